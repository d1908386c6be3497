// What the report says of commendations, of cases handled, of drafts and reviews, and of satisfaction.
import { formatCountInProse } from '../../../vietnamese/number.ts'
import type { Commendations, Drafts, Review, Satisfaction } from '../facts/conduct.ts'
import { amount, enumerate, fraction, percent, type Words } from '../words.ts'

/** The sentence of commendations. */
export function commendationSentence(facts: Commendations | null): string {
  if (facts === null) return 'Chưa có số liệu về khen thưởng, xử lý.'
  const { groups, persons, others, unknown, forms } = facts
  const parts = ([[groups, 'tập thể'], [persons, 'cá nhân'], [others, 'trường hợp chưa rõ đối tượng']] as const).filter(([count]) => count > 0).map(([count, unit]) => amount(count, unit))
  const notes = unknown > 0 ? [`Có ${amount(unknown, 'trường hợp')} chưa rõ là khen thưởng hay xử lý.`] : []
  if (parts.length > 0) notes.unshift(`Khen thưởng ${parts.join(', ')}${formWords(forms, groups + persons + others)}.`)
  return notes.length === 0 ? 'Trong kỳ không phát sinh khen thưởng.' : notes.join(' ')
}

/** The sentence of cases handled, by measure; neither persons nor units are named. */
export function handlingSentence(facts: Commendations | null): string | null {
  if (facts === null) return null
  const { cases, unknown, measures } = facts
  if (cases === 0) return unknown > 0 ? null : 'Không phát sinh trường hợp phải xử lý kỷ luật.'
  return `Xử lý ${amount(cases, 'trường hợp')}${formWords(measures, cases)}.`
}

/** « (khiển trách)» where all are of one form or outcome, else each with its count. */
function formWords(forms: Commendations['forms'], total: number): string {
  const isOne = forms.length === 1 && forms[0]!.count === total
  const words = forms.map(({ count, label }) => (isOne ? label : `${label} ${formatCountInProse(count)}`))
  return words.length > 0 ? ` (${words.join(', ')})` : ''
}

/** The sentences of drafts examined and of reviews (II.3; tasks 1 and 4 of the appendix). */
export function draftSentences(facts: Drafts | null): string[] {
  if (facts === null) return ['Chưa có số liệu về dự thảo, rà soát văn bản.']
  const { drafts, returned, reviews } = facts
  const sentences: string[] = []
  if (drafts > 0) {
    const back = returned === 0 ? 'không có dự thảo bị trả lại' : `trả lại ${amount(returned, 'dự thảo')} chưa bảo đảm yêu cầu`
    sentences.push(`Xem xét ${amount(drafts, 'dự thảo văn bản')}, ${back}.`)
  }
  const reviewed = reviews.filter(({ total }) => total > 0)
  if (reviewed.length > 0) sentences.push(`Rà soát ${enumerate(reviewed.map(reviewWords))}.`)
  return sentences.length > 0 ? sentences : ['Trong kỳ không phát sinh dự thảo, rà soát văn bản.']
}

function reviewWords({ total, noun, outcomes }: Review): string {
  return amount(total, noun) + formWords(outcomes.filter(({ count }) => count > 0), total)
}

/** The sentence of satisfaction: the plan sets no target, so there is no verdict. */
export function satisfactionSentence(facts: Satisfaction | null, words: Words): string {
  if (facts === null) return 'Chưa có số liệu đánh giá sự hài lòng của người dân, doanh nghiệp.'
  const { satisfied, ratings } = facts
  if (ratings === 0) return 'Trong kỳ không phát sinh lượt đánh giá của người dân, doanh nghiệp.'
  if (satisfied === 0) return `${amount(ratings, 'lượt đánh giá')}, không có lượt đánh giá hài lòng.`
  return `${fraction(satisfied, ratings)} lượt đánh giá hài lòng, chiếm ${percent(satisfied, ratings, words)}.`
}
