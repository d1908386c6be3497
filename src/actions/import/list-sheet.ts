// The list of an import as a sheet: what was changed, what was unclear, what was left out and why.
import type { CellValue, Ports } from '../action.ts'
import type { SheetPlan } from '../set-up/sheet-plan.ts'
import { hasSheet } from '../workbook.ts'
import type { ImportResult } from './import-result.ts'

export const LIST_SHEET = 'Kết quả nhập sổ'

const HEADERS = ['Bảng', 'Nguồn', 'Dòng ở nguồn', 'Cột', 'Trước', 'Sau', 'Nội dung']
const WIDTHS = [140, 200, 90, 160, 220, 220, 420]

/** Writes the list in place of that of the import before. */
export function writeList(result: ImportResult, ports: Ports): void {
  const { source, spreadsheet } = ports
  const rows = listRows(result)
  if (hasSheet(ports, LIST_SHEET)) return spreadsheet.replaceRows(LIST_SHEET, rows)
  spreadsheet.createSheets([{ plan: listPlan(rows), index: source.sheetNames().length }])
}

function listPlan(rows: readonly (readonly CellValue[])[]): SheetPlan {
  return {
    name: LIST_SHEET,
    rows: [HEADERS, ...rows],
    columns: WIDTHS.map((width) => ({ width, format: '@', wrap: true })),
    formattedRows: Math.max(1, rows.length),
    headerRow: 1,
  }
}

function listRows({ tables, notImported }: ImportResult): CellValue[][] {
  const rows: CellValue[][] = []
  for (const { sheet, source, unclear, leftOut, changes } of tables) {
    for (const { row, column, value, message } of unclear) rows.push([sheet, source, String(row), column, value, value, message])
    for (const { row, why } of leftOut) rows.push([sheet, source, String(row), '', '', '', why])
    for (const { row, column, from, to, isDayNow } of changes) {
      rows.push([sheet, source, String(row), column, from, to, isDayNow ? 'Chữ thành ngày; kiểm tra lại ngày và tháng.' : 'Ghi lại theo mẫu.'])
    }
  }
  for (const { source, why } of notImported) rows.push(['', source, '', '', '', '', why])
  return rows.map((cells) => cells.map((cell) => (typeof cell === 'string' && /^[=+@'-]/.test(cell) ? ` ${cell}` : cell)))
}
