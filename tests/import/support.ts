// Imports grids that stand in a test: what came of them, cell by cell, as a person reads it.
import { importSource } from '../../src/import/import-source.ts'
import type { ImportedTable } from '../../src/import/result.ts'
import { valueText } from '../../src/import/shown.ts'
import type { Grid } from '../../src/tables/header.ts'
import type { Merge } from '../../src/tables/reading.ts'
import type { Columns } from '../../src/tables/table.ts'

export interface Given {
  readonly name?: string
  readonly label?: string
  readonly merges?: readonly Merge[]
}

/** Every register of a grid. */
export function importAll(cells: Grid, { name = 'Trang tính1', label = 'so.xlsx', merges = [] }: Given = {}): readonly ImportedTable[] {
  return importSource({ label, sheet: { name, cells, merges } }).tables
}

/** The one register of a grid. */
export function importOne(cells: Grid, given: Given = {}): ImportedTable {
  const tables = importAll(cells, given)
  if (tables.length !== 1) throw new Error(`${tables.length} registers: ${tables.map(({ table }) => table.sheet).join(', ')}`)
  return tables[0]!
}

/** The rows as texts by header; blank cells are left away. */
export function shownRows({ table, rows }: ImportedTable): Record<string, string>[] {
  return rows.map(({ cells }) => {
    const shown: Record<string, string> = {}
    for (const [id, column] of Object.entries<Columns[string]>(table.columns)) {
      const value = cells[id] ?? null
      if (value !== null) shown[column.header] = valueText(value, column.format)
    }
    return shown
  })
}

/** One column of the rows, by its header. */
export function shownColumn(imported: ImportedTable, header: string): (string | undefined)[] {
  return shownRows(imported).map((row) => row[header])
}

/** Why rows were left out, by their numbers. */
export function leftOutRows({ leftOut }: ImportedTable): number[] {
  return leftOut.map(({ row }) => row)
}
