// The registers of a workbook, each found, read and parsed at most once.
import { Issue } from '../vietnamese/issue.ts'
import { foldText } from '../vietnamese/text.ts'
import type { SheetGrid } from './reading.ts'
import { isBlankSheet, readTable, type Reading } from './reading.ts'
import { findLayout } from './header.ts'
import { SHEET_NAMES } from './sheet-names.ts'
import type { Columns, Table } from './table.ts'

/** Where sheets come from: a spreadsheet, or the ranges that a formula passes. */
export interface Source {
  sheetNames(): readonly string[]
  /** The cells of a sheet, or null when there is none of that name. Called at most once a sheet. */
  read(sheetName: string): SheetGrid | null
}

export class Registers {
  private readonly source: Source
  private readonly ranges: ReadonlyMap<string, SheetGrid>
  private readonly readings: Map<string, Reading | Issue>
  private readonly grids: Map<string, SheetGrid | null>

  /** `ranges`: the register of a table (by its id) as a range that a formula passed, in place of its sheet. */
  constructor(source: Source, ranges: ReadonlyMap<string, SheetGrid> = new Map()) {
    this.source = source
    this.ranges = ranges
    this.readings = new Map()
    this.grids = new Map()
  }

  /** The table's rows, or why it cannot be read: no such sheet, no header, two sheets that could be it. */
  read<C extends Columns>(table: Table<C>): Reading<C> | Issue {
    let reading = this.readings.get(table.id)
    if (!reading) {
      const grid = this.ranges.get(table.id) ?? this.find(table as unknown as Table)
      reading = grid instanceof Issue ? grid : (readTable(table, grid) as Reading | Issue)
      this.readings.set(table.id, reading)
    }
    return reading as Reading<C> | Issue
  }

  /** As `read`, but of a sheet of exactly the table's name: what only helps is not looked for under other names. */
  readNamed<C extends Columns>(table: Table<C>): Reading<C> | Issue {
    const wanted = foldText(table.sheet)
    const isThere = this.readings.has(table.id) || this.ranges.has(table.id)
    if (!isThere && !this.source.sheetNames().some((name) => foldText(name) === wanted)) {
      return new Issue('sheet-missing', { sheet: table.sheet })
    }
    return this.read(table)
  }

  /** The register's sheet: the one of exactly our name (blank, it has yet to be made), or else the only one that looks like it. */
  private find(table: Table): SheetGrid | Issue {
    const wanted = foldText(table.sheet)
    const names = this.source.sheetNames()
    const named = names.find((name) => foldText(name) === wanted)
    const exact = named === undefined ? null : this.grid(named)
    if (exact) return isBlankSheet(exact) ? new Issue('sheet-missing', { sheet: table.sheet }) : exact
    const alike = names
      .filter((name) => !isKnownSheet(name))
      .map((name) => this.grid(name))
      .filter((grid) => grid !== null && looksLike(table, grid))
    if (alike.length === 1) return alike[0]!
    if (alike.length === 0) return new Issue('sheet-missing', { sheet: table.sheet })
    return new Issue('sheet-ambiguous', { sheet: table.sheet, names: alike.map((grid) => `«${grid!.name}»`).join(', ') })
  }

  private grid(name: string): SheetGrid | null {
    let grid = this.grids.get(name)
    if (grid === undefined) this.grids.set(name, (grid = this.source.read(name)))
    return grid
  }
}

/** Whether a name is that of a sheet of the workbook: it is that one, never taken for another. */
function isKnownSheet(name: string): boolean {
  const folded = foldText(name)
  return SHEET_NAMES.some((known) => foldText(known) === folded)
}

/** Whether a sheet of another name could be the register: it has all of its required columns. */
function looksLike(table: Table, grid: SheetGrid): boolean {
  const layout = findLayout(table, grid.cells)
  if (!layout) return false
  return Object.entries(table.columns).every(([id, column]) => column.presence !== 'required' || layout.indexes.has(id))
}
