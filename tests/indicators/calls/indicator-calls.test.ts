import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callExplain, callIndicator, callStatus, callTable } from '../../../src/indicators/calls/indicator-calls.ts'
import { INDICATORS } from '../../../src/indicators/index.ts'
import { CONFIG } from '../../../src/tables/config.ts'
import { MEETINGS } from '../../../src/tables/meetings.ts'
import { PREVIOUS_YEAR } from '../../../src/tables/previous-year.ts'
import { TABLES } from '../../../src/tables/index.ts'
import { day, gridOf, sheetOf, sourceOf, type Sheets } from '../../support/registers.ts'
import { meeting, meetings, meetingSheet } from '../meetings.ts'

const hostOf = (sheets: Sheets = {}, today = '31/12/2026') => ({ source: sourceOf(sheets), today: day(today) })
const rows = [...meetings(3), ...meetings(1, { form: 'Trực tiếp' }), ...meetings(1, { date: '04/9/2026', form: 'Trực tiếp' })]
const grid = gridOf(MEETINGS, rows)
const workbook = meetingSheet(rows)
const online = (args: readonly unknown[], sheets: Sheets = {}) => callIndicator('ONLINE_RATIO', args, hostOf(sheets))
const sentence = (call: () => unknown): string => {
  try {
    return `no error, but ${JSON.stringify(call())}`
  } catch (error) {
    return (error as Error).message
  }
}

describe('what is passed', () => {
  test.each<[string, unknown[], Sheets, number]>([
    ['nothing: the workbook, for the year of the plan', [], workbook, 3 / 5],
    ['blank arguments', ['', undefined], workbook, 3 / 5],
    ['a period', ['6T/2026'], workbook, 3 / 4],
    ['a year as a number', [2026], workbook, 3 / 5],
    ['a period in words', ['quý II năm 2026'], workbook, 3 / 4],
    ['a range with its header', [grid], {}, 3 / 5],
    ['a range and a period', [grid, 'Quý 3/2026'], {}, 0],
    ['a period and a range', ['Quý 2/2026', grid], {}, 3 / 4],
    ['a title and blank rows above the header', [[['SỔ HỌP', ''], ['', ''], ...grid]], {}, 3 / 5],
    ['a range before the sheet of its name', [grid], meetingSheet([meeting({ form: 'Trực tiếp' })]), 3 / 5],
  ])('%s', (_, args, sheets, expected) => {
    expect(online(args, sheets)).toBeCloseTo(expected, 15)
  })

  test.each<[string, unknown[], number]>([
    ['values alone', [['Trực tuyến'], ['Trực tiếp']], 1 / 2],
    ['blanks', [['Trực tuyến'], [''], ['  '], ['Trực tiếp'], ['']], 1 / 2],
    ['its header', [['Hình thức'], ['Trực tuyến']], 1],
    ['an alias of its header', [['Hình thức họp'], ['Trực tuyến']], 1],
    ['unknown and ambiguous values', [['Trực tuyến'], ['TT'], ['lạ'], ['?']], 1 / 4],
    ['hybrid values', [['Trực tuyến'], ['Kết hợp']], 1 / 2],
    ['formula errors', [['Trực tuyến'], ['#REF!']], 1],
  ])('one column: %s', (_, column, expected) => {
    expect(online([column])).toBe(expected)
  })

  test('a single column follows the settings', () => {
    const config = sheetOf(CONFIG, [{ name: 'Cuộc họp kết hợp', value: 'tính là trực tuyến' }, { name: 'Cuộc họp chưa rõ hình thức', value: 'không tính' }])
    expect(online([[['Trực tuyến'], ['Kết hợp'], ['TT'], ['Trực tiếp']]], config)).toBe(2 / 3)
  })

  test('one column of «Họp không giấy tờ» and of «Số hóa»', () => {
    expect(callIndicator('PAPERLESS_RATIO', [[['Có'], ['Không'], ['x'], ['']]], hostOf())).toBe(2 / 3)
    expect(callIndicator('DIGITIZATION_RATIO', [[['Số hóa'], ['Có'], ['chưa']]], hostOf())).toBe(1 / 2)
  })

  test('two ranges, each its table, in any order', () => {
    const base = gridOf(PREVIOUS_YEAR, Array.from({ length: 12 }, (_, index) => ({ month: `${index + 1}/2025`, meetings: 1 })))
    for (const args of [[grid, base], [base, grid], [2026, base, grid]]) expect(callIndicator('MEETING_REDUCTION', args, hostOf())).toBe(7 / 12)
  })

  test('the other table comes from the workbook', () => {
    const base = sheetOf(PREVIOUS_YEAR, Array.from({ length: 12 }, (_, index) => ({ month: `${index + 1}/2025`, meetings: 1 })))
    expect(callIndicator('MEETING_REDUCTION', [grid], hostOf(base))).toBe(7 / 12)
  })
})

describe('Cấu hình', () => {
  const config = (name: string, value: unknown) => sheetOf(CONFIG, [{ name, value }])
  test('gives the year of a call without a period', () => {
    expect(online([], { ...meetingSheet([meeting({ date: '04/6/2025' })]), ...config('Năm kế hoạch', 2025) })).toBe(1)
  })
  test('gives the as-of date before today', () => {
    expect(online([], { ...workbook, ...config('Ngày chốt số liệu', '30/6/2026') })).toBe(3 / 4)
    expect(callIndicator('ONLINE_RATIO', [], hostOf(workbook, '30/6/2026'))).toBe(3 / 4)
  })
  test('gives the choices', () => {
    expect(online([], { ...meetingSheet([meeting({ form: 'Kết hợp' })]), ...config('Cuộc họp kết hợp', 'tính là trực tuyến') })).toBe(1)
  })
})

describe('a call without an answer says why', () => {
  test.each<[string, () => unknown, string]>([
    ['no sheet', () => online([]), 'Chưa có bảng «Cuộc họp». Chọn Nề nếp › Tạo các bảng.'],
    ['no column', () => online([], meetingSheet(rows, ['date', 'content', 'kind'])), 'Không tìm thấy cột «Hình thức». Kiểm tra dòng tiêu đề hoặc chọn Khôi phục định dạng và danh sách chọn.'],
    ['a column twice', () => online([], meetingSheet(rows, ['date', 'kind', 'form', 'form'])), 'Cột «Hình thức» xuất hiện hai lần (C1, D1). Đổi tên hoặc xóa một cột.'],
    ['an unreadable period', () => online([grid, 'sang năm']), 'Không hiểu kỳ «sang năm». Dùng: 2026, 6T/2026, Quý 3/2026, T9/2026.'],
    ['no data in the period', () => online([grid, 2024]), 'Chưa có số liệu trong kỳ năm 2024.'],
    ['an empty column', () => online([[[''], ['']]]), 'Cột «Hình thức» chưa có giá trị nào để tính.'],
    ['a column with a period', () => online([[['Trực tuyến']], 2026]), 'Một cột «Hình thức» không có ngày nên không tính theo kỳ được. Bỏ kỳ, hoặc chọn cả sổ kèm dòng tiêu đề.'],
    ['a range that is no register', () => online([[['a', 'b'], [1, 2]]]), 'Vùng truyền vào không phải sổ «Cuộc họp». Chọn cả dòng tiêu đề của sổ.'],
    ['a column where none is taken', () => callIndicator('MEETING_OVERRUN', [[['x']]], hostOf()), 'Vùng truyền vào không phải sổ «Cuộc họp». Chọn cả dòng tiêu đề của sổ.'],
    ['one register twice', () => online([grid, grid]), 'Có hai vùng đều là sổ «Cuộc họp». Chỉ truyền một vùng cho mỗi sổ.'],
    ['two periods', () => online([grid, 2025, 2026]), 'Thừa giá trị «2026». Chỉ truyền vùng dữ liệu và một kỳ.'],
    ['the error of another formula', () => online(['#REF!']), 'Ô đang báo lỗi công thức #REF!. Sửa công thức hoặc nhập lại giá trị.'],
    ['an unknown indicator', () => callStatus('ONLINE_RATE', [], hostOf()), 'Không có chỉ tiêu «ONLINE_RATE». Tên gần nhất: ONLINE_RATIO.'],
    ['no base', () => callIndicator('MEETING_REDUCTION', [grid], hostOf()), 'Chưa có số liệu năm 2025 nên không tính được mức giảm. Nhập ở bảng Số liệu năm trước.'],
  ])('%s', (_, call, expected) => {
    expect(sentence(call)).toBe(expected)
  })
})

describe('the table of all indicators', () => {
  test('has a header and a row an indicator, numbers as numbers', () => {
    const table = callTable([grid], hostOf())
    expect(table).toHaveLength(INDICATORS.length + 1)
    expect(table[0]).toEqual(['Chỉ tiêu', 'Kết quả', 'Chỉ tiêu giao', 'Đánh giá', 'Ghi chú'])
    expect(table[1]).toEqual(['Tỷ lệ hội nghị, cuộc họp trực tuyến', 0.6, 'tối thiểu 60%', 'Đạt', '3/5'])
    expect(table[3]).toEqual([
      'Mức giảm số văn bản hành chính', '', 'giảm tối thiểu 15%', 'Chưa có số liệu', 'Chưa có bảng «Văn bản». Chọn Nề nếp › Tạo các bảng.',
    ])
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([5]))
  })

  test('tells how many rows have something that nobody can read', () => {
    const noteOf = (...more: Parameters<typeof meeting>[0][]) => callTable([gridOf(MEETINGS, [...rows, ...more.map(meeting)])], hostOf())[1]![4]
    expect(noteOf({ form: 'TT' }, { date: '31/02/2026' })).toBe('3/6; 02 dòng có ô chưa rõ: chọn Rà soát toàn bộ.')
    expect(callTable([gridOf(MEETINGS, [meeting({ date: '31/02/2026' })])], hostOf())[1]![4]).toMatch(/\. 01 dòng có ô chưa rõ: chọn Rà soát toàn bộ\.$/)
  })

  test('reads each sheet once', () => {
    const sheets = Object.assign({}, workbook, ...TABLES.filter(({ id }) => id !== 'meetings').map((table) => sheetOf(table, [])))
    const host = hostOf(sheets)
    callTable([], host)
    expect(host.source.reads.length).toBe(new Set(host.source.reads).size)
  })

  test('reads no register but its own, when all have their names', () => {
    const host = hostOf({ ...workbook, ...sheetOf(CONFIG, []) })
    callIndicator('ONLINE_RATIO', [], host)
    expect(host.source.reads.toSorted()).toEqual(['Cuộc họp', 'Cấu hình'])
  })
})

test.each([
  ['ONLINE_RATIO', [grid], 'Đạt'],
  ['online_ratio', [grid, '6T/2026'], 'Vượt'],
  ['Tỷ lệ hội nghị, cuộc họp trực tuyến', [grid, 'Q3/2026'], 'Chưa đạt'],
  ['ONLINE_RATIO', [], 'Chưa có số liệu'],
  ['MEETING_OVERRUN', [gridOf(MEETINGS, [meeting({ end: '08:00' })])], 'Không đặt chỉ tiêu'],
] as const)('the verdict of %s over %o is «%s»', (name, args, expected) => {
  expect(callStatus(name, args, hostOf())).toBe(expected)
})

test('a year that has ended below its target says so in the words of Cấu hình', () => {
  const missed = gridOf(MEETINGS, [meeting({ form: 'Trực tiếp' })])
  expect(callStatus('ONLINE_RATIO', [missed], hostOf())).toBe('Không đạt')
  expect(callStatus('ONLINE_RATIO', [missed], hostOf(sheetOf(CONFIG, [{ name: 'notMetWord', value: 'chưa đạt' }])))).toBe('Chưa đạt')
})

test('the explanation gives every row, what it added and why', () => {
  const sheets = meetingSheet([meeting(), meeting({ form: 'Trực tiếp' }), {}, meeting({ status: 'Hủy' })])
  expect(callExplain('ONLINE_RATIO', [], hostOf(sheets))).toEqual([
    ['Bảng', 'Dòng', 'Tử số', 'Mẫu số', 'Lý do'],
    ['Cuộc họp', 2, 1, 1, 'Trực tuyến'],
    ['Cuộc họp', 3, 0, 1, 'Trực tiếp'],
    ['Cuộc họp', 5, 0, 0, 'Hủy'],
  ])
})

const cellArb = fc.oneof(
  fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.date(), fc.constantFrom('', null, undefined, '#REF!', 'Trực tuyến', '04/6/2026', 'Đi', 'Mật', '30/02/2026', 1e300, NaN),
)
const headerArb = fc.constantFrom(...TABLES.flatMap((table) => Object.values(table.columns).map(({ header }) => header)))

test('no grid makes a function answer with anything but a number or a sentence of ours', () => {
  const gridArb = fc.integer({ min: 1, max: 9 }).chain((width) =>
    fc.tuple(fc.array(headerArb, { minLength: width, maxLength: width }), fc.array(fc.array(cellArb, { minLength: width, maxLength: width }), { maxLength: 8 })),
  )
  fc.assert(fc.property(fc.constantFrom(...INDICATORS), gridArb, cellArb, ({ name }, [header, cells], period) => {
    let answer: unknown
    try {
      answer = callIndicator(name, [[header, ...cells], period], hostOf())
      expect(Number.isFinite(answer)).toBe(true)
    } catch (error) {
      expect((error as Error).name).toBe('Error')
      expect((error as Error).message).toMatch(/^(Chưa có|Không|Cột|Cuộc|Vùng|Có hai|Thừa|Một cột|Ô đang|Trong kỳ|Bảng) ?.*\.$/su)
    }
  }), { numRuns: 400 })
})

test('whole registers of random cells give a table', () => {
  const sheetArb = fc.constantFrom(...TABLES).chain((table) =>
    fc.array(fc.array(cellArb, { minLength: Object.keys(table.columns).length, maxLength: Object.keys(table.columns).length }), { maxLength: 6 })
      .map((cells): Sheets => ({ [table.sheet]: [Object.values(table.columns).map(({ header }) => header), ...cells] })),
  )
  fc.assert(fc.property(fc.array(sheetArb, { maxLength: 6 }), (sheets) => {
    const table = callTable([], hostOf(Object.assign({}, ...sheets)))
    expect(table).toHaveLength(INDICATORS.length + 1)
  }), { numRuns: 150 })
})
