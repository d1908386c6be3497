// A row on its way: what stood in the source, what is to be read in its place, and what came of it.
import { UNREADABLE, type Column, type Format } from '../tables/column.ts'
import { isVisible } from '../tables/reading.ts'
import type { Columns, Table } from '../tables/table.ts'
import { dayOf } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import { messageOf } from '../vietnamese/messages.ts'
import type { Month } from '../vietnamese/period.ts'
import { isDate } from '../vietnamese/cell.ts'
import { dayOfDate, formatDay } from '../vietnamese/date.ts'
import type { TimeSpan } from '../vietnamese/time.ts'
import { FIRST_SERIAL } from './readable.ts'
import type { Change, ImportedCells, ImportedValue, Unclear } from './result.ts'
import { saysTheSame, tidy, typedText } from './shown.ts'
import { valueText } from './shown.ts'

const MINUTES = 1440

export class Draft {
  readonly table: Table
  /** Number of the row in its source. */
  readonly row: number
  private readonly typed: Map<string, unknown>
  private readonly given: Map<string, unknown>
  private readonly issues: Map<string, Issue>

  constructor(table: Table, row: number) {
    this.table = table
    this.row = row
    this.typed = new Map()
    this.given = new Map()
    this.issues = new Map()
  }

  /** Notes what stands in the source for a column. */
  type(id: string, cell: unknown): void {
    this.typed.set(id, cell)
    this.given.set(id, cell)
  }

  /** Reads something else in place of what was typed. */
  give(id: string, cell: unknown): void {
    this.given.set(id, cell)
  }

  /** Says that a cell cannot be understood: it stays as it was typed. */
  refuse(id: string, issue: Issue): void {
    this.issues.set(id, issue)
  }

  /** What is to be read; undefined where the source has no such column. */
  get(id: string): unknown {
    return this.given.get(id)
  }

  /** Whether nothing stands in a column so far. */
  isBlank(id: string): boolean {
    return !isVisible(this.given.get(id))
  }

  /** Identifiers of the columns that hold something so far, or could. */
  ids(): string[] {
    return [...this.given.keys()]
  }

  /** Goes on with a cell of the row below: joined with one space. */
  join(id: string, cell: unknown): void {
    if (!isVisible(cell)) return
    const joined = this.isBlank(id) ? cell : `${typedText(this.given.get(id), 'text').trim()} ${typedText(cell, 'text').trim()}`
    if (this.table.columns[id]!.format !== 'text') this.typed.set(id, joined)
    this.given.set(id, joined)
  }

  finish(): FinishedRow {
    const cells: Record<string, ImportedValue> = {}
    const values: Record<string, unknown> = {}
    const changes: Change[] = []
    const unclear: Unclear[] = []
    for (const [id, cell] of this.given) {
      const column = this.table.columns[id] as Columns[string]
      const typed = this.typed.get(id)
      const read = this.issues.get(id) ?? readCell(column, cell)
      const value = read instanceof Issue ? asTyped(typed) : read
      values[id] = read instanceof Issue ? UNREADABLE : column.format === 'list' ? column.parse(cell) : value
      if (isVisible(value)) cells[id] = value
      const { row } = this
      const { header, format } = column
      if (read instanceof Issue) unclear.push({ row, column: header, value: typedText(typed, format), message: messageOf(read) })
      if (!saysTheSame(typed ?? '', value ?? '', format) && (isVisible(typed) || isVisible(value))) {
        changes.push({ row, column: header, from: typedText(typed, format), to: valueText(value, format) })
      }
    }
    return { row: this.row, cells, values, changes, unclear }
  }
}

export interface FinishedRow {
  readonly row: number
  readonly cells: ImportedCells
  /** As the table's own rules see the row: parsed, or UNREADABLE. */
  readonly values: Readonly<Record<string, unknown>>
  readonly changes: readonly Change[]
  readonly unclear: readonly Unclear[]
}

/** A cell as it was typed, as far as a sheet can hold it. */
export function asTyped(cell: unknown): ImportedValue {
  if (!isVisible(cell)) return null
  if (isDate(cell)) return formatDay(dayOfDate(cell))
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : tidy(String(cell))
}

/** What a column makes of a cell, as it is to be written. */
function readCell(column: Column<unknown>, cell: unknown): ImportedValue | Issue {
  if (!isVisible(cell)) return null
  if (column.format === 'text') return typeof cell === 'string' ? textOrIssue(column, cell) : typedText(cell, 'text')
  if (column.format === 'day' && typeof cell === 'number' && cell < FIRST_SERIAL) {
    return new Issue('date-unreadable', { value: typedText(cell, 'text') })
  }
  const parsed = column.parse(cell)
  if (parsed === null || parsed instanceof Issue) return parsed
  return WRITERS[column.format](parsed, { column, cell })
}

function textOrIssue(column: Column<unknown>, cell: string): ImportedValue | Issue {
  const parsed = column.parse(cell)
  return parsed instanceof Issue ? parsed : tidy(cell)
}

interface Cell {
  readonly column: Column<unknown>
  readonly cell: unknown
}

type Writer = (parsed: unknown, cell: Cell) => ImportedValue

const asIs: Writer = (parsed) => parsed as ImportedValue

const WRITERS: Readonly<Record<Format, Writer>> = {
  text: asIs,
  day: asIs,
  count: asIs,
  percent: asIs,
  list: (parsed, { column }) => column.list!.label(parsed as string),
  month: (parsed) => dayOf((parsed as Month).year, (parsed as Month).month, 1),
  time: (parsed, { cell }) => {
    const { start } = parsed as TimeSpan
    // «Sáng», «Cả ngày» are times of their own; «9h - 10h30» that could not be parted stays whole.
    const isWords = typeof cell === 'string' && (!/\d/.test(cell) || (parsed as TimeSpan).end !== null)
    return isWords ? tidy(cell) : start / MINUTES
  },
}
