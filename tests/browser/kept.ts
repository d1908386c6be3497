// What the page has kept of the work: what a reload would bring back.
import type { Page } from 'playwright-core'
import type { CellData, WorkbookData } from '../../workbench/workbook-data.ts'

/** Milliseconds in which whatever was done must have shown itself. */
const QUIET = 400

/** Reads the workbook and gives what the expression makes of it: all of it takes its time to get out of the browser. */
const reading = (expression: string): string => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('nenep')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const asked = opening.result.transaction('workbooks').objectStore('workbooks').get('test')
    asked.onsuccess = () => { const workbook = asked.result?.workbook ?? null; resolve(${expression}) }
    asked.onerror = () => reject(asked.error)
  }
})`

/** Waits until everything that was done is kept. */
async function quiet(page: Page): Promise<void> {
  // An edit is taken up a moment after it was made: all is done when nothing was to be kept for a while.
  const saved = page.locator('#state', { hasText: 'Đã lưu' })
  do {
    await saved.waitFor()
    await page.waitForTimeout(QUIET)
  } while ((await saved.count()) === 0)
}

/** The workbook, once everything that was done is kept. */
export async function keptWorkbook(page: Page): Promise<WorkbookData> {
  await quiet(page)
  return (await page.evaluate(reading('workbook'))) as WorkbookData
}

/** Cells of a sheet by their names, once everything that was done is kept. */
export async function keptCells(page: Page, sheet: string, names: readonly string[]): Promise<(CellData | null)[]> {
  await quiet(page)
  const places = JSON.stringify(names.map(placeOf))
  const cells = `workbook.sheets.find(({ name }) => name === ${JSON.stringify(sheet)})?.cells ?? []`
  return (await page.evaluate(reading(`${places}.map(([row, column]) => (${cells})[row]?.[column] ?? null)`))) as (CellData | null)[]
}

/** The names of the sheets, once everything that was done is kept. */
export async function keptSheets(page: Page): Promise<string[]> {
  await quiet(page)
  return (await page.evaluate(reading('workbook.sheets.map(({ name }) => name)'))) as string[]
}

/** A cell by its name, e.g. `B7`. */
export function cellOf(workbook: WorkbookData, sheet: string, a1: string): CellData | null {
  const [row, column] = placeOf(a1)
  return workbook.sheets.find(({ name }) => name === sheet)?.cells[row]?.[column] ?? null
}

function placeOf(a1: string): readonly [row: number, column: number] {
  const [, column = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? []
  return [Number(row) - 1, column.charCodeAt(0) - 65]
}
