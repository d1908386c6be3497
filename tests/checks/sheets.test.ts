// Findings about a sheet: missing, alike, without headers, merged, with cells outside of its table.
import { describe, expect, test } from 'vitest'
import { check, DOCUMENT, grid, MEETING, placesOf, type Cells } from './workbook.ts'

const MEETINGS = grid(MEETING)

/** The findings of one sheet name, among all. */
function foundIn(sheet: string, sheets: Readonly<Record<string, Cells>>, options?: Parameters<typeof check>[1]) {
  return check(sheets, options).filter((finding) => finding.sheet === sheet)
}

describe('a missing sheet', () => {
  test.each(['Cuộc họp', 'Văn bản', 'Thủ tục hành chính', 'Nhiệm vụ', 'Cán bộ', 'Tập huấn', 'Báo cáo định kỳ'])(
    '«%s» is an error, since an indicator needs it',
    (sheet) => {
      expect(foundIn(sheet, {})).toEqual([
        {
          severity: 'error', sheet, cell: '', value: '', rule: 'sheet-missing', clause: expect.any(String),
          message: `Chưa có bảng «${sheet}». Chọn Nề nếp › Tạo các bảng.`,
        },
      ])
    },
  )

  test.each(['Cấu hình', 'Đơn vị', 'Ngày nghỉ', 'Kiểm tra', 'Kiến nghị', 'Văn bản mật'])('«%s» is a notice, since figures do without it', (sheet) => {
    expect(foundIn(sheet, {})).toMatchObject([{ severity: 'notice', rule: 'sheet-missing', cell: '' }])
  })

  test.each(['Nhật ký', 'Văn bản đã lập', 'Kết quả rà soát'])('«%s» is nothing to a person: the add-in keeps it', (sheet) => {
    expect(foundIn(sheet, {})).toEqual([])
    expect(foundIn(sheet, { [sheet]: [['bất kỳ']] })).toEqual([])
  })
})

test('two sheets that could both be the register are named', () => {
  expect(foundIn('Cuộc họp', { 'Sổ họp A': MEETINGS, 'Sổ họp B': MEETINGS })).toMatchObject([
    { severity: 'error', rule: 'sheet-ambiguous', message: 'Có hai bảng đều giống sổ Cuộc họp: «Sổ họp A», «Sổ họp B». Đổi tên bảng không dùng.' },
  ])
})

test('a register under another name is checked under that name', () => {
  expect(placesOf(foundIn('Lịch họp 2026', { 'Lịch họp 2026': grid({ ...MEETING, Loại: 'Khác' }) }), 'kind-other')).toEqual(['kind-other E2'])
})

test('each required header that is missing is said once, not for each row', () => {
  const { Loại: _kind, ...rest } = MEETING
  const found = foundIn('Cuộc họp', { 'Cuộc họp': grid(rest, { ...rest, Ngày: '05/6/2026' }) })
  expect(found).toMatchObject([
    { severity: 'error', rule: 'header-missing', cell: '', message: 'Không tìm thấy cột «Loại». Kiểm tra dòng tiêu đề hoặc chọn Khôi phục định dạng và danh sách chọn.' },
  ])
})

test('a sheet without any header is said so, and a blank one has yet to be made', () => {
  expect(foundIn('Cuộc họp', { 'Cuộc họp': [['a', 'b']] })).toMatchObject([{ rule: 'header-missing', cell: '' }])
  expect(foundIn('Cuộc họp', { 'Cuộc họp': [] })).toMatchObject([{ rule: 'sheet-missing', cell: '' }])
})

test('a header that stands twice is found at its second cell', () => {
  const cells = MEETINGS.map((row, i) => [...row, i === 0 ? 'Ngày' : '05/6/2026'])
  expect(foundIn('Cuộc họp', { 'Cuộc họp': cells })).toMatchObject([
    { severity: 'error', rule: 'header-duplicate', cell: 'I1', value: 'Ngày', message: 'Cột «Ngày» xuất hiện hai lần (A1, I1). Đổi tên hoặc xóa một cột.' },
  ])
})

test('a merged cell of the table is found at its first cell, and its value is checked once', () => {
  const cells = grid({ ...MEETING, Loại: 'Sinh nhật' }, { ...MEETING, Ngày: '05/6/2026', Loại: '' }, { ...MEETING, Ngày: '06/6/2026', Loại: '' })
  const merges = { 'Cuộc họp': [{ row: 1, column: 4, rows: 3, columns: 1 }] }
  expect(placesOf(foundIn('Cuộc họp', { 'Cuộc họp': cells }, { merges }), 'merged-cell', 'list-unknown', 'required-missing')).toEqual([
    'merged-cell E2', 'list-unknown E2',
  ])
})

test('a merged block shows its value as a person reads it, but nothing of a secret row', () => {
  const merges = { 'Cuộc họp': [{ row: 1, column: 0, rows: 2, columns: 1 }], 'Văn bản': [{ row: 1, column: 4, rows: 2, columns: 1 }] }
  const meetings = grid({ ...MEETING, Ngày: 46177 }, { ...MEETING, Ngày: '' })
  const documents = grid({ ...DOCUMENT, 'Độ mật': 'Mật' }, { ...DOCUMENT, 'Trích yếu': '' })
  const found = check({ 'Cuộc họp': meetings, 'Văn bản': documents }, { merges }).filter(({ rule }) => rule === 'merged-cell')
  expect(found.map(({ cell, value }) => [cell, value])).toEqual([['A2', '04/6/2026'], ['E2', '']])
})

test('a merged title, or a merge beside the table, is nobody’s trouble', () => {
  const cells = [['LỊCH HỌP'], ...MEETINGS]
  const merges = { 'Cuộc họp': [{ row: 0, column: 0, rows: 1, columns: 8 }, { row: 2, column: 20, rows: 2, columns: 2 }] }
  expect(placesOf(foundIn('Cuộc họp', { 'Cuộc họp': cells }, { merges }), 'merged-cell')).toEqual([])
})

test('a cell outside of the table is found at its first cell, a person’s own column is not', () => {
  const cells = [...MEETINGS.map((row, i) => [...row, i === 0 ? 'Cột riêng' : 'x']), ...Array.from({ length: 498 }, () => [])]
  cells[499] = Object.assign(Array.from({ length: 26 }, () => ''), { 25: 'ghi nhớ' })
  cells.push(cells[499]!)
  expect(foundIn('Cuộc họp', { 'Cuộc họp': cells })).toMatchObject([
    { severity: 'notice', rule: 'stray-cell', cell: 'Z500', value: 'ghi nhớ', message: 'Có nội dung ngoài bảng ở ô Z500. Xóa nếu không dùng.' },
  ])
})

test('a lone cell far below is outside of the table, not a row without its required cells', () => {
  const far = [...MEETINGS, ...Array.from({ length: 20 }, () => []), ['', '', '', 'ghi nhớ'], ['', '', '', 'dòng hai']]
  expect(placesOf(foundIn('Cuộc họp', { 'Cuộc họp': far }))).toEqual(['stray-cell D23', 'stray-cell D24'])
})

test('a row with a single cell right below the others is one that lacks its required cells', () => {
  const near = [...MEETINGS, [], ['', '', '', 'Họp tổ']]
  expect(placesOf(foundIn('Cuộc họp', { 'Cuộc họp': near }), 'stray-cell', 'required-missing')).toEqual([
    'required-missing A4', 'required-missing B4', 'required-missing E4', 'required-missing F4', 'required-missing G4',
  ])
})

describe('the base of the year before', () => {
  const says = (sheets: Readonly<Record<string, Cells>>) => placesOf(check(sheets), 'base-missing')
  const now = { 'Cuộc họp': MEETINGS, 'Văn bản': grid(DOCUMENT) }

  test('is missing where nothing of that year is known', () => {
    expect(check(now).find(({ rule }) => rule === 'base-missing')).toMatchObject({
      severity: 'warning', sheet: 'Số liệu năm trước', cell: '',
      message: 'Chưa có số liệu năm 2025 nên không tính được mức giảm. Nhập ở bảng Số liệu năm trước.',
    })
  })

  test('is there when typed by month, or when both registers go back', () => {
    expect(says({ ...now, 'Số liệu năm trước': grid({ Tháng: '6/2025', 'Số hội nghị cuộc họp': 3 }) })).toEqual([])
    const then = { 'Cuộc họp': grid(MEETING, { ...MEETING, Ngày: '04/6/2025' }), 'Văn bản': grid(DOCUMENT, { ...DOCUMENT, 'Ngày văn bản': '04/6/2025' }) }
    expect(says(then)).toEqual([])
    expect(says({ ...then, 'Văn bản': now['Văn bản'] })).toHaveLength(1)
  })

  test('is not asked for where no register is kept', () => {
    expect(says({})).toEqual([])
  })
})
