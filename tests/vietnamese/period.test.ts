import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addYears, calendarOf, dayOf, isoDay } from '../../src/vietnamese/date.ts'
import { Issue } from '../../src/vietnamese/issue.ts'
import * as periods from '../../src/vietnamese/period.ts'
import type { Period, PeriodRule } from '../../src/vietnamese/period.ts'

const { isWholeYear, parseMonth, parsePeriod, periodOf, rangeOf, samePeriodLastYear } = periods
const seed = 20261125
const rules: readonly PeriodRule[] = ['calendar', 'nd09']

function read(cell: unknown, rule: PeriodRule = 'calendar'): Period {
  const period = parsePeriod(cell, { rule, year: 2026 })
  if (period instanceof Issue) throw new Error(`${String(cell)}: ${period.code}`)
  return period
}

function days({ from, to }: Period): string {
  return `${isoDay(from)}…${isoDay(to)}`
}

describe('reading a period', () => {
  test.each([
    ['2026', 'năm 2026', '2026-01-01…2026-12-31'],
    [2026, 'năm 2026', '2026-01-01…2026-12-31'],
    ['năm 2025', 'năm 2025', '2025-01-01…2025-12-31'],
    ['cả năm', 'năm 2026', '2026-01-01…2026-12-31'],
    ['Cả năm 2025', 'năm 2025', '2025-01-01…2025-12-31'],
    ['6T/2026', '6 tháng đầu năm 2026', '2026-01-01…2026-06-30'],
    ['6T-dau/2026', '6 tháng đầu năm 2026', '2026-01-01…2026-06-30'],
    ['6T-cuoi/2026', '6 tháng cuối năm 2026', '2026-07-01…2026-12-31'],
    ['6 tháng đầu năm 2026', '6 tháng đầu năm 2026', '2026-01-01…2026-06-30'],
    ['6 tháng cuối năm 2026', '6 tháng cuối năm 2026', '2026-07-01…2026-12-31'],
    ['06 tháng đầu năm 2026', '6 tháng đầu năm 2026', '2026-01-01…2026-06-30'],
    ['6 tháng 2026', '6 tháng đầu năm 2026', '2026-01-01…2026-06-30'],
    ['6 tháng đầu năm', '6 tháng đầu năm 2026', '2026-01-01…2026-06-30'],
    ['6 tháng cuối năm', '6 tháng cuối năm 2026', '2026-07-01…2026-12-31'],
    ['6 thang cuoi nam 2025', '6 tháng cuối năm 2025', '2025-07-01…2025-12-31'],
    ['Q3/2026', 'quý III/2026', '2026-07-01…2026-09-30'],
    ['Quý 3/2026', 'quý III/2026', '2026-07-01…2026-09-30'],
    ['Quý III/2026', 'quý III/2026', '2026-07-01…2026-09-30'],
    ['quý III năm 2026', 'quý III/2026', '2026-07-01…2026-09-30'],
    ['Quý iv - 2025', 'quý IV/2025', '2025-10-01…2025-12-31'],
    ['quy 3/2026', 'quý III/2026', '2026-07-01…2026-09-30'],
    ['Quý 1', 'quý I/2026', '2026-01-01…2026-03-31'],
    ['Quý II/26', 'quý II/2026', '2026-04-01…2026-06-30'],
    ['T9/2026', 'tháng 9/2026', '2026-09-01…2026-09-30'],
    ['Tháng 9/2026', 'tháng 9/2026', '2026-09-01…2026-09-30'],
    ['tháng 09 năm 2026', 'tháng 9/2026', '2026-09-01…2026-09-30'],
    ['9/2026', 'tháng 9/2026', '2026-09-01…2026-09-30'],
    ['2026-09', 'tháng 9/2026', '2026-09-01…2026-09-30'],
    ['Tháng 2', 'tháng 2/2026', '2026-02-01…2026-02-28'],
    [new Date(2026, 8, 1), 'tháng 9/2026', '2026-09-01…2026-09-30'],
    ['9 tháng 2026', '9 tháng đầu năm 2026', '2026-01-01…2026-09-30'],
    ['9T/2026', '9 tháng đầu năm 2026', '2026-01-01…2026-09-30'],
    ['9 tháng đầu năm', '9 tháng đầu năm 2026', '2026-01-01…2026-09-30'],
    ['12 tháng 2026', 'năm 2026', '2026-01-01…2026-12-31'],
    ['01/01/2026-15/06/2026', 'từ ngày 01/01/2026 đến ngày 15/6/2026', '2026-01-01…2026-06-15'],
    ['1/1/2026 – 15/6/2026', 'từ ngày 01/01/2026 đến ngày 15/6/2026', '2026-01-01…2026-06-15'],
    ['từ ngày 01/01/2026 đến ngày 15/6/2026', 'từ ngày 01/01/2026 đến ngày 15/6/2026', '2026-01-01…2026-06-15'],
    ['từ 01/01 đến hết ngày 15/6/2026', 'từ ngày 01/01/2026 đến ngày 15/6/2026', '2026-01-01…2026-06-15'],
    ['2026-01-01 - 2026-06-15', 'từ ngày 01/01/2026 đến ngày 15/6/2026', '2026-01-01…2026-06-15'],
    ['01.01.2026-15.06.2026', 'từ ngày 01/01/2026 đến ngày 15/6/2026', '2026-01-01…2026-06-15'],
  ])('«%s» is %s', (cell, label, span) => {
    expect(read(cell).label).toBe(label)
    expect(days(read(cell))).toBe(span)
  })

  test.each([
    ['2026', '2025-12-15…2026-12-14'],
    ['6T/2026', '2025-12-15…2026-06-14'],
    ['6T-cuoi/2026', '2026-06-15…2026-12-14'],
    ['Q1/2026', '2025-12-15…2026-03-14'],
    ['Q3/2026', '2026-06-15…2026-09-14'],
    ['T1/2026', '2025-12-15…2026-01-14'],
    ['T3/2026', '2026-02-15…2026-03-14'],
    ['9T/2026', '2025-12-15…2026-09-14'],
    ['01/01/2026-15/06/2026', '2026-01-01…2026-06-15'],
  ])('under Decree 09/2019 «%s» is %s', (cell, span) => {
    expect(days(read(cell, 'nd09'))).toBe(span)
  })

  test.each([
    '',
    'Quý 5/2026',
    'Quý V/2026',
    'T13/2026',
    'T0/2026',
    '13 tháng 2026',
    '0T/2026',
    '9 tháng cuối năm 2026',
    '15/06/2026-01/01/2026',
    '01/01/2026-31/06/2026',
    '15/6/2026',
    '12/26',
    'tuần 3',
    'quý',
    '6T/0000',
    '#REF!',
    20260,
    2026.5,
    NaN,
    null,
    true,
    new Date(NaN),
    new Date(2026, 5, 15),
  ])('«%s» cannot be read', (cell) => {
    expect((parsePeriod(cell, { rule: 'calendar', year: 2026 }) as Issue).code).toBe('period-unreadable')
  })

  test('a period written is read back', () => {
    const anyPeriod = fc.oneof(
      fc.record({ kind: fc.constant('year' as const), index: fc.constant(0) }),
      fc.record({ kind: fc.constant('half' as const), index: fc.integer({ min: 1, max: 2 }) }),
      fc.record({ kind: fc.constant('quarter' as const), index: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant('month' as const), index: fc.integer({ min: 1, max: 12 }) }),
    )
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: 2000, max: 2099 }), fc.constantFrom(...rules), (of, year, rule) => {
        const period = periodOf(of.kind, { rule, year, index: of.index })
        expect(parsePeriod(period.label, { rule, year: 1999 })).toEqual(period)
      }),
      { seed },
    )
  })

  test('a range written is read back', () => {
    const day = fc.integer({ min: 40_000, max: 60_000 })
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 800 }), (from, length) => {
        const range = rangeOf(from, from + length, 'calendar')
        expect(parsePeriod(range.label, { rule: 'calendar', year: 1999 })).toEqual(range)
      }),
      { seed },
    )
  })

  test('no cell makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' })), (cell) => {
        const period = parsePeriod(cell, { rule: 'nd09', year: 2026 })
        expect(period instanceof Issue || period.from <= period.to).toBe(true)
      }),
      { seed, numRuns: 50 },
    )
  })
})

describe('the parts of a year', () => {
  test.each(rules)('under %s halves, quarters and months each tile it', (rule) => {
    for (let year = 2024; year <= 2028; year++) {
      const whole = periodOf('year', { rule, year })
      for (const [kind, count] of [['half', 2], ['quarter', 4], ['month', 12]] as const) {
        let next = whole.from
        for (let index = 1; index <= count; index++) {
          const part = periodOf(kind, { rule, year, index })
          expect(part.from).toBe(next)
          next = part.to + 1
        }
        expect(next).toBe(whole.to + 1)
      }
      expect(periodOf('year', { rule, year: year + 1 }).from).toBe(whole.to + 1)
    }
  })

  test.each(rules)('under %s months go by their label', (rule) => {
    expect(read('Q3/2026', rule).months).toEqual([7, 8, 9].map((month) => ({ year: 2026, month })))
    expect(read('2026', rule).months).toHaveLength(12)
    expect(read('9T/2026', rule).months).toHaveLength(9)
  })

  test('a range touches the months of its days', () => {
    const { months } = read('20/11/2025-01/02/2026')
    expect(months.map(({ year, month }) => `${month}/${year}`)).toEqual(['11/2025', '12/2025', '1/2026', '2/2026'])
  })
})

describe('the same period of the year before', () => {
  test.each([
    ['2026', '2025-01-01…2025-12-31'],
    ['6T/2026', '2025-01-01…2025-06-30'],
    ['Q1/2025', '2024-01-01…2024-03-31'],
    ['T2/2025', '2024-02-01…2024-02-29'],
    ['9T/2026', '2025-01-01…2025-09-30'],
    ['01/01/2026-15/06/2026', '2025-01-01…2025-06-15'],
    ['01/01/2025-28/02/2025', '2024-01-01…2024-02-29'],
    ['01/01/2024-29/02/2024', '2023-01-01…2023-02-28'],
    ['29/02/2024-15/03/2024', '2023-02-28…2023-03-15'],
  ])('of %s is %s', (cell, span) => {
    expect(days(samePeriodLastYear(read(cell)))).toBe(span)
  })

  test('has the label and the rule of its kind', () => {
    expect(samePeriodLastYear(read('9T/2026')).label).toBe('9 tháng đầu năm 2025')
    expect(days(samePeriodLastYear(read('6T/2026', 'nd09')))).toBe('2024-12-15…2025-06-14')
  })
})

test('only a year from end to end is a whole year', () => {
  expect(isWholeYear(read('2026'))).toBe(true)
  expect(isWholeYear(read('2026', 'nd09'))).toBe(true)
  expect(isWholeYear(read('01/01/2026-31/12/2026'))).toBe(true)
  expect(isWholeYear(read('01/01/2026-31/12/2026', 'nd09'))).toBe(false)
  expect(isWholeYear(read('01/01/2026-30/12/2026'))).toBe(false)
  expect(isWholeYear(read('6T/2026'))).toBe(false)
})

describe('reading a month', () => {
  test.each([
    ['1/2026'],
    ['01/2026'],
    ['T1/2026'],
    ['T01-2026'],
    ['Tháng 01 năm 2026'],
    ['tháng 1/2026'],
    ['thang 1 nam 2026'],
    ['2026-01'],
    [new Date(2026, 0, 1)],
    [dayOf(2026, 1, 1)],
  ])('%s is January 2026', (cell) => {
    expect(parseMonth(cell)).toEqual({ year: 2026, month: 1 })
  })

  test.each(['Tháng 1', 'T1', 1])('%s takes the year that is given', (cell) => {
    expect(parseMonth(cell, { year: 2026 })).toEqual({ year: 2026, month: 1 })
    expect((parseMonth(cell) as Issue).code).toBe('month-unreadable')
  })

  test.each(['13/2026', 'Tháng 0/2026', 'Quý I/2026', 'Tổng cộng', 2026, 1.5, -1, true])('%s cannot be read', (cell) => {
    expect((parseMonth(cell, { year: 2026 }) as Issue).code).toBe('month-unreadable')
  })

  test('a blank cell has no month and a formula error is named', () => {
    expect(parseMonth('  ')).toBeNull()
    expect((parseMonth('#REF!') as Issue).code).toBe('formula-error')
  })
})

test('a year later a day of the period before lies in the period', () => {
  const period = fc.constantFrom('2026', '6T/2026', '6T-cuoi/2026', 'Q1/2026', 'T3/2026', '01/03/2026-15/06/2026')
  fc.assert(
    fc.property(period, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (cell, share) => {
      const now = read(cell)
      const before = samePeriodLastYear(now)
      const day = addYears(before.from + Math.floor(share * (before.to - before.from + 1)), 1)
      expect(day >= now.from && day <= now.to).toBe(true)
      expect(calendarOf(day).year).toBe(2026)
    }),
    { seed },
  )
})
