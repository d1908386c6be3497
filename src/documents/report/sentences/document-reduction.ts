// What the report says of the number of documents issued against the year before (K3).
import type { Reduction } from '../facts/reduction.ts'
import { amount, type Words } from '../words.ts'
import { reductionSentences, type CountedThing } from './reduction.ts'

/** Administrative documents as a thing counted. */
export function documentsAsThing({ committee }: Words): CountedThing {
  return {
    unit: 'văn bản',
    subject: 'Số văn bản hành chính ban hành',
    noun: 'văn bản hành chính ban hành',
    missing: 'về văn bản hành chính ban hành trong kỳ',
    opening: (count) => `${committee} ban hành ${amount(count, 'văn bản hành chính')}`,
  }
}

/** The sentence of the reduction of documents, then what is left out of the count. */
export function documentReductionSentences(facts: Reduction, words: Words): string[] {
  const sentences = reductionSentences(facts, documentsAsThing(words), words)
  if (facts.current === null) return sentences
  const slips = words.settings.documents === 'withoutSlips' ? ', giấy mời, giấy giới thiệu, phiếu chuyển' : ''
  return [
    ...sentences,
    `Số liệu không bao gồm văn bản quy phạm pháp luật, văn bản của HĐND, bản sao${slips} và số đã hủy.`,
  ]
}
