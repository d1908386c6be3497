// Whether a cell says something that a column understands, in any of the forms that an import takes.
import type { Column } from '../tables/column.ts'
import { Issue } from '../vietnamese/issue.ts'
import { parseMonth } from '../vietnamese/period.ts'
import { parseTime } from '../vietnamese/time.ts'
import { readWrittenDate } from './dates.ts'

/** A number below it in a column of days is no serial: the year 1954 and earlier. */
export const FIRST_SERIAL = 20_000

/** Any year will do where only the form of a date is asked for. */
const SOME_YEAR = 2024

/** Whether a cell that holds something is of the column's kind. */
export function isReadable(column: Column<unknown>, cell: unknown): boolean {
  if (column.format === 'day') return isDay(column, cell)
  if (column.format === 'month') return !(parseMonth(cell, { year: SOME_YEAR }) instanceof Issue)
  if (column.format === 'time' && typeof cell === 'number') return cell >= 0 && cell < 1
  const parsed = column.parse(cell)
  if (!(parsed instanceof Issue)) return parsed !== null
  return parsed.code === 'list-ambiguous' || (column.format === 'time' && hasTime(cell))
}

function isDay(column: Column<unknown>, cell: unknown): boolean {
  if (typeof cell === 'number') return cell >= FIRST_SERIAL && !(column.parse(cell) instanceof Issue)
  if (typeof cell !== 'string') return !(column.parse(cell) instanceof Issue)
  return readWrittenDate(cell, SOME_YEAR) !== null
}

/** A time with its date in one cell is a time as well. */
function hasTime(cell: unknown): boolean {
  if (typeof cell !== 'string') return false
  const date = readWrittenDate(cell, SOME_YEAR)
  return date !== null && !(date instanceof Issue) && date.time !== '' && !(parseTime(date.time) instanceof Issue)
}
