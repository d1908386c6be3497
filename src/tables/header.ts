// Finds a table inside a grid of cells: the header row anywhere in the first rows, columns by name.
import { foldText } from '../vietnamese/text.ts'
import type { Columns, Table } from './table.ts'

/** Rows × columns of raw cells, as `getValues` gives them. */
export type Grid = ReadonlyArray<ReadonlyArray<unknown>>

/** How far down a header is looked for: up to 19 rows of title may stand above it. */
const HEADER_ROWS = 20

export interface Layout {
  /** Index of the header row in the grid. */
  readonly headerRow: number
  /** Index in the grid of each column that is there; the first one where a header stands twice. */
  readonly indexes: ReadonlyMap<string, number>
  /** Identifier of a column whose header stands more than once → all its indexes. */
  readonly repeated: ReadonlyMap<string, readonly number[]>
}

/** Where a table's header stands in a grid, or null when no row looks like it (fewer than two of its headers). */
export function findLayout(table: Table, grid: Grid): Layout | null {
  const names = headerNames(table)
  let best: Layout | null = null
  for (let row = 0; row < Math.min(HEADER_ROWS, grid.length); row++) {
    const layout = layoutOf(row, grid[row] ?? [], names)
    if (layout.indexes.size >= 2 && layout.indexes.size > (best?.indexes.size ?? 0)) best = layout
  }
  return best
}

/** Folded header → identifier of the column; a column's own header wins over another's alias. */
export function headerNames(table: Table): ReadonlyMap<string, string> {
  const columns = Object.entries<Columns[string]>(table.columns)
  const names = new Map<string, string>()
  for (const [id, column] of columns) names.set(foldHeader(column.header), id)
  for (const [id, column] of columns) {
    for (const alias of column.aliases ?? []) {
      const key = foldHeader(alias)
      if (!names.has(key)) names.set(key, id)
    }
  }
  return names
}

/** A header without its mark of obligation or unit in a bracket: «Ngày (*)» is «Ngày». */
function foldHeader(header: string): string {
  return foldText(header).replace(/\s*\*+$/, '').replace(/\s*\(\*+\)$/, '').trim()
}

function layoutOf(headerRow: number, cells: readonly unknown[], names: ReadonlyMap<string, string>): Layout {
  const indexes = new Map<string, number>()
  const repeated = new Map<string, number[]>()
  cells.forEach((cell, index) => {
    const id = typeof cell === 'string' && cell.length < 100 ? names.get(foldHeader(cell)) : undefined
    if (id === undefined) return
    const first = indexes.get(id)
    if (first === undefined) indexes.set(id, index)
    else repeated.set(id, [...(repeated.get(id) ?? [first]), index])
  })
  return { headerRow, indexes, repeated }
}
