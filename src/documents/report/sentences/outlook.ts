// What is needed in the time ahead to reach the year's targets: computed, and only for what has not been held yet.
import { formatCountInProse } from '../../../vietnamese/number.ts'
import type { Target } from '../../../indicators/indicator.ts'
import type { OnlineAhead, RemainingAllowance } from '../facts/outlook.ts'
import type { Reduction } from '../facts/reduction.ts'
import { amount, percent, type Words } from '../words.ts'
import type { CountedThing } from './reduction.ts'
import { leastWords } from './verdict.ts'

/**
 * How many of the meetings ahead must be online for the year to reach its target, or that it no longer can.
 *
 * @param ahead «6 tháng cuối năm»
 */
export function onlineNeededSentence(facts: OnlineAhead, target: Target, ahead: string, words: Words): string {
  const aim = percent(target.numerator, target.denominator, words)
  const { online, held, planned } = facts
  const whole = held + planned
  const least = Math.ceil((target.numerator * whole) / target.denominator)
  const needed = least - online
  if (planned === 0 || needed <= 0) return `Duy trì tỷ lệ ${words.meetings} trực tuyến cả năm tối thiểu ${aim}.`
  if (needed > planned) {
    const best = percent(online + planned, whole, words, target)
    return `Không còn khả năng đạt tỷ lệ ${aim} cả năm: kể cả tổ chức trực tuyến toàn bộ ${amount(planned, 'cuộc')} còn lại, tỷ lệ cả năm là ${best}.`
  }
  return `Tổ chức trực tuyến ít nhất ${formatCountInProse(needed)} trong ${amount(planned, 'cuộc')} dự kiến ${ahead} để đạt tỷ lệ ${aim} cả năm.`
}

/** How many more of a thing the year allows for its reduction to be reached; null where the year before is unknown. */
export function allowanceSentence(facts: RemainingAllowance | null, thing: CountedThing, ahead: string): string | null {
  if (facts === null) return null
  const { limit, used } = facts
  const whole = `Cả năm không quá ${amount(limit, thing.unit)} (${thing.noun})`
  if (used > limit) return `${whole}; đến nay đã nhiều hơn ${amount(used - limit, thing.unit)}.`
  if (used === limit) return `${whole}; đến nay đã đủ số lượng này.`
  return `${whole}; ${ahead} không quá ${amount(limit - used, thing.unit)}.`
}

/** What the next year may have at most for its reduction to be reached; null where this year has no count. */
export function nextYearSentence({ current, figure }: Reduction, thing: CountedThing, words: Words): string | null {
  const { target } = figure.indicator
  if (current === null || current === 0 || target === null) return null
  const next = words.period.year + 1
  const limit = most(current, target)
  return `Năm ${next} không quá ${amount(limit, thing.unit)} (${thing.noun}) để ${leastWords(figure, target, words)} so với năm ${words.period.year}`
}

/** The most that a reduction of a count leaves. */
export function most(previous: number, target: Target): number {
  return Math.floor((previous * (target.denominator - target.numerator)) / target.denominator)
}
