// Imports one sheet of a source: every register in it, whichever of our tables each is, or the schedule that it is.
import { isVisible } from '../tables/reading.ts'
import { findRegisters, type FoundRegister } from './find-registers.ts'
import { readRegister } from './read-register.ts'
import type { ImportedTable, ImportSource } from './result.ts'
import { isSchedule, readSchedule } from './schedule/schedule.ts'
import { saysSecret } from './secrets.ts'
import { whyOutside } from './sentences.ts'

export interface ImportedSource {
  readonly tables: readonly ImportedTable[]
  /** Numbers of the rows of which nothing may be shown, also outside of any register. */
  readonly secretRows: readonly number[]
  /** Whether the source as a whole is marked secret: then nothing of it is imported. */
  readonly isSecret: boolean
}

/** The registers of a source as rows of ours; none where nothing in it looks like a register. Never throws. */
export function importSource(source: ImportSource): ImportedSource {
  const found = findRegisters(source.sheet, source.label)
  if (isStamped(source, found[0]?.bodyFrom ?? source.sheet.cells.length)) return { tables: [], secretRows: rowNumbers(source), isSecret: true }
  const tables = importTables(source, found)
  const rows = new Set(tables.flatMap(({ secret }) => secret.map(({ row }) => row)))
  source.sheet.cells.forEach((cells, index) => {
    if (cells.some(saysSecret)) rows.add(index + 1)
  })
  const secretRows = [...rows]
  secretRows.sort((a, b) => a - b)
  return { tables, secretRows, isSecret: false }
}

/** Whether a stamp «MẬT» stands by itself above the register, or in a text that is none: all of it is secret then. */
function isStamped({ sheet }: ImportSource, end: number): boolean {
  return sheet.cells.slice(0, end).some((cells) => cells.some((cell) => saysSecret(cell) && String(cell) === String(cell).toUpperCase()))
}

function rowNumbers({ sheet }: ImportSource): number[] {
  return sheet.cells.map((_, index) => index + 1)
}

function importTables(source: ImportSource, found: readonly FoundRegister[]): ImportedTable[] {
  if (found.length === 0) return isSchedule(source) ? [readSchedule(source)] : []
  const [first, ...rest] = found.map((register) => readRegister(source, register))
  return [withTextAbove(first!, source, found[0]!.from), ...rest]
}

/** What stands above the first register and its title is text of a document: said once. */
function withTextAbove(table: ImportedTable, { sheet }: ImportSource, from: number): ImportedTable {
  const last = from - 1
  const first = sheet.cells.findIndex((cells) => cells.some(isVisible))
  if (first < 0 || first > last) return table
  return { ...table, leftOut: [{ row: first + 1, why: whyOutside(first + 1, last + 1) }, ...table.leftOut] }
}
