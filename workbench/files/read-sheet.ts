// One sheet of a spreadsheet file as plain data.
import { dateToSerial } from 'hucre'
import type { Cell, CellValue, Sheet, Workbook } from 'hucre/xlsx'
import type { CellData, ConditionalFormatData, RangeData, SheetData, ValidationData } from '../workbook-data.ts'
import { clipRange, parseRange } from './a1.ts'
import { readCondition, readLook } from './conditional-formats.ts'
import { fromFileFormula, shiftFileFormula } from './formula.ts'
import { fromFileFormat, styleReader } from './styles.ts'
import { readCriteria, type ReadContext } from './validations.ts'

/** A sheet is at least as large as a new one of Google's. */
const FEWEST_ROWS = 1000
const FEWEST_COLUMNS = 26

/** Pixels of one unit of a column's width in a file. */
export const PIXELS_PER_WIDTH = 7

type MutableCell = { -readonly [K in keyof CellData]: CellData[K] }
type Grid = (MutableCell | undefined)[][]

export interface SheetContext extends ReadContext {
  readonly theme: readonly string[]
  readonly styleOf: ReturnType<typeof styleReader>
  readonly formatOf: (code: string | undefined) => string | undefined
}

/** What the sheets of one file share. */
export function readerOf(workbook: Workbook): Pick<SheetContext, 'theme' | 'styleOf' | 'formatOf'> {
  const theme = workbook.themeColors ?? []
  const formats = new Map<string | undefined, string | undefined>()
  const formatOf = (code: string | undefined) => {
    if (!formats.has(code)) formats.set(code, fromFileFormat(code))
    return formats.get(code)
  }
  return { theme, styleOf: styleReader(theme, workbook.defaultFont), formatOf }
}

/** A sheet's data; its grid ends with its content, so that a format of the whole sheet costs nothing. */
export function readSheet(sheet: Sheet, context: SheetContext): SheetData {
  const cells = readCells(sheet, context)
  const extent = contentExtent(cells)
  const rowCount = Math.max(FEWEST_ROWS, extent.rows)
  const columnCount = Math.max(FEWEST_COLUMNS, extent.columns)
  trim(cells, rowCount, columnCount)
  const inGrid = (range: RangeData | null) => range && clipRange(range, rowCount, columnCount)
  const ranges = (text: string) =>
    text
      .split(' ')
      .map((part) => inGrid(parseRange(part)))
      .filter((range) => range !== null)
  const filter = sheet.autoFilter && inGrid(parseRange(sheet.autoFilter.range))
  return {
    name: sheet.name,
    ...(sheet.hidden || sheet.veryHidden ? { hidden: true } : {}),
    rowCount,
    columnCount,
    ...(sheet.freezePane?.rows ? { frozenRows: sheet.freezePane.rows } : {}),
    ...(sheet.freezePane?.columns ? { frozenColumns: sheet.freezePane.columns } : {}),
    cells,
    ...list('merges', readMerges(sheet)),
    ...readColumns(sheet, columnCount),
    ...list('hiddenRows', readHiddenRows(sheet, rowCount)),
    ...list('validations', readValidations(sheet, context, ranges)),
    ...list('conditionalFormats', readFormats(sheet, context, ranges)),
    ...(filter ? { filter } : {}),
  }
}

function list<K extends string, T>(key: K, items: readonly T[]): { [P in K]?: readonly T[] } {
  return (items.length > 0 ? { [key]: items } : {}) as { [P in K]?: readonly T[] }
}

function readCells(sheet: Sheet, context: SheetContext): Grid {
  const grid: Grid = []
  sheet.rows.forEach((row, at) => {
    let cells: (MutableCell | undefined)[] | undefined
    for (let column = 0; column < row.length; column++) {
      const value = row[column]
      if (value === null || value === undefined || value === '') continue
      cells ??= grid[at] = []
      cells[column] = { value: plainValue(value) }
    }
  })
  readDetails(sheet, context, grid)
  return grid
}

type Masters = Map<number, { row: number; column: number; formula: string }>

/** Formulas, formats, looks and notes, and the errors that are told from texts by them alone. */
function readDetails(sheet: Sheet, context: SheetContext, grid: Grid): void {
  const masters: Masters = new Map()
  for (const [key, detail] of sheet.cells ?? []) {
    const comma = key.indexOf(',')
    const place = { grid, masters, row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) }
    readLooks(detail, context, place)
    if (detail.comment) cellAt(place).note = detail.comment.text
    if (detail.type === 'error') markError(cellAt(place), String(detail.value))
    if (detail.formula !== undefined) readFormula(detail, place)
  }
}

function readLooks({ style }: Cell, { styleOf, formatOf }: SheetContext, place: CellPlace): void {
  if (!style) return
  const look = styleOf(style)
  const format = formatOf(style.numFmt)
  if (look) cellAt(place).style = look
  if (format) cellAt(place).format = format
}

interface CellPlace {
  readonly grid: Grid
  readonly masters: Masters
  readonly row: number
  readonly column: number
}

function cellAt({ grid, row, column }: CellPlace): MutableCell {
  const cells = (grid[row] ??= [])
  return (cells[column] ??= { value: null })
}

function markError(cell: MutableCell, text: string): void {
  cell.value = text
  cell.isError = true
}

const ERROR_TEXT = /^#(?:ERROR!|VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|SPILL!|CALC!)$/

function readFormula(detail: Cell, place: CellPlace): void {
  const { formula, isSpilled } = fromFileFormula(fileFormulaOf(detail, place))
  const cell = cellAt(place)
  if (formula !== null && formula !== '=') cell.formula = formula
  if (isSpilled) cell.spilled = true
  // A computed error is kept as text beside its formula.
  if (typeof cell.value === 'string' && ERROR_TEXT.test(cell.value)) cell.isError = true
  if (detail.formulaType === 'array' && detail.formulaRef) markSpilled(detail.formulaRef, place)
}

function fileFormulaOf(detail: Cell, { masters, row, column }: CellPlace): string {
  const { formula = '', formulaSharedIndex: index } = detail
  if (detail.formulaType !== 'shared' || index === undefined) return formula
  if (formula !== '') {
    masters.set(index, { row, column, formula })
    return formula
  }
  const master = masters.get(index)
  return master ? shiftFileFormula(master.formula, row - master.row, column - master.column) : ''
}

function markSpilled(text: string, { grid, row, column }: CellPlace): void {
  const range = parseRange(text)
  if (!range) return
  for (let r = range.row; r < Math.min(range.row + range.rows, grid.length); r++) {
    for (let c = range.column; c < range.column + range.columns && c < (grid[r]?.length ?? 0); c++) {
      const cell = grid[r]?.[c]
      if (cell && (r !== row || c !== column)) cell.spilled = true
    }
  }
}

/** A value as a spreadsheet holds it: days and times are serials. */
function plainValue(value: Exclude<CellValue, null>): string | number | boolean {
  return value instanceof Date ? dateToSerial(value) : value
}

function contentExtent(grid: Grid): { rows: number; columns: number } {
  let rows = 0
  let columns = 0
  grid.forEach((cells, row) => {
    if (!cells) return
    let last = cells.length - 1
    while (last >= 0 && !hasContent(cells[last])) last--
    if (last < 0) return
    rows = row + 1
    columns = Math.max(columns, last + 1)
  })
  return { rows, columns }
}

function hasContent(cell: CellData | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined || cell.note !== undefined)
}

function trim(grid: Grid, rowCount: number, columnCount: number): void {
  if (grid.length > rowCount) grid.length = rowCount
  for (const cells of grid) if (cells && cells.length > columnCount) cells.length = columnCount
}

function readMerges(sheet: Sheet): RangeData[] {
  return (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }))
}

function readColumns(sheet: Sheet, columnCount: number): Pick<SheetData, 'columnWidths' | 'hiddenColumns'> {
  const widths: Record<number, number> = {}
  const hidden: number[] = []
  const columns = (sheet.columns ?? []).slice(0, columnCount)
  columns.forEach((column, at) => {
    if (column.width !== undefined) widths[at] = Math.round(column.width * PIXELS_PER_WIDTH)
    if (column.hidden) hidden.push(at)
  })
  return { ...(Object.keys(widths).length > 0 ? { columnWidths: widths } : {}), ...list('hiddenColumns', hidden) }
}

function readHiddenRows(sheet: Sheet, rowCount: number): number[] {
  const hidden: number[] = []
  for (const [row, { hidden: isHidden }] of sheet.rowDefs ?? []) if (isHidden && row < rowCount) hidden.push(row)
  return hidden
}

function readValidations(sheet: Sheet, context: SheetContext, ranges: (text: string) => RangeData[]): ValidationData[] {
  const found: ValidationData[] = []
  for (const rule of sheet.dataValidations ?? []) {
    const criteria = readCriteria(rule, context)
    const places = ranges(rule.range)
    if (!criteria || places.length === 0) continue
    const allowInvalid = !rule.showErrorMessage || (rule.errorStyle ?? 'stop') !== 'stop'
    found.push({
      ranges: places,
      ...criteria,
      allowInvalid,
      ...(rule.inputMessage ? { helpText: rule.inputMessage } : {}),
    })
  }
  return found
}

function readFormats(
  sheet: Sheet,
  { theme }: SheetContext,
  ranges: (text: string) => RangeData[],
): ConditionalFormatData[] {
  const rules = (sheet.conditionalRules ?? []).toSorted((a, b) => a.priority - b.priority)
  const found: ConditionalFormatData[] = []
  for (const rule of rules) {
    const condition = readCondition(rule)
    const places = ranges(rule.range)
    if (condition && places.length > 0) found.push({ ranges: places, ...condition, ...readLook(rule.style, theme) })
  }
  return found
}
