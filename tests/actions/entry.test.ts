// What is typed and pasted into a register of a real spreadsheet is checked at once: through dist/, on the host.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHost, type Host } from '../../workbench/host.ts'

let host: Host
beforeAll(() => {
  host = startHost({ today: '2026-11-25T08:30:00+07:00' })
  host.run('runAction', 'setUp', {})
})
afterAll(() => host.close())

/** Runs the body of a function on a sheet of the open spreadsheet, given as `sheet`. */
function onSheet<T>(body: string, name = 'Cuộc họp'): T {
  return host.script(`function main() { const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${name}'); ${body} }`) as T
}

const noteAt = (a1: string, sheet?: string): string => onSheet(`return sheet.getRange('${a1}').getNote()`, sheet)
const valueAt = (a1: string, sheet?: string): unknown => onSheet(`return sheet.getRange('${a1}').getValue()`, sheet)

const MEETING = ['04/6/2026', '07:30', '', '09:00', 'Giao ban tuần', 'Giao ban', 'Trực tuyến', '', '', 'Phòng A', 'Chủ tịch UBND xã']

describe('a typed value', () => {
  beforeAll(() => host.paste('Cuộc họp', 'A2', [MEETING]))

  test('that is right gets no note', () => {
    expect(onSheet(`return sheet.getRange('A2:T2').getNotes()[0].join('')`)).toBe('')
  })

  test('that is in no list gets a note with the sentence, which goes when it is mended', () => {
    host.edit('Cuộc họp', 'G2', 'Qua điện thoại')
    expect(noteAt('G2')).toBe('Nề nếp: «Qua điện thoại» không có trong danh sách. Chọn: Trực tiếp, Trực tuyến hoặc Kết hợp trực tiếp và trực tuyến.')
    host.edit('Cuộc họp', 'G2', 'Trực tiếp')
    expect(noteAt('G2')).toBe('')
  })

  test('that is an impossible day is found', () => {
    host.edit('Cuộc họp', 'A2', '30/02/2026')
    expect(noteAt('A2')).toContain('Ngày «30/02/2026» không có trong lịch.')
    host.edit('Cuộc họp', 'A2', '04/6/2026')
    expect(noteAt('A2')).toBe('')
  })

  test('in a known spelling becomes the standard word', () => {
    host.edit('Cuộc họp', 'G2', 'online')
    expect(valueAt('G2')).toBe('Trực tuyến')
  })
})
