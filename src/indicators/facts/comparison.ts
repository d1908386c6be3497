// Which days and months a reduction compares: a period with the same one a year earlier, like for like.
import { PREVIOUS_YEAR } from '../../tables/previous-year.ts'
import type { RowOf } from '../../tables/table.ts'
import { addYears, calendarOf, lastDayOfMonth, type Day } from '../../vietnamese/date.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { isOfDays, samePeriodLastYear, type Month, type Period } from '../../vietnamese/period.ts'
import { OUTSIDE_PERIOD, out, type Contribution, type Place, type Scope } from '../indicator.ts'

export type BaseMonth = RowOf<typeof PREVIOUS_YEAR>

export interface Days {
  readonly from: Day
  readonly to: Day
}

/** The two spans that are compared; each ends before it begins when nothing of it has come yet. */
export interface Comparison {
  readonly current: Days
  readonly previous: Days
  /** Months of `current`, where registers by month are added. */
  readonly currentMonths: readonly Month[]
  readonly previousMonths: readonly Month[]
  /** Whether the base is the one typed by month in «Số liệu năm trước», not the rows of the previous year. */
  readonly isTyped: boolean
}

const BASE_TYPED = out('base-typed')
const BASE_NOT_NEEDED = out('base-counted')

/**
 * What is compared. While the period has not ended by the as-of date, both years are cut at the same day; with a base
 * typed by month, at the last month that has ended. The typed base is used when every month needed is filled.
 */
export function compare(scope: Scope, column: 'meetings' | 'documents'): Comparison {
  const { period, asOf } = scope
  const months = endedMonths(period, asOf)
  const typedMonths = months.map(({ year, month }) => ({ year: year - 1, month }))
  const isTyped = typedMonths.length > 0 && isByMonth(period) && typedMonths.every(filledIn(scope, column))
  if (isTyped) return comparisonOfMonths(period, months, typedMonths)
  const previous = samePeriodLastYear(period)
  const hasEnded = period.to <= asOf
  return {
    current: { from: period.from, to: Math.min(period.to, asOf) },
    previous: { from: previous.from, to: hasEnded ? previous.to : Math.min(previous.to, addYears(asOf, -1)) },
    currentMonths: begunMonths(period, asOf),
    previousMonths: begunMonths(previous, hasEnded ? previous.to : addYears(asOf, -1)),
    isTyped,
  }
}

/** The months of «Số liệu năm trước»; none without the register. */
export function baseRows({ registers }: Pick<Scope, 'registers'>): readonly BaseMonth[] {
  const reading = registers.read(PREVIOUS_YEAR)
  return reading instanceof Issue ? [] : reading.rows
}

/** Tells a month of the typed base from a row of the register itself, which has no month. */
export function isBaseMonth(item: Place): item is BaseMonth {
  return 'month' in item
}

/** Which of the two years a day lies in. */
export function yearOf(day: Day, { current, previous }: Comparison): 'current' | 'previous' | null {
  if (day >= current.from && day <= current.to) return 'current'
  return day >= previous.from && day <= previous.to ? 'previous' : null
}

export function hasMonth(months: readonly Month[], { year, month }: Month): boolean {
  return months.some((each) => each.month === month && each.year === year)
}

/** What a month of the typed base adds. */
export function classifyBaseMonth(row: BaseMonth, column: 'meetings' | 'documents', comparison: Comparison): Contribution {
  const { month } = row
  const count = row[column]
  if (month === null || typeof month === 'symbol' || !hasMonth(comparison.previousMonths, month)) return OUTSIDE_PERIOD
  if (!comparison.isTyped || typeof count !== 'number') return BASE_NOT_NEEDED
  return { numerator: count, denominator: count, reason: 'base-typed-month' }
}

/** What a row of the register adds in the year before: one to both, unless that year's base is typed. */
export const PREVIOUS_ROW: Contribution = { numerator: 1, denominator: 1, reason: 'previous-year' }
/** What a row of this year takes off: the numerator is previous − current. */
export const CURRENT_ROW: Contribution = { numerator: -1, denominator: 0, reason: 'this-year' }

export function classifyYear(day: Day, comparison: Comparison): Contribution {
  const year = yearOf(day, comparison)
  if (year === 'current') return CURRENT_ROW
  if (year === null) return OUTSIDE_PERIOD
  return comparison.isTyped ? BASE_TYPED : PREVIOUS_ROW
}

/** Whether a period is made of whole months, so that a base by month can stand for it. */
function isByMonth(period: Period): boolean {
  if (!isOfDays(period)) return true
  const { year, month } = calendarOf(period.to)
  // A month of a base that is closed on the 14th is none of theirs.
  return period.rule === 'calendar' && calendarOf(period.from).date === 1 && period.to === lastDayOfMonth(year, month)
}

/** The months of a period that have ended by a day. */
export function endedMonths(period: Period, asOf: Day): readonly Month[] {
  return period.to <= asOf ? period.months : period.months.filter((month) => endOf(month, period) <= asOf)
}

/** The months of a period that have begun by a day: from then on a row by month counts. */
export function begunMonths(period: Period, asOf: Day): readonly Month[] {
  return period.months.filter(({ year, month }) => endOf({ year, month: month - 1 }, period) < asOf)
}

/** The last day that counts for a month (0 is December of the year before) under the period's rule. */
function endOf({ year, month }: Month, { rule }: Period): Day {
  const last = month === 0 ? lastDayOfMonth(year - 1, 12) : lastDayOfMonth(year, month)
  return rule === 'calendar' ? last : last - calendarOf(last).date + 14
}

function comparisonOfMonths(period: Period, currentMonths: readonly Month[], previousMonths: readonly Month[]): Comparison {
  const previous = samePeriodLastYear(period)
  return {
    current: { from: period.from, to: endOf(currentMonths[currentMonths.length - 1]!, period) },
    previous: { from: previous.from, to: endOf(previousMonths[previousMonths.length - 1]!, previous) },
    currentMonths,
    previousMonths,
    isTyped: true,
  }
}

/** Tells of a month whether the typed base has it: a row of it has a count, and none a count that cannot be read. */
function filledIn({ registers }: Scope, column: 'meetings' | 'documents'): (month: Month) => boolean {
  const rows = baseRows({ registers })
  return ({ year, month }) => {
    const ofMonth = rows.filter((row) => isMonth(row.month, { year, month }))
    return ofMonth.length > 0 && ofMonth.every((row) => typeof row[column] === 'number' && row[column] >= 0)
  }
}

function isMonth(value: BaseMonth['month'], { year, month }: Month): boolean {
  return value !== null && typeof value !== 'symbol' && value.year === year && value.month === month
}
