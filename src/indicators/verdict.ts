// Whether a target is reached: decided on whole numbers, never on a rounded or floating ratio.
import { isWholeYear } from '../vietnamese/period.ts'
import type { Scope, Target, Verdict } from './indicator.ts'

/**
 * The verdict of a fraction against a target to reach. A target of 100 % is met, never exceeded; it is finally
 * missed (`notMet`) only by a whole year that has ended.
 */
export function verdictOf(target: Target | null, fraction: Target, { period, asOf }: Pick<Scope, 'period' | 'asOf'>): Verdict {
  if (!target) return 'none'
  const difference = compareFractions(fraction, target)
  if (difference > 0) return target.numerator === target.denominator ? 'met' : 'exceeded'
  if (difference === 0) return 'met'
  return isWholeYear(period) && period.to <= asOf ? 'notMet' : 'notYetMet'
}

/** Which of two fractions with positive denominators is greater: the sign of their difference, exactly. */
export function compareFractions(one: Target, other: Target): number {
  const left = one.numerator * other.denominator
  const right = other.numerator * one.denominator
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right)
  const exactLeft = BigInt(one.numerator) * BigInt(other.denominator)
  const exactRight = BigInt(other.numerator) * BigInt(one.denominator)
  return exactLeft === exactRight ? 0 : exactLeft > exactRight ? 1 : -1
}
