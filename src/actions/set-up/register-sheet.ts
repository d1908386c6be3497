// The sheet of a table, derived from its declaration: header, notes, widths, formats, dropdowns, rules.
import { columnLetters } from '../../checks/finding.ts'
import { CATALOGUE } from '../../tables/catalogue.ts'
import type { Column, Format } from '../../tables/column.ts'
import type { List } from '../../tables/list.ts'
import type { CatalogueGroup } from '../../tables/lists/work-lists.ts'
import { STAFF } from '../../tables/staff.ts'
import type { Columns, Table } from '../../tables/table.ts'
import { UNITS } from '../../tables/units.ts'
import type { CellValue } from '../action.ts'
import type { Beginning, CellRule } from './first-rows.ts'
import type { Offers } from './offers.ts'
import type { ColumnPlan, EntryRule, Highlight, SheetPlan } from './sheet-plan.ts'

/** A row to be written, by the identifiers of its columns; what is not named stays blank. */
export type Cells = Readonly<Record<string, CellValue>>

/** A format is kept with every cell: as many rows get one as a register of its kind has in a year. */
export const FORMATTED_ROWS: Readonly<Record<Table['role'], number>> = { needed: 600, optional: 200, kept: 50 }

/** A dropdown holds at most so many items. */
const LIST_LIMIT = 500

export const NUMBER_FORMATS: Readonly<Record<Format, string>> = {
  text: '@',
  list: '@',
  day: 'dd/mm/yyyy',
  time: 'hh:mm',
  month: 'mm/yyyy',
  count: '#,##0',
  percent: '0%',
}

const WIDTHS: Readonly<Record<Format, number>> = { text: 160, list: 160, day: 100, time: 90, month: 90, count: 90, percent: 90 }

/** The sheet of a table, with the rows that it begins with, and what its open lists offer. */
export function registerSheet(table: Table, { rows = [], cellRule }: Partial<Beginning> = {}, offers: Offers = {}): SheetPlan {
  const columns = Object.values<Columns[string]>(table.columns)
  return {
    name: table.sheet,
    rangeName: table.rangeName,
    rows: [columns.map((column) => column.header), ...rows.map((cells) => rowOf(table, cells))],
    columns: columns.map((column) => columnPlan(column, offers)),
    formattedRows: FORMATTED_ROWS[table.role],
    highlights: columns.flatMap((column) => highlightsOf(column, { table, indexes: orderOf(table), row: 2 })),
    cellRules: cellRule ? cellRulesOf(table, rows, cellRule) : [],
    headerRow: 1,
  }
}

/** A row's cells in the order of the table's columns. */
export function rowOf(table: Table, cells: Cells): CellValue[] {
  const ids = Object.keys(table.columns)
  const unknown = Object.keys(cells).find((id) => !ids.includes(id))
  if (unknown !== undefined) throw new Error(`${table.id} has no column ${unknown}`)
  return ids.map((id) => cells[id] ?? null)
}

function cellRulesOf(table: Table, rows: readonly Cells[], { column, ruleOf: ruleAt }: CellRule): NonNullable<SheetPlan['cellRules']> {
  const index = Object.keys(table.columns).indexOf(column)
  return rows.flatMap((cells, row) => {
    const rule = ruleAt(cells)
    return rule ? [{ row: row + 2, column: index + 1, rule }] : []
  })
}

/** How a column looks, and what it accepts. */
export function columnPlan(column: Column<unknown>, offers: Offers = {}): ColumnPlan {
  const rule = ruleOf(column, offers)
  return {
    width: column.width ?? WIDTHS[column.format],
    hidden: column.presence === 'hidden',
    format: NUMBER_FORMATS[column.format],
    wrap: column.format === 'text' && !column.isOneLine,
    note: noteOf(column),
    ...(rule ? { rule } : {}),
  }
}

/** What to type, an example, and where the column comes from. */
function noteOf({ help, example, clause }: Column<unknown>): string {
  return [help, example ? `Ví dụ: ${example}` : '', clause ? `Căn cứ: ${clause}` : ''].filter(Boolean).join('\n')
}

/** Open lists that are columns of other sheets. */
const OFFERED: Readonly<Record<string, CellsOf>> = { units: columnCells(UNITS, 'name'), staff: columnCells(STAFF, 'name') }

type CellsOf = Pick<Extract<EntryRule, { kind: 'range' }>, 'sheet' | 'range'>

function columnCells({ sheet, columns }: { readonly sheet: string; readonly columns: Columns }, id: string): CellsOf {
  const letters = columnLetters(Object.keys(columns).indexOf(id))
  return { sheet, range: `${letters}2:${letters}` }
}

function ruleOf({ format, list, help, offers: offered }: Column<unknown>, offers: Offers): EntryRule | null {
  if (offered !== undefined) {
    const cells = OFFERED[offered]
    if (cells !== undefined) return { kind: 'range', ...cells, help }
    const values = offers[offered as CatalogueGroup] ?? []
    // More than a rule holds: the column of all groups.
    if (values.length > LIST_LIMIT) return { kind: 'range', ...columnCells(CATALOGUE, 'value'), help }
    return values.length > 0 ? { kind: 'list', values, help } : null
  }
  if (list) {
    const values = offeredWords(list)
    return values.length > 0 && values.length <= LIST_LIMIT ? { kind: 'list', values, help } : null
  }
  if (format === 'day') return { kind: 'day', help }
  if (format === 'count') return { kind: 'atLeast', from: 0, help }
  return format === 'percent' ? { kind: 'between', from: 0, to: 1, help } : null
}

/** Where a table stands in a sheet: the index of each of its columns from 0, the first row below the header from 1. */
interface TablePlace {
  readonly table: Table
  readonly indexes: ReadonlyMap<string, number>
  readonly row: number
}

/** The columns of a new sheet, in the order of the declaration. */
function orderOf(table: Table): ReadonlyMap<string, number> {
  return new Map(Object.keys(table.columns).map((id, index) => [id, index]))
}

/** A required cell that is blank in a row that is not; a word of no list, a day that is text or late, a number below zero. */
export function highlightsOf(column: Column<unknown>, place: TablePlace): Highlight[] {
  const { presence, format, list } = column
  const index = place.indexes.get(Object.keys(place.table.columns).find((id) => place.table.columns[id] === column)!)!
  const cell = cellIn(place, index)
  const tests: Record<Highlight['level'], string[]> = { doubtful: [], wrong: [] }
  const add = (level: Highlight['level'], ...parts: string[]): void => void tests[level].push(`AND(${parts.join('; ')})`)
  if (presence === 'required') {
    const indexes = [...place.indexes.values()]
    add('doubtful', `LEN(${cell})=0`, `COUNTA(${cellIn(place, Math.min(...indexes))}:${cellIn(place, Math.max(...indexes))})>0`)
  }
  if (list) add('doubtful', `LEN(${cell})>0`, `ISERROR(FIND("|"&${cell}&"|"; "|${offeredWords(list).join('|')}|"))`)
  if (format === 'day') add('doubtful', `LEN(${cell})>0`, `NOT(ISNUMBER(${cell}))`)
  if (column.lateUnless) add('wrong', ...lateTests(column.lateUnless, cell, place))
  if (format === 'count') add('wrong', `ISNUMBER(${cell})`, `${cell}<0`)
  return LEVELS.filter((level) => tests[level].length > 0).map((level) => {
    const [first, ...others] = tests[level]
    return { column: index + 1, level, formula: others.length > 0 ? `=OR(${tests[level].join('; ')})` : `=${first!}` }
  })
}

const LEVELS: readonly Highlight['level'][] = ['doubtful', 'wrong']

function cellIn({ row }: TablePlace, index: number): string {
  return `$${columnLetters(index)}${row}`
}

/** The day has passed, and nothing in the row says that it is over. */
function lateTests({ filled, state }: NonNullable<Column<unknown>['lateUnless']>, cell: string, place: TablePlace): string[] {
  const tests = [`ISNUMBER(${cell})`, `${cell}<TODAY()`]
  const done = filled === undefined ? undefined : place.indexes.get(filled)
  if (done !== undefined) tests.push(`LEN(${cellIn(place, done)})=0`)
  const stateIndex = state && place.indexes.get(state.column)
  const list = state && place.table.columns[state.column]?.list
  if (stateIndex !== undefined && list) {
    const words = state.ends.map((id) => list.label(id))
    tests.push(`ISERROR(FIND("|"&${cellIn(place, stateIndex)}&"|"; "|${words.join('|')}|"))`)
  }
  return tests
}

function offeredWords({ values }: List<string>): string[] {
  return values.filter(({ retired }) => !retired).map(({ label }) => label)
}
