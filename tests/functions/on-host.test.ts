// The custom functions of dist/ in cells of the local host: their forms, values, recalculation and errors.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { KpiResult } from '../../src/actions/kpi.ts'
import { startHost, type Host } from '../../workbench/host.ts'

const HEADER = ['Ngày', 'Giờ bắt đầu', 'Nội dung', 'Loại', 'Hình thức', 'Chủ trì', 'Trạng thái', 'Họp không giấy tờ']
/** Dates as serials: 46176 is 03/6/2026. */
const MEETINGS = [
  [46032, 0.3125, 'Giao ban tháng 1', 'Giao ban', 'Trực tuyến', 'Chủ tịch', 'Đã tổ chức', 'Có'],
  [46062, 0.3125, 'Giao ban tháng 2', 'Giao ban', 'Trực tiếp', 'Chủ tịch', 'Đã tổ chức', 'Không'],
  [46176, 0.3125, 'Giao ban tháng 6', 'Giao ban', 'Trực tuyến', 'Chủ tịch', 'Đã tổ chức', 'Có'],
  [46220, 0.3125, 'Giao ban tháng 7', 'Giao ban', 'Trực tuyến', 'Chủ tịch', 'Đã tổ chức', 'Có'],
  [46221, 0.3125, 'Chuyên đề tháng 7', 'Chuyên đề', 'Trực tiếp', 'Chủ tịch', 'Đã tổ chức', 'Có'],
  [46222, 0.3125, 'Bị hoãn', 'Chuyên đề', 'Trực tiếp', 'Chủ tịch', 'Hoãn', ''],
]

let host: Host
beforeAll(() => {
  host = startHost({ today: '2026-11-25T08:30:00+07:00' })
  host.script(`function main(header, rows) {
    const book = SpreadsheetApp.getActiveSpreadsheet()
    const sheet = book.getActiveSheet().setName('Cuộc họp')
    sheet.getRange(1, 1, 1, header.length).setValues([header])
    sheet.getRange(2, 1, rows.length, header.length).setValues(rows)
    sheet.getRange('A2:A').setNumberFormat('dd/mm/yyyy')
    sheet.getRange('B2:B').setNumberFormat('hh:mm')
    book.setNamedRange('CUOC_HOP', sheet.getRange('A:H'))
    book.insertSheet('Tính')
  }`, 'main', HEADER, MEETINGS)
})
afterAll(() => host.close())

interface Cell {
  readonly value: unknown
  readonly message: string | null
}

/** Types a formula into a cell of its own and reads what it shows. */
function typed(formula: string): Cell {
  const value = host.script(`function main(formula) {
    const cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Tính').getRange('A1')
    cell.setFormula(formula)
    return cell.getValue()
  }`, 'main', formula)
  return { value, message: host.errorAt('Tính', 'A1') }
}

describe('ONLINE_RATIO', () => {
  test.each([
    ['=ONLINE_RATIO()', 3 / 5],
    ['=ONLINE_RATIO("6T/2026")', 2 / 3],
    [`=ONLINE_RATIO('Cuộc họp'!A1:V; "Quý 3/2026")`, 1 / 2],
    [`=ONLINE_RATIO('Cuộc họp'!A1:H7)`, 3 / 5],
    [`=ONLINE_RATIO('Cuộc họp'!E2:E6)`, 3 / 5],
    [`=ONLINE_RATIO('Cuộc họp'!E:E)`, 3 / 6],
    ['=ONLINE_RATIO(CUOC_HOP)', 3 / 5],
    ['=online_ratio(CUOC_HOP; "T7/2026")', 1 / 2],
    ['=ONLINE_RATIO("01/01/2026-15/06/2026")', 2 / 3],
    ['=ONLINE_RATIO(2026)', 3 / 5],
  ])('%s', (formula, value) => {
    const cell = typed(formula)
    expect(cell.message).toBeNull()
    expect(cell.value).toBe(value)
  })

  test('follows the cells of its range', () => {
    const values = host.script(`function main() {
      const book = SpreadsheetApp.getActiveSpreadsheet()
      const cell = book.getSheetByName('Tính').getRange('A1').setFormula('=ONLINE_RATIO(CUOC_HOP; "Quý 3/2026")')
      const form = book.getSheetByName('Cuộc họp').getRange('E6')
      const before = cell.getValue()
      form.setValue('zoom')
      const after = cell.getValue()
      form.setValue('Trực tiếp')
      return [before, after, cell.getValue()]
    }`)
    expect(values).toEqual([1 / 2, 1, 1 / 2])
  })

  test.each([
    ['a period that cannot be read', '=ONLINE_RATIO("tháng mười ba")', 'Không hiểu kỳ «tháng mười ba».'],
    ['no data', '=ONLINE_RATIO("2024")', 'Chưa có số liệu'],
    ['a column that is missing', `=ONLINE_RATIO('Cuộc họp'!A1:D7)`, '«Hình thức»'],
    ['a period beside a single column', `=ONLINE_RATIO('Cuộc họp'!E2:E6; "2026")`, 'kỳ'],
    ['a sheet that is missing', '=E_DOCUMENT_RATIO()', 'Chưa có bảng «Văn bản».'],
  ])('says in Vietnamese what is wrong: %s', (_case, formula, sentence) => {
    const cell = typed(formula)
    expect(cell.value).toBe('#ERROR!')
    expect(cell.message).toContain(sentence)
  })

  test('a range of a sheet that is not there stays the error that it is', () => {
    expect(typed(`=ONLINE_RATIO('Không có'!A1:H9)`).value).toBe('#REF!')
  })
})

describe('the other functions', () => {
  test('every indicator in a cell equals what the command line prints', () => {
    const { indicators } = host.run('runAction', 'kpi', {}) as KpiResult
    for (const { function: name, value } of indicators) {
      const cell = typed(`=${name}()`)
      if (value === null) expect([name, cell.value, typeof cell.message]).toEqual([name, '#ERROR!', 'string'])
      else expect([name, cell.value]).toEqual([name, value])
    }
    expect(indicators).toHaveLength(13)
  })

  test('KPI_TABLE spills a line for each indicator', () => {
    const rows = host.script(`function main() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Tính')
      sheet.getRange('C1').setFormula('=KPI_TABLE(CUOC_HOP; "6T/2026")')
      return sheet.getRange('C1:F14').getValues()
    }`) as unknown[][]
    expect(rows).toHaveLength(14)
    expect(rows[1]!.slice(0, 2)).toEqual(['Tỷ lệ hội nghị, cuộc họp trực tuyến', 2 / 3])
  })

  test('KPI_STATUS says the verdict, KPI_EXPLAIN the rows', () => {
    expect(typed('=KPI_STATUS("ONLINE_RATIO"; CUOC_HOP)').value).toBe('Đạt')
    expect(typed('=KPI_STATUS("ONLINE_RATE")').message).toContain('ONLINE_RATIO')
    const rows = host.script(`function main() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Tính')
      sheet.getRange('K1').setFormula('=KPI_EXPLAIN("ONLINE_RATIO"; CUOC_HOP)')
      return sheet.getRange('K1:O8').getValues()
    }`) as unknown[][]
    expect(rows.filter(([, , numerator, denominator]) => numerator === 1 && denominator === 1)).toHaveLength(3)
  })

  test('DEADLINE gives a day, or words where there is none', () => {
    expect(typed('=DEADLINE("Quý IV/2026")').value).not.toBe('')
    expect(typed('=DEADLINE("Thường xuyên")').value).toBe('Thường xuyên')
  })

  test('a call without a range goes stale until it is refreshed, as in Google', () => {
    const values = host.script(`function main() {
      const book = SpreadsheetApp.getActiveSpreadsheet()
      const cell = book.getSheetByName('Tính').getRange('A3').setFormula('=ONLINE_RATIO("Quý 3/2026")')
      const form = book.getSheetByName('Cuộc họp').getRange('E6')
      const before = cell.getValue()
      form.setValue('Trực tuyến')
      const stale = cell.getValue()
      runAction('refresh', {})
      const fresh = cell.getValue()
      form.setValue('Trực tiếp')
      return [before, stale, fresh]
    }`)
    expect(values).toEqual([1 / 2, 1 / 2, 1])
  })
})
