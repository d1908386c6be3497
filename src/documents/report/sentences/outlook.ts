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
 * @param rest «6 tháng cuối năm»
 */
export function onlineNeededSentence(facts: OnlineAhead, target: Target, rest: string, words: Words): string {
  const aim = percent(target.numerator, target.denominator, words)
  const { online, held, planned } = facts
  const whole = held + planned
  const needed = Math.ceil((target.numerator * whole) / target.denominator) - online
  if (needed <= 0) return `Duy trì tỷ lệ ${words.meetings} trực tuyến cả năm đạt tối thiểu ${aim}.`
  if (planned === 0) return `Phấn đấu tỷ lệ ${words.meetings} trực tuyến cả năm đạt tối thiểu ${aim}.`
  if (needed > planned) {
    const best = percent(online + planned, whole, words, target)
    return `Tỷ lệ ${words.meetings} trực tuyến không còn khả năng đạt ${aim}: kể cả tổ chức trực tuyến toàn bộ ${amount(planned, 'cuộc')} còn lại, tỷ lệ cả năm là ${best}.`
  }
  return `Tổ chức trực tuyến ít nhất ${formatCountInProse(needed)} trong ${amount(planned, 'cuộc')} dự kiến ${rest} để đạt tỷ lệ ${aim} cả năm.`
}

/** How many more of a thing the year allows for its reduction to be reached; null where the year before is unknown. */
export function allowanceSentence(facts: RemainingAllowance | null, thing: CountedThing, rest: string, words: Words): string | null {
  if (facts === null) return null
  const { limit, used, target } = facts
  const reduced = `${leastWords({ indicator: { sense: 'reduction' } }, target, words)} so với năm ${words.period.year - 1}`
  const whole = `${thing.subject} cả năm không quá ${amount(limit, thing.unit)} (${reduced})`
  if (used === null) return `${whole}.`
  if (used > limit) {
    return `${thing.subject} đến nay là ${amount(used, thing.unit)}, nhiều hơn ${amount(used - limit, thing.unit)} so với mức tối đa cả năm (${amount(limit, thing.unit)}, ${reduced}).`
  }
  const left = used === limit ? 'đến nay đã đủ số lượng này' : `${rest} không quá ${amount(limit - used, thing.unit)}`
  return `${whole}; ${left}.`
}

/** What the next year may have at most for its reduction to be reached; null where this year has no count. */
export function nextYearSentence({ current, figure }: Reduction, thing: CountedThing, words: Words): string | null {
  const { target } = figure.indicator
  if (current === null || current === 0 || target === null) return null
  const { year } = words.period
  return `${thing.subject} năm ${year + 1} không quá ${amount(most(current, target), thing.unit)} (${leastWords(figure, target, words)} so với năm ${year}).`
}

/** The most that a reduction of a count leaves. */
export function most(previous: number, target: Target): number {
  return Math.floor((previous * (target.denominator - target.numerator)) / target.denominator)
}
