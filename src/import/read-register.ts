// Reads the rows below a header into rows of ours: lines told apart, cells read, secrets kept back.
import { TASK_SLIPS } from '../plan/slips.ts'
import { isVisible, type Merge, type SheetGrid } from '../tables/reading.ts'
import { Issue } from '../vietnamese/issue.ts'
import { appendixLine, sectionText } from './appendix.ts'
import { readWrittenDate, yearInTitle } from './dates.ts'
import { Draft, type FinishedRow } from './draft.ts'
import type { FoundRegister } from './find-registers.ts'
import { shownHeader } from './header-block.ts'
import { declaredCount, lineOf, ownLineOf, type Line, type LineContext } from './lines.ts'
import { isMark } from './mapping.ts'
import type { Change, ImportedRow, ImportedTable, ImportSource, LeftOut, Mapped, SecretRow, Unclear } from './result.ts'
import { readSameAsAbove } from './same-as-above.ts'
import { saysSecret, secretRow } from './secrets.ts'
import { MESSAGE, WHY, whyColumn, WHY_LINE } from './sentences.ts'
import { readTimes, type Above } from './timed.ts'

/** Reads one register of a source. */
export function readRegister(source: ImportSource, found: FoundRegister): ImportedTable {
  const reader = new RegisterReader(source, found)
  return reader.read()
}

class RegisterReader {
  private readonly source: ImportSource
  private readonly found: FoundRegister
  private readonly cells: readonly (readonly unknown[])[]
  private readonly context: LineContext
  private readonly told: Readonly<Record<string, string>>
  private readonly above: Above
  private readonly rows: ImportedRow[]
  private readonly changes: Change[]
  private readonly unclear: Unclear[]
  private readonly leftOut: LeftOut[]
  private readonly secret: SecretRow[]
  private isEnded: boolean
  private pending: { readonly draft: Draft; readonly row: number; readonly cells: readonly unknown[] } | null
  private section: string | null
  /** The cells of the row above, for «nt». */
  private readonly lastRow: Map<string, unknown>
  private count: number
  /** How many rows the last total stood for. */
  private counted: number

  constructor(source: ImportSource, found: FoundRegister) {
    this.source = source
    this.found = found
    this.cells = fillDown(source.sheet, found)
    this.context = contextOf(source.sheet, found)
    this.told = toldCells(found)
    this.rows = []
    this.changes = []
    this.unclear = []
    this.leftOut = []
    this.secret = []
    this.isEnded = false
    this.pending = null
    this.section = null
    this.lastRow = new Map()
    this.count = 0
    this.counted = 0
    const year = yearInTitle(found.title)
    this.above = { cell: null, day: null, year, titleYear: year, years: new Map() }
  }

  read(): ImportedTable {
    const { from, bodyFrom, bodyTo, mapping } = this.found
    for (let row = from; row < bodyFrom - mapping.block.rows; row++) if (this.cells[row]!.some(isVisible)) this.leave(row, WHY.title)
    this.leaveColumns()
    for (let row = bodyFrom; row < bodyTo; row++) this.readLine(row)
    this.finishPending()
    const { rows, changes, unclear, leftOut, secret, source } = this
    return { table: mapping.table, source, rows, changes, unclear, leftOut, secret, mapping: mappedOf(this.found, this.told), isOurs: this.found.isOurs }
  }

  private leave(row: number, why: string): void {
    this.leftOut.push({ row: row + 1, why })
  }

  /** Columns that are none of ours are named, with what they hold. */
  private leaveColumns(): void {
    const { block, places, options, beside } = this.found.mapping
    const taken = new Set([beside, ...[...places.values(), ...options].map(({ index }) => index)])
    block.paths.forEach((path, index) => {
      const cells = taken.has(index) ? 0 : this.countCells(index)
      if (cells > 0) this.leave(block.top, whyColumn(path.length > 0 ? shownHeader(path) : `cột ${index + 1}`, cells))
    })
  }

  private countCells(index: number): number {
    let count = 0
    for (let row = this.found.bodyFrom; row < this.found.bodyTo; row++) if (isVisible(this.cells[row]![index])) count++
    return count
  }

  private readLine(row: number): void {
    const cells = this.cells[row]!
    const line = this.lineAt(row, cells)
    if (line.kind === 'blank') return
    if (line.kind === 'signature') this.isEnded = true
    if (line.kind === 'row' && !(this.isEnded && cells.filter(isVisible).length <= 3)) return this.readRow(row, cells)
    this.leaveLine(row, this.isEnded ? { ...line, kind: 'signature' } : line)
  }

  /** In our own lists without days every text is data; titles and totals come only where days are. */
  private lineAt(row: number, cells: readonly unknown[]): Line {
    const { isOurs, spec } = this.found
    return isOurs && spec.date === undefined ? ownLineOf(cells, this.context) : lineOf(cells, row, this.context)
  }

  private leaveLine(row: number, { kind, text }: Line): void {
    this.finishPending()
    this.above.cell = null
    if (kind === 'total') this.checkTotal(row, text)
    if (kind === 'caption' && this.readDayCaption(text)) return this.leave(row, WHY.day)
    if (kind === 'caption' && this.sectionColumn !== null) return this.openSection(row, sectionText(text))
    if (kind === 'caption') this.readYear(text)
    if (kind !== 'blank' && kind !== 'row') this.leave(row, WHY_LINE[kind])
  }

  private readYear(text: string): void {
    const year = yearInTitle(text)
    if (year === null) return
    this.above.year = year
    this.above.titleYear = year
    this.above.years.clear()
  }

  /** «Tổng cộng: 11 nhiệm vụ» must be what there is, in all or since the last such line. */
  private checkTotal(row: number, text: string): void {
    const { table } = this.found.mapping
    const declared = declaredCount(text, table.rowNoun)
    if (declared !== null && declared !== this.count && declared !== this.count - this.counted) {
      this.unclear.push({ row: row + 1, column: '', value: '', message: MESSAGE.total(declared, this.count) })
    }
    this.counted = this.count
  }

  /** «Thứ Hai, 16/03/2026» alone on a line is the day of the rows below it. */
  private readDayCaption(text: string): boolean {
    const { spec } = this.found
    if (spec.date === undefined || this.found.mapping.table.columns[spec.date]!.format !== 'day') return false
    const date = readWrittenDate(text, this.above.year)
    if (date === null || date instanceof Issue || date.last !== null) return false
    this.above.cell = date.first
    this.above.day = date.first
    return true
  }

  private get isAppendix(): boolean {
    return this.found.spec.isAppendix === true && !this.found.isOurs
  }

  /** The column that a section's words go into; null where none is asked for. */
  private get sectionColumn(): string | null {
    return this.found.isOurs ? null : (this.found.spec.section ?? null)
  }

  private openSection(row: number, text: string): void {
    this.section = text
    this.lastRow.clear()
    this.leave(row, WHY.section)
  }

  private readRow(row: number, cells: readonly unknown[]): void {
    if (this.isAppendix) {
      const { places } = this.found.mapping
      const raw = this.source.sheet.cells[row]!
      const line = appendixLine({ cells: raw, next: this.nextLine(row), places, hasAbove: this.pending !== null })
      if (line.kind === 'continuation') {
        for (const [id, { index }] of places) this.pending!.draft.join(id, raw[index])
        return this.leave(row, WHY.continuation)
      }
      this.finishPending()
      if (line.kind === 'section') return this.openSection(row, line.text)
    }
    const draft = this.draft(row, cells)
    if (!draft) return this.leave(row, WHY.noCell)
    this.pending = { draft, row, cells }
    if (!this.isAppendix) this.finishPending()
  }

  private nextLine(row: number): readonly unknown[] {
    for (let next = row + 1; next < this.found.bodyTo; next++) if (this.cells[next]!.some(isVisible)) return this.cells[next]!
    return []
  }

  /** Reads the row that was held back, since the next one might have gone on with it. */
  private finishPending(): void {
    if (!this.pending) return
    const { draft, row, cells } = this.pending
    this.pending = null
    const column = this.sectionColumn
    if (column !== null && this.section !== null && draft.isBlank(column)) draft.give(column, this.section)
    this.inherit(draft)
    readSameAsAbove(draft, this.lastRow)
    this.found.spec.prepare?.(draft)
    const notes = readTimes(draft, this.found.spec, this.above)
    const why = this.found.isOurs ? null : (this.found.spec.notARow?.(draft) ?? null)
    if (why !== null) return this.leave(row, why)
    const finished = draft.finish()
    this.count++
    const secret = this.secretOf(row, cells, finished)
    if (secret) {
      this.lastRow.clear()
      this.secret.push(secret)
      return this.leave(row, secret.month && secret.register ? WHY.secret : WHY.secretUncounted)
    }
    this.rows.push({ row: row + 1, cells: finished.cells })
    for (const change of finished.changes) this.changes.push(change)
    for (const each of [...finished.unclear, ...notes, ...this.slips(finished)]) this.unclear.push(each)
  }

  /** In a text without merged cells, a blank lead is what a merged one leaves of itself. */
  private inherit(draft: Draft): void {
    if (this.found.isOurs || this.source.sheet.merges?.length) return
    for (const id of this.found.spec.inherits ?? []) {
      if (draft.ids().includes(id) && draft.isBlank(id) && this.lastRow.has(id)) draft.give(id, this.lastRow.get(id))
    }
  }

  /** Slips that are known of the plan's appendix: marked, not mended. */
  private slips({ row, cells }: FinishedRow): Unclear[] {
    if (!this.isAppendix) return []
    return Object.entries(cells).flatMap(([id, value]) => TASK_SLIPS.flatMap(({ from, to }): Unclear[] => {
      const isThere = typeof value === 'string' && value.includes(from)
      return isThere ? [{ row, column: this.found.mapping.table.columns[id]!.header, value, message: MESSAGE.slip(from, to) }] : []
    }))
  }

  private draft(row: number, cells: readonly unknown[]): Draft | null {
    const { places, options, table } = this.found.mapping
    const draft = new Draft(table, row + 1)
    let holds = 0
    const raw = this.source.sheet.cells[row]!
    for (const [id, { index }] of places) {
      draft.type(id, raw[index])
      if (!isVisible(raw[index])) draft.give(id, cells[index])
      if (isVisible(cells[index]) && id !== 'ordinal') holds++
    }
    for (const id of new Set(options.map((option) => option.id))) if (this.chooseOption(draft, id, cells)) holds++
    this.joinBeside(draft, cells)
    for (const id of Object.keys(this.told)) if (draft.isBlank(id)) draft.give(id, this.told[id])
    return holds > 0 ? draft : null
  }

  /** «15» beside «KH-UBND» is «15/KH-UBND». */
  private joinBeside(draft: Draft, cells: readonly unknown[]): void {
    const { spec, mapping } = this.found
    const cell = cells[mapping.beside]
    if (!spec.beside || !isVisible(cell) || draft.isBlank(spec.beside.id)) return
    const symbol = String(cell).trim()
    draft.give(spec.beside.id, `${String(draft.get(spec.beside.id)).trim()}${/^[/-]/.test(symbol) ? '' : '/'}${symbol}`)
  }

  /** The value whose column is marked; several marks are read together: «Trực tiếp + Trực tuyến». */
  private chooseOption(draft: Draft, id: string, cells: readonly unknown[]): boolean {
    const { list } = this.found.mapping.table.columns[id]!
    const marked = this.found.mapping.options.filter((option) => option.id === id && isMark(cells[option.index]))
    draft.type(id, marked.map(({ from, index }) => `${from}: ${String(cells[index])}`).join('; '))
    draft.give(id, marked.map(({ value }) => list!.label(value)).join(' + '))
    return marked.length > 0
  }

  private secretOf(row: number, cells: readonly unknown[], finished: FinishedRow): SecretRow | null {
    const { table, places } = this.found.mapping
    if (!table.isConfidential) return null
    const isMarked = table.isConfidential(finished.values) || /van ban mat\b/.test(this.found.title) || this.saysSecret(cells, places)
    return isMarked ? secretRow(row + 1, finished, cells) : null
  }

  /** A word of secrecy in a column that is none of ours counts as well. */
  private saysSecret(cells: readonly unknown[], places: FoundRegister['mapping']['places']): boolean {
    const mapped = new Set([...places.values()].map(({ index }) => index))
    return cells.some((cell, index) => !mapped.has(index) && saysSecret(cell))
  }
}

/** Cells with the value of each block merged downwards in all of its rows. */
function fillDown({ cells, merges = [] }: SheetGrid, { bodyFrom, bodyTo }: FoundRegister): readonly (readonly unknown[])[] {
  const below = merges.filter(({ row, rows }) => rows > 1 && row >= bodyFrom && row < bodyTo)
  if (below.length === 0) return cells
  const copy = cells.map((row) => row.slice())
  for (const { row, column, rows } of below) {
    for (let at = row + 1; at < Math.min(row + rows, bodyTo); at++) if (!isVisible(copy[at]![column])) copy[at]![column] = copy[row]![column]
  }
  return copy
}

function contextOf({ merges = [] }: SheetGrid, { mapping }: FoundRegister): LineContext {
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
function toldCells({ spec, title, mapping }: FoundRegister): Readonly<Record<string, string>> {
  const told = spec.fromTitle?.(title) ?? {}
  if (Object.keys(told).length > 0) return told
  return spec.fromColumn && mapping.places.has(spec.fromColumn.id) ? spec.fromColumn.cells : {}
}

function mappedOf({ mapping }: FoundRegister, told: Readonly<Record<string, string>>): Mapped[] {
  const header = (id: string): string => mapping.table.columns[id]!.header
  const places = [...mapping.places].map(([id, { from, by }]): Mapped => ({ from, to: header(id), by }))
  const options = mapping.options.map(({ id, from }): Mapped => ({ from, to: header(id), by: 'content' }))
  const titles = Object.keys(told).filter((id) => !mapping.places.has(id)).map((id): Mapped => ({ from: told[id]!, to: header(id), by: 'title' }))
  return [...places, ...options, ...titles]
}

