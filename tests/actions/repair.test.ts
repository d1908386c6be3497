// Repair through dist/, on the host: just what is lost comes back, and values stay.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CheckResult } from '../../src/actions/check.ts'
import type { RepairResult } from '../../src/actions/repair.ts'
import { sheetHost, type SheetHost } from './on-sheet.ts'

const SHEET = 'Cuộc họp'

let at: SheetHost
beforeAll(() => {
  at = sheetHost()
})
afterAll(() => at.host.close())

const repair = (options: object = { apply: true }): RepairResult => at.host.run('runAction', 'repair', options) as RepairResult
const parts = ({ lost }: RepairResult): string[] => lost.map(({ what, header }) => `${what} ${header}`)

test('a workbook as set-up makes it has lost nothing', () => {
  const before = JSON.stringify(at.host.snapshot())
  expect(repair()).toEqual({ applied: true, lost: [] })
  expect(JSON.stringify(at.host.snapshot())).toBe(before)
})

describe('a paste that destroys dropdowns', () => {
  const rule = (a1: string): unknown => at.on(SHEET, `const rule = sheet.getRange('${a1}').getDataValidation(); return rule && rule.getCriteriaValues()[0]`)

  beforeAll(() => at.host.paste(SHEET, 'F2', [['Giao ban', 'online'], ['Giao ban', 'Trực tiếp']]))

  test('is found by the whole check, which says how to mend it', () => {
    const { findings } = at.host.run('runAction', 'check', { keep: true }) as CheckResult
    const lost = findings.filter((finding) => finding.rule === 'dropdown-lost')
    expect(lost.map(({ sheet, message, mendable }) => [sheet, message, mendable])).toEqual([
      [SHEET, 'Cột «Loại» mất danh sách chọn. Chọn Khôi phục định dạng và danh sách chọn.', true],
      [SHEET, 'Cột «Hình thức» mất danh sách chọn. Chọn Khôi phục định dạng và danh sách chọn.', true],
    ])
  })

  test('is shown first, then mended alone, the values left as they are', () => {
    expect(parts(repair({}))).toEqual(['rule Loại', 'rule Hình thức'])
    expect(rule('G2')).toBeNull()
    at.host.resetCalls()
    expect(parts(repair())).toEqual(['rule Loại', 'rule Hình thức'])
    expect(at.host.calls()['Range.setDataValidation']).toBe(2)
    expect(rule('G2')).toEqual(['Trực tiếp', 'Trực tuyến', 'Kết hợp trực tiếp và trực tuyến'])
    expect(at.on(SHEET, `return sheet.getRange('F2:G3').getValues()`)).toEqual([['Giao ban', 'Trực tuyến'], ['Giao ban', 'Trực tiếp']])
    expect(repair().lost).toEqual([])
  })
})

describe('a column that was deleted', () => {
  beforeAll(() => at.on(SHEET, `sheet.deleteColumn(7)`))

  test('comes back behind the last one, with its dropdown, its note and its marks', () => {
    expect(parts(repair())).toEqual(expect.arrayContaining(['column Hình thức']))
    const [header, note, values, width] = at.on<[string, string, string[], number]>(SHEET, `
      const column = sheet.getLastColumn()
      const cell = sheet.getRange(1, column)
      return [cell.getValue(), cell.getNote(), sheet.getRange(2, column).getDataValidation().getCriteriaValues()[0], column]`)
    expect([header, width]).toEqual(['Hình thức', 20])
    expect(note).toContain('Chọn Trực tiếp, Trực tuyến')
    expect(values).toContain('Trực tuyến')
    const marked = at.on<number[]>(SHEET, `
      return sheet.getConditionalFormatRules().flatMap((rule) => rule.getRanges().map((range) => range.getColumn()))`)
    expect(marked.length).toBeGreaterThan(0)
  })

  test('is back for good: a second run has little to do, a third one nothing', () => {
    repair()
    expect(repair().lost).toEqual([])
  })

  test('is a column of the register again', () => {
    at.write(SHEET, 'A2', [['04/6/2026', '07:30', '', '09:00', 'Giao ban', 'Giao ban']])
    at.host.edit(SHEET, 'T2', 'Qua thư')
    expect(at.note(SHEET, 'T2')).toContain('«Qua thư» không có trong danh sách.')
  })
})

describe('what only some cells or rows have', () => {
  const settingRow = `sheet.getRange('A1:A60').getValues().findIndex(([name]) => name === 'Cuộc họp kết hợp') + 1`

  beforeAll(() => {
    at.on('Cấu hình', `sheet.insertRowBefore(2); sheet.getRange(${settingRow}, 2).clearDataValidations()`)
    at.on('Kiểm tra', `sheet.deleteColumn(9)`)
    at.on('Tập huấn', `sheet.getRange('E2:E20').setNumberFormat('@')`)
    at.on('Tuyên truyền', `
      sheet.insertRowsAfter(1000, 4300)
      sheet.getRange('C5200').setValue('Kết luận số 226-KL/TW')
      sheet.getRange('B5200').clearDataValidations()`)
  })

  test('is found, wherever its row is now, and comes back', () => {
    const found = repair().lost.map(({ sheet, what, header }) => `${sheet}: ${what} ${header}`)
    expect(found).toEqual(expect.arrayContaining([
      'Cấu hình: rule Giá trị', 'Kiểm tra: column Đã khắc phục', 'Tập huấn: format Ngày', 'Tuyên truyền: rule Hình thức', 'Tuyên truyền: format Ngày',
    ]))
    repair()
    expect(repair().lost).toEqual([])
  })

  test.each<[string, string, string, unknown]>([
    ['the dropdown of a setting', 'Cấu hình', `sheet.getRange(${settingRow}, 2).getDataValidation().getCriteriaValues()[0].length`, 2],
    ['a column that set-up had hidden, hidden', 'Kiểm tra', 'sheet.isColumnHiddenByUser(sheet.getLastColumn())', true],
    ['the number format of rows that are blank', 'Tập huấn', `sheet.getRange('E20').getNumberFormat()`, 'dd/mm/yyyy'],
    ['a rule beyond the five thousandth row', 'Tuyên truyền', `sheet.getRange('B5200').getDataValidation() !== null`, true],
    ['a format beyond the five thousandth row', 'Tuyên truyền', `sheet.getRange('A5200').getNumberFormat()`, 'dd/mm/yyyy'],
  ])('%s', (_what, sheet, shown, value) => {
    expect(at.on(sheet, `return ${shown}`)).toEqual(value)
  })

  afterAll(() => at.on('Tuyên truyền', `sheet.deleteRows(1001, 4300)`))
})

describe('other things that are lost', () => {
  test.each([
    ['format Ngày', `sheet.getRange('A2').setNumberFormat('0')`],
    ['note Ngày', `sheet.getRange('A1').clearNote()`],
    ['guard Cuộc họp', `sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach((each) => each.remove())`],
    ['name Cuộc họp', `book.removeNamedRange('CUOC_HOP')`],
    ['highlights Ngày', `sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().filter((rule) => rule.getRanges()[0].getColumn() > 1))`],
  ])('%s', (part, loss) => {
    at.on(SHEET, loss)
    expect(parts(repair())).toEqual([part])
    expect(repair().lost).toEqual([])
  })

  test('the rules, notes and marks of people stay', () => {
    at.on(SHEET, `
      sheet.getRange('B1').setNote('Giờ của tôi')
      sheet.getRange('C2').setDataValidation(SpreadsheetApp.newDataValidation().requireTextContains('x').setAllowInvalid(true).build())
      sheet.getRange('E2').setBackground('#123456')`)
    expect(repair().lost).toEqual([])
    const kept = at.on(SHEET, `return [sheet.getRange('B1').getNote(), String(sheet.getRange('C2').getDataValidation().getCriteriaType()), sheet.getRange('E2').getBackground()]`)
    expect(kept).toEqual(['Giờ của tôi', 'TEXT_CONTAINS', '#123456'])
  })
})
