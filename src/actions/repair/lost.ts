// What a register's sheet has lost since set-up: dropdowns, formats, notes of headers, marks, its name, its guard, and
// columns. As plain data; what people have put there themselves is never called lost.
import { isDate } from '../../vietnamese/cell.ts'
import type { Column } from '../../tables/column.ts'
import type { Reading } from '../../tables/reading.ts'
import type { Columns } from '../../tables/table.ts'
import { BEGINNINGS } from '../set-up/first-rows.ts'
import type { Offers } from '../set-up/offers.ts'
import { columnPlan, FORMATTED_ROWS, highlightsOf } from '../set-up/register-sheet.ts'
import { PREPARED_ROWS, type ColumnPlan, type EntryRule, type Highlight } from '../set-up/sheet-plan.ts'

/** What a sheet has, below its header: rows × columns from column A. */
export interface SheetLook {
  /** Whether each cell has a rule of entry. */
  readonly rules: readonly (readonly boolean[])[]
  readonly formats: readonly (readonly string[])[]
  readonly headerNotes: readonly string[]
  /** Formulas of the marks over each column. */
  readonly highlights: readonly (readonly string[])[]
  readonly isGuarded: boolean
  readonly names: readonly string[]
  /** By the index of a column: the list that its cells offer, as the first of them has it. */
  readonly lists: Readonly<Record<number, OfferedList>>
}

export interface OfferedList {
  readonly values: readonly string[]
  readonly help: string
}

/** Something to be put back. Rows and columns count from 1. */
export type Lost =
  | { readonly what: 'rule'; readonly header: string; readonly column: number; readonly row: number; readonly rows: number; readonly rule: EntryRule }
  | { readonly what: 'format'; readonly header: string; readonly column: number; readonly row: number; readonly rows: number; readonly format: string }
  | { readonly what: 'note'; readonly header: string; readonly column: number; readonly row: number; readonly note: string }
  | { readonly what: 'highlights'; readonly header: string; readonly row: number; readonly rows: number; readonly highlights: readonly Highlight[] }
  | { readonly what: 'column'; readonly header: string; readonly column: number; readonly row: number; readonly plan: ColumnPlan }
  | { readonly what: 'name'; readonly header: string; readonly name: string; readonly columns: number }
  | { readonly what: 'guard'; readonly header: string; readonly row: number; readonly columns: number }

/** What is lost in the sheet of a register; a list that no longer offers what «Danh mục» has is lost as well. */
export function lostIn(reading: Reading, look: SheetLook, offers: Offers): Lost[] {
  const { table, layout, sheet } = reading
  const width = Math.max(layout.headerRow < sheet.cells.length ? (sheet.cells[0]?.length ?? 0) : 0, ...[...layout.indexes.values()].map((i) => i + 1))
  const there = [...layout.indexes].flatMap(([id, index]) => lostInColumn({ reading, look, offers, id, column: table.columns[id]!, index }))
  const columns = lostColumns(reading, { width, offers, isOurs: look.names.includes(table.rangeName) })
  const whole = width + columns.length
  const name: Lost[] = look.names.includes(table.rangeName) && columns.length === 0
    ? []
    : [{ what: 'name', header: table.sheet, name: table.rangeName, columns: whole }]
  const guard: Lost[] = look.isGuarded ? [] : [{ what: 'guard', header: table.sheet, row: layout.headerRow + 1, columns: whole }]
  return [...there, ...columns, ...name, ...guard]
}

interface InColumn {
  readonly reading: Reading
  readonly look: SheetLook
  readonly offers: Offers
  readonly id: string
  readonly column: Column<unknown>
  readonly index: number
}

function lostInColumn(at: InColumn): Lost[] {
  return [...lostRules(at), ...lostCellRules(at), ...lostFormats(at), ...lostNote(at), ...lostHighlights(at)]
}

/** Headers of list columns in which rows with content have lost their dropdown; `rules` as in a look. */
export function lostDropdowns({ table, layout, gridRows }: Reading, rules: SheetLook['rules']): string[] {
  const first = layout.headerRow + 1
  return [...layout.indexes].flatMap(([id, index]) => {
    const column = table.columns[id]!
    const isLost = columnPlan(column).rule?.kind === 'list' && gridRows.some((row) => rules[row - first]?.[index] === false)
    return isLost ? [column.header] : []
  })
}

function lostRules({ reading, look, offers, column, index }: InColumn): Lost[] {
  const { rule } = columnPlan(column, offers)
  if (!rule) return []
  const { header, help } = column
  const top = reading.layout.headerRow + 2
  const until = Math.min(look.rules.length, Math.max(PREPARED_ROWS - reading.layout.headerRow - 1, reading.sheet.cells.length - top + 1))
  const isStale = column.offers !== undefined && isStaleList(look.lists[index], { rule, help })
  return runsOf(until, (row) => isStale || look.rules[row]![index] !== true)
    .map(({ from, count }) => ({ what: 'rule', header, column: index + 1, row: top + from, rows: count, rule }))
}

/** Whether a list is one of ours, as its help tells, and offers something else than it should. */
export function isStaleList(list: OfferedList | undefined, { rule, help }: { readonly rule: EntryRule | undefined; readonly help: string }): boolean {
  if (!list || list.help !== help) return false
  return list.values.join('\n') !== (rule?.kind === 'list' ? rule.values.join('\n') : '')
}

/** Dropdowns of single cells, as «Cấu hình» has them. */
function lostCellRules({ reading: { table, rows, gridRows, layout }, look, id, column: { header }, index }: InColumn): Lost[] {
  const { cellRule } = BEGINNINGS[table.id]?.() ?? {}
  if (cellRule?.column !== id) return []
  return rows.flatMap((cells, at): Lost[] => {
    const gridRow = gridRows[at]!
    const rule = cellRule.ruleOf(cells)
    const isThere = look.rules[gridRow - layout.headerRow - 1]?.[index] !== false
    return rule && !isThere ? [{ what: 'rule', header, column: index + 1, row: gridRow + 1, rows: 1, rule }] : []
  })
}

/** A text format is put back only where no number would turn into text by it. */
function lostFormats({ reading, look, column, index }: InColumn): Lost[] {
  const { format } = columnPlan(column)
  const { header } = column
  const { cells } = reading.sheet
  const first = reading.layout.headerRow + 1
  const isLost = (row: number): boolean => {
    const actual = look.formats[row]![index] ?? ''
    const cell = cells[first + row]?.[index]
    const isNumber = typeof cell === 'number' || typeof cell === 'boolean' || isDate(cell)
    return kindOf(actual) !== kindOf(format) && !(format === '@' && isNumber)
  }
  const until = Math.min(look.formats.length, Math.max(cells.length - first, FORMATTED_ROWS[reading.table.role]))
  return runsOf(until, isLost).map(({ from, count }) => ({ what: 'format', header, column: index + 1, row: first + 1 + from, rows: count, format }))
}

/** Formats that show a value alike: any date is a date. */
function kindOf(format: string): string {
  if (format === '@') return 'text'
  if (/[yY]|d/.test(format)) return 'date'
  if (/[hH]/.test(format)) return 'time'
  return format.endsWith('%') ? 'percent' : 'number'
}

function lostNote({ reading, look, column, index }: InColumn): Lost[] {
  const { note } = columnPlan(column)
  const { header } = column
  if (!note || (look.headerNotes[index] ?? '') !== '') return []
  return [{ what: 'note', header, column: index + 1, row: reading.layout.headerRow + 1, note }]
}

function lostHighlights({ reading, look, column, index }: InColumn): Lost[] {
  const row = reading.layout.headerRow + 2
  const wanted = highlightsOf(column, { table: reading.table, indexes: reading.layout.indexes, row })
  const there = look.highlights[index] ?? []
  if (there.length >= wanted.length) return []
  const highlights = wanted.filter(({ formula }) => !there.includes(formula))
  return [{ what: 'highlights', header: column.header, row, rows: PREPARED_ROWS - row + 1, highlights }]
}

interface Sheet {
  readonly width: number
  readonly offers: Offers
  /** Whether set-up has made it: it had all columns then. */
  readonly isOurs: boolean
}

/** Columns that are gone come back behind the last one; one that is hidden at first only where set-up had put it. */
function lostColumns({ table, layout }: Reading, { width, offers, isOurs }: Sheet): Lost[] {
  const gone = Object.entries<Columns[string]>(table.columns)
    .filter(([id, { presence }]) => (isOurs || presence !== 'hidden') && !layout.indexes.has(id))
  return gone.map(([, column], i) => ({
    what: 'column', header: column.header, column: width + 1 + i, row: layout.headerRow + 1, plan: columnPlan(column, offers),
  }))
}

/** Runs of indexes below `count` of which something holds. */
function runsOf(count: number, holds: (index: number) => boolean): { from: number; count: number }[] {
  const found: { from: number; count: number }[] = []
  for (let i = 0; i < count; i++) {
    if (!holds(i)) continue
    const last = found[found.length - 1]
    if (last && last.from + last.count === i) last.count++
    else found.push({ from: i, count: 1 })
  }
  return found
}
