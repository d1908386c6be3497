// What a register's sheet tells of all of its rows: merged cells, kinds of line, which column is which.
import { isVisible, type Merge, type SheetGrid } from '../tables/reading.ts'
import { isDate } from '../vietnamese/cell.ts'
import type { FoundRegister } from './find-registers.ts'
import type { LineContext } from './lines.ts'
import type { Mapped } from './result.ts'

/** Cells with the value of each block merged downwards in all of its rows. */
export function fillDown({ cells, merges = [] }: SheetGrid, { bodyFrom, bodyTo }: FoundRegister): readonly (readonly unknown[])[] {
  const below = merges.filter(({ row, rows }) => rows > 1 && row >= bodyFrom && row < bodyTo)
  if (below.length === 0) return cells
  const copy = cells.map((row) => row.slice())
  for (const { row, column, rows } of below) {
    for (let at = row + 1; at < Math.min(row + rows, bodyTo); at++) if (!isVisible(copy[at]![column])) copy[at]![column] = copy[row]![column]
  }
  return copy
}

/** What tells the lines of a register apart. */
export function contextOf({ merges = [] }: SheetGrid, { mapping }: FoundRegister): LineContext {
  const mergesAt = new Map<number, Merge[]>()
  for (const merge of merges) mergesAt.set(merge.row, [...(mergesAt.get(merge.row) ?? []), merge])
  const textColumns = new Set<number>()
  for (const [id, { index }] of mapping.places) {
    const column = mapping.table.columns[id]!
    if (column.format === 'text' && column.presence === 'required') textColumns.add(index)
  }
  const totalColumns = (mapping.table.totalsIn ?? []).flatMap((id) => mapping.places.get(id)?.index ?? [])
  return { block: mapping.block, textColumns, totalColumns, mergesAt }
}

/** Cells that the title, or a column by being there, tells of every row. */
export function toldCells({ spec, title, mapping }: FoundRegister): Readonly<Record<string, string>> {
  const told = spec.fromTitle?.(title) ?? {}
  if (Object.keys(told).length > 0) return told
  return spec.fromColumn && mapping.places.has(spec.fromColumn.id) ? spec.fromColumn.cells : {}
}

/** Which column of the source is which of ours, and how that was found. */
export function mappedOf({ mapping }: FoundRegister, told: Readonly<Record<string, string>>): Mapped[] {
  const header = (id: string): string => mapping.table.columns[id]!.header
  const places = [...mapping.places].map(([id, { from, by }]): Mapped => ({ from, to: header(id), by }))
  const options = mapping.options.map(({ id, from }): Mapped => ({ from, to: header(id), by: 'content' }))
  const titles = Object.keys(told).filter((id) => !mapping.places.has(id)).map((id): Mapped => ({ from: told[id]!, to: header(id), by: 'title' }))
  return [...places, ...options, ...titles]
}

/** Columns of days in which some cell is a day already: a text among them is one that the spreadsheet did not take for a day. */
export function datedColumns({ cells }: SheetGrid, { bodyFrom, bodyTo, mapping }: FoundRegister): ReadonlySet<string> {
  const days = [...mapping.places].filter(([id]) => mapping.table.columns[id]!.format === 'day')
  const dated = new Set<string>()
  for (let row = bodyFrom; row < bodyTo; row++) {
    for (const [id, { index }] of days) if (typeof cells[row]![index] === 'number' || isDate(cells[row]![index])) dated.add(id)
  }
  return dated
}
