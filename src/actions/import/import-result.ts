// What an import tells of itself, as data for the command line and the panel.
import type { Change, LeftOut, Mapped, Unclear } from '../../import/result.ts'

/** What the sheets of originals are called, before their own name. */
export const ORIGINAL = 'Gốc - '

export interface ImportResult {
  readonly tables: readonly TableResult[]
  /** Sheets in which no register was found. */
  readonly notImported: readonly { readonly source: string; readonly why: string }[]
  /** Rows of the sources that hold something secret: none of their content may go anywhere. */
  readonly secretRows: readonly { readonly sheet: string; readonly row: number }[]
}

export interface TableResult {
  /** The sheet that the rows went into. */
  readonly sheet: string
  readonly source: string
  /** How many rows were added. */
  readonly rows: number
  readonly changes: readonly Change[]
  readonly unclear: readonly Unclear[]
  readonly leftOut: readonly LeftOut[]
  /** Which column of the source is which of ours, and how that was found. */
  readonly mapping: readonly Mapped[]
}
