// A call of a custom function: its arguments sorted into ranges and a period, and the scope that they give.
import { DEFAULT_SETTINGS, readSettings, type SettingRow, type Settings } from '../../plan/settings.ts'
import { CONFIG } from '../../tables/config.ts'
import { findLayout, type Grid } from '../../tables/header.ts'
import type { SheetGrid } from '../../tables/reading.ts'
import { Registers, type Source } from '../../tables/registers.ts'
import type { Table } from '../../tables/table.ts'
import { formulaErrorOf, isBlank, quoteCell } from '../../vietnamese/cell.ts'
import type { Day } from '../../vietnamese/date.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { messageOf } from '../../vietnamese/messages.ts'
import { parsePeriod } from '../../vietnamese/period.ts'
import type { Indicator, Scope } from '../indicator.ts'

/** What a custom function can reach besides its arguments. */
export interface CallHost {
  /** The workbook that the formula stands in. */
  readonly source: Source
  readonly today: Day
}

/** The arguments of a call, apart by their shape; which comes first does not matter. */
export interface SortedArguments {
  readonly ranges: readonly Grid[]
  /** Every argument that is one value, blank ones left out. */
  readonly values: readonly unknown[]
}

/** Throws the sentence of an issue: what Sheets shows when one hovers over `#ERROR!`. */
export function refuse(issue: Issue): never {
  throw new Error(messageOf(issue))
}

/** Sorts arguments as Sheets passes them: a range as rows × columns, one cell as its value, blank as "". */
export function sortArguments(args: readonly unknown[]): SortedArguments {
  const ranges: Grid[] = []
  const values: unknown[] = []
  for (const arg of args) {
    if (Array.isArray(arg)) ranges.push(Array.isArray(arg[0]) ? arg : arg.map((row: unknown) => [row]))
    else if (!isBlank(arg)) values.push(arg)
    const error = formulaErrorOf(arg)
    if (error) refuse(error)
  }
  return { ranges, values }
}

/** The scope of a call: registers from its ranges, else from the workbook; its period, else the year of «Cấu hình». */
export function scopeOf({ ranges, values }: SortedArguments, indicators: readonly Indicator[], host: CallHost): Scope {
  const registers = new Registers(host.source, registersIn(ranges, indicators))
  const settings = settingsOf(registers)
  if (values.length > 1) refuse(new Issue('argument-repeated', { value: quoteCell(values[1]) }))
  const period = parsePeriod(values.length === 0 ? settings.year : values[0], { rule: settings.periodRule, year: settings.year })
  if (period instanceof Issue) refuse(period)
  return { registers, settings, period, asOf: settings.asOf ?? host.today }
}

/** The settings of the workbook; the defaults where it has no «Cấu hình». */
export function settingsOf(registers: Registers): Settings {
  const reading = registers.readNamed(CONFIG)
  if (reading instanceof Issue) return DEFAULT_SETTINGS
  const rows = reading.rows.flatMap(({ name, value }): SettingRow[] => (typeof name === 'string' && typeof value !== 'symbol' ? [{ name, value }] : []))
  return readSettings(rows).settings
}

/** Which register each range is, by its header. */
function registersIn(ranges: readonly Grid[], indicators: readonly Indicator[]): ReadonlyMap<string, SheetGrid> {
  const tables = [...new Set(indicators.flatMap((each) => each.reads.map(({ table }) => table)))]
  const registers = new Map<string, SheetGrid>()
  for (const cells of ranges) {
    const table = tableOf(cells, tables)
    if (!table) refuse(new Issue('range-unknown', { sheets: tables.map(({ sheet }) => `«${sheet}»`).join(', ') }))
    if (registers.has(table.id)) refuse(new Issue('range-repeated', { sheet: `«${table.sheet}»` }))
    registers.set(table.id, { name: table.sheet, cells })
  }
  return registers
}

/** The table that has most of its headers in the range; of two alike, the first. */
function tableOf(cells: Grid, tables: readonly Table[]): Table | null {
  let best: Table | null = null
  let most = 0
  for (const table of tables) {
    const found = findLayout(table, cells)?.indexes.size ?? 0
    if (found > most) {
      most = found
      best = table
    }
  }
  return best
}
