import { describe, expect, test } from 'vitest'
import { importAll, importOne, shownColumn, shownRows } from './support.ts'

const OUTGOING = ['Số, ký hiệu văn bản', 'Ngày tháng văn bản', 'Tên loại và trích yếu nội dung văn bản', 'Người ký', 'Nơi nhận văn bản', 'Số lượng bản', 'Độ mật']
const INCOMING = ['Ngày đến', 'Số đến', 'Tác giả', 'Số, ký hiệu', 'Ngày tháng', 'Tên loại và trích yếu nội dung', 'Đơn vị hoặc người nhận', 'Ký nhận']

const outgoing = (number: unknown, date: unknown, subject: unknown = 'Về việc họp', secrecy: unknown = ''): unknown[] =>
  [number, date, subject, 'Chủ tịch', 'Sở Nội vụ', 2, secrecy]

describe('the book', () => {
  test('is told by the title above', () => {
    const imported = importOne([['SỔ ĐĂNG KÝ VĂN BẢN ĐI NĂM 2026'], OUTGOING, outgoing('15/KH-UBND', '16/3')])
    expect(shownRows(imported)[0]).toMatchObject({ Sổ: 'Đi', 'Số ký hiệu': '15/KH-UBND', 'Ngày văn bản': '16/3/2026', 'Nơi nhận/Nơi gửi': 'Sở Nội vụ' })
    expect(imported.mapping).toContainEqual({ from: 'Đi', to: 'Sổ', by: 'title' })
    expect(imported.changes).toContainEqual({ row: 3, column: 'Sổ', from: '', to: 'Đi' })
  })

  test('is the incoming one where there is a number of arrival', () => {
    const imported = importOne([INCOMING, ['17/3/2026', 215, 'Sở Nội vụ', '120/SNV-CCHC', '16/3/2026', 'Về CCHC', 'VHXH', 'An']])
    expect(shownRows(imported)[0]).toMatchObject({ Sổ: 'Đến', 'Số đến': '215', 'Ngày đến': '17/3/2026', 'Ngày văn bản': '16/3/2026', 'Nơi nhận/Nơi gửi': 'Sở Nội vụ' })
  })

  test.each([['van-ban-den-2026.xlsx', 'Đến'], ['Sổ công văn đi.xlsx', 'Đi']])('is told by the name of the file «%s»', (label, book) => {
    expect(shownColumn(importOne([OUTGOING, outgoing('15/KH-UBND', '16/3/2026')], { label }), 'Sổ')).toEqual([book])
  })

  test('is left blank where nothing tells it', () => {
    expect(shownColumn(importOne([OUTGOING, outgoing('15/KH-UBND', '16/3/2026')]), 'Sổ')).toEqual([undefined])
  })

  test('changes with the title, though the header is the same', () => {
    const tables = importAll([
      ['VĂN BẢN ĐI'], OUTGOING, outgoing('1/KH-UBND', '16/3/2026'), ['VĂN BẢN ĐẾN'], OUTGOING, outgoing('2/KH-UBND', '17/3/2026'),
    ])
    expect(tables.map((table) => shownColumn(table, 'Sổ'))).toEqual([['Đi'], ['Đến']])
  })
})

describe('numbers and kinds', () => {
  test.each(['Số: 3/UBND-KT', '4 - UBND', '15/KH-UBND'])('«%s» stays as typed', (number) => {
    const imported = importOne([['VĂN BẢN ĐI'], OUTGOING, outgoing(number, '16/3/2026')])
    expect(imported.rows[0]!.cells['number']).toBe(number)
    expect(imported.changes.map(({ column }) => column)).toEqual(['Sổ'])
  })

  test.each([['15/KH-UBND ngày 16/3/2026'], ['15/KH-UBND\n16/3/2026'], ['15/KH-UBND, 16/3/2026']])('«%s» in one cell is a number and a day', (cell) => {
    const imported = importOne([['VĂN BẢN ĐI'], ['Số ký hiệu, ngày tháng', 'Trích yếu', 'Nơi nhận'], [cell, 'Về việc họp', 'Sở Nội vụ']])
    expect(shownRows(imported)[0]).toMatchObject({ 'Số ký hiệu': '15/KH-UBND', 'Ngày văn bản': '16/3/2026' })
  })

  test('a number and a symbol in two columns are one', () => {
    const imported = importOne([['VĂN BẢN ĐI'], ['Số', 'Ký hiệu', 'Ngày', 'Trích yếu', 'Nơi nhận'], [15, '/KH-UBND', '16/3/2026', 'Về việc họp', 'Sở Nội vụ'], [16, 'UBND-VP', '17/3/2026', 'V/v', 'Sở']])
    expect(shownColumn(imported, 'Số ký hiệu')).toEqual(['15/KH-UBND', '16/UBND-VP'])
  })

  test.each([['C.văn', 'Công văn'], ['Bcáo', 'Báo cáo'], ['Quyết định (cá biệt)', 'Quyết định'], ['KH', 'Kế hoạch'], ['to trinh', 'Tờ trình']])('the kind «%s» is «%s»', (typed, label) => {
    const imported = importOne([['VĂN BẢN ĐI'], ['Số ký hiệu', 'Ngày', 'Loại', 'Trích yếu', 'Nơi nhận'], ['15/KH-UBND', '16/3/2026', typed, 'X', 'Sở']])
    expect(shownColumn(imported, 'Loại văn bản')).toEqual([label])
  })

  test('the kind «TT» is not guessed', () => {
    const imported = importOne([['VĂN BẢN ĐI'], ['Số ký hiệu', 'Ngày', 'Loại', 'Trích yếu', 'Nơi nhận'], ['15/TT-UBND', '16/3/2026', 'TT', 'X', 'Sở']])
    expect(imported.unclear).toMatchObject([{ column: 'Loại văn bản', value: 'TT' }])
    expect(imported.rows[0]!.cells['kind']).toBe('TT')
  })
})

describe('secret rows', () => {
  const secret = ['MẬT', 'Tối mật', 'mat', 'TM', 'm']

  test.each(['MẬT', 'Tối mật', 'TM', 'M', 'không rõ'])('a row marked «%s» goes nowhere but into a count', (mark) => {
    const imported = importOne([['VĂN BẢN ĐI'], OUTGOING, outgoing('1/KH-UBND', '16/3/2026'), outgoing('BÍ SỐ 7', '17/3/2026', 'NỘI DUNG KÍN', mark)])
    expect(imported.rows).toHaveLength(1)
    expect(imported.secret).toMatchObject([{ row: 4, month: { year: 2026, month: 3 }, register: 'outgoing' }])
    const { source, ...told } = imported
    expect(source).toBeDefined()
    for (const word of ['BÍ SỐ 7', 'NỘI DUNG KÍN']) expect(JSON.stringify(told)).not.toContain(word)
    expect(imported.leftOut).toContainEqual({ row: 4, why: expect.stringMatching(/^Văn bản mật/) as string })
  })

  test('a word of secrecy in a column that is none of ours counts as well', () => {
    const imported = importOne([['VĂN BẢN ĐI'], ['Số ký hiệu', 'Ngày', 'Trích yếu', 'Nơi nhận', 'Mức'], ['1/KH-UBND', '16/3/2026', 'KÍN', 'Sở', 'Mật']])
    expect(imported.rows).toEqual([])
    expect(imported.secret).toHaveLength(1)
  })

  test('«nt» under a secret row does not bring its content back', () => {
    const imported = importOne([['VĂN BẢN ĐI'], OUTGOING, outgoing('7', '17/3/2026', 'KÍN', 'Mật'), outgoing('8/KH-UBND', '17/3/2026', 'nt')])
    expect(JSON.stringify([imported.rows, imported.changes, imported.unclear])).not.toContain('KÍN')
  })

  test.each([['', 'Không mật'], ['Thường', 'Không mật'], ['Không', 'Không mật']])('«%s» is not secret', (mark) => {
    expect(importOne([['VĂN BẢN ĐI'], OUTGOING, outgoing('1/KH-UBND', '16/3/2026', 'X', mark)]).rows).toHaveLength(1)
  })

  test.each(['12/2026/QĐ-UBND', '9/NQ-HĐND', '4/SY-UBND'])('a secret row of no administrative document is not counted: %s', (number) => {
    const imported = importOne([['VĂN BẢN ĐI'], OUTGOING, outgoing('1/KH-UBND', '16/3/2026'), outgoing(number, '17/3/2026', 'KÍN', secret[0])])
    expect(imported.secret).toMatchObject([{ register: 'outgoing', isIssued: false }])
    expect(imported.leftOut.at(-1)!.why).toContain('không đếm')
  })

  test('a secret row without a readable day is not counted, and says so', () => {
    const imported = importOne([['VĂN BẢN ĐI'], OUTGOING, outgoing('1/KH-UBND', '16/3/2026'), outgoing('7', '30/02/2026', 'KÍN', secret[0])])
    expect(imported.secret[0]!.month).toBeNull()
    expect(imported.leftOut.at(-1)!.why).toContain('chưa đếm')
  })
})

test('the figures of procedures under headers of two rows', () => {
  const merges = [{ row: 1, column: 3, rows: 1, columns: 3 }, { row: 1, column: 6, rows: 1, columns: 3 }, { row: 3, column: 0, rows: 2, columns: 1 }]
  const imported = importOne([
    ['TÌNH HÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH NĂM 2026'],
    ['Tháng', 'Lĩnh vực', 'Tổng tiếp nhận', 'Hình thức tiếp nhận', '', '', 'Đã giải quyết', '', ''],
    ['', '', '', 'Trực tiếp', 'Trực tuyến toàn trình', 'Trực tuyến một phần', 'Tổng số', 'Đúng hạn', 'Quá hạn'],
    ['Tháng 1', 'Hộ tịch', 120, 10, '100', 10, 115, 114, 1],
    ['', 'Đất đai', '1.020', '-', 1000, 20, 1000, '1.000', 0],
    ['Tổng cộng', '', 1140, 10, 1100, 30, 1115, 1114, 1],
  ], { merges })
  expect(shownRows(imported)).toEqual([
    { Tháng: '1/2026', 'Lĩnh vực': 'Hộ tịch', 'Tổng tiếp nhận trong kỳ': '120', 'Trực tiếp': '10', 'Trực tuyến toàn trình': '100', 'Trực tuyến một phần': '10', 'Đã giải quyết': '115', 'Đúng hạn': '114', 'Quá hạn': '1' },
    { Tháng: '1/2026', 'Lĩnh vực': 'Đất đai', 'Tổng tiếp nhận trong kỳ': '1020', 'Trực tiếp': '0', 'Trực tuyến toàn trình': '1000', 'Trực tuyến một phần': '20', 'Đã giải quyết': '1000', 'Đúng hạn': '1000', 'Quá hạn': '0' },
  ])
  expect(imported.leftOut.at(-1)).toEqual({ row: 6, why: 'Dòng cộng; số liệu được tính lại từ các dòng.' })
})

test('a total is told by its column, whatever stands before it', () => {
  const header = ['Tổng tiếp nhận', 'Trực tuyến toàn trình', 'Trực tuyến một phần', 'Đã giải quyết', 'Tháng', 'Lĩnh vực']
  const imported = importOne([['HỒ SƠ THỦ TỤC HÀNH CHÍNH'], header, [120, 100, 10, 115, '1/2026', 'Hộ tịch'], [120, 100, 10, 115, 'Tổng cộng', '']])
  expect(imported.rows).toHaveLength(1)
  expect(imported.leftOut.at(-1)).toMatchObject({ row: 4, why: 'Dòng cộng; số liệu được tính lại từ các dòng.' })
})

test('people and their training', () => {
  const [staff, training] = importAll([
    ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'], ['TT', 'Họ và tên', 'Đơn vị công tác', 'Chức vụ', 'Đối tượng'],
    [1, 'Nguyễn Văn An', 'VHXH', 'Trưởng phòng', 'CC'], [2, 'Trần Thị Bình', 'KT', 'Viên chức', 'VC'],
    [], ['DANH SÁCH TẬP HUẤN KỸ NĂNG SỐ NĂM 2026'], ['TT', 'Họ tên', 'Đơn vị', 'Lớp tập huấn', 'Nhóm nội dung', 'Thời gian', 'Kết quả'],
    [1, 'Nguyễn Văn An', 'VHXH', 'Kỹ năng số cơ bản', 'chuyển đổi số', '15/9', '✓'], [2, 'Trần Thị Bình', 'KT', 'Kỹ năng số cơ bản', 'CNTT', '', 'vắng'],
  ])
  expect(staff!.table.sheet).toBe('Cán bộ')
  expect(shownColumn(staff!, 'Đối tượng')).toEqual(['Công chức', 'Viên chức'])
  expect(training!.table.sheet).toBe('Tập huấn')
  expect(shownColumn(training!, 'Ngày')).toEqual(['15/9/2026', '15/9/2026'])
  expect(shownColumn(training!, 'Nhóm nội dung')).toEqual(['Kỹ năng số', 'Kỹ năng số'])
  expect(shownColumn(training!, 'Kết quả')).toEqual(['Hoàn thành', 'Vắng'])
})

test('sections of a staff list are units; months of a title are those of its rows', () => {
  const staff = importOne([['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị'], ['I', 'Phòng Kinh tế'], [1, 'Nguyễn Văn An', 'Trưởng phòng', ''], ['II', 'Văn phòng'], [2, 'Trần B', '', '']])
  expect(shownColumn(staff, 'Đơn vị')).toEqual(['Phòng Kinh tế', 'Văn phòng'])
  const figures = importOne([['GIẢI QUYẾT TTHC THÁNG 3/2026'], ['Lĩnh vực', 'Tổng tiếp nhận', 'Toàn trình', 'Một phần', 'Đã giải quyết'], ['Hộ tịch', 120, 100, 10, 115]])
  expect(shownColumn(figures, 'Tháng')).toEqual(['3/2026'])
})
