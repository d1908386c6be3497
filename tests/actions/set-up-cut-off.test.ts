// Set-up that is cut off at service calls, again and again: in the end the workbook is the one that an uninterrupted run makes.
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { startHost, type Host } from '../../workbench/host.ts'
import { TODAY } from './on-sheet.ts'

const hosts: Host[] = []
function freshHost(): Host {
  const host = startHost({ today: TODAY })
  hosts.push(host)
  return host
}
afterAll(async () => void (await Promise.all(hosts.map((host) => host.close()))))

/** Runs set-up again and again, each time until it has made so many calls that change something; says how often. */
const CUT = `
  var left = 0
  var inner = new WeakMap()
  function wrapped(real) {
    if (Array.isArray(real)) return real.map(wrapped)
    if (real === null || typeof real !== 'object' || !/^(?:Spreadsheet|Sheet|Range|RangeList|Protection)$/.test(String(real))) return real
    var proxy = new Proxy({}, { get: function (_, name) {
      if (typeof real[name] !== 'function') return real[name]
      return function () {
        if (/^(?:set|insert|hide|protect|delete)/.test(name)) {
          if (left-- === 0) throw new Error('cut off')
        }
        return wrapped(real[name].apply(real, Array.prototype.map.call(arguments, bare)))
      }
    } })
    inner.set(proxy, real)
    return proxy
  }
  function bare(value) {
    if (Array.isArray(value)) return value.map(bare)
    return (value !== null && typeof value === 'object' && inner.get(value)) || value
  }
  function main(counts) {
    var app = SpreadsheetApp
    SpreadsheetApp = {
      ProtectionType: app.ProtectionType,
      flush: app.flush,
      getActiveSpreadsheet: function () { return wrapped(app.getActiveSpreadsheet()) },
      newDataValidation: function () { return builder(app.newDataValidation()) },
      newConditionalFormatRule: function () { return builder(app.newConditionalFormatRule()) },
    }
    for (var cuts = 0; cuts < counts.length; cuts++) {
      left = counts[cuts]
      try { runAction('setUp', {}) } catch (error) {
        if (error.message !== 'cut off') throw error
        continue
      }
      return cuts
    }
    throw new Error('not through after ' + cuts)
  }
  function builder(real) {
    var own = {}
    ;['copy', 'setAllowInvalid', 'setHelpText', 'requireValueInList', 'requireValueInRange', 'requireDate', 'requireNumberBetween',
      'requireNumberGreaterThanOrEqualTo', 'whenFormulaSatisfied', 'setBackground', 'setRanges'].forEach(function (name) {
      own[name] = function () { return builder(real[name].apply(real, Array.prototype.map.call(arguments, bare))) }
    })
    own.build = function () { return real.build() }
    return own
  }`

test('set-up cut off at calls of every sheet, and run again after each, makes the same workbook', () => {
  const whole = freshHost()
  whole.run('runAction', 'setUp', {})
  const host = freshHost()
  // First as the sheets are made, then at some of the calls that each of them takes: every third run comes further.
  const offsets = fc.sample(fc.nat(34), { numRuns: 300, seed: 226 }).map((offset, index) => (index % 3 === 2 ? 2 * offset + 20 : offset))
  const counts = [0, 1, 2, 10, 21, ...offsets]
  expect(host.script(CUT, 'main', counts)).toBeGreaterThanOrEqual(60)
  expect(host.snapshot()).toEqual(whole.snapshot())
})
