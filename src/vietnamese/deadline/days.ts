// From names to days: the years that a phrase leaves out, and the first and last day of what it names.
import { dayOf, lastDayOfMonth, type Day } from '../date.ts'
import type { Name } from './names.ts'

/** A name with its days. */
export interface Span {
  readonly name: Name
  readonly from: Day
  readonly to: Day
  /** Whether the phrase gives a bound by day, or a whole period. */
  readonly kind: 'date' | 'period'
  readonly yearInferred: boolean
}

type Dated = Name & { readonly year: number; readonly month: number; readonly yearInferred: boolean }

export interface SpanOptions {
  readonly before: 'strict' | 'lenient'
  /** The plan's year, for names that have none. */
  readonly year: number
}

/** The days of the names, or null when the calendar lacks one of them (30/02, tháng 13). */
export function spansOf(names: readonly Name[], options: SpanOptions): Span[] | null {
  const spans: Span[] = []
  for (const name of fillYears(names, options.year)) {
    const span = spanOf(name, options.before)
    if (!span) return null
    spans.push(span)
  }
  return spans
}

// A name borrows the year of its neighbour: «Quý IV - Quý I/2026» begins in 2025, «Quý IV/2025 và Quý I» ends in 2026;
// a phrase without any year is of the plan's.
function fillYears(names: readonly Name[], planYear: number): Dated[] {
  const dated: Dated[] = []
  for (const name of borrowFromNext(names)) {
    const previous = dated[dated.length - 1]
    const month = name.month ?? (name.link && previous ? previous.month : 0)
    if (name.year !== null) dated.push({ ...name, month, year: name.year, yearInferred: false })
    else if (!previous) dated.push({ ...name, month, year: planYear, yearInferred: true })
    else {
      const year = previous.year + (name.link && month < previous.month ? 1 : 0)
      dated.push({ ...name, month, year, yearInferred: previous.yearInferred })
    }
  }
  return dated
}

function borrowFromNext(names: readonly Name[]): Name[] {
  const filled = names.slice()
  for (let i = filled.length - 2; i >= 0; i--) {
    const name = filled[i] as Name
    const next = filled[i + 1] as Name
    const month = name.month ?? (next.link && next.length === 0 ? next.month : null)
    const isYearBefore = next.link !== null && month !== null && next.month !== null && month > next.month
    const year = name.year ?? (next.year === null ? null : next.year - (isYearBefore ? 1 : 0))
    filled[i] = { ...name, month, year }
  }
  return filled
}

function spanOf(name: Dated, before: SpanOptions['before']): Span | null {
  const whole = name.date === null ? monthsOf(name) : dateOf(name, name.date)
  if (!whole) return null
  const part = partOf(name, whole)
  if (!part) return null
  const { from, to } = part
  const { yearInferred } = name
  const isDate = name.date !== null || name.isWhole || (name.part === 'end' && name.length > 1)
  if (!name.isBefore) return { name, from, to, kind: isDate ? 'date' : 'period', yearInferred }
  // «Trước quý IV» ends the day before it in any case; «trước ngày X» as the setting says.
  const due = isDate ? to - (before === 'strict' ? 1 : 0) : from - 1
  return { name, from: due, to: due, kind: 'date', yearInferred }
}

function dateOf({ year, month }: Dated, date: number): { from: Day; to: Day } | null {
  const day = dayOf(year, month, date)
  return day === null ? null : { from: day, to: day }
}

function monthsOf({ year, month, length }: Dated): { from: Day; to: Day } | null {
  const from = dayOf(year, month, 1)
  const last = month + length - 1
  return from === null || last > 12 ? null : { from, to: lastDayOfMonth(year, last) }
}

// Of a month: its first ten days, the next ten, the rest. Of a longer stretch only the end can be told.
function partOf({ part, length }: Name, { from, to }: { from: Day; to: Day }): { from: Day; to: Day } | null {
  if (part === null || length === 0) return { from, to }
  if (length > 1) return part === 'end' ? { from: to, to } : null
  if (part === 'end') return { from: from + 20, to }
  return part === 'start' ? { from, to: from + 9 } : { from: from + 10, to: from + 19 }
}
