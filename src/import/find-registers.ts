// Finds the registers of a sheet: each header, the table that fits what stands below it, the titles above.
import { isVisible, type SheetGrid } from '../tables/reading.ts'
import type { List } from '../tables/list.ts'
import type { Columns, Table } from '../tables/table.ts'
import { foldText, plainText } from '../vietnamese/text.ts'
import { headerBlock, namesOf, type HeaderBlock } from './header-block.ts'
import { markedKey } from './header-key.ts'
import { GOOD_FIT, importNames, mapColumns, namedColumns, type Mapping, type Sample } from './mapping.ts'
import type { ImportSpec } from './spec.ts'
import { SPECS } from './specs.ts'

export interface FoundRegister {
  readonly spec: ImportSpec
  readonly mapping: Mapping
  /** Whether it is a sheet that the add-in has made. */
  readonly isOurs: boolean
  /** The sheet's name and the lines above the header, as one text without marks. */
  readonly title: string
  /** Index of the first row that belongs to it: its title's. */
  readonly from: number
  /** Index of the first row below the header, and of the first that is no longer its own. */
  readonly bodyFrom: number
  readonly bodyTo: number
}

const MOST_HEADER_ROWS = 3
const SAMPLE_ROWS = 200
const TITLE_ROWS = 6
/** What the sheet's own name and its title's words count for in the fit. */
const NAME_BONUS = 3
const TITLE_BONUS = 1.5

/** The registers of a sheet, from the top. */
export function findRegisters(sheet: SheetGrid, label: string): FoundRegister[] {
  const blocks = findHeaders(sheet)
  const found: FoundRegister[] = []
  blocks.forEach((block, index) => {
    const end = blocks[index + 1]?.top ?? sheet.cells.length
    const previous = found[found.length - 1]
    const from = titleStart(sheet, block.top, previous?.bodyFrom ?? 0)
    const title = titleText(sheet, { from, to: block.top, label })
    const register = fitTable(sheet, { block, end, title })
    if (!register) return
    if (previous && continues(previous, register, title)) {
      found[found.length - 1] = { ...previous, bodyTo: end }
      return
    }
    if (previous) found[found.length - 1] = { ...previous, bodyTo: from }
    const isOurs = isOwnSheet(register.mapping, sheet.name)
    found.push({ ...register, isOurs, title, from, bodyFrom: block.top + block.rows, bodyTo: end })
  })
  return found
}

/** The same header again, under nothing that would make it another register. */
function continues(previous: FoundRegister, next: Pick<FoundRegister, 'spec' | 'mapping'>, title: string): boolean {
  if (previous.spec !== next.spec || pathsOf(previous.mapping.block) !== pathsOf(next.mapping.block)) return false
  const told = (text: string): string => JSON.stringify(next.spec.fromTitle?.(text) ?? {})
  return told(title) === '{}' || told(title) === told(previous.title)
}

function pathsOf({ paths }: HeaderBlock): string {
  return paths.map((path) => path.join('\n')).join('\t')
}

function fitTable(
  sheet: SheetGrid,
  { block, end, title }: { block: HeaderBlock; end: number; title: string },
): Pick<FoundRegister, 'spec' | 'mapping'> | null {
  const sample = sampleOf(sheet, block.top + block.rows, end)
  let best: Pick<FoundRegister, 'spec' | 'mapping'> | null = null
  let most = GOOD_FIT
  for (const spec of SPECS) {
    const names = importNames(spec.table, spec.names)
    if (namedColumns(names, block) < 2) continue
    const mapping = mapColumns(spec, names, { block, sample })
    const fit = mapping.fit + bonus(spec, sheet.name, title)
    if (fit > most) {
      most = fit
      best = { spec, mapping }
    }
  }
  return best
}

function bonus({ table, title: words }: ImportSpec, sheetName: string, title: string): number {
  return (isNamedAs(table, sheetName) ? NAME_BONUS : 0) + (words.test(title) ? TITLE_BONUS : 0)
}

function isNamedAs(table: Table, sheetName: string): boolean {
  const name = foldText(sheetName)
  return name === foldText(table.sheet) || name.endsWith(` - ${foldText(table.sheet)}`)
}

function isOwnSheet({ table, places }: Mapping, sheetName: string): boolean {
  return isNamedAs(table, sheetName) && Object.entries<Columns[string]>(table.columns).every(([id, { header }]) => places.get(id)?.from === header)
}

function sampleOf({ cells }: SheetGrid, from: number, to: number): Sample {
  return cells.slice(from, Math.min(to, from + SAMPLE_ROWS)).filter((row) => row.filter(isVisible).length > 1)
}

/** Up to six lines above a header that hold one text each are its title. */
function titleStart({ cells }: SheetGrid, top: number, floor: number): number {
  let start = top
  for (let row = top - 1; row >= Math.max(floor, top - TITLE_ROWS); row--) {
    const visible = (cells[row] ?? []).filter(isVisible)
    if (new Set(visible.map(String)).size > 2 || (floor > 0 && visible.length > 1)) break
    if (visible.length > 0) start = row
  }
  return start
}

function titleText({ cells, name }: SheetGrid, { from, to, label }: { from: number; to: number; label: string }): string {
  const lines = cells.slice(from, to).flatMap((row) => row.filter((cell): cell is string => typeof cell === 'string' && isVisible(cell)))
  return plainText([label, name, ...lines].join(' ; ').replace(/[_-]/g, ' '))
}

/** Every row, or two or three together, that names at least two columns of one table. */
function findHeaders(sheet: SheetGrid): HeaderBlock[] {
  const blocks: HeaderBlock[] = []
  for (let row = 0; row < sheet.cells.length; row++) {
    const block = headerAt(sheet, row)
    if (!block) continue
    blocks.push(block)
    row += block.rows - 1
  }
  return blocks
}

function headerAt(sheet: SheetGrid, row: number): HeaderBlock | null {
  if (!mayBeHeader(sheet.cells[row] ?? [])) return null
  let best: HeaderBlock | null = null
  let most = 1
  for (let rows = 1; rows <= MOST_HEADER_ROWS && row + rows <= sheet.cells.length; rows++) {
    const block = headerBlock(sheet, row, rows)
    const named = mostNamed(block)
    const filled = block.paths.filter((path) => path.length > 0).length
    if (named <= most || named * 2 < filled) continue
    // A first row that adds nothing is a row of data above the header.
    if (rows > 1 && mostNamed(headerBlock(sheet, row + 1, rows - 1)) >= named) continue
    most = named
    best = block
  }
  return best && withRowsBelow(sheet, best)
}

/** A header with the rows below it that only part its groups. */
function withRowsBelow(sheet: SheetGrid, block: HeaderBlock): HeaderBlock {
  let { rows } = block
  while (rows < MOST_HEADER_ROWS && partsGroups(sheet.cells[block.top + rows - 1] ?? [], sheet.cells[block.top + rows] ?? [])) rows++
  return rows === block.rows ? block : headerBlock(sheet, block.top, rows)
}

/** Whether a row has words below blank headers and below such as have a blank one to their right, and nowhere else. */
function partsGroups(above: readonly unknown[], below: readonly unknown[]): boolean {
  let words = 0
  for (let column = 0; column < below.length; column++) {
    const cell = below[column]
    if (!isVisible(cell)) continue
    const isGroup = !isVisible(above[column]) || (column + 1 < below.length && !isVisible(above[column + 1]))
    if (!isGroup || typeof cell !== 'string' || cell.length > 60 || /^\s*[\d(]/.test(cell)) return false
    words++
  }
  return isOptionRow(below) || (words > 1 && above.some(isVisible) && !isLoneGroup(above, below))
}

/** A first row of data under a header whose columns are mostly blank is none: a group has at least two columns. */
function isLoneGroup(above: readonly unknown[], below: readonly unknown[]): boolean {
  return !below.some((cell, column) => isVisible(cell) && isVisible(below[column + 1]) && isVisible(above[column]) && !isVisible(above[column + 1]))
}

/** «Trực tiếp | Trực tuyến» below «Hình thức»: nothing but values of one list, each once. */
function isOptionRow(cells: readonly unknown[]): boolean {
  const visible = cells.filter(isVisible)
  if (visible.length < 2 || !visible.every((cell) => typeof cell === 'string')) return false
  return optionLists().some((list) => {
    const values = new Set(visible.map((cell) => list.match(cell)))
    return values.size === visible.length && !values.has(null) && !values.has('ambiguous')
  })
}

let lists: List<string>[] | undefined

function optionLists(): readonly List<string>[] {
  lists ??= SPECS.flatMap(({ table }) => Object.values<Columns[string]>(table.columns).flatMap(({ list }) => (list && list.values.length > 2 ? [list] : [])))
  return lists
}

/** Whether two cells of a row are names of columns, or one is among words alone: most rows end here. */
function mayBeHeader(cells: readonly unknown[]): boolean {
  const names = allNames()
  let texts = 0
  let known = 0
  let figures = 0
  for (const cell of cells) {
    if (!isVisible(cell)) continue
    if (typeof cell !== 'string' || cell.length > 100 || /^\s*\d/.test(cell)) figures++
    else texts++
    if (typeof cell === 'string' && cell.length <= 100 && names.has(markedKey(cell))) known++
  }
  return known > 1 || (known === 1 && texts > 1 && figures === 0)
}

let knownNames: Set<string> | undefined

/** Every name of a column, and the groups that stand above some. */
function allNames(): ReadonlySet<string> {
  knownNames ??= new Set(SPECS.flatMap(({ table, names }) => [...importNames(table, names).keys()].flatMap((name) => [name, name.split(' ')[0]!])))
  return knownNames
}

function mostNamed(block: HeaderBlock): number {
  const all = block.paths.flatMap(namesOf)
  let most = 0
  for (const { table, names } of SPECS) {
    const known = importNames(table, names)
    if (all.some((name) => known.has(name))) most = Math.max(most, namedColumns(known, block))
  }
  return most
}
