// What a reduction counts month by month, and the months of which a register tells nothing.
import { calendarOf, type Day } from '../../vietnamese/date.ts'
import { isOfDays, type Month, type Period } from '../../vietnamese/period.ts'
import type { Indicator, Place, Scope } from '../indicator.ts'
import { whyUnreadable } from '../readable.ts'
import { compare, endedMonths, hasMonth, type Comparison } from './comparison.ts'

/** What «Số liệu năm trước» has for each reduction. */
export const COLUMNS = { MEETING_REDUCTION: 'meetings', DOCUMENT_REDUCTION: 'documents' } as const

export type ReductionName = keyof typeof COLUMNS

export interface MonthCount extends Month {
  readonly current: number
  readonly previous: number
}

/** A row of either year belongs to the month of its day, as the period's rule has it; a row by month has one. */
export function byMonth(indicator: Indicator, scope: Scope, months: readonly Month[]): MonthCount[] {
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

/** Months with nothing in one of the two years and something in the other: the register may not reach so far. */
export interface Gaps {
  readonly current: readonly number[]
  readonly previous: readonly number[]
}

/** The gaps among the months compared; a month that goes on may still come, and of a typed base each month is known. */
export function gapsIn(months: readonly MonthCount[], { isTyped }: Pick<Comparison, 'isTyped'>, { period, asOf }: Pick<Scope, 'period' | 'asOf'>): Gaps {
  const ended = endedMonths(period, asOf)
  return {
    current: months.filter((each) => each.current === 0 && each.previous > 0 && hasMonth(ended, each)).map(({ month }) => month),
    previous: months.filter((each) => !isTyped && each.previous === 0 && each.current > 0).map(({ month }) => month),
  }
}

/** The gaps of a reduction. */
export function gapsOf(indicator: Indicator, scope: Scope): Gaps {
  const comparison = compare(scope, COLUMNS[indicator.name as ReductionName])
  return gapsIn(byMonth(indicator, scope, comparison.currentMonths), comparison, scope)
}

/** The gaps by the year that they are of: of the period's year, then of the one before. */
export function gapsByYear({ current, previous }: Gaps, { year }: Pick<Period, 'year'>): (readonly [months: readonly number[], year: number])[] {
  return ([[current, year], [previous, year - 1]] as const).filter(([months]) => months.length > 0)
}

/** «Sổ chưa có dòng nào của tháng 1, 2/2026: nhập đủ, …»; blank where every month has one. */
export function gapWords(gaps: Gaps, period: Pick<Period, 'year'>): string {
  const words = gapsByYear(gaps, period).map(([months, year]) => `tháng ${months.join(', ')}/${year}`).join('; ')
  return words === '' ? '' : `Sổ chưa có dòng nào của ${words}: nhập đủ, nếu không mức giảm chưa đúng.`
}
