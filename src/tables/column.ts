// What a column of a register declares, and how a cell becomes a value.
import { formulaErrorOf, isDate } from '../vietnamese/cell.ts'
import { dayOfDate, formatDay, parseDay, type Day } from '../vietnamese/date.ts'
import { Issue, type Parsed } from '../vietnamese/issue.ts'
import { parseCount, parseFraction } from '../vietnamese/number.ts'
import { parseMonth, type Month } from '../vietnamese/period.ts'
import { cleanText } from '../vietnamese/text.ts'
import { parseTime, type TimeSpan } from '../vietnamese/time.ts'
import type { List } from './list.ts'
import type { CatalogueGroup } from './lists/work-lists.ts'

/** A cell that holds something that cannot be read; what is wrong is a finding. */
export const UNREADABLE: unique symbol = Symbol('unreadable')
export type Unreadable = typeof UNREADABLE

/** A cell as code sees it: its value, `null` when blank, or `UNREADABLE`. */
export type Value<T> = T | null | Unreadable

/** Whether a column must be filled, should be, or is hidden at first (WORDING.md, section 1). */
export type Presence = 'required' | 'recommended' | 'hidden'

/** How a column looks and is entered in the sheet. */
export type Format = 'text' | 'day' | 'time' | 'month' | 'count' | 'percent' | 'list'

export interface Column<T> {
  readonly header: string
  /** Other headers under which offices keep the same column. */
  readonly aliases?: readonly string[]
  readonly presence: Presence
  readonly format: Format
  /** The list that its dropdown offers. */
  readonly list?: List<string>
  /** The open list that its dropdown suggests from: units, staff, or a group of the sheet Danh mục. */
  readonly offers?: 'units' | 'staff' | CatalogueGroup
  /** Width in pixels. */
  readonly width?: number
  /** The lines of its cells stay lines: units that stand below each other. */
  readonly keepsLines?: boolean
  /** A long text that nobody reads: it does not make its row higher. */
  readonly isOneLine?: boolean
  /** The note for the person typing: what to type. */
  readonly help: string
  /** A good value, as a person types it; its rule accepts it. */
  readonly example: string
  /** Clause of the plan (or law) that asks for the column. */
  readonly clause?: string
  /** Whether its days lie near the plan's year: one years away is a slip of the year. */
  readonly isNearPlanYear?: boolean
  /** A day by which something is due: marked as late once it has passed, unless other cells of the row say that it is over. */
  readonly lateUnless?: {
    /** Column that is filled when it is done. */
    readonly filled?: string
    /** Column of a list, and the values in it that end the duty. */
    readonly state?: { readonly column: string; readonly ends: readonly string[] }
  }
  /** What a blank required cell is called, where the rule has a name of its own. */
  readonly blankRule?: 'task-no-lead'
  /** Rows in which a required column may be blank all the same. */
  readonly mayBeBlank?: (row: Readonly<Record<string, unknown>>) => boolean
  /** A blank cell has the value of the cell above (a month written once for its rows). */
  readonly carriesDown?: boolean
  /** Reads a cell. A formula error is an issue: a day with one leaves every period, elsewhere it reads as blank. */
  readonly parse: (cell: unknown) => Parsed<T>
}

/** What each kind of column lets its declaration say. */
export type Details = Omit<Column<unknown>, 'parse' | 'format' | 'list' | 'presence'> & { readonly presence?: Presence }

function column<T>(details: Details, rest: Pick<Column<T>, 'format' | 'parse'> & { list?: List<string> }): Column<T> {
  // Not spread, which the build would write out: the columns of all tables are made at every call of a custom function.
  return Object.assign({ presence: 'hidden' as const }, details, rest)
}

/** Free text, cleaned; blank when nothing visible is in it. */
export function text(details: Details): Column<string> {
  return column(details, { format: 'text', parse: details.keepsLines ? parseLines : parseText })
}

/** One value of a list, by its label or a known spelling. */
export function choice<Id extends string>(list: List<Id>, details: Details): Column<Id> {
  return column(details, { format: 'list', list, parse: (cell) => parseChoice(list, cell) })
}

export function day(details: Details): Column<Day> {
  return column(details, { format: 'day', parse: parseDay })
}

export function time(details: Details): Column<TimeSpan> {
  return column(details, { format: 'time', parse: parseTime })
}

/** A month of a year, as monthly registers have it. */
export function month(details: Details): Column<Month> {
  return column(details, { format: 'month', parse: parseMonth })
}

/** A whole number, negative ones included: the row's rules judge them. */
export function count(details: Details): Column<number> {
  return column(details, { format: 'count', parse: (cell) => parseCount(cell, { dash: 'zero' }) })
}

/** Progress as a fraction: a number in (0, 1] is one already, above 1 a percent. */
export function percent(details: Details): Column<number> {
  return column(details, { format: 'percent', parse: parseFraction })
}

/** Text of a cell: a formula error is an issue, a number or a date is what a person would read. */
export function parseText(cell: unknown): Parsed<string> {
  if (cell === null || cell === undefined) return null
  if (isDate(cell)) return formatDay(dayOfDate(cell))
  if (typeof cell !== 'string') return String(cell)
  const error = formulaErrorOf(cell)
  if (error) return error
  const cleaned = cleanText(cell)
  return cleaned === '' ? null : cleaned
}

function parseLines(cell: unknown): Parsed<string> {
  const read = parseText(cell)
  if (typeof read !== 'string' || typeof cell !== 'string' || !/[\r\n]/.test(cell)) return read
  return cell.split(/[\r\n]+/).map(cleanText).filter(Boolean).join('\n')
}

function parseChoice<Id extends string>(list: List<Id>, cell: unknown): Parsed<Id> {
  const read = parseText(cell)
  if (read === null || read instanceof Issue) return read
  const found = list.match(read)
  if (found === null) return new Issue(list.unknown, { value: read, choices: list.labels })
  return found === 'ambiguous' ? new Issue('list-ambiguous', { value: read, meanings: list.ambiguity }) : (found as Id)
}
