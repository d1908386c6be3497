import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findOverlaps, type Occupation } from '../../../src/indicators/facts/overlaps.ts'

const occupationArb: fc.Arbitrary<Occupation> = fc.record({
  from: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 1, max: 8 }), chair: fc.constantFrom('A', 'B', null), room: fc.constantFrom('1', '2', null),
}).map(({ from, length, chair, room }) => ({ from, to: from + length, chair, room }))

const clash = (one: Occupation, other: Occupation) =>
  one.from < other.to && other.from < one.to && ((one.chair !== null && one.chair === other.chair) || (one.room !== null && one.room === other.room))

test('the counts add up to the pairs that looking at every pair finds', () => {
  fc.assert(fc.property(fc.array(occupationArb, { maxLength: 25 }), (occupations) => {
    let pairs = 0
    occupations.forEach((one, index) => occupations.slice(index + 1).forEach((other) => (pairs += clash(one, other) ? 1 : 0)))
    const overlaps = findOverlaps(occupations)
    expect([...overlaps.values()].reduce((total, { count }) => total + count, 0)).toBe(pairs)
    for (const [index, { other }] of overlaps) expect(clash(occupations[index]!, occupations[other]!)).toBe(true)
  }))
})

test('a thousand times more at one time are counted, not listed', () => {
  const occupations = Array.from({ length: 20_000 }, () => ({ from: 0, to: 1, chair: 'A', room: '1' }))
  const counts = [...findOverlaps(occupations).values()].reduce((total, { count }) => total + count, 0)
  expect(counts).toBe((20_000 * 19_999) / 2)
})
