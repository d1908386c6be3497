// What the page has kept of the work: what a reload would bring back.
import type { Page } from 'playwright-core'
import type { CellData, WorkbookData } from '../../workbench/workbook-data.ts'

const READ = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('nenep')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const asked = opening.result.transaction('workbooks').objectStore('workbooks').get('test')
    asked.onsuccess = () => resolve(asked.result?.workbook ?? null)
    asked.onerror = () => reject(asked.error)
  }
})`

/** The workbook, once everything that was done is kept. */
export async function keptWorkbook(page: Page): Promise<WorkbookData> {
  // An edit is taken up a moment after it was made.
  await page.waitForTimeout(150)
  await page.locator('#state', { hasText: 'Đã lưu' }).waitFor()
  return (await page.evaluate(READ)) as WorkbookData
}

/** A cell by its name, e.g. `B7`. */
export function cellOf(workbook: WorkbookData, sheet: string, a1: string): CellData | null {
  const [, column = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? []
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells
  return cells?.[Number(row) - 1]?.[column.charCodeAt(0) - 65] ?? null
}
