// Notes on cells that were found wrong: what they say, which ones are ours, which ones have to change.
import type { Severity } from '../../vietnamese/messages.ts'
import type { Placed } from '../finding.ts'
import { sentenceOf } from '../sentences.ts'
import { addTo } from '../../tables/add-to.ts'

/** What each of our notes begins with: a note that begins otherwise is somebody's own. */
export const NOTE_MARK = 'Nề nếp: '

/** A note to be set, by the indexes of its cell in the grid; empty to take ours away. */
export interface NoteChange {
  readonly row: number
  readonly column: number
  readonly note: string
}

/** Notes of a sheet, rows × columns from A1. */
export type Notes = readonly (readonly string[])[]

const PENDING_MARK = `${NOTE_MARK}Đã dán `

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

/** Whether a note is one that a check has put there for what it found. */
export function isOurNote(note: string): boolean {
  return note.startsWith(NOTE_MARK) && !isPendingNote(note)
}

/** Whether a note says that rows of a paste are still to be checked: it stays until the whole check. */
export function isPendingNote(note: string): boolean {
  return note.startsWith(PENDING_MARK)
}

/** The note at the first row of a paste that was not checked at once. */
export function pendingNote(counts: { readonly pasted: number; readonly pending: number }): string {
  return NOTE_MARK + sentenceOf('paste-pending', counts)
}

/** Findings by the cell that they are at. */
export function byCell(found: readonly Placed[]): ReadonlyMap<number, readonly Placed[]> {
  const cells = new Map<number, Placed[]>()
  for (const placed of found) {
    if (placed.row < 0) continue
    addTo(cells, keyOf(placed), placed)
  }
  return cells
}

/** More columns than a sheet can have. */
const MOST_COLUMNS = 20_000

/** A cell as one number. */
export function keyOf({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * MOST_COLUMNS + column
}

/** The note of a cell: its sentences, the most serious first; empty when nothing is wrong. */
export function noteText(found: readonly Placed[]): string {
  if (found.length === 0) return ''
  const ordered = found.map(({ finding }) => finding)
  ordered.sort((a, b) => ORDER[a.severity] - ORDER[b.severity])
  return NOTE_MARK + ordered.map(({ message }) => message).join('\n')
}

/** The note that a cell needs now, or null where it may stay: it says the same, or it is somebody's own. */
export function newNote(current: string, found: readonly Placed[]): string | null {
  if (current !== '' && !isOurNote(current)) return null
  const wanted = noteText(found)
  return wanted === current ? null : wanted
}

/** So many cells of a sheet get a note; the list of findings has all of them. */
const NOTED_CELLS = 1000

/** Every note of a sheet that has to change after a whole check; nothing waits any more, so notes that say so go too. */
export function sweepNotes(found: readonly Placed[], notes: Notes): NoteChange[] {
  const wanted = new Map([...byCell(found)].slice(0, NOTED_CELLS))
  const changes: NoteChange[] = []
  for (const placed of wanted.values()) {
    const { row, column } = placed[0]!
    const note = newNote(notes[row]?.[column] ?? '', placed)
    if (note !== null) changes.push({ row, column, note })
  }
  for (let row = 0; row < notes.length; row++) {
    const line = notes[row]!
    for (let column = 0; column < line.length; column++) {
      if (line[column]!.startsWith(NOTE_MARK) && !wanted.has(keyOf({ row, column }))) changes.push({ row, column, note: '' })
    }
  }
  return changes
}
