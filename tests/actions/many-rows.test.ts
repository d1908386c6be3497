// What the add-in itself writes can be more than the thousand rows that a new sheet has.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CheckResult } from '../../src/actions/check.ts'
import type { ImportResult } from '../../src/actions/import/import-result.ts'
import type { MendResult } from '../../src/actions/mend.ts'
import { startHost, type Host } from '../../workbench/host.ts'

const MEETINGS = 1100
const HEADER = ['Ngày', 'Giờ bắt đầu', 'Nội dung', 'Loại', 'Hình thức', 'Chủ trì']

let host: Host
beforeAll(() => {
  host = startHost({ today: '2026-11-25T08:30:00+07:00' })
  host.script(`function main(name, header, count) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet(name)
    sheet.insertRowsAfter(1000, 200)
    const rows = Array.from({ length: count }, (_, row) => [46000 + row, 0.3125, 'Giao ban ' + row, 'kiểu lạ', 'Truc tuyen', 'Chủ tịch'])
    sheet.getRange(1, 1, count + 1, header.length).setValues([header].concat(rows))
  }`, 'main', 'Cuộc họp', HEADER, MEETINGS)
})
afterAll(() => host.close())

const rowsOf = (sheet: string): number =>
  host.script('function main(name) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getLastRow() }', 'main', sheet) as number

test('findings', () => {
  const { findings } = host.run('runAction', 'check', { keep: true }) as CheckResult
  expect(findings.length).toBeGreaterThan(MEETINGS)
  expect(rowsOf('Kết quả rà soát')).toBe(findings.length + 4)
})

test('changed cells in the journal, when it is made and when it goes on', () => {
  expect((host.run('runAction', 'mend', { apply: true }) as MendResult).changes).toHaveLength(MEETINGS)
  expect(rowsOf('Nhật ký')).toBe(MEETINGS + 1)
  host.run('runAction', 'undo', {})
  expect(rowsOf('Nhật ký')).toBe(2 * MEETINGS + 2)
})

test('the list of an import', () => {
  host.script(`function main(name) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).setName('Sổ cũ') }`, 'main', 'Cuộc họp')
  const { tables } = host.run('runAction', 'importRegister', {}) as ImportResult
  expect(tables[0]).toMatchObject({ sheet: 'Cuộc họp', rows: MEETINGS })
  expect(rowsOf('Kết quả nhập sổ')).toBeGreaterThan(MEETINGS)
  // The list of «Cán bộ», which is not there, is nothing that could come back.
  expect(host.run('runAction', 'repair', {})).toEqual({ applied: false, lost: [] })
})
