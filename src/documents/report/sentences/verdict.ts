// The clause that judges a figure against its target, the same for every indicator (WORDING.md, 4.2).
import type { Figure, Indicator, Target } from '../../../indicators/indicator.ts'
import { formatPoints } from '../../../vietnamese/number.ts'
import { percent, type Words } from '../words.ts'

interface VerdictOptions {
  /** leave out by how much the target is missed: nothing was reached at all, or the figure went the other way */
  readonly withoutGap?: boolean
}

/**
 * The clause that follows a figure, with the mark before it: «, đạt mức chỉ tiêu cả năm (tối thiểu 60%)»,
 * «; chưa đạt, thấp hơn 8 điểm phần trăm so với chỉ tiêu cả năm (tối thiểu 60%)». Empty where there is no verdict
 * or it is not final.
 */
export function verdictClause(figure: Figure, words: Words, { withoutGap = false }: VerdictOptions = {}): string {
  const { target } = figure.indicator
  if (target === null || figure.verdict === 'none' || figure.provisional) return ''
  const aim = `${words.target} (${leastWords(figure, target, words)})`
  const gap = `${gapPoints(figure, target, words)} điểm phần trăm`
  switch (figure.verdict) {
    case 'exceeded':
      return `, vượt ${gap} so với ${aim}`
    case 'met':
      return words.isYear ? `, đạt ${aim}` : `, đạt mức ${aim}`
    case 'notYetMet':
      return withoutGap ? `; chưa đạt ${aim}` : `; chưa đạt, thấp hơn ${gap} so với ${aim}`
    case 'notMet':
      return `; ${missed(words)} ${aim}${withoutGap ? '' : `, thấp hơn ${gap}`}`
  }
}

/** How a target of the whole was met, where it can only be met: «đạt chỉ tiêu», «chưa đạt chỉ tiêu 100%». */
export function wholeClause(figure: Figure, words: Words): string {
  if (figure.verdict === 'none' || figure.provisional) return ''
  if (figure.verdict === 'met' || figure.verdict === 'exceeded') return ', đạt chỉ tiêu'
  return `; ${figure.verdict === 'notMet' ? missed(words) : 'chưa đạt'} chỉ tiêu 100%`
}

/** The words for a target that a whole year missed: a setting. */
export function missed(words: Words): string {
  return words.settings.notMetWord === 'notMet' ? 'không đạt' : 'chưa đạt'
}

/** «tối thiểu 60%», «giảm tối thiểu 10%». */
export function leastWords({ indicator }: { readonly indicator: Pick<Indicator, 'sense'> }, target: Target, words: Words): string {
  const least = `tối thiểu ${percent(target.numerator, target.denominator, words)}`
  return indicator.sense === 'reduction' ? `giảm ${least}` : least
}

/** How far the exact fraction is from its target, in percentage points; never «0» where there is a difference. */
export function gapPoints(figure: Pick<Figure, 'numerator' | 'denominator'>, target: Target, words: Words): string {
  return formatPoints(figure, target, { decimals: words.settings.decimals })
}
