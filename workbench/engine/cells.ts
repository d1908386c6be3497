// Values and formulas of blocks of cells, read from and written to Univer's matrix.
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core'
import { SetRangeValuesMutation } from '@univerjs/sheets'
import { fromEngine, toEngine, type FormulaDialect, type GridOf } from '../formula.ts'
import { type Area, type Book, type Cell, cellAt, gridOf, spilledCells, styleOf, unitId, worksheet } from './book.ts'
import { displayValue, isDateFormat } from './display.ts'
import { enforceRule } from './enforce.ts'
import { entryLocale, parseEntry } from './entry.ts'
import { refuse } from './refusal.ts'
import { readAttribute, styleChanger } from './style.ts'

export type CellValue = string | number | boolean
/** A value from a script: a date travels as its serial in the spreadsheet's time zone. */
export type WrittenValue = CellValue | null | { readonly date: number }

export interface Block {
  readonly rows: CellValue[][]
  /** Where the dates are: `row × columns + column`. */
  readonly dates: number[]
}

/** Errors that Google shows under another name. */
const ERROR_NAMES: Readonly<Record<string, string>> = { '#SPILL!': '#REF!', '#CYCLE!': '#REF!', '#CALC!': '#ERROR!' }

/** The value of a raw cell; blank is "". */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v
  if (value === null || value === undefined) return ''
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE'
  if (typeof value === 'string' && cell?.f) return ERROR_NAMES[value] ?? value
  return value
}

/** The cell that shows at a place: its own, or what an array formula has spilled there. */
export function shownCells(book: Book, id: string): (row: number, column: number) => Cell | null {
  const sheet = worksheet(book, id)
  const matrix = sheet.getCellMatrix()
  const spilled = spilledCells(book, id)
  if (!spilled) return (row, column) => (matrix.getValue(row, column) as Nullable<Cell>) ?? null
  return (row, column) => {
    const cell = (matrix.getValue(row, column) as Nullable<Cell>) ?? null
    if (cell && cell.v !== null && cell.v !== undefined && cell.v !== '') return cell
    const ghost = spilled[row]?.[column]
    return ghost ? { v: ghost.v ?? null, t: ghost.t ?? null, s: cell?.s ?? null } : cell
  }
}

/** Tells whether a cell's number is a date, by its format. */
export function dateTester(book: Book): (cell: Cell) => boolean {
  const known = new Map<string, boolean>()
  return (cell) => {
    const key = cell.s
    if (!key) return false
    if (typeof key !== 'string') return isDateFormat(key.n?.pattern ?? '')
    let isDate = known.get(key)
    if (isDate === undefined) {
      isDate = isDateFormat(styleOf(book, cell)?.n?.pattern ?? '')
      known.set(key, isDate)
    }
    return isDate
  }
}

/** Values, rows × columns, and which of them are dates. */
export function readValues(book: Book, [id, row, column, rows, columns]: Area): Block {
  const at = shownCells(book, id)
  const isDate = dateTester(book)
  const block: Block = { rows: new Array<CellValue[]>(rows), dates: [] }
  for (let r = 0; r < rows; r++) {
    const line = new Array<CellValue>(columns)
    for (let c = 0; c < columns; c++) {
      const cell = at(row + r, column + c)
      const value = cell ? valueOf(cell) : ''
      line[c] = value
      if (typeof value === 'number' && cell && isDate(cell)) block.dates.push(r * columns + c)
    }
    block.rows[r] = line
  }
  return block
}

/** What the cells show. */
export function readDisplay(book: Book, [id, row, column, rows, columns]: Area): string[][] {
  const at = shownCells(book, id)
  return mapArea(rows, columns, (r, c) => {
    const cell = at(row + r, column + c)
    const format = readAttribute(styleOf(book, cell), 'numberFormat')
    return displayValue(valueOf(cell), typeof format === 'string' ? format : null, book.settings.locale)
  })
}

export function mapArea<T>(rows: number, columns: number, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_r, r) => Array.from({ length: columns }, (_c, c) => make(r, c)))
}

export function dialectOf(book: Book): FormulaDialect {
  return { decimalComma: entryLocale(book.settings.locale).decimalComma }
}

/** Formulas as the locale writes them; "" where there is none. */
export function readFormulas(book: Book, [id, row, column, rows, columns]: Area): string[][] {
  const sheet = worksheet(book, id)
  const dialect = dialectOf(book)
  return mapArea(rows, columns, (r, c) => googleFormula(book, cellAt(sheet, row + r, column + c), { id, dialect }))
}

/** How a formula that cannot be calculated is kept: a call that gives its error, with its text. */
export const FAILED_FORMULA = 'HOST_FAILED'
const FAILED = /^=HOST_FAILED\("((?:[^"]|"")*)","((?:[^"]|"")*)"\)$/

/** The formula of a cell in Google's text, or "". */
export function googleFormula(
  book: Book,
  cell: Cell | null,
  { id, dialect }: { id: string; dialect: FormulaDialect },
): string {
  if (!cell?.f) return ''
  const failed = FAILED.exec(cell.f)
  if (failed?.[2] !== undefined) return failed[2].replaceAll('""', '"')
  return fromEngine(cell.f, gridOf(book, id), dialect)
}

/** The engine's formula for Google's text; one that cannot be read becomes the error that Google shows. */
export function engineFormula(text: string, { gridOf: grids, dialect }: { gridOf: GridOf; dialect: FormulaDialect }): string {
  const result = toEngine(text.startsWith('=') ? text : `=${text}`, grids, dialect)
  if (result.kind === 'formula') return result.text
  const quoted = text.replaceAll('"', '""')
  const message =
    result.kind === 'parse-error' ? PARSE_ERROR : `#REF!Trang tính «${result.sheet}» không tồn tại.`.replaceAll('"', '""')
  return `=${FAILED_FORMULA}("${message}","${quoted}")`
}

const PARSE_ERROR = '#ERROR!Lỗi phân tích cú pháp công thức.'

/** Everything that a cell's content is made of, emptied. */
const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null }

/** Writes values as a script does: texts are read as if typed, null empties. Shapes are the shim's to check. */
export function writeValues(book: Book, [id, row, column]: Area, values: readonly (readonly WrittenValue[])[]): void {
  const sheet = worksheet(book, id)
  const writer = valueWriter(book, id)
  const cellValue: Record<number, Record<number, ICellData>> = {}
  values.forEach((line, r) => {
    const cells: Record<number, ICellData> = {}
    line.forEach((value, c) => {
      const current = cellAt(sheet, row + r, column + c)
      const data = writer(value, current)
      if (current?.custom?.rule !== undefined) enforceRule(book, current, { value: valueOf(data), row: row + r, column: column + c })
      cells[column + c] = data
    })
    cellValue[row + r] = cells
  })
  setCells(book, id, cellValue)
}

/** Applies cell contents through Univer, so that what depends on them is calculated. */
export function setCells(book: Book, id: string, cellValue: Record<number, Record<number, ICellData>>): void {
  book.engine.api.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: unitId(book), subUnitId: id, cellValue })
}

type ValueWriter = (value: WrittenValue, current: Cell | null) => ICellData

function valueWriter(book: Book, id: string): ValueWriter {
  const locale = entryLocale(book.settings.locale)
  const dialect = dialectOf(book)
  const grids = gridOf(book, id)
  const restyle = styleChanger(book, 'numberFormat')
  const formatOf = (cell: Cell | null): string | null => (cell?.s ? (styleOf(book, cell)?.n?.pattern ?? null) : null)
  const formatted = (data: ICellData, current: Cell | null, format: string | undefined): ICellData =>
    format && isUnformatted(formatOf(current)) ? { ...data, s: restyle(current?.s, format) } : data
  return (value, current) => {
    if (value === null || value === '') return BLANK
    if (typeof value === 'number') return content(value, CellValueType.NUMBER)
    if (typeof value === 'boolean') return content(value ? 1 : 0, CellValueType.BOOLEAN)
    if (typeof value === 'object') {
      const format = Number.isInteger(value.date) ? locale.dateFormat : `${locale.dateFormat} hh:mm:ss`
      return formatted(content(value.date, CellValueType.NUMBER), current, format)
    }
    if (formatOf(current) === '@') return content(value.replace(/^'/, ''), CellValueType.STRING)
    const entry = parseEntry(value, locale)
    if (entry.isFormula) return { ...BLANK, f: engineFormula(value, { gridOf: grids, dialect }) }
    if (typeof entry.value === 'boolean') return content(entry.value ? 1 : 0, CellValueType.BOOLEAN)
    const type = typeof entry.value === 'number' ? CellValueType.NUMBER : CellValueType.STRING
    return formatted(content(entry.value, type), current, entry.format)
  }
}

function isUnformatted(format: string | null): boolean {
  return format === null || format === 'General' || format === 'general'
}

function content(value: string | number, type: CellValueType): ICellData {
  if (typeof value === 'string' && value.length > MAX_TEXT) {
    throw refuse(`Your input contains more than the maximum of ${MAX_TEXT} characters in a single cell.`)
  }
  return { v: value, t: type, f: null, si: null, p: null }
}

/** The most characters a cell holds. */
const MAX_TEXT = 50_000

/** Sets formulas, rows × columns; "" empties. */
export function writeFormulas(book: Book, area: Area, formulas: readonly (readonly string[])[]): void {
  const options = { gridOf: gridOf(book, area[0]), dialect: dialectOf(book) }
  setFormulaCells(book, area, formulas.map((line) => line.map((text) => (text === '' ? '' : engineFormula(text, options)))))
}

/** Empties contents. */
export function clearContents(book: Book, [id, row, column, rows, columns]: Area): void {
  const sheet = worksheet(book, id)
  const cellValue: Record<number, Record<number, ICellData>> = {}
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      if (cellAt(sheet, r, c)) (cellValue[r] ??= {})[c] = BLANK
    }
  }
  setCells(book, id, cellValue)
}

/** Sets one formula over an area: relative references shift from its first cell. */
export function fillFormula(book: Book, area: Area, formula: string): void {
  const [id, , , rows, columns] = area
  if (formula === '') return clearContents(book, area)
  const text = formula.startsWith('=') ? formula : `=${formula}`
  const grids = gridOf(book, id)
  const first = engineFormula(text, { gridOf: grids, dialect: dialectOf(book) })
  setFormulaCells(book, area, mapArea(rows, columns, (r, c) => book.engine.shiftFormula(first, r, c)))
}

function setFormulaCells(book: Book, [id, row, column]: Area, formulas: readonly (readonly string[])[]): void {
  const cellValue: Record<number, Record<number, ICellData>> = {}
  formulas.forEach((line, r) => {
    const cells: Record<number, ICellData> = (cellValue[row + r] = {})
    line.forEach((f, c) => {
      cells[column + c] = f === '' ? BLANK : { ...BLANK, f }
    })
  })
  setCells(book, id, cellValue)
}
