// Findings about single cells: the bad ones at their place, with their sentence; the good ones never.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TABLES } from '../../src/tables/index.ts'
import type { Columns } from '../../src/tables/table.ts'
import { check, grid, MEETING, PROCEDURE, TASK } from './workbook.ts'

describe.each([
  ['Cuộc họp', MEETING, 'Ngày', '30/02/2026', 'error', 'date-impossible', 'Ngày «30/02/2026» không có trong lịch. Nhập lại theo dạng ngày/tháng/năm.'],
  ['Cuộc họp', MEETING, 'Ngày', 'thứ Hai', 'error', 'date-unreadable', 'Không đọc được ngày «thứ Hai». Nhập theo dạng ngày/tháng/năm, ví dụ 04/6/2026.'],
  ['Cuộc họp', MEETING, 'Giờ bắt đầu', '25:10', 'error', 'time-unreadable', 'Không đọc được giờ «25:10». Nhập theo dạng 07:30.'],
  [
    'Cuộc họp', MEETING, 'Hình thức', 'Qua loa', 'error', 'list-unknown',
    '«Qua loa» không có trong danh sách. Chọn: Trực tiếp, Trực tuyến hoặc Kết hợp trực tiếp và trực tuyến.',
  ],
  [
    'Cuộc họp', MEETING, 'Hình thức', 'TT', 'warning', 'list-ambiguous',
    '«TT» có thể là trực tiếp hoặc trực tuyến. Chọn lại; trước mắt không tính là trực tuyến.',
  ],
  ['Cuộc họp', MEETING, 'Hình thức', '', 'error', 'required-missing', 'Chưa nhập «Hình thức». Chọn một giá trị trong danh sách.'],
  ['Cuộc họp', MEETING, 'Nội dung', ' ', 'error', 'required-missing', 'Chưa nhập «Nội dung». Nhập tên hoặc nội dung cuộc họp.'],
  ['Cuộc họp', MEETING, 'Chủ trì', '#REF!', 'error', 'formula-error', 'Ô đang báo lỗi công thức #REF!. Sửa công thức hoặc nhập lại giá trị.'],
  ['Cuộc họp', MEETING, 'Ngày', '#N/A', 'error', 'formula-error', 'Ô đang báo lỗi công thức #N/A. Sửa công thức hoặc nhập lại giá trị.'],
  ['Thủ tục hành chính', PROCEDURE, 'Đã giải quyết', 'nhiều', 'error', 'number-bad', '«nhiều» không phải số. Chỉ nhập chữ số.'],
  ['Thủ tục hành chính', PROCEDURE, 'Đã giải quyết', -3, 'error', 'number-negative', 'Đã giải quyết không thể âm. Nhập từ 0 trở lên.'],
  ['Thủ tục hành chính', PROCEDURE, 'Tháng', 'tháng Giêng', 'error', 'month-unreadable', 'Không đọc được tháng «tháng Giêng». Nhập theo dạng 1/2026.'],
  ['Nhiệm vụ', TASK, 'Tiến độ (%)', '120%', 'error', 'percent-over', 'Tiến độ 120% vượt quá 100%. Nhập từ 0 đến 100.'],
])('%s', (sheet, row, header, value, severity, rule, message) => {
  test(`«${String(value)}» in ${header} is ${rule}`, () => {
    const cells = grid(row, { ...row, [header]: value })
    const letter = String.fromCharCode(65 + cells[0]!.indexOf(header))
    const found = check({ [sheet]: cells }).filter((finding) => finding.cell === `${letter}3` && finding.rule === rule)
    expect(found).toMatchObject([{ severity, sheet, message }])
    expect(found[0]!.value).toBe(String(value).trim().replace('.', ','))
  })
})

test('the place is right below a title, in hidden or reordered columns, and through blank rows', () => {
  const cells = [['SỔ HỌP'], [], ['Ghi riêng', 'Hình thức', 'Ngày', 'Giờ bắt đầu', 'Nội dung', 'Loại', 'Chủ trì'], [], [], ['', 'Qua loa', '04/6/2026', '07:30', 'A', 'Giao ban', 'PCT']]
  expect(check({ 'Cuộc họp': cells }).filter(({ sheet }) => sheet === 'Cuộc họp')).toMatchObject([{ rule: 'list-unknown', cell: 'B6' }])
})

test('all findings of a row are given, in the order of its cells', () => {
  const found = check({ 'Cuộc họp': grid({ ...MEETING, Ngày: '30/02/2026', Loại: 'Sinh nhật', 'Hình thức': 'TT' }) })
  expect(found.filter(({ sheet }) => sheet === 'Cuộc họp').map(({ rule }) => rule)).toEqual(['date-impossible', 'list-unknown', 'list-ambiguous'])
})

test('the value of a cell is shown as a person reads it', () => {
  const found = check({ 'Cuộc họp': grid({ ...MEETING, Ngày: new Date(2062, 5, 4), 'Nội dung': `${'dài '.repeat(60)}lồng ghép` }) })
  expect(found.find(({ rule }) => rule === 'date-out-of-year')!.value).toBe('04/6/2062')
  const embedded = check({ 'Cuộc họp': grid({ ...MEETING, 'Nội dung': `${'dài '.repeat(60)}lồng ghép` }) }).find(({ rule }) => rule === 'embedded-counted')
  expect(embedded!.value).toHaveLength(120)
})

test('blank optional and hidden cells are no findings', () => {
  const header = Object.values<Columns[string]>(TABLES.find(({ id }) => id === 'meetings')!.columns).map((column) => column.header)
  const cells = [header, header.map((name) => (MEETING as Record<string, string>)[name] ?? '')]
  expect(check({ 'Cuộc họp': cells }).filter(({ sheet }) => sheet === 'Cuộc họp')).toEqual([])
})

test('each table’s own examples are no findings of reading a cell', () => {
  for (const table of TABLES) {
    const columns = Object.values<Columns[string]>(table.columns)
    const found = check({ [table.sheet]: [columns.map(({ header }) => header), columns.map(({ example }) => example)] })
    const ofCells = found.filter(({ sheet, rule }) => sheet === table.sheet && /^(?:list|date|time|number|month-un|percent|required|formula|header)/.test(rule))
    expect(ofCells, table.sheet).toEqual([])
  }
})

test('20,000 blank rows are no findings', () => {
  const cells = [...grid(MEETING), ...Array.from({ length: 20_000 }, () => ['', '', ''])]
  expect(check({ 'Cuộc họp': cells }).filter(({ sheet }) => sheet === 'Cuộc họp')).toEqual([])
})

test('no grid makes checking throw, and each finding is at a cell of its sheet', () => {
  const columns = TABLES.flatMap((table) => Object.values<Columns[string]>(table.columns))
  const wildArb = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }), fc.double(), fc.date({ noInvalidDate: false }), fc.constantFrom('', null, undefined, true, '#REF!', '30/02/2026', 'TT', '-'),
  )
  const cellArb = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...columns.map(({ example }) => example)) }, { weight: 2, arbitrary: wildArb })
  const sheetArb = fc.constantFrom(...TABLES).chain((table) => {
    const headers = Object.values<Columns[string]>(table.columns).map(({ header }) => header)
    const rowArb = fc.array(cellArb, { maxLength: headers.length + 1 })
    return fc.record({ sheet: fc.constant(table.sheet), header: fc.shuffledSubarray(headers, { minLength: 2 }), rows: fc.array(rowArb, { maxLength: 8 }) })
  })
  fc.assert(
    fc.property(fc.array(sheetArb, { maxLength: 6 }), (sheets) => {
      const workbook = Object.fromEntries(sheets.map(({ sheet, header, rows }) => [sheet, [header, ...rows]]))
      for (const { severity, sheet, cell, message } of check(workbook)) {
        expect(['error', 'warning', 'notice']).toContain(severity)
        expect(message).toMatch(/^[A-ZĐÔ«0-9].*[.]$/su)
        expect(message).not.toMatch(/undefined|NaN|null|\[object/)
        if (cell !== '') expect(Object.keys(workbook)).toContain(sheet)
        expect(cell).toMatch(/^(?:[A-Z]{1,2}\d{1,2})?$/)
      }
    }),
    { seed: 20261125, numRuns: 150 },
  )
})
