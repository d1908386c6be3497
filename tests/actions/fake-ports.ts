// Ports in memory: a spreadsheet as grids, documents as a list. What an action asks of them is recorded.
import type { CellValue, Ports } from '../../src/actions/action.ts'
import type { SheetPlan } from '../../src/actions/set-up/sheet-plan.ts'
import type { Line } from '../../src/documents/report/own-words.ts'
import { dayOf } from '../../src/vietnamese/date.ts'

export interface FakePorts extends Ports {
  readonly sheets: Map<string, CellValue[][]>
  readonly saved: { name: string; bytes: Uint8Array; mark: string }[]
  readonly created: SheetPlan[]
  /** What stands in a document by its address, as people have left it. */
  readonly texts: Map<string, readonly Line[]>
}

export function fakePorts(sheets: Readonly<Record<string, CellValue[][]>> = {}): FakePorts {
  const cells = new Map(Object.entries(sheets))
  const saved: FakePorts['saved'] = []
  const created: SheetPlan[] = []
  const texts: FakePorts['texts'] = new Map()
  return {
    sheets: cells,
    saved,
    created,
    texts,
    today: dayOf(2026, 11, 25)!,
    minutes: 8 * 60 + 30,
    source: {
      sheetNames: () => [...cells.keys()],
      read: (name) => (cells.has(name) ? { name, cells: cells.get(name)! } : null),
    },
    spreadsheet: {
      createSheets: (placed) => {
        for (const { plan } of placed) {
          created.push(plan)
          cells.set(plan.name, plan.rows.map((row) => [...row]))
        }
      },
      appendRows: (sheet, rows) => void cells.get(sheet)!.push(...rows.map((row) => [...row])),
      replaceRows: (sheet, rows) => void cells.get(sheet)!.splice(1, Infinity, ...rows.map((row) => [...row])),
      writeRows: (sheet, { firstRow, rows }) => {
        const grid = cells.get(sheet)!
        rows.forEach((row, index) => (grid[firstRow - 1 + index] = [...row]))
      },
      refreshFormulas: () => 0,
      removeBlankFirstSheet: () => void cells.delete('Trang tính1'),
    },
    documents: {
      save: (document) => {
        saved.push(document)
        return savedAs(saved.length)
      },
      find: (mark) => {
        const index = saved.findIndex((each) => each.mark === mark)
        return index < 0 ? null : savedAs(index + 1)
      },
      read: (url) => texts.get(url) ?? null,
    },
    cells: {
      formulas: () => [],
      write: (sheet, changes) => {
        for (const { row, column, value } of changes) cells.get(sheet)![row]![column] = value
      },
      notes: () => [],
      setNotes: () => undefined,
      forgetPendingPaste: () => undefined,
      rules: () => [],
      look: () => ({ rules: [], formats: [], headerNotes: [], highlights: [], isGuarded: true, names: [], lists: {} }),
      restore: () => undefined,
    },
    show: (sheet) => cells.has(sheet),
    selectedRow: () => null,
    progress: () => undefined,
    exclusively: (work) => work(),
  }
}

function savedAs(number: number): { id: string; url: string } {
  return { id: `id${number}`, url: `https://docs.google.com/document/d/id${number}/edit` }
}
