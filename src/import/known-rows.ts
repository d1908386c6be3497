// Which rows are there already: compared by what both sides say in the columns that the source has.
import { UNREADABLE } from '../tables/column.ts'
import type { Reading } from '../tables/reading.ts'
import type { Columns, Table } from '../tables/table.ts'
import { Issue } from '../vietnamese/issue.ts'
import { foldText } from '../vietnamese/text.ts'
import type { ImportedCells, ImportedRow, ImportedTable } from './result.ts'

/** Counts rows by what they say, so that two equal rows of one register stay two. */
export class KnownRows {
  private readonly table: Table
  private readonly known: ImportedCells[]

  constructor(table: Table, rows: readonly ImportedCells[] = []) {
    this.table = table
    this.known = rows.slice()
  }

  /** The rows of a source that are not there yet; they are known from now on. */
  take(imported: ImportedTable): { fresh: readonly ImportedRow[]; known: readonly ImportedRow[] } {
    const ids = mappedIds(imported)
    const left = new Map<string, number>()
    for (const cells of this.known) add(left, rowKey(this.table, ids, cells), 1)
    const fresh: ImportedRow[] = []
    const known: ImportedRow[] = []
    for (const row of imported.rows) {
      const key = rowKey(this.table, ids, row.cells)
      const isKnown = (left.get(key) ?? 0) > 0
      if (isKnown) add(left, key, -1)
      ;(isKnown ? known : fresh).push(row)
    }
    for (const { cells } of fresh) this.known.push(cells)
    return { fresh, known }
  }
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/** Identifiers of the columns that a source fills. */
function mappedIds({ rows }: ImportedTable): string[] {
  const ids = new Set<string>()
  for (const { cells } of rows) for (const id of Object.keys(cells)) ids.add(id)
  return [...ids]
}

function rowKey(table: Table, ids: readonly string[], cells: ImportedCells): string {
  return ids.map((id) => cellKey(table.columns[id]!, cells[id] ?? null)).join('\t')
}

/** What a cell says: parsed where the column can, otherwise its folded text. */
export function cellKey(column: Columns[string], cell: unknown): string {
  if (cell === null || cell === '') return ''
  const parsed = column.format === 'text' || column.format === 'time' ? null : column.parse(cell)
  if (parsed !== null && column.format === 'month' && !(parsed instanceof Issue)) return JSON.stringify(parsed)
  if (parsed === null || typeof parsed === 'object') return typeof cell === 'number' ? numberKey(cell) : foldText(String(cell))
  return typeof parsed === 'number' ? numberKey(parsed) : String(parsed)
}

function numberKey(value: number): string {
  return String(Math.round(value * 1e6) / 1e6)
}

/** The rows of a register that is there, as cells; what cannot be read as it stands in the sheet. */
export function cellsOfReading(reading: Reading): ImportedCells[] {
  const { layout, sheet, gridRows, table } = reading
  const times = Object.keys(table.columns).filter((id) => layout.indexes.has(id))
  return reading.rows.map((row, index) => {
    const cells: Record<string, string | number> = {}
    for (const id of times) {
      const value = (row as Readonly<Record<string, unknown>>)[id]
      const cell = sheet.cells[gridRows[index]!]![layout.indexes.get(id)!]
      const written = writtenCell(table.columns[id]!, value, cell)
      if (written !== null) cells[id] = written
    }
    return cells
  })
}

function writtenCell(column: Columns[string], value: unknown, cell: unknown): string | number | null {
  if (value === null) return null
  if (value === UNREADABLE) return String(cell)
  if (column.format === 'list') return column.list!.label(value as string)
  if (column.format === 'time') return timeCell(value as { start: number; end: number | null }, cell)
  if (column.format === 'month') return `${(value as { month: number }).month}/${(value as { year: number }).year}`
  return value as string | number
}

function timeCell({ start, end }: { start: number; end: number | null }, cell: unknown): string | number {
  return typeof cell === 'string' && (end !== null || !/\d/.test(cell)) ? cell : start / 1440
}
