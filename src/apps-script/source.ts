// The open spreadsheet as a source of registers: each sheet is read in one call.
import type { Merge, SheetGrid } from '../tables/reading.ts'
import type { Source } from '../tables/registers.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** The sheets of a spreadsheet, by name; values are read when a register asks for them. */
export function spreadsheetSource(spreadsheet: Spreadsheet): Source {
  let sheets: Map<string, GoogleAppsScript.Spreadsheet.Sheet> | undefined
  const byName = () => (sheets ??= new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet])))
  return {
    sheetNames: () => [...byName().keys()],
    read: (name) => {
      const sheet = byName().get(name)
      return sheet ? readGrid(name, sheet.getDataRange()) : null
    },
  }
}

function readGrid(name: string, range: GoogleAppsScript.Spreadsheet.Range): SheetGrid {
  const cells: unknown[][] = range.getValues()
  const merges = range.getMergedRanges().map(mergeOf)
  return merges.length > 0 ? { name, cells, merges } : { name, cells }
}

function mergeOf(range: GoogleAppsScript.Spreadsheet.Range): Merge {
  return {
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  }
}
