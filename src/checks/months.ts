// Rules over the registers by month: procedures, last year's figures, secret documents.
import { dossiersOf, type ProcedureMonth } from '../indicators/online-procedure-ratio.ts'
import { PREVIOUS_YEAR } from '../tables/previous-year.ts'
import { PROCEDURES } from '../tables/procedures.ts'
import type { Reading } from '../tables/reading.ts'
import { SECRET_DOCUMENTS } from '../tables/secret-documents.ts'
import type { Columns, Row } from '../tables/table.ts'
import { lastDayOfMonth } from '../vietnamese/date.ts'
import { formatCount } from '../vietnamese/number.ts'
import type { Month } from '../vietnamese/period.ts'
import { foldText } from '../vietnamese/text.ts'
import { PLAIN, rowRule, tableRule, type Rule } from './rule.ts'

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** The channels must add up to the total; a register that keeps only some of them must not exceed it. */
const procedureTotal = tableRule({
  id: 'procedure-total',
  table: PROCEDURES,
  needs: ['received'],
  check: (reading, _scope, report) => {
    const isWhole = reading.isFilled('inPerson')
    for (const row of reading.rows) {
      if (typeof row.received !== 'number') continue
      const sum = numberOf(row.inPerson) + numberOf(row.fullOnline) + numberOf(row.partialOnline) + numberOf(row.post)
      if (isWhole ? sum !== row.received : sum > row.received) {
        report(row, 'received', { total: formatCount(row.received), sum: formatCount(sum) })
      }
    }
  },
})

const procedureOver = rowRule({
  id: 'procedure-over',
  table: PROCEDURES,
  column: 'paperDigitised',
  test: (row) => {
    const sum = numberOf(row.fullOnline) + numberOf(row.partialOnline) + numberOf(row.paperDigitised)
    const isOver = typeof row.received === 'number' && sum > row.received
    if (!isOver || hasUnreadable(row) || dossiersOf(row) !== null) return null
    return { total: formatCount(Number(row.received)), sum: formatCount(sum) }
  },
})

/** A cell that cannot be read has a finding of its own. */
function hasUnreadable({ received, fullOnline, partialOnline, paperDigitised }: ProcedureMonth): boolean {
  const figures = [received, fullOnline, partialOnline, paperDigitised]
  return figures.some((value) => typeof value === 'symbol' || (value !== null && value < 0))
}

const procedureRepeated = tableRule({
  id: 'month-duplicate',
  table: PROCEDURES,
  check: (reading, _scope, report) => {
    const seen = new Set<string>()
    for (const row of reading.rows) {
      const month = monthName(row.month)
      if (month === null || typeof row.field !== 'string') continue
      const key = `${month} ${foldText(row.field)}`
      if (seen.has(key)) report(row, 'field', { month, field: row.field })
      else seen.add(key)
    }
  },
})

const previousYearRepeated = tableRule({
  id: 'month-duplicate',
  table: PREVIOUS_YEAR,
  check: (reading, _scope, report) => {
    for (const { row, month } of repeatedMonths(reading.rows)) report(row, 'month', { month, field: '' })
  },
})

const secretRepeated = tableRule({
  id: 'month-duplicate',
  table: SECRET_DOCUMENTS,
  check: (reading, _scope, report) => {
    for (const { row, month } of repeatedMonths(reading.rows)) report(row, 'month', { month, field: '' })
  },
})

function repeatedMonths<R extends { readonly month: unknown }>(rows: readonly R[]): { row: R; month: string }[] {
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    const month = monthName(row.month)
    const isAgain = month !== null && seen.has(month)
    if (month !== null) seen.add(month)
    return isAgain ? [{ row, month }] : []
  })
}

/** Months of the plan's year that have ended and have no row; nothing is asked of a register not yet begun. */
const procedureMissing = tableRule({
  id: 'month-missing',
  isAboutRegister: true,
  table: PROCEDURES,
  check: (reading, { settings, asOf }, report) => {
    const ended = monthsOf(settings.year).filter(({ year, month }) => lastDayOfMonth(year, month) <= asOf)
    reportMissing({ reading, months: ended, report: (row, month) => report(row, 'month', { month }) })
  },
})

/** The typed base counts only when every month that is needed is there. */
const previousYearMissing = tableRule({
  id: 'month-missing',
  isAboutRegister: true,
  table: PREVIOUS_YEAR,
  check: (reading, { settings }, report) =>
    reportMissing({ reading, months: monthsOf(settings.year - 1), report: (row, month) => report(row, 'month', { month }) }),
})

interface Missing<C extends Columns> {
  readonly reading: Reading<C>
  readonly months: readonly Month[]
  readonly report: (row: Row<C>, month: string) => void
}

/** Says each missing month once, at the last row, below which it would be added. */
function reportMissing<C extends Columns>({ reading, months, report }: Missing<C>): void {
  const { rows } = reading
  const there = new Set(rows.map((row) => monthName((row as { month?: unknown }).month)))
  if (!months.some((month) => there.has(monthName(month)))) return
  for (const month of months) {
    const name = monthName(month)!
    if (!there.has(name)) report(rows[rows.length - 1]!, name)
  }
}

function monthsOf(year: number): Month[] {
  return Array.from({ length: 12 }, (_, index) => ({ year, month: index + 1 }))
}

function monthName(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const { year, month } = value as Month
  return `${month}/${year}`
}

const baseNoSource = rowRule({
  id: 'base-no-source',
  table: PREVIOUS_YEAR,
  column: 'source',
  test: ({ source, meetings, documents }) => (source === null && (meetings !== null || documents !== null) ? PLAIN : null),
})

export const MONTH_RULES: readonly Rule[] = [
  procedureTotal, procedureOver, procedureRepeated, procedureMissing, previousYearRepeated, previousYearMissing,
  secretRepeated, baseNoSource,
]
