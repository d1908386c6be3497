// Undoes the last mending in one step, then the one before it: each cell that still holds what was written gets back
// what it held before.
import { shownText } from '../checks/finding.ts'
import type { Format } from '../tables/column.ts'
import { action, type Ports } from './action.ts'
import type { CellWrite } from './cell-writer.ts'
import { standingBatch, writeJournal, type JournalEntry } from './journal.ts'
import { MEND_NAME } from './mend.ts'
import { openWorkbook } from './workbook.ts'
import { writeCells } from './write-cells.ts'

const UNDO_NAME = 'Hoàn tác'

export interface UndoResult {
  readonly restored: readonly Place[]
  /** Cells that somebody has changed since: left as they are. */
  readonly kept: readonly Place[]
}

export interface Place {
  readonly sheet: string
  readonly cell: string
}

export const undo = action<UndoResult>({
  id: 'undo',
  menu: [{ label: UNDO_NAME, handler: 'menuUndo' }],
  options: [],
  run: (ports) => ports.exclusively(() => undoLast(ports)),
  summary: ({ restored, kept }) => {
    if (restored.length + kept.length === 0) return 'Không có thao tác nào để hoàn tác.'
    const left = kept.map(({ sheet, cell }) => `${sheet} ${cell}`).join(', ')
    return `Đã trả lại ${restored.length} ô.${left === '' ? '' : ` Giữ nguyên ô đã có người sửa: ${left}.`}`
  },
})

function undoLast(ports: Ports): UndoResult {
  const { registers } = openWorkbook(ports, {})
  const batch = standingBatch(registers, { action: MEND_NAME, undo: UNDO_NAME })
  if (!batch) return { restored: [], kept: [] }
  const restored: JournalEntry[] = []
  const kept: JournalEntry[] = []
  const sheets = [...new Set(batch.entries.map((entry) => entry.sheet))]
  for (const [index, sheet] of sheets.entries()) {
    ports.progress(`Đang trả lại bảng ${sheet}`, { index, count: sheets.length, isWritten: index > 0 })
    const grid = ports.source.read(sheet)
    const entries = batch.entries.filter((entry) => entry.sheet === sheet)
    const writes: CellWrite[] = []
    for (const entry of entries) {
      const place = placeOf(entry.cell)
      const state = grid && place ? stateOf(grid.cells[place.row]?.[place.column], entry) : 'changed'
      if (state === 'changed') kept.push(entry)
      else restored.push(entry)
      if (state === 'mended' && place) writes.push({ ...place, value: entry.before })
    }
    writeCells(sheet, writes, ports)
  }
  const swapped = restored.map(({ sheet, cell, before, after }) => ({ sheet, cell, before: after, after: before }))
  writeJournal({ action: UNDO_NAME, entries: [BEGINNING, ...swapped] }, { ports, registers })
  return { restored: restored.map(toPlace), kept: kept.map(toPlace) }
}

/** Stands in the journal before what was given back, also where nothing could be: the mending is over all the same. */
const BEGINNING: JournalEntry = { sheet: '', cell: '', before: '', after: '' }

const RENDERINGS: readonly (Format | undefined)[] = [undefined, 'day', 'time']

/** Whether a cell holds what the mending wrote, what it held before (an undo was cut off), or something else. */
function stateOf(cell: unknown, { before, after }: JournalEntry): 'mended' | 'restored' | 'changed' {
  if (RENDERINGS.some((format) => shownText(cell, format) === after) && !(typeof cell === 'string' && cell === before)) return 'mended'
  return (cell ?? '') === before ? 'restored' : 'changed'
}

/** «G12» by its indexes in the grid. */
function placeOf(cell: string): Pick<CellWrite, 'row' | 'column'> | null {
  const found = /^([A-Z]+)(\d+)$/.exec(cell)
  if (!found) return null
  let column = 0
  for (let i = 0; i < found[1]!.length; i++) column = column * 26 + found[1]!.charCodeAt(i) - 64
  return { row: Number(found[2]) - 1, column: column - 1 }
}

function toPlace({ sheet, cell }: JournalEntry): Place {
  return { sheet, cell }
}
