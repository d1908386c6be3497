// Notes and words in cells that exist already: read in one call a sheet, written as blocks, neighbours left as they are.
import { columnLetters } from '../checks/finding.ts'
import type { CellChange } from '../checks/entry.ts'
import type { NoteChange, Notes } from '../checks/entry/notes.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** By its indexes in the grid. */
interface Cell {
  readonly row: number
  readonly column: number
}

/** The notes of a sheet from A1. */
export function readNotes(sheet: Sheet, rows: number, columns: number): string[][] {
  return sheet.getRange(1, 1, Math.min(rows, sheet.getMaxRows()), Math.min(columns, sheet.getMaxColumns())).getNotes()
}

/** Sets notes in one call: those between them are written again as they were read. */
export function writeNotes(sheet: Sheet, changes: readonly NoteChange[], notes: Notes): void {
  if (changes.length === 0) return
  const rows = extent(changes.map(({ row }) => row))
  const columns = extent(changes.map(({ column }) => column))
  const block = Array.from({ length: rows.count }, (_row, r) =>
    Array.from({ length: columns.count }, (_column, c) => notes[rows.first + r]?.[columns.first + c] ?? ''))
  for (const { row, column, note } of changes) block[row - rows.first]![column - columns.first] = note
  sheet.getRange(rows.first + 1, columns.first + 1, rows.count, columns.count).setNotes(block)
}

/** Sets the notes of cells that lie far apart. */
export function writeSingleNotes(sheet: Sheet, changes: readonly NoteChange[]): void {
  for (const { row, column, note } of changes) sheet.getRange(row + 1, column + 1).setNote(note)
}

/** Writes words into cells, one call for each word, and nothing into the cells between them. */
export function writeWords(sheet: Sheet, changes: readonly CellChange[]): void {
  const byValue = new Map<string, CellChange[]>()
  for (const change of changes) {
    const there = byValue.get(change.value)
    if (there) there.push(change)
    else byValue.set(change.value, [change])
  }
  for (const [value, cells] of byValue) sheet.getRangeList(addressesOf(cells)).setValue(value)
}

/** Cells as A1 addresses, neighbours below and beside each other as one. */
export function addressesOf(cells: readonly Cell[]): string[] {
  const ordered = cells.slice()
  ordered.sort((a, b) => a.column - b.column || a.row - b.row)
  const runs: { column: number; from: number; to: number }[] = []
  for (const { row, column } of ordered) {
    const last = runs[runs.length - 1]
    if (last && last.column === column && last.to + 1 === row) last.to = row
    else runs.push({ column, from: row, to: row })
  }
  const blocks: { first: number; last: number; from: number; to: number }[] = []
  const bySpan = new Map<string, (typeof blocks)[number]>()
  for (const { column, from, to } of runs) {
    const span = `${from}:${to}`
    const beside = bySpan.get(span)
    if (beside?.last === column - 1) beside.last = column
    else {
      const block = { first: column, last: column, from, to }
      blocks.push(block)
      bySpan.set(span, block)
    }
  }
  return blocks.map(({ first, last, from, to }) => {
    const start = columnLetters(first) + (from + 1)
    return first === last && from === to ? start : `${start}:${columnLetters(last)}${to + 1}`
  })
}

function extent(values: readonly number[]): { first: number; count: number } {
  let first = Infinity
  let last = -Infinity
  for (const value of values) {
    if (value < first) first = value
    if (value > last) last = value
  }
  return { first, count: last - first + 1 }
}
