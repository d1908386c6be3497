// Every operation of the engine by name. A name that ends in `!` writes: it is refused to custom functions.
import type { WorkbookData } from '../workbook-data.ts'
import type { Book } from './book.ts'
import { cellOperations } from './cell-operations.ts'
import { openWorkbook, snapshotWorkbook } from './load.ts'
import { sheetOperations } from './sheet-operations.ts'

export type Operation = (book: Book, ...args: never[]) => unknown
export type Operations = Readonly<Record<string, Operation>>

const workbookOperations = {
  'workbook.open!': (book: Book, data: WorkbookData) => openWorkbook(book, data),
  'workbook.snapshot': (book: Book) => snapshotWorkbook(book),
  'workbook.flush': () => null,
  'workbook.messageAt': (book: Book, id: string, row: number, column: number) =>
    book.messages.get(`${id}|${row}|${column}`) ?? null,
}

export const OPERATIONS: Operations = { ...workbookOperations, ...cellOperations, ...sheetOperations }

/** Operations whose answer depends on calculated values. */
const CALCULATED = new Set([
  'workbook.snapshot', 'workbook.flush', 'workbook.messageAt', 'cells.values', 'cells.display', 'sheet.contentSize',
])

/** True when pending changes must be calculated before the operation. */
export function needsCalculation(name: string): boolean {
  return CALCULATED.has(name)
}
