// What an import must know of a table beyond its columns: which of them is the row's day, what a title tells,
// which cells hold more than one thing.
import type { Slip } from '../plan/slips.ts'
import type { Table } from '../tables/table.ts'
import type { Draft } from './draft.ts'

export interface ImportSpec {
  readonly table: Table
  /** Names of columns that only registers not made by us have. */
  readonly names?: Readonly<Record<string, readonly string[]>>
  /** A column of the source that goes on with the cell of ours, by its names: a symbol beside its number. */
  readonly beside?: { readonly id: string; readonly names: readonly string[] }
  /** The column that tells a row from all others, where one does. */
  readonly key?: string
  /** The column of documents by which rows of one key are told apart, where both name one. */
  readonly within?: string
  /** Slips that are known of its source: a row with one is the same row as that with the slip mended. */
  readonly slips?: readonly Slip[]
  /** The row's day: blank, it is that of the row above. */
  readonly date?: string
  /** The last day, where one cell may hold the first and the last. */
  readonly lastDate?: string
  /** Where the time goes that stands beside a date, and the end of «9h - 10h30». */
  readonly start?: string
  readonly end?: string
  /** Words of a title or a sheet's name that speak for the table; of text without marks. */
  readonly title: RegExp
  /** Cells that a title tells of all rows below it: «Sổ văn bản đi»; by the words to be typed. */
  readonly fromTitle?: (plainTitle: string) => Readonly<Record<string, string>>
  /** Column that tells the same where no title does, by being there: «Số đến». */
  readonly fromColumn?: { readonly id: string; readonly cells: Readonly<Record<string, string>> }
  /** Takes cells apart that hold more than one thing, or looks a value up. */
  readonly prepare?: (draft: Draft) => void
  /** Why a row is none of the table's, though it stands in it; null for one that is. */
  readonly notARow?: (draft: Draft) => string | null
  /** Columns in which a blank cell of a text without merged cells is that of the row above. */
  readonly inherits?: readonly string[]
  /** The column that the words of a section go into, where it is blank. */
  readonly section?: string
  /** Of several columns that are named as `id`, the one with the longest name is it; one to its left is `group`. */
  readonly grouped?: { readonly id: string; readonly group: string }
  /** The column of numbers, which a first column without a header is that holds nothing else. */
  readonly numbered?: string
  /** A column that is another one where that is missing and none of `unless` is there: «Kết quả» of an appendix is its product. */
  readonly standsFor?: { readonly id: string; readonly other: string; readonly unless: readonly string[] }
  /** Rows of an appendix: sections, continuations, «nt»; see `appendix.ts`. */
  readonly isAppendix?: boolean
}
