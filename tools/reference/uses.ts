// Which columns each indicator looks at, found by letting it compute: rows of every kind, under every choice of every
// setting; a column that it asks a register for is one that it uses, as are those that it says it cannot do without.
import { evaluate } from '../../src/indicators/evaluate.ts'
import { INDICATORS } from '../../src/indicators/index.ts'
import type { Indicator } from '../../src/indicators/indicator.ts'
import { DEFAULT_SETTINGS, SETTING_KEYS, SETTINGS, type Settings } from '../../src/plan/settings.ts'
import { TABLES } from '../../src/tables/index.ts'
import type { Reading } from '../../src/tables/reading.ts'
import { Registers } from '../../src/tables/registers.ts'
import type { Columns, Table } from '../../src/tables/table.ts'
import { dayOf } from '../../src/vietnamese/date.ts'
import { Issue } from '../../src/vietnamese/issue.ts'
import { periodOf } from '../../src/vietnamese/period.ts'

/** Identifier of a table → identifier of a column → the labels of the indicators that look at it. */
export type Uses = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

/** The last day of the plan's year: everything has come to pass. */
const AS_OF = dayOf(2026, 12, 31)!

/** Which indicators look at which columns. */
export function usesOfColumns(): Uses {
  const uses = new Map<string, Map<string, string[]>>(TABLES.map(({ id }) => [id, new Map()]))
  const grids = new Map(TABLES.map((table) => [table.sheet, gridOf(table)]))
  for (const indicator of INDICATORS) {
    const seen = (table: string, column: string): void => {
      const labels = uses.get(table)!.get(column) ?? []
      if (!labels.includes(indicator.label)) uses.get(table)!.set(column, [...labels, indicator.label])
    }
    for (const { table, columns } of indicator.reads) for (const column of columns) seen(table.id, column)
    for (const settings of choices()) compute(indicator, new WatchedRegisters(grids, seen), settings)
  }
  return uses
}

function compute(indicator: Indicator, registers: Registers, settings: Settings): void {
  const period = periodOf('year', { rule: settings.periodRule, year: settings.year })
  evaluate([indicator], { registers, settings, period, asOf: AS_OF })
}

/** The default settings, and those with one other choice. */
function choices(): Settings[] {
  const others = SETTING_KEYS.flatMap((key) => SETTINGS[key].choices.slice(1).map(({ value }) => ({ ...DEFAULT_SETTINGS, [key]: value })))
  return [DEFAULT_SETTINGS, ...others]
}

/** Where rows and columns of a reading come from. */
interface Rows {
  parsedAt: (ordinal: number, id: string) => readonly unknown[]
}

class WatchedRegisters extends Registers {
  private readonly seen: (table: string, column: string) => void
  private readonly watched = new Set<unknown>()

  constructor(grids: ReadonlyMap<string, unknown[][]>, seen: (table: string, column: string) => void) {
    super({ sheetNames: () => [...grids.keys()], read: (name) => ({ name, cells: grids.get(name)! }) })
    this.seen = seen
  }

  override read<C extends Columns>(table: Table<C>): Reading<C> | Issue {
    const reading = super.read(table)
    if (!(reading instanceof Issue) && !this.watched.has(reading)) this.watch(reading as unknown as Reading)
    return reading
  }

  private watch(reading: Reading): void {
    this.watched.add(reading)
    const rows = reading as unknown as Rows
    const parsedAt = rows.parsedAt.bind(rows)
    rows.parsedAt = (ordinal, id) => {
      this.seen(reading.table.id, id)
      return parsedAt(ordinal, id)
    }
  }
}

/** A row of examples, one for each value of each list in its place, and one for each text left blank; this year and last. */
function gridOf(table: Table): unknown[][] {
  const columns = Object.values<Columns[string]>(table.columns)
  const examples = columns.map(({ example }) => example)
  const rows = [examples]
  columns.forEach(({ list }, index) => {
    for (const { label } of list?.values ?? []) rows.push(examples.with(index, label))
    rows.push(examples.with(index, ''))
  })
  const lastYear = rows.map((row) => row.map((cell) => cell.replace(/\/2026$/, '/2025')))
  return [columns.map(({ header }) => header), ...rows, ...lastYear]
}
