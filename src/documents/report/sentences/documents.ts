// What the report says of documents digitised (K5) and exchanged electronically (K6).
import { formatDay } from '../../../vietnamese/date.ts'
import type { Fraction } from '../../../vietnamese/number.ts'
import { withoutEndMarks } from '../blocks.ts'
import type { CarryingOut, DigitisedDocuments, ExchangedDocuments, RegisteredDocuments } from '../facts/documents.ts'
import type { Reduction } from '../facts/reduction.ts'
import { amount, lowerFirst, partOfAll, percent, provisionally, upperFirst, type Words } from '../words.ts'
import { verdictClause, wholeClause } from './verdict.ts'

const DIGITISED = { all: 'văn bản đi, đến không mật', incoming: 'văn bản đến không mật', paperOnly: 'văn bản giấy không mật' }

/** The sentence of documents digitised, then both registers apart. */
export function digitisedSentences({ figure, absence, incoming, outgoing }: DigitisedDocuments, words: Words): string[] {
  if (absence === 'noData') return ['Chưa có số liệu về số hóa văn bản.']
  if (absence === 'notArisen') return ['Trong kỳ không phát sinh văn bản thuộc diện số hóa.']
  const { numerator, denominator, indicator } = figure
  const share = percent(numerator, denominator, words, indicator.target)
  const sentence = `${upperFirst(partOfAll(numerator, denominator, 'văn bản'))} ${DIGITISED[words.settings.digitised]} được số hóa (${share})${verdictClause(figure, words)}.`
  const main = figure.provisional ? provisionally(sentence, words.asOf) : sentence
  if (!incoming?.denominator || !outgoing?.denominator) return [main]
  return [main, `Văn bản đi: ${partOf(outgoing, words)}; văn bản đến: ${partOf(incoming, words)}.`]
}

/** «76/77 văn bản (98,7%)» */
function partOf({ numerator, denominator }: Fraction, words: Words): string {
  return `${partOfAll(numerator, denominator, 'văn bản')} văn bản (${percent(numerator, denominator, words)})`
}

const EXCHANGED = {
  any: 'được gửi, nhận dưới dạng điện tử',
  only: 'chỉ gửi, nhận dưới dạng điện tử, không kèm bản giấy',
  signed: 'được ký số và gửi, nhận dưới dạng điện tử',
}

/** The sentence of documents exchanged with state agencies, then the share of the outgoing ones and other forms. */
export function exchangedSentences({ figure, absence, outgoing, ...forms }: ExchangedDocuments, words: Words): string[] {
  if (absence === 'noData') return ['Chưa có số liệu về văn bản trao đổi với cơ quan nhà nước.']
  if (absence === 'notArisen') return ['Trong kỳ không phát sinh văn bản trao đổi với cơ quan nhà nước.']
  const { numerator, denominator, indicator } = figure
  const share = percent(numerator, denominator, words, indicator.target)
  const sentence = `${upperFirst(partOfAll(numerator, denominator, 'văn bản'))} văn bản không mật trao đổi với cơ quan nhà nước ${EXCHANGED[words.settings.electronic]} (${share})${wholeClause(figure, words)}.`
  const main = figure.provisional ? provisionally(sentence, words.asOf) : sentence
  return [main, ...(outgoing?.denominator ? [`Riêng văn bản đi: ${partOf(outgoing, words)}.`] : []), ...formsSentence(forms)]
}

function formsSentence({ both, paper, unknown }: Pick<ExchangedDocuments, 'both' | 'paper' | 'unknown'>): string[] {
  const forms = [[both, 'gửi, nhận cả bản điện tử và bản giấy'], [paper, 'chỉ gửi, nhận bản giấy'], [unknown, 'chưa ghi rõ hình thức gửi, nhận']] as const
  const told = forms.filter(([count]) => count > 0).map(([count, form]) => `${amount(count, 'văn bản')} ${form}`)
  return told.length === 0 ? [] : [`Có ${told.join('; ')}.`]
}

/** The sentences of the documents issued by kind, and of those that came in; nothing of the kinds while the count goes on. */
export function registeredSentences(facts: RegisteredDocuments | null, { current }: Reduction, words: Words): string[] {
  if (facts === null) return []
  const { kinds, incoming } = facts
  const told = kinds.map(({ label, count }) => `${lowerFirst(label)} ${amount(count, 'văn bản')}`)
  const rest = (current ?? 0) - kinds.reduce((sum, { count }) => sum + count, 0)
  if (rest > 0) told.push(`văn bản khác ${amount(rest, 'văn bản')}`)
  const isWhole = !words.isProvisional && kinds.length > 0 && rest >= 0
  return [
    ...(isWhole ? [`Theo loại: ${told.join('; ')}.`] : []),
    ...(incoming > 0 ? [`Trong kỳ tiếp nhận ${amount(incoming, 'văn bản đến')}.`] : []),
  ]
}

/** So many documents are named; of more, how many they are. */
const MOST_NAMED = 10

/** The lead and the lines of the documents issued to carry the plan out; null where none is known. */
export function carryingOutList(documents: readonly CarryingOut[], { committee }: Words): { lead: string; lines: string[] } | null {
  if (documents.length === 0) return null
  const lines = documents.slice(0, MOST_NAMED).map(({ kind, number, date, subject }) => `${kind ?? 'Văn bản'} số ${number} ngày ${formatDay(date)} (${withoutEndMarks(subject)})`)
  const rest = documents.length - lines.length
  if (rest > 0) lines.push(`${amount(rest, 'văn bản')} khác`)
  return { lead: `${committee} đã ban hành ${amount(documents.length, 'văn bản')} về việc triển khai thực hiện:`, lines }
}
