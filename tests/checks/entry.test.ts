// Entry and mending on any cells at all: neither throws, and neither touches a cell that it may not touch.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryChanges, mayBeRegister, pendingRows, registerOf, rowsToCheck, type Block } from '../../src/checks/entry.ts'
import { isOurNote } from '../../src/checks/entry/notes.ts'
import { checkWorkbook, scopeOf } from '../../src/checks/index.ts'
import { mendsOf } from '../../src/checks/mends.ts'
import { readSettings } from '../../src/plan/settings.ts'
import { TABLES } from '../../src/tables/index.ts'
import { Issue } from '../../src/vietnamese/issue.ts'
import { gridArb } from './any-grid.ts'
import { AS_OF, grid, MEETING, registersOf, type Cells } from './workbook.ts'

const SEED = { seed: 20261125, numRuns: 25 }
const REGISTERS = TABLES.filter(({ role }) => role !== 'kept')

const contextOf = (sheets: Readonly<Record<string, Cells>>) =>
  ({ registers: registersOf(sheets), settings: readSettings([], {}).settings, asOf: AS_OF })

describe('an edit of any cells', () => {
  const blockArb: fc.Arbitrary<Block> = fc.record({
    row: fc.nat(10), column: fc.nat(6), rows: fc.integer({ min: 1, max: 12 }), columns: fc.integer({ min: 1, max: 20 }),
  })
  const noteArb = fc.constantFrom('', '', 'Hỏi lại', 'Nề nếp: Cũ.')

  test.each(REGISTERS.map((table) => [table.sheet, table] as const))('%s: changes words in edited list cells and notes that are ours', (sheet, table) => {
    fc.assert(fc.property(gridArb(table), blockArb, fc.infiniteStream(noteArb), (cells, block, stream) => {
      const context = contextOf({ [sheet]: cells })
      const reading = registerOf(sheet, { names: [sheet], registers: context.registers })
      const edited = reading && rowsToCheck(reading, block)
      if (!reading || !edited) return
      const notes = Array.from({ length: 20 }, () => Array.from({ length: 26 }, () => stream.next().value!))
      const { spellings, notes: near, farNotes } = entryChanges(reading, { edited, notes, scope: scopeOf(context) })
      const columns = new Map([...reading.layout.indexes].map(([id, index]) => [index, table.columns[id]!]))
      for (const { row, column, value } of spellings) {
        expect(row >= edited.row && row < edited.row + edited.rows && column >= block.column && column < block.column + block.columns).toBe(true)
        const { list } = columns.get(column)!
        expect(list!.match(value)).toBe(list!.match(String(cells[row]![column])))
      }
      for (const { row, column, note } of [...near, ...farNotes]) {
        const current = notes[row]![column]!
        expect(current === '' || isOurNote(current)).toBe(true)
        expect(note === '' || isOurNote(note)).toBe(true)
      }
    }), SEED)
  })
})

describe('mending any cells', () => {
  test.each(REGISTERS.map((table) => [table.sheet, table] as const))('%s: a mended cell means what it meant', (sheet, table) => {
    fc.assert(fc.property(gridArb(table), (cells) => {
      const before = contextOf({ [sheet]: cells })
      const mended = cells.map((line) => [...line])
      for (const { row, column, value, before: shown } of mendsOf(before.registers)) {
        if (shown !== '') expect(cells[row]![column]).toBe(shown)
        mended[row]![column] = value
      }
      const after = contextOf({ [sheet]: mended })
      expect(mendsOf(after.registers)).toEqual([])
      const places = (context: typeof before) =>
        checkWorkbook(context).filter(({ rule }) => rule !== 'kind-unknown').map(({ rule, cell, message }) => [rule, cell, message])
      expect(places(after)).toEqual(places(before))
    }), SEED)
  })
})

describe('where an edit is', () => {
  test.each([
    ['Cuộc họp', true], ['CUỘC HỌP', true], ['Kết quả rà soát', false], ['Nhật ký', false], ['Tổng quan', false], ['Sổ riêng', false],
  ])('«%s» may be a register: %s', (name, wanted) => {
    expect(mayBeRegister(name, TABLES.map(({ sheet }) => sheet))).toBe(wanted)
  })

  test('a sheet of any name may be one that is missing', () => {
    expect(mayBeRegister('Lịch họp', ['Lịch họp'])).toBe(true)
    const registers = registersOf({ 'Lịch họp': grid(MEETING), 'Khác': [['a', 'b']] })
    const names = ['Lịch họp', 'Khác']
    expect(registerOf('Lịch họp', { names, registers })?.table.id).toBe('meetings')
    expect(registerOf('Khác', { names, registers })).toBeNull()
  })

  test('rows at and above the header are none to check, and so many at most', () => {
    const reading = registersOf({ 'Cuộc họp': [['Tiêu đề'], ...grid(...Array.from({ length: 5300 }, () => MEETING))] }).read(TABLES.find(({ id }) => id === 'meetings')!)
    if (reading instanceof Issue) throw new Error('not read')
    const block = { row: 0, column: 0, rows: 2, columns: 8 }
    expect(rowsToCheck(reading, block)).toBeNull()
    expect(rowsToCheck(reading, { ...block, rows: 3 })).toEqual({ ...block, row: 2, rows: 1 })
    const long = { ...block, row: 2, rows: 100_000 }
    expect(rowsToCheck(reading, long)).toEqual({ ...long, rows: 5000 })
    expect(pendingRows(reading, long)).toEqual({ pasted: 5300, pending: 300 })
  })
})
