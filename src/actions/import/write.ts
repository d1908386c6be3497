// Writes imported rows into the sheet of their table, in the order of the sheet's own columns.
import type { ImportedCells } from '../../import/result.ts'
import { isVisible, type Reading } from '../../tables/reading.ts'
import type { Table } from '../../tables/table.ts'
import type { CellValue, Ports } from '../action.ts'
import { NUMBER_FORMATS, registerSheet } from '../set-up/register-sheet.ts'
import { AT_ONCE } from '../write-cells.ts'

interface Target {
  readonly table: Table
  /** The register as it is; null where its sheet has yet to be made. */
  readonly reading: Reading | null
  readonly rows: readonly ImportedCells[]
  /** Whether the rows take the place of those that are there. */
  readonly isWhole: boolean
}

/** Writes the rows; gives the headers of columns that the sheet lacks though a row would fill them. */
export function writeTable({ table, reading, rows, isWhole }: Target, { source, spreadsheet, progress }: Ports): string[] {
  if (rows.length === 0 && !isWhole) return []
  if (!reading) spreadsheet.createSheets([{ plan: registerSheet(table), index: source.sheetNames().length }])
  const indexes = reading?.layout.indexes ?? new Map(Object.keys(table.columns).map((id, index) => [id, index]))
  const formats: string[] = new Array(Math.max(...indexes.values()) + 1).fill('General')
  for (const [id, index] of indexes) formats[index] = NUMBER_FORMATS[table.columns[id]!.format]
  const first = reading ? firstRowOf(reading, isWhole) : 2
  const cells = rows.map((row) => rowInSheet(row, indexes, formats.length))
  const stale = reading && isWhole ? Math.max(0, lastRowOf(reading) - first + 1 - cells.length) : 0
  for (let count = 0; count < stale; count++) cells.push(new Array<CellValue>(formats.length).fill(null))
  const name = reading?.sheet.name ?? table.sheet
  for (let index = 0; index < cells.length; index += AT_ONCE) {
    if (index > 0) progress(`Đang ghi vào bảng ${name}`, { index, count: cells.length, isWritten: true })
    spreadsheet.writeRows(name, { firstRow: first + index, rows: cells.slice(index, index + AT_ONCE), formats })
  }
  return missingColumns(table, rows, indexes)
}

function rowInSheet(row: ImportedCells, indexes: ReadonlyMap<string, number>, width: number): CellValue[] {
  const cells = new Array<CellValue>(width).fill(null)
  for (const [id, index] of indexes) cells[index] = row[id] ?? null
  return cells
}

function firstRowOf(reading: Reading, isWhole: boolean): number {
  return (isWhole ? reading.layout.headerRow + 1 : lastRowOf(reading)) + 1
}

/** Number of the last row that holds something, at least the header's. */
export function lastRowOf({ sheet, layout }: Reading): number {
  let last = sheet.cells.length
  while (last > layout.headerRow + 1 && !sheet.cells[last - 1]!.some(isVisible)) last--
  return last
}

function missingColumns(table: Table, rows: readonly ImportedCells[], indexes: ReadonlyMap<string, number>): string[] {
  const missing = Object.keys(table.columns).filter((id) => !indexes.has(id) && rows.some((row) => row[id] !== undefined))
  return missing.map((id) => table.columns[id]!.header)
}
