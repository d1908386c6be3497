import { expect, test } from 'vitest'
import { isWorkingDay, nextWorkingDay, workingDaysBetween } from '../../../src/indicators/facts/working-days.ts'
import { day } from '../../support/registers.ts'

// 01/6/2026 is a Monday.
const holidays = new Set([day('03/6/2026')])

test.each([['01/6/2026', true], ['03/6/2026', false], ['05/6/2026', true], ['06/6/2026', false], ['07/6/2026', false]])('%s is a working day: %s', (text, expected) => {
  expect(isWorkingDay(day(text), holidays)).toBe(expected)
})

test.each([['05/6/2026', '05/6/2026'], ['06/6/2026', '08/6/2026'], ['03/6/2026', '04/6/2026']])('from %s on, the first is %s', (from, expected) => {
  expect(nextWorkingDay(day(from), holidays)).toBe(day(expected))
})

test.each([
  ['01/6/2026', '04/6/2026', 2],
  ['08/6/2026', '11/6/2026', 3],
  ['06/6/2026', '10/6/2026', 2],
  ['04/6/2026', '04/6/2026', 0],
  ['05/6/2026', '04/6/2026', 0],
])('from %s to %s there are %i', (from, to, expected) => {
  expect(workingDaysBetween(day(from), day(to), holidays)).toBe(expected)
})

test('a register in which every day is off ends no loop', () => {
  const always = { has: () => true } as unknown as ReadonlySet<number>
  expect(nextWorkingDay(46_000, always)).toBe(46_000)
  expect(workingDaysBetween(1, 200_000, holidays, 3)).toBe(3)
})
