// What the report says of meetings held online (K1).
import type { OnlineMeetings } from '../facts/meetings.ts'
import { amount, percent, provisionally, type Words } from '../words.ts'
import { verdictClause } from './verdict.ts'

/** The sentence of the online ratio, then those that go with it: hybrid, unknown form, meetings of others. */
export function onlineSentences(facts: OnlineMeetings, words: Words): string[] {
  return [onlineSentence(facts, words), ...companions(facts, words)]
}

function onlineSentence({ figure, absence, hybrid }: OnlineMeetings, words: Words): string {
  if (absence === 'noData') return `Chưa có số liệu về ${words.meetings} trong kỳ.`
  if (absence === 'notArisen') return `Trong kỳ không phát sinh ${words.meetings} do ${words.committee} tổ chức.`
  const { numerator, denominator, indicator } = figure
  const held = `${organisers(words)} ${amount(denominator, words.meetings)}`
  const withHybrid = words.settings.hybrid === 'online' && hybrid > 0 ? ` (kể cả ${amount(hybrid, 'cuộc')} kết hợp trực tiếp và trực tuyến)` : ''
  const sentence = numerator === 0
    ? `${held}, không có cuộc nào trực tuyến${verdictClause(figure, words, { withoutGap: true })}.`
    : `${held}, trong đó ${amount(numerator, 'cuộc')} trực tuyến${withHybrid}, chiếm ${percent(numerator, denominator, words, indicator.target)}${verdictClause(figure, words)}.`
  return figure.provisional ? provisionally(sentence, words.asOf) : sentence
}

/** Who held what is counted; more than the committee where the settings say so. */
function organisers({ committee, kind, settings }: Words): string {
  const others = settings.otherLocal === 'included' ? `, Đảng ủy, HĐND, UBMTTQ, đoàn thể ${kind}` : ''
  return `${committee}${others} tổ chức${settings.attended === 'included' ? ' và tham dự' : ''}`
}

function companions(facts: OnlineMeetings, words: Words): string[] {
  const sentences: string[] = []
  if (facts.absence === null && facts.hybrid > 0) sentences.push(hybridSentence(facts, words))
  if (facts.unknownForm > 0) {
    const counted = words.settings.unknownForm === 'counted' ? 'tính vào tổng số, không tính là trực tuyến' : 'không tính vào tổng số'
    sentences.push(`Có ${amount(facts.unknownForm, 'cuộc')} chưa ghi rõ hình thức, ${counted}.`)
  }
  const others = othersSentence(facts, words)
  return others === null ? sentences : [...sentences, others]
}

function hybridSentence({ figure, hybrid }: OnlineMeetings, words: Words): string {
  const isIncluded = words.settings.hybrid === 'online'
  const online = figure.numerator + (isIncluded ? -hybrid : hybrid)
  const otherwise = percent(online, figure.denominator, words, figure.indicator.target)
  return `Nếu ${isIncluded ? 'không tính' : 'tính cả'} ${amount(hybrid, 'cuộc')} kết hợp trực tiếp và trực tuyến, tỷ lệ là ${otherwise}.`
}

/** Meetings that others held and that are not among those counted. */
function othersSentence({ attended, otherLocal }: OnlineMeetings, words: Words): string | null {
  const parts: string[] = []
  if (attended > 0 && words.settings.attended === 'excluded') {
    parts.push(`${words.committee} dự ${amount(attended, words.meetings)} do cấp trên tổ chức`)
  }
  if (otherLocal > 0 && words.settings.otherLocal === 'excluded') {
    parts.push(`Đảng ủy, HĐND, UBMTTQ, đoàn thể ${words.kind} tổ chức ${amount(otherLocal, words.meetings)}`)
  }
  return parts.length === 0 ? null : `Ngoài số liệu trên, ${parts.join('; ')}.`
}
