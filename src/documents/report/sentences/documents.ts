// What the report says of documents digitised (K5) and exchanged electronically (K6).
import type { Measured } from '../facts/figures.ts'
import type { ExchangedDocuments } from '../facts/documents.ts'
import { fraction, percent, provisionally, type Words } from '../words.ts'
import { verdictClause, wholeClause } from './verdict.ts'

const DIGITISED = { all: 'văn bản đi, đến không mật', incoming: 'văn bản đến không mật', paperOnly: 'văn bản giấy không mật' }

/** The sentence of documents digitised. */
export function digitisedSentence({ figure, absence }: Measured, words: Words): string {
  if (absence === 'noData') return 'Chưa có số liệu về số hóa văn bản.'
  if (absence === 'notArisen') return 'Trong kỳ không phát sinh văn bản thuộc diện số hóa.'
  const { numerator, denominator, indicator } = figure
  const share = percent(numerator, denominator, words, indicator.target)
  const sentence = `${fraction(numerator, denominator)} ${DIGITISED[words.settings.digitised]} được số hóa (${share})${verdictClause(figure, words)}.`
  return figure.provisional ? provisionally(sentence, words.asOf) : sentence
}

const EXCHANGED = {
  any: 'được gửi, nhận dưới dạng điện tử',
  only: 'chỉ gửi, nhận dưới dạng điện tử, không kèm bản giấy',
  signed: 'được ký số và gửi, nhận dưới dạng điện tử',
}

/** The sentence of documents exchanged with state agencies, then the share of the outgoing ones. */
export function exchangedSentences({ figure, absence, outgoing }: ExchangedDocuments, words: Words): string[] {
  if (absence === 'noData') return ['Chưa có số liệu về văn bản trao đổi với cơ quan nhà nước.']
  if (absence === 'notArisen') return ['Trong kỳ không phát sinh văn bản trao đổi với cơ quan nhà nước.']
  const { numerator, denominator, indicator } = figure
  const share = percent(numerator, denominator, words, indicator.target)
  const sentence = `${fraction(numerator, denominator)} văn bản không mật trao đổi với cơ quan nhà nước ${EXCHANGED[words.settings.electronic]} (${share})${wholeClause(figure, words)}.`
  const main = figure.provisional ? provisionally(sentence, words.asOf) : sentence
  if (outgoing === null || outgoing.denominator === 0) return [main]
  return [main, `Riêng văn bản đi: ${fraction(outgoing.numerator, outgoing.denominator)} văn bản (${percent(outgoing.numerator, outgoing.denominator, words)}).`]
}
