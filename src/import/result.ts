// What an import takes and gives, as plain data: a sheet as it was kept, and the rows of ours that come of it.
import type { SheetGrid } from '../tables/reading.ts'
import type { Table } from '../tables/table.ts'

/** A sheet, or the text of a document as a sheet: what stood in a table in its columns, every other paragraph in the first. */
export interface ImportSource {
  /** What it is called in the list: «so-hop.xlsx › Tháng 3». */
  readonly label: string
  readonly sheet: SheetGrid
  /** Is told the row that is read, from 0, and how many there are. */
  readonly atRow?: (row: number, rows: number) => void
}

/** A cell as it is to be written: a day, month or time as its serial, an unclear one as it was typed. */
export type ImportedValue = string | number | boolean | null

/** Cells of a row by the identifier of their column; what is not named stays blank. */
export type ImportedCells = Readonly<Record<string, ImportedValue>>

export interface ImportedRow {
  /** Number of the row in its source, from 1. */
  readonly row: number
  readonly cells: ImportedCells
}

/** A cell that holds something else than what was typed. */
export interface Change {
  /** Number of the row in the source. */
  readonly row: number
  /** Header of our column. */
  readonly column: string
  readonly from: string
  readonly to: string
  /** A text that is a day now, where the spreadsheet had taken other cells of the column for days, but not this one. */
  readonly isDayNow?: boolean
}

/** A cell that could not be understood and stays as it was typed. */
export interface Unclear {
  readonly row: number
  readonly column: string
  readonly value: string
  /** What is wrong, and what to do. */
  readonly message: string
}

/** Something of the source that became no row or cell, and why. */
export interface LeftOut {
  readonly row: number
  readonly why: string
}

/** How a column of ours was found: by its name, by a name like it, by what stands in it, or told by the title. */
export type Certainty = 'name' | 'similar' | 'content' | 'title'

export interface Mapped {
  /** Header in the source. */
  readonly from: string
  /** Header of our column. */
  readonly to: string
  readonly by: Certainty
}

/** A row that is marked secret: nothing of it but what is counted. */
export interface SecretRow {
  readonly row: number
  /** The month in which it counts; null where its date cannot be read. */
  readonly month: { readonly year: number; readonly month: number } | null
  readonly register: 'outgoing' | 'incoming' | null
  /** False of a draft, a number taken back, a legal normative document, a copy: none of them is counted. */
  readonly isIssued: boolean
  /** Tells the same row in another copy of the register; never shown. */
  readonly key: string
}

/** What one register of a source gave. */
export interface ImportedTable {
  readonly table: Table
  readonly source: ImportSource
  readonly rows: readonly ImportedRow[]
  readonly changes: readonly Change[]
  readonly unclear: readonly Unclear[]
  readonly leftOut: readonly LeftOut[]
  readonly mapping: readonly Mapped[]
  /** Whether the add-in itself has made the sheet: its name, and every column under its own header. */
  readonly isOurs: boolean
  readonly secret: readonly SecretRow[]
}
