// Letters on a spreadsheet: from the menu, of the selected row, after the person has seen what is missing.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Host } from '../../workbench/host.ts'
import { letterHost } from './letters-workbook.ts'

let host: Host
beforeAll(() => {
  host = letterHost()
})
afterAll(() => host.close())

const select = (cell: string): void => {
  host.script(`function main(cell) {
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Cuộc họp').activate().getRange(cell).activate()
  }`, 'main', cell)
}
const alerts = (): string => JSON.stringify(host.ui())

test('the menu has the letters in a menu of their own', () => {
  host.run('onOpen')
  expect(alerts()).toContain('Tạo văn bản khác')
})

test('an invitation is made of the row that is selected, and is there the second time', () => {
  select('E4')
  host.run('menuInvitation')
  host.run('menuInvitation')
  expect(host.documents().map(({ name }) => name)).toEqual(['Giấy mời (cuộc họp ngày 30/11/2026 (dòng 4))'])
})

test('without a selected meeting the person is told to choose one', () => {
  select('E40')
  host.run('menuInvitation')
  expect(alerts()).toContain('Chưa chọn cuộc họp. Chọn một ô ở dòng của cuộc họp')
})

test('what is missing is shown before, and «No» makes nothing', () => {
  const before = host.documents().length
  host.answer({ button: 'OK', text: '' }, { button: 'NO' })
  host.run('menuReminder')
  expect(alerts()).toContain('Cần ghi ngày phải gửi kết quả.')
  expect(host.documents()).toHaveLength(before)
  host.answer({ button: 'OK', text: '' }, { button: 'YES' })
  host.run('menuReminder')
  expect(host.documents()).toHaveLength(before + 1)
})

test('a report reads each sheet once, looks for its file once and makes one', () => {
  host.run('runAction', 'makeReport', { period: '6T/2026' })
  host.resetCalls()
  host.run('runAction', 'makeReport', { period: '6T/2026', anew: true })
  const { 'Range.getValues': read, 'Range.getMergedRanges': merges, 'Files.list': listed, 'Files.create': created } = host.calls()
  const sheets = host.script('function main() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().length }')
  expect({ read, merges, listed, created }).toEqual({ read: sheets, merges: sheets, listed: 1, created: 1 })
})
