// What a check finds: where, how serious, which rule, and the sentence. How a cell is named and quoted.
import type { Format } from '../tables/column.ts'
import type { SheetGrid } from '../tables/reading.ts'
import { isDate } from '../vietnamese/cell.ts'
import { dayOfDate, formatDay } from '../vietnamese/date.ts'
import type { Severity } from '../vietnamese/messages.ts'
import { cleanText } from '../vietnamese/text.ts'
import { formatTime, parseTime } from '../vietnamese/time.ts'
import { Issue, type IssueParams } from '../vietnamese/issue.ts'

export interface Finding {
  readonly severity: Severity
  /** Name of the sheet as it stands in the workbook. */
  readonly sheet: string
  /** «D12»; empty when the finding is about the sheet. */
  readonly cell: string
  /** The cell's content as a person reads it, in short; empty for a confidential row. */
  readonly value: string
  readonly rule: string
  readonly clause: string | null
  /** What is wrong, where, what to do. */
  readonly message: string
  /** Whether the action «Sửa giúp» or «Khôi phục…» puts it right. */
  readonly mendable?: boolean
}

/** A finding with its place as numbers, by which findings are put in order. */
export interface Placed {
  readonly finding: Finding
  /** Index in the grid; -1 for the sheet as a whole. */
  readonly row: number
  readonly column: number
  /** What its sentence was made of: other rows that it speaks of are among them. */
  readonly params?: IssueParams
}

const LONGEST_QUOTE = 120

/** The letters of a column, counted from 0: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** The name of a cell in its sheet, by its indexes in the grid. */
export function cellName(sheet: Pick<SheetGrid, 'firstRow' | 'firstColumn'>, row: number, column: number): string {
  return columnLetters(column + (sheet.firstColumn ?? 1) - 1) + String(row + (sheet.firstRow ?? 1))
}

/** A cell as a person reads it: days and times written out, long text cut. */
export function shownText(cell: unknown, format?: Format): string {
  if (cell === null || cell === undefined) return ''
  if (format === 'time' && typeof cell !== 'string') return timeText(cell)
  if (isDate(cell)) return dateText(cell)
  if (typeof cell === 'number' && format === 'day' && cell > 1) return formatDay(Math.floor(cell))
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const text = cleanText(String(cell))
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text
}

function timeText(cell: unknown): string {
  const time = parseTime(cell)
  return time === null || time instanceof Issue ? String(cell) : formatTime(time.start)
}

function dateText(cell: Date): string {
  const day = dayOfDate(cell)
  return day === day ? formatDay(day) : ''
}
