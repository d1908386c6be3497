// What an edit of a register asks for: known spellings made standard, notes on cells that are wrong, and notes taken
// away where they are right now. By the same rules as the whole check; nothing here writes.
import type { Scope } from '../indicators/indicator.ts'
import { TABLES } from '../tables/index.ts'
import type { Reading } from '../tables/reading.ts'
import type { Registers } from '../tables/registers.ts'
import { SHEET_NAMES } from '../tables/sheet-names.ts'
import type { Table } from '../tables/table.ts'
import { Issue } from '../vietnamese/issue.ts'
import { foldText } from '../vietnamese/text.ts'
import { byCell, isOurNote, keyOf, newNote, type NoteChange, type Notes } from './entry/notes.ts'
import { standardWord } from './entry/spelling.ts'
import type { Placed } from './finding.ts'
import { checkRegister, isAboutRegister } from './index.ts'

/** Rows of a paste that are checked at once; the whole check has the others. */
export const ENTRY_ROWS = 5000

/** So many cells outside of the edited rows get or lose their note at once. */
const FAR_CELLS = 20

/** Edited cells, by indexes in the grid. */
export interface Block {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** A cell to be changed, by its indexes in the grid. */
export interface CellChange {
  readonly row: number
  readonly column: number
  readonly value: string
}

export interface EntryChanges {
  readonly spellings: readonly CellChange[]
  /** Notes inside the edited rows. */
  readonly notes: readonly NoteChange[]
  /** Notes of single cells in other rows that the edit has made right or wrong. */
  readonly farNotes: readonly NoteChange[]
}

/** Whether a sheet can be a register, as far as its name and those of the others tell: nothing has to be read for it. */
export function mayBeRegister(sheetName: string, names: readonly string[]): boolean {
  const named = tableNamed(sheetName)
  if (named) return named.role !== 'kept'
  return !isKnownName(sheetName) && unnamedTables(names).length > 0
}

/** The register that a sheet is, by its own name or, where no sheet has that, by its headers; null for any other sheet. */
export function registerOf(sheetName: string, { names, registers }: { names: readonly string[]; registers: Registers }): Reading | null {
  const named = tableNamed(sheetName)
  const tables = named ? [named] : unnamedTables(names)
  for (const table of tables) {
    const reading = registers.read(table)
    if (!(reading instanceof Issue) && reading.sheet.name === sheetName) return reading
  }
  return null
}

function tableNamed(sheetName: string): Table | undefined {
  const folded = foldText(sheetName)
  return TABLES.find(({ sheet }) => foldText(sheet) === folded)
}

function isKnownName(sheetName: string): boolean {
  const folded = foldText(sheetName)
  return SHEET_NAMES.some((name) => foldText(name) === folded)
}

/** Registers that may stand under other names, since no sheet has theirs. */
function unnamedTables(names: readonly string[]): Table[] {
  const folded = new Set(names.map(foldText))
  return TABLES.filter(({ role, sheet }) => role === 'needed' && !folded.has(foldText(sheet)))
}

/** The part of edited cells that lies below the header, as far as rows are checked at once; null when none does. */
export function rowsToCheck({ layout }: Reading, { row, rows, column, columns }: Block): Block | null {
  const first = Math.max(row, layout.headerRow + 1)
  const count = row + rows - first
  return count > 0 ? { row: first, rows: Math.min(count, ENTRY_ROWS), column, columns } : null
}

/** Rows with content among the edited ones that are left to the whole check. */
export function pendingRows(reading: Reading, block: Block): { readonly pasted: number; readonly pending: number } {
  const checked = rowsToCheck(reading, block)
  const until = checked ? checked.row + checked.rows : 0
  const isIn = (row: number, from: number): boolean => row >= from && row < block.row + block.rows
  const count = (from: number): number => reading.gridRows.filter((row) => isIn(row, from)).length
  return { pasted: count(block.row), pending: checked ? count(until) : 0 }
}

/**
 * What is to change after an edit.
 *
 * @param edited the edited cells below the header, as `rowsToCheck` gives them
 * @param notes the notes of the sheet, at least as far down as the register and the edited rows
 */
export function entryChanges(reading: Reading, { edited, notes, scope }: { edited: Block; notes: Notes; scope: Scope }): EntryChanges {
  const all = checkRegister(reading, scope)
  const isIn = rowsOf(edited)
  const found = byCell(all)
  const entered = byCell(all.filter((placed) => !isAboutRegister(placed) && (isIn(placed.row) || speaksOf(placed, isIn))))
  /** A note that is there says all that is known of its cell; a new one is put for what the edit has done alone. */
  const noteAt: NoteAt = (row, column) => {
    const current = notes[row]?.[column] ?? ''
    return newNote(current, (isOurNote(current) ? found : entered).get(keyOf({ row, column })) ?? NOTHING)
  }
  return { spellings: spellingsIn(reading, edited), notes: notesIn(reading, edited, noteAt), farNotes: farNotes({ notes, isIn, entered, noteAt }) }
}

/** The note that a cell needs now, or null where it may stay. */
type NoteAt = (row: number, column: number) => string | null

const NOTHING: readonly Placed[] = []

function rowsOf({ row, rows }: Block): (row: number) => boolean {
  return (index) => index >= row && index < row + rows
}

/** Known spellings among the edited cells, in list columns. */
function spellingsIn({ table, layout, sheet, gridRows }: Reading, edited: Block): CellChange[] {
  const changes: CellChange[] = []
  const rows = gridRows.filter((row) => row >= edited.row && row < edited.row + edited.rows)
  for (const [id, column] of layout.indexes) {
    if (column < edited.column || column >= edited.column + edited.columns) continue
    for (const row of rows) {
      const value = standardWord(table.columns[id]!, sheet.cells[row]![column])
      if (value !== null) changes.push({ row, column, value })
    }
  }
  return changes
}

function notesIn({ layout }: Reading, { row: first, rows }: Block, noteAt: NoteAt): NoteChange[] {
  const changes: NoteChange[] = []
  for (let row = first; row < first + rows; row++) {
    for (const column of layout.indexes.values()) {
      const note = noteAt(row, column)
      if (note !== null) changes.push({ row, column, note })
    }
  }
  return changes
}

interface Far {
  readonly notes: Notes
  readonly isIn: (row: number) => boolean
  readonly entered: ReadonlyMap<number, readonly Placed[]>
  readonly noteAt: NoteAt
}

/** Our notes in other rows that say something else now, and findings there that speak of an edited row. */
function farNotes({ notes, isIn, entered, noteAt }: Far): NoteChange[] {
  const changes: NoteChange[] = []
  const change = (row: number, column: number): void => {
    const note = noteAt(row, column)
    if (note !== null && changes.length < FAR_CELLS) changes.push({ row, column, note })
  }
  for (let row = 0; row < notes.length; row++) {
    if (isIn(row)) continue
    const line = notes[row]!
    for (let column = 0; column < line.length; column++) if (line[column] !== '' && isOurNote(line[column]!)) change(row, column)
  }
  for (const [placed] of entered.values()) {
    const { row, column } = placed!
    if (!isIn(row) && !isOurNote(notes[row]?.[column] ?? '')) change(row, column)
  }
  return changes
}

/** Whether the sentence of a finding names one of some rows. */
function speaksOf({ params = {} }: Placed, isIn: (row: number) => boolean): boolean {
  const { row, rows } = params
  if (typeof row === 'number' && isIn(row - 1)) return true
  return typeof rows === 'string' && rows.split(', ').some((each) => isIn(Number(each) - 1))
}
