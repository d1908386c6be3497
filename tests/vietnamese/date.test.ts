import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as days from '../../src/vietnamese/date.ts'
import { Issue } from '../../src/vietnamese/issue.ts'

const { addYears, calendarOf, dayOf, dayOfDate, formatDay, formatDayLong, isoDay, lastDayOfMonth, parseDay } = days
const { parseDayText, weekdayOf } = days
const anyDay = fc.integer({ min: 1, max: days.MAX_DAY })
const seed = 20261125

function iso(cell: unknown): string | null {
  const day = parseDay(cell)
  if (day instanceof Issue) return day.code
  return day === null ? null : isoDay(day)
}

describe('the calendar', () => {
  test.each([
    [1899, 12, 30, 0],
    [1900, 1, 1, 2],
    [2024, 2, 29, 45351],
    [2026, 6, 4, 46177],
    [2000, 2, 29, 36585],
  ])('%i-%i-%i is the day %i of a spreadsheet', (year, month, date, day) => {
    expect(dayOf(year, month, date)).toBe(day)
    expect(calendarOf(day)).toEqual({ year, month, date })
  })

  test.each([
    [2026, 2, 30],
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [2026, 4, 0],
  ])('%i-%i-%i is not in it', (year, month, date) => {
    expect(dayOf(year, month, date)).toBeNull()
  })

  test('agrees with the platform on every day', () => {
    for (let day = -500; day <= days.MAX_DAY; day += 7) {
      const utc = new Date((day - 25569) * 86_400_000)
      const date = { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() }
      expect(calendarOf(day)).toEqual(date)
      expect(dayOf(date.year, date.month, date.date)).toBe(day)
      expect(weekdayOf(day)).toBe(utc.getUTCDay())
    }
  })

  test('adds years and moves 29/02 to 28/02', () => {
    expect(isoDay(addYears(dayOf(2024, 2, 29)!, -1))).toBe('2023-02-28')
    expect(isoDay(addYears(dayOf(2024, 2, 29)!, 4))).toBe('2028-02-29')
    expect(isoDay(addYears(dayOf(2026, 12, 31)!, -1))).toBe('2025-12-31')
  })

  test('knows the last day of a month', () => {
    expect(isoDay(lastDayOfMonth(2026, 2))).toBe('2026-02-28')
    expect(isoDay(lastDayOfMonth(2028, 2))).toBe('2028-02-29')
    expect(isoDay(lastDayOfMonth(2026, 12))).toBe('2026-12-31')
  })
})

describe('the day of a Date', () => {
  test('is the one that its local clock shows, at any hour and in any zone', () => {
    const moment = fc.record({
      year: fc.integer({ min: 1901, max: 2199 }),
      month: fc.integer({ min: 1, max: 12 }),
      date: fc.integer({ min: 1, max: 28 }),
      minute: fc.integer({ min: 0, max: 1439 }),
    })
    fc.assert(
      fc.property(moment, ({ year, month, date, minute }) => {
        const local = new Date(year, month - 1, date, 0, minute)
        expect(dayOfDate(local)).toBe(dayOf(local.getFullYear(), local.getMonth() + 1, local.getDate()))
      }),
      { seed, numRuns: 2000 },
    )
  })

  test('is right at every hour around the changes of the clock', () => {
    const start = new Date(2026, 0, 1).getTime()
    for (let hour = 0; hour < 24 * 365; hour++) {
      const local = new Date(start + hour * 3_600_000)
      expect(dayOfDate(local)).toBe(dayOf(local.getFullYear(), local.getMonth() + 1, local.getDate()))
    }
  })
})

describe('reading a day', () => {
  test.each([
    [new Date(2026, 5, 4), '2026-06-04'],
    [new Date(2026, 5, 4, 23, 59), '2026-06-04'],
    [46177, '2026-06-04'],
    [46177.99, '2026-06-04'],
    ['46177', '2026-06-04'],
    ['46177,3125', '2026-06-04'],
    ['04/6/2026', '2026-06-04'],
    ['4/6/2026', '2026-06-04'],
    [' 4 / 6 / 2026 ', '2026-06-04'],
    ['04-06-2026', '2026-06-04'],
    ['20.7.2020', '2020-07-20'],
    ['12/3/26', '2026-03-12'],
    ['2026-06-04', '2026-06-04'],
    ['2026/6/4', '2026-06-04'],
    ['2026-06-04T00:00:00.000Z', '2026-06-04'],
    ['2026-06-04 08:30:00', '2026-06-04'],
    ['04/6/2026 08:30', '2026-06-04'],
    ['04/6/2026, 8h30', '2026-06-04'],
    ['04/6/2026 lúc 14 giờ 00', '2026-06-04'],
    ['ngày 4 tháng 6 năm 2026', '2026-06-04'],
    ['Ngày 21 tháng 01 năm 2025', '2025-01-21'],
    ['ngay 4 thang 6 nam 2026', '2026-06-04'],
    ['ngày 04/6/2026', '2026-06-04'],
    ['Thứ Hai, 16/03/2026', '2026-03-16'],
    ['Thứ Tư ngày 18/03/2026', '2026-03-18'],
    ['Thứ 2 (16/03/2026)', '2026-03-16'],
    ['T2, 16/3/2026', '2026-03-16'],
    ['Chủ nhật, 22/3/2026', '2026-03-22'],
    ['CN 22/3/2026.', '2026-03-22'],
    ['12/10/2026', '2026-10-12'],
    ['', null],
    [' \u00a0', null],
    [null, null],
    [undefined, null],
  ])('%s is %s', (cell, expected) => {
    expect(iso(cell)).toBe(expected)
  })

  test.each([
    ['30/02/2026', 'date-impossible'],
    ['29/2/2026', 'date-impossible'],
    ['6/13/2026', 'date-impossible'],
    ['ngày 31 tháng 4 năm 2026', 'date-impossible'],
    ['2026-02-30', 'date-impossible'],
    ['0/6/2026', 'date-impossible'],
    ['đầu tháng 6', 'date-unreadable'],
    ['04/6', 'date-unreadable'],
    ['6/2026', 'date-unreadable'],
    ['2026', 'date-unreadable'],
    ['04/6/2026 - 05/6/2026', 'date-unreadable'],
    ['4/6/202', 'date-unreadable'],
    ['4/6/0026', 'date-unreadable'],
    ['x', 'date-unreadable'],
    [0, 'date-unreadable'],
    [-3, 'date-unreadable'],
    [200_001, 'date-unreadable'],
    [NaN, 'date-unreadable'],
    [Infinity, 'date-unreadable'],
    [true, 'date-unreadable'],
    [new Date(NaN), 'date-unreadable'],
    [new Date(1899, 11, 30, 7, 30), 'date-unreadable'],
    ['#REF!', 'formula-error'],
    ['#N/A', 'formula-error'],
    ['#DIV/0!', 'formula-error'],
    ['#VALUE!', 'formula-error'],
    ['#NAME?', 'formula-error'],
    ['#NUM!', 'formula-error'],
    ['#NULL!', 'formula-error'],
    ['#ERROR!', 'formula-error'],
  ])('%s has the issue %s', (cell, code) => {
    expect(iso(cell)).toBe(code)
  })

  test('an issue quotes the cell', () => {
    expect(parseDay('30/02/2026')).toEqual(new Issue('date-impossible', { value: '30/02/2026' }))
    expect(parseDay(' #REF! ')).toEqual(new Issue('formula-error', { value: '#REF!' }))
  })

  test('what is written is read back, in every form', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(formatDay(day))).toBe(day)
        expect(parseDay(formatDayLong(day))).toBe(day)
        expect(parseDayText(isoDay(day))).toBe(day)
        expect(parseDay(day)).toBe(day)
      }),
      { seed },
    )
  })

  test('no cell makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' })), (cell) => {
        const day = parseDay(cell)
        expect(day === null || day instanceof Issue || Number.isInteger(day)).toBe(true)
      }),
      { seed, numRuns: 50 },
    )
  })
})

test.each([
  ['2026-06-04', '04/6/2026', 'ngày 04 tháng 6 năm 2026'],
  ['2026-02-05', '05/02/2026', 'ngày 05 tháng 02 năm 2026'],
  ['2026-01-15', '15/01/2026', 'ngày 15 tháng 01 năm 2026'],
  ['2026-10-15', '15/10/2026', 'ngày 15 tháng 10 năm 2026'],
])('%s is written «%s» and «%s»', (text, short, long) => {
  const day = parseDayText(text) as number
  expect(formatDay(day)).toBe(short)
  expect(formatDayLong(day)).toBe(long)
})
