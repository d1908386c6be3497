// Spreadsheet files (.xlsx) to and from plain data, with the library hucre. Same data, same bytes, in every time zone.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readXlsx as readPackage, writeXlsx as writePackage, type Workbook, type WriteSheet } from 'hucre/xlsx'
import type { NamedRangeData, RangeData, SheetData, ValidationData, WorkbookData } from '../workbook-data.ts'
import { clipRange, parseReference, quoteSheet, rangeText } from './a1.ts'
import { addExtendedRules } from './extensions.ts'
import { FileError, fileErrorOf } from './file-error.ts'
import { checkPackage, damaged, readParts, tooLarge, withoutBareCells } from './package.ts'
import { readerOf, readSheet } from './read-sheet.ts'
import { DEFAULT_FONT } from './styles.ts'
import { toFileSheet } from './write-sheet.ts'

/** The file's own stamp: no clock goes into a file. */
const STAMP = new Date(Date.UTC(2026, 0, 1))

type NamedRange = NonNullable<Workbook['namedRanges']>[number]

/** A hidden sheet with the items of lists that do not fit into a rule; it is taken back into them on reading. */
const LISTS_SHEET = '_danh_sach'

/** Reads a file: a path, or its bytes with `name` for the path in messages. Throws FileError, a Vietnamese sentence. */
export async function readXlsx(source: Uint8Array | string, name?: string): Promise<WorkbookData> {
  const path = name ?? (typeof source === 'string' ? source : 'tệp')
  const bytes = typeof source === 'string' ? await readBytes(source) : source
  checkPackage(bytes, path)
  const data = toData(await openPackage(bytes, path))
  if (data.sheets.length === 0) throw new FileError(path, `Tệp «${path}» không có trang tính nào có ô.`)
  for (const sheet of data.sheets) checkSize(sheet, path)
  return data
}

/** Google's own limit for a whole spreadsheet. */
const MOST_CELLS = 10e6

function checkSize({ name, cells }: SheetData, path: string): void {
  const columns = cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0)
  if (cells.length * columns > MOST_CELLS) throw strayCell({ sheet: name, rows: cells.length, columns }, path)
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw fileErrorOf(error, path, 'đọc')
  }
}

async function openPackage(bytes: Uint8Array, path: string): Promise<Workbook> {
  try {
    return await readWhole(bytes)
  } catch (error) {
    if (!isTooWide(error)) throw damaged(path, error)
  }
  // A cell far away made the sheet too wide to hold: most often it carries nothing but a format.
  try {
    return await readWhole(withoutBareCells(bytes))
  } catch (error) {
    throw isTooWide(error) ? wideSheet(error, path) : damaged(path, error)
  }
}

async function readWhole(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await readPackage(bytes, options(bytes))
  addExtendedRules(workbook, bytes)
  return workbook
}

function isTooWide(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && / spans \d+ rows x \d+ columns/.test(error.message))
}

function wideSheet(error: unknown, path: string): FileError {
  const [, sheet = '', rows, columns] =
    /^Sheet "(.*)" spans (\d+) rows x (\d+) columns/.exec(error instanceof Error ? error.message : '') ?? []
  return rows === undefined ? tooLarge(path) : strayCell({ sheet, rows: Number(rows), columns: Number(columns) }, path)
}

function strayCell(
  { sheet, rows, columns }: { sheet: string; rows: number; columns: number },
  path: string,
): FileError {
  const corner = rangeText({ row: rows - 1, column: columns - 1, rows: 1, columns: 1 })
  return new FileError(
    path,
    `Trang «${sheet}» của tệp «${basename(path)}» kéo dài tới ô ${corner}, quá 10 triệu ô. Xóa các ô thừa ở xa rồi lưu lại.`,
  )
}

/** Sheets that hold a chart alone have no cells: the library takes them for damage. */
function options(bytes: Uint8Array): Parameters<typeof readPackage>[1] {
  const parts = readParts(bytes, (name) => /workbook\d*\.xml(\.rels)?$/.test(name))
  const text = [...parts.values()].join('')
  const charts = new Set<string>()
  for (const [tag] of text.matchAll(/<Relationship [^>]*>/g)) {
    if (/Type="[^"]*\/(chartsheet|dialogsheet|xlMacrosheet)"/.test(tag)) charts.add(/Id="([^"]*)"/.exec(tag)?.[1] ?? '')
  }
  if (charts.size === 0) return { readStyles: true }
  const sheets = [...text.matchAll(/<(?:\w+:)?sheet [^>]*>/g)].map(([tag]) => /r:id="([^"]*)"/.exec(tag)?.[1] ?? '')
  return { readStyles: true, sheets: ({ index }) => !charts.has(sheets[index] ?? '') }
}

function toData(workbook: Workbook): WorkbookData {
  const named = readNamedRanges(workbook)
  const context = { ...readerOf(workbook), namedRange: (name: string) => named.find((entry) => entry.name === name) }
  const sheets = workbook.sheets.map((sheet) => readSheet(sheet, { ...context, sheet: sheet.name }))
  return { sheets: takeListsBack(sheets), namedRanges: inGrids(named, sheets) }
}

function readNamedRanges({ namedRanges = [] }: Workbook): NamedRangeData[] {
  const found: NamedRangeData[] = []
  for (const { name, range: text } of namedRanges) {
    if (name.startsWith('_xl')) continue
    const reference = parseReference(text)
    if (reference && reference.sheet !== null) found.push({ name, sheet: reference.sheet, range: reference.range })
  }
  return found
}

function inGrids(named: readonly NamedRangeData[], sheets: readonly SheetData[]): NamedRangeData[] {
  const found: NamedRangeData[] = []
  for (const entry of named) {
    const sheet = sheets.find((candidate) => candidate.name === entry.sheet)
    const range = sheet && clipRange(entry.range, sheet.rowCount, sheet.columnCount)
    if (range && entry.sheet !== LISTS_SHEET) found.push({ ...entry, range })
  }
  return found
}

function takeListsBack(sheets: readonly SheetData[]): SheetData[] {
  const lists = sheets.find((sheet) => sheet.name === LISTS_SHEET && sheet.hidden)
  if (!lists) return [...sheets]
  const withItems = (rule: ValidationData): ValidationData => {
    const reference = rule.criteria === 'VALUE_IN_RANGE' ? parseReference(String(rule.values[0])) : null
    if (reference?.sheet !== LISTS_SHEET) return rule
    return { ...rule, criteria: 'VALUE_IN_LIST', values: [columnTexts(lists, reference.range), true] }
  }
  return sheets
    .filter((sheet) => sheet !== lists)
    .map((sheet) => (sheet.validations ? { ...sheet, validations: sheet.validations.map(withItems) } : sheet))
}

function columnTexts(sheet: SheetData, range: RangeData): string[] {
  const texts: string[] = []
  for (let row = range.row; row < range.row + range.rows; row++) {
    const value = sheet.cells[row]?.[range.column]?.value
    if (value !== null && value !== undefined) texts.push(String(value))
  }
  return texts
}

/** The bytes of a file that Excel, LibreOffice and Google read. A text too long for a file throws FileError. */
export async function writeXlsx(workbook: WorkbookData): Promise<Uint8Array> {
  const names = fileNames(workbook.sheets)
  const sheetName = (sheet: string): string => names.get(sheet) ?? sheet
  const rows = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.rowCount]))
  const lists = new ListSheet()
  const writer = {
    sheetName,
    rowsOf: (sheet: string) => rows.get(sheet) ?? 1000,
    listRange: (items: readonly string[]) => lists.add(items),
  }
  const sheets = workbook.sheets.map((sheet) => toFileSheet(sheet, { ...writer, toFile: (formula) => formula }))
  const target = (sheet: string, range: RangeData) =>
    `${quoteSheet(sheetName(sheet))}!${rangeText(range, { absolute: true })}`
  const namedRanges: NamedRange[] = workbook.namedRanges.map(({ name, sheet, range }) => ({
    name,
    range: target(sheet, range),
  }))
  // Excel and LibreOffice know a filter by this name.
  for (const { name, filter } of workbook.sheets) {
    if (filter) namedRanges.push({ name: '_xlnm._FilterDatabase', range: target(name, filter), scope: sheetName(name) })
  }
  return writePackage({
    sheets: [...sheets, ...lists.sheets()],
    namedRanges,
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex((sheet) => !sheet.hidden),
    ),
    properties: { creator: 'Nề nếp', created: STAMP, modified: STAMP },
  })
}

/** The items of long lists, a column each. */
class ListSheet {
  private readonly columns: (readonly string[])[] = []

  add(items: readonly string[]): string {
    const column = this.columns.push(items) - 1
    return `${LISTS_SHEET}!${rangeText({ row: 0, column, rows: items.length, columns: 1 }, { absolute: true })}`
  }

  sheets(): WriteSheet[] {
    if (this.columns.length === 0) return []
    const height = Math.max(...this.columns.map((items) => items.length))
    const rows = Array.from({ length: height }, (_, row) => this.columns.map((items) => items[row] ?? null))
    return [{ name: LISTS_SHEET, rows, hidden: true }]
  }
}

/** Names that a file allows: at most 31 characters, without `[]:*?/\`, each once. */
function fileNames(sheets: readonly SheetData[]): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>([LISTS_SHEET])
  for (const { name } of sheets) {
    const base =
      name
        .replace(/[[\]:*?/\\]/g, '_')
        .replace(/^'|'$/g, '_')
        .slice(0, 31) || 'Trang'
    let candidate = base
    for (let copy = 2; taken.has(candidate.toLowerCase()); copy++) candidate = `${base.slice(0, 27)} (${copy})`
    taken.add(candidate.toLowerCase())
    names.set(name, candidate)
  }
  return names
}
