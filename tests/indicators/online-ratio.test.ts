import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alongside } from '../../src/indicators/alongside.ts'
import { onlineRatio } from '../../src/indicators/online-ratio.ts'
import { UNITS } from '../../src/tables/units.ts'
import { STAFF } from '../../src/tables/staff.ts'
import { scopeOf, sheetOf } from '../support/registers.ts'
import { figure, fraction, meeting, meetings, meetingSheet, reasons, type MeetingCells } from './meetings.ts'

const reason = (cells: MeetingCells, options = {}) => reasons(onlineRatio, scopeOf(meetingSheet([meeting(cells)]), options))[0]

describe('the worked examples of the plan', () => {
  test.each([
    [30, 20, 'met', '60%'],
    [95, 55, 'exceeded', '63,3%'],
    [26, 24, 'notMet', '52%'],
    [1499, 1001, 'notMet', '59,96%'],
    [0, 8, 'notMet', '0%'],
    [8, 0, 'exceeded', '100%'],
  ] as const)('%i online and %i in person are %s and show as %s', (online, inPerson, verdict, display) => {
    const rows = [...meetings(online), ...meetings(inPerson, { form: 'Trực tiếp' })]
    expect(figure(onlineRatio, scopeOf(meetingSheet(rows)))).toMatchObject({
      numerator: online, denominator: online + inPerson, verdict, display, provisional: false,
    })
  })

  test('a period that has not ended is not yet met and provisional', () => {
    const rows = [...meetings(26), ...meetings(24, { form: 'Trực tiếp' })]
    expect(figure(onlineRatio, scopeOf(meetingSheet(rows), { asOf: '30/11/2026' }))).toMatchObject({ verdict: 'notYetMet', provisional: true })
    expect(figure(onlineRatio, scopeOf(meetingSheet(rows), { period: '6T/2026' }))).toMatchObject({ verdict: 'notYetMet', provisional: false })
  })
})

describe('what counts', () => {
  test.each<[MeetingCells, string]>([
    [{}, 'online'],
    [{ status: '' }, 'online'],
    [{ status: 'Xong' }, 'online'],
    [{ form: 'Zoom' }, 'online'],
    [{ form: 'truc tuyen' }, 'online'],
    [{ form: 'TRỰC TUYẾN' }, 'online'],
    [{ form: 'Tập trung' }, 'in-person'],
    [{ form: 'Trực tiếp kết hợp trực tuyến' }, 'hybrid'],
    [{ form: 'TT' }, 'unknown-form'],
    [{ form: '?' }, 'unknown-form'],
    [{ form: '' }, 'unknown-form'],
    [{ form: 'bồ câu' }, 'unknown-form'],
    [{ form: '#REF!' }, 'unknown-form'],
    [{ kind: 'Loại lạ' }, 'online'],
    [{ kind: '' }, 'online'],
    [{ kind: 'Họp khác' }, 'online'],
    [{ kind: 'Khác' }, 'not-a-meeting'],
    [{ kind: 'Công tác khác' }, 'not-a-meeting'],
    [{ kind: 'Tiếp công dân' }, 'not-a-meeting'],
    [{ status: 'Hủy' }, 'cancelled'],
    [{ status: 'Huỷ' }, 'cancelled'],
    [{ status: 'Hoãn' }, 'postponed'],
    [{ status: 'Dự kiến' }, 'planned'],
    [{ status: 'lạ' }, 'unknown-status'],
    [{ date: '' }, 'no-date'],
    [{ date: '30/02/2026' }, 'bad-date'],
    [{ date: '#REF!' }, 'bad-date'],
    [{ date: '31/12/2025' }, 'outside-period'],
    [{ date: '01/01/2026' }, 'online'],
    [{ date: '31/12/2026' }, 'online'],
    [{ date: '01/01/2027' }, 'outside-period'],
    [{ organiser: 'UBND xã' }, 'online'],
    [{ organiser: 'Văn phòng HĐND và UBND xã' }, 'online'],
    [{ organiser: 'UBND tỉnh' }, 'attended'],
    [{ organiser: 'Sở Nội vụ' }, 'attended'],
    [{ organiser: 'Đảng ủy xã' }, 'other-local'],
    [{ organiser: 'Công ty ABC' }, 'other-organiser'],
  ])('%o is %s', (cells, expected) => {
    expect(reason(cells)).toBe(expected)
  })

  test('the day itself is seen on the as-of day, the next one is not', () => {
    expect(reason({ date: '30/6/2026' }, { asOf: '30/6/2026' })).toBe('online')
    expect(reason({ date: '01/7/2026' }, { asOf: '30/6/2026' })).toBe('after-as-of')
    expect(reason({ date: '01/7/2026', status: '' }, { asOf: '30/6/2026' })).toBe('planned')
  })

  test('a date is a Date of the local clock, a serial or a text alike', () => {
    for (const date of [new Date(2026, 5, 4), 46177, '2026-06-04', 'ngày 04 tháng 6 năm 2026']) {
      expect(reason({ date }, { period: '04/06/2026-04/06/2026' })).toBe('online')
    }
  })

  test("a unit of the workbook's own register is the commune", () => {
    const units = sheetOf(UNITS, [{ name: 'Đội Quy tắc', aliases: 'ĐQT' }])
    const scope = scopeOf({ ...units, ...meetingSheet([meeting({ organiser: 'đqt' }), meeting({ organiser: 'Đội quy tắc' })]) })
    expect(reasons(onlineRatio, scope)).toEqual(['online', 'online'])
  })
})

describe('the settings', () => {
  test.each([
    ['hybrid', 'online', { form: 'Kết hợp' }, 'hybrid', 'hybrid-online'],
    ['attended', 'included', { organiser: 'UBND tỉnh' }, 'attended', 'online'],
    ['otherLocal', 'included', { organiser: 'HĐND xã' }, 'other-local', 'online'],
    ['unknownForm', 'excluded', { form: 'TT' }, 'unknown-form', 'unknown-form-excluded'],
    ['meetings', 'conferences', { kind: 'Giao ban' }, 'online', 'not-a-conference'],
    ['meetings', 'conferences', { kind: 'Sơ kết' }, 'online', 'online'],
    ['meetings', 'conferences', { kind: 'Tập huấn' }, 'online', 'online'],
    ['meetings', 'conferences', { kind: 'lạ' }, 'online', 'not-a-conference'],
    ['periodRule', 'nd09', { date: '20/12/2025' }, 'outside-period', 'online'],
  ])('%s = %s turns %o from %s to %s', (...[key, value, cells, before, after]) => {
    expect(reason(cells)).toBe(before)
    expect(reason(cells, { settings: { [key]: value } })).toBe(after)
  })
})

describe('a meeting entered twice', () => {
  const twice = (first: MeetingCells, second: MeetingCells, staff: object[] = []) =>
    reasons(onlineRatio, scopeOf({ ...sheetOf(STAFF, staff), ...meetingSheet([meeting({ content: 'Giao ban tuần', ...first }), meeting({ content: 'giao  ban TUẦN', ...second })]) }))

  test.each<[string, MeetingCells, MeetingCells, string[]]>([
    ['equal date, start and folded content', {}, {}, ['online', 'duplicate']],
    ['another end', { end: '09:00' }, { end: '10:00' }, ['online', 'duplicate']],
    ['another form', {}, { form: 'Trực tiếp' }, ['online', 'duplicate']],
    ['another start', {}, { start: '08:00' }, ['online', 'online']],
    ['another day', {}, { date: '05/6/2026' }, ['online', 'online']],
    ['the start in another spelling', { start: '7h30' }, { start: new Date(1899, 11, 30, 7, 30) }, ['online', 'duplicate']],
    ['a cancelled first row', { status: 'Hủy' }, {}, ['cancelled', 'online']],
    ['a first row of another organiser', { organiser: 'UBND tỉnh' }, {}, ['attended', 'online']],
    ['no start at all', { start: '' }, { start: '' }, ['online', 'online']],
    ['decomposed letters', { content: 'Giao ban tuần'.normalize('NFD') }, {}, ['online', 'duplicate']],
    ['chairs that nobody knows', { chair: 'Ông A' }, { chair: 'Bà B' }, ['online', 'duplicate']],
  ])('with %s', (_, first, second, expected) => {
    expect(twice(first, second)).toEqual(expected)
  })

  const STAFF_ROWS = [
    { name: 'Trần Văn An', post: 'Chủ tịch UBND xã', unit: 'Lãnh đạo' },
    { name: 'Lê Thị Bình', post: 'Phó Chủ tịch UBND xã', unit: 'Lãnh đạo' },
  ]
  test.each([
    ['Trần Văn An', 'Lê Thị Bình', 'online'],
    ['Chủ tịch', 'PCT Bình', 'online'],
    ['Chủ tịch UBND xã', 'đ/c Trần Văn An', 'duplicate'],
    ['Trần Văn An', 'Ông An, Chủ tịch', 'duplicate'],
    ['Trần Văn An', 'Nguyễn Văn Xa', 'duplicate'],
  ])('with the chairs «%s» and «%s» the second is %s', (one, other, expected) => {
    expect(twice({ chair: one }, { chair: other }, STAFF_ROWS)[1]).toBe(expected)
  })

  test('counts once among many, the first row of each', () => {
    const scope = scopeOf(meetingSheet(meetings(50, { content: 'Giao ban' })))
    expect(fraction(onlineRatio, scope)).toBe('1/1')
  })
})

describe('no data', () => {
  test.each<[string, object, string]>([
    ['no sheet', {}, 'sheet-missing'],
    ['an empty register', meetingSheet([]), 'no-data'],
    ['no row in the period', meetingSheet([meeting({ date: '01/01/2025' })]), 'no-data'],
    ['only attended meetings', meetingSheet([meeting({ organiser: 'UBND tỉnh' })]), 'not-arisen'],
    ['no column of forms', meetingSheet([meeting()], ['date', 'content', 'kind', 'status']), 'header-missing'],
    ['the column of forms twice', meetingSheet([meeting()], ['date', 'content', 'kind', 'form', 'form']), 'header-duplicate'],
  ])('%s', (_, sheets, code) => {
    expect(figure(onlineRatio, scopeOf(sheets as never))).toMatchObject({ value: null, display: '', verdict: 'none', reason: { code } })
  })

  test('a repeated header is named with its cells', () => {
    const { reason: issue } = figure(onlineRatio, scopeOf(meetingSheet([meeting()], ['date', 'content', 'kind', 'form', 'form'])))
    expect(issue?.params).toMatchObject({ header: 'Hình thức', cells: 'D1, E1' })
  })
})

test('beside the ratio stand the hybrid, unknown, attended and other local meetings', () => {
  const rows = [
    ...meetings(3), ...meetings(2, { form: 'Kết hợp' }), meeting({ form: 'TT' }), ...meetings(4, { organiser: 'UBND tỉnh' }), meeting({ organiser: 'Đảng ủy xã' }),
  ]
  const beside = alongside(onlineRatio, scopeOf(meetingSheet(rows)))
  expect(beside['withHybrid']).toMatchObject({ numerator: 5, denominator: 6 })
  expect(beside['hybrid']!.numerator).toBe(2)
  expect(beside['unknownForm']!.numerator).toBe(1)
  expect(beside['attended']!.numerator).toBe(4)
  expect(beside['otherLocal']!.numerator).toBe(1)
})

test('a meeting of others that stands twice is told once', () => {
  const twice = { organiser: 'UBND tỉnh', content: 'Hội nghị của tỉnh' }
  expect(alongside(onlineRatio, scopeOf(meetingSheet([meeting(twice), meeting(twice)])))['attended']!.numerator).toBe(1)
  // Planned first and entered again as held: it was held.
  expect(alongside(onlineRatio, scopeOf(meetingSheet([meeting({ ...twice, status: 'Dự kiến' }), meeting(twice)])))['attended']!.numerator).toBe(1)
})

const meetingArb: fc.Arbitrary<MeetingCells> = fc.record({
  date: fc.constantFrom('04/01/2026', '30/6/2026', '01/7/2026', '31/12/2026', '30/02/2026', '', '05/5/2025'),
  start: fc.constantFrom('07:30', '13:30', ''),
  content: fc.constantFrom('Giao ban', 'GIAO BAN', 'Họp', ''),
  kind: fc.constantFrom('Giao ban', 'Khác', 'Sơ kết', 'lạ'),
  form: fc.constantFrom('Trực tuyến', 'Trực tiếp', 'Kết hợp', 'TT', ''),
  organiser: fc.constantFrom('', 'UBND tỉnh', 'Đảng ủy xã'),
  status: fc.constantFrom('Đã tổ chức', '', 'Hủy', 'lạ'),
  chair: fc.constantFrom('', 'Ông A', 'Chủ tịch'),
})

describe('properties', () => {
  test('the ratio lies within 0 and 1', () => {
    fc.assert(fc.property(fc.array(meetingArb), (rows) => {
      const { numerator, denominator } = figure(onlineRatio, scopeOf(meetingSheet(rows)))
      expect(numerator).toBeGreaterThanOrEqual(0)
      expect(numerator).toBeLessThanOrEqual(denominator)
    }))
  })

  test('the halves of a year add up to it', () => {
    fc.assert(fc.property(fc.array(meetingArb), fc.constantFrom('calendar', 'nd09'), (rows, periodRule) => {
      const of = (period: string) => figure(onlineRatio, scopeOf(meetingSheet(rows), { period, asOf: '31/12/2027', settings: { periodRule: periodRule as 'calendar' } }))
      const [year, first, second] = ['2026', '6T/2026', '6T-cuoi/2026'].map(of)
      expect(first!.denominator + second!.denominator).toBe(year!.denominator)
      expect(first!.numerator + second!.numerator).toBe(year!.numerator)
    }))
  })

  test('the order of the rows does not matter to how many count', () => {
    fc.assert(fc.property(fc.array(meetingArb), (rows) => {
      const denominatorOf = (list: readonly MeetingCells[]) => figure(onlineRatio, scopeOf(meetingSheet(list))).denominator
      expect(denominatorOf(rows.toReversed())).toBe(denominatorOf(rows))
    }))
  })
})
