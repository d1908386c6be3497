// Finds a table inside a grid of cells: the header row anywhere in the first rows, columns by name.
import { foldText } from '../vietnamese/text.ts'
import type { Columns, Table } from './table.ts'

/** Rows × columns of raw cells, as `getValues` gives them. */
export type Grid = ReadonlyArray<ReadonlyArray<unknown>>

/** How far down a header is looked for: up to 19 rows of title may stand above it. */
export const HEADER_ROWS = 20

export interface Layout {
  /** Index of the header row in the grid. */
  readonly headerRow: number
  /** Index in the grid of each column that is there; the first one where a header stands twice. */
  readonly indexes: ReadonlyMap<string, number>
  /** Identifier of a column whose header stands more than once → all its indexes; its own name wins over an alias. */
  readonly repeated: ReadonlyMap<string, readonly number[]>
}

/** A header as a table knows it: the column that it names, by its own header or by an alias. */
interface HeaderName {
  readonly id: string
  readonly isAlias: boolean
}

const namesOfTables = new WeakMap<object, ReadonlyMap<string, HeaderName>>()

let lastFound: { readonly table: Table; readonly grid: Grid; readonly layout: Layout | null } | null = null

/** Where a table's header stands in a grid, or null when no row looks like it (fewer than two of its headers). */
export function findLayout(table: Table, grid: Grid): Layout | null {
  if (lastFound?.table !== table || lastFound.grid !== grid) lastFound = { table, grid, layout: searchLayout(table, grid) }
  return lastFound.layout
}

function searchLayout(table: Table, grid: Grid): Layout | null {
  const declared = declaredNames(table)
  const nameOf = (header: string) => declared.get(header) ?? headerNames(table).get(foldHeader(header))
  const required = Object.keys(table.columns).filter((id) => table.columns[id]!.presence === 'required')
  let best: Layout | null = null
  for (let row = 0; row < Math.min(HEADER_ROWS, grid.length); row++) {
    const layout = layoutOf(row, grid[row] ?? [], nameOf)
    if (layout.indexes.size < 2 || layout.indexes.size <= (best?.indexes.size ?? 0)) continue
    best = layout
    // A row that has all that is required is the header: what stands below it are rows.
    if (required.every((id) => layout.indexes.has(id))) break
  }
  return best
}

/** Folded header → the column that it names; a column's own header wins over another's alias. */
export function headerNames(table: Table): ReadonlyMap<string, HeaderName> {
  let names = namesOfTables.get(table)
  if (!names) namesOfTables.set(table, (names = makeHeaderNames(table)))
  return names
}

/** The columns by their headers as they are declared: most sheets have them so, and nothing need be folded. */
function declaredNames(table: Table): ReadonlyMap<string, HeaderName> {
  const names = new Map<string, HeaderName>()
  for (const id of Object.keys(table.columns)) names.set(table.columns[id]!.header, { id, isAlias: false })
  return names
}

function makeHeaderNames(table: Table): ReadonlyMap<string, HeaderName> {
  const columns = Object.entries<Columns[string]>(table.columns)
  const names = new Map<string, HeaderName>()
  for (const [id, column] of columns) names.set(foldHeader(column.header), { id, isAlias: false })
  for (const [id, column] of columns) {
    for (const alias of column.aliases ?? []) {
      const key = foldHeader(alias)
      if (!names.has(key)) names.set(key, { id, isAlias: true })
    }
  }
  return names
}

/** A header without its mark of obligation or unit in a bracket: «Ngày (*)» is «Ngày». */
function foldHeader(header: string): string {
  return foldText(header).replace(/\s*\*+$/, '').replace(/\s*\(\*+\)$/, '').trim()
}

function layoutOf(headerRow: number, cells: readonly unknown[], nameOf: (header: string) => HeaderName | undefined): Layout {
  const exact = new Map<string, number[]>()
  const aliased = new Map<string, number[]>()
  cells.forEach((cell, index) => {
    const name = typeof cell === 'string' && cell.length < 100 ? nameOf(cell) : undefined
    if (!name) return
    const found = name.isAlias ? aliased : exact
    const places = found.get(name.id)
    if (places) places.push(index)
    else found.set(name.id, [index])
  })
  const indexes = new Map<string, number>()
  const repeated = new Map<string, readonly number[]>()
  for (const [id, places] of new Map([...aliased, ...exact])) {
    indexes.set(id, places[0]!)
    if (places.length > 1) repeated.set(id, places)
  }
  return { headerRow, indexes, repeated }
}
