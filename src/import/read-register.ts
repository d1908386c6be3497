// Reads the rows below a header into rows of ours: lines told apart, sections and totals kept in mind.
import { isVisible } from '../tables/reading.ts'
import { Issue } from '../vietnamese/issue.ts'
import { appendixLine, NUMERAL, sectionText } from './appendix.ts'
import { readWrittenDate, yearInTitle } from './dates.ts'
import type { Draft } from './draft.ts'
import type { FoundRegister } from './find-registers.ts'
import { isGarbled } from './garbled.ts'
import { headerOf } from './header-block.ts'
import { declaredCount, lineOf, ownLineOf, type Line, type LineContext } from './lines.ts'
import { contextOf, fillDown, mappedOf } from './register-cells.ts'
import type { Change, ImportedRow, ImportedTable, ImportSource, LeftOut, SecretRow, Unclear } from './result.ts'
import { RowReader } from './row-reader.ts'
import { MESSAGE, WHY, whyColumn, WHY_LINE } from './sentences.ts'
import type { Above } from './timed.ts'

/** Reads one register of a source. */
export function readRegister(source: ImportSource, found: FoundRegister): ImportedTable {
  return new RegisterReader(source, found).read()
}

/** A row that is held back, since the next line may go on with it. */
interface Pending {
  readonly draft: Draft
  readonly row: number
  readonly cells: readonly unknown[]
}

class RegisterReader {
  private readonly source: ImportSource
  private readonly found: FoundRegister
  private readonly cells: readonly (readonly unknown[])[]
  private readonly context: LineContext
  private readonly above: Above
  private readonly reader: RowReader
  private readonly rows: ImportedRow[]
  private readonly changes: Change[]
  private readonly unclear: Unclear[]
  private readonly leftOut: LeftOut[]
  private readonly secret: SecretRow[]
  private isEnded: boolean
  private pending: Pending | null
  private section: string | null
  /** Who leads the tasks of the section, where its own line says so. */
  private sectionLead: unknown
  private count: number
  /** How many rows the last total stood for. */
  private counted: number

  constructor(source: ImportSource, found: FoundRegister) {
    this.source = source
    this.found = found
    this.cells = fillDown(source.sheet, found)
    this.context = contextOf(source.sheet, found)
    this.reader = new RowReader(source, found)
    this.rows = []
    this.changes = []
    this.unclear = []
    this.leftOut = []
    this.secret = []
    this.isEnded = false
    this.pending = null
    this.section = null
    this.sectionLead = null
    this.count = 0
    this.counted = 0
    const year = yearInTitle(found.title)
    this.above = { cell: null, day: null, year, titleYear: year, years: new Map() }
  }

  read(): ImportedTable {
    const { from, bodyFrom, bodyTo, mapping } = this.found
    for (let row = from; row < bodyFrom - mapping.block.rows; row++) this.readTitle(row)
    this.leaveColumns()
    for (let row = bodyFrom; row < bodyTo; row++) {
      this.source.atRow?.(row, bodyTo)
      this.readLine(row)
    }
    this.finishPending()
    const { rows, changes, unclear, leftOut, secret, source } = this
    return { table: mapping.table, source, rows, changes, unclear, leftOut, secret, mapping: mappedOf(this.found, this.reader.told), isOurs: this.found.isOurs }
  }

  /** A numbered line right above the header is the first section of an appendix: «1. Văn phòng HĐND và UBND». */
  private readTitle(row: number): void {
    const [first] = this.cells[row]!.filter(isVisible)
    if (first === undefined) return
    this.section = this.isAppendix && NUMERAL.test(String(first)) ? sectionText(String(first)) : null
    this.leave(row, WHY.title)
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
      if (cells > 0) this.leave(block.top, whyColumn(headerOf(path, index), cells))
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
    // A row goes on over a header that is repeated on the next page.
    if (kind !== 'header') this.finishPending()
    this.above.cell = null
    if (kind === 'total') this.checkTotal(row)
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
  private checkTotal(row: number): void {
    const { table } = this.found.mapping
    const declared = declaredCount(this.cells[row]!.filter(isVisible).join(' '), table.rowNoun)
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
    this.sectionLead = null
    this.reader.forget()
    this.leave(row, WHY.section)
  }

  private readRow(row: number, cells: readonly unknown[]): void {
    if (!this.found.isOurs && cells.some(isGarbled)) return this.leave(row, WHY.garbled)
    if (this.isAppendix && this.isAppendixLine(row)) return
    const draft = this.reader.draft(row, cells)
    if (!draft) return this.leave(row, WHY.noCell)
    this.pending = { draft, row, cells }
    if (!this.isAppendix) this.finishPending()
  }

  /** Goes on with the row above, or opens a section; false for a line that is a row of its own. */
  private isAppendixLine(row: number): boolean {
    const { places } = this.found.mapping
    const raw = this.source.sheet.cells[row]!
    const line = appendixLine({ cells: raw, next: this.nextLine(row), places, above: this.pending?.cells })
    if (line.kind === 'continuation') {
      for (const [id, { index }] of places) this.pending!.draft.join(id, raw[index])
      this.leave(row, WHY.continuation)
      return true
    }
    this.finishPending()
    if (line.kind !== 'section') return false
    this.openSection(row, line.text)
    this.sectionLead = raw[places.get('leadUnit')?.index ?? -1]
    return true
  }

  private nextLine(row: number): readonly unknown[] {
    for (let next = row + 1; next < this.found.bodyTo; next++) if (this.cells[next]!.some(isVisible)) return this.cells[next]!
    return []
  }

  private finishPending(): void {
    if (!this.pending) return
    const { draft, row, cells } = this.pending
    this.pending = null
    const column = this.sectionColumn
    if (column !== null && this.section !== null && draft.isBlank(column)) draft.give(column, this.section)
    if (isVisible(this.sectionLead) && draft.isBlank('leadUnit')) draft.give('leadUnit', this.sectionLead)
    const outcome = this.reader.finish(draft, { cells, above: this.above })
    if ('why' in outcome) return this.leave(row, outcome.why)
    this.count++
    if ('secret' in outcome) {
      this.secret.push(outcome.secret)
      return this.leave(row, whyLeft(outcome.secret))
    }
    this.rows.push({ row: row + 1, cells: outcome.cells })
    for (const change of outcome.changes) this.changes.push(change)
    for (const each of outcome.unclear) this.unclear.push(each)
  }
}

function whyLeft({ month, register, isIssued }: SecretRow): string {
  if (!isIssued) return WHY.secretNotIssued
  return month && register ? WHY.secret : WHY.secretUncounted
}
