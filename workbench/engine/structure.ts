// Rows and columns: inserting, deleting, sizes. Univer moves cells and references; what is kept beside it moves here.
import { BooleanNumber, type Worksheet } from '@univerjs/core'
import type { RangeData } from '../workbook-data.ts'
import { type Book, type Cell, type SheetState, ensureCell, sheetState, worksheet } from './book.ts'
import { refuse } from './refusal.ts'

export type Axis = 'row' | 'column'

interface Line {
  readonly axis: Axis
  /** First index from 0. */
  readonly at: number
  readonly count: number
}

/** The state of a sheet's rows or columns as one range along an axis. */
export interface Change extends Line {
  readonly isInsertion: boolean
}

/** Inserts rows or columns before an index; `like` is the index whose look and rules the new ones take. */
export function insertLines(book: Book, id: string, { axis, at, count, like }: Line & { like: number | null }): void {
  const sheet = worksheet(book, id)
  const size = axis === 'row' ? sheet.getRowCount() : sheet.getColumnCount()
  if (at < 0 || at > size) throw refuse(`Those ${axis}s are out of bounds.`)
  const facade = book.facade.getSheetBySheetId(id)
  const atEnd = at === size
  if (axis === 'row' && atEnd) facade?.insertRowsAfter(at - 1, count)
  else if (axis === 'row') facade?.insertRowsBefore(at, count)
  else if (atEnd) facade?.insertColumnsAfter(at - 1, count)
  else facade?.insertColumnsBefore(at, count)
  shiftState(book, sheetState(book, id), { axis, at, count, isInsertion: true })
  if (like !== null) copyLooks(sheet, { axis, at, count, like: like >= at ? like + count : like })
}

/** New rows and columns look like their neighbour and take its rules. */
export function copyLooks(sheet: Worksheet, { axis, at, count, like }: Line & { like: number }): void {
  const across = axis === 'row' ? sheet.getColumnCount() : sheet.getRowCount()
  const matrix = sheet.getCellMatrix()
  for (let other = 0; other < across; other++) {
    const source = (axis === 'row' ? matrix.getValue(like, other) : matrix.getValue(other, like)) as Cell | null | undefined
    const rule = source?.custom?.rule
    if (!source || (!source.s && rule === undefined)) continue
    for (let index = at; index < at + count; index++) {
      const cell = axis === 'row' ? ensureCell(sheet, index, other) : ensureCell(sheet, other, index)
      cell.s = source.s ?? null
      if (rule !== undefined) cell.custom = { ...cell.custom, rule }
    }
  }
}

/** Deletes rows or columns; the last ones that are not frozen stay. */
export function deleteLines(book: Book, id: string, { axis, at, count }: Line): void {
  const sheet = worksheet(book, id)
  const state = sheetState(book, id)
  const size = axis === 'row' ? sheet.getRowCount() : sheet.getColumnCount()
  const frozen = axis === 'row' ? state.frozenRows : state.frozenColumns
  if (at < 0 || count < 1 || at + count > size) throw refuse(`Those ${axis}s are out of bounds.`)
  if (size === count) throw refuse(`You can't delete all the ${axis}s on the sheet.`)
  if (at <= frozen && at + count === size) throw refuse(`Sorry, it is not possible to delete all non-frozen ${axis}s.`)
  const facade = book.facade.getSheetBySheetId(id)
  if (axis === 'row') facade?.deleteRows(at, count)
  else facade?.deleteColumns(at, count)
  shiftState(book, state, { axis, at, count, isInsertion: false })
}

/** Moves what is kept beside a sheet's cells after rows or columns have come or gone. */
export function shiftState(book: Book, state: SheetState, change: Change): void {
  const shiftAll = (ranges: readonly RangeData[]): RangeData[] =>
    ranges.map((range) => shiftRange(range, change)).filter((range) => range !== null)
  state.merges = shiftAll(state.merges)
  state.conditionalFormats = state.conditionalFormats
    .map((format) => ({ ...format, ranges: shiftAll(format.ranges) }))
    .filter(({ ranges }) => ranges.length > 0)
  for (const protection of state.protections) {
    protection.range = protection.range ? shiftRange(protection.range, change) : null
    protection.unprotected = shiftAll(protection.unprotected)
  }
  if (state.filter) {
    const range = shiftRange(state.filter.range, change)
    state.filter = range ? { ...state.filter, range } : null
  }
  if (!change.isInsertion && change.axis === 'row') state.frozenRows -= overlap(state.frozenRows, change)
  if (!change.isInsertion && change.axis === 'column') state.frozenColumns -= overlap(state.frozenColumns, change)
  shiftMessages(book, state.id, change)
}

/** How many of the first `frozen` lines are deleted. */
function overlap(frozen: number, { at, count }: Change): number {
  return Math.max(0, Math.min(frozen, at + count) - at)
}

/** A range after rows or columns have come or gone; null when nothing is left of it. */
export function shiftRange(range: RangeData, { axis, at, count, isInsertion }: Change): RangeData | null {
  const [first, length] = axis === 'row' ? [range.row, range.rows] : [range.column, range.columns]
  const [start, size] = isInsertion ? inserted([first, length], at, count) : deleted([first, length], at, count)
  if (size <= 0) return null
  return axis === 'row' ? { ...range, row: start, rows: size } : { ...range, column: start, columns: size }
}

type Span = readonly [first: number, length: number]

function inserted([first, length]: Span, at: number, count: number): Span {
  if (at <= first) return [first + count, length]
  return at < first + length ? [first, length + count] : [first, length]
}

function deleted([first, length]: Span, at: number, count: number): Span {
  const last = first + length
  const before = Math.max(0, Math.min(first, at + count) - at)
  const inside = Math.max(0, Math.min(last, at + count) - Math.max(first, at))
  return [first - before, length - inside]
}

function shiftMessages(book: Book, id: string, change: Change): void {
  const shifted = new Map<string, string>()
  for (const [key, message] of book.messages) {
    const [sheet = '', row = '', column = ''] = key.split('|')
    if (sheet !== id) {
      shifted.set(key, message)
      continue
    }
    const cell = shiftRange({ row: Number(row), column: Number(column), rows: 1, columns: 1 }, change)
    if (cell) shifted.set(`${id}|${cell.row}|${cell.column}`, message)
  }
  book.messages = shifted
}

/** The default sizes of a new sheet, in pixels. */
export const DEFAULT_SIZE = { row: 21, column: 100 } as const

interface SizeChange extends Line {
  readonly size?: number
  readonly hidden?: boolean
}

/** Sets the size of rows or columns, or whether they are hidden. */
export function resizeLines(book: Book, id: string, { axis, at, count, size, hidden }: SizeChange): void {
  const sheet = worksheet(book, id)
  const limit = axis === 'row' ? sheet.getRowCount() : sheet.getColumnCount()
  if (at < 0 || count < 1 || at + count > limit) throw refuse(`Those ${axis}s are out of bounds.`)
  for (let index = at; index < at + count; index++) {
    const flag = hidden === undefined ? {} : { hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE }
    if (axis === 'row') {
      Object.assign(sheet.getRowManager().getRowOrCreate(index), flag, size === undefined ? {} : { h: size, ia: BooleanNumber.FALSE })
    } else {
      Object.assign(sheet.getColumnManager().getColumnOrCreate(index), flag, size === undefined ? {} : { w: size })
    }
  }
}

/** Size and visibility of one row or column. */
export function readLine(book: Book, id: string, { axis, at }: Pick<Line, 'axis' | 'at'>): { size: number; hidden: boolean } {
  const config = worksheet(book, id).getConfig()
  if (axis === 'row') {
    const row = config.rowData[at]
    return { size: row?.h ?? DEFAULT_SIZE.row, hidden: row?.hd === BooleanNumber.TRUE }
  }
  const column = config.columnData[at]
  return { size: column?.w ?? DEFAULT_SIZE.column, hidden: column?.hd === BooleanNumber.TRUE }
}
