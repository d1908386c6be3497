// Every operation of the engine by name. A name that ends in `!` writes: it is refused to custom functions.
import type { RangeData, WorkbookData } from '../workbook-data.ts'
import { type Book, sheetByName, sheetState } from './book.ts'
import { cellOperations } from './cell-operations.ts'
import { openWorkbook, snapshotWorkbook } from './load.ts'
import { definedNames, removeDefinedName, setDefinedName } from './names.ts'
import { placeOf, sheetOperations } from './sheet-operations.ts'
import { uiOperations } from './ui.ts'

export type Operation = (book: Book, ...args: never[]) => unknown
export type Operations = Readonly<Record<string, Operation>>

const workbookOperations = {
  'names.list': (book: Book) => definedNames(book),
  'names.find': (book: Book, name: string) => {
    const found = definedNames(book).find((defined) => defined.name.toLowerCase() === name.toLowerCase())
    const sheet = found ? sheetByName(book, found.sheet) : null
    return found && sheet ? { sheet: sheet.id, ...found.range } : null
  },
  'names.set!': (book: Book, name: string, { sheet, ...range }: RangeData & { sheet: string }) =>
    setDefinedName(book, { name, sheet: sheetState(book, sheet).name, range }),
  'names.remove!': (book: Book, name: string) => removeDefinedName(book, name),
  'workbook.open!': (book: Book, data: WorkbookData) => openWorkbook(book, data),
  'workbook.snapshot': (book: Book) => snapshotWorkbook(book),
  'workbook.ready': () => null,
  'workbook.flush': () => null,
  'workbook.messageAt': (book: Book, sheet: string, a1: string) => {
    const [id, row, column] = placeOf(book, sheet, a1)
    return book.messages.get(`${id}|${row}|${column}`) ?? null
  },
}

export const OPERATIONS: Operations = { ...workbookOperations, ...cellOperations, ...sheetOperations, ...uiOperations }

/** Operations whose answer depends on calculated values. */
const CALCULATED = new Set([
  'workbook.snapshot', 'workbook.flush', 'workbook.messageAt', 'cells.values', 'cells.display', 'cells.find', 'cells.replace!',
  'cells.sort!', 'cells.copy!', 'cells.type!', 'cells.paste!', 'sheet.contentSize',
])

/** True when pending changes must be calculated before the operation. */
export function needsCalculation(name: string): boolean {
  return CALCULATED.has(name)
}
