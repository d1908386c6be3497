// Writing contents of cells: values as a script gives them, formulas, and emptying; all through Univer, so that what
// depends on them is calculated.
import { CellValueType, type ICellData } from '@univerjs/core'
import { SetRangeValuesMutation } from '@univerjs/sheets'
import { type Area, type Book, type Cell, cellAt, gridOf, styleOf, unitId, worksheet } from './book.ts'
import { type CellValue, dialectOf, engineFormula, type FormulaOptions, mapArea, valueOf } from './cells.ts'
import { enforceRule } from './enforce.ts'
import { entryLocale, parseEntry } from './entry.ts'
import { refuse } from './refusal.ts'
import { styleChanger } from './style.ts'

/** A value from a script: a date travels as its serial in the spreadsheet's time zone. */
export type WrittenValue = CellValue | null | { readonly date: number }

/** Everything that a cell's content is made of, emptied. */
const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null }

/** Writes values as a script does: texts are read as if typed, null empties. Shapes are the shim's to check. */
export function writeValues(book: Book, [id, row, column]: Area, values: readonly (readonly WrittenValue[])[]): void {
  const cells = cellMaker(book, id)
  values.forEach((line, r) => line.forEach((value, c) => cells.put(row + r, column + c, value)))
  setCells(book, id, cells.made)
}

/** Writes one value into every cell of areas of a sheet, in one go: Univer looks at the whole sheet after each change. */
export function fillValues(book: Book, areas: readonly Area[], value: WrittenValue): void {
  for (const id of new Set(areas.map(([sheet]) => sheet))) {
    const cells = cellMaker(book, id)
    for (const [sheet, row, column, rows, columns] of areas) {
      if (sheet !== id) continue
      for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) cells.put(r, c, value)
    }
    setCells(book, id, cells.made)
  }
}

interface CellMaker {
  readonly made: Record<number, Record<number, ICellData>>
  put(row: number, column: number, value: WrittenValue): void
}

/** Collects the new contents of cells, as the rules of entry let them. */
function cellMaker(book: Book, id: string): CellMaker {
  const sheet = worksheet(book, id)
  const writer = valueWriter(book, id)
  const made: CellMaker['made'] = {}
  return {
    made,
    put: (row, column, value) => {
      const current = cellAt(sheet, row, column)
      const data = writer(value, current)
      if (current?.custom?.rule !== undefined) enforceRule(book, current, { value: valueOf(data), row, column })
      ;(made[row] ??= {})[column] = data
    },
  }
}

/** Applies cell contents through Univer, so that what depends on them is calculated. */
export function setCells(book: Book, id: string, cellValue: Record<number, Record<number, ICellData>>): void {
  book.engine.api.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: unitId(book), subUnitId: id, cellValue })
}

export type ValueWriter = (value: WrittenValue, current: Cell | null) => ICellData

/** A function from a value as a script or a person writes it, and the cell it goes into, to the cell's new content. */
export function valueWriter(book: Book, id: string): ValueWriter {
  const locale = entryLocale(book.settings.locale)
  const formulas = formulaOptions(book, id)
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
    if (entry.isFormula) return { ...BLANK, f: engineFormula(value, formulas) }
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

function formulaOptions(book: Book, id: string): FormulaOptions {
  return { gridOf: gridOf(book, id), dialect: dialectOf(book), custom: book.customFunctions }
}

/** Sets formulas, rows × columns; "" empties. */
export function writeFormulas(book: Book, area: Area, formulas: readonly (readonly string[])[]): void {
  const options = formulaOptions(book, area[0])
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
  const first = engineFormula(text, formulaOptions(book, id))
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
