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
  private readonly joined: Set<string>
  private readonly dated: ReadonlySet<string>

  /** `dated`: columns in which a text that is a day is told as a change, since other cells there are days already. */
  constructor(table: Table, row: number, dated: ReadonlySet<string> = new Set()) {
    this.table = table
    this.row = row
    this.typed = new Map()
    this.given = new Map()
    this.issues = new Map()
    this.joined = new Set()
    this.dated = dated
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

  /** Goes on with a cell of the row below: joined with one space; what says the same once more is left. */
  join(id: string, cell: unknown): void {
    if (!isVisible(cell)) return
    const above = this.given.get(id)
    if (!isVisible(above)) return void this.given.set(id, cell)
    const isText = this.table.columns[id]!.format === 'text'
    if (!isText && typedText(above, 'text') === typedText(cell, 'text')) return
    this.given.set(id, `${typedText(above, 'text').trim()} ${typedText(cell, 'text').trim()}`)
    this.joined.add(id)
  }

  finish(): FinishedRow {
    const row: Writable = { row: this.row, cells: {}, values: {}, changes: [], unclear: [] }
    for (const [id, cell] of this.given) this.finishCell(id, cell, row)
    return row
  }

  private finishCell(id: string, cell: unknown, { row, cells, values, changes, unclear }: Writable): void {
    const column = this.table.columns[id] as Columns[string]
    const { header, format } = column
    const typed = this.typed.get(id)
    const stands = isVisible(typed) && !this.joined.has(id) ? typed : cell
    const read = this.issues.get(id) ?? readCell(column, cell)
    const isUnclear = read instanceof Issue
    const value = isUnclear ? asTyped(stands) : read
    values[id] = isUnclear ? UNREADABLE : column.format === 'list' ? column.parse(cell) : value
    if (isVisible(value)) cells[id] = value
    if (isUnclear) unclear.push({ row, column: header, value: typedText(stands, format), message: messageOf(read) })
    if (isVisible(typed) || isVisible(value)) this.noteChange(id, value, changes)
  }

  private noteChange(id: string, value: ImportedValue, changes: Change[]): void {
    const { header: column, format } = this.table.columns[id] as Columns[string]
    const typed = this.typed.get(id)
    const to = valueText(value, format)
    if (!saysTheSame(typed ?? '', value ?? '', format)) changes.push({ row: this.row, column, from: typedText(typed, format), to })
    else if (typeof typed === 'string' && typeof value === 'number' && this.dated.has(id)) {
      changes.push({ row: this.row, column, from: typed, to, isDayNow: true })
    }
  }
}

interface Writable {
  readonly row: number
  readonly cells: Record<string, ImportedValue>
  readonly values: Record<string, unknown>
  readonly changes: Change[]
  readonly unclear: Unclear[]
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
export function readCell(column: Column<unknown>, cell: unknown): ImportedValue | Issue {
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
