import { describe, expect, test } from 'vitest'
import { importAll, importOne, leftOutRows, shownColumn, shownRows } from './support.ts'

const HEADER = ['STT', 'Ngày họp', 'Giờ', 'Nội dung', 'Loại', 'Hình thức', 'Chủ trì', 'Số người']

/** A register of meetings with these days, times, forms or numbers of people. */
function register(rows: readonly (readonly unknown[])[], title: readonly (readonly unknown[])[] = [['SỔ HỌP NĂM 2026']]) {
  return importOne([...title, HEADER, ...rows])
}

const row = (date: unknown, time: unknown = '7h30', form: unknown = 'Trực tiếp', people: unknown = ''): unknown[] =>
  ['1', date, time, 'Giao ban tuần', 'Giao ban', form, 'Chủ tịch UBND xã', people]

describe('days', () => {
  test.each([
    ['16/3/2026', '16/3/2026'],
    ['16.3.26', '16/3/2026'],
    ['2026-03-16', '16/3/2026'],
    ['ngày 21 tháng 01 năm 2025', '21/01/2025'],
    ['Thứ Hai, 16/03/2026', '16/3/2026'],
    ['Thứ Hai\n16/3', '16/3/2026'],
    ['Thứ 2 (16/3)', '16/3/2026'],
    [46097, '16/3/2026'],
    [new Date(2026, 2, 16), '16/3/2026'],
    ['16/3', '16/3/2026'],
  ])('%j is read as %s', (typed, shown) => {
    expect(shownColumn(register([row(typed)]), 'Ngày')).toEqual([shown])
  })

  test('a text that became a day is told where other cells of its column were days already', () => {
    const days = (dates: readonly unknown[]) => register(dates.map((date) => row(date))).changes.filter(({ column }) => column === 'Ngày')
    expect(days([new Date(2026, 3, 5), '13/04/2026'])).toEqual([{ row: 4, column: 'Ngày', from: '13/04/2026', to: '13/4/2026', isDayNow: true }])
    expect(days(['05/04/2026', '13/04/2026'])).toEqual([])
  })

  test.each([
    ['05-06/3/2026', '05/3/2026', '06/3/2026'],
    ['14/04/2026 - 15/04/2026', '14/4/2026', '15/4/2026'],
    ['30/3 - 02/4/2026', '30/3/2026', '02/4/2026'],
    ['từ ngày 14 đến ngày 15/4/2026', '14/4/2026', '15/4/2026'],
    ['05, 06/3/2026', '05/3/2026', '06/3/2026'],
  ])('%j is a first and a last day', (typed, first, last) => {
    expect(shownRows(register([row(typed)]))[0]).toMatchObject({ Ngày: first, 'Ngày kết thúc': last })
  })

  test.each(['30/02/2026', '31/4', 'hôm qua', '06/3/2026 - 05/3/2026', 46, '05/3 và 12/3/2026'])('%j stays as typed, with a finding', (typed) => {
    const imported = register([row(typed)])
    expect(imported.rows[0]!.cells['date']).toBe(typed)
    expect(imported.unclear).toHaveLength(1)
    expect(imported.unclear[0]).toMatchObject({ row: 3, column: 'Ngày', message: expect.stringContaining('ngày') as string })
  })

  test('without a year take that of the row above; without any, they are unclear', () => {
    const imported = register([row('28/12'), row('29/12/2025'), row('30/12')], [])
    expect(shownColumn(imported, 'Ngày')).toEqual(['28/12', '29/12/2025', '30/12/2025'])
    expect(imported.unclear.map((each) => each.row)).toEqual([2])
  })

  test('a year that seems to turn is pointed at', () => {
    const imported = register([row('28/12/2025'), row('05/01')], [])
    expect(shownColumn(imported, 'Ngày')).toEqual(['28/12/2025', '05/01/2025'])
    expect(imported.unclear[0]).toMatchObject({ row: 3, message: expect.stringContaining('sang năm mới') as string })
  })

  test('take the year of the title where that of the row above would go back', () => {
    const imported = register([row('31/12/2025'), row('05/01'), row('06/01')])
    expect(shownColumn(imported, 'Ngày')).toEqual(['31/12/2025', '05/01/2026', '06/01/2026'])
    expect(imported.unclear).toEqual([])
  })

  test('of several years take the year of their own title', () => {
    const rows = [['NĂM 2025'], row('16/3'), ['NĂM 2026'], row('16/3')]
    expect(shownColumn(register(rows, []), 'Ngày')).toEqual(['16/3/2025', '16/3/2026'])
  })

  test('a blank day is that of the row above, also over a blank row, and is listed', () => {
    const imported = register([row('16/3/2026'), row(''), [], row('')])
    expect(shownColumn(imported, 'Ngày')).toEqual(['16/3/2026', '16/3/2026', '16/3/2026'])
    expect(imported.changes.filter(({ column }) => column === 'Ngày').map(({ row: at, from, to }) => [at, from, to])).toEqual([
      [4, '', '16/3/2026'], [6, '', '16/3/2026'],
    ])
  })

  test.each([
    ['a title', ['Tuần 13']],
    ['a total', ['', 'Tổng cộng: 1']],
    ['the header again', HEADER],
    ['an impossible day', row('30/02/2026')],
  ])('a blank day does not go past %s', (_, line) => {
    const imported = register([row('16/3/2026'), line, row('')])
    expect(shownColumn(imported, 'Ngày').at(-1)).toBeUndefined()
    expect(imported.unclear.at(-1)).toMatchObject({ row: 5, column: 'Ngày', value: '' })
  })

  test('a line with a day alone is the day of the rows below', () => {
    const imported = register([['Thứ Hai, 16/03/2026'], row(''), row(''), ['Thứ Ba, 17/3'], row('')])
    expect(shownColumn(imported, 'Ngày')).toEqual(['16/3/2026', '16/3/2026', '17/3/2026'])
    expect(leftOutRows(imported)).toEqual([1, 2, 3, 6])
  })
})

describe('times', () => {
  test.each([
    ['7h30', '07:30'], ['7:30', '07:30'], ['07g30', '07:30'], ['13 giờ 30’', '13:30'], ['14 giờ', '14:00'], [0.3125, '07:30'], ['(8h30)', '08:30'],
  ])('%j is %s', (typed, shown) => {
    expect(shownColumn(register([row('16/3/2026', typed)]), 'Giờ bắt đầu')).toEqual([shown])
  })

  test('«9h - 10h30» is a start and an end, both listed', () => {
    const imported = register([row('16/3/2026', '9h - 10h30')])
    expect(shownRows(imported)[0]).toMatchObject({ 'Giờ bắt đầu': '09:00', 'Giờ kết thúc': '10:30' })
    expect(imported.changes.map(({ column, from, to }) => [column, from, to])).toEqual([
      ['Giờ bắt đầu', '9h - 10h30', '09:00'], ['Giờ kết thúc', '', '10:30'],
    ])
  })

  test.each(['Sáng', 'Chiều', 'Cả ngày'])('«%s» is a time of its own and stays', (typed) => {
    const imported = register([row('16/3/2026', typed)])
    expect(imported.rows[0]!.cells['start']).toBe(typed)
    expect(imported.changes).toEqual([])
  })

  test.each([['8h00 ngày 16/3/2026', ''], ['sáng 16/3/2026', '']])('«%s» in a column of time is the day as well', (typed) => {
    const imported = importOne([['Thời gian', 'Nội dung', 'Hình thức', 'Chủ trì'], [typed, 'Giao ban', 'Trực tiếp', 'CT']])
    expect(shownColumn(imported, 'Ngày')).toEqual(['16/3/2026'])
    expect(shownColumn(imported, 'Giờ bắt đầu')).not.toEqual([undefined])
  })

  test('25:30 stays as typed, with a finding', () => {
    const imported = register([row('16/3/2026', '25:30')])
    expect(imported.rows[0]!.cells['start']).toBe('25:30')
    expect(imported.unclear[0]).toMatchObject({ column: 'Giờ bắt đầu', value: '25:30' })
  })
})

describe('words and numbers', () => {
  test.each([
    ['Truc tuyen', 'Trực tuyến'], ['Trực tuyến'.normalize('NFD'), 'Trực tuyến'], ['TRỰC TUYẾN', 'Trực tuyến'], ['Zoom', 'Trực tuyến'],
    ['Tập trung', 'Trực tiếp'], ['offline', 'Trực tiếp'], ['Trực tiếp kết hợp trực tuyến', 'Kết hợp trực tiếp và trực tuyến'],
  ])('the form «%s» becomes «%s» and is listed', (typed, label) => {
    const imported = register([row('16/3/2026', '07:30', typed)])
    expect(shownColumn(imported, 'Hình thức')).toEqual([label])
    expect(imported.changes).toEqual([{ row: 3, column: 'Hình thức', from: typed, to: label }])
  })

  test.each(['TT', '?', 'qua điện thoại'])('the form «%s» is not guessed', (typed) => {
    const imported = register([row('16/3/2026', '07:30', typed)])
    expect(imported.rows[0]!.cells['form']).toBe(typed)
    expect(imported.changes).toEqual([])
    expect(imported.unclear).toMatchObject([{ row: 3, column: 'Hình thức', value: typed }])
  })

  test.each([['25 người', 25], ['khoảng 30', 30], ['185,0', 185], ['1.234', 1234], [40, 40]])('%j people are %i', (typed, count) => {
    expect(register([row('16/3/2026', '07:30', 'Trực tiếp', typed)]).rows[0]!.cells['attendance']).toBe(count)
  })

  test('titles before a name stay as typed', () => {
    const imported = importOne([HEADER, ['1', '16/3/2026', '07:30', 'Họp', 'Giao ban', 'Trực tiếp', 'đ/c PCT Nguyễn Văn A', '']])
    expect(imported.rows[0]!.cells['chair']).toBe('đ/c PCT Nguyễn Văn A')
  })

  test('marks in columns «Trực tiếp» and «Trực tuyến» tell the form; both together are hybrid', () => {
    const header = [['Ngày', 'Giờ', 'Nội dung', 'Loại', 'Hình thức', '', 'Chủ trì'], ['', '', '', '', 'Trực tiếp', 'Trực tuyến', '']]
    const imported = importOne([...header, ...[['x', ''], ['', '✓'], ['x', 'x'], ['', '']].map(([inPerson, online], index) =>
      [`${index + 1}/3/2026`, '07:30', 'Họp', 'Giao ban', inPerson, online, 'CT'])])
    expect(shownColumn(imported, 'Hình thức')).toEqual(['Trực tiếp', 'Trực tuyến', 'Kết hợp trực tiếp và trực tuyến', undefined])
    expect(imported.changes).toContainEqual({ row: 4, column: 'Hình thức', from: 'Hình thức › Trực tuyến: ✓', to: 'Trực tuyến' })
  })

  test.each(['nt', '-nt-', 'như trên', '"'])('«%s» is what the row above says', (same) => {
    const imported = importOne([HEADER, ['1', '16/3/2026', '07:30', 'Họp', 'Giao ban', 'Trực tuyến', 'Chủ tịch', ''], ['2', same, '09:00', 'Họp', 'Giao ban', same, same, '']])
    expect(shownRows(imported)[1]).toMatchObject({ Ngày: '16/3/2026', 'Hình thức': 'Trực tuyến', 'Chủ trì': 'Chủ tịch' })
  })
})

describe('lines that are no meetings', () => {
  test.each([
    ['a week', ['Tuần 12 (từ 16/3 đến 20/3/2026)'], 'Dòng tiêu đề của một nhóm dòng.'],
    ['the header again', HEADER, 'Dòng tiêu đề lặp lại.'],
    ['numbers of columns', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'], 'Dòng đánh số cột.'],
    ['a total', ['', '', '', 'Tổng cộng', '', '', '', 55], 'Dòng cộng; số liệu được tính lại từ các dòng.'],
    ['a signature', ['', '', '', '', '', '', 'NGƯỜI LẬP BIỂU'], 'Phần ký, nơi nhận.'],
  ])('%s is left out, and said', (_, line, why) => {
    const imported = register([row('16/3/2026'), line])
    expect(imported.rows).toHaveLength(1)
    expect(imported.leftOut).toContainEqual({ row: 4, why })
  })

  test('a meeting that is called «Tổng kết …» is one', () => {
    expect(register([['1', '16/3/2026', '07:30', 'Tổng kết công tác năm', 'Tổng kết', 'Trực tiếp', 'CT', 80]]).rows).toHaveLength(1)
  })

  test('a total that says how many there were must agree', () => {
    expect(register([row('16/3/2026'), row('17/3/2026'), ['Tổng cộng: 2 cuộc họp']]).unclear).toEqual([])
    expect(register([row('16/3/2026'), row('17/3/2026'), ['Tổng cộng: 3 cuộc họp']]).unclear).toMatchObject([
      { row: 5, message: 'Ghi tổng số 3 nhưng đếm được 2. Kiểm tra bản gốc.' },
    ])
  })
})

test('merged cells hold for all of their rows', () => {
  const merges = [{ row: 1, column: 1, rows: 2, columns: 1 }, { row: 1, column: 6, rows: 2, columns: 1 }]
  const imported = importOne([HEADER, row('16/3/2026'), ['2', '', '09:00', 'Họp', 'Giao ban', 'Trực tuyến', '', '']], { merges })
  expect(shownRows(imported)[1]).toMatchObject({ Ngày: '16/3/2026', 'Chủ trì': 'Chủ tịch UBND xã' })
})

test('several registers in one sheet are read one under another', () => {
  const tables = importAll([
    ['I. CUỘC HỌP NĂM 2026'], HEADER, row('16/3'), ['Tổng: 1'],
    ['II. DANH SÁCH CÁN BỘ'], ['TT', 'Họ và tên', 'Đơn vị', 'Chức vụ', 'Đối tượng'], ['1', 'Trần Văn B', 'Phòng Kinh tế', 'Chuyên viên', 'CC'],
  ])
  expect(tables.map(({ table, rows }) => [table.sheet, rows.length])).toEqual([['Cuộc họp', 1], ['Cán bộ', 1]])
  expect(shownRows(tables[1]!)[0]).toEqual({ 'Họ và tên': 'Trần Văn B', 'Đơn vị': 'Phòng Kinh tế', 'Chức vụ': 'Chuyên viên', 'Đối tượng': 'Công chức' })
})

describe('columns', () => {
  test('that have no place are named with what they hold', () => {
    const imported = importOne([[...HEADER, 'Ký nhận'], [...row('16/3/2026'), 'An']])
    expect(imported.leftOut).toContainEqual({ row: 1, why: 'Cột «Ký nhận» không có cột tương ứng; 1 ô không nhập.' })
  })

  test('are found by name, by a name like it, by content and by title, and say so', () => {
    const rows = ['Trực tiếp', 'Trực tuyến', 'zoom'].map((form, index) => [`${index + 1}/3/2026`, '07:30', 'Họp', 'Giao ban', form, 'CT'])
    const imported = importOne([['Ngày', 'Giờ bắt đầu họp', 'Nội dung', 'Loại', 'Cách họp', 'Chủ trì'], ...rows])
    expect(imported.mapping).toEqual(expect.arrayContaining([
      { from: 'Ngày', to: 'Ngày', by: 'name' },
      { from: 'Giờ bắt đầu họp', to: 'Giờ bắt đầu', by: 'similar' },
      { from: 'Cách họp', to: 'Hình thức', by: 'content' },
    ]))
  })

  test('that part a group into day and time are told apart by the words below it', () => {
    const imported = importOne([
      ['TT', 'Thời gian', '', 'Nội dung', 'Hình thức', '', 'Chủ trì'], ['', 'Ngày', 'Giờ', '', 'Trực tiếp', 'Trực tuyến', ''],
      ['1', '16/3/2026', '7h30', 'Họp A', 'x', '', 'CT'], ['2', '', '9h', 'Họp B', '', 'x', 'CT'],
    ])
    expect(shownRows(imported)).toMatchObject([
      { Ngày: '16/3/2026', 'Giờ bắt đầu': '07:30', 'Hình thức': 'Trực tiếp' }, { Ngày: '16/3/2026', 'Giờ bắt đầu': '09:00', 'Hình thức': 'Trực tuyến' },
    ])
  })

  test.each(['16/3/2026 7h30', new Date(2026, 2, 16, 7, 30), 46097.3125])('%j is a day and a time', (typed) => {
    const imported = importOne([['Ngày, giờ', 'Nội dung', 'Chủ trì', 'Hình thức'], [typed, 'Họp', 'CT', 'Zoom']])
    expect(shownRows(imported)).toEqual([{ Ngày: '16/3/2026', 'Giờ bắt đầu': '07:30', 'Nội dung': 'Họp', 'Chủ trì': 'CT', 'Hình thức': 'Trực tuyến' }])
  })

  test('of two rows take the group above them into their name', () => {
    const imported = importOne([
      ['STT', 'Thời gian', '', 'Nội dung', 'Loại', 'Hình thức', 'Chủ trì'], ['', 'Bắt đầu', 'Kết thúc', '', '', '', ''],
      ['1', '16/3/2026', '', 'Họp', 'Giao ban', 'Trực tiếp', 'CT'],
    ])
    expect(imported.table.sheet).toBe('Cuộc họp')
    expect(imported.rows).toHaveLength(1)
  })
})

test('a calendar of meetings in an appendix is one, its days under «Thời gian», and no list of tasks', () => {
  const days = ['16/3/2026', '30/3/2026', '05/4/2026']
  const imported = importOne([['PHỤ LỤC II'], ['LỊCH HỌP NĂM 2026'], ['TT', 'Nội dung cuộc họp', 'Chủ trì', 'Hình thức', 'Thời gian'], ...days.map((each) => ['1', `Họp ${each}`, 'Chủ tịch', 'Trực tuyến', each])])
  expect([imported.table.sheet, shownColumn(imported, 'Ngày')]).toEqual(['Cuộc họp', days])
})
