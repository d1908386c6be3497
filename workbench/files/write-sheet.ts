// One sheet of plain data as a spreadsheet file has it.
import type { Cell, CellStyle, CellValue, ColumnDef, WriteSheet } from 'hucre/xlsx'
import type { CellData, CellStyleData, SheetData } from '../workbook-data.ts'
import { columnLetters, rangeText } from './a1.ts'
import { toFileRule } from './conditional-formats.ts'
import { FileError } from './file-error.ts'
import { computedValueFormula, isFrozen, toFileFormula } from './formula.ts'
import { PIXELS_PER_WIDTH } from './read-sheet.ts'
import { toFileStyle } from './styles.ts'
import { toFileValidation, type WriteContext } from './validations.ts'

export interface SheetWriter extends WriteContext {
  readonly rowsOf: (sheet: string) => number
}

const LONGEST_TEXT = 32767
const LONGEST_FORMULA = 8192

/** The file's sheet; a text longer than a file can hold throws FileError. */
export function toFileSheet(sheet: SheetData, writer: SheetWriter): WriteSheet {
  const toFile = (formula: string) => fileFormula(formula, null, sheet, writer)
  const validations = (sheet.validations ?? []).map((rule) => toFileValidation(rule, { ...writer, toFile }))
  const rules = (sheet.conditionalFormats ?? []).map((format, at) => toFileRule(format, at + 1, toFile))
  return {
    name: writer.sheetName(sheet.name),
    ...toFileCells(sheet, writer),
    columns: toFileColumns(sheet),
    rowDefs: new Map((sheet.hiddenRows ?? []).map((row) => [row, { hidden: true }])),
    merges: (sheet.merges ?? []).map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    dataValidations: validations.filter((rule) => rule !== null),
    conditionalRules: rules.filter((rule) => rule !== null),
    ...(sheet.frozenRows || sheet.frozenColumns
      ? { freezePane: { rows: sheet.frozenRows ?? 0, columns: sheet.frozenColumns ?? 0 } }
      : {}),
    ...(sheet.filter ? { autoFilter: { range: rangeText(sheet.filter) } } : {}),
    ...(sheet.hidden ? { hidden: true } : {}),
  }
}

function fileFormula(formula: string, value: CellData['value'], sheet: SheetData, writer: SheetWriter): string {
  return toFileFormula(formula, {
    value,
    rowsOf: (name) => (name === null ? sheet.rowCount : writer.rowsOf(name)),
    sheetName: writer.sheetName,
  })
}

function toFileColumns({ columnWidths = {}, hiddenColumns = [] }: SheetData): ColumnDef[] {
  const columns: ColumnDef[] = []
  const at = (column: number): ColumnDef => {
    while (columns.length <= column) columns.push({})
    return columns[column] as ColumnDef
  }
  for (const [column, pixels] of Object.entries(columnWidths)) {
    at(Number(column)).width = Math.round((pixels / PIXELS_PER_WIDTH) * 1e4) / 1e4
  }
  for (const column of hiddenColumns) at(column).hidden = true
  return columns
}

function toFileCells(
  sheet: SheetData,
  writer: SheetWriter,
): { rows: CellValue[][]; cells: Map<string, Partial<Cell>> } {
  const rows: CellValue[][] = []
  const cells = new Map<string, Partial<Cell>>()
  const styles = new StyleStore()
  const arrays = nativeArrays(sheet)
  sheet.cells.forEach((line, row) => {
    while (rows.length < row) rows.push([])
    const values: CellValue[] = (rows[row] = [])
    line?.forEach((cell, column) => {
      if (!cell) return
      checkLength(cell, sheet.name, row, column)
      const detail = toFileCell(cell, `${row},${column}`, { sheet, writer, styles, arrays })
      while (values.length < column) values.push(null)
      values[column] = detail.value ?? null
      if (Object.keys(detail).length > 1) cells.set(`${row},${column}`, detail)
    })
  })
  // A hidden row is written only where the sheet has a row.
  const lowest = Math.max(-1, ...(sheet.hiddenRows ?? []))
  while (rows.length <= lowest) rows.push([])
  return { rows, cells }
}

function checkLength({ value }: CellData, sheet: string, row: number, column: number): void {
  if (typeof value !== 'string' || value.length <= LONGEST_TEXT) return
  const place = columnLetters(column) + (row + 1)
  throw new FileError(
    '',
    `Ô ${place} của trang «${sheet}» dài hơn 32.767 ký tự, tệp .xlsx không chứa được. Rút ngắn ô đó.`,
  )
}

interface CellContext {
  readonly sheet: SheetData
  readonly writer: SheetWriter
  readonly styles: StyleStore
  readonly arrays: NativeArrays
}

const ERROR_VALUES = new Set([
  '#VALUE!',
  '#REF!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#DIV/0!',
  '#NUM!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
])

function toFileCell(cell: CellData, key: string, { sheet, writer, styles, arrays }: CellContext): Partial<Cell> {
  const value = fileValue(cell.value)
  const detail: Partial<Cell> = { value }
  const style = styles.of(cell.style, cell.format)
  if (style) detail.style = style
  if (cell.note !== undefined) detail.comment = { text: cell.note }
  const isFilled = cell.spilled === true && !arrays.filled.has(key)
  if (cell.formula !== undefined || isFilled) {
    const formula =
      cell.formula === undefined
        ? computedValueFormula(cell.value)
        : fileFormula(cell.formula, cell.value, sheet, writer)
    // A longer one would make Excel refuse the file: its value stays.
    if (formula.length > LONGEST_FORMULA) return detail
    detail.formula = formula
    detail.formulaResult = value
    const area = arrays.areas.get(key)
    if (area) Object.assign(detail, { formulaType: 'array', formulaRef: area, formulaDynamic: true })
  } else if (typeof value === 'string' && !cell.isError && ERROR_VALUES.has(value)) {
    // A text that looks like an error stays one only as formatted text.
    detail.richText = [{ text: value }]
  }
  return detail
}

/** Characters that XML can't hold, and texts that a file would take for its own escapes. */
function fileValue(value: CellData['value']): CellValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string') return value
  return value.replace(/[\ufffe\uffff]/g, '\ufffd').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

class StyleStore {
  private readonly byStyle = new Map<CellStyleData | undefined, Map<string | undefined, CellStyle | undefined>>()

  of(style: CellStyleData | undefined, format: string | undefined): CellStyle | undefined {
    let byFormat = this.byStyle.get(style)
    if (!byFormat) this.byStyle.set(style, (byFormat = new Map()))
    if (!byFormat.has(format)) byFormat.set(format, toFileStyle(style, format))
    return byFormat.get(format)
  }
}

interface NativeArrays {
  /** The area of an array by the place of its formula, for formulas that other programs know. */
  readonly areas: ReadonlyMap<string, string>
  /** The places that these formulas fill. */
  readonly filled: ReadonlySet<string>
}

function nativeArrays({ cells }: SheetData): NativeArrays {
  const areas = new Map<string, string>()
  const filled = new Set<string>()
  const claimed = new Set<string>()
  const isFree = (row: number, column: number) =>
    cells[row]?.[column]?.spilled === true && !claimed.has(`${row},${column}`)
  const claim = (row: number, column: number): { rows: number; columns: number } => {
    let columns = 1
    while (isFree(row, column + columns)) columns++
    let rows = 1
    const isRowFree = (at: number) => Array.from({ length: columns }, (_, c) => column + c).every((c) => isFree(at, c))
    while (isRowFree(row + rows)) rows++
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) claimed.add(`${row + r},${column + c}`)
    return { rows, columns }
  }
  const { frozen, native } = arrayFormulas(cells)
  for (const [row, column] of frozen) claim(row, column)
  for (const [row, column] of native) {
    const size = claim(row, column)
    if (size.rows * size.columns === 1) continue
    areas.set(`${row},${column}`, rangeText({ row, column, ...size }))
    for (let r = 0; r < size.rows; r++) for (let c = 0; c < size.columns; c++) filled.add(`${row + r},${column + c}`)
  }
  return { areas, filled }
}

type Place = readonly [row: number, column: number]

/** The formulas that have a filled cell beside or below, those kept as their value apart: they claim their area first. */
function arrayFormulas(cells: SheetData['cells']): { frozen: Place[]; native: Place[] } {
  const frozen: Place[] = []
  const native: Place[] = []
  cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (cell?.formula === undefined || !(cells[row]?.[column + 1]?.spilled || cells[row + 1]?.[column]?.spilled))
        return
      ;(isFrozen(cell.formula) ? frozen : native).push([row, column])
    }),
  )
  return { frozen, native }
}
