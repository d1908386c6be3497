// The header of a register as one to three rows: what each column is called, with the groups above it.
import { isVisible, type Merge, type SheetGrid } from '../tables/reading.ts'
import { cleanText } from '../vietnamese/text.ts'
import { headerKey, markedKey } from './header-key.ts'

export interface HeaderBlock {
  /** Index of its first row in the grid. */
  readonly top: number
  /** How many rows it has. */
  readonly rows: number
  /** By column: the texts from the group down to the column itself; empty where nothing stands. */
  readonly paths: readonly (readonly string[])[]
}

/** A text longer than this is no header. */
const LONGEST_HEADER = 100

/** The header that so many rows of a grid would make. */
export function headerBlock(sheet: SheetGrid, top: number, rows: number): HeaderBlock {
  const lines = Array.from({ length: rows }, (_, index) => lineOf(sheet, top + index))
  const width = Math.max(...lines.map((line) => line.length))
  for (let level = 0; level < rows - 1; level++) spreadGroups(lines[level]!, lines[level + 1]!, width)
  const paths = Array.from({ length: width }, (_, column) => pathOf(lines.map((line) => line[column] ?? '')))
  return { top, rows, paths }
}

/** The keys by which a column may be known, the fullest first, each with and without marks: «Trực tuyến Toàn trình», «Toàn trình». */
export function namesOf(path: readonly string[]): string[] {
  const names: string[] = []
  for (let from = 0; from < path.length; from++) {
    const name = path.slice(from).join(' ')
    for (const key of [markedKey(name), headerKey(name)]) if (key !== '' && !names.includes(key)) names.push(key)
  }
  return names
}

/** A column's header as a person reads it. */
export function shownHeader(path: readonly string[]): string {
  return path.join(' › ')
}

/** A column's header; one without is told by its place. */
export function headerOf(path: readonly string[], index: number): string {
  return shownHeader(path) || `cột ${index + 1}`
}

function lineOf({ cells, merges = [] }: SheetGrid, row: number): string[] {
  const line = (cells[row] ?? []).map(headerText)
  for (const merge of merges) if (covers(merge, row)) fillLine(line, merge, headerText(cells[merge.row]?.[merge.column]))
  return line
}

function covers({ row, rows, column, columns }: Merge, at: number): boolean {
  return row <= at && at < row + rows && column >= 0 && (rows > 1 || columns > 1)
}

function fillLine(line: string[], { column, columns }: Merge, text: string): void {
  for (let index = column; index < column + columns; index++) line[index] = text
}

function headerText(cell: unknown): string {
  if (typeof cell !== 'string' || !isVisible(cell)) return ''
  const text = cleanText(cell)
  return text.length > LONGEST_HEADER ? '' : text
}

/** A group that is written once, without merging, holds for the columns to its right that have a header of their own below. */
function spreadGroups(upper: string[], lower: readonly string[], width: number): void {
  for (let column = 1; column < width; column++) {
    const isOpen = !upper[column] && lower[column] && lower[column - 1]
    if (isOpen) upper[column] = upper[column - 1] ?? ''
  }
}

function pathOf(texts: readonly string[]): string[] {
  return texts.filter((text, index) => text !== '' && text !== texts[index - 1])
}
