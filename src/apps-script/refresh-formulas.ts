// Sets formulas of ours anew, and no others: cleared and set again is the one way that is known to make Google compute
// them. What is about to be cleared is written down first, so that the next run mends what a cut-off left blank.
import type { Ports } from '../actions/action.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Where a formula stands, and its text. */
type Formula = readonly [sheet: string, row: number, column: number, formula: string]

const PENDING = 'nenep.refresh'

/** So much of the list goes into one property, which holds 9 KB. */
const BATCH_CHARACTERS = 3000

/** Sets anew every formula that calls one of these functions; returns how many. */
export function refreshFormulas(spreadsheet: Spreadsheet, names: readonly string[], progress: Ports['progress']): number {
  mend(spreadsheet)
  const formulas = formulasCalling(spreadsheet, names)
  batches(formulas).forEach((batch, index, { length: count }) => {
    progress('Đang tính lại các ô công thức', { index, count, isWritten: index > 0 })
    const properties = PropertiesService.getDocumentProperties()
    properties.setProperty(PENDING, JSON.stringify(batch))
    for (const formula of batch) cellOf(spreadsheet, formula)?.clearContent()
    SpreadsheetApp.flush()
    for (const formula of batch) cellOf(spreadsheet, formula)?.setFormula(formula[3])
    SpreadsheetApp.flush()
    properties.deleteProperty(PENDING)
  })
  return formulas.length
}

/** Puts back what a run that was cut off had cleared, where the cell is still blank. */
function mend(spreadsheet: Spreadsheet): void {
  const properties = PropertiesService.getDocumentProperties()
  const pending = properties.getProperty(PENDING)
  if (pending === null) return
  for (const formula of JSON.parse(pending) as Formula[]) {
    const cell = cellOf(spreadsheet, formula)
    if (cell?.isBlank()) cell.setFormula(formula[3])
  }
  SpreadsheetApp.flush()
  properties.deleteProperty(PENDING)
}

function formulasCalling(spreadsheet: Spreadsheet, names: readonly string[]): Formula[] {
  const call = new RegExp(`(^|[^A-Z0-9_.])(${names.join('|')})\\s*\\(`, 'i')
  return spreadsheet.getSheets().flatMap((sheet) => {
    const found: Formula[] = []
    sheet.getDataRange().getFormulas().forEach((row, rowIndex) => row.forEach((formula, column) => {
      if (formula !== '' && call.test(formula)) found.push([sheet.getName(), rowIndex + 1, column + 1, formula])
    }))
    return found
  })
}

/** The cell of a formula; undefined where its sheet is gone. */
function cellOf(spreadsheet: Spreadsheet, [sheet, row, column]: Formula): GoogleAppsScript.Spreadsheet.Range | undefined {
  return spreadsheet.getSheetByName(sheet)?.getRange(row, column)
}

function batches(formulas: readonly Formula[]): Formula[][] {
  const all: Formula[][] = []
  let size = Infinity
  for (const formula of formulas) {
    const length = JSON.stringify(formula).length
    if (size + length > BATCH_CHARACTERS) {
      all.push([])
      size = 0
    }
    all[all.length - 1]!.push(formula)
    size += length
  }
  return all
}
