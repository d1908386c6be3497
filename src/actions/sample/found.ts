// The rows of the sample in a workbook: found by what they say, wherever they were sorted to.
import { cellKey, cellsOfReading } from '../../import/known-rows.ts'
import type { ImportedCells } from '../../import/result.ts'
import { CONFIG, SAMPLE_NAME } from '../../tables/config.ts'
import { isVisible, type Reading } from '../../tables/reading.ts'
import type { Registers } from '../../tables/registers.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { foldText } from '../../vietnamese/text.ts'
import type { CellWriter } from '../cell-writer.ts'
import { SAMPLE_WORDS, type SampleRegister } from './rows.ts'

/** A row of the sample that somebody has changed. */
export interface KeptRow {
  readonly sheet: string
  /** Number of the row, from 1. */
  readonly row: number
}

/** What a register holds of the sample; rows and columns by their indexes in the grid. */
export interface SoughtRegister {
  readonly sheet: string
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly kept: readonly KeptRow[]
}

/** The year whose sample was added; null where the workbook is not marked so. */
export function sampleYear(registers: Registers): number | null {
  const reading = registers.readNamed(CONFIG)
  const line = reading instanceof Issue ? undefined : reading.rows.find(({ name }) => isSampleName(name))
  const year = line && Number(line.value)
  return year && year > 0 ? year : null
}

/** Where the mark of the sample stands in «Cấu hình», where it is still as it was written. */
export function sampleLine(registers: Registers): Omit<SoughtRegister, 'kept'> | null {
  const reading = registers.readNamed(CONFIG)
  if (reading instanceof Issue || sampleYear(registers) === null) return null
  const at = reading.rows.findIndex(({ name }) => isSampleName(name))
  return { sheet: reading.sheet.name, rows: [reading.gridRows[at]!], columns: [...reading.layout.indexes.values()] }
}

function isSampleName(name: unknown): boolean {
  return typeof name === 'string' && foldText(name) === foldText(SAMPLE_NAME)
}

interface Where {
  readonly registers: Registers
  readonly formulas: CellWriter['formulas']
}

/** The rows of each register that say just what the sample says, and those that say so no longer. */
export function soughtRows(sample: readonly SampleRegister[], { registers, formulas }: Where): SoughtRegister[] {
  return sample.flatMap((each) => {
    const reading = registers.readNamed(each.table)
    return reading instanceof Issue || reading.rows.length === 0 ? [] : [soughtIn(reading, each.rows, formulas)]
  })
}

/** A row of fewer cells may be like one of the sample by chance. */
const TELLING_CELLS = 5

function soughtIn(reading: Reading, sample: readonly ImportedCells[], formulas: CellWriter['formulas']): SoughtRegister {
  const { sheet, gridRows, layout } = reading
  const ids = [...layout.indexes.keys()]
  const wanted = sample.map((cells) => keysOf(reading, ids, cells))
  const rows: number[] = []
  const kept: KeptRow[] = []
  let typed: readonly (readonly string[])[] | undefined
  cellsOfReading(reading).forEach((cells, index) => {
    const keys = keysOf(reading, ids, cells)
    const differing = wanted.map((each) => each.filter((key, at) => key !== keys[at]).length)
    const least = Math.min(...differing)
    const isNear = least <= 1 && keys.filter((key) => key !== '').length >= TELLING_CELLS
    if (!isNear && !keys.some((key) => key.endsWith(SAMPLE_WORDS))) return
    const row = gridRows[index]!
    typed ??= formulas(sheet.name)
    const isWhole = least === 0 && !typed[row]?.some((formula) => formula !== '') && !hasMore(reading, row)
    if (isWhole) rows.push(row)
    else kept.push({ sheet: sheet.name, row: row + 1 })
  })
  return { sheet: sheet.name, rows, columns: [...layout.indexes.values()], kept }
}

function keysOf({ table }: Reading, ids: readonly string[], cells: ImportedCells): string[] {
  return ids.map((id) => cellKey(table.columns[id]!, cells[id] ?? null))
}

/** Whether a row holds something in a column that is none of the register's. */
function hasMore({ sheet, layout }: Reading, row: number): boolean {
  const own = new Set(layout.indexes.values())
  return sheet.cells[row]!.some((cell, column) => isVisible(cell) && !own.has(column))
}
