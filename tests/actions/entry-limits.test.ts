// How much an edit may cost: service calls do not grow with the rows, a long paste stays within the trigger's time.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CheckResult } from '../../src/actions/check.ts'
import { sheetHost, type SheetHost } from './on-sheet.ts'

const SHEET = 'Cuộc họp'
const pad = (value: number): string => String(value).padStart(2, '0')

/** Rows that are right but for each tenth, and whose form is in a known spelling. */
const rows = (count: number): string[][] =>
  Array.from({ length: count }, (_row, i) => [
    `${pad((i % 28) + 1)}/${pad((i % 12) + 1)}/2026`, `${pad(7 + (i % 9))}:30`, '', `${pad(8 + (i % 9))}:00`, `Họp số ${i}`, 'Giao ban',
    i % 10 === 3 ? 'Thư' : 'online', '', '', `Phòng ${i}`, `Người số ${i}`,
  ])

let at: SheetHost
beforeAll(() => {
  at = sheetHost()
  at.on(SHEET, 'sheet.insertRowsAfter(1000, 4300)')
})
afterAll(() => at.host.close())

/** The calls that a script has made; what the host's own lists of ranges ask of each range is none of them. */
function callsOf(work: () => void): Record<string, number> {
  at.host.resetCalls()
  work()
  const { 'Range.setValue': _passedOn, ...calls } = at.host.calls()
  return calls
}

test('an edit needs as many service calls for a thousand rows as for one', () => {
  const one = callsOf(() => at.host.paste(SHEET, 'A2', rows(10)))
  const many = callsOf(() => at.host.paste(SHEET, 'A2', rows(1000)))
  expect(many).toEqual(one)
  expect(Object.values(many).reduce((sum, count) => sum + count, 0)).toBeLessThan(80)
  expect(many).toMatchObject({ 'Range.setNotes': 1, 'RangeList.setValue': 1 })
})

test('an edit that is right writes nothing', () => {
  const calls = callsOf(() => at.host.edit(SHEET, 'E2', 'Giao ban đầu năm'))
  expect(Object.keys(calls).filter((name) => /\.set/.test(name))).toEqual([])
})

test('a paste of 5,200 rows is checked as far as it fits, and the rest is marked until the whole check', () => {
  const started = performance.now()
  at.host.paste(SHEET, 'A2', rows(5200))
  expect(performance.now() - started).toBeLessThan(30_000)
  expect(at.note(SHEET, 'G5')).toContain('«Thư» không có trong danh sách.')
  expect(at.note(SHEET, 'G4995')).toContain('«Thư» không có trong danh sách.')
  expect(at.note(SHEET, 'A5002')).toBe('Nề nếp: Đã dán 5200 dòng; 200 dòng chưa kiểm tra. Chọn Rà soát toàn bộ.')
  expect(at.note(SHEET, 'G5005')).toBe('')
  at.host.edit(SHEET, 'G5', 'online')
  expect(at.note(SHEET, 'A5002')).not.toBe('')
  const { findings } = at.host.run('runAction', 'check', { keep: true }) as CheckResult
  expect(findings.filter(({ rule }) => rule === 'list-unknown')).toHaveLength(519)
  expect([at.note(SHEET, 'A5002'), at.note(SHEET, 'G5')]).toEqual(['', ''])
  expect(at.note(SHEET, 'G5005')).toContain('«Thư»')
})
