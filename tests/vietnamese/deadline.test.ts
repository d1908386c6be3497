import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, formatDay, formatDayLong, isoDay, type Day } from '../../src/vietnamese/date.ts'
import { parseDeadline, type Deadline, type DeadlineOptions } from '../../src/vietnamese/deadline.ts'
import { stripDiacritics } from '../../src/vietnamese/text.ts'

const seed = 20261125
const BASE = dayOf(2026, 6, 4) as Day

function read(phrase: string, options: Partial<DeadlineOptions> = {}): Deadline {
  return parseDeadline(phrase, { base: BASE, before: 'strict', year: 2026, ...options })
}

function due(phrase: string, options: Partial<DeadlineOptions> = {}): string {
  const deadline = read(phrase, options)
  return `${deadline.kind} ${deadline.due === null ? '-' : isoDay(deadline.due)}${deadline.yearInferred ? ' (plan)' : ''}`
}

describe('the deadlines of the plan', () => {
  test.each([
    ['Thường xuyên', { kind: 'continuous', due: null, every: null, condition: null }],
    ['Hằng năm', { kind: 'recurring', due: null, every: 'year', condition: null }],
    ['Quý IV (khi có văn bản chỉ đạo của tỉnh)', { kind: 'period', due: dayOf(2026, 12, 31), condition: 'có văn bản chỉ đạo của tỉnh', yearInferred: true }],
    ['Sau khi có chỉ đạo của tỉnh', { kind: 'event', due: null, condition: 'có chỉ đạo của tỉnh' }],
    ['Cuối năm 2026', { kind: 'date', due: dayOf(2026, 12, 31), yearInferred: false }],
    ['Hàng năm và thường xuyên', { kind: 'recurring', due: null, every: 'year' }],
  ])('«%s»', (phrase, expected) => {
    expect(read(phrase)).toMatchObject(expected)
    expect(read(phrase).unread).toBeNull()
  })
})

describe('a day', () => {
  test.each([
    ['Trước ngày 15/6/2026', 'date 2026-06-14'],
    ['trước 15/6', 'date 2026-06-14 (plan)'],
    ['Trước ngày 01/7/2026', 'date 2026-06-30'],
    ['Xong trước 30/9/2026.', 'date 2026-09-29'],
    ['Trước 16h30 ngày 15/6/2026', 'date 2026-06-15'],
    ['trước 17 giờ ngày 15/6', 'date 2026-06-15 (plan)'],
    ['17h00 ngày 15/6/2026', 'date 2026-06-15'],
    ['Chậm nhất ngày 15/6/2026', 'date 2026-06-15'],
    ['Chậm nhất trước ngày 15/6/2026', 'date 2026-06-14'],
    ['Muộn nhất 30/9', 'date 2026-09-30 (plan)'],
    ['không muộn hơn ngày 15 tháng 6 năm 2026', 'date 2026-06-15'],
    ['đến hết ngày 30.9.2026', 'date 2026-09-30'],
    ['Đến 31/12/2026', 'date 2026-12-31'],
    ['15/6/2026', 'date 2026-06-15'],
    ['15-6-2026', 'date 2026-06-15'],
    ['20.7.2020', 'date 2020-07-20'],
    ['15/6/26', 'date 2026-06-15'],
    ['2026-06-04', 'date 2026-06-04'],
    ['31/12', 'date 2026-12-31 (plan)'],
    ['Ngày 15-6', 'date 2026-06-15 (plan)'],
    ['ngày 06 tháng 06', 'date 2026-06-06 (plan)'],
    ['Cuối năm', 'date 2026-12-31 (plan)'],
    ['Hết năm', 'date 2026-12-31 (plan)'],
    ['đến hết năm 2027', 'date 2027-12-31'],
    ['Từ nay đến hết năm 2026', 'date 2026-12-31'],
    ['Hết quý III/2026', 'date 2026-09-30'],
    ['Trước quý IV', 'date 2026-09-30 (plan)'],
    ['trước quý 2/2025', 'date 2025-03-31'],
    ['trước tháng 6', 'date 2026-05-31 (plan)'],
    ['trước năm 2027', 'date 2026-12-31'],
    ['Dự kiến ngày 10/7/2026 (chậm nhất ngày 15/7/2026)', 'date 2026-07-15'],
    ['Quý III/2026 (chậm nhất 15/9)', 'date 2026-09-15'],
    ['Trước 10/6 và 10/12/2026', 'date 2026-12-09'],
    ['Báo cáo 6 tháng trước ngày 15/6; báo cáo năm trước ngày 15/12', 'date 2026-12-14 (plan)'],
    ['Đợt 1: trước 15/6; đợt 2: trước 15/11', 'date 2026-11-14 (plan)'],
    ['Theo tiến độ, hoàn thành trước 15/12/2026', 'date 2026-12-14'],
  ])('«%s» is %s', (phrase, expected) => {
    expect(due(phrase)).toBe(expected)
  })

  test('«trước ngày» includes the day itself when the office says so, «trước quý» never', () => {
    expect(due('Trước ngày 15/6/2026', { before: 'lenient' })).toBe('date 2026-06-15')
    expect(due('Chậm nhất ngày 15/6/2026', { before: 'lenient' })).toBe('date 2026-06-15')
    expect(due('Trước quý IV/2026', { before: 'lenient' })).toBe('date 2026-09-30')
  })

  test('however a day is written, it is due on it, and before it a day earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 60_000 }), (day) => {
        for (const text of [formatDay(day), formatDayLong(day), isoDay(day)]) {
          expect(read(text)).toMatchObject({ kind: 'date', due: day, yearInferred: false })
          expect(read(`Trước ${text}`).due).toBe(day - 1)
          expect(read(`Hoàn thành chậm nhất ${text}`).due).toBe(day)
        }
      }),
      { seed },
    )
  })
})

describe('a period', () => {
  test.each([
    ['Quý IV', 'period 2026-12-31 (plan)'],
    ['quý 4', 'period 2026-12-31 (plan)'],
    ['Quý 4/2026', 'period 2026-12-31'],
    ['Trong quý III năm 2026', 'period 2026-09-30'],
    ['Tháng 6', 'period 2026-06-30 (plan)'],
    ['tháng 02/2028', 'period 2028-02-29'],
    ['6/2025', 'period 2025-06-30'],
    ['T6/2026', 'period 2026-06-30'],
    ['2026', 'period 2026-12-31'],
    ['trong năm', 'period 2026-12-31 (plan)'],
    ['Cả năm 2026', 'period 2026-12-31'],
    ['Đầu tháng 6', 'period 2026-06-10 (plan)'],
    ['giữa tháng 6/2026', 'period 2026-06-20'],
    ['cuối tháng 02/2026', 'period 2026-02-28'],
    ['6 tháng đầu năm 2026', 'period 2026-06-30'],
    ['6 tháng cuối năm', 'period 2026-12-31 (plan)'],
    ['9 tháng năm 2026', 'period 2026-09-30'],
    ['Quý IV/2025 - Quý II/2026', 'period 2026-06-30'],
    ['Quý IV/2025 và Quý I/2026', 'period 2026-03-31'],
    ['Quý IV/2025 và Quý I', 'period 2026-03-31'],
    ['Quý III, IV/2026', 'period 2026-12-31'],
    ['Tháng 11 - 12/2025', 'period 2025-12-31'],
    ['Tháng 6, 7/2026', 'period 2026-07-31'],
    ['T6-T9/2026', 'period 2026-09-30'],
    ['Từ tháng 6 đến tháng 9/2026', 'period 2026-09-30'],
    ['2026-2030', 'period 2030-12-31'],
    ['Giai đoạn 2026 - 2030', 'period 2030-12-31'],
    ['05-06/3/2026', 'period 2026-03-06'],
    ['14/04/2026 - 15/04/2026', 'period 2026-04-15'],
    ['từ ngày 01/7 đến ngày 15/7/2026', 'period 2026-07-15'],
    ['Lần 1 tháng 6, lần 2 tháng 12', 'period 2026-12-31 (plan)'],
  ])('«%s» is %s', (phrase, expected) => {
    expect(due(phrase)).toBe(expected)
  })

  test.each([
    ['Quý IV/2025 - Quý II/2026', '2025-10-01'],
    ['Quý IV - Quý I/2026', '2025-10-01'],
    ['Tháng 11 - 12/2025', '2025-11-01'],
    ['cuối tháng 6/2026', '2026-06-21'],
    ['05-06/3/2026', '2026-03-05'],
  ])('«%s» begins on %s', (phrase, from) => {
    expect(isoDay(read(phrase).from as Day)).toBe(from)
  })
})

describe('a condition', () => {
  test.each([
    ['Trong tháng 6 (sau khi có hướng dẫn của Sở)', 'period 2026-06-30 (plan)', 'có hướng dẫn của Sở'],
    ['Quý IV nếu được bố trí kinh phí', 'period 2026-12-31 (plan)', 'nếu được bố trí kinh phí'],
    ['Khi có yêu cầu, chậm nhất ngày 15/12/2026', 'date 2026-12-15', 'có yêu cầu'],
    ['Khi tỉnh có chỉ đạo', 'event -', 'tỉnh có chỉ đạo'],
    ['Ngay sau khi ban hành kế hoạch', 'event -', 'ban hành kế hoạch'],
    ['Sau khi UBND tỉnh ban hành Quyết định số 12/QĐ-UBND ngày 01/7/2026', 'event -', 'UBND tỉnh ban hành Quyết định số 12/QĐ-UBND ngày 01/7/2026'],
    ['Từ quý III/2026 đến khi kết thúc dự án', 'event -', 'kết thúc dự án'],
    ['Trước khi kết thúc năm học', 'event -', 'Trước khi kết thúc năm học'],
    ['Thường xuyên đến khi kết thúc nhiệm vụ', 'continuous -', 'kết thúc nhiệm vụ'],
    ['Hằng năm (khi có chỉ đạo)', 'recurring -', 'có chỉ đạo'],
  ])('«%s» is %s', (phrase, expected, condition) => {
    expect(due(phrase)).toBe(expected)
    expect(read(phrase).condition).toBe(condition)
  })
})

describe('a recurring deadline', () => {
  test.each([
    ['hàng năm', 'year', ''],
    ['mỗi năm', 'year', ''],
    ['Định kỳ hằng quý', 'quarter', ''],
    ['Hằng tháng, trước ngày 20', 'month', '20/-'],
    ['Ngày 05 và ngày 20 hằng tháng', 'month', '5/- 20/-'],
    ['Thứ Sáu hằng tuần', 'week', ''],
    ['Hàng ngày', 'day', ''],
    ['trước ngày 01/6 và 15/11 hằng năm', 'year', '1/6 15/11'],
    ['Tháng 12 hằng năm', 'year', '31/12'],
    ['Quý IV hằng năm', 'year', '31/12'],
    ['trước ngày 05 tháng cuối cùng của mỗi quý', 'quarter', '5/3'],
    ['Hàng quý (trước ngày 25 tháng cuối quý)', 'quarter', '25/3'],
    ['02 lần/năm', 'year', ''],
    ['2 lần/năm (tháng 6, tháng 12)', 'year', '30/6 31/12'],
    ['6 tháng/lần', 'half', ''],
    ['3 tháng một lần', 'quarter', ''],
    ['2 năm một lần', null, ''],
    ['Định kỳ 6 tháng và cả năm', 'half', ''],
    ['6 tháng, năm', 'half', ''],
    ['Hằng tháng, quý, năm', 'month', ''],
    ['Định kỳ', null, ''],
    ['Năm 2026 và các năm tiếp theo', 'year', '31/12'],
    ['Thường xuyên, hằng năm', 'year', ''],
  ])('«%s» is every %s on «%s»', (phrase, every, days) => {
    const deadline = read(phrase)
    expect(deadline).toMatchObject({ kind: 'recurring', every, due: null, yearInferred: false })
    expect(deadline.on.map(({ date, month }) => `${date ?? '-'}/${month ?? '-'}`).join(' ')).toBe(days)
  })

  test('says how many times where the phrase does', () => {
    expect(read('02 lần/năm').times).toBe(2)
    expect(read('Hằng năm').times).toBeNull()
  })
})

describe('work without an end', () => {
  test.each(['TX', 'Thường xuyên, liên tục', 'Thường xuyên trong năm', 'Thường xuyên năm 2026', 'Từ ngày 01/7/2026', 'Kể từ ngày 01/7/2026'])(
    '«%s» is continuous',
    (phrase) => {
      expect(due(phrase)).toBe('continuous -')
    },
  )
})

describe('a deadline counted from something', () => {
  test.each([
    ['trong 05 ngày kể từ ngày ban hành Kế hoạch', 'relative 2026-06-09'],
    ['Trong thời hạn 10 ngày, kể từ ngày ký', 'relative 2026-06-14'],
    ['02 tuần kể từ ngày ban hành Kế hoạch này', 'relative 2026-06-18'],
    ['Trong thời hạn 03 tháng kể từ ngày Kế hoạch được ban hành', 'relative 2026-09-04'],
    ['trong 05 ngày làm việc kể từ ngày ban hành Kế hoạch', 'relative 2026-06-11'],
    ['Trong vòng 7 ngày', 'relative -'],
  ])('«%s» is %s', (phrase, expected) => {
    expect(due(phrase)).toBe(expected)
    expect(read(phrase).condition).toBeNull()
  })

  test.each([
    ['10 ngày làm việc kể từ ngày nhận được văn bản', 'ngày nhận được văn bản'],
    ['05 ngày sau khi kết thúc hội nghị', 'kết thúc hội nghị'],
    ['Sau 15 ngày kể từ khi tỉnh ban hành kế hoạch', 'tỉnh ban hành kế hoạch'],
    ['kể từ ngày ban hành Kế hoạch của tỉnh 5 ngày', 'ngày ban hành Kế hoạch của tỉnh 5 ngày'],
    ['chậm nhất 03 ngày làm việc trước ngày họp', 'trước ngày họp'],
  ])('«%s» waits for its condition', (phrase, condition) => {
    expect(read(phrase)).toMatchObject({ due: null, condition })
  })

  test('days off are not working days', () => {
    const isDayOff = (day: Day) => day === dayOf(2026, 6, 8)
    expect(due('05 ngày làm việc kể từ ngày ký', { isDayOff })).toBe('relative 2026-06-12')
  })

  test('months end on their last day', () => {
    expect(due('01 tháng kể từ ngày ký', { base: dayOf(2026, 1, 31) as Day })).toBe('relative 2026-02-28')
    expect(due('12 tháng kể từ ngày ký', { base: dayOf(2026, 12, 31) as Day })).toBe('relative 2027-12-31')
  })
})

describe('what is not understood', () => {
  test.each([
    'Theo quy định',
    'Theo tiến độ dự án',
    'Theo Kế hoạch số 104/KH-UBND ngày 04/6/2026',
    'Trước Tết Nguyên đán',
    'Trước kỳ họp tháng 7',
    'Tuần 1 tháng 7/2026',
    'Đầu năm 2026',
    'Năm học 2026 - 2027',
    '30/02/2026',
    'Tháng 13',
    'Quý 5',
    '15/30',
    'Kịp thời',
    '<script>',
  ])('«%s» is unspecified and quoted', (phrase) => {
    expect(read(phrase)).toMatchObject({ kind: 'unspecified', due: null, unread: phrase })
  })

  test('nothing is unspecified, with nothing to quote', () => {
    expect(read('  ')).toMatchObject({ kind: 'unspecified', due: null, unread: null })
  })

  test('words beside a deadline are quoted, the deadline stands', () => {
    expect(read('Trình HĐND xã trước ngày 15/6')).toMatchObject({ kind: 'date', due: dayOf(2026, 6, 14), unread: 'Trình HĐND xã' })
  })
})

const WORDS = [
  'trước', 'ngày', '15/6', '30/02', '01/7/2026', 'tháng', '6', '13', '2026', 'quý', 'IV', '3', 'cuối', 'đầu', 'năm', 'hằng', 'mỗi', 'và',
  '-', ',', ';', '(', ')', 'khi', 'sau khi', 'đến', 'hết', 'đến khi', 'từ', 'kể từ', 'chậm nhất', 'trong', 'lần', '/', 'làm việc', 'thường xuyên',
  'các năm tiếp theo', 'định kỳ', 'theo', 'tiến độ', 'tuần', '16h30', 'xyz', 'số 1/KH-UBND',
]

describe('whatever the phrase', () => {
  const phraseArb = fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }).map((words) => words.join(' '))

  test('it never throws, and only dated kinds have a due day', () => {
    fc.assert(
      fc.property(fc.oneof(phraseArb, fc.string({ unit: 'binary' })), (phrase) => {
        const deadline = read(phrase)
        if (['recurring', 'continuous', 'event', 'unspecified'].includes(deadline.kind)) expect(deadline.due).toBeNull()
        if (['date', 'period'].includes(deadline.kind)) expect(Number.isInteger(deadline.due)).toBe(true)
        if (deadline.from !== null && deadline.due !== null) expect(deadline.from).toBeLessThanOrEqual(deadline.due)
      }),
      { seed, numRuns: 1500 },
    )
  })

  test('marks do not matter, nor case', () => {
    fc.assert(
      fc.property(phraseArb, (phrase) => {
        const { kind, due: day, every } = read(phrase)
        expect(read(stripDiacritics(phrase))).toMatchObject({ kind, due: day, every })
        expect(read(phrase.toUpperCase())).toMatchObject({ kind, due: day, every })
      }),
      { seed, numRuns: 300 },
    )
  })
})
