// Looks at and changes cells that people have filled, as actions ask for it through their port.
import type { CellWrite, CellWriter } from '../actions/cell-writer.ts'
import type { NoteChange, Notes } from '../checks/entry/notes.ts'
import { PENDING_PASTE } from './edit-event.ts'
import { addressesOf, readNotes, writeNotes } from './marks.ts'
import { lookAt, restore, rulesAt } from './restore.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** So many rows of notes are written in one call. */
const NOTE_ROWS = 1000

/** The writer of a spreadsheet's cells. */
export function cellWriter(spreadsheet: Spreadsheet): CellWriter {
  const sheetOf = (name: string): Sheet => {
    const sheet = spreadsheet.getSheetByName(name)
    if (!sheet) throw new Error(`No sheet ${name}`)
    return sheet
  }
  return {
    formulas: (name) => sheetOf(name).getDataRange().getFormulas(),
    write: (name, cells) => writeCells(sheetOf(name), cells),
    notes: (name) => {
      const sheet = sheetOf(name)
      return readNotes(sheet, sheet.getMaxRows(), Math.max(sheet.getLastColumn(), 1))
    },
    setNotes: (name, changes, notes) => setNotes(sheetOf(name), changes, notes),
    forgetPendingPaste: () => void PropertiesService.getDocumentProperties().deleteProperty(PENDING_PASTE),
    rules: (name, size) => rulesAt(sheetOf(name), size),
    look: (name, size) => lookAt(spreadsheet, sheetOf(name), size),
    restore: (name, lost) => restore(spreadsheet, sheetOf(name), lost),
  }
}

/** Formats first, so that a number is a day at once; then each value into all of its cells. */
function writeCells(sheet: Sheet, cells: readonly CellWrite[]): void {
  for (const [format, same] of grouped(cells.filter((cell) => cell.format !== undefined), (cell) => cell.format!)) {
    sheet.getRangeList(addressesOf(same)).setNumberFormat(format)
  }
  for (const [, same] of grouped(cells, ({ value }) => `${typeof value} ${value}`)) {
    sheet.getRangeList(addressesOf(same)).setValue(asTyped(same[0]!.value))
  }
}

/** A text with the mark that keeps a spreadsheet from taking it for a number, a day or a formula. */
function asTyped(value: string | number): string | number {
  return typeof value === 'number' || value === '' || /^[A-Za-zÀ-ỹ]/.test(value) && !/^(?:true|false)$/i.test(value) ? value : `'${value}`
}

function setNotes(sheet: Sheet, changes: readonly NoteChange[], notes: Notes): void {
  for (const [, block] of grouped(changes, ({ row }) => Math.floor(row / NOTE_ROWS))) writeNotes(sheet, block, notes)
}

function grouped<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const there = groups.get(key)
    if (there) there.push(item)
    else groups.set(key, [item])
  }
  return groups
}
