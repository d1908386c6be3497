// A table read from a grid: rows whose cells are parsed column by column, when first asked for.
// One pass a column, no allocation a cell: 100,000 rows cost what their columns cost.
import { Issue } from '../vietnamese/issue.ts'
import { foldText } from '../vietnamese/text.ts'
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
  /** Index of each row in the grid, in step with `rows`. */
  readonly gridRows: readonly number[]
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

/** Cells with the value of each merged block below the header in all of its cells, as a reader of the sheet sees it. */
function fillMerges({ cells, merges = [] }: SheetGrid, headerRow: number): Grid {
  const below = merges.filter(({ row, column }) => row > headerRow && column >= 0)
  if (below.length === 0) return cells
  const copy = cells.map((row) => row.slice())
  for (const merge of below) {
    const value = copy[merge.row]?.[merge.column]
    for (let row = merge.row; row < Math.min(merge.row + merge.rows, copy.length); row++) {
      copy[row]!.fill(value, merge.column, merge.column + merge.columns)
    }
  }
  return copy
}

class TableReading<C extends Columns> implements Reading<C> {
  readonly table: Table<C>
  readonly sheet: SheetGrid
  readonly layout: Layout
  readonly gridRows: readonly number[]
  readonly rows: readonly Row<C>[]
  private readonly parsed: Map<string, readonly unknown[]>

  constructor(table: Table<C>, sheet: SheetGrid, layout: Layout) {
    this.table = table
    this.sheet = sheet
    this.layout = layout
    this.parsed = new Map()
    this.gridRows = contentRows(table, sheet.cells, layout)
    this.rows = makeRows(this)
  }

  column<K extends keyof C & string>(id: K): ReadonlyArray<Row<C>[K]> {
    let values = this.parsed.get(id)
    if (!values) {
      const index = this.layout.indexes.get(id)
      const column = this.table.columns[id]
      if (!column) throw new Error(`${this.table.id} has no column ${id}`)
      values = index === undefined ? this.gridRows.map(() => null) : parseColumn(column, this, index)
      this.parsed.set(id, values)
    }
    return values as ReadonlyArray<Row<C>[K]>
  }

  has(id: keyof C & string): boolean {
    return this.layout.indexes.has(id)
  }

  isFilled(id: keyof C & string): boolean {
    return this.has(id) && this.column(id).some((value) => value !== null)
  }
}

/** Indexes of the grid's rows that hold a row of the table: not blank, no total, not the header again. */
function contentRows(table: Table, cells: Grid, layout: Layout): number[] {
  const indexes = [...layout.indexes.values()]
  const totals = (table.totalsIn ?? []).flatMap((id) => layout.indexes.get(id) ?? [])
  const rows: number[] = []
  const header = cells[layout.headerRow]!
  for (let row = layout.headerRow + 1; row < cells.length; row++) {
    const line = cells[row]!
    if (isBlankLine(line, indexes) || isTotalLine(line, totals) || isSameLine(line, header, indexes)) continue
    rows.push(row)
  }
  return rows
}

// Loops, not closures: these three look at each row of a register at every call of a custom function.
function isBlankLine(line: readonly unknown[], indexes: readonly number[]): boolean {
  for (let i = 0; i < indexes.length; i++) if (isVisible(line[indexes[i]!])) return false
  return true
}

function isTotalLine(line: readonly unknown[], indexes: readonly number[]): boolean {
  for (let i = 0; i < indexes.length; i++) if (isTotal(line[indexes[i]!])) return true
  return false
}

function isSameLine(line: readonly unknown[], other: readonly unknown[], indexes: readonly number[]): boolean {
  for (let i = 0; i < indexes.length; i++) if (line[indexes[i]!] !== other[indexes[i]!]) return false
  return true
}

const TOTAL = /^(tổng|cộng|lũy kế)( |$|:)/

function isTotal(cell: unknown): boolean {
  return typeof cell === 'string' && TOTAL.test(foldText(cell))
}

/** Whether a cell shows anything: a space is nothing. */
export function isVisible(cell: unknown): boolean {
  if (cell === '' || cell === null || cell === undefined) return false
  if (typeof cell !== 'string') return true
  const code = cell.charCodeAt(0)
  return (code > 0x20 && code < 0x7f) || /[^\s\u00a0\u200b\ufeff]/.test(cell)
}

/** So many texts of a column are remembered: lists have few, and free texts are new in each row. */
const REMEMBERED_TEXTS = 1000

/** Parses one column, a text that comes again only once. */
function parseColumn<T>(column: Column<T>, { sheet, gridRows }: Pick<Reading, 'sheet' | 'gridRows'>, index: number): Value<T>[] {
  const { cells } = sheet
  const known = new Map<string, Value<T>>()
  const values: Value<T>[] = new Array(gridRows.length)
  let last: unknown = null
  let value: Value<T> = null
  for (let i = 0; i < gridRows.length; i++) {
    const cell = cells[gridRows[i]!]![index]
    if (cell !== last) {
      last = cell
      value = typeof cell === 'string' ? knownValue(column, cell, known) : valueOf(column, cell)
    }
    values[i] = value
  }
  return column.carriesDown ? carryDown(values) : values
}

function knownValue<T>(column: Column<T>, cell: string, known: Map<string, Value<T>>): Value<T> {
  let value = known.get(cell)
  if (value === undefined) {
    value = valueOf(column, cell)
    if (known.size < REMEMBERED_TEXTS) known.set(cell, value)
  }
  return value
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

/** Row views over the columns: reading `row.form` parses the column once and then only looks up. */
function makeRows<C extends Columns>(reading: Reading<C>): Row<C>[] {
  const { gridRows } = reading
  const firstRow = reading.sheet.firstRow ?? 1
  const prototype = {
    sheetName: reading.sheet.name,
    get rowNumber(): number {
      return gridRows[(this as unknown as { index: number }).index]! + firstRow
    },
  }
  for (const id of Object.keys(reading.table.columns)) defineCell(prototype, id, () => reading.column(id))
  function RowView(this: { index: number }, index: number): void {
    this.index = index
  }
  RowView.prototype = prototype
  const View = RowView as unknown as new (index: number) => Row<C>
  const rows: Row<C>[] = new Array(gridRows.length)
  for (let index = 0; index < rows.length; index++) rows[index] = new View(index)
  return rows
}

function defineCell(prototype: object, id: string, load: () => readonly unknown[]): void {
  let values: readonly unknown[] | undefined
  Object.defineProperty(prototype, id, {
    get(this: { index: number }) {
      values ??= load()
      return values[this.index]
    },
  })
}
