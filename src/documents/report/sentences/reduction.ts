// What the report says of a count that should fall (K2 meetings, K3 documents): the parts that both share.
import { gapsByYear } from '../../../indicators/facts/by-month.ts'
import type { Reduction } from '../facts/reduction.ts'
import { amount, monthsText, percent, provisionally, type Words } from '../words.ts'
import { verdictClause } from './verdict.ts'

/** The words of one thing counted. */
export interface CountedThing {
  /** «cuộc», «văn bản» */
  readonly unit: string
  /** how a sentence with the count begins: «Số hội nghị, cuộc họp là 45 cuộc» */
  readonly opening: (count: number) => string
  /** the count as a subject: «Số hội nghị, cuộc họp» */
  readonly subject: string
  /** what did not arise: «hội nghị, cuộc họp» */
  readonly noun: string
  /** what has no data: «về hội nghị, cuộc họp trong kỳ» */
  readonly missing: string
}

/** The sentences of a reduction: fallen, risen or unchanged, with its base; or that there is nothing to compare. Then its gaps. */
export function reductionSentences(facts: Reduction, thing: CountedThing, words: Words): string[] {
  if (facts.current === null) return [`Chưa có số liệu ${thing.missing}.`]
  const sentence = comparison(facts, facts.current, thing, words)
  return [words.isProvisional ? provisionally(sentence, facts.until) : sentence, ...gapSentences(facts, thing, words)]
}

/** The months of which a register tells nothing, while it does of the other year: the change may not be what it seems. */
function gapSentences({ figure, gaps }: Reduction, { noun }: CountedThing, { period }: Words): string[] {
  if (figure.value === null) return []
  return gapsByYear(gaps, period).map(([months, year]) => `Sổ không ghi ${noun.replace(/ ban hành$/, '')} nào của ${monthsText(months)} năm ${year}.`)
}

function comparison(facts: Reduction, current: number, thing: CountedThing, words: Words): string {
  const { previous, figure } = facts
  if (previous === null || figure.value === null) return withoutBase(current, thing, words)
  const base = baseBracket(facts, previous, thing.unit)
  if (current === 0) {
    return `Trong kỳ không phát sinh ${thing.noun} (${words.before}: ${amount(previous, thing.unit)}${baseNote(facts)}), giảm 100%.`
  }
  const opening = thing.opening(current)
  if (current === previous) {
    return `${opening}, bằng ${words.before} ${base}${verdictClause(figure, words, { withoutGap: true })}.`
  }
  const isRise = current > previous
  const direction = isRise ? 'tăng' : 'giảm'
  const change = Math.abs(current - previous)
  const share = percent(change, previous, words, isRise ? null : figure.indicator.target)
  const verdict = verdictClause(figure, words, { withoutGap: isRise })
  return `${opening}, ${direction} ${amount(change, thing.unit)} (${direction} ${share}) so với ${words.before} ${base}${verdict}.`
}

function withoutBase(current: number, thing: CountedThing, words: Words): string {
  const none = `không có số liệu ${words.before} để so sánh`
  return current === 0 ? `Trong kỳ không phát sinh ${thing.noun}; ${none}.` : `${thing.opening(current)}; ${none}.`
}

function baseBracket(facts: Reduction, previous: number, unit: string): string {
  return `(${amount(previous, unit)}${baseNote(facts)})`
}

function baseNote({ isTyped, source }: Reduction): string {
  if (!isTyped) return ''
  return source === null ? ', số liệu nhập theo tháng' : `, số liệu nhập theo tháng; nguồn: ${source}`
}
