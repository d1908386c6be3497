// What the report says of dossiers of administrative procedures (K4) and how they were settled.
import { SETTINGS } from '../../../plan/settings.ts'
import { formatCountInProse } from '../../../vietnamese/number.ts'
import type { Procedures } from '../facts/procedures.ts'
import { amount, fraction, monthsText, percent, provisionally, upperFirst, type Words } from '../words.ts'
import { verdictClause } from './verdict.ts'

/** The sentence of dossiers handled digitally, then months without data, then how dossiers were settled. */
export function procedureSentences(facts: Procedures, words: Words): string[] {
  const missing = facts.missingMonths.length > 0 ? [`Chưa có số liệu hồ sơ TTHC của ${monthsText(facts.missingMonths)}.`] : []
  if (facts.absence === 'noData') return missing.length > 0 ? missing : ['Chưa có số liệu hồ sơ TTHC trong kỳ.']
  if (facts.received === 0) return ['Trong kỳ không phát sinh hồ sơ TTHC.', ...missing, ...(facts.resolved ? settledSentence(facts, words) : [])]
  return [ratioSentence(facts, words), ...otherWaysSentence(facts, words), ...missing, ...channelsSentence(facts, words), ...settledSentence(facts, words)]
}

function ratioSentence(facts: Procedures, words: Words): string {
  const { figure } = facts
  const share = (): string => `chiếm ${percent(figure.numerator, figure.denominator, words, figure.indicator.target)}${verdictClause(figure, words)}`
  const received = `Tiếp nhận ${amount(facts.received, 'hồ sơ TTHC')} (không tính kỳ trước chuyển sang)`
  // Under the narrowest choice of A8 none of those received may count.
  const sentence = `${received}; ${figure.value === null ? 'không có hồ sơ thuộc TTHC có dịch vụ công trực tuyến' : handledWords(facts, share(), words)}.`
  return figure.provisional ? provisionally(sentence, words.asOf) : sentence
}

/** The counted dossiers under the chosen rule (A8); the online ones beside them where the rule takes more in. */
function handledWords(facts: Procedures, share: string, words: Words): string {
  const { figure, fullOnline, partialOnline } = facts
  const online = fullOnline + partialOnline
  const channels = `(toàn trình ${formatCountInProse(fullOnline)}, một phần ${formatCountInProse(partialOnline)})`
  switch (words.settings.procedures) {
    case 'digital': {
      const handled = `${amountOrNone(figure.numerator, 'hồ sơ')} được xử lý trên môi trường số, ${share}`
      if (online === 0) return `${handled}; không có hồ sơ nộp trực tuyến`
      return `${handled}; riêng hồ sơ nộp trực tuyến ${amount(online, 'hồ sơ')} ${channels}, chiếm ${percent(online, facts.received, words)}`
    }
    case 'fullOnline':
      return `${amountOrNone(figure.numerator, 'hồ sơ')} trực tuyến toàn trình, ${share}`
    case 'anyOnline':
      return `${amountOrNone(figure.numerator, 'hồ sơ')} nộp trực tuyến ${channels}, ${share}`
    case 'onlineService':
      return `${fraction(figure.numerator, figure.denominator)} hồ sơ thuộc TTHC có dịch vụ công trực tuyến được nộp trực tuyến, ${share}`
  }
}

/** What the other ways of counting give (A8); the one that stands in the sentence before is not told again. */
function otherWaysSentence({ otherWays, figure: { indicator } }: Procedures, words: Words): string[] {
  const told = otherWays.filter(({ way }) => way !== 'anyOnline' || words.settings.procedures !== 'digital').map(({ way, fraction: { numerator, denominator } }) => {
    const { label } = SETTINGS.procedures.choices.find(({ value }) => value === way)!
    return `${label} là ${percent(numerator, denominator, words, indicator.target)}`
  })
  return told.length === 0 ? [] : [`Tính theo cách khác: ${told.join('; ')}.`]
}

/** Dossiers that were not handed in online, and how many of the paper ones were digitised. */
function channelsSentence({ inPerson, post, digitised, received, fullOnline, partialOnline }: Procedures, words: Words): string[] {
  const paper = received - fullOnline - partialOnline
  const channels = [
    ...(inPerson ? [`nộp trực tiếp ${amount(inPerson, 'hồ sơ')}`] : []),
    ...(post ? [`qua dịch vụ bưu chính công ích ${amount(post, 'hồ sơ')}`] : []),
    ...(digitised > 0 && digitised <= paper ? [`đã số hóa ${fraction(digitised, paper)} hồ sơ nộp giấy (${percent(digitised, paper, words)})`] : []),
  ].join('; ')
  return channels === '' ? [] : [`${upperFirst(channels)}.`]
}

function amountOrNone(count: number, unit: string): string {
  return count === 0 ? `không có ${unit}` : amount(count, unit)
}

function settledSentence({ resolved, inTime, late, pendingInTime, pendingLate, electronicResults }: Procedures, words: Words): string[] {
  if (resolved === null) return []
  if (resolved === 0) return ['Trong kỳ không có hồ sơ được giải quyết.']
  const settled = [`Đã giải quyết ${amount(resolved, 'hồ sơ')}`]
  if (inTime !== null) settled.push(`trong đó trước hạn và đúng hạn ${amountOrNone(inTime, 'hồ sơ')} (${percent(inTime, resolved, words)})`)
  if (late !== null) settled.push(late === 0 ? 'không có hồ sơ quá hạn' : `quá hạn ${amount(late, 'hồ sơ')}`)
  const results = electronicResults !== null && electronicResults > 0 && electronicResults <= resolved
    ? [`Trả kết quả điện tử ${fraction(electronicResults, resolved)} hồ sơ đã giải quyết (${percent(electronicResults, resolved, words)}).`]
    : []
  return [`${settled.join(', ')}${pendingWords(pendingInTime, pendingLate)}.`, ...results]
}

function pendingWords(inTime: number | null, late: number | null): string {
  if (inTime === null || late === null) return `${partWords(inTime, 'trong hạn')}${partWords(late, 'quá hạn')}`
  const pending = inTime + late
  if (pending === 0) return '; không còn hồ sơ đang giải quyết'
  return `; đang giải quyết ${amount(pending, 'hồ sơ')}, ${late === 0 ? 'không có hồ sơ quá hạn' : `trong đó quá hạn ${amount(late, 'hồ sơ')}`}`
}

/** Of the two columns one alone is kept: it is not all that is open. */
function partWords(count: number | null, which: string): string {
  return count ? `; đang giải quyết ${which} ${amount(count, 'hồ sơ')}` : ''
}
