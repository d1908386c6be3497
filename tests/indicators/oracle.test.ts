// Two ways to one answer: random workbooks of which is known what they mean, spelled as people would, against a second
// computation of every figure and verdict that shares nothing with the first.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate } from '../../src/indicators/evaluate.ts'
import { INDICATORS } from '../../src/indicators/index.ts'
import { DEFAULT_SETTINGS, SETTINGS, type SettingKey, type Settings } from '../../src/plan/settings.ts'
import { chanceOf, serialOf, type Chance } from '../support/oracle/random.ts'
import { recompute, type Question } from '../support/oracle/recompute.ts'
import { trueBook } from '../support/oracle/truth.ts'
import { registersOf } from '../support/registers.ts'
import { Issue } from '../../src/vietnamese/issue.ts'
import { parsePeriod } from '../../src/vietnamese/period.ts'

const PERIODS = [
  ['2026', 1, 12], ['2026', 1, 12], ['6T/2026', 1, 6], ['6T-cuoi/2026', 7, 6], ['Quý III/2026', 7, 3], ['T6/2026', 6, 1], ['9 tháng 2026', 1, 9],
] as const
const DAYS = [serialOf(2026, 12, 31), serialOf(2027, 1, 15), serialOf(2026, 6, 30), serialOf(2026, 6, 15), serialOf(2026, 9, 1)]
const FLIPPED: readonly SettingKey[] = [
  'hybrid', 'attended', 'meetings', 'unknownForm', 'duration', 'documents', 'digitised', 'electronic', 'periodRule', 'reportsDue', 'weekend', 'trained', 'otherLocal',
]

function settingsBy(chance: Chance): Settings {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS, procedures: chance.pick(['digital', 'fullOnline', 'anyOnline', 'onlineService']) }
  for (const key of FLIPPED) if (chance.happens(0.3)) settings[key] = chance.pick<{ readonly value: unknown }>(SETTINGS[key].choices).value
  return settings as unknown as Settings
}

test('every figure and verdict is that of a second computation', () => {
  fc.assert(fc.property(fc.noBias(fc.nat()), (seed) => {
    const { facts, sheets } = trueBook(seed)
    const chance = chanceOf(seed + 1)
    const [name, first, count] = chance.pick(PERIODS)
    const question: Question = { first, count, asOf: chance.pick(DAYS), settings: settingsBy(chance) }
    const period = parsePeriod(name, { rule: question.settings.periodRule, year: 2026 })
    if (period instanceof Issue) throw new Error(name)
    const expected = recompute(facts, question)
    const figures = evaluate(INDICATORS, { ...question, registers: registersOf(sheets), period })
    const told = figures.flatMap(({ indicator, value, numerator, denominator, verdict }) =>
      (indicator.name in expected ? [[indicator.name, value === null ? null : { numerator, denominator, verdict }]] : []))
    expect(Object.fromEntries(told)).toEqual(expected)
  }), { numRuns: 60 })
})
