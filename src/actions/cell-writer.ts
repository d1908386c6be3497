// The port through which actions look at and change cells that people have filled: never more cells than they name.
import type { NoteChange, Notes } from '../checks/entry/notes.ts'
import type { Lost, SheetLook } from './repair/lost.ts'

export interface CellWriter {
  /** The formulas of a sheet from A1; blank where a cell has none. */
  formulas(sheet: string): readonly (readonly string[])[]
  /** Writes single cells, and nothing into those between them. */
  write(sheet: string, cells: readonly CellWrite[]): void
  /** The notes of a sheet, as far as its cells go. */
  notes(sheet: string): Notes
  /** Sets notes in blocks: those between them are written again as they were read. */
  setNotes(sheet: string, changes: readonly NoteChange[], notes: Notes): void
  /** Forgets that a paste waits for the whole check. */
  forgetPendingPaste(): void
  /** Whether cells have a rule of entry: rows × columns below the header row, as many rows as are asked for. */
  rules(sheet: string, size: { readonly headerRow: number; readonly columns: number; readonly rows: number }): SheetLook['rules']
  /** What a sheet has of looks and rules; `offering`: indexes of the columns whose lists are told as well. */
  look(sheet: string, size: LookSize): SheetLook
  /** Puts back what a sheet has lost. */
  restore(sheet: string, lost: readonly Lost[]): void
}

export interface LookSize {
  /** From 1. */
  readonly headerRow: number
  readonly columns: number
  readonly offering: readonly number[]
}

/** A cell to be written, by its indexes in the grid; a text stays the text that it is. */
export interface CellWrite {
  readonly row: number
  readonly column: number
  readonly value: string | number
  /** Number format that the value needs. */
  readonly format?: string
}
