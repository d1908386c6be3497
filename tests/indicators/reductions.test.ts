import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentReduction } from '../../src/indicators/document-reduction.ts'
import { meetingReduction } from '../../src/indicators/meeting-reduction.ts'
import { DOCUMENTS } from '../../src/tables/documents.ts'
import { PREVIOUS_YEAR } from '../../src/tables/previous-year.ts'
import { SECRET_DOCUMENTS } from '../../src/tables/secret-documents.ts'
import { scopeOf, sheetOf, type RowCells } from '../support/registers.ts'
import { figure, fraction, meeting, meetings, meetingSheet, reasons } from './meetings.ts'

type DocumentCells = RowCells<(typeof DOCUMENTS)['columns']>

let serial = 0
const letter = (cells: DocumentCells = {}): DocumentCells => ({
  register: 'Đi', number: `${++serial}/KH-UBND`, date: '04/6/2026', kind: 'Kế hoạch', subject: 'Về việc', counterpart: 'Sở Nội vụ', ...cells,
})
const letters = (count: number, cells: DocumentCells = {}) => Array.from({ length: count }, () => letter(cells))
const documentSheet = (rows: readonly DocumentCells[]) => sheetOf(DOCUMENTS, rows)
const months = (year: number, values: readonly unknown[]) =>
  sheetOf(PREVIOUS_YEAR, values.map((value, index) => ({ month: `${index + 1}/${year}`, meetings: value, documents: value, source: 'Sổ' })))

describe('the worked examples of the plan', () => {
  test.each([
    [50, 45, 'met', 'giảm 10%', 0.1],
    [50, 42, 'exceeded', 'giảm 16%', 0.16],
    [50, 47, 'notMet', 'giảm 6%', 0.06],
    [50, 50, 'notMet', 'không đổi', 0],
    [50, 56, 'notMet', 'tăng 12%', -0.12],
    [12, 0, 'exceeded', 'giảm 100%', 1],
    [34, 30, 'exceeded', 'giảm 11,8%', 4 / 34],
    [1000, 901, 'notMet', 'giảm 9,9%', 0.099],
    [10000, 9001, 'notMet', 'giảm 9,99%', 0.0999],
  ] as const)('meetings: %i then %i is %s: %s', (...[previous, current, verdict, display, value]) => {
    const rows = [...meetings(previous, { date: '04/6/2025' }), ...meetings(current)]
    expect(figure(meetingReduction, scopeOf(meetingSheet(rows)))).toMatchObject({
      numerator: previous - current, denominator: previous, verdict, display, value,
    })
  })

  test('documents are to fall by 15 %', () => {
    const of = (current: number) => figure(documentReduction, scopeOf(documentSheet([...letters(40, { date: '04/6/2025' }), ...letters(current)])))
    expect([34, 35, 33].map((current) => of(current).verdict)).toEqual(['met', 'notMet', 'exceeded'])
  })
})

describe('the same period of the previous year', () => {
  const rows = [
    meeting({ date: '31/12/2024' }), meeting({ date: '01/01/2025' }), meeting({ date: '30/6/2025' }), meeting({ date: '01/7/2025' }),
    meeting({ date: '31/12/2025' }), meeting({ date: '02/01/2026' }),
  ]
  test.each([
    ['2026', '31/12/2026', '3/4'],
    ['6T/2026', '31/12/2026', '1/2'],
    ['Quý 3/2026', '31/12/2026', '1/1'],
    ['T1/2026', '31/12/2026', '0/1'],
    ['01/01/2026-01/07/2026', '31/12/2026', '2/3'],
    ['2025', '31/12/2026', '-3/1'],
    ['2026', '30/6/2026', '1/2'],
    ['2026', '29/6/2026', '0/1'],
    ['6T-cuoi/2026', '30/6/2026', 'base-missing'],
  ])('of %s as of %s gives %s', (period, asOf, expected) => {
    expect(fraction(meetingReduction, scopeOf(meetingSheet(rows), { period, asOf }))).toBe(expected)
  })

  test('is cut at 28/02 when seen on a leap day', () => {
    const dates = ['28/02/2023', '01/03/2023', '29/02/2024']
    expect(fraction(meetingReduction, scopeOf(meetingSheet(dates.map((date) => meeting({ date }))), { period: 2024, asOf: '29/02/2024' }))).toBe('0/1')
  })

  test('is provisional until the period has ended', () => {
    expect(figure(meetingReduction, scopeOf(meetingSheet(rows), { asOf: '29/6/2026' })).provisional).toBe(true)
  })

  test('no rows last year is no data, whatever this year has', () => {
    const { reason, value } = figure(meetingReduction, scopeOf(meetingSheet(meetings(3))))
    expect([value, reason?.code, reason?.params]).toEqual([null, 'base-missing', { year: 2025 }])
  })
})

describe('the base typed by month', () => {
  const counted = meetings(7, { date: '04/6/2025' })
  test('is used before the rows, when every month is filled', () => {
    const sheets = { ...meetingSheet([...counted, ...meetings(9)]), ...months(2025, Array(12).fill(1)) }
    expect(fraction(meetingReduction, scopeOf(sheets))).toBe('3/12')
    expect(reasons(meetingReduction, scopeOf(sheets)).filter((each) => each === 'base-typed')).toHaveLength(7)
  })

  test.each([
    ['a month is blank', [1, 1, '', 1, 1, 1, 1, 1, 1, 1, 1, 1]],
    ['a month is missing', Array(11).fill(1)],
    ['a month cannot be read', [1, 1, 'nhiều', 1, 1, 1, 1, 1, 1, 1, 1, 1]],
    ['a month is negative', [1, 1, -1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
  ])('is not used when %s', (_, values) => {
    const sheets = { ...meetingSheet([...counted, ...meetings(6)]), ...months(2025, values) }
    expect(fraction(meetingReduction, scopeOf(sheets))).toBe('1/7')
  })

  test('only the months of the period need be filled', () => {
    const sheets = { ...meetingSheet(meetings(3)), ...months(2025, [1, 1, 1, 1, 1, 1]) }
    expect(fraction(meetingReduction, scopeOf(sheets, { period: '6T/2026' }))).toBe('3/6')
  })

  test('is no use beside a register without any row, which is no data', () => {
    expect(fraction(meetingReduction, scopeOf({ ...meetingSheet([]), ...months(2025, Array(12).fill(1)) }))).toBe('register-empty')
    expect(fraction(meetingReduction, scopeOf({ ...meetingSheet(counted), ...months(2025, Array(12).fill(1)) }))).toBe('12/12')
  })

  test('two rows of one month, as of two communes that merged, are added', () => {
    const sheets = { ...meetingSheet(meetings(3)), ...sheetOf(PREVIOUS_YEAR, [{ month: '6/2025', meetings: 2 }, { month: 'T6/2025', meetings: 3 }]) }
    expect(fraction(meetingReduction, scopeOf(sheets, { period: 'T6/2026' }))).toBe('2/5')
  })

  test('total rows are not added', () => {
    const rows = [{ month: '6/2025', meetings: 2 }, { month: 'Tổng cộng', meetings: 2 }]
    expect(fraction(meetingReduction, scopeOf({ ...meetingSheet([meeting()]), ...sheetOf(PREVIOUS_YEAR, rows) }, { period: 'T6/2026' }))).toBe('1/2')
  })

  test('cuts both years at the last month that has ended', () => {
    const sheets = { ...meetingSheet([meeting({ date: '30/4/2026' }), meeting({ date: '10/5/2026' })]), ...months(2025, Array(12).fill(1)) }
    expect(fraction(meetingReduction, scopeOf(sheets, { asOf: '15/5/2026' }))).toBe('3/4')
    expect(fraction(meetingReduction, scopeOf(sheets, { asOf: '31/5/2026' }))).toBe('3/5')
  })

  test('follows the months by their label under Decree 09/2019', () => {
    const sheets = { ...meetingSheet([meeting({ date: '20/12/2025' }), meeting({ date: '15/6/2026' })]), ...months(2025, Array(12).fill(1)) }
    expect(fraction(meetingReduction, scopeOf(sheets, { period: '6T/2026', settings: { periodRule: 'nd09' } }))).toBe('5/6')
  })

  test('cannot stand for a range of days that breaks a month', () => {
    const sheets = { ...meetingSheet([...counted, meeting()]), ...months(2025, Array(12).fill(1)) }
    expect(fraction(meetingReduction, scopeOf(sheets, { period: '01/01/2026-15/06/2026' }))).toBe('6/7')
    expect(fraction(meetingReduction, scopeOf(sheets, { period: '01/01/2026-30/06/2026' }))).toBe('5/6')
  })
})

test('the same choices hold for both years, and attended meetings are never in it', () => {
  const rows = [
    meeting({ date: '04/6/2025', kind: 'Sơ kết' }), meeting({ date: '04/6/2025' }), meeting({ kind: 'Giao ban' }),
    meeting({ date: '04/6/2025', organiser: 'Đảng ủy xã' }), meeting({ organiser: 'UBND tỉnh' }), meeting({ date: '04/6/2025', organiser: 'UBND tỉnh' }),
  ]
  const of = (settings: object) => fraction(meetingReduction, scopeOf(meetingSheet(rows), { settings }))
  expect(of({})).toBe('1/2')
  expect(of({ meetings: 'conferences' })).toBe('1/1')
  expect(of({ otherLocal: 'included' })).toBe('2/3')
  expect(of({ attended: 'included' })).toBe('1/2')
})

describe('which documents count', () => {
  const reason = (cells: DocumentCells, options = {}) => reasons(documentReduction, scopeOf(documentSheet([letter(cells)]), options))[0]
  test.each<[DocumentCells, string]>([
    [{}, 'this-year'],
    [{ date: '04/6/2025' }, 'previous-year'],
    [{ register: 'Đến' }, 'not-outgoing'],
    [{ register: '' }, 'unknown-register'],
    [{ status: 'Hủy' }, 'voided'],
    [{ note: 'Hủy số do sai thể thức' }, 'voided'],
    [{ note: 'đã huỷ' }, 'voided'],
    [{ note: 'VB bị hủy' }, 'voided'],
    [{ note: 'Hủy, thay bằng số 15' }, 'voided'],
    [{ note: 'Hủy bỏ Quyết định số 5' }, 'this-year'],
    [{ note: 'Hủy thông báo số 4/TB-UBND' }, 'this-year'],
    [{ note: 'Thay văn bản số 98 đã hủy' }, 'this-year'],
    [{ note: 'Đã hủy lịch họp ngày 5/6' }, 'this-year'],
    [{ note: 'Tiêu hủy gia cầm' }, 'this-year'],
    [{ status: 'Dự thảo' }, 'draft'],
    [{ number: '02/2026/QĐ-UBND', kind: 'Quyết định' }, 'legal-normative'],
    [{ number: '12/NQ-HĐND', kind: 'Nghị quyết' }, 'council-document'],
    [{ kind: 'Bản sao y' }, 'copy'],
    [{ number: '4/SY-UBND', kind: '' }, 'copy'],
    [{ number: '7/UBND-KT', kind: '' }, 'this-year'],
    [{ kind: 'Loại lạ' }, 'this-year'],
    [{ secrecy: 'Mật', subject: '' }, 'this-year'],
    [{ date: '30/02/2026' }, 'bad-date'],
    [{ date: '' }, 'no-date'],
    [{ kind: 'Giấy mời' }, 'this-year'],
    [{ number: '' }, 'this-year'],
  ])('%o is %s', (cells, expected) => {
    expect(reason(cells)).toBe(expected)
  })

  test.each(['Giấy mời', 'Giấy giới thiệu', 'Phiếu chuyển'])('%s is a slip when those are left out', (kind) => {
    expect(reason({ kind }, { settings: { documents: 'withoutSlips' } })).toBe('slip')
  })

  test('two rows with one number both count', () => {
    const rows = [letter({ number: '1/KH-UBND' }), letter({ number: '1/KH-UBND' }), ...letters(4, { date: '04/6/2025' })]
    expect(fraction(documentReduction, scopeOf(documentSheet(rows)))).toBe('2/4')
  })

  test('secret documents are added by number, of the months of the period', () => {
    const secret = sheetOf(SECRET_DOCUMENTS, [
      { month: '6/2026', outgoing: 2, incoming: 9 }, { month: '7/2026', outgoing: 5 }, { month: '6/2025', outgoing: 4 }, { month: 'Cộng', outgoing: 11 },
    ])
    const sheets = { ...documentSheet([...letters(6, { date: '04/6/2025' }), ...letters(3)]), ...secret }
    expect(fraction(documentReduction, scopeOf(sheets, { period: 'T6/2026' }))).toBe('5/10')
    expect(fraction(documentReduction, scopeOf(sheets, { period: '6T/2026' }))).toBe('5/10')
    expect(fraction(documentReduction, scopeOf({ ...sheets, ...months(2025, Array(6).fill(1)) }, { period: '6T/2026' }))).toBe('1/6')
  })
})

test('the quarters of a year add up to it', () => {
  const rowArb = fc.record({ date: fc.constantFrom('15/01/2025', '30/4/2025', '31/12/2025', '01/01/2026', '30/6/2026', '01/10/2026') })
  fc.assert(fc.property(fc.array(rowArb, { minLength: 1 }), (rows) => {
    const sheets = documentSheet(rows.map((row) => letter(row)))
    const of = (period: string) => figure(documentReduction, scopeOf(sheets, { period, asOf: '31/12/2026' }))
    const quarters = [1, 2, 3, 4].map((quarter) => of(`Quý ${quarter}/2026`))
    const sum = (key: 'numerator' | 'denominator') => quarters.reduce((total, each) => total + each[key], 0)
    // A quarter without a base is no data and adds nothing by itself.
    if (quarters.every(({ value }) => value !== null)) expect([sum('numerator'), sum('denominator')]).toEqual([of('2026').numerator, of('2026').denominator])
    expect(sum('denominator')).toBe(of('2026').denominator)
  }))
})

test('a sheet of counts that is blank is as good as none', () => {
  const sheets = { ...sheetOf(DOCUMENTS, [letter(), letter({ date: '04/6/2025' })]), [SECRET_DOCUMENTS.sheet]: [['']], [PREVIOUS_YEAR.sheet]: [] }
  expect(fraction(documentReduction, scopeOf(sheets))).toBe('0/1')
})
