// Puts rows into the sheets of a workbook that set-up has made.
import { rowOf, type Cells } from '../../src/actions/set-up/register-sheet.ts'
import type { Table } from '../../src/tables/table.ts'
import type { CellData, SheetData, WorkbookData } from '../workbook-data.ts'

/** A workbook whose sheets hold these rows below their headers, in place of those that were there. */
export function fillTables(workbook: WorkbookData, tables: ReadonlyMap<Table, readonly Cells[]>): WorkbookData {
  const bySheet = new Map([...tables].map(([table, rows]) => [table.sheet, rows.map((cells) => rowOf(table, cells))]))
  const sheets = workbook.sheets.map((sheet) => {
    const rows = bySheet.get(sheet.name)
    return rows ? fillSheet(sheet, rows) : sheet
  })
  return { ...workbook, sheets }
}

/** Values go into the cells that set-up has given their formats; rows below the new ones are emptied of values. */
function fillSheet(sheet: SheetData, rows: readonly (readonly CellData['value'][])[]): SheetData {
  const [header, ...below] = sheet.cells
  const count = Math.max(below.length, rows.length)
  const cells = Array.from({ length: count }, (_, index) => {
    // Rows further down look like the last one that set-up has prepared.
    const prepared = below[Math.min(index, below.length - 1)] ?? []
    const values = rows[index] ?? []
    const width = Math.max(prepared.length, values.length)
    return Array.from({ length: width }, (_unused, column) => filled(prepared[column], values[column] ?? null))
  })
  return { ...sheet, rowCount: Math.max(sheet.rowCount, count + 1), cells: [header, ...cells] }
}

function filled(prepared: CellData | undefined, value: CellData['value']): CellData | undefined {
  if (prepared === undefined && value === null) return undefined
  return { ...prepared, value }
}
