// A1 texts of the ranges that files hold. Rows and columns count from 0, as in workbook-data.ts.
import type { RangeData } from '../workbook-data.ts'

/** The grid that the file format allows. */
export const FILE_ROWS = 1048576
export const FILE_COLUMNS = 16384

/** `0` → `A`, `27` → `AB`. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** `A` → `0`, in either case. */
export function columnNumber(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** `B2:D9`, or `B2` for one cell; `$B$2:$D$9` when `absolute`. */
export function rangeText(range: RangeData, { absolute = false } = {}): string {
  const mark = absolute ? '$' : ''
  const corner = (row: number, column: number) => mark + columnLetters(column) + mark + (row + 1)
  const first = corner(range.row, range.column)
  if (range.rows === 1 && range.columns === 1) return first
  return `${first}:${corner(range.row + range.rows - 1, range.column + range.columns - 1)}`
}

const RANGE = /^(\$?[A-Za-z]{1,3})?(\$?\d{1,7})?(?::(\$?[A-Za-z]{1,3})?(\$?\d{1,7})?)?$/

/** The range of `B2:D9`, `B2`, `A:A` or `2:3`, with or without `$`; null when the text is no range. */
export function parseRange(text: string): RangeData | null {
  const match = RANGE.exec(text)
  if (!match) return null
  const [, column1, row1, column2, row2] = match
  const isArea = text.includes(':')
  if (!isArea) return column1 && row1 ? rangeOf([column1, column1], [row1, row1]) : null
  return (column1 ?? row1) && (column2 ?? row2) ? rangeOf([column1, column2], [row1, row2]) : null
}

type Ends = readonly [string | undefined, string | undefined]

/** An end that is absent is the edge of the grid. */
function rangeOf([column1, column2]: Ends, [row1, row2]: Ends): RangeData | null {
  const columnAt = (text: string) => columnNumber(text.replace('$', ''))
  const rowAt = (text: string) => Number(text.replace('$', '')) - 1
  const columns = span(
    column1 === undefined ? 0 : columnAt(column1),
    column2 === undefined ? FILE_COLUMNS - 1 : columnAt(column2),
  )
  const rows = span(row1 === undefined ? 0 : rowAt(row1), row2 === undefined ? FILE_ROWS - 1 : rowAt(row2))
  const isInside = rows.first >= 0 && rows.last < FILE_ROWS && columns.last < FILE_COLUMNS
  return isInside ? { row: rows.first, column: columns.first, rows: rows.count, columns: columns.count } : null
}

function span(a: number, b: number): { first: number; last: number; count: number } {
  return { first: Math.min(a, b), last: Math.max(a, b), count: Math.abs(b - a) + 1 }
}

/** `Cuộc họp` → `'Cuộc họp'`; a name that needs no quotes stays. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`
}

/** The sheet and range of `'Cuộc họp'!$A$1:$B$2`; sheet is null when none is named; null when it is no such text. */
export function parseReference(text: string): { sheet: string | null; range: RangeData } | null {
  const at = text.lastIndexOf('!')
  const range = parseRange(text.slice(at + 1).trim())
  if (!range) return null
  if (at < 0) return { sheet: null, range }
  const name = text.slice(0, at).trim()
  const quoted = /^'((?:[^']|'')*)'$/.exec(name)
  if (!quoted && /['[\](),;]/.test(name)) return null
  return { sheet: quoted ? (quoted[1] ?? '').replace(/''/g, "'") : name, range }
}

/** The part of a range that lies inside of a grid, or null when none does. */
export function clipRange(range: RangeData, rows: number, columns: number): RangeData | null {
  const height = Math.min(range.rows, rows - range.row)
  const width = Math.min(range.columns, columns - range.column)
  return height > 0 && width > 0 ? { ...range, rows: height, columns: width } : null
}
