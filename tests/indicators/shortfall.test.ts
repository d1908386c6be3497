import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toAdd, toComplete } from '../../src/indicators/shortfall.ts'
import type { Target } from '../../src/indicators/indicator.ts'

const reaches = ({ numerator, denominator }: Pick<Target, 'numerator' | 'denominator'>, target: Target): boolean =>
  target.denominator * numerator >= target.numerator * denominator

const target = (numerator: number, denominator: number): Target => ({ numerator, denominator }) as Target

/** A share of items, and a target below the whole. */
const caseArb = fc.tuple(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 20 }), fc.nat(20)).map(([part, rest, below, more]) =>
  ({ figure: target(part, part + rest), aim: target(more, more + below) }))

describe('what is missing', () => {
  test.each([
    [target(1, 3), target(3, 5), 2, 1],
    [target(26, 50), target(3, 5), 10, 4],
    [target(49, 51), target(1, 1), 2, 2],
    [target(3, 5), target(3, 5), 0, 0],
  ])('of %j to %j is %i to be added, or %i of those that are there', (figure, aim, added, completed) => {
    expect(toAdd(figure, aim)).toBe(added)
    expect(toComplete(figure, aim)).toBe(completed)
  })

  test('is the fewest with which the target is reached', () => {
    fc.assert(fc.property(caseArb, ({ figure: { numerator, denominator }, aim }) => {
      const n = toAdd(target(numerator, denominator), aim)
      expect(reaches({ numerator: numerator + n, denominator: denominator + n }, aim)).toBe(true)
      if (n > 0) expect(reaches({ numerator: numerator + n - 1, denominator: denominator + n - 1 }, aim)).toBe(false)
      const m = toComplete(target(numerator, denominator), aim)
      expect(reaches({ numerator: numerator + m, denominator }, aim)).toBe(true)
      if (m > 0) expect(reaches({ numerator: numerator + m - 1, denominator }, aim)).toBe(false)
    }), { seed: 20261125 })
  })
})
