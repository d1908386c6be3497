// Reading registers for a report: the rows of a sheet, and which of them lie in the period.
import type { Registers } from '../../../tables/registers.ts'
import type { Reading } from '../../../tables/reading.ts'
import type { Columns, Row, Table } from '../../../tables/table.ts'
import type { Day } from '../../../vietnamese/date.ts'
import { Issue } from '../../../vietnamese/issue.ts'
import type { Period } from '../../../vietnamese/period.ts'

/** The period of a report, and the day up to which facts are seen. */
export interface Span {
  readonly period: Period
  readonly asOf: Day
}

/** A register that has rows, or null where it is missing, unreadable or empty: there is no data then. */
export function filledReading<C extends Columns>(registers: Registers, table: Table<C>): Reading<C> | null {
  const reading = registers.read(table)
  return reading instanceof Issue || reading.rows.length === 0 ? null : reading
}

/** The rows of a register that has any; null where there is no data. */
export function filledRows<C extends Columns>(registers: Registers, table: Table<C>): readonly Row<C>[] | null {
  return filledReading(registers, table)?.rows ?? null
}

/** Whether a day lies in the period and has come by the as-of date. */
export function isWithin(day: unknown, { period, asOf }: Span): day is Day {
  return typeof day === 'number' && day >= period.from && day <= period.to && day <= asOf
}

/** A count in a cell; what is blank or cannot be read adds nothing. */
export function countOf(cell: unknown): number {
  return typeof cell === 'number' && cell > 0 ? cell : 0
}

/** A text in a cell, or null. */
export function textOf(cell: unknown): string | null {
  return typeof cell === 'string' ? cell : null
}

/** A list names an item by its text, it does not repeat it whole. */
const LONGEST_NAME = 300

/** The text by which a list names an item; empty where there is none. */
export function nameOf(cell: unknown): string {
  const text = textOf(cell) ?? ''
  // Not within a character of two units.
  return text.length > LONGEST_NAME ? `${Array.from(text.slice(0, LONGEST_NAME)).slice(0, -1).join('')}…` : text
}

/** How many rows hold a condition. */
export function countWhere<R>(rows: readonly R[], holds: (row: R, index: number) => boolean): number {
  return rows.filter(holds).length
}
