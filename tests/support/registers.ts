// Registers from plain grids, as a spreadsheet would give them: for tests that need no host.
import { DEFAULT_SETTINGS, type Settings } from '../../src/plan/settings.ts'
import type { Scope } from '../../src/indicators/indicator.ts'
import type { Merge, SheetGrid } from '../../src/tables/reading.ts'
import { Registers, type Source } from '../../src/tables/registers.ts'
import type { Columns, Table } from '../../src/tables/table.ts'
import { parseDayText, type Day } from '../../src/vietnamese/date.ts'
import { Issue } from '../../src/vietnamese/issue.ts'
import { parsePeriod } from '../../src/vietnamese/period.ts'

/** Rows × columns of cells by the sheet's name. */
export type Sheets = Readonly<Record<string, readonly (readonly unknown[])[]>>

/** The cells of a row by column; the others are blank. */
export type RowCells<C extends Columns> = Partial<Record<keyof C & string, unknown>>

/** A source of sheets that counts how often each was read. */
export function sourceOf(sheets: Sheets, merges: Readonly<Record<string, readonly Merge[]>> = {}): Source & { readonly reads: string[] } {
  const reads: string[] = []
  return {
    reads,
    sheetNames: () => Object.keys(sheets),
    read: (name): SheetGrid | null => {
      reads.push(name)
      const cells = sheets[name]
      return cells ? { name, cells, merges: merges[name] ?? [] } : null
    },
  }
}

export function registersOf(sheets: Sheets): Registers {
  return new Registers(sourceOf(sheets))
}

/** A table's cells, its header first: every column, or those given. */
export function gridOf<C extends Columns>(table: Table<C>, rows: readonly RowCells<C>[], columns = Object.keys(table.columns)): unknown[][] {
  return [columns.map((id) => table.columns[id]!.header), ...rows.map((row) => columns.map((id) => row[id] ?? ''))]
}

/** The sheet of a table under its own name. */
export function sheetOf<C extends Columns>(table: Table<C>, rows: readonly RowCells<C>[], columns?: string[]): Sheets {
  return { [table.sheet]: gridOf(table, rows, columns) }
}

/** A day of the calendar, as «04/6/2026». */
export function day(text: string): Day {
  const parsed = parseDayText(text)
  if (parsed === null || parsed instanceof Issue) throw new Error(`${text} is no day`)
  return parsed
}

export interface ScopeOptions {
  /** As a person asks for it; the year 2026 unless told. */
  readonly period?: string | number
  /** The last day of 2026 unless told. */
  readonly asOf?: string
  readonly settings?: Partial<Settings>
}

/** The scope of a workbook of such sheets. */
export function scopeOf(sheets: Sheets | Registers, { period = 2026, asOf = '31/12/2026', settings = {} }: ScopeOptions = {}): Scope {
  const chosen = { ...DEFAULT_SETTINGS, ...settings }
  const parsed = parsePeriod(period, { rule: chosen.periodRule, year: chosen.year })
  if (parsed instanceof Issue) throw new Error(`${period} is no period`)
  return { registers: sheets instanceof Registers ? sheets : registersOf(sheets), settings: chosen, asOf: day(asOf), period: parsed }
}
