// What the page has kept of the work: what a reload would bring back.
import type { Page } from 'playwright-core'
import type { CellData, WorkbookData } from '../../workbench/workbook-data.ts'

/** Milliseconds in which whatever was done must have shown itself. */
const QUIET = 400

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
  // An edit is taken up a moment after it was made: all is done when nothing was to be kept for a while.
  const saved = page.locator('#state', { hasText: 'Đã lưu' })
  do {
    await saved.waitFor()
    await page.waitForTimeout(QUIET)
  } while ((await saved.count()) === 0)
  return (await page.evaluate(READ)) as WorkbookData
}

/** A cell by its name, e.g. `B7`. */
export function cellOf(workbook: WorkbookData, sheet: string, a1: string): CellData | null {
  const [, column = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? []
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells
  return cells?.[Number(row) - 1]?.[column.charCodeAt(0) - 65] ?? null
}
