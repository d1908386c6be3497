// What the report says of meetings by kind, of papers sent ahead, and of meetings at one time.
import type { Measured } from '../facts/figures.ts'
import type { MeetingKind, MeetingTally } from '../facts/meetings.ts'
import { amount, fraction, lowerFirst, percent, type Words } from '../words.ts'

/** What is told of all kinds together; null where nobody entered it. */
export function totalOf(kinds: readonly MeetingKind[], id: keyof MeetingTally): number | null {
  return kinds.reduce<number | null>((sum, kind) => (sum === null || kind[id] === null ? null : sum + kind[id]), 0)
}

/** «Theo loại: giao ban 30 cuộc; chuyên môn 12 cuộc.»; null without meetings. */
export function kindsSentence(kinds: readonly MeetingKind[]): string | null {
  if (kinds.length === 0) return null
  return `Theo loại: ${kinds.map(({ label, held }) => `${label === null ? 'chưa rõ loại' : lowerFirst(label)} ${amount(held!, 'cuộc')}`).join('; ')}.`
}

/** The sentence of papers sent ahead: the plan sets no target, so there is no verdict. */
export function sentAheadSentence(kinds: readonly MeetingKind[], words: Words): string | null {
  if (kinds.length === 0) return null
  const sent = totalOf(kinds, 'sentAhead')
  const held = totalOf(kinds, 'held')!
  if (sent === null) return 'Chưa có số liệu về việc gửi tài liệu trước cuộc họp.'
  if (sent === 0) return 'Trong kỳ chưa có cuộc họp nào gửi tài liệu trước.'
  return `${fraction(sent, held)} cuộc họp có tài liệu gửi trước, chiếm ${percent(sent, held, words)}.`
}

/** The sentence of meetings at one time with one chair or in one room; null where that is not known. */
export function overlapSentence({ figure, absence }: Measured): string | null {
  if (absence !== null) return null
  const { numerator } = figure
  return numerator === 0 ? 'Không có cuộc họp trùng người chủ trì hoặc phòng họp.' : `Có ${amount(numerator, 'cặp cuộc họp')} trùng người chủ trì hoặc phòng họp.`
}
