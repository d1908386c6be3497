// Findings about single cells: the bad ones at their place, with their sentence; the good ones never.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TABLES } from '../../src/tables/index.ts'
import type { Columns } from '../../src/tables/table.ts'
import { check, grid, MEETING, PROCEDURE, TASK } from './workbook.ts'

test.each([
  ['Cuộc họp', 'Ngày', '30/02/2026', 'date-impossible', 'error', 'Ngày «30/02/2026» không có trong lịch. Nhập lại theo dạng ngày/tháng/năm.', MEETING],
  ['Cuộc họp', 'Ngày', 'thứ Hai', 'date-unreadable', 'error', 'Không đọc được ngày «thứ Hai». Nhập theo dạng ngày/tháng/năm, ví dụ 04/6/2026.', MEETING],
  ['Cuộc họp', 'Giờ bắt đầu', '25:10', 'time-unreadable', 'error', 'Không đọc được giờ «25:10». Nhập theo dạng 07:30.', MEETING],
  [
    'Cuộc họp', 'Hình thức', 'Qua loa', 'list-unknown', 'error',
    '«Qua loa» không có trong danh sách. Chọn: Trực tiếp, Trực tuyến hoặc Kết hợp trực tiếp và trực tuyến.', MEETING,
  ],
  [
    'Cuộc họp', 'Hình thức', 'TT', 'list-ambiguous', 'warning',
    '«TT» có thể là trực tiếp hoặc trực tuyến. Chọn lại; trước mắt không tính là trực tuyến.', MEETING,
  ],
  ['Cuộc họp', 'Hình thức', '', 'required-missing', 'error', 'Chưa nhập «Hình thức». Chọn một giá trị trong danh sách.', MEETING],
  ['Cuộc họp', 'Nội dung', ' ', 'required-missing', 'error', 'Chưa nhập «Nội dung». Nhập tên hoặc nội dung cuộc họp.', MEETING],
  ['Cuộc họp', 'Chủ trì', '#REF!', 'formula-error', 'error', 'Ô đang báo lỗi công thức #REF!. Sửa công thức hoặc nhập lại giá trị.', MEETING],
  ['Cuộc họp', 'Ngày', '#N/A', 'formula-error', 'error', 'Ô đang báo lỗi công thức #N/A. Sửa công thức hoặc nhập lại giá trị.', MEETING],
  ['Thủ tục hành chính', 'Đã giải quyết', 'nhiều', 'number-bad', 'error', '«nhiều» không phải số. Chỉ nhập chữ số.', PROCEDURE],
  ['Thủ tục hành chính', 'Đã giải quyết', -3, 'number-negative', 'error', 'Đã giải quyết không thể âm. Nhập từ 0 trở lên.', PROCEDURE],
  ['Thủ tục hành chính', 'Tháng', 'tháng Giêng', 'month-unreadable', 'error', 'Không đọc được tháng «tháng Giêng». Nhập theo dạng 1/2026.', PROCEDURE],
  ['Nhiệm vụ', 'Tiến độ (%)', '120%', 'percent-over', 'error', 'Tiến độ 120% vượt quá 100%. Nhập từ 0 đến 100.', TASK],
])('in %s, a cell %s «%s» is found as %s', (...[sheet, header, value, rule, severity, message, row]) => {
  const cells = grid(row, { ...row, [header]: value })
  const letter = String.fromCharCode(65 + cells[0]!.indexOf(header))
  const found = check({ [sheet]: cells }).filter((finding) => finding.cell === `${letter}3` && finding.rule === rule)
  expect(found).toMatchObject([{ severity, sheet, message }])
  expect(found[0]!.value).toBe(String(value).trim().replace('.', ','))
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
      const ill = check(workbook).filter(
        ({ severity, sheet, cell, message }) =>
          !['error', 'warning', 'notice'].includes(severity)
          || !/^[A-ZĐÔ«0-9].*[.]$/su.test(message)
          || /undefined|NaN|null|\[object/.test(message)
          || !(cell === '' || (/^[A-Z]{1,2}\d{1,2}$/.test(cell) && sheet in workbook)),
      )
      expect(ill).toEqual([])
    }),
    { seed: 20261125, numRuns: 25 },
  )
}, 20_000)
