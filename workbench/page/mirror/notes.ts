// Notes as Univer shows them: a mark in the corner of the cell, the text when one points at it.
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note'
import { type Cell, unitId, worksheet } from '../../engine/book.ts'
import { injectorOf } from '../../engine/univer.ts'
import type { Target } from './mirror.ts'

const SIZE = { width: 240, height: 96 }

/** Shows the notes of the active sheet. */
export function pushNotes({ book, univer, run, hasChanged }: Target): void {
  const sheetId = book.active
  const notes: { row: number; col: number; note: string }[] = []
  worksheet(book, sheetId).getCellMatrix().forValue((row, col, cell) => {
    const note = (cell as Cell | null)?.custom?.note
    if (note) notes.push({ row, col, note })
  })
  if (!hasChanged(`notes ${sheetId}`, notes)) return
  const kept = new Set(notes.map(({ row, col }) => `${row},${col}`))
  const old = injectorOf(univer).get(SheetsNoteModel).getSheetNotes(unitId(book), sheetId)
  for (const { row, col } of Array.from(old?.values() ?? [])) {
    if (!kept.has(`${row},${col}`)) run(RemoveNoteMutation.id, { sheetId, row, col, silent: true })
  }
  for (const { row, col, note } of notes) {
    run(UpdateNoteMutation.id, { sheetId, row, col, note: { id: `note${row}-${col}`, row, col, note, ...SIZE, show: false }, silent: true })
  }
}
