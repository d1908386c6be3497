// What an indicator lacks to reach its target, in one sentence for the panel.
import { formatCount, formatPoints } from '../vietnamese/number.ts'
import { messageOf } from '../vietnamese/messages.ts'
import type { Figure, Target } from './indicator.ts'
import { NOUNS } from './nouns.ts'
import { targetWords } from './wording.ts'

/** «Cần thêm 14 cuộc trực tuyến để đạt tối thiểu 60%.»; why there is no figure; empty where nothing is missing. */
export function shortfallWords(figure: Figure): string {
  const { reason, verdict, indicator } = figure
  if (reason) return messageOf(reason)
  if (!indicator.target || (verdict !== 'notYetMet' && verdict !== 'notMet')) return ''
  return indicator.sense === 'reduction' ? overLimit(figure, indicator.target) : belowTarget(figure, indicator.target)
}

/** What has been held or sent cannot be undone: only what is still to come is asked for. */
function belowTarget(figure: Figure, target: Target): string {
  const { one, more, by } = NOUNS[figure.indicator.name]
  const aim = targetWords(figure.indicator)
  if (more === undefined || figure.verdict === 'notMet') {
    return `Thấp hơn ${formatPoints(figure, target)} điểm phần trăm so với chỉ tiêu (${aim}), thiếu ${formatCount(toComplete(figure, target))} ${one}.`
  }
  return `Cần thêm ${formatCount(by === 'adding' ? toAdd(figure, target) : toComplete(figure, target))} ${more} để đạt ${aim}.`
}

/** The fewest n for which (numerator + n) / (denominator + n) reaches the target. */
export function toAdd({ numerator, denominator }: Target, target: Target): number {
  const rest = target.denominator - target.numerator
  if (rest === 0) return denominator - numerator
  return Math.max(0, Math.ceil((target.numerator * denominator - target.denominator * numerator) / rest))
}

/** The fewest n for which (numerator + n) / denominator reaches the target. */
export function toComplete({ numerator, denominator }: Target, target: Target): number {
  return Math.max(0, Math.ceil((target.numerator * denominator) / target.denominator) - numerator)
}

function overLimit({ numerator, denominator, indicator }: Figure, target: Target): string {
  const { one } = NOUNS[indicator.name]
  const limit = Math.floor((denominator * (target.denominator - target.numerator)) / target.denominator)
  const current = denominator - numerator
  return `Đã có ${formatCount(current)} ${one}, nhiều hơn ${formatCount(current - limit)} ${one} so với mức để ${targetWords(indicator)}.`
}
