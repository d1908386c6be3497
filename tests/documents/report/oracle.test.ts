// Two ways to one report: random workbooks of which is known what they mean, against a second computation of what every
// sentence, table and appendix must tell; what the report prints is read back from its text.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportModel } from '../../../src/documents/report/report.ts'
import { DEFAULT_SETTINGS, SETTINGS, type SettingKey, type Settings } from '../../../src/plan/settings.ts'
import { Issue } from '../../../src/vietnamese/issue.ts'
import { parsePeriod } from '../../../src/vietnamese/period.ts'
import { ANYTHING, askedOf } from '../../support/oracle/asked.ts'
import { printedIn, tablesIn, type Told } from '../../support/oracle/printed.ts'
import { chanceOf, serialOf, type Chance } from '../../support/oracle/random.ts'
import { spanOf, type Question } from '../../support/oracle/recompute.ts'
import { expectedClaims } from '../../support/oracle/report-claims.ts'
import { expectedOutlook } from '../../support/oracle/report-outlook.ts'
import { expectedGaps, expectedTables } from '../../support/oracle/report-tables.ts'
import { reportBook } from '../../support/oracle/report-truth.ts'
import { expectedSentences } from '../../support/oracle/report.ts'
import { registersOf } from '../../support/registers.ts'

const PERIODS: readonly (readonly [name: string, first: number, count: number, days?: readonly [number, number]])[] = [
  ['2026', 1, 12], ['6T/2026', 1, 6], ['6T/2026', 1, 6], ['6T-cuoi/2026', 7, 6], ['Quý III/2026', 7, 3], ['T6/2026', 6, 1], ['9 tháng 2026', 1, 9],
  ['15/01/2026-15/06/2026', 1, 12, [serialOf(2026, 1, 15), serialOf(2026, 6, 15)]], ['01/03/2026-30/9/2026', 1, 12, [serialOf(2026, 3, 1), serialOf(2026, 9, 30)]],
]
const DAYS = [serialOf(2026, 12, 31), serialOf(2027, 1, 15), serialOf(2026, 6, 30), serialOf(2026, 6, 15), serialOf(2026, 9, 1)]
const FLIPPED: readonly SettingKey[] = [
  'hybrid', 'attended', 'meetings', 'unknownForm', 'duration', 'documents', 'digitised', 'electronic', 'periodRule', 'reportsDue', 'weekend', 'trained', 'otherLocal', 'before',
]

function settingsBy(chance: Chance): Settings {
  const settings: Record<string, unknown> = {
    ...DEFAULT_SETTINGS, procedures: chance.pick(['digital', 'digital', 'fullOnline', 'anyOnline', 'onlineService']), decimals: chance.pick([1, 1, 2]),
  }
  for (const key of FLIPPED) if (chance.happens(0.2)) settings[key] = chance.pick<{ readonly value: unknown }>(SETTINGS[key].choices).value
  return settings as unknown as Settings
}

/** A report that somebody asks for once its period has begun. */
function questionBy(chance: Chance): { readonly name: string; readonly question: Question } {
  const [name, first, count, days] = chance.pick(PERIODS)
  const settings = settingsBy(chance)
  const question = { first, count, days, settings }
  return { name, question: { ...question, asOf: Math.max(chance.pick(DAYS), spanOf({ ...question, asOf: 0 }).from) } }
}

const sorted = (told: readonly (Told | readonly string[])[] = []): string[] => [...new Set(told.map((each) => each.join(' | ')))].toSorted()
const inOrder = (all: Readonly<Record<string, readonly (Told | readonly string[])[]>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, sorted(all[name])]))

test('every number of a report is that of a second computation', () => {
  fc.assert(fc.property(fc.noBias(fc.nat()), (seed) => {
    const { facts, sheets } = reportBook(seed)
    const { name, question } = questionBy(chanceOf(seed + 1))
    const { settings, asOf } = question
    const period = parsePeriod(name, { rule: settings.periodRule, year: 2026 })
    if (period instanceof Issue) throw new Error(name)
    const model = reportModel({ registers: registersOf(sheets), settings, period, asOf })
    if (!('sections' in model)) throw new Error(model.code)
    const [printed, asked] = [printedIn(model), askedOf(facts, question)]
    const expected = { ...expectedSentences(asked), ...expectedOutlook(asked), ...expectedClaims(asked), ...expectedGaps(asked), ...expectedTables(asked) }
    const told = { ...printed.told, ...tablesIn(printed) }
    const names = [...new Set([...Object.keys(told), ...Object.keys(expected)])].filter((each) => expected[each] !== ANYTHING)
    expect(inOrder(told, names)).toEqual(inOrder(expected, names))
    expect(printed.left).toEqual([])
  }), { numRuns: 20 })
})
