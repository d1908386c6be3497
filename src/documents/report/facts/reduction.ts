// Facts on a count that should fall: this period's, the base, and where the base comes from.
import { compare } from '../../../indicators/facts/comparison.ts'
import { tally } from '../../../indicators/evaluate.ts'
import type { Indicator, Place, Scope } from '../../../indicators/indicator.ts'
import { whyUnreadable } from '../../../indicators/readable.ts'
import { PREVIOUS_YEAR } from '../../../tables/previous-year.ts'
import { calendarOf, type Day } from '../../../vietnamese/date.ts'
import { isOfDays, type Month } from '../../../vietnamese/period.ts'
import type { Figures, Measured } from './figures.ts'
import { filledRows, textOf } from './rows.ts'

export interface Reduction extends Measured {
  /** null without data */
  readonly current: number | null
  /** the base; null where there is none to compare with */
  readonly previous: number | null
  /** whether the base was typed in by month */
  readonly isTyped: boolean
  /** where a typed base comes from, as people noted it */
  readonly source: string | null
  /** the last day that is compared */
  readonly until: Day
  /** this period's count and the base by month, of the months that are compared */
  readonly months: readonly MonthCount[]
}

export interface MonthCount extends Month {
  readonly current: number
  readonly previous: number
}

const COLUMNS = { MEETING_REDUCTION: 'meetings', DOCUMENT_REDUCTION: 'documents' } as const

/** A reduction with its base. */
export function gatherReduction(name: keyof typeof COLUMNS, figures: Figures): Reduction {
  const { scope } = figures
  const measured = figures.measured(name)
  const { figure } = measured
  const comparison = compare(scope, COLUMNS[name])
  return {
    ...measured,
    current: currentOf(figure.indicator, scope),
    previous: figure.value === null ? null : figure.denominator,
    isTyped: comparison.isTyped,
    source: comparison.isTyped ? sourceOf(scope, comparison.previousMonths) : null,
    until: comparison.current.to,
    months: byMonth(figure.indicator, scope, comparison.currentMonths),
  }
}

/** The numerator is previous − current, so that a base of 0 leaves this period's count in it; null without data. */
function currentOf(indicator: Indicator, scope: Scope): number | null {
  if (whyUnreadable(indicator, scope.registers)) return null
  const sums = tally([indicator], scope).get(indicator)
  return !sums || sums.within === 0 ? null : sums.denominator - sums.numerator
}

/** A row of either year belongs to the month of its day, as the period's rule has it; a row by month has one. */
function byMonth(indicator: Indicator, scope: Scope, months: readonly Month[]): MonthCount[] {
  const current = new Map<number, number>()
  const previous = new Map<number, number>()
  if (whyUnreadable(indicator, scope.registers)) return []
  for (const items of indicator.items) {
    for (const item of items(scope)) {
      const { numerator, denominator } = indicator.classify(item, scope)
      if (numerator === 0 && denominator === 0) continue
      const month = monthOf(item as Place & ByDayOrMonth, scope)
      add(current, month, denominator - numerator)
      add(previous, month + 12, denominator)
    }
  }
  return months.map((month) => ({ ...month, current: current.get(indexOf(month)) ?? 0, previous: previous.get(indexOf(month)) ?? 0 }))
}

type ByDayOrMonth = { readonly date: Day } | { readonly month: Month }

/** The number of a month, counted from the first of all. */
function monthOf(item: ByDayOrMonth, { period }: Scope): number {
  if ('month' in item) return indexOf(item.month)
  const { year, month, date } = calendarOf(item.date)
  return indexOf({ year, month }) + (period.rule === 'nd09' && !isOfDays(period) && date > 14 ? 1 : 0)
}

const indexOf = ({ year, month }: Month): number => year * 12 + month

function add(counts: Map<number, number>, month: number, count: number): void {
  counts.set(month, (counts.get(month) ?? 0) + count)
}

function sourceOf({ registers }: Scope, months: readonly Month[]): string | null {
  const rows = filledRows(registers, PREVIOUS_YEAR) ?? []
  const sources = new Set<string>()
  for (const { month, source } of rows) {
    const text = textOf(source)
    if (text === null || month === null || typeof month === 'symbol') continue
    if (months.some((each) => each.year === month.year && each.month === month.month)) sources.add(text)
  }
  return sources.size === 0 ? null : [...sources].join(', ')
}
