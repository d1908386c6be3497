// How a share stands against the same period a year earlier.
import type { Figure } from '../../../indicators/indicator.ts'
import { compareFractions } from '../../../indicators/verdict.ts'
import { formatPoints, type Fraction } from '../../../vietnamese/number.ts'
import { fraction, percent, type Words } from '../words.ts'

/** «tăng 5,5 điểm phần trăm», «giảm …», «không đổi». */
export function pointsChange(figure: Fraction, before: Fraction, { settings: { decimals } }: Pick<Words, 'settings'>): string {
  const change = compareFractions(figure, before)
  return change === 0 ? 'không đổi' : `${change > 0 ? 'tăng' : 'giảm'} ${formatPoints(figure, before, { decimals })} điểm phần trăm`
}

/** «So với cùng kỳ năm 2025 (30/48, đạt 62,5%), tỷ lệ giảm 2,5 điểm phần trăm.»; null without either figure. */
export function comparedSentence(figure: Figure, before: Figure | undefined, words: Words): string | null {
  if (figure.value === null || before === undefined || before.value === null) return null
  const { numerator, denominator, indicator } = before
  return `So với ${words.before} (${fraction(numerator, denominator)}, ${percent(numerator, denominator, words, indicator.target)}), tỷ lệ ${pointsChange(figure, before, words)}.`
}
