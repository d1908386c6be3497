// The figures that stand beside an indicator's own, from the same items: the ratio with hybrid meetings, the outgoing
// share, the other ways of counting dossiers.
import { tally } from './evaluate.ts'
import type { Indicator, Scope } from './indicator.ts'
import { whyUnreadable } from './readable.ts'

/** Whole numbers; without a denominator there is nothing to show. */
export interface BesideFigure {
  readonly numerator: number
  readonly denominator: number
}

/** The figures beside an indicator, by the ids of its declaration; empty where its registers cannot be read. */
export function alongside(indicator: Indicator, scope: Scope): Readonly<Record<string, BesideFigure>> {
  const figures: Record<string, BesideFigure> = {}
  if (whyUnreadable(indicator, scope.registers)) return figures
  for (const { id, settings = {}, classify = indicator.classify } of indicator.alongside ?? []) {
    const beside: Indicator = { ...indicator, classify }
    const sums = tally([beside], { ...scope, settings: { ...scope.settings, ...settings } }).get(beside)!
    figures[id] = { numerator: sums.numerator, denominator: sums.denominator }
  }
  return figures
}
