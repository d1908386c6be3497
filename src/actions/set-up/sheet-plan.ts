// A sheet as set-up wants it, as plain data: what apps-script/spreadsheet-writer.ts carries out.
import type { CellValue } from '../action.ts'

/** Rows of a new sheet that get dropdowns and rules: all that Google gives it. */
export const PREPARED_ROWS = 1000

export interface SheetPlan {
  readonly name: string
  /** Named range over all of the sheet's columns. */
  readonly rangeName?: string
  /** Cells from A1; a text that begins with `=` is a formula. */
  readonly rows: readonly (readonly CellValue[])[]
  readonly columns: readonly ColumnPlan[]
  /** Rows below the header whose cells get number formats; those further down take what is typed as it comes. */
  readonly formattedRows: number
  /** Number formats of single cells, where the rows of a column differ. */
  readonly cellFormats?: readonly { readonly row: number; readonly column: number; readonly rows: number; readonly format: string }[]
  /** Rules of single cells, where the rows of a column differ. */
  readonly cellRules?: readonly { readonly row: number; readonly column: number; readonly rule: EntryRule }[]
  readonly highlights?: readonly Highlight[]
  /** Row of the header, from 1; it is frozen and its cells are guarded by a warning. */
  readonly headerRow: number
}

export interface ColumnPlan {
  readonly width: number
  readonly hidden?: boolean
  /** Number format of the cells below the header. */
  readonly format: string
  readonly wrap?: boolean
  /** Note of the header's cell. */
  readonly note?: string
  readonly rule?: EntryRule
}

/** What a cell accepts without a warning. A person may still enter something else: the check finds it. */
export type EntryRule =
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly help: string }
  | { readonly kind: 'range'; readonly sheet: string; readonly range: string; readonly help: string }
  | { readonly kind: 'day'; readonly help: string }
  | { readonly kind: 'between'; readonly from: number; readonly to: number; readonly help: string }
  | { readonly kind: 'atLeast'; readonly from: number; readonly help: string }

/** Cells to be marked while a formula, written for the first row below the header, is true. */
export interface Highlight {
  /** Column, from 1. */
  readonly column: number
  readonly formula: string
  readonly level: 'wrong' | 'doubtful'
}
