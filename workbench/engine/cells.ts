// Values, shown texts and formulas of blocks of cells, as Univer's matrix holds them.
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core'
import { fromEngine, toEngine, type FormulaDialect, type GridOf } from '../formula.ts'
import { type Area, type Book, type Cell, cellAt, gridOf, spilledCells, styleOf, worksheet } from './book.ts'
import { displayValue, isDateFormat } from './display.ts'
import { entryLocale } from './entry.ts'
import { readAttribute } from './style.ts'

export type CellValue = string | number | boolean

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
export function shownCells(book: Book, id: string): CellsAt {
  const sheet = worksheet(book, id)
  const matrix = sheet.getCellMatrix()
  const spilled = spilledCells(book, id)
  if (!spilled) return (row, column) => (matrix.getValue(row, column) as Nullable<Cell>) ?? null
  return (row, column) => {
    const cell = (matrix.getValue(row, column) as Nullable<Cell>) ?? null
    if (cell && cell.v !== null && cell.v !== undefined && cell.v !== '') return cell
    const ghost = spilled[row]?.[column]
    return ghost ? { v: ghost.v ?? null, t: ghost.t ?? null, s: cell?.s ?? ghost.s ?? null } : cell
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

/** A cell by place, from 0. */
export type CellsAt = (row: number, column: number) => Cell | null

/** Values, rows × columns, and which of them are dates; `at` gives the cells where they are not those shown. */
export function readValues(book: Book, [id, row, column, rows, columns]: Area, at: CellsAt = shownCells(book, id)): Block {
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

/** What a custom function shows for ever when an argument of it is volatile. */
export const LOADING = 'Loading...'
const PARSE_ERROR = '#ERROR!Lỗi phân tích cú pháp công thức.'

export interface FormulaOptions {
  readonly gridOf: GridOf
  readonly dialect: FormulaDialect
  /** Names of custom functions. */
  readonly custom: ReadonlySet<string>
}

/** The engine's formula for Google's text; one that cannot be calculated becomes the error that Google shows. */
export function engineFormula(text: string, options: FormulaOptions): string {
  const formula = text.startsWith('=') ? text : `=${text}`
  if (hasVolatileArgument(formula, options.custom)) return failedFormula(LOADING, text)
  const result = toEngine(formula, options.gridOf, options.dialect)
  if (result.kind === 'formula') return result.text
  if (result.kind === 'parse-error') return failedFormula(PARSE_ERROR, text)
  return failedFormula(`#REF!Trang tính «${result.sheet}» không tồn tại.`, text)
}

function failedFormula(message: string, text: string): string {
  return `=${FAILED_FORMULA}("${message.replaceAll('"', '""')}","${text.replaceAll('"', '""')}")`
}

const VOLATILE = /^(NOW|TODAY|RAND|RANDBETWEEN)$/

/** True when a volatile function stands among the arguments of a custom one. */
function hasVolatileArgument(formula: string, custom: ReadonlySet<string>): boolean {
  const calls: boolean[] = []
  for (const [token, name] of formula.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_]\w*)?\(|\)/g)) {
    if (token === ')') calls.pop()
    else if (token.endsWith('(')) {
      if (VOLATILE.test((name ?? '').toUpperCase()) && calls.includes(true)) return true
      calls.push(custom.has((name ?? '').toUpperCase()))
    }
  }
  return false
}
