// A register with one more row in it, that nobody has written yet: what is checked while a person types.
import type { Reading, SheetGrid } from '../../tables/reading.ts'
import { Registers, type Source } from '../../tables/registers.ts'
import type { Columns, Row, Table } from '../../tables/table.ts'
import { orRefuse, UserError } from '../user-error.ts'
import { Issue } from '../../vietnamese/issue.ts'
import type { Options } from '../action.ts'

export interface Draft<C extends Columns> {
  readonly source: Source
  readonly registers: Registers
  readonly reading: Reading<C>
  readonly row: Row<C>
  /** Index of the row in the grid. */
  readonly gridRow: number
}

/** What was typed, by the identifiers of the columns. */
export function typedValues(options: Options): Readonly<Record<string, string>> {
  const { values } = options
  const isGood = typeof values === 'object' && values !== null && Object.values(values).every((value) => typeof value === 'string')
  if (!isGood) throw new UserError(new Issue('option-bad', { option: 'values' }))
  return values as Record<string, string>
}

/** A source that reads each sheet once. */
export function remembered(source: Source): Source {
  const grids = new Map<string, SheetGrid | null>()
  return {
    sheetNames: () => source.sheetNames(),
    read: (name) => {
      let grid = grids.get(name)
      if (grid === undefined) grids.set(name, (grid = source.read(name)))
      return grid
    },
  }
}

/** Adds what was typed below the register; null where nothing was typed at all. */
export function draftRow<C extends Columns>(table: Table<C>, source: Source, values: Readonly<Record<string, string>>): Draft<C> | null {
  const { sheet, layout } = orRefuse(new Registers(source).read(table))
  const line: unknown[] = new Array(Math.max(...layout.indexes.values()) + 1).fill('')
  for (const [id, index] of layout.indexes) line[index] = values[id] ?? ''
  const withDraft: Source = {
    sheetNames: () => source.sheetNames(),
    read: (name) => {
      const grid = source.read(name)
      return grid && name === sheet.name ? { ...grid, cells: [...grid.cells, line] } : grid
    },
  }
  const registers = new Registers(withDraft)
  const reading = orRefuse(registers.read(table))
  const row = reading.rows[reading.rows.length - 1]
  const gridRow = sheet.cells.length
  return row && row.rowNumber === gridRow + (sheet.firstRow ?? 1) ? { source: withDraft, registers, reading, row, gridRow } : null
}
