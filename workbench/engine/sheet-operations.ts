// Operations on sheets: which there are, their order, names and sizes, and what is kept beside their cells.
import { columnNumber } from '../formula.ts'
import {
  type Book, type Protection, type SheetState, contentSize, DEFAULT_COLUMNS, DEFAULT_ROWS,
  sheetByName, sheetState, worksheet,
} from './book.ts'
import { refuse } from './refusal.ts'
import { type Axis, deleteLines, insertLines, readLine, resizeLines } from './structure.ts'

/** A cell that a person names: sheet id, row, column. */
export function placeOf(book: Book, sheet: string, a1: string): [id: string, row: number, column: number] {
  const state = sheetByName(book, sheet)
  const match = /^([A-Z]{1,3})(\d+)$/i.exec(a1)
  if (!state || match?.[1] === undefined) throw refuse('Range not found')
  return [state.id, Number(match[2]) - 1, columnNumber(match[1]) - 1]
}

type SheetProperty = 'hidden' | 'tabColor' | 'frozenRows' | 'frozenColumns' | 'filter' | 'merges' | 'conditionalFormats' | 'gridlinesHidden'

export const sheetOperations = {
  'sheets.list': (book: Book) => book.sheets.map(({ id }) => id),
  'sheets.active': (book: Book) => book.active,
  'sheets.activate': (book: Book, id: string) => {
    book.active = sheetState(book, id).id
    if (book.selection?.[0] !== id) book.selection = null
  },
  'sheets.byName': (book: Book, name: string) => sheetByName(book, name)?.id ?? null,
  'sheets.byGid': (book: Book, gid: number) => book.sheets.find((sheet) => sheet.gid === gid)?.id ?? null,
  'sheets.insert!': insertSheet,
  'sheets.delete!': deleteSheet,
  'sheets.copy!': copySheet,
  'sheets.move!': moveSheet,
  'sheet.rename!': renameSheet,
  'sheet.hide!': hideSheet,
  'sheet.name': (book: Book, id: string) => sheetState(book, id).name,
  'sheet.gid': (book: Book, id: string) => sheetState(book, id).gid,
  'sheet.index': (book: Book, id: string) => book.sheets.findIndex((sheet) => sheet.id === id),
  'sheet.property': (book: Book, id: string, name: SheetProperty) => sheetState(book, id)[name],
  'sheet.property!': (book: Book, id: string, name: SheetProperty, value: never) => {
    sheetState(book, id)[name] = value
  },
  'sheet.contentSize': (book: Book, id: string) => contentSize(book, id),
  'sheet.gridSize': (book: Book, id: string) => {
    const sheet = worksheet(book, id)
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() }
  },
  'sheet.insertLines!': (book: Book, id: string, line: { axis: Axis; at: number; count: number; like: number | null }) =>
    insertLines(book, id, line),
  'sheet.deleteLines!': (book: Book, id: string, line: { axis: Axis; at: number; count: number }) => deleteLines(book, id, line),
  'sheet.resizeLines!': (book: Book, id: string, line: { axis: Axis; at: number; count: number; size?: number; hidden?: boolean }) =>
    resizeLines(book, id, line),
  'sheet.line': (book: Book, id: string, line: { axis: Axis; at: number }) => readLine(book, id, line),
  'protection.add!': addProtection,
  'protection.set!': (book: Book, id: number, changes: Partial<Protection>) => {
    Object.assign(protectionById(book, id).protection, changes)
  },
  'protection.get': (book: Book, id: number) => protectionById(book, id).protection,
  'protection.remove!': (book: Book, id: number) => {
    const { sheet } = protectionById(book, id)
    sheet.protections = sheet.protections.filter((protection) => protection.id !== id)
  },
  'protection.list': (book: Book, sheet: string | null) =>
    book.sheets.flatMap(({ id, protections }) =>
      sheet === null || sheet === id ? protections.map((protection) => ({ sheet: id, ...protection })) : [],
    ),
  'selection.get': (book: Book) => book.selection,
  'selection.set': (book: Book, area: Book['selection']) => {
    book.selection = area
    if (area) book.active = area[0]
  },
  'book.name': (book: Book) => book.name,
  'book.rename!': (book: Book, name: string) => {
    book.name = name
  },
}

interface NewSheet {
  readonly name: string | null
  /** From 0; null: after the active sheet. */
  readonly index: number | null
  readonly rows?: number
  readonly columns?: number
}

/** A sheet of which nothing is known but its name. */
export function freshState(book: Book, id: string, name: string): SheetState {
  return {
    id, gid: 1_000_000_000 + book.nextId++, name, hidden: false, tabColor: null, gridlinesHidden: false,
    frozenRows: 0, frozenColumns: 0, merges: [], conditionalFormats: [], protections: [], filter: null,
  }
}

function insertSheet(book: Book, { name, index, rows = DEFAULT_ROWS, columns = DEFAULT_COLUMNS }: NewSheet): string {
  const title = name ?? freeName(book)
  refuseTakenName(book, title, null)
  const id = `sheet${Date.now().toString(36)}-${book.nextId++}`
  const sheet = { id, rowCount: rows, columnCount: columns }
  book.facade.insertSheet(title, { sheet })
  return place(book, freshState(book, id, title), index)
}

/** Puts a new sheet into the order and makes it the active one. */
function place(book: Book, state: SheetState, index: number | null): string {
  const at = index ?? book.sheets.findIndex(({ id }) => id === book.active) + 1
  book.sheets.splice(Math.max(0, Math.min(at, book.sheets.length)), 0, state)
  book.active = state.id
  book.selection = null
  return state.id
}

/** «Trang tính2» or «Sheet2»: the first number that is free. */
function freeName(book: Book): string {
  const base = book.settings.locale === 'vi_VN' ? 'Trang tính' : 'Sheet'
  let number = book.sheets.length + 1
  while (sheetByName(book, `${base}${number}`)) number++
  return `${base}${number}`
}

function refuseTakenName(book: Book, name: string, own: string | null): void {
  const taken = sheetByName(book, name)
  if (taken && taken.id !== own) {
    throw refuse(`A sheet with the name "${name}" already exists. Please enter another name.`)
  }
}

function deleteSheet(book: Book, id: string): void {
  const index = book.sheets.findIndex((sheet) => sheet.id === id)
  sheetState(book, id)
  if (book.sheets.length === 1) throw refuse("You can't remove all the sheets in a document.")
  book.facade.deleteSheet(id)
  book.sheets.splice(index, 1)
  if (book.active !== id) return
  book.active = (book.sheets[Math.min(index, book.sheets.length - 1)] as SheetState).id
  book.selection = null
}

function copySheet(book: Book, id: string, { index }: { index: number | null }): string {
  const source = sheetState(book, id)
  let name = `Copy of ${source.name}`
  for (let number = 2; sheetByName(book, name); number++) name = `Copy of ${source.name} ${number}`
  const config = structuredClone(worksheet(book, id).getConfig())
  const copyId = `sheet${Date.now().toString(36)}-${book.nextId++}`
  book.facade.insertSheet(name, { sheet: { ...config, id: copyId, name } })
  const state: SheetState = {
    ...structuredClone(source), id: copyId, name, gid: 1_000_000_000 + book.nextId++, protections: [],
  }
  const active = book.active
  place(book, state, index ?? book.sheets.length)
  if (index === null) book.active = active
  return copyId
}

function moveSheet(book: Book, id: string, index: number): void {
  const state = sheetState(book, id)
  if (index < 0 || index >= book.sheets.length) throw refuse('The sheet cannot be moved to that position.')
  book.sheets = book.sheets.filter((sheet) => sheet !== state)
  book.sheets.splice(index, 0, state)
}

function renameSheet(book: Book, id: string, name: string): void {
  const state = sheetState(book, id)
  refuseTakenName(book, name, id)
  book.facade.getSheetBySheetId(id)?.setName(name)
  state.name = name
}

function hideSheet(book: Book, id: string, hidden: boolean): void {
  const state = sheetState(book, id)
  const visible = book.sheets.filter((sheet) => !sheet.hidden && sheet !== state)
  if (hidden && visible.length === 0) throw refuse("You can't hide all the sheets in a document.")
  state.hidden = hidden
  if (hidden && book.active === id) book.active = (visible[0] as SheetState).id
}

function addProtection(book: Book, sheet: string, range: Protection['range']): number {
  const state = sheetState(book, sheet)
  const whole = range === null ? state.protections.find((protection) => protection.range === null) : null
  if (whole) return whole.id
  const id = book.nextId++
  state.protections.push({ id, range, description: '', warningOnly: false, unprotected: [], rangeName: null })
  return id
}

function protectionById(book: Book, id: number): { sheet: SheetState; protection: Protection } {
  for (const sheet of book.sheets) {
    const protection = sheet.protections.find((one) => one.id === id)
    if (protection) return { sheet, protection }
  }
  throw refuse('The protection no longer exists.')
}

