// What a register's sheet has of looks and rules, and how what is lost comes back. Values are never touched.
import type { LookSize } from '../actions/cell-writer.ts'
import type { Lost, OfferedList, SheetLook } from '../actions/repair/lost.ts'
import { PREPARED_ROWS } from '../actions/set-up/sheet-plan.ts'
import { columnLetters } from '../checks/finding.ts'
import { HEADER_BACKGROUND, marksOf, ruleMaker } from './spreadsheet-writer.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Range = GoogleAppsScript.Spreadsheet.Range

/** So many rows are read in one call: a register of 100,000 rows would be millions of rules. */
const ROWS_AT_ONCE = 5000

type Validation = GoogleAppsScript.Spreadsheet.DataValidation

/** Reads what a sheet has below its header row (from 1), in a handful of calls: as far as set-up prepares rows, or further rows go. */
export function lookAt(spreadsheet: Spreadsheet, sheet: Sheet, { headerRow, columns, offering }: LookSize): SheetLook {
  const rows = Math.max(PREPARED_ROWS, sheet.getLastRow()) - headerRow
  const lists: Record<number, OfferedList> = {}
  const rules = inBlocks(sheet, { headerRow, columns, rows }, (range) => range.getDataValidations().map((line) => {
    for (const column of offering) if (!lists[column] && line[column]) lists[column] = listOf(line[column])
    return line.map((rule) => rule !== null)
  }))
  return {
    rules,
    formats: inBlocks(sheet, { headerRow, columns, rows }, (range) => range.getNumberFormats()),
    headerNotes: sheet.getRange(headerRow, 1, 1, columns).getNotes()[0] ?? [],
    highlights: highlightsOf(sheet, columns),
    isGuarded: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length > 0,
    names: spreadsheet.getNamedRanges().map((range) => range.getName()),
    lists,
  }
}

/** What a rule offers: nothing that can be told where it is no list. */
export function listOf(rule: Validation): OfferedList {
  const isList = rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST
  return { values: isList ? (rule.getCriteriaValues()[0] as string[]) : [], help: rule.getHelpText() ?? '' }
}

interface Size {
  readonly headerRow: number
  readonly columns: number
  readonly rows: number
}

/** Whether cells below the header row (from 1) have a rule of entry. */
export function rulesAt(sheet: Sheet, size: Size): boolean[][] {
  return inBlocks(sheet, size, (range) => range.getDataValidations().map((line) => line.map((rule) => rule !== null)))
}

/** Reads rows below the header row, some thousand at a time. */
function inBlocks<T>(sheet: Sheet, { headerRow, columns, rows }: Size, read: (range: Range) => T[]): T[] {
  const last = Math.min(headerRow + rows, sheet.getMaxRows())
  const found: T[] = []
  for (let row = headerRow + 1; row <= last; row += ROWS_AT_ONCE) {
    for (const line of read(sheet.getRange(row, 1, Math.min(ROWS_AT_ONCE, last - row + 1), columns))) found.push(line)
  }
  return found
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
  if (plan.hidden) sheet.hideColumns(column)
  const cell = sheet.getRange(row, column)
  cell.setFontWeight('bold').setBackground(HEADER_BACKGROUND).setWrap(true).setVerticalAlignment('middle')
  if (plan.note) cell.setNote(plan.note)
  cell.setValue(header)
}
