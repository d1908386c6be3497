// What the report says of dossiers of administrative procedures (K4) and how they were settled.
import type { Procedures } from '../facts/procedures.ts'
import { amount, fraction, monthsText, percent, plain, provisionally, type Words } from '../words.ts'
import { verdictClause } from './verdict.ts'

/** The sentence of dossiers handled digitally, then months without data, then how dossiers were settled. */
export function procedureSentences(facts: Procedures, words: Words): string[] {
  const missing = facts.missingMonths.length > 0 ? [`Chưa có số liệu hồ sơ TTHC của ${monthsText(facts.missingMonths)}.`] : []
  if (facts.absence === 'noData') return missing.length > 0 ? missing : ['Chưa có số liệu hồ sơ TTHC trong kỳ.']
  if (facts.absence === 'notArisen') return ['Trong kỳ không phát sinh hồ sơ TTHC.', ...missing]
  return [ratioSentence(facts, words), ...missing, ...settledSentence(facts, words)]
}

function ratioSentence(facts: Procedures, words: Words): string {
  const { figure } = facts
  const share = `chiếm ${percent(figure.numerator, figure.denominator, words, figure.indicator.target)}${verdictClause(figure, words)}`
  const received = `Tiếp nhận ${amount(facts.received, 'hồ sơ TTHC')} (không tính kỳ trước chuyển sang)`
  const sentence = `${received}; ${handledWords(facts, share, words)}.`
  return figure.provisional ? provisionally(sentence, words.asOf) : sentence
}

/** The counted dossiers under the chosen rule (A8); the online ones beside them where the rule takes more in. */
function handledWords(facts: Procedures, share: string, words: Words): string {
  const { figure, fullOnline, partialOnline } = facts
  const online = fullOnline + partialOnline
  const channels = `(toàn trình ${plain(fullOnline)}, một phần ${plain(partialOnline)})`
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

function amountOrNone(count: number, unit: string): string {
  return count === 0 ? `không có ${unit}` : amount(count, unit)
}

function settledSentence({ resolved, inTime, late, pending, pendingLate }: Procedures, words: Words): string[] {
  if (resolved === null) return []
  if (resolved === 0) return ['Trong kỳ không có hồ sơ được giải quyết.']
  const settled = [`Đã giải quyết ${amount(resolved, 'hồ sơ')}`]
  if (inTime !== null && late !== null) {
    settled.push(`trong đó trước hạn và đúng hạn ${amountOrNone(inTime, 'hồ sơ')} (${percent(inTime, resolved, words)})`)
    settled.push(late === 0 ? 'không có hồ sơ quá hạn' : `quá hạn ${amount(late, 'hồ sơ')}`)
  }
  return [`${settled.join(', ')}${pendingWords(pending, pendingLate)}.`]
}

function pendingWords(pending: number | null, pendingLate: number | null): string {
  if (pending === null) return ''
  if (pending === 0) return '; không còn hồ sơ đang giải quyết'
  const late = pendingLate === null ? '' : pendingLate === 0 ? ', không có hồ sơ quá hạn' : `, trong đó quá hạn ${amount(pendingLate, 'hồ sơ')}`
  return `; đang giải quyết ${amount(pending, 'hồ sơ')}${late}`
}
