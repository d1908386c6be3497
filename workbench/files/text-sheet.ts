// The text of a document as a sheet: tables keep their columns, every other paragraph stands in the first one.
import { basename } from 'node:path'
import type { CellData, RangeData, SheetData } from '../workbook-data.ts'

export type TextRow = readonly string[]

/** A sheet of texts, named after its file. */
export function textSheet(path: string, rows: readonly TextRow[], merges: readonly RangeData[] = []): SheetData {
  const cells = rows.map((row) => row.map((text): CellData | undefined => (text === '' ? undefined : { value: text })))
  return {
    name: basename(path).replace(/\.[^.]*$/, '').normalize('NFC'),
    rowCount: Math.max(1000, rows.length),
    columnCount: rows.reduce((most, row) => Math.max(most, row.length), 26),
    cells,
    ...(merges.length > 0 ? { merges } : {}),
  }
}
