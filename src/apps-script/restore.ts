// What a register's sheet has of looks and rules, and how what is lost comes back. Values are never touched.
import type { Lost, SheetLook } from '../actions/repair/lost.ts'
import { columnLetters } from '../checks/finding.ts'
import { HEADER_BACKGROUND, marksOf, ruleMaker } from './spreadsheet-writer.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Rows that are looked at: a register of more is repaired as far as that. */
const MOST_ROWS = 5000

/** Reads what a sheet has below its header row (from 1), in a handful of calls. */
export function lookAt(spreadsheet: Spreadsheet, sheet: Sheet, { headerRow, columns }: { headerRow: number; columns: number }): SheetLook {
  const rows = Math.min(sheet.getMaxRows() - headerRow, MOST_ROWS)
  const below = sheet.getRange(headerRow + 1, 1, Math.max(rows, 1), columns)
  return {
    rules: rulesAt(sheet, { headerRow, columns, rows }),
    formats: below.getNumberFormats(),
    headerNotes: sheet.getRange(headerRow, 1, 1, columns).getNotes()[0] ?? [],
    highlights: highlightsOf(sheet, columns),
    isGuarded: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length > 0,
    names: spreadsheet.getNamedRanges().map((range) => range.getName()),
  }
}

/** Whether cells below the header row (from 1) have a rule of entry. */
export function rulesAt(sheet: Sheet, { headerRow, columns, rows }: { headerRow: number; columns: number; rows: number }): boolean[][] {
  const count = Math.min(rows, sheet.getMaxRows() - headerRow, MOST_ROWS)
  if (count < 1) return []
  return sheet.getRange(headerRow + 1, 1, count, columns).getDataValidations().map((line) => line.map((rule) => rule !== null))
}

/** Formulas of the marks that lie over each column. */
function highlightsOf(sheet: Sheet, columns: number): string[][] {
  const found: string[][] = Array.from({ length: columns }, () => [])
  for (const rule of sheet.getConditionalFormatRules()) {
    const formula: unknown = rule.getBooleanCondition()?.getCriteriaValues()[0]
    if (typeof formula !== 'string') continue
    for (const range of rule.getRanges()) {
      const from = range.getColumn() - 1
      for (let column = from; column < from + range.getNumColumns(); column++) found[column]?.push(formula)
    }
  }
  return found
}

/** Puts back what is lost, one thing after the other: cut off, the next run goes on. */
export function restore(spreadsheet: Spreadsheet, sheet: Sheet, lost: readonly Lost[]): void {
  const at: Target = { spreadsheet, sheet, made: ruleMaker() }
  for (const each of lost) restoreOne(at, each)
  const marks = lost.flatMap((each) => {
    if (each.what !== 'highlights') return []
    const rows = Math.min(each.rows, sheet.getMaxRows() - each.row + 1)
    return marksOf(each.highlights, ({ column }) => sheet.getRange(each.row, column, rows, 1))
  })
  if (marks.length > 0) sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...marks])
}

interface Target {
  readonly spreadsheet: Spreadsheet
  readonly sheet: Sheet
  readonly made: ReturnType<typeof ruleMaker>
}

function restoreOne({ spreadsheet, sheet, made }: Target, lost: Lost): void {
  switch (lost.what) {
    case 'rule':
      sheet.getRange(lost.row, lost.column, lost.rows, 1).setDataValidation(made(lost.rule))
      return
    case 'format':
      sheet.getRange(lost.row, lost.column, lost.rows, 1).setNumberFormat(lost.format)
      return
    case 'note':
      sheet.getRange(lost.row, lost.column).setNote(lost.note)
      return
    case 'name':
      spreadsheet.setNamedRange(lost.name, sheet.getRange(`A:${columnLetters(lost.columns - 1)}`))
      return
    case 'guard':
      sheet.getRange(lost.row, 1, 1, lost.columns).protect().setDescription('Dòng tiêu đề').setWarningOnly(true)
      return
    case 'column':
      restoreColumn(sheet, made, lost)
      return
    case 'highlights':
  }
}

/** The header comes last: without it the column is still lost, and the next run begins it again. */
function restoreColumn(sheet: Sheet, made: Target['made'], { column, row, header, plan }: Extract<Lost, { what: 'column' }>): void {
  const missing = column - sheet.getMaxColumns()
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing)
  const below = sheet.getRange(row + 1, column, Math.max(sheet.getMaxRows() - row, 1), 1)
  if (plan.format !== 'General') below.setNumberFormat(plan.format)
  if (plan.rule) below.setDataValidation(made(plan.rule))
  sheet.setColumnWidth(column, plan.width)
  const cell = sheet.getRange(row, column)
  cell.setFontWeight('bold').setBackground(HEADER_BACKGROUND).setWrap(true).setVerticalAlignment('middle')
  if (plan.note) cell.setNote(plan.note)
  cell.setValue(header)
}
