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
  /** Whether it says what would be done: nothing has been written. */
  readonly isPreview?: boolean
}

/** What the panel shows of an import: the counts whole, of the lists the first lines. */
export interface ShownImport extends Pick<ImportResult, 'notImported'> {
  readonly tables: readonly ShownTable[]
}

export interface ShownTable extends TableResult {
  readonly counts: Readonly<Record<'changes' | 'unclear' | 'leftOut', number>>
}

/** So many lines of a list go to the panel. */
const SHOWN_LINES = 20

export function shownImport({ tables, notImported }: ImportResult): ShownImport {
  return {
    tables: tables.map((table) => {
      const { changes, unclear, leftOut } = table
      const first = <T>(list: readonly T[]): readonly T[] => list.slice(0, SHOWN_LINES)
      return {
        ...table, changes: first(changes), unclear: first(unclear), leftOut: first(leftOut),
        counts: { changes: changes.length, unclear: unclear.length, leftOut: leftOut.length },
      }
    }),
    notImported: notImported.slice(0, SHOWN_LINES),
  }
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
