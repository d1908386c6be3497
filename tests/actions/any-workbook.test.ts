// Set-up, the sample and repair on any cells at all: none throws, and no cell changes that is not told.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CellValue } from '../../src/actions/action.ts'
import { repair } from '../../src/actions/repair.ts'
import { removeSample, sampleData } from '../../src/actions/sample.ts'
import { setUp } from '../../src/actions/set-up/set-up.ts'
import { UserError } from '../../src/actions/user-error.ts'
import { TABLES } from '../../src/tables/index.ts'
import { isVisible } from '../../src/tables/reading.ts'
import type { Table } from '../../src/tables/table.ts'
import { gridArb } from '../checks/any-grid.ts'
import { fakePorts, type FakePorts } from './fake-ports.ts'

const RUNS = { seed: 20261125, numRuns: 40 }

const nameArb = ({ sheet }: Table): fc.Arbitrary<string> => fc.constantFrom(sheet, sheet.toUpperCase(), 'Trang tính1', 'Sổ riêng')

/** Some sheets under names of ours or others, each with any cells. */
const bookArb = fc.array(fc.constantFrom(...TABLES), { minLength: 1, maxLength: 4 })
  .chain((tables) => fc.tuple(...tables.map((table) => fc.tuple(nameArb(table), gridArb(table)))))
  .map((sheets) => Object.fromEntries(sheets as [string, CellValue[][]][]))

const copy = ({ sheets }: FakePorts): Map<string, CellValue[][]> => structuredClone(sheets)

/** What a person sees: the cells that hold something, row by row. */
function shown({ sheets }: Pick<FakePorts, 'sheets'>): unknown {
  const cellsOf = (rows: CellValue[][]): unknown =>
    rows.map((row) => row.flatMap((cell, column) => (isVisible(cell) ? [[column, cell]] : []))).filter((row) => row.length > 0)
  return [...sheets].map(([name, rows]) => [name, cellsOf(rows)])
}

/** Runs an action; a refusal with a sentence is an answer too. */
function orRefused<T>(run: () => T): T | null {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return null
  }
}

test('set-up adds sheets and fills blank ones: no other cell changes, and a second run changes nothing', () => {
  fc.assert(fc.property(bookArb, (book) => {
    const ports = fakePorts(book)
    const before = copy(ports)
    const { created, kept, foreign } = setUp.run(ports, {})
    for (const [name, cells] of before) {
      if (ports.sheets.has(name) && cells.some((row) => row.some(isVisible))) expect(ports.sheets.get(name)).toEqual(cells)
    }
    expect(created.every((name) => !before.has(name) || !before.get(name)!.some((row) => row.some(isVisible)))).toBe(true)
    expect([...kept, ...foreign].every((name) => before.has(name))).toBe(true)
    const once = copy(ports)
    setUp.run(ports, {})
    expect(copy(ports)).toEqual(once)
  }), RUNS)
})

test('sample data comes and goes without a trace, in registers that were blank alone', () => {
  fc.assert(fc.property(bookArb, (book) => {
    const ports = fakePorts(book)
    setUp.run(ports, {})
    const before = copy(ports)
    const added = orRefused(() => sampleData.run(ports, { apply: true }))?.added ?? []
    const touched = new Set(['Cấu hình', ...added.map(({ sheet }) => sheet)].map((name) => name.toLowerCase()))
    for (const [name, cells] of before) if (!touched.has(name.toLowerCase())) expect(ports.sheets.get(name)).toEqual(cells)
    orRefused(() => removeSample.run(ports, { apply: true }))
    expect(shown(ports)).toEqual(shown({ sheets: before }))
  }), RUNS)
})

test('repair tells what is lost of any sheet and touches no value', () => {
  const lookArb = fc.record({
    rules: fc.array(fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), { minLength: 3, maxLength: 12 }),
    isGuarded: fc.boolean(),
    names: fc.subarray(TABLES.map(({ rangeName }) => rangeName)),
  }).map((look) => {
    const formats = look.rules.map((row) => row.map((is) => (is ? '@' : 'General')))
    return { ...look, formats, headerNotes: [], highlights: [], lists: {} }
  })
  fc.assert(fc.property(bookArb, lookArb, (book, look) => {
    const ports = fakePorts(book)
    const before = copy(ports)
    const restored: string[] = []
    const cells = { ...ports.cells, look: () => look, restore: (sheet: string) => void restored.push(sheet) }
    const { lost } = repair.run({ ...ports, cells }, { apply: true })
    expect(new Set(restored)).toEqual(new Set(lost.map(({ sheet }) => sheet)))
    expect(copy(ports)).toEqual(before)
  }), RUNS)
})
