// Words and figures for the tests of sentences.
import type { Figure, Indicator, Target } from '../../../src/indicators/indicator.ts'
import { figureOf } from '../../../src/indicators/evaluate.ts'
import { readSettings, type Settings } from '../../../src/plan/settings.ts'
import { dayOf, type Day } from '../../../src/vietnamese/date.ts'
import { Issue } from '../../../src/vietnamese/issue.ts'
import { parsePeriod, type Period } from '../../../src/vietnamese/period.ts'
import { wordsOf, type Words } from '../../../src/documents/report/words.ts'
import { Registers } from '../../../src/tables/registers.ts'
import { absenceOf, type Measured } from '../../../src/documents/report/facts/figures.ts'

export const day = (year: number, month: number, date: number): Day => dayOf(year, month, date)!

export function periodNamed(name: string, rule: 'calendar' | 'nd09' = 'calendar'): Period {
  const period = parsePeriod(name, { rule, year: 2026 })
  if (period instanceof Issue) throw new Error(`No period ${name}`)
  return period
}

/** Words of a report seen on 31/12/2030, when every period has ended, unless told. */
export function wordsFor(
  name = '6T/2026',
  { asOf = day(2030, 12, 31), ...set }: { asOf?: Day } & Record<string, string | number | undefined> = {},
): Words {
  return wordsOf(settingsWith(set), periodNamed(name), asOf)
}

export function settingsWith(set: Record<string, string | number | undefined> = {}): Settings {
  const texts: Record<string, string> = {}
  for (const [key, value] of Object.entries(set)) texts[key] = String(value)
  const { settings, issues } = readSettings([], texts)
  if (issues.length > 0) throw new Error(`Bad setting ${issues[0]!.name}`)
  return settings
}

const TARGETS: Readonly<Record<string, Target>> = {
  online: { numerator: 3, denominator: 5 },
  tenth: { numerator: 1, denominator: 10 },
  fifteen: { numerator: 3, denominator: 20 },
  ninetyFive: { numerator: 19, denominator: 20 },
  whole: { numerator: 1, denominator: 1 },
}

export type Kind = keyof typeof TARGETS | 'none' | 'tally'

/** A measured figure of so many of so many; of 0 nothing arose. */
export function measured(kind: Kind, [numerator, denominator]: readonly [number, number], words: Words): Measured {
  const figure = figureOf(indicatorOf(kind), { numerator, denominator, within: 1 }, scopeOf(words))
  return { figure, absence: absenceOf(figure) }
}

/** A figure for which nobody entered anything. */
export function withoutData(kind: Kind, words: Words): Measured {
  const figure = figureOf(indicatorOf(kind), { numerator: 0, denominator: 0, within: 0 }, scopeOf(words))
  return { figure, absence: absenceOf(figure) }
}

export function figureFor(kind: Kind, parts: readonly [number, number], words: Words): Figure {
  return measured(kind, parts, words).figure
}

function scopeOf({ period, asOf, settings }: Words) {
  return { period, asOf, settings, registers: new Registers({ sheetNames: () => [], read: () => null }) }
}

function indicatorOf(kind: Kind): Indicator {
  const isReduction = kind === 'tenth' || kind === 'fifteen'
  return {
    name: 'ONLINE_RATIO',
    label: 'Tỷ lệ',
    help: '',
    unit: 'ratio',
    sense: kind === 'tally' ? 'tally' : isReduction ? 'reduction' : 'share',
    target: TARGETS[kind] ?? null,
    clause: '',
    additive: true,
    reads: [],
    items: [],
    classify: () => ({ numerator: 0, denominator: 0, reason: '' }),
  }
}
