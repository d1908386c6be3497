// Copying and sorting cells: contents, looks, notes and rules, with relative references moved along.
import { CellValueType, type ICellData } from '@univerjs/core'
import { type Area, type Book, type Cell, cellAt, ensureCell, worksheet } from './book.ts'
import { type CellValue, shownCells, valueOf } from './cells.ts'
import { refuse } from './refusal.ts'
import { setCells } from './write.ts'

export type CopyKind = 'normal' | 'values' | 'format' | 'formula' | 'validation'

interface Source {
  readonly cell: Cell | null
  readonly row: number
  readonly column: number
}

/** What is written: contents through Univer, the rest into the cells. */
class Writes {
  private readonly contents: Record<number, Record<number, ICellData>> = {}
  private readonly book: Book
  private readonly id: string
  constructor(book: Book, id: string) {
    this.book = book
    this.id = id
  }

  content(row: number, column: number, data: ICellData): void {
    ;(this.contents[row] ??= {})[column] = data
  }

  extras(row: number, column: number, source: Cell | null, kind: CopyKind): void {
    const cell = ensureCell(worksheet(this.book, this.id), row, column)
    const { note, rule } = source?.custom ?? {}
    if (kind === 'normal' || kind === 'format') cell.s = source?.s ?? null
    if (kind === 'normal') cell.custom = { ...(note === undefined ? {} : { note }), ...(rule === undefined ? {} : { rule }) }
    if (kind === 'validation') {
      const own = cell.custom?.note
      cell.custom = { ...(own === undefined ? {} : { note: own }), ...(rule === undefined ? {} : { rule }) }
    }
  }

  apply(): void {
    setCells(this.book, this.id, this.contents)
  }
}

function contentOf(book: Book, source: Source, at: { row: number; column: number }): ICellData {
  const { cell } = source
  if (cell?.f) {
    const f = book.engine.shiftFormula(cell.f, at.row - source.row, at.column - source.column)
    return { v: null, t: null, f, si: null, p: null }
  }
  return { v: cell?.v ?? null, t: cell?.t ?? null, f: null, si: null, p: null }
}

function plainContent(value: CellValue): ICellData {
  const type = typeof value === 'number' ? CellValueType.NUMBER : typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING
  return value === ''
    ? { v: null, t: null, f: null, si: null, p: null }
    : { v: typeof value === 'boolean' ? Number(value) : value, t: type, f: null, si: null, p: null }
}

interface CopyOptions {
  readonly kind: CopyKind
  readonly transposed: boolean
}

/** Copies an area; the target's size is the source's, or whole repeats of it where the target is larger. */
export function copyArea(book: Book, from: Area, to: Area, { kind, transposed }: CopyOptions): void {
  const [id, row, column, rows, columns] = from
  const at = shownCells(book, id)
  const sheet = worksheet(book, id)
  const isValues = kind === 'values'
  const sources = Array.from({ length: rows }, (_r, r) =>
    Array.from({ length: columns }, (_c, c) => ({
      ...snapshotCell(isValues ? at(row + r, column + c) : cellAt(sheet, row + r, column + c)), row: row + r, column: column + c,
    })),
  )
  const [height, width] = transposed ? [columns, rows] : [rows, columns]
  const [target, top, left, targetRows, targetColumns] = to
  const grid = worksheet(book, target)
  const writes = new Writes(book, target)
  const repeats = (room: number, size: number): number => Math.max(1, Math.floor(room / size)) * size
  const [lastRow, lastColumn] = [top + repeats(targetRows, height), left + repeats(targetColumns, width)]
  if (lastRow > grid.getRowCount() || lastColumn > grid.getColumnCount()) throw refuse('The coordinates of the target range are outside the dimensions of the sheet.')
  for (let r = top; r < lastRow; r++) {
    for (let c = left; c < lastColumn; c++) {
      const [sr, sc] = [(r - top) % height, (c - left) % width]
      const source = (transposed ? sources[sc]?.[sr] : sources[sr]?.[sc]) as Source
      if (isValues) writes.content(r, c, plainContent(valueOf(source.cell)))
      else if (kind === 'normal' || kind === 'formula') writes.content(r, c, contentOf(book, source, { row: r, column: c }))
      writes.extras(r, c, source.cell, kind)
    }
  }
  writes.apply()
}

function snapshotCell(cell: Cell | null): { cell: Cell | null } {
  return { cell: cell ? { ...cell } : null }
}

/** Moves an area: what is moved keeps its references, the place that it leaves is empty. */
export function moveArea(book: Book, from: Area, to: Area): void {
  const [id, row, column, rows, columns] = from
  const sheet = worksheet(book, id)
  const cells = Array.from({ length: rows }, (_r, r) =>
    Array.from({ length: columns }, (_c, c) => snapshotCell(cellAt(sheet, row + r, column + c)).cell),
  )
  eraseArea(book, from)
  const writes = new Writes(book, to[0])
  cells.forEach((line, r) =>
    line.forEach((cell, c) => {
      const place = { row: to[1] + r, column: to[2] + c }
      writes.content(place.row, place.column, contentOf(book, { cell, ...place }, place))
      writes.extras(place.row, place.column, cell, 'normal')
    }),
  )
  writes.apply()
}

/** Empties an area wholly: contents, looks, notes and rules. */
function eraseArea(book: Book, [id, row, column, rows, columns]: Area): void {
  const writes = new Writes(book, id)
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      writes.content(r, c, plainContent(''))
      writes.extras(r, c, null, 'normal')
    }
  }
  writes.apply()
}

export interface SortKey {
  /** The sheet's column, from 0. */
  readonly column: number
  readonly ascending: boolean
}

/** Sorts an area's rows; numbers, then text, then booleans; blanks last in either direction; equal rows keep order. */
export function sortArea(book: Book, [id, row, column, rows, columns]: Area, keys: readonly SortKey[]): void {
  const at = shownCells(book, id)
  const lines = Array.from({ length: rows }, (_r, r) => ({
    from: row + r,
    keys: keys.map((key) => valueOf(at(row + r, key.column))),
    cells: Array.from({ length: columns }, (_c, c) => snapshotCell(cellAt(worksheet(book, id), row + r, column + c)).cell),
  }))
  const collator = new Intl.Collator(book.settings.locale.replace('_', '-'), { sensitivity: 'variant', numeric: false })
  lines.sort((a, b) => compareLines(a.keys, b.keys, { keys, collator }))
  const writes = new Writes(book, id)
  lines.forEach((line, r) => {
    line.cells.forEach((cell, c) => {
      const source = { cell, row: line.from, column: column + c }
      writes.content(row + r, column + c, contentOf(book, source, { row: row + r, column: column + c }))
      writes.extras(row + r, column + c, cell, 'normal')
    })
  })
  writes.apply()
}

interface Ordering {
  readonly keys: readonly SortKey[]
  readonly collator: Intl.Collator
}

function compareLines(a: readonly CellValue[], b: readonly CellValue[], { keys, collator }: Ordering): number {
  for (const [index, { ascending }] of keys.entries()) {
    const [x, y] = [a[index] as CellValue, b[index] as CellValue]
    if (x === '' || y === '') {
      if (x !== y) return x === '' ? 1 : -1
      continue
    }
    const order = compareValues(x, y, collator)
    if (order !== 0) return ascending ? order : -order
  }
  return 0
}

const TYPE_ORDER = ['number', 'string', 'boolean']

function compareValues(x: CellValue, y: CellValue, collator: Intl.Collator): number {
  const types = TYPE_ORDER.indexOf(typeof x) - TYPE_ORDER.indexOf(typeof y)
  if (types !== 0) return types
  return typeof x === 'string' ? collator.compare(x, String(y)) : Number(x) - Number(y)
}

