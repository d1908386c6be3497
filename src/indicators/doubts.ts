// What keeps a figure from being taken as it stands: rows that nobody can read, months that the register does not have.
import { formatCountInProse } from '../vietnamese/number.ts'
import { gapsOf, gapWords } from './facts/by-month.ts'
import type { Figure, Indicator, Scope } from './indicator.ts'
import { whyUnreadable } from './readable.ts'

/** Reasons of rows in which something cannot be read: what they count for is a rule, and no figure hides that. */
const UNCLEAR = /^(bad|unknown)-/

/** «02 dòng có ô chưa rõ: chọn Rà soát toàn bộ.», and the gaps of a reduction; blank where there is nothing to doubt. */
export function doubtsAbout({ indicator, value }: Pick<Figure, 'indicator' | 'value'>, scope: Scope): string {
  const unclear = countUnclear(indicator, scope)
  const words = [
    unclear === 0 ? '' : `${formatCountInProse(unclear)} dòng có ô chưa rõ: chọn Rà soát toàn bộ.`,
    value === null || indicator.sense !== 'reduction' ? '' : gapWords(gapsOf(indicator, scope), scope.period),
  ]
  return words.filter((each) => each !== '').join(' ')
}

function countUnclear(indicator: Indicator, scope: Scope): number {
  if (whyUnreadable(indicator, scope.registers)) return 0
  let count = 0
  for (const source of indicator.items) {
    for (const item of source(scope)) if (UNCLEAR.test(indicator.classify(item, scope).reason)) count++
  }
  return count
}
