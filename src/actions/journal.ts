// What actions changed, kept in «Nhật ký» a cell a row: written before the cells are, so that nothing changes unseen.
import { JOURNAL } from '../tables/journal.ts'
import type { Reading } from '../tables/reading.ts'
import type { Registers } from '../tables/registers.ts'
import type { RowOf } from '../tables/table.ts'
import { formatDay } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import { formatTime } from '../vietnamese/time.ts'
import type { CellValue, Ports } from './action.ts'
import { registerSheet, rowOf } from './set-up/register-sheet.ts'
import { UserError } from './user-error.ts'

/** A cell that an action changes, with what it shows before and after. */
export interface JournalEntry {
  readonly sheet: string
  readonly cell: string
  readonly before: string
  readonly after: string
}

/** The entries of one action at one time. */
export interface JournalBatch {
  readonly action: string
  readonly entries: readonly JournalEntry[]
}

/** Adds the entries of an action; makes the sheet where it is missing. */
export function writeJournal({ action, entries }: JournalBatch, { ports, registers }: { ports: Ports; registers: Registers }): void {
  const at = `${formatDay(ports.today)} ${formatTime(ports.minutes)}`
  const rows = entries.map(({ sheet, cell, before, after }) => ({ at, action, sheet, cell, before: asText(before), after: asText(after) }))
  const reading = registers.readNamed(JOURNAL)
  if (!(reading instanceof Issue)) {
    ports.spreadsheet.appendRows(reading.sheet.name, rows.map((row) => inSheetOrder(reading.layout.indexes, row)))
    return
  }
  if (reading.code !== 'sheet-missing') throw new UserError(reading)
  ports.spreadsheet.createSheets([{ plan: registerSheet(JOURNAL), index: ports.source.sheetNames().length }])
  // Not with the sheet: added rows are text, all of them, however few a new sheet gives a format.
  ports.spreadsheet.appendRows(JOURNAL.sheet, rows.map((row) => rowOf(JOURNAL, row)))
}

function inSheetOrder(indexes: ReadonlyMap<string, number>, row: Readonly<Record<string, string>>): CellValue[] {
  const cells: CellValue[] = new Array(Math.max(...indexes.values()) + 1).fill(null)
  for (const [id, index] of indexes) cells[index] = row[id] ?? ''
  return cells
}

/** A formula's text is kept as text. */
function asText(text: string): string {
  return /^[=+']/.test(text) ? `'${text}` : text
}

/** The last batch of an action that was not undone since; null where there is none. An undoing begins with a row of no sheet. */
export function standingBatch(registers: Registers, { action, undo }: { readonly action: string; readonly undo: string }): JournalBatch | null {
  const reading = registers.readNamed(JOURNAL)
  if (reading instanceof Issue || !reading.has('before')) return null
  const standing: JournalRow[][] = []
  let above: JournalRow | undefined
  for (const row of reading.rows) {
    if (row.action === undo && row.sheet === null) standing.pop()
    if (row.action === action && above?.action === action && timeOf(above) === timeOf(row)) standing[standing.length - 1]!.push(row)
    else if (row.action === action) standing.push([row])
    if (row.action === action || row.action === undo) above = row
  }
  const last = standing.pop()
  return last ? { action, entries: last.map((row) => entryOf(row, reading)) } : null
}

type JournalRow = RowOf<typeof JOURNAL>

/** Without naming `.at`, which arrays of Apps Script may lack. */
const timeOf = ({ at }: JournalRow): JournalRow['at'] => at

/** What a cell held is taken as it stands: a space at its end, or a letter in two parts, is given back as well. */
function entryOf({ rowNumber, sheet, cell, after }: JournalRow, { sheet: { cells }, layout: { indexes } }: Reading): JournalEntry {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return { sheet: text(sheet), cell: text(cell), before: text(cells[rowNumber - 1]![indexes.get('before')!]), after: text(after) }
}
