// Facts on dossiers of administrative procedures, by month: received, online, settled, still open, rated.
import { begunMonths, hasMonth } from '../../../indicators/facts/comparison.ts'
import type { Scope } from '../../../indicators/indicator.ts'
import { dossiersOf } from '../../../indicators/online-procedure-ratio.ts'
import { PROCEDURES } from '../../../tables/procedures.ts'
import type { Reading } from '../../../tables/reading.ts'
import type { Settings } from '../../../plan/settings.ts'
import type { Fraction } from '../../../vietnamese/number.ts'
import { lastDayOfMonth } from '../../../vietnamese/date.ts'
import type { Month } from '../../../vietnamese/period.ts'
import type { Satisfaction } from './conduct.ts'
import type { Figures, Measured } from './figures.ts'
import { countOf, filledReading } from './rows.ts'

export interface Procedures extends Measured {
  readonly received: number
  readonly fullOnline: number
  readonly partialOnline: number
  /** months of the period that have ended without any row */
  readonly missingMonths: readonly number[]
  /** null without data */
  readonly resolved: number | null
  /** before or on their day, and after it; null where that is not known of all resolved */
  readonly inTime: number | null
  readonly late: number | null
  /** handed in in person and by public post; null where the columns are blank */
  readonly inPerson: number | null
  readonly post: number | null
  /** paper dossiers that were digitised */
  readonly digitised: number
  /** results given in electronic form; null where the column is blank */
  readonly electronicResults: number | null
  /** the share as the other choices of A8 count it */
  readonly otherWays: readonly { readonly way: Settings['procedures']; readonly fraction: Fraction }[]
  /** still open at the end of the last month with rows; null where that month has none of them */
  readonly pendingInTime: number | null
  readonly pendingLate: number | null
}

type ProcedureReading = Reading<(typeof PROCEDURES)['columns']>
type ProcedureRow = ProcedureReading['rows'][number]
type CountColumn = 'inPerson' | 'post' | 'electronicResult' | 'resolved' | 'early' | 'onTime' | 'late' | 'pendingInTime' | 'pendingLate' | 'ratings' | 'satisfied'

/** Dossiers in the period. */
export function gatherProcedures(figures: Figures): Procedures {
  const { scope } = figures
  const measured = figures.measured('ONLINE_PROCEDURE_RATIO')
  const isThere = measured.absence !== 'noData'
  const ways = WAYS.map((way) => ({ way, fraction: isThere ? figures.under('ONLINE_PROCEDURE_RATIO', { procedures: way }) : NONE }))
  const [{ fraction: digital }, { fraction: full }, { fraction: online }] = ways as [Way, Way, Way]
  const reading = filledReading(scope.registers, PROCEDURES)
  const rows = reading === null ? [] : rowsWithin(reading, scope)
  return {
    ...measured,
    received: full.denominator,
    fullOnline: full.numerator,
    partialOnline: online.numerator - full.numerator,
    digitised: digital.numerator - online.numerator,
    otherWays: ways.filter(({ way, fraction }) => way !== scope.settings.procedures && fraction.denominator > 0),
    missingMonths: reading === null ? [] : missingMonths(rows, scope),
    // Of a row that is wrong nothing is told: it stands in neither count of the share.
    ...settled(rows.filter((row) => dossiersOf(row) !== null)),
  }
}

/** Ratings in the period; null where nobody entered any. */
export function gatherSatisfaction(scope: Scope): Satisfaction | null {
  const reading = filledReading(scope.registers, PROCEDURES)
  // A row that keeps one of the two counts, or more satisfied than rated, tells nothing of either.
  const rows = reading === null ? [] : rowsWithin(reading, scope).filter(({ satisfied, ratings }) => (
    typeof satisfied === 'number' ? satisfied <= countOf(ratings) : !countOf(ratings)))
  const ratings = sum(rows, 'ratings')
  return ratings === null ? null : { satisfied: sum(rows, 'satisfied') ?? 0, ratings }
}

const WAYS = ['digital', 'fullOnline', 'anyOnline', 'onlineService'] as const
type Way = Procedures['otherWays'][number]

const NONE = { numerator: 0, denominator: 0 }

function rowsWithin({ rows }: ProcedureReading, { period, asOf }: Scope): ProcedureRow[] {
  const months = begunMonths(period, asOf)
  return rows.filter(({ month }) => isMonth(month) && hasMonth(months, month))
}

function isMonth(month: ProcedureRow['month']): month is Month {
  return month !== null && typeof month !== 'symbol'
}

function missingMonths(rows: readonly ProcedureRow[], { period, asOf }: Scope): number[] {
  const known = rows.map(({ month }) => month).filter(isMonth)
  return period.months
    .filter(({ year, month }) => lastDayOfMonth(year, month) <= asOf || (period.rule === 'nd09' && period.to <= asOf))
    .filter((month) => !hasMonth(known, month))
    .map(({ month }) => month)
}

function settled(rows: readonly ProcedureRow[]) {
  const whole = (column: CountColumn): number | null => sum(rows, column)
  const [early, onTime, resolved] = [whole('early'), whole('onTime'), whole('resolved')]
  const isTold = early !== null || onTime !== null
  // A month that says nothing of when its dossiers were resolved leaves that unknown of them all.
  const isWhole = !isTold || rows.every((row) => !countOf(row.resolved) || SPLIT.some((column) => row[column] !== null))
  const typedLate = whole('late')
  const late = isWhole && typedOf(typedLate) <= (resolved ?? Infinity) ? typedLate : null
  const inTime = typedOf(early) + typedOf(onTime)
  const told = inTime + typedOf(late)
  const isPossible = told <= typedOf(resolved)
  const isMadeUp = (early !== null && onTime !== null) || told === resolved
  const last = lastMonthRows(rows)
  return {
    inPerson: whole('inPerson'),
    post: whole('post'),
    electronicResults: whole('electronicResult'),
    resolved,
    inTime: isTold && isWhole && isPossible && isMadeUp ? inTime : null,
    late,
    pendingInTime: sum(last, 'pendingInTime'),
    pendingLate: sum(last, 'pendingLate'),
  }
}

const SPLIT = ['early', 'onTime', 'late'] as const

const typedOf = (count: number | null): number => count ?? 0

/** What is open is counted at a month's end: only the last one tells how much is open now. */
function lastMonthRows(rows: readonly ProcedureRow[]): ProcedureRow[] {
  const latest = Math.max(...rows.map(({ month }) => (isMonth(month) ? monthIndex(month) : 0)))
  return rows.filter(({ month }) => isMonth(month) && monthIndex(month) === latest)
}

function monthIndex({ year, month }: Month): number {
  return year * 12 + month
}

/** The sum of a column; null where all of it is blank. */
function sum(rows: readonly ProcedureRow[], column: CountColumn): number | null {
  return rows.reduce<number | null>((total, row) => (row[column] === null ? total : (total ?? 0) + countOf(row[column])), null)
}
