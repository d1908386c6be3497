// Folders of .csv files to and from plain data: a file is a sheet of the same name. UTF-8, UTF-16 or Windows-1258;
// comma, semicolon or tab. A field stays text, as it stands in the file, but for plain whole numbers (`1234`):
// what dates and decimals mean is decided where text is parsed, not here.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isDateFormat } from 'hucre'
import type { CellData, SheetData, WorkbookData } from '../workbook-data.ts'
import { FileError, fileErrorOf } from './file-error.ts'
import { decodeText } from './text-encoding.ts'

/** Of two that a line has as many of, the first is meant: commas stand in texts too. */
const SEPARATORS = ['\t', ';', ','] as const
type Separator = (typeof SEPARATORS)[number]

/** Reads each *.csv of a folder, in the order of their names. Throws FileError with a Vietnamese sentence. */
export async function readCsvFolder(folder: string): Promise<WorkbookData> {
  const names = await listFolder(folder)
  const files = names.filter((name) => /\.csv$/i.test(name) && !name.startsWith('.')).toSorted(byName)
  if (files.length === 0) throw new FileError(folder, `Thư mục «${folder}» không có tệp .csv nào.`)
  const sheets: SheetData[] = []
  for (const name of files) sheets.push(await readCsvSheet(join(folder, name)))
  const twice = sheets.find((sheet, at) => sheets.findIndex((other) => other.name === sheet.name) < at)
  if (twice)
    throw new FileError(folder, `Thư mục «${folder}» có hai tệp cùng tên trang «${twice.name}». Bỏ bớt một tệp.`)
  return { sheets, namedRanges: [] }
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    throw fileErrorOf(error, folder, 'đọc')
  }
}

/** Reads one .csv file as the sheet of its name. */
export async function readCsvSheet(path: string): Promise<SheetData> {
  const name = basename(path)
    .replace(/\.[^.]*$/, '')
    .normalize('NFC')
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    throw fileErrorOf(error, path, 'đọc')
  }
  return toSheet(name, parseCsv(decodeText(bytes, path, '«CSV UTF-8»')))
}

/** The rows of a text, quotes read as in RFC 4180; the separator is the one that the first line has most of. */
export function parseCsv(text: string, separator: Separator = detectSeparator(text)): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = SEPARATOR_LINE.exec(text)?.[0].length ?? 0
  while (at < text.length || row.length > 0) {
    const field = readField(text, at, separator)
    row.push(field.value)
    at = field.end
    if (text[at] === separator) {
      at++
      continue
    }
    rows.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return rows
}

function readField(text: string, start: number, separator: string): { value: string; end: number } {
  if (text[start] !== '"') return readBare(text, start, separator)
  let value = ''
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return { value: value + text.slice(from), end: text.length }
    value += text.slice(from, quote)
    if (text[quote + 1] !== '"') {
      // What follows a closing quote belongs to the field still.
      const rest = readBare(text, quote + 1, separator)
      return { value: value + rest.value, end: rest.end }
    }
    value += '"'
    from = quote + 2
  }
}

function readBare(text: string, start: number, separator: string): { value: string; end: number } {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { value: text.slice(start, end), end }
}

/** A first line by which Excel is told the separator. */
const SEPARATOR_LINE = /^sep=([,;\t])(?:\r?\n|$)/i

function detectSeparator(text: string): Separator {
  const told = SEPARATOR_LINE.exec(text)?.[1] as Separator | undefined
  if (told) return told
  const counts = new Map<string, number>(SEPARATORS.map((separator) => [separator, 0]))
  let isQuoted = false
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted
    if (isQuoted) continue
    // A blank first line says nothing.
    if (character === '\n' && [...counts.values()].some((count) => count > 0)) break
    const count = counts.get(character)
    if (count !== undefined) counts.set(character, count + 1)
  }
  return SEPARATORS.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best))
}

const WHOLE_NUMBER = /^-?(?:0|[1-9]\d{0,14})$/

function toSheet(name: string, rows: readonly string[][]): SheetData {
  const cells = rows.map((row) => row.map(toCell))
  return {
    name,
    rowCount: Math.max(1000, cells.length),
    columnCount: cells.reduce((most, row) => Math.max(most, row.length), 26),
    cells,
  }
}

function toCell(field: string): CellData | undefined {
  if (field === '') return undefined
  return { value: WHOLE_NUMBER.test(field) ? Number(field) : unguard(field.replace(/\r\n?/g, '\n')) }
}

/** Texts that a spreadsheet program would run as a formula when it opens the file. */
const RUNS = /^'*[=+\-@\t\r＝＋－＠]/

/** A text as it may stand in a .csv: `=1+1` → `'=1+1`. */
export function guard(text: string): string {
  return RUNS.test(text) ? "'" + text : text
}

function unguard(text: string): string {
  return text.startsWith("'") && RUNS.test(text) ? text.slice(1) : text
}

/** Writes each sheet as a .csv (UTF-8 with BOM, commas): values only, as people type them: 4/6/2026, 7/2026, 12,5. */
export async function writeCsvFolder(workbook: WorkbookData, folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    for (const sheet of workbook.sheets) {
      await writeFile(join(folder, sheet.name.replace(/[/\\:*?"<>|]/g, '_') + '.csv'), formatCsv(sheet))
    }
  } catch (error) {
    throw fileErrorOf(error, folder, 'ghi')
  }
}

/** The text of a sheet as a .csv file. */
export function formatCsv(sheet: SheetData): string {
  const lines: string[] = []
  sheet.cells.forEach((row, at) => {
    while (lines.length < at) lines.push('')
    lines[at] = Array.from(row ?? [], (cell) => quoteField(cell ? cellText(cell) : '')).join(',')
  })
  return '\ufeff' + lines.map((line) => line + '\r\n').join('')
}

function quoteField(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

function cellText({ value, format, isError }: CellData): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return isError ? value : guard(value)
  if (format !== undefined && isDateFormat(format)) return dateText(value, format)
  if (format?.includes('%')) return decimalText(Number((value * 100).toPrecision(14))) + '%'
  return decimalText(value)
}

function decimalText(value: number): string {
  return String(value).replace('.', ',')
}

/** A day, a month, a year or a time, whichever the format shows, as people here type it. */
function dateText(serial: number, format: string): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const moment = new Date(Math.round((serial - 25569) * 864e2) * 1e3)
  const month = `${moment.getUTCMonth() + 1}/${moment.getUTCFullYear()}`
  const minutes = Math.round(serial * 1440)
  const parts = format.replace(/"[^"]*"|\\./g, '').toLowerCase()
  if (!/[dy]/.test(parts))
    return `${two(Math.floor(minutes / 60) % (parts.includes('[') ? Infinity : 24))}:${two(minutes % 60)}`
  if (!parts.includes('d')) return /m/.test(parts) ? month : String(moment.getUTCFullYear())
  const day = `${two(moment.getUTCDate())}/${month.padStart(7, '0')}`
  return parts.includes('h') ? `${day} ${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}` : day
}
