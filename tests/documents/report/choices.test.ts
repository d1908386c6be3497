import { describe, expect, test } from 'vitest'
import { gatherChoices } from '../../../src/documents/report/facts/choices.ts'
import { Figures } from '../../../src/documents/report/facts/figures.ts'
import { evaluate } from '../../../src/indicators/evaluate.ts'
import { INDICATORS } from '../../../src/indicators/index.ts'
import type { Scope, Verdict } from '../../../src/indicators/indicator.ts'
import { SETTINGS, type Settings } from '../../../src/plan/settings.ts'
import { periodOf } from '../../../src/vietnamese/period.ts'
import { day, periodNamed, settingsWith } from './support.ts'
import { registersOf, SHEETS } from './workbook.ts'

const JUDGED = INDICATORS.filter(({ target }) => target !== null)

const sideOf = (verdict: Verdict): string => (verdict === 'met' || verdict === 'exceeded' ? 'reached' : verdict === 'none' ? 'none' : 'missed')

/** Every verdict that another value changes, found by computing every indicator anew under each value. */
function flipsByHand(scope: Scope): string[] {
  const own = evaluate(JUDGED, scope)
  return gatherChoices(new Figures(scope)).flatMap(({ key }) => SETTINGS[key].choices.flatMap(({ value, label }) => {
    if (value === scope.settings[key]) return []
    const settings = { ...scope.settings, [key]: value } as Settings
    const others = evaluate(JUDGED, { ...scope, settings, period: periodOf('half', { rule: settings.periodRule, year: 2026, index: 1 }) })
    return others.flatMap(({ indicator, display, verdict }, place) => (sideOf(verdict) === sideOf(own[place]!.verdict) ? [] : [`${key} ${label} ${indicator.name} ${display}`]))
  }))
}

describe('the choices that would change a verdict', () => {
  test.each([
    ['as they come', {}],
    ['hybrid meetings counted', { hybrid: 'online', unknownForm: 'excluded' }],
    ['everybody’s meetings counted', { attended: 'included', otherLocal: 'included', meetings: 'conferences' }],
    ['dossiers counted otherwise', { procedures: 'onlineService', electronic: 'signed', digitised: 'incoming' }],
    ['other staff and reports', { trained: 'civilServants', reportsDue: 'ofSent', weekend: 'nextWorkingDay', periodRule: 'nd09' }],
  ])('%s, are those that computing all anew finds', (_, set) => {
    const settings = settingsWith(set)
    const scope = { registers: registersOf(SHEETS), settings, period: periodNamed('6T/2026', settings.periodRule), asOf: day(2026, 7, 10) }
    const found = gatherChoices(new Figures(scope)).flatMap(({ key, flips }) => flips.map(({ label, figure }) => `${key} ${label} ${figure.indicator.name} ${figure.display}`))
    expect(found).toEqual(flipsByHand(scope))
    expect(found.length).toBeGreaterThan(0)
  })
})

test('«9 tháng» are months, which another rule closes on other days', () => {
  const meetings = [...SHEETS['meetings']!.slice(0, 50), { ...SHEETS['meetings']![30]!, date: '20/9/2026', content: 'Họp cuối tháng' }]
  const scope = { registers: registersOf({ ...SHEETS, meetings }), settings: settingsWith(), period: periodNamed('9 tháng 2026'), asOf: day(2026, 10, 10) }
  const flips = (period: Scope['period']): readonly unknown[] => gatherChoices(new Figures({ ...scope, period })).find(({ key }) => key === 'periodRule')!.flips
  expect(flips(scope.period)).toMatchObject([{ figure: { indicator: { name: 'ONLINE_RATIO' }, numerator: 30, denominator: 50 } }])
  expect(flips(periodNamed('01/01/2026-30/09/2026'))).toEqual([])
})
