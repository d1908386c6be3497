// Puts imported rows together with those that a register has: nothing is overwritten, nothing stands twice.
import { KnownRows, cellsOfReading } from '../../import/known-rows.ts'
import type { ImportedCells, ImportedTable, LeftOut } from '../../import/result.ts'
import { numberIn } from '../../documents/cites.ts'
import { WHY } from '../../import/sentences.ts'
import type { ImportSpec } from '../../import/spec.ts'
import type { Reading } from '../../tables/reading.ts'
import { foldText } from '../../vietnamese/text.ts'

export interface Merged {
  /** Rows that the sheet holds after the import, from the first that is written on. */
  readonly rows: readonly ImportedCells[]
  /** Whether they take the place of all rows that were there. */
  readonly isWhole: boolean
  /** By imported table: the numbers of its rows that were taken, and why others were not. */
  readonly taken: ReadonlyMap<ImportedTable, { readonly rows: ReadonlySet<number>; readonly leftOut: readonly LeftOut[] }>
}

interface Request {
  readonly spec: ImportSpec
  readonly reading: Reading | null
  readonly imported: readonly ImportedTable[]
  /** The workbook is new: the rows that set-up begins a register with give way. */
  readonly isFresh: boolean
}

/** The rows to write into a register. */
export function mergeRows({ spec, reading, imported, isFresh }: Request): Merged {
  const there = reading ? cellsOfReading(reading) : []
  const isReplaced = isFresh && imported.some(({ isOurs }) => isOurs)
  const base = isReplaced ? [] : there
  const known = new KnownRows(spec.table, isFresh ? [] : base)
  const keys = keysOf(spec, base)
  const added: ImportedCells[] = []
  const replaced = new Map<number, ImportedCells>()
  const taken = new Map<ImportedTable, { rows: ReadonlySet<number>; leftOut: LeftOut[] }>()
  for (const table of imported) {
    const { fresh, known: same } = known.take(table)
    const rows = new Set<number>()
    const leftOut = same.map(({ row }): LeftOut => ({ row, why: WHY.known }))
    for (const { row, cells } of fresh) {
      const at = keys?.get(keyOf(spec, cells))?.find((index) => !isOther(spec, base[index]!, cells))
      if (at !== undefined && !isFresh) {
        leftOut.push({ row, why: WHY.sameKey })
        continue
      }
      rows.add(row)
      if (at === undefined) added.push(cells)
      else replaced.set(at, { ...base[at], ...cells })
    }
    taken.set(table, { rows, leftOut })
  }
  const isWhole = isReplaced || replaced.size > 0
  return { rows: isWhole ? [...base.map((cells, index) => replaced.get(index) ?? cells), ...added] : added, isWhole, taken }
}

/** Indexes of the rows by what tells them from others, the last first; null for a table whose rows nothing tells apart. */
function keysOf(spec: ImportSpec, rows: readonly ImportedCells[]): ReadonlyMap<string, readonly number[]> | null {
  if (spec.key === undefined) return null
  const keys = new Map<string, number[]>()
  rows.forEach((cells, index) => keys.set(keyOf(spec, cells), [index, ...(keys.get(keyOf(spec, cells)) ?? [])]))
  return keys
}

/** Two plans may give the same task: each is a row of its own. */
function isOther({ within = '' }: ImportSpec, one: ImportedCells, other: ImportedCells): boolean {
  const [a, b] = [numberIn(one[within]), numberIn(other[within])]
  return a !== null && b !== null && foldText(a) !== foldText(b)
}

function keyOf({ key = '', table, slips = [] }: ImportSpec, cells: ImportedCells): string {
  let cell = cells[key] ?? null
  if (typeof cell === 'string') for (const { from, to } of slips) cell = (cell as string).split(from).join(to)
  const parsed = cell === null ? null : table.columns[key]!.parse(cell)
  return typeof parsed === 'object' ? JSON.stringify(parsed) : foldText(String(cell))
}
