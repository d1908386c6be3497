// A1 and R1C1 notation of ranges, as Google reads and writes it. Rows and columns count from 0.
import { columnName, columnNumber } from '../formula.ts'

export interface ParsedRange {
  readonly sheet: string | null
  readonly row: number
  readonly column: number
  /** Infinity: to the end of the grid. */
  readonly rows: number
  readonly columns: number
}

interface Corner {
  readonly row: number | null
  readonly column: number | null
}

const SHEET_PREFIX = /^(?:'((?:[^']|'')*)'|([^'!]*))!/

/** Reads `A1`, `$b$2:C4`, `Sheet1!A1`, `'Tên bảng'!A:C`, `!A1`, `A2:B`, `R1C1:R2C3`; null when it is none of them. */
export function parseA1(text: string): ParsedRange | null {
  const prefix = SHEET_PREFIX.exec(text)
  const sheet = prefix ? (prefix[1]?.replace(/''/g, "'") ?? prefix[2] ?? '') : null
  const corners = text.slice(prefix?.[0].length ?? 0).split(':')
  if (corners.length > 2) return null
  const from = parseCorner(corners[0] as string)
  const to = corners.length === 2 ? parseCorner(corners[1] as string) : from
  if (!from || !to) return null
  const isWhole = corners.length === 1 && (from.row === null || from.column === null)
  if (isWhole) return null
  const [row, rows] = span(from.row, to.row)
  const [column, columns] = span(from.column, to.column)
  return { sheet: sheet === '' ? null : sheet, row, column, rows, columns }
}

function parseCorner(text: string): Corner | null {
  const a1 = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/.exec(text)
  if (a1 && (a1[1] !== undefined || a1[2] !== undefined)) {
    return {
      row: a1[2] === undefined ? null : Number(a1[2]) - 1,
      column: a1[1] === undefined ? null : columnNumber(a1[1]) - 1,
    }
  }
  const r1c1 = /^R(\d+)C(\d+)$/i.exec(text)
  return r1c1 ? { row: Number(r1c1[1]) - 1, column: Number(r1c1[2]) - 1 } : null
}

/** First index and count between two ends in any order; an end that is absent is the grid's. */
function span(from: number | null, to: number | null): [first: number, count: number] {
  if (from === null && to === null) return [0, Infinity]
  if (from === null || to === null) return [from ?? to ?? 0, Infinity]
  return [Math.min(from, to), Math.abs(to - from) + 1]
}

export interface Rectangle {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** `A1` or `A1:B3`. */
export function formatA1({ row, column, rows, columns }: Rectangle): string {
  const from = `${columnName(column)}${row + 1}`
  return rows === 1 && columns === 1 ? from : `${from}:${columnName(column + columns - 1)}${row + rows}`
}

/** The sheet name as formulas write it. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`
}
