// What the report says of the number of meetings against the year before (K2).
import type { Reduction } from '../facts/reduction.ts'
import { amount, type Words } from '../words.ts'
import { reductionSentences, type CountedThing } from './reduction.ts'

/** Meetings as a thing counted. */
export function meetingsAsThing({ meetings }: Words): CountedThing {
  return {
    unit: 'cuộc',
    subject: `Số ${meetings}`,
    noun: meetings,
    missing: `về ${meetings} trong kỳ`,
    opening: (count) => `Số ${meetings} là ${amount(count, 'cuộc')}`,
  }
}

/** The sentences of the reduction of meetings. */
export function meetingReductionSentences(facts: Reduction, words: Words): string[] {
  return reductionSentences(facts, meetingsAsThing(words), words)
}
