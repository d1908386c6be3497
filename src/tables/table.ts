// What a table declares: one sheet of the workbook, its columns and its names.
import type { Column, Value } from './column.ts'

/** Columns by identifier. */
export type Columns = Readonly<Record<string, Column<unknown>>>

export interface Table<C extends Columns = Columns> {
  readonly id: string
  /** Name of the sheet: the public contract. */
  readonly sheet: string
  /** Named range that set-up defines for the whole register: `=ONLINE_RATIO(CUOC_HOP)`. */
  readonly rangeName: string
  /** What one row is, for sentences: «cuộc họp», «văn bản». */
  readonly rowNoun: string
  /** One sentence on what the sheet holds, for its documentation page. */
  readonly help: string
  /** Clause of the plan that asks for the register: that of each column that names none of its own. */
  readonly clause: string
  readonly columns: C
  /** Whether indicators need the sheet, can do without it, or the add-in keeps it itself. */
  readonly role: 'needed' | 'optional' | 'kept'
  /** Whether the dropdowns of other sheets offer what is entered here. */
  readonly isOffered?: boolean
  /** Rows of which no cell may stand in a message or an output. */
  readonly isConfidential?: (row: Readonly<Record<string, unknown>>) => boolean
  /** Rows that only add up others («Tổng cộng», «Lũy kế») are skipped, found by these columns. */
  readonly totalsIn?: readonly string[]
  /** The columns that nearly every indicator looks at, parsed in the pass that finds the rows. */
  readonly readAtOnce?: readonly string[]
  /** The column of free text by which rows that could be one and the same are found, digested in that pass. */
  readonly digested?: string
}

type ValueOf<Col> = Col extends Column<infer T> ? T : never

/** A row of a table: its typed cells, and where it stands in the sheet. */
export type Row<C extends Columns> = { readonly [K in keyof C]: Value<ValueOf<C[K]>> } & RowPlace

export interface RowPlace {
  /** Number of the row in the sheet, from 1. */
  readonly rowNumber: number
  readonly sheetName: string
}

export type RowOf<T> = T extends Table<infer C> ? Row<C> : never

/** A table as it is declared: its columns are made when they are first asked for. */
type Declaration<C extends Columns> = Omit<Table<C>, 'columns'> & { readonly columns: () => C }

/** Declares a table. A custom function reads one or two of twenty tables: the columns of the others are never made. */
export function table<C extends Columns>(declaration: Declaration<C>): Table<C> {
  let columns: C | undefined
  return Object.defineProperty({ ...declaration }, 'columns', {
    enumerable: true,
    get: () => (columns ??= declaration.columns()),
  }) as unknown as Table<C>
}
