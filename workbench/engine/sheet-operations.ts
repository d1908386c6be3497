// Operations on sheets: which there are, their sizes and names.
import { type Book, contentSize, sheetByName, sheetState, worksheet } from './book.ts'

export const sheetOperations = {
  'sheets.list': (book: Book) => book.sheets.map(({ id }) => id),
  'sheets.active': (book: Book) => book.active,
  'sheets.byName': (book: Book, name: string) => sheetByName(book, name)?.id ?? null,
  'sheet.name': (book: Book, id: string) => sheetState(book, id).name,
  'sheet.gid': (book: Book, id: string) => sheetState(book, id).gid,
  'sheet.contentSize': (book: Book, id: string) => contentSize(book, id),
  'sheet.gridSize': (book: Book, id: string) => {
    const sheet = worksheet(book, id)
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() }
  },
}
