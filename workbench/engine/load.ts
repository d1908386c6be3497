// A workbook's plain data into the engine and back.
import { BooleanNumber, CellValueType, type ICellData, type IStyleData, type IWorksheetData } from '@univerjs/core'
import type { GridOf } from '../formula.ts'
import type { CellData, CellStyleData, SheetData, WorkbookData } from '../workbook-data.ts'
import {
  type Book, type Cell, type SheetState, ensureCell, forEachSpilled, hasContent, replaceWorkbook, styleOf, worksheet,
} from './book.ts'
import { engineFormula, googleFormula, valueOf } from './cells.ts'
import { definedNames, setDefinedName } from './names.ts'
import { ATTRIBUTES, readAttribute, type StyleValue } from './style.ts'
import { ruleRanges, internRule } from './rules.ts'

let workbookCount = 0

/** An empty workbook as Google makes one: one sheet of 1000 × 26. */
export function emptyWorkbook(locale: string): WorkbookData {
  const name = locale === 'vi_VN' ? 'Trang tính1' : 'Sheet1'
  return { sheets: [{ name, rowCount: 1000, columnCount: 26, cells: [] }], namedRanges: [] }
}

/** Opens the data in place of the open workbook; everything is to be calculated then. */
export function openWorkbook(book: Book, data: WorkbookData): void {
  workbookCount++
  const states = data.sheets.map((sheet, index) => stateOf(sheet, index))
  const styles = new StyleTable()
  const sheets: Record<string, Partial<IWorksheetData>> = {}
  const readFormula = formulaReader(data, book.customFunctions)
  const contents = data.sheets.map((sheet) => cellData(sheet, { styles, formula: readFormula(sheet) }))
  data.sheets.forEach((sheet, index) => {
    const id = (states[index] as SheetState).id
    sheets[id] = { id, name: sheet.name, ...gridData(sheet), cellData: (contents[index] as Contents).formulas }
  })
  replaceWorkbook(book, {
    id: `workbook${workbookCount}`, name: 'workbook', sheetOrder: states.map(({ id }) => id), sheets, styles: styles.records,
  })
  book.sheets = states
  book.active = states.find((state) => !state.hidden)?.id ?? (states[0] as SheetState).id
  // Names come first: for each of them Univer goes through all cells that are there.
  for (const { name, sheet, range } of data.namedRanges) setDefinedName(book, { name, sheet, range })
  states.forEach(({ id }, index) => addPlainCells(book, id, (contents[index] as Contents).plain))
  data.sheets.forEach((sheet, index) => loadRules(book, sheet, states[index] as SheetState))
}

function stateOf(sheet: SheetData, index: number): SheetState {
  return {
    id: `sheet${index}`,
    gid: index === 0 ? 0 : 1_000_000 + index,
    name: sheet.name,
    hidden: sheet.hidden ?? false,
    tabColor: null,
    gridlinesHidden: false,
    frozenRows: sheet.frozenRows ?? 0,
    frozenColumns: sheet.frozenColumns ?? 0,
    merges: (sheet.merges ?? []).map((range) => ({ ...range })),
    conditionalFormats: (sheet.conditionalFormats ?? []).map(({ ranges, criteria, values, ...format }) => ({
      ranges: ranges.map((range) => ({ ...range })), criteria, values, format: format as Record<string, string | boolean>,
    })),
    protections: [],
    filter: sheet.filter ? { range: { ...sheet.filter }, criteria: {} } : null,
  }
}

function gridData(sheet: SheetData): Partial<IWorksheetData> {
  const rowData: Record<number, { hd: BooleanNumber }> = {}
  const columnData: Record<number, { hd?: BooleanNumber; w?: number }> = {}
  for (const row of sheet.hiddenRows ?? []) rowData[row] = { hd: BooleanNumber.TRUE }
  for (const [column, width] of Object.entries(sheet.columnWidths ?? {})) columnData[Number(column)] = { w: width }
  for (const column of sheet.hiddenColumns ?? []) columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE }
  return { rowCount: sheet.rowCount, columnCount: sheet.columnCount, rowData, columnData }
}

/** Style records for Univer, one for each look that occurs. */
class StyleTable {
  readonly records: Record<string, IStyleData> = {}
  private readonly ids = new Map<string, string>()
  private readonly byObject = new Map<string | undefined, WeakMap<object, string | null>>()

  /** The id of a look; objects that are shared between cells are looked up once. */
  idOf(format: string | undefined, style: CellStyleData | undefined): string | null {
    const shared = style ?? NO_STYLE
    let known = this.byObject.get(format)
    if (!known) this.byObject.set(format, (known = new WeakMap()))
    let id = known.get(shared)
    if (id === undefined) {
      id = this.intern(format, shared)
      known.set(shared, id)
    }
    return id
  }

  private intern(format: string | undefined, style: CellStyleData): string | null {
    const record = univerStyle(format, style)
    if (Object.keys(record).length === 0) return null
    const key = JSON.stringify(record)
    let id = this.ids.get(key)
    if (!id) {
      id = `look${this.ids.size}`
      this.ids.set(key, id)
      this.records[id] = record
    }
    return id
  }
}

const NO_STYLE: CellStyleData = {}

/** Attributes of the plain data by the engine's attribute. */
const PLAIN_ATTRIBUTES: Readonly<Record<string, (style: CellStyleData) => StyleValue | undefined>> = {
  fontWeight: ({ bold }) => (bold ? 'bold' : null),
  fontStyle: ({ italic }) => (italic ? 'italic' : null),
  fontSize: ({ fontSize }) => fontSize,
  fontFamily: ({ fontFamily }) => fontFamily,
  fontColor: ({ fontColor }) => fontColor,
  background: ({ background }) => background,
  wrapStrategy: ({ wrap }) => (wrap === undefined ? null : wrap ? 'WRAP' : 'OVERFLOW'),
  horizontalAlignment: ({ horizontalAlignment }) => horizontalAlignment,
  verticalAlignment: ({ verticalAlignment }) => verticalAlignment,
}

function univerStyle(format: string | undefined, style: CellStyleData): IStyleData {
  let record: IStyleData = format === undefined ? {} : { n: { pattern: format } }
  for (const [name, read] of Object.entries(PLAIN_ATTRIBUTES)) {
    const value = read(style)
    if (value !== null && value !== undefined) record = ATTRIBUTES[name]?.write(record, value) ?? record
  }
  return record
}

function plainStyle(style: IStyleData | null): CellStyleData | null {
  const read = (name: string): unknown => readAttribute(style, name)
  const wrap = read('wrapStrategy')
  const plain = {
    bold: read('fontWeight') === 'bold' ? true : null,
    italic: read('fontStyle') === 'italic' ? true : null,
    fontSize: read('fontSize'),
    fontFamily: read('fontFamily'),
    fontColor: read('fontColor'),
    background: read('background'),
    wrap: wrap === null ? null : wrap === 'WRAP',
    horizontalAlignment: read('horizontalAlignment'),
    verticalAlignment: read('verticalAlignment'),
  }
  const set = Object.entries(plain).filter(([, value]) => value !== null)
  return set.length === 0 ? null : (Object.fromEntries(set) as CellStyleData)
}

interface CellReader {
  readonly styles: StyleTable
  readonly formula: (text: string) => string
}

/** Formulas of a sheet for the engine; ranges are closed by the sizes of the sheets in the data. */
function formulaReader(data: WorkbookData, custom: ReadonlySet<string>): (own: SheetData) => (text: string) => string {
  const byName = new Map(data.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]))
  return (own) => {
    const gridOf: GridOf = (name) => {
      const sheet = name === null ? own : byName.get(name.toLowerCase())
      return sheet ? { rows: sheet.rowCount, columns: sheet.columnCount } : null
    }
    return (text) => engineFormula(text, { gridOf, dialect: 'neutral', custom })
  }
}

type Rows = Record<number, Record<number, ICellData>>

/** Univer goes through every cell that it is given at the start; it needs to see the formulas alone. */
interface Contents {
  readonly formulas: Rows
  readonly plain: Rows
}

function cellData(sheet: SheetData, reader: CellReader): Contents {
  const contents: Contents = { formulas: {}, plain: {} }
  sheet.cells.forEach((line, row) => {
    if (!line) return
    const cells: Record<number, ICellData> = {}
    line.forEach((cell, column) => {
      if (cell?.formula) (contents.formulas[row] ??= {})[column] = univerCell(cell, reader)
      else if (cell) cells[column] = univerCell(cell, reader)
    })
    contents.plain[row] = cells
  })
  return contents
}

/** Puts the cells without formulas beside those with. */
function addPlainCells(book: Book, id: string, plain: Rows): void {
  const matrix = worksheet(book, id).getCellMatrix().getMatrix() as Rows
  for (const [key, cells] of Object.entries(plain)) {
    const row = Number(key)
    matrix[row] = matrix[row] ? Object.assign(cells, matrix[row]) : cells
  }
}

function contentCell(value: CellData['value']): Cell {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN }
  return value === null || value === '' ? {} : { v: value, t: CellValueType.STRING }
}

function univerCell(cell: CellData, { styles, formula }: CellReader): Cell {
  // What an array fills comes with its formula.
  const value = cell.spilled ? null : cell.value
  const data = contentCell(value)
  if (cell.formula) data.f = formula(cell.formula)
  const style = cell.format || cell.style ? styles.idOf(cell.format, cell.style) : null
  if (style) data.s = style
  if (cell.note) data.custom = { note: cell.note }
  return data
}

function loadRules(book: Book, sheet: SheetData, state: SheetState): void {
  const grid = worksheet(book, state.id)
  for (const { ranges, criteria, values, allowInvalid, helpText } of sheet.validations ?? []) {
    const rule = internRule(book, { criteria, values, allowInvalid, helpText: helpText ?? null })
    for (const { row, column, rows, columns } of ranges) {
      for (let r = row; r < Math.min(row + rows, sheet.rowCount); r++) {
        for (let c = column; c < Math.min(column + columns, sheet.columnCount); c++) {
          const cell = ensureCell(grid, r, c)
          cell.custom = { ...cell.custom, rule }
        }
      }
    }
  }
}

/** The open workbook as plain data. */
export function snapshotWorkbook(book: Book): WorkbookData {
  return { sheets: book.sheets.map((state) => snapshotSheet(book, state)), namedRanges: definedNames(book) }
}

function snapshotSheet(book: Book, state: SheetState): SheetData {
  const sheet = worksheet(book, state.id)
  const formats = state.conditionalFormats.map(({ ranges, criteria, values, format }) => ({
    ranges, criteria, values, ...format,
  }))
  const validations = ruleRanges(book, state.id).map(({ rule, ranges }) => ({
    ranges, criteria: rule.criteria, values: rule.values, allowInvalid: rule.allowInvalid,
    ...(rule.helpText === null ? {} : { helpText: rule.helpText }),
  }))
  return {
    name: state.name,
    ...(state.hidden ? { hidden: true } : {}),
    rowCount: sheet.getRowCount(),
    columnCount: sheet.getColumnCount(),
    ...(state.frozenRows ? { frozenRows: state.frozenRows } : {}),
    ...(state.frozenColumns ? { frozenColumns: state.frozenColumns } : {}),
    cells: snapshotCells(book, state.id),
    ...(state.merges.length ? { merges: state.merges.map((range) => ({ ...range })) } : {}),
    ...snapshotSizes(book, state.id),
    ...(validations.length ? { validations } : {}),
    ...(formats.length ? { conditionalFormats: formats } : {}),
    ...(state.filter ? { filter: { ...state.filter.range } } : {}),
  }
}

type Sizes = Pick<SheetData, 'columnWidths' | 'hiddenColumns' | 'hiddenRows'>

function snapshotSizes(book: Book, id: string): Sizes {
  const config = worksheet(book, id).getConfig()
  const columnWidths: Record<number, number> = {}
  const hiddenColumns: number[] = []
  const hiddenRows: number[] = []
  for (const [key, data] of Object.entries(config.columnData)) {
    if (data?.w !== undefined) columnWidths[Number(key)] = data.w
    if (data?.hd) hiddenColumns.push(Number(key))
  }
  for (const [key, data] of Object.entries(config.rowData)) if (data?.hd) hiddenRows.push(Number(key))
  return {
    ...(Object.keys(columnWidths).length ? { columnWidths } : {}),
    ...(hiddenColumns.length ? { hiddenColumns } : {}),
    ...(hiddenRows.length ? { hiddenRows } : {}),
  }
}

function snapshotCells(book: Book, id: string): (CellData | undefined)[][] {
  const cells: (CellData | undefined)[][] = []
  const looks = new Map<unknown, { format?: string; style?: CellStyleData }>()
  worksheet(book, id)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const data = cell ? plainCell(book, cell as Cell, { id, looks }) : null
      if (data) (cells[row] ??= [])[column] = data
    })
  forEachSpilled(book, id, (row, column, cell) => {
    const own = cells[row]?.[column]
    if (own && (own.formula !== undefined || own.value !== null)) return
    const value = cell ? valueOf(cell as Cell) : null
    ;(cells[row] ??= [])[column] = { ...own, value: value === '' ? null : value, spilled: true }
  })
  return Array.from({ length: cells.length }, (_none, row) => cells[row] ?? [])
}

interface PlainCellOptions {
  readonly id: string
  readonly looks: Map<unknown, { format?: string; style?: CellStyleData }>
}

function plainCell(book: Book, cell: Cell, { id, looks }: PlainCellOptions): CellData | null {
  const note = cell.custom?.note
  let look = looks.get(cell.s)
  if (!look) {
    const record = styleOf(book, cell)
    const style = plainStyle(record)
    const format = readAttribute(record, 'numberFormat')
    look = { ...(typeof format === 'string' ? { format } : {}), ...(style ? { style } : {}) }
    looks.set(cell.s, look)
  }
  if (!hasContent(cell) && !note && !look.format && !look.style) return null
  const value = valueOf(cell)
  const formula = googleFormula(book, cell, { id, dialect: 'neutral' })
  return {
    value: value === '' ? null : value,
    ...(formula ? { formula } : {}),
    ...(formula && typeof value === 'string' && ERROR_TEXT.test(value) ? { isError: true } : {}),
    ...look,
    ...(note ? { note } : {}),
  }
}

const ERROR_TEXT = /^#(?:DIV\/0!|NAME\?|VALUE!|NUM!|N\/A|REF!|ERROR!|NULL!)$/

