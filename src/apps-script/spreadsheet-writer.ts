// Writes whole sheets into the open spreadsheet, in as few service calls as there are kinds of thing to set.
import type { CellValue, PlacedSheet, Ports, SpreadsheetWriter } from '../actions/action.ts'
import { columnLetters } from '../checks/finding.ts'
import { PREPARED_ROWS, type ColumnPlan, type EntryRule, type Highlight, type SheetPlan } from '../actions/set-up/sheet-plan.ts'
import { refreshFormulas } from './refresh-formulas.ts'
import { makeRows, writeRows } from './row-writer.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Range = GoogleAppsScript.Spreadsheet.Range

export const HEADER_BACKGROUND = '#e8f0fe'
const COLOURS: Readonly<Record<Highlight['level'], string>> = { wrong: '#fce8e6', doubtful: '#fef7e0' }
const FIRST_SHEET_NAMES = /^(Trang tính|Sheet) ?1$/

/** The writer of a spreadsheet; what takes long says how far it is. */
export function spreadsheetWriter(spreadsheet: Spreadsheet, progress: Ports['progress']): SpreadsheetWriter {
  return {
    createSheets: (sheets) => createSheets(spreadsheet, sheets, progress),
    appendRows: (name, rows) => appendRows(spreadsheet, name, rows),
    replaceRows: (name, rows) => replaceRows(spreadsheet, name, rows),
    writeRows: (name, block) => writeRows(spreadsheet, name, block),
    refreshFormulas: (functions) => refreshFormulas(spreadsheet, functions, progress),
    removeBlankFirstSheet: () => removeBlankFirstSheet(spreadsheet),
  }
}

/** First all sheets, since dropdowns of one refer to others; then what is on them, the dashboard after what it computes over. */
function createSheets(spreadsheet: Spreadsheet, sheets: readonly PlacedSheet[], progress: Ports['progress']): void {
  const there = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]))
  let count = there.size
  const blank = sheets.map(({ plan, index }) => there.get(plan.name) ?? spreadsheet.insertSheet(plan.name, Math.min(index, count++)))
  for (let index = 0; index < sheets.length; index++) {
    const at = sheets.length - 1 - index
    const { plan } = sheets[at]!
    // A single sheet is a step of something else, which knows what it has written.
    if (sheets.length > 1) progress(`Đang tạo bảng ${plan.name}`, { index, count: sheets.length, isWritten: index > 0 })
    const sheet = blank[at]!
    if (there.has(plan.name) || plan.rows.length > PREPARED_ROWS) makeRoom(sheet, plan)
    fillSheet(spreadsheet, sheet, plan)
    // One that was there may have its guard from a run that was cut off.
    if (!there.has(plan.name) || sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length === 0) protectHeader(sheet, plan)
    writeCells(sheet, plan)
  }
}

/** A blank sheet that was there may be smaller than a new one, and a new one smaller than what goes onto it. */
function makeRoom(sheet: Sheet, { columns, rows }: SheetPlan): void {
  makeRows(sheet, Math.max(PREPARED_ROWS, rows.length))
  const narrow = columns.length - sheet.getMaxColumns()
  if (narrow > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), narrow)
}

/** All but the cells, which come last: as long as they are missing, the sheet is blank and set-up does it again. */
function fillSheet(spreadsheet: Spreadsheet, sheet: Sheet, plan: SheetPlan): void {
  formatHeader(sheet, plan)
  formatColumns(sheet, plan)
  formatCells(sheet, plan)
  const below = columnsBelow(sheet, plan)
  setRules(sheet, plan, below)
  setHighlights(sheet, plan, below)
  if (plan.rangeName) spreadsheet.setNamedRange(plan.rangeName, sheet.getRange(`A:${columnLetters(plan.columns.length - 1)}`))
}

function writeCells(sheet: Sheet, { rows, columns: { length: width } }: SheetPlan): void {
  sheet.getRange(1, 1, rows.length, width).setValues(rows.map((row) => padded(row, width)))
}

/** The cells of each column that set-up prepares. */
function columnsBelow(sheet: Sheet, { headerRow, columns }: SheetPlan): Range[] {
  const letters = columns.map((_, index) => columnLetters(index))
  return sheet.getRangeList(letters.map((column) => `${column}${headerRow + 1}:${column}${PREPARED_ROWS}`)).getRanges()
}

function padded(row: readonly CellValue[], width: number): CellValue[] {
  return Array.from({ length: width }, (_, index) => row[index] ?? '')
}

function formatHeader(sheet: Sheet, { headerRow, columns }: SheetPlan): void {
  const header = sheet.getRange(headerRow, 1, 1, columns.length)
  header.setFontWeight('bold').setBackground(HEADER_BACKGROUND).setWrap(true).setVerticalAlignment('middle')
  if (columns.some(({ note }) => note)) header.setNotes([columns.map(({ note }) => note ?? '')])
  if (headerRow > 1) sheet.getRange(1, 1).setFontWeight('bold').setFontSize(14)
  sheet.setFrozenRows(headerRow)
}

function formatColumns(sheet: Sheet, { columns }: SheetPlan): void {
  for (const { from, count, value } of runs(columns, ({ width }) => width)) sheet.setColumnWidths(from, count, value)
  for (const { from, count, value } of runs(columns, ({ hidden }) => hidden === true)) if (value) sheet.hideColumns(from, count)
}

function formatCells(sheet: Sheet, { headerRow, columns, formattedRows, cellFormats = [] }: SheetPlan): void {
  const below = (from: number, count: number): Range => sheet.getRange(headerRow + 1, from, formattedRows, count)
  const formats = columns.map(({ format }) => format)
  const all = below(1, columns.length).setVerticalAlignment('top')
  if (formats.some((format) => format !== 'General')) all.setNumberFormats(new Array<string[]>(formattedRows).fill(formats))
  for (const { from, count, value } of runs(columns, ({ wrap }) => wrap === true)) if (value) below(from, count).setWrap(true)
  for (const { row, column, rows, format } of cellFormats) sheet.getRange(row, column, rows, 1).setNumberFormat(format)
}

interface Run<T> {
  readonly from: number
  readonly count: number
  readonly value: T
}

/** Neighbouring columns that share a value, so that one call serves them all; columns count from 1. */
function runs<T>(columns: readonly ColumnPlan[], valueOf: (column: ColumnPlan) => T): Run<T>[] {
  const found: { from: number; count: number; value: T }[] = []
  columns.forEach((column, index) => {
    const value = valueOf(column)
    const last = found[found.length - 1]
    if (last && last.value === value) last.count++
    else found.push({ from: index + 1, count: 1, value })
  })
  return found
}

function setRules(sheet: Sheet, { columns, cellRules = [] }: SheetPlan, below: readonly Range[]): void {
  const made = ruleMaker()
  columns.forEach(({ rule }, index) => rule && below[index]!.setDataValidation(made(rule)))
  for (const { row, column, rule } of cellRules) sheet.getRange(row, column).setDataValidation(made(rule))
}

type Validation = GoogleAppsScript.Spreadsheet.DataValidation

/**
 * Makes rules that warn: known spellings that they do not list are read as well, and the check finds the rest. Null for
 * the list of a sheet that is not there.
 */
export function ruleMaker(): (rule: EntryRule) => Validation | null {
  let warning: GoogleAppsScript.Spreadsheet.DataValidationBuilder | undefined
  return (rule) => validation(rule, (warning ??= SpreadsheetApp.newDataValidation().setAllowInvalid(true)).copy().setHelpText(rule.help))
}

/** The list of cells of a sheet: a register can be made before those whose cells it offers. */
function inRange(rule: Extract<EntryRule, { kind: 'range' }>, builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder): Validation | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(rule.sheet)
  return sheet ? builder.requireValueInRange(sheet.getRange(rule.range), true).build() : null
}

function validation(rule: EntryRule, builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder): Validation | null {
  switch (rule.kind) {
    case 'list':
      return builder.requireValueInList([...rule.values], true).build()
    case 'range':
      return inRange(rule, builder)
    case 'day':
      return builder.requireDate().build()
    case 'between':
      return builder.requireNumberBetween(rule.from, rule.to).build()
    case 'atLeast':
      return builder.requireNumberGreaterThanOrEqualTo(rule.from).build()
  }
}

function setHighlights(sheet: Sheet, { highlights = [] }: SheetPlan, below: readonly Range[]): void {
  if (highlights.length > 0) sheet.setConditionalFormatRules(marksOf(highlights, ({ column }) => below[column - 1]!))
}

/** The marks of columns as rules, each over its range. */
export function marksOf(highlights: readonly Highlight[], rangeOf: (highlight: Highlight) => Range): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const looks = new Map<Highlight['level'], GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>()
  return highlights.map((highlight) => {
    const { formula, level } = highlight
    let look = looks.get(level)
    if (!look) looks.set(level, (look = SpreadsheetApp.newConditionalFormatRule().setBackground(COLOURS[level])))
    return look.copy().whenFormulaSatisfied(formula).setRanges([rangeOf(highlight)]).build()
  })
}

/** A warning alone: whoever means it may change a header, and scripts are not held up. */
function protectHeader(sheet: Sheet, { headerRow, columns }: SheetPlan): void {
  sheet.getRange(headerRow, 1, 1, columns.length).protect().setDescription('Dòng tiêu đề').setWarningOnly(true)
}

/** Text stays as it is: a fingerprint may look like a number, a time like a date. */
function appendRows(spreadsheet: Spreadsheet, name: string, rows: readonly (readonly CellValue[])[]): void {
  const sheet = spreadsheet.getSheetByName(name)
  if (!sheet) throw new Error(`No sheet ${name}`)
  const width = Math.max(...rows.map((row) => row.length))
  makeRows(sheet, sheet.getLastRow() + rows.length)
  sheet.getRange(sheet.getLastRow() + 1, 1, rows.length, width).setNumberFormat('@').setValues(rows.map((row) => padded(row, width)))
}

/** The header stays in row 1; rows that are no longer needed are blanked in the same call. */
function replaceRows(spreadsheet: Spreadsheet, name: string, rows: readonly (readonly CellValue[])[]): void {
  const sheet = spreadsheet.getSheetByName(name)
  if (!sheet) throw new Error(`No sheet ${name}`)
  const count = Math.max(rows.length, sheet.getLastRow() - 1)
  const width = Math.max(1, ...rows.map((row) => row.length), sheet.getLastColumn())
  if (count < 1) return
  makeRows(sheet, count + 1)
  const cells = Array.from({ length: count }, (_, index) => padded(rows[index] ?? [], width))
  sheet.getRange(2, 1, count, width).setNumberFormat('@').setValues(cells)
}

function removeBlankFirstSheet(spreadsheet: Spreadsheet): void {
  const sheets = spreadsheet.getSheets()
  const blank = sheets.find((sheet) => FIRST_SHEET_NAMES.test(sheet.getName()) && sheet.getLastRow() === 0)
  if (blank && sheets.length > 1) spreadsheet.deleteSheet(blank)
}
