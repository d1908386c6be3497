// A table read from a grid: one pass finds its rows and parses the columns that nearly everybody asks for; the others
// are parsed, a pass each, when first asked for. No allocation a cell: most of the time goes into fetching rows from memory.
import { digestOf } from '../vietnamese/digest.ts'
import { Issue } from '../vietnamese/issue.ts'
import { plainText } from '../vietnamese/text.ts'
import { type Column, UNREADABLE, type Value } from './column.ts'
import { findLayout, type Grid, type Layout } from './header.ts'
import type { Columns, Row, Table } from './table.ts'

/** A sheet as it was read: its cells from A1, merged cells still blank but for their first. */
export interface SheetGrid {
  readonly name: string
  readonly cells: Grid
  /** Row and column of the grid's first cell in its sheet, from 1; 1 and 1 unless a range was passed. */
  readonly firstRow?: number
  readonly firstColumn?: number
  readonly merges?: readonly Merge[]
}

/** A merged block, in indexes of the grid. */
export interface Merge {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** What reading a table gave. */
export interface Reading<C extends Columns = Columns> {
  readonly table: Table<C>
  readonly sheet: SheetGrid
  readonly layout: Layout
  readonly rows: readonly Row<C>[]
  /** The rows in one view that moves on: for a pass that keeps none, and so makes none. */
  inTurn(): Iterable<Row<C>>
  /** Index of each row in the grid, in step with `rows`. */
  readonly gridRows: Int32Array
  /** The digests of the table's `digested` column, in step with `rows`: equal where its texts could be equal, 0 for no text. */
  readonly digests: Int32Array
  /** The parsed cells of a column, in step with `rows`; all null where the column is absent. */
  column<K extends keyof C & string>(id: K): ReadonlyArray<Row<C>[K]>
  has(id: keyof C & string): boolean
  /** Whether any row has something in the column: one that is wholly blank is no data, not «Không». */
  isFilled(id: keyof C & string): boolean
}

/** Reads a table from a sheet's cells, or says that its header is not there. */
export function readTable<C extends Columns>(table: Table<C>, sheet: SheetGrid): Reading<C> | Issue {
  const layout = findLayout(table, sheet.cells)
  if (!layout) return new Issue('header-missing', { header: firstRequired(table), sheet: sheet.name })
  return new TableReading(table, { ...sheet, cells: fillMerges(sheet, layout.headerRow) }, layout)
}

function firstRequired(table: Table): string {
  const columns = Object.values<Columns[string]>(table.columns)
  const first = columns.find((column) => column.presence === 'required') ?? columns[0]
  return first?.header ?? table.sheet
}

/** A wider block is a caption over the row: what it says is the value of no column but its first. */
const WIDEST_MERGE = 2

/** Cells with the value of each merged block below the header in all of its cells, as a reader of the sheet sees it. */
function fillMerges({ cells, merges = [] }: SheetGrid, headerRow: number): Grid {
  const below = merges.filter(({ row, column }) => row > headerRow && column >= 0)
  if (below.length === 0) return cells
  const copy = cells.map((row) => row.slice())
  for (const merge of below) {
    const value = copy[merge.row]?.[merge.column]
    for (let row = merge.row; row < Math.min(merge.row + merge.rows, copy.length); row++) {
      copy[row]!.fill(value, merge.column, merge.column + (merge.columns > WIDEST_MERGE ? 1 : merge.columns))
    }
  }
  return copy
}

class TableReading<C extends Columns> implements Reading<C> {
  readonly table: Table<C>
  readonly sheet: SheetGrid
  readonly layout: Layout
  readonly gridRows: Int32Array
  readonly digests: Int32Array
  /** The parsed columns by their ordinal in the table; a hole where nobody has asked yet. */
  readonly parsed: (readonly unknown[] | undefined)[]
  private made: readonly Row<C>[] | undefined

  constructor(table: Table<C>, sheet: SheetGrid, layout: Layout) {
    this.table = table
    this.sheet = sheet
    this.layout = layout
    const atOnce = (table.readAtOnce ?? []).filter((id) => layout.indexes.has(id))
    const parsers = atOnce.map((id) => new ColumnParser(table.columns[id]!, layout.indexes.get(id)!, sheet.cells.length))
    const digested = layout.indexes.get(table.digested ?? '') ?? -1
    this.digests = new Int32Array(digested < 0 ? 0 : sheet.cells.length)
    this.gridRows = readRows({ table, cells: sheet.cells, layout, parsers, digested, digests: this.digests })
    this.parsed = Object.keys(table.columns).map((id) => parsers[atOnce.indexOf(id)]?.finish(this.gridRows.length))
    this.made = undefined
  }

  get rows(): readonly Row<C>[] {
    return (this.made ??= makeRows(this))
  }

  inTurn(): Iterable<Row<C>> {
    const view = new (viewOf(this.table))(this as unknown as TableReading<Columns>, -1)
    const { length } = this.gridRows
    const step = { done: false, value: view as unknown as Row<C> }
    const next = () => {
      step.done = ++view.index >= length
      return step
    }
    return { [Symbol.iterator]: () => ({ next }) }
  }

  column<K extends keyof C & string>(id: K): ReadonlyArray<Row<C>[K]> {
    const ordinal = Object.keys(this.table.columns).indexOf(id)
    if (ordinal < 0) throw new Error(`${this.table.id} has no column ${id}`)
    return this.parsedAt(ordinal, id) as ReadonlyArray<Row<C>[K]>
  }

  /** The parsed cells of the column of that ordinal. */
  parsedAt(ordinal: number, id: string): readonly unknown[] {
    return this.parsed[ordinal] ?? (this.parsed[ordinal] = this.parse(id))
  }

  private parse(id: string): readonly unknown[] {
    const index = this.layout.indexes.get(id)
    return index === undefined ? new Array<null>(this.gridRows.length).fill(null) : parseColumn(this.table.columns[id]!, this, index)
  }

  has(id: keyof C & string): boolean {
    return this.layout.indexes.has(id)
  }

  isFilled(id: keyof C & string): boolean {
    return this.has(id) && this.column(id).some((value) => value !== null)
  }
}

/** Indexes of the grid's rows that hold a row of the table: not blank, no total, not the header again; each is parsed at once. */
function readRows({ table, cells, layout, parsers, digested, digests }: {
  readonly table: Table
  readonly cells: Grid
  readonly layout: Layout
  readonly parsers: readonly ColumnParser<unknown>[]
  readonly digested: number
  readonly digests: Int32Array
}): Int32Array {
  const indexes = [...layout.indexes.values()]
  const labels = Math.max(-1, ...(table.totalsIn ?? []).flatMap((id) => layout.indexes.get(id) ?? []))
  const rows = new Int32Array(cells.length)
  const header = cells[layout.headerRow]!
  let count = 0
  for (let row = layout.headerRow + 1; row < cells.length; row++) {
    const line = cells[row]!
    if (isBlankLine(line, indexes) || isTotalLine(line, labels) || isSameLine(line, header, indexes)) continue
    for (let i = 0; i < parsers.length; i++) parsers[i]!.parse(line, count)
    const text = line[digested]
    if (typeof text === 'string') digests[count] = digestOf(text)
    rows[count++] = row
  }
  return rows.subarray(0, count)
}

// Loops, not closures: these three look at each row of a register at every call of a custom function.
function isBlankLine(line: readonly unknown[], indexes: readonly number[]): boolean {
  for (let i = 0; i < indexes.length; i++) if (isVisible(line[indexes[i]!])) return false
  return true
}

/** Whether a total is named in a cell up to the last of those that can name one: a column of numbers may stand before them. */
function isTotalLine(line: readonly unknown[], last: number): boolean {
  for (let i = 0; i <= last; i++) if (isTotal(line[i])) return true
  return false
}

function isSameLine(line: readonly unknown[], other: readonly unknown[], indexes: readonly number[]): boolean {
  for (let i = 0; i < indexes.length; i++) if (line[indexes[i]!] !== other[indexes[i]!]) return false
  return true
}

// «Tổng cộng», «CONG THANG 1», «Cộng: 5», «Lũy kế»; not «Tổng hợp», «Công an».
const TOTAL = /^(?:tong (?:cong|so)|luy ke|(?:tong|cong) ?(?:$|[:.(\d]|(?:thang|quy|nam|ky|luy ke|don|ca|toan|cac)\b))/

/** Whether a cell names a total, so that its row only adds up others. */
export function isTotal(cell: unknown): boolean {
  return typeof cell === 'string' && TOTAL.test(plainText(cell))
}

/** Whether a cell shows anything: a space is nothing. */
export function isVisible(cell: unknown): boolean {
  if (cell === '' || cell === null || cell === undefined) return false
  if (typeof cell !== 'string') return true
  const code = cell.charCodeAt(0)
  return (code > 0x20 && code < 0x7f) || /[^\s\u00a0\u200b\ufeff]/.test(cell)
}

/** Whether nothing stands on a sheet: one that a run left half made is made again. */
export function isBlankSheet({ cells }: Pick<SheetGrid, 'cells'>): boolean {
  return !cells.some((row) => row.some(isVisible))
}

/** So many texts of a column are remembered: lists have few, and free texts are new in each row. */
const REMEMBERED_TEXTS = 1000

/** The first of them are found by looking through them, which is quicker than a map as long as they are few. */
const TEXTS_LOOKED_THROUGH = 6

/** Parses the cells of one column row by row, a text that comes again only once. */
class ColumnParser<T> {
  private readonly column: Column<T>
  private readonly index: number
  private readonly first: { readonly text: string; readonly value: Value<T> }[]
  private readonly known: Map<string, Value<T>>
  private readonly values: Value<T>[]
  private lastCell: unknown
  private lastValue: Value<T>

  constructor(column: Column<T>, index: number, maxRows: number) {
    this.column = column
    this.index = index
    this.first = []
    this.known = new Map()
    this.values = new Array(maxRows)
    this.lastCell = null
    this.lastValue = null
  }

  parse(line: readonly unknown[], row: number): void {
    const cell = line[this.index]
    if (cell !== this.lastCell) {
      this.lastCell = cell
      this.lastValue = typeof cell === 'string' ? this.valueOfText(cell) : valueOf(this.column, cell)
    }
    this.values[row] = this.lastValue
  }

  private valueOfText(cell: string): Value<T> {
    const { first, known } = this
    for (let i = 0; i < first.length; i++) if (first[i]!.text === cell) return first[i]!.value
    let value = known.get(cell)
    if (value === undefined) {
      value = valueOf(this.column, cell)
      if (first.length < TEXTS_LOOKED_THROUGH) first.push({ text: cell, value })
      else if (known.size < REMEMBERED_TEXTS) known.set(cell, value)
    }
    return value
  }

  /** The values of so many rows. */
  finish(rows: number): Value<T>[] {
    this.values.length = rows
    return this.column.carriesDown ? carryDown(this.values) : this.values
  }
}

function parseColumn<T>(column: Column<T>, { sheet, gridRows }: Pick<Reading, 'sheet' | 'gridRows'>, index: number): Value<T>[] {
  const parser = new ColumnParser(column, index, gridRows.length)
  for (let row = 0; row < gridRows.length; row++) parser.parse(sheet.cells[gridRows[row]!]!, row)
  return parser.finish(gridRows.length)
}

/** Blank cells with the value above them. */
function carryDown<T>(values: Value<T>[]): Value<T>[] {
  let above: Value<T> = null
  return values.map((value) => (above = value ?? above))
}

/** A cell as code sees it. A formula error reads as blank, but in a day, which it takes out of every period. */
function valueOf<T>(column: Column<T>, cell: unknown): Value<T> {
  const parsed = column.parse(cell)
  if (!(parsed instanceof Issue)) return parsed
  return parsed.code === 'formula-error' && column.format !== 'day' && column.format !== 'month' ? null : UNREADABLE
}

/** A row of a reading as an object: `row.form` looks into the parsed column. */
interface View {
  index: number
}
type ViewClass = new (reading: TableReading<Columns>, index: number) => View

function makeRows<C extends Columns>(reading: TableReading<C>): Row<C>[] {
  const RowView = viewOf(reading.table)
  const rows: View[] = new Array(reading.gridRows.length)
  for (let index = 0; index < rows.length; index++) rows[index] = new RowView(reading as unknown as TableReading<Columns>, index)
  return rows as unknown as Row<C>[]
}

// One class a table, not a reading: the engine then knows what a row of it looks like.
const viewsOfTables = new WeakMap<object, ViewClass>()

function viewOf(table: object): ViewClass {
  let View = viewsOfTables.get(table)
  if (!View) viewsOfTables.set(table, (View = makeView(table as Table)))
  return View
}

function makeView(table: Table): ViewClass {
  class RowView implements View {
    readonly reading: TableReading<Columns>
    index: number

    constructor(reading: TableReading<Columns>, index: number) {
      this.reading = reading
      this.index = index
    }

    get sheetName(): string {
      return this.reading.sheet.name
    }

    get rowNumber(): number {
      return this.reading.gridRows[this.index]! + (this.reading.sheet.firstRow ?? 1)
    }
  }
  Object.keys(table.columns).forEach((id, ordinal) => {
    Object.defineProperty(RowView.prototype, id, {
      get(this: RowView) {
        return this.reading.parsedAt(ordinal, id)[this.index]
      },
    })
  })
  return RowView
}
