import { expect, test } from 'vitest'
import { netMinutes, sessionsOf, spanOf, type Span } from '../../../src/indicators/facts/duration.ts'
import { parseTime } from '../../../src/vietnamese/time.ts'
import { Issue } from '../../../src/vietnamese/issue.ts'

function span(start: string, end: string, days = 1): Span {
  const [from, to] = [parseTime(start), parseTime(end)]
  if (from === null || to === null || from instanceof Issue || to instanceof Issue) throw new Error('no time')
  return { firstDay: 46_000, start: from.start, lastDay: 46_000 + days - 1, end: to.start }
}

test.each([
  ['07:30', '11:30', 1, 240, 1],
  ['07:30', '17:00', 1, 450, 2],
  ['11:30', '13:30', 1, 0, 2],
  ['11:31', '13:30', 1, 119, 2],
  ['11:30', '13:29', 1, 119, 2],
  ['10:00', '12:00', 1, 120, 1],
  ['13:30', '17:00', 1, 210, 1],
  ['17:00', '21:00', 1, 240, 2],
  ['07:30', '11:30', 2, 450 + 240, 3],
  ['13:30', '09:00', 2, 210 + 90, 2],
  ['07:30', '17:00', 3, 1350, 6],
  ['12:20', '13:00', 1, 40, 1],
])('from %s to %s over %i day(s) are %i minutes, %i sessions', (...[start, end, days, minutes, sessions]) => {
  expect([netMinutes(span(start, end, days)), sessionsOf(span(start, end, days))]).toEqual([minutes, sessions])
})

test('a span of a hundred thousand days costs nothing', () => {
  expect(netMinutes({ firstDay: 1, start: 450, lastDay: 100_001, end: 1020 })).toBe(450 * 100_001)
})

test.each([
  [{ start: 450, end: null }, null, null, null],
  [{ start: 450, end: 690 }, null, null, 690],
  [{ start: 450, end: 690 }, { start: 600, end: null }, null, 600],
  [{ start: 450, end: null }, { start: 810, end: 1020 }, null, 1020],
  [{ start: 450, end: null }, { start: 450, end: null }, null, null],
  [{ start: 900, end: null }, { start: 450, end: null }, 46_001, 450],
  [{ start: 450, end: null }, { start: 900, end: null }, 45_999, null],
])('start %o, end %o, last day %s ends at %s', (start, end, endDate, expected) => {
  expect(spanOf({ date: 46_000, start, end, endDate })?.end ?? null).toBe(expected)
})
