// Reads one line of a register into a row of ours, or says why it is none; what is secret is kept back.
import { TASK_SLIPS } from '../plan/slips.ts'
import { isVisible } from '../tables/reading.ts'
import { Draft, type FinishedRow } from './draft.ts'
import type { FoundRegister } from './find-registers.ts'
import { isMark } from './mapping.ts'
import { datedColumns, toldCells } from './register-cells.ts'
import type { ImportSource, SecretRow, Unclear } from './result.ts'
import { readSameAsAbove } from './same-as-above.ts'
import { saysSecret, secretRow } from './secrets.ts'
import { MESSAGE } from './sentences.ts'
import { readTimes, type Above } from './timed.ts'

/** What came of a line: a row, a row that is only counted, or why it is none. */
export type Outcome = Pick<FinishedRow, 'cells' | 'changes' | 'unclear'> | { readonly secret: SecretRow } | { readonly why: string }

export class RowReader {
  /** Cells that the title tells of every row. */
  readonly told: Readonly<Record<string, string>>
  private readonly source: ImportSource
  private readonly found: FoundRegister
  private readonly dated: ReadonlySet<string>
  /** The cells of the row above, for «nt». */
  private readonly lastRow: Map<string, unknown>

  constructor(source: ImportSource, found: FoundRegister) {
    this.source = source
    this.found = found
    this.told = toldCells(found)
    this.dated = datedColumns(source.sheet, found)
    this.lastRow = new Map()
  }

  /** Nothing of the rows above holds any longer. */
  forget(): void {
    this.lastRow.clear()
  }

  /** The cells of a line by our columns; null where none of them holds anything. */
  draft(row: number, cells: readonly unknown[]): Draft | null {
    const { places, options, table } = this.found.mapping
    const draft = new Draft(table, row + 1, this.dated)
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

  /** What comes of a line when nothing more goes on with it. */
  finish(draft: Draft, { cells, above }: { readonly cells: readonly unknown[]; readonly above: Above }): Outcome {
    const { spec, isOurs } = this.found
    this.inherit(draft)
    readSameAsAbove(draft, this.lastRow)
    spec.prepare?.(draft)
    const notes = readTimes(draft, spec, above)
    const why = isOurs ? null : (spec.notARow?.(draft) ?? null)
    if (why !== null) return { why }
    const finished = draft.finish()
    const secret = this.secretOf(cells, finished)
    if (secret) {
      this.forget()
      return { secret }
    }
    return { cells: finished.cells, changes: finished.changes, unclear: [...finished.unclear, ...notes, ...this.slips(finished)] }
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
    if (this.found.spec.isAppendix !== true || this.found.isOurs) return []
    return Object.entries(cells).flatMap(([id, value]) => TASK_SLIPS.flatMap(({ from, to }): Unclear[] => {
      const isThere = typeof value === 'string' && value.includes(from)
      return isThere ? [{ row, column: this.found.mapping.table.columns[id]!.header, value, message: MESSAGE.slip(from, to) }] : []
    }))
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

  private secretOf(cells: readonly unknown[], finished: FinishedRow): SecretRow | null {
    const { table, places } = this.found.mapping
    if (!table.isConfidential) return null
    const isMarked = table.isConfidential(finished.values) || /van ban mat\b/.test(this.found.title) || this.saysSecret(cells, places)
    return isMarked ? secretRow(finished.row, finished, cells) : null
  }

  /** A word of secrecy in a column that is none of ours counts as well. */
  private saysSecret(cells: readonly unknown[], places: FoundRegister['mapping']['places']): boolean {
    const mapped = new Set([...places.values()].map(({ index }) => index))
    return cells.some((cell, index) => !mapped.has(index) && saysSecret(cell))
  }
}
