// The open workbook on the engine's thread: Univer holds values, formulas, styles and sizes; what Univer does not
// know as Google does (sheet order, frozen rows, rules, notes, protection) is plain data beside it.
import type { ICellData, IStyleData, IWorkbookData, Nullable, Workbook, Worksheet } from '@univerjs/core'
import type { FWorkbook } from '@univerjs/sheets/facade'
import type { GridOf } from '../formula.ts'
import type { RangeData } from '../workbook-data.ts'
import { refuse } from './refusal.ts'
import type { UiAnswer, UiRecord } from './ui.ts'
import type { Engine } from './univer.ts'

/** `[sheet id, row, column, rows, columns]`, from 0: how the shim names cells. */
export type Area = readonly [sheet: string, row: number, column: number, rows: number, columns: number]

export interface Rule {
  readonly criteria: string
  readonly values: readonly unknown[]
  readonly allowInvalid: boolean
  readonly helpText: string | null
}

export interface ConditionalFormat {
  readonly ranges: RangeData[]
  readonly criteria: string
  readonly values: readonly unknown[]
  readonly format: Readonly<Record<string, string | boolean>>
}

export interface Protection {
  readonly id: number
  /** Null: the whole sheet. */
  range: RangeData | null
  description: string
  warningOnly: boolean
  unprotected: RangeData[]
  rangeName: string | null
}

export interface SheetState {
  readonly id: string
  readonly gid: number
  name: string
  hidden: boolean
  tabColor: string | null
  gridlinesHidden: boolean
  frozenRows: number
  frozenColumns: number
  merges: RangeData[]
  conditionalFormats: ConditionalFormat[]
  protections: Protection[]
  filter: { range: RangeData; criteria: Record<number, unknown> } | null
}

/** What this project keeps in a cell besides Univer's own fields. */
export interface CellExtra {
  note?: string
  /** Index into `book.rules`. */
  rule?: number
}

export type Cell = ICellData & { custom?: CellExtra }

export interface BookSettings {
  locale: string
  timeZone: string
}

/** The one open workbook and everything that operations share. */
export interface Book {
  readonly engine: Engine
  readonly settings: BookSettings
  facade: FWorkbook
  sheets: SheetState[]
  active: string
  selection: Area | null
  rules: Rule[]
  name: string
  nextId: number
  readonly ui: UiRecord
  readonly answers: UiAnswer[]
  /** Upper-case names of the script's custom functions. */
  readonly customFunctions: ReadonlySet<string>
  /** What hovering over an error shows, by `sheet|row|column`. */
  messages: Map<string, string>
}

/** Columns a sheet has when nothing says otherwise. */
export const DEFAULT_ROWS = 1000
export const DEFAULT_COLUMNS = 26

export function workbookOf(book: Book): Workbook {
  return book.facade.getWorkbook()
}

export function unitId(book: Book): string {
  return book.facade.getId()
}

/** Univer's sheet by id. */
export function worksheet(book: Book, id: string): Worksheet {
  const found = workbookOf(book).getSheetBySheetId(id)
  if (!found) throw refuse('The requested sheet does not exist.')
  return found
}

export function sheetState(book: Book, id: string): SheetState {
  const found = book.sheets.find((sheet) => sheet.id === id)
  if (!found) throw refuse('The requested sheet does not exist.')
  return found
}

export function sheetByName(book: Book, name: string): SheetState | null {
  return book.sheets.find((sheet) => sheet.name === name) ?? book.sheets.find((sheet) => isSameName(sheet.name, name)) ?? null
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** The raw cell, to read. */
export function cellAt(sheet: Worksheet, row: number, column: number): Cell | null {
  return (sheet.getCellMatrix().getValue(row, column) as Nullable<Cell>) ?? null
}

/** The raw cell, made when it is absent, to write what calculation does not depend on. */
export function ensureCell(sheet: Worksheet, row: number, column: number): Cell {
  const matrix = sheet.getCellMatrix()
  let cell = matrix.getValue(row, column) as Nullable<Cell>
  if (!cell) {
    cell = {}
    matrix.setValue(row, column, cell)
  }
  return cell
}

/** The style of a cell, or null. */
export function styleOf(book: Book, cell: Cell | null): IStyleData | null {
  const style = cell?.s
  if (!style) return null
  return typeof style === 'string' ? (workbookOf(book).getStyles().get(style) as IStyleData) : style
}

/** Grid sizes by sheet name, for a formula of the sheet given. */
export function gridOf(book: Book, ownSheet: string): GridOf {
  return (name) => {
    const state = name === null ? sheetState(book, ownSheet) : sheetByName(book, name)
    if (!state) return null
    const sheet = worksheet(book, state.id)
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() }
  }
}

type RawRows = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>

/** The size of a sheet up to its last content: values and formulas, not notes, formats or rules. */
export function contentSize(book: Book, id: string): { rows: number; columns: number } {
  const sheet = worksheet(book, id)
  const cells = sheet.getCellMatrix().getMatrix() as RawRows
  let rows = 0
  let columns = 0
  for (let row = 0; row < sheet.getRowCount(); row++) {
    const last = lastContent(cells[row], sheet.getColumnCount())
    if (last > 0) rows = row + 1
    if (last > columns) columns = last
  }
  forEachSpilled(book, id, (row, column, cell) => {
    if (!hasContent(cell)) return
    rows = Math.max(rows, row + 1)
    columns = Math.max(columns, column + 1)
  })
  return { rows, columns }
}

/** How many cells of a row there are up to its last content. */
function lastContent(line: RawRows[number], columns: number): number {
  if (!line) return 0
  let last = columns
  while (last > 0 && !hasContent(line[last - 1])) last--
  return last
}

export function hasContent(cell: Nullable<ICellData>): boolean {
  return !!cell && ((cell.v !== null && cell.v !== undefined && cell.v !== '') || !!cell.f || !!cell.si)
}

type Spilled = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>

/** Values that array formulas have spilled over a sheet, by row and column. */
export function spilledCells(book: Book, id: string): Spilled | null {
  const data = book.engine.arrayCells()[unitId(book)]?.[id] as Spilled | undefined
  return data ?? null
}

/** Visits the cells that array formulas fill, those of the formulas among them. */
export function forEachSpilled(
  book: Book,
  id: string,
  visit: (row: number, column: number, cell: Nullable<ICellData>) => void,
): void {
  const spilled = spilledCells(book, id)
  if (!spilled) return
  for (const row of Object.keys(spilled)) {
    for (const [column, cell] of Object.entries(spilled[Number(row)] ?? {})) visit(Number(row), Number(column), cell)
  }
}

/** Replaces the open workbook of the engine. */
export function replaceWorkbook(book: Book, data: Partial<IWorkbookData>): void {
  const previous = book.facade as FWorkbook | undefined
  if (previous) book.engine.api.disposeUnit(previous.getId())
  book.facade = book.engine.api.createWorkbook(data)
  book.rules = []
  book.messages.clear()
  book.selection = null
}
