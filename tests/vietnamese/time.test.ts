import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Issue } from '../../src/vietnamese/issue.ts'
import { formatTime, parseTime } from '../../src/vietnamese/time.ts'

const seed = 20261125

function written(cell: unknown): string | null {
  const span = parseTime(cell)
  if (span instanceof Issue) return span.code
  if (span === null) return null
  return span.end === null ? formatTime(span.start) : `${formatTime(span.start)}–${formatTime(span.end)}`
}

describe('reading a time', () => {
  test.each([
    ['7h30', '07:30'],
    ['7:30', '07:30'],
    ['07:30:00', '07:30'],
    ['07g30', '07:30'],
    ['7H30', '07:30'],
    ['7 h 30', '07:30'],
    ['13 giờ 30’', '13:30'],
    ["7 giờ 30'", '07:30'],
    ['08 giờ 00’', '08:00'],
    ['15 giờ 00', '15:00'],
    ['14 giờ 30 phút', '14:30'],
    ['7 giờ', '07:00'],
    ['7h', '07:00'],
    ['14 giờ,', '14:00'],
    ['14 gio 15', '14:15'],
    ['(8h30)', '08:30'],
    ['lúc 8h30', '08:30'],
    ['7:30 SA', '07:30'],
    ['1:30:00 CH', '13:30'],
    ['12:00 AM', '00:00'],
    ['12:15 PM', '12:15'],
    ['Sáng 8h30', '08:30'],
    ['Chiều: 14h00', '14:00'],
    ['2h chiều', '14:00'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
    ['9h - 10h30', '09:00–10:30'],
    ['9h–10h30', '09:00–10:30'],
    ['7:30-11:30', '07:30–11:30'],
    ['từ 9h đến 10h30', '09:00–10:30'],
    ['9 - 10h30', '09:00–10:30'],
    ['10h30 - 9h', '10:30–09:00'],
    ['Sáng', '07:30–11:30'],
    ['sang', '07:30–11:30'],
    ['(sáng)', '07:30–11:30'],
    ['Buổi chiều', '13:30–17:00'],
    ['Chiều', '13:30–17:00'],
    ['Cả ngày', '07:30–17:00'],
    [0, '00:00'],
    [0.3125, '07:30'],
    ['0,3125', '07:30'],
    [0.5, '12:00'],
    [0.99999, '23:59'],
    [46177.3125, '07:30'],
    [new Date(2026, 5, 4, 7, 30), '07:30'],
    [new Date(1899, 11, 30, 7, 30), '07:30'],
    [new Date(1899, 11, 30, 13, 29, 50), '13:30'],
    [new Date(1899, 11, 30, 23, 59, 59), '23:59'],
    ['', null],
    [null, null],
  ])('%s is %s', (cell, expected) => {
    expect(written(cell)).toBe(expected)
  })

  test.each([
    ['24:00'],
    ['25:10'],
    ['7:75'],
    ['7h60'],
    ['Tối'],
    ['7'],
    ['7 - 9'],
    ['730'],
    ['04/6/2026'],
    ['7h30 tại hội trường'],
    ['9h - 10h - 11h'],
    [7],
    [1.5],
    [-0.1],
    [NaN],
    [true],
    [new Date(NaN)],
  ])('%s cannot be read', (cell) => {
    expect(written(cell)).toBe('time-unreadable')
  })

  test('a formula error is named', () => {
    expect(parseTime('#VALUE!')).toEqual(new Issue('formula-error', { value: '#VALUE!' }))
  })

  test('what is written is read back, also from a Date of 1899 in any zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const expected = { start: minutes, end: null }
        expect(parseTime(formatTime(minutes))).toEqual(expected)
        expect(parseTime(minutes / 1440)).toEqual(expected)
        expect(parseTime(new Date(1899, 11, 30, 0, minutes))).toEqual(expected)
      }),
      { seed, numRuns: 500 },
    )
  })

  test('no cell makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' })), (cell) => {
        const span = parseTime(cell)
        expect(span === null || span instanceof Issue || span.start < 1440).toBe(true)
      }),
      { seed, numRuns: 50 },
    )
  })
})
