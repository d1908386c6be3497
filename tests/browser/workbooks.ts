// The workbooks that the page is tested with.
import { startHost } from '../../workbench/host.ts'
import { sampleWorkbook } from '../../workbench/sample/sample.ts'
import type { CellData, SheetData, WorkbookData } from '../../workbench/workbook-data.ts'

type Line = readonly (string | number | boolean | null | CellData)[]

/** A sheet with these cells; a text that begins with `=` is a formula. */
export function sheet(name: string, lines: readonly Line[], more: Partial<SheetData> = {}): SheetData {
  const cells = lines.map((line) => line.map((cell): CellData => {
    if (typeof cell === 'object' && cell !== null) return cell
    return typeof cell === 'string' && cell.startsWith('=') ? { value: null, formula: cell } : { value: cell }
  }))
  return { name, rowCount: 200, columnCount: 12, cells, ...more }
}

/** The sample of xã Vũ Dương, with its figures. */
export async function sample(): Promise<WorkbookData> {
  const host = startHost({ today: '2026-09-30T08:00:00+07:00' })
  try {
    host.run('runAction', 'setUp', {})
    host.open(sampleWorkbook(host.snapshot()))
    return host.snapshot()
  } finally {
    await host.close()
  }
}
