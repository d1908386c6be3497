// Which column of a source is which of ours: by its name, by a name like it, by what stands in it.
import type { Column } from '../tables/column.ts'
import { isVisible } from '../tables/reading.ts'
import type { Columns, Table } from '../tables/table.ts'
import { headerOf, namesOf, shownHeader, type HeaderBlock } from './header-block.ts'
import { headerKey, markedKey } from './header-key.ts'
import { isReadable } from './readable.ts'
import type { Certainty } from './result.ts'
import type { ImportSpec } from './spec.ts'

export interface ColumnPlace {
  /** Index in the source's grid. */
  readonly index: number
  readonly by: Certainty
  readonly from: string
}

/** A column that says one value of a list by its header, and in each row whether it is that: «Trực tuyến»: x. */
export interface OptionColumn {
  /** Identifier of our column. */
  readonly id: string
  /** Identifier of the list's value. */
  readonly value: string
  readonly index: number
  readonly from: string
}

export interface Mapping {
  readonly table: Table
  readonly block: HeaderBlock
  readonly places: ReadonlyMap<string, ColumnPlace>
  readonly options: readonly OptionColumn[]
  /** Index of the column that goes on with another one; -1 where there is none. */
  readonly beside: number
  /** How well the table fits; what does not reach `GOOD_FIT` is none of ours. */
  readonly fit: number
}

/** What stands below a header, as far as it is looked at to judge the columns. */
export type Sample = readonly (readonly unknown[])[]

export const GOOD_FIT = 2.5

/** A column whose cells its own parser reads no more than this is another one, whatever its name. */
const HARDLY_READABLE = 0.25
const WELL_READABLE = 0.8
const ENOUGH_CELLS = 3

/** How a header of ours may be known, for each table once. */
const namesByTable = new WeakMap<Table, ReadonlyMap<string, string>>()

/** Folded name → identifier; a column's own header wins over another's alias. */
export function importNames(table: Table, more: Readonly<Record<string, readonly string[]>> = {}): ReadonlyMap<string, string> {
  let names = namesByTable.get(table)
  if (!names) namesByTable.set(table, (names = makeNames(table, more)))
  return names
}

function makeNames(table: Table, more: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  const names = new Map<string, string>()
  const columns = Object.entries<Columns[string]>(table.columns)
  const add = (name: string, id: string): void => {
    for (const key of [markedKey(name), headerKey(name)]) if (key !== '' && !names.has(key)) names.set(key, id)
  }
  for (const [id, column] of columns) add(column.header, id)
  for (const [id, column] of columns) for (const alias of column.aliases ?? []) add(alias, id)
  for (const id of Object.keys(more)) for (const name of more[id]!) add(name, id)
  return names
}

/** How many columns a header names of a table, before what stands below is looked at. */
export function namedColumns(names: ReadonlyMap<string, string>, block: HeaderBlock): number {
  const found = new Set<string>()
  for (const path of block.paths) {
    const id = nameOf(names, path)
    if (id !== null) found.add(id)
  }
  return found.size
}

function nameOf(names: ReadonlyMap<string, string>, path: readonly string[]): string | null {
  return names.get(knownName(names, path)) ?? null
}

/** The name by which a column is known; blank for one that is not. */
function knownName(names: ReadonlyMap<string, string>, path: readonly string[]): string {
  return namesOf(path).find((name) => names.has(name)) ?? ''
}

/** Maps the columns under a header to those of a table, and says how well they fit. */
export function mapColumns(
  { table, beside: next, standsFor, grouped, numbered, date }: ImportSpec,
  names: ReadonlyMap<string, string>,
  { block, sample }: { readonly block: HeaderBlock; readonly sample: Sample },
): Mapping {
  const places = new Map<string, ColumnPlace>()
  const taken = new Set<number>()
  const options = optionColumns(table, block, sample)
  for (const { index } of options) taken.add(index)
  const beside = next ? block.paths.findIndex((path) => namesOf(path).some((name) => next.names.includes(name))) : -1
  if (beside >= 0) taken.add(beside)
  const claim = (id: string, index: number, by: Certainty): void => {
    if (places.has(id) || taken.has(index) || options.some((option) => option.id === id)) return
    const column = table.columns[id]!
    const share = readableShare(column, index, sample)
    if (share !== null && share.cells >= ENOUGH_CELLS && share.readable <= HARDLY_READABLE && column.format !== 'text') return
    places.set(id, { index, by, from: headerOf(block.paths[index]!, index) })
    taken.add(index)
  }
  const main = grouped ? longestNamed(names, block, grouped.id) : -1
  block.paths.forEach((path, index) => {
    const id = nameOf(names, path)
    if (id !== null && (id !== grouped?.id || index === main)) claim(id, index, 'name')
  })
  block.paths.forEach((path, index) => {
    if (grouped && index < main && nameOf(names, path) === grouped.id) claim(grouped.group, index, 'name')
  })
  block.paths.forEach((path, index) => {
    const id = taken.has(index) ? null : similarName(names, path)
    if (id !== null && isBelievable(table.columns[id]!, index, sample)) claim(id, index, 'similar')
  })
  mapByContent(table, { block, sample, places, taken, claim, date })
  if (numbered !== undefined && block.paths[0]?.length === 0 && holdsNumbers(0, sample)) claim(numbered, 0, 'content')
  if (standsFor) standIn(table, standsFor, { places, sample })
  return { table, block, places, options, beside, fit: fitOf(table, { block, sample, places, taken }) }
}

/** Index of the column that is named as `id` by the longest name; -1 where none is. */
function longestNamed(names: ReadonlyMap<string, string>, { paths }: HeaderBlock, id: string): number {
  const lengths = paths.map((path) => (nameOf(names, path) === id ? knownName(names, path).length : 0))
  const most = Math.max(...lengths)
  return most > 0 ? lengths.indexOf(most) : -1
}

/** What reads as one of the columns that it must not stand beside is that one, and stands for nothing: «Đang thực hiện». */
function standIn(
  { columns }: Table,
  { id, other, unless }: NonNullable<ImportSpec['standsFor']>,
  { places, sample }: { readonly places: Map<string, ColumnPlace>; readonly sample: Sample },
): void {
  const place = places.get(id)
  if (!place || [other, ...unless].some((each) => places.has(each))) return
  if (unless.some((each) => (readableShare(columns[each]!, place.index, sample)?.readable ?? 0) >= 0.5)) return
  places.delete(id)
  places.set(other, { ...place, by: 'similar' })
}

/** A name of ours of two words or more with which the header begins, the longest one. */
function similarName(names: ReadonlyMap<string, string>, path: readonly string[]): string | null {
  let best = ''
  for (const key of namesOf(path)) {
    for (const name of names.keys()) {
      if (name.length > best.length && name.indexOf(' ') > 0 && key.startsWith(`${name} `)) best = name
    }
  }
  return names.get(best) ?? null
}

function isBelievable(column: Column<unknown>, index: number, sample: Sample): boolean {
  const share = readableShare(column, index, sample)
  return column.format === 'text' ? !holdsMarks(index, sample) : share === null || share.readable >= 0.5
}

function readableShare(column: Column<unknown>, index: number, sample: Sample): { cells: number; readable: number } | null {
  let cells = 0
  let good = 0
  for (const row of sample) {
    if (!isVisible(row[index])) continue
    cells++
    if (isReadable(column, row[index])) good++
  }
  return cells === 0 ? null : { cells, readable: good / cells }
}

interface Found {
  readonly block: HeaderBlock
  readonly sample: Sample
  readonly places: ReadonlyMap<string, ColumnPlace>
  readonly taken: ReadonlySet<number>
}

/** What no name tells: a column whose cells one column of ours reads, and no other one; of several days it is the row's. */
function mapByContent(table: Table, found: Found & { claim: (id: string, index: number, by: Certainty) => void; date: string | undefined }): void {
  const { block, sample, places, taken, claim, date } = found
  if (places.size < 2) return
  const missing = Object.entries<Columns[string]>(table.columns).filter(([id, { format }]) => !places.has(id) && TELLING.includes(format))
  const claims = new Map<string, number[]>()
  block.paths.forEach((_, index) => {
    if (taken.has(index)) return
    const able = missing.filter(([, column]) => isTold(column, index, sample))
    const id = able.length === 1 ? able[0]![0] : able.find(([each]) => each === date)?.[0]
    if (id !== undefined) claims.set(id, [...(claims.get(id) ?? []), index])
  })
  for (const [id, indexes] of claims) if (indexes.length === 1) claim(id, indexes[0]!, 'content')
}

/** Formats whose cells say what they are. */
const TELLING: readonly string[] = ['list', 'day', 'time']

function isTold(column: Column<unknown>, index: number, sample: Sample): boolean {
  const share = readableShare(column, index, sample)
  if (share === null || share.cells < ENOUGH_CELLS || share.readable < WELL_READABLE) return false
  const texts = new Set(sample.map((row) => row[index]).filter(isVisible).map(String))
  return texts.size > 1 && ![...texts].every((text) => /^\d{1,3}$/.test(text))
}

/** Columns with a value of a list as their header, two or more of one list, that hold nothing but marks. */
function optionColumns(table: Table, block: HeaderBlock, sample: Sample): OptionColumn[] {
  for (const [id, { list }] of Object.entries<Columns[string]>(table.columns)) {
    if (!list || list.values.length < 3) continue
    const found = block.paths.flatMap((path, index): OptionColumn[] => {
      const value = path.length > 0 ? list.match(path[path.length - 1]!) : null
      return value === null || value === 'ambiguous' || !holdsMarks(index, sample) ? [] : [{ id, value, index, from: shownHeader(path) }]
    })
    if (new Set(found.map(({ value }) => value)).size > 1) return found
  }
  return []
}

const MARK = /^(?:x|v|✓|✔|☑|1|true|có|co|ct|ph)$/i

/** Whether a cell is a mark: «x», «✓», a ticked box. */
export function isMark(cell: unknown): boolean {
  return isVisible(cell) && MARK.test(String(cell).trim())
}

function holdsNumbers(index: number, sample: Sample): boolean {
  const visible = sample.map((row) => row[index]).filter(isVisible)
  return visible.length > 1 && visible.every((cell) => /^(?:\d{1,3}|[IVX]+)[.)]?$/.test(String(cell).trim()))
}

function holdsMarks(index: number, sample: Sample): boolean {
  const visible = sample.map((row) => row[index]).filter((cell) => isVisible(cell) && cell !== false)
  return visible.length > 0 && visible.every(isMark)
}

function fitOf(table: Table, { block, sample, places, taken }: Found): number {
  let fit = table.role === 'optional' ? -1 : 0
  let hasRequired = false
  for (const [id, { index, by }] of places) {
    const column = table.columns[id]!
    const share = readableShare(column, index, sample)
    const isRequired = column.presence === 'required'
    hasRequired ||= isRequired
    fit += (isRequired ? 2 : 1) * (by === 'name' ? 1 : 0.6) * (share === null ? 0.6 : 0.2 + 0.8 * share.readable)
  }
  const columns = Object.values<Columns[string]>(table.columns)
  const missing = columns.filter((column, index) => column.presence === 'required' && !places.has(Object.keys(table.columns)[index]!))
  const strange = block.paths.filter((path, index) => path.length > 0 && !taken.has(index)).length
  return hasRequired && places.size >= 2 ? fit - missing.length - strange * 0.3 : -Infinity
}

