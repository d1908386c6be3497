// The simple trigger of an edit: reads the register once, asks the checks what to change, writes it.
// It runs without authorisation, in this file alone, and has 30 seconds.
import { openWorkbook } from '../actions/workbook.ts'
import {
  entryChanges, mayBeRegister, pendingRows, registerOf, rowsToCheck, type Block, type CellChange,
} from '../checks/entry.ts'
import { isOurNote, isPendingNote, pendingNote } from '../checks/entry/notes.ts'
import { scopeOf } from '../checks/index.ts'
import type { Reading } from '../tables/reading.ts'
import { dayOfDate } from '../vietnamese/date.ts'
import { refreshOffers } from './offers.ts'
import { readNotes, writeNotes, writeSingleNotes, writeWords } from './marks.ts'
import { spreadsheetSource } from './source.ts'

/** What the simple trigger gets; a paste has a range alone. */
export type EditEvent = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range'>

type Range = GoogleAppsScript.Spreadsheet.Range
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Document property: the paste that waits for the whole check. */
export const PENDING_PASTE = 'nenep.paste'

/** Checks what was typed or pasted. */
export function checkEdit({ range }: EditEvent): void {
  const sheet = range.getSheet()
  const name = sheet.getName()
  const source = spreadsheetSource(SpreadsheetApp.getActiveSpreadsheet())
  const names = source.sheetNames()
  if (!mayBeRegister(name, names)) return
  const workbook = openWorkbook({ source, today: dayOfDate(new Date()) }, {})
  const reading = registerOf(name, { names, registers: workbook.registers })
  if (reading?.table.isOffered) refreshOffers(SpreadsheetApp.getActiveSpreadsheet(), workbook.registers)
  const block = blockOf(range)
  const edited = reading && rowsToCheck(reading, block)
  if (!reading || !edited) return
  const notes = readNotes(sheet, Math.max(reading.sheet.cells.length, edited.row + edited.rows), widthOf(reading))
  const { spellings, notes: near, farNotes } = entryChanges(reading, { edited, notes, scope: scopeOf(workbook) })
  if (spellings.length > 0) writeWords(sheet, withoutFormulas(range, spellings))
  writeNotes(sheet, near, notes)
  writeSingleNotes(sheet, farNotes)
  const first = edited.row + edited.rows
  leavePending({ sheet, row: first, column: Math.min(...reading.layout.indexes.values()), ...pendingRows(reading, block) })
}

function blockOf(range: Range): Block {
  return { row: range.getRow() - 1, column: range.getColumn() - 1, rows: range.getNumRows(), columns: range.getNumColumns() }
}

function widthOf({ sheet }: Reading): number {
  return sheet.cells[0]?.length ?? 0
}

/** What a formula shows is not ours to overwrite. */
function withoutFormulas(range: Range, changes: readonly CellChange[]): CellChange[] {
  const formulas = range.getFormulas()
  const top = range.getRow() - 1
  const left = range.getColumn() - 1
  return changes.filter(({ row, column }) => formulas[row - top]![column - left] === '')
}

interface Pending {
  readonly sheet: Sheet
  /** The first row that was not checked, and its first column. */
  readonly row: number
  readonly column: number
  readonly pasted: number
  readonly pending: number
}

/** Marks where a long paste was left to the whole check, unless somebody has a note there. */
function leavePending({ sheet, row, column, pasted, pending }: Pending): void {
  if (pending === 0) return
  const cell = sheet.getRange(row + 1, column + 1)
  const current = cell.getNote()
  if (current === '' || isOurNote(current) || isPendingNote(current)) cell.setNote(pendingNote({ pasted, pending }))
  const state = JSON.stringify({ sheet: sheet.getName(), row: row + 1, pasted, pending })
  PropertiesService.getDocumentProperties().setProperty(PENDING_PASTE, state)
}
