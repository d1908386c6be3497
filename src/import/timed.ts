// Days and times of a row: what one cell holds is parted, what is left blank comes from above.
import type { Columns } from '../tables/table.ts'
import { isDate } from '../vietnamese/cell.ts'
import { calendarOf, type Day } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import { parseMonth } from '../vietnamese/period.ts'
import { formatTime, parseTime } from '../vietnamese/time.ts'
import { readWrittenDate, type WrittenDate } from './dates.ts'
import type { Draft } from './draft.ts'
import { FIRST_SERIAL } from './readable.ts'
import type { Unclear } from './result.ts'
import { MESSAGE } from './sentences.ts'
import type { ImportSpec } from './spec.ts'
import { typedText } from './shown.ts'

const MINUTES = 1440
const HALF_YEAR = 183

/** What the rows above tell of days. */
export interface Above {
  /** The cell of the row's day, of the last row that had one; null after a title, a total, an impossible day. */
  cell: unknown
  /** The last day read, by which a year turning is seen. */
  day: Day | null
  year: number | null
  /** The year that the title names. */
  titleYear: number | null
  /** The year of the last day in each other column. */
  readonly years: Map<string, number>
}

/** Parts days and times of a row and carries down its day; gives what a person should look at. */
export function readTimes(draft: Draft, spec: ImportSpec, above: Above): Unclear[] {
  const notes: Unclear[] = []
  partDatedTime(draft, spec, above.year)
  if (spec.date !== undefined) readMainDate(draft, { spec, above, notes, id: spec.date })
  for (const [id, column] of Object.entries<Columns[string]>(draft.table.columns)) {
    if (column.format === 'day' && id !== spec.date) readOtherDate(draft, id, above)
    if (column.format === 'time') readTimeCell(draft, id, spec)
  }
  return notes
}

interface Main {
  readonly spec: ImportSpec
  readonly above: Above
  readonly notes: Unclear[]
  readonly id: string
}

function readMainDate(draft: Draft, main: Main): void {
  const { id, above, notes } = main
  if (draft.get(id) === undefined && above.cell === null) return
  if (draft.isBlank(id)) {
    if (above.cell !== null) draft.give(id, above.cell)
    else notes.push({ row: draft.row, column: draft.table.columns[id]!.header, value: '', message: MESSAGE.noDate })
    return
  }
  if (draft.table.columns[id]!.format === 'month') readMonthCell(draft, id, above)
  else readDayCell(draft, main)
}

function readMonthCell(draft: Draft, id: string, above: Above): void {
  const read = parseMonth(draft.get(id), above.year === null ? {} : { year: above.year })
  above.cell = null
  if (read === null || read instanceof Issue) return
  above.year = read.year
  above.cell = `${read.month}/${read.year}`
  draft.give(id, above.cell)
}

function readDayCell(draft: Draft, { id, spec, above, notes }: Main): void {
  const cell = draft.get(id)
  const read = dateInYear(draft, id, above)
  above.cell = null
  if (read === null || read instanceof Issue) {
    if (read) draft.refuse(id, read)
    return
  }
  spread(draft, spec, read)
  if (goesBack(read, above) && typeof cell === 'string' && !/\d{4}/.test(cell)) {
    const { year } = calendarOf(read.first)
    notes.push({ row: draft.row, column: draft.table.columns[id]!.header, value: cell, message: MESSAGE.yearTurned(cell, year) })
  }
  draft.give(id, read.first)
  above.cell = read.first
  above.day = read.first
  above.year = calendarOf(read.first).year
}

/** The row's day; without a year that of the row above, but where this would go back and the title's year would not. */
function dateInYear(draft: Draft, id: string, above: Above): WrittenDate | Issue | null {
  const read = dateOfCell(draft, id, above.year)
  if (read === null || read instanceof Issue || !goesBack(read, above) || above.titleYear === null) return read
  const other = dateOfCell(draft, id, above.titleYear)
  return other === null || other instanceof Issue || goesBack(other, above) ? read : other
}

function goesBack({ first }: WrittenDate, { day }: Above): boolean {
  return day !== null && day - first > HALF_YEAR
}

/** The last day and the time that stood in the cell of the day go where they belong, if nothing stands there. */
function spread(draft: Draft, { date, lastDate, start }: ImportSpec, { last, time }: WrittenDate): void {
  if (last !== null) {
    if (lastDate !== undefined && draft.isBlank(lastDate)) draft.give(lastDate, last)
    else draft.refuse(date!, new Issue('date-unreadable', { value: typedText(draft.get(date!), 'day') }))
  }
  if (time !== '' && start !== undefined && draft.isBlank(start)) draft.give(start, time)
}

/** A cell as one day or several; numbers and `Date`s are left to the column. */
function dateOfCell(draft: Draft, id: string, year: number | null): WrittenDate | Issue | null {
  const cell = draft.get(id)
  if (typeof cell === 'string') return readWrittenDate(cell, year)
  if (typeof cell === 'number' && cell < FIRST_SERIAL) return null
  const parsed = draft.table.columns[id]!.parse(cell)
  return typeof parsed === 'number' ? { first: parsed, last: null, time: timeOf(cell) } : null
}

/** The time of day of a moment: «08:30»; blank at midnight. */
function timeOf(cell: unknown): string {
  const read = isDate(cell) || (typeof cell === 'number' && !Number.isInteger(cell)) ? parseTime(cell) : null
  return read === null || read instanceof Issue || read.start === 0 ? '' : formatTime(read.start)
}

/** A day beside the row's own: the year of the last one in its column, else that of the title or the row's day. */
function readOtherDate(draft: Draft, id: string, above: Above): void {
  if (draft.isBlank(id)) return
  const read = dateOfCell(draft, id, above.years.get(id) ?? above.titleYear ?? above.year)
  if (read === null || read instanceof Issue || read.last !== null) return
  above.years.set(id, calendarOf(read.first).year)
  if (typeof draft.get(id) === 'string') draft.give(id, read.first)
}

/** «8h00 ngày 16/3/2026» in a cell of time is the row's day as well, where it has none. */
function partDatedTime(draft: Draft, { date, start }: ImportSpec, year: number | null): void {
  const cell = start === undefined ? undefined : draft.get(start)
  if (typeof cell !== 'string' || date === undefined || !(parseTime(cell) instanceof Issue)) return
  const dated = readWrittenDate(cell, year)
  if (dated === null || dated instanceof Issue || dated.last !== null) return
  if (!draft.isBlank(date)) return
  draft.give(date, dated.first)
  draft.give(start!, dated.time)
}

function readTimeCell(draft: Draft, id: string, { start, end }: ImportSpec): void {
  const cell = draft.get(id)
  if (typeof cell !== 'string') return
  const read = parseTime(cell)
  if (read === null || read instanceof Issue || read.end === null || !/\d/.test(cell)) return
  if (id !== start || end === undefined || !draft.isBlank(end)) return
  draft.give(id, read.start / MINUTES)
  draft.give(end, read.end / MINUTES)
}
