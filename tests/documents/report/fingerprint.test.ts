import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprintOf } from '../../../src/documents/report/fingerprint.ts'

function reference(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0').replace(/(.{4})(?=.)/g, '$1-')
}

/** Any code units, lone surrogates too. */
const textArb = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units))

test('the mark is FNV-1a of 64 bits over the code units of a text', () => {
  fc.assert(fc.property(textArb, (text) => {
    expect(fingerprintOf(text)).toBe(reference(text))
  }), { seed: 20261125, numRuns: 50 })
})

test('bytes have the mark of the text of their letters', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
    expect(fingerprintOf(bytes)).toBe(reference(String.fromCharCode(...bytes)))
  }), { seed: 20261125, numRuns: 50 })
})

test('the empty text has the mark of the basis', () => {
  expect(fingerprintOf('')).toBe('cbf2-9ce4-8422-2325')
})
