// Writes rows of registers: each cell gets its number format first, so that a text stays the text that it is.
import type { CellValue, RowBlock } from '../actions/action.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

const TEXT = '@'

/** Writes a block of rows from column A on, in as many calls as there are kinds of thing to set. */
export function writeRows(spreadsheet: Spreadsheet, name: string, { firstRow, rows, formats }: RowBlock): void {
  const sheet = spreadsheet.getSheetByName(name)
  if (!sheet) throw new Error(`No sheet ${name}`)
  if (rows.length === 0) return
  makeRows(sheet, firstRow + rows.length - 1)
  const range = sheet.getRange(firstRow, 1, rows.length, formats.length)
  range.setNumberFormats(rows.map((row) => formats.map((format, column) => (typeof row[column] === 'string' ? TEXT : format))))
  range.setValues(rows.map((row) => formats.map((_, column) => entered(row[column] ?? ''))))
}

/** Gives a sheet the rows that it lacks up to the last one: a range beyond them is refused. */
export function makeRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, last: number): void {
  const missing = last - sheet.getMaxRows()
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing)
}

/** The one mark that typing takes away. */
function entered(value: CellValue): CellValue {
  return typeof value === 'string' && value.startsWith("'") ? `'${value}` : value
}
