import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTwins } from '../../../src/indicators/facts/duplicates.ts'
import { MEETINGS } from '../../../src/tables/meetings.ts'
import { Issue } from '../../../src/vietnamese/issue.ts'
import { foldText } from '../../../src/vietnamese/text.ts'
import { registersOf } from '../../support/registers.ts'
import { meeting, meetings, meetingSheet, type MeetingCells } from '../meetings.ts'

function twinsOf(rows: readonly MeetingCells[]): number[][] {
  const reading = registersOf(meetingSheet(rows)).read(MEETINGS)
  if (reading instanceof Issue) throw new Error('no register')
  return findTwins(reading).map((group) => group.map(({ rowNumber }) => rowNumber - 2))
}

const WORDS = ['Giao ban', 'hòa', 'hoà', 'Họp', 'tuần 12', 'thủy', 'Đ', 'Ð', '  ', 'niño', 'a', '3']
const contentArb = fc.tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }), fc.constantFrom('NFC', 'NFD'), fc.boolean())
  .map(([words, form, isUpper]) => (isUpper ? words.join(' ').toUpperCase() : words.join('  ')).normalize(form))
const rowArb = fc.record({ date: fc.constantFrom('04/6/2026', '05/6/2026'), start: fc.constantFrom('07:30', '7h30', '08:00', ''), content: contentArb })

test('the hash finds every group that comparing all rows finds', () => {
  fc.assert(fc.property(fc.array(rowArb, { maxLength: 30 }), (rows) => {
    const byKey = new Map<string, number[]>()
    rows.forEach(({ date, start, content }, index) => {
      const folded = foldText(content)
      if (start === '' || folded === '') return
      const key = `${date} ${start.replace('7h30', '07:30')} ${folded}`
      byKey.set(key, [...(byKey.get(key) ?? []), index])
    })
    const expected = [...byKey.values()].filter((group) => group.length > 1)
    const sorted = (groups: number[][]) => groups.toSorted((one, other) => one[0]! - other[0]!)
    expect(sorted(twinsOf(rows.map((row) => meeting(row))))).toEqual(sorted(expected))
  }))
})

test('thousands of rows with one date and one ending are compared once each', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => meeting({ content: `Cuộc họp thứ ${index} của UBND xã Vũ Dương` }))
  expect(twinsOf(rows)).toEqual([])
  expect(twinsOf(meetings(20_000, { content: 'Giao ban' }))[0]).toHaveLength(20_000)
})
