import { describe, expect, test } from 'vitest'
import { alongside } from '../../src/indicators/alongside.ts'
import { digitizationRatio } from '../../src/indicators/digitization-ratio.ts'
import { eDocumentRatio } from '../../src/indicators/e-document-ratio.ts'
import { DOCUMENTS } from '../../src/tables/documents.ts'
import { scopeOf, sheetOf, type RowCells } from '../support/registers.ts'
import { figure, fraction, reasons } from './meetings.ts'

type Cells = RowCells<(typeof DOCUMENTS)['columns']>
const letter = (cells: Cells = {}): Cells => ({
  register: 'Đi', number: '1/KH-UBND', date: '04/6/2026', kind: 'Kế hoạch', counterpart: 'Sở Nội vụ', transmission: 'Điện tử', digitised: 'Có', ...cells,
})
const sheet = (rows: readonly Cells[], columns?: string[]) => sheetOf(DOCUMENTS, rows, columns)
const many = (count: number, cells: Cells = {}) => Array.from({ length: count }, () => letter(cells))

describe('digitised documents', () => {
  test.each([
    [1140, 60, 'met', '95%'],
    [1080, 120, 'notMet', '90%'],
    [9499, 501, 'notMet', '94,99%'],
    [96, 4, 'exceeded', '96%'],
  ] as const)('%i of them with a copy, %i without: %s, %s', (copied, not, verdict, display) => {
    expect(figure(digitizationRatio, scopeOf(sheet([...many(copied), ...many(not, { digitised: 'Chưa' })])))).toMatchObject({ verdict, display })
  })

  test.each<[Cells, string]>([
    [{}, 'digitised'],
    [{ digitised: 'x' }, 'digitised'],
    [{ digitised: true }, 'digitised'],
    [{ digitised: '' }, 'not-digitised'],
    [{ digitised: 'lạ' }, 'not-digitised'],
    [{ register: 'Đến', number: '5/2026/NĐ-CP', kind: 'lạ' }, 'digitised'],
    [{ secrecy: 'Mật' }, 'secret'],
    [{ secrecy: 'Tuyệt mật' }, 'secret'],
    [{ secrecy: 'TM' }, 'unknown-secrecy'],
    [{ secrecy: 'Thường' }, 'digitised'],
    [{ secrecy: 'Không' }, 'digitised'],
    [{ status: 'Đã hủy số' }, 'voided'],
    [{ date: '01/01/2027' }, 'outside-period'],
    [{ register: 'Đến', date: '31/12/2025', arrivalDate: '02/01/2026' }, 'digitised'],
    [{ register: 'Đến', date: '04/6/2026', arrivalDate: '02/01/2027' }, 'outside-period'],
    [{ register: 'Đi', date: '04/6/2026', arrivalDate: '02/01/2027' }, 'digitised'],
    [{ register: 'Đến', arrivalDate: '30/02/2026' }, 'bad-date'],
  ])('%o is %s', (cells, expected) => {
    expect(reasons(digitizationRatio, scopeOf(sheet([letter(cells), letter()])))[0]).toBe(expected)
  })

  test.each([
    ['incoming', { register: 'Đi' }, 'not-incoming'],
    ['incoming', { register: 'Đến' }, 'digitised'],
    ['paperOnly', { transmission: 'Bưu điện' }, 'digitised'],
    ['paperOnly', { transmission: 'Điện tử + giấy' }, 'not-paper'],
    ['paperOnly', { transmission: '' }, 'not-paper'],
  ] as const)('when %s are asked, %o is %s', (digitised, cells, expected) => {
    expect(reasons(digitizationRatio, scopeOf(sheet([letter(cells)]), { settings: { digitised } }))).toEqual([expected])
  })

  test('a column that is wholly blank is no data, never 0', () => {
    expect(fraction(digitizationRatio, scopeOf(sheet(many(3, { digitised: '' }))))).toBe('not-filled')
    expect(fraction(digitizationRatio, scopeOf(sheet(many(3), ['register', 'number', 'date'])))).toBe('header-missing')
    expect(fraction(digitizationRatio, scopeOf(sheet([...many(2, { digitised: '' }), letter({ digitised: 'Không' })])))).toBe('0/3')
  })
})

describe('documents exchanged with state agencies', () => {
  test.each([
    [640, 0, 'met', '100%'],
    [637, 3, 'notMet', '99,5%'],
    [9999, 1, 'notMet', '99,99%'],
  ] as const)('%i electronic and %i on paper: %s, %s', (electronic, paper, verdict, display) => {
    expect(figure(eDocumentRatio, scopeOf(sheet([...many(electronic), ...many(paper, { transmission: 'Giấy' })])))).toMatchObject({ verdict, display })
  })

  test.each<[Cells, string]>([
    [{}, 'electronic'],
    [{ register: 'Đến' }, 'electronic'],
    [{ transmission: 'Trục liên thông' }, 'electronic'],
    [{ counterpart: 'UBND xã Vũ Dương' }, 'not-state-agency'],
    [{ counterpart: 'UBND xã Yên Thắng' }, 'electronic'],
    [{ transmission: 'QLVB' }, 'electronic'],
    [{ transmission: 'điện tử + giấy' }, 'electronic-and-paper'],
    [{ transmission: 'Bưu điện' }, 'paper'],
    [{ transmission: 'Trực tiếp' }, 'paper'],
    [{ transmission: '' }, 'unknown-transmission'],
    [{ counterpart: 'CQNN' }, 'electronic'],
    [{ counterpart: 'UBND tỉnh' }, 'electronic'],
    [{ counterpart: 'Tổ chức, công dân' }, 'not-state-agency'],
    [{ counterpart: 'Doanh nghiệp' }, 'not-state-agency'],
    [{ counterpart: 'Nội bộ' }, 'not-state-agency'],
    [{ counterpart: 'Đảng ủy xã' }, 'not-state-agency'],
    [{ counterpart: '' }, 'not-state-agency'],
    [{ counterpart: 'Ông A', partnerGroup: 'CQNN' }, 'electronic'],
    [{ secrecy: 'Mật' }, 'secret'],
    [{ note: 'bỏ số' }, 'voided'],
  ])('%o is %s', (cells, expected) => {
    expect(reasons(eDocumentRatio, scopeOf(sheet([letter(cells), letter()])))[0]).toBe(expected)
  })

  test.each([
    ['any', { transmission: 'Điện tử và giấy' }, '1/1'],
    ['only', { transmission: 'Điện tử và giấy' }, '0/1'],
    ['only', { transmission: 'Điện tử' }, '1/1'],
    ['signed', { transmission: 'Điện tử', signed: '' }, '0/1'],
    ['signed', { transmission: 'Điện tử', signed: 'Có' }, '1/1'],
    ['signed', { transmission: 'Điện tử và giấy', signed: 'Có' }, '1/1'],
  ] as const)('when electronic is «%s», %o gives %s', (electronic, cells, expected) => {
    expect(fraction(eDocumentRatio, scopeOf(sheet([letter(cells)]), { settings: { electronic } }))).toBe(expected)
  })

  test('the outgoing share stands beside', () => {
    const rows = [...many(3), letter({ transmission: 'Giấy' }), ...many(2, { register: 'Đến', transmission: 'Giấy' })]
    expect(fraction(eDocumentRatio, scopeOf(sheet(rows)))).toBe('3/6')
    expect(alongside(eDocumentRatio, scopeOf(sheet(rows)))).toMatchObject({ outgoing: { numerator: 3, denominator: 4 } })
  })

  test('a period without any such document has none, not no data', () => {
    expect(fraction(eDocumentRatio, scopeOf(sheet([letter({ counterpart: 'Nội bộ' })])))).toBe('not-arisen')
    expect(fraction(eDocumentRatio, scopeOf(sheet([letter({ date: '04/6/2020' })])))).toBe('no-data')
  })
})
