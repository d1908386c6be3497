// What the report says of meetings over their time (K10), of conferences of the whole commune (K11), and of
// meetings without paper.
import { TO_FILL_IN } from '../blocks.ts'
import type { CommuneWide } from '../facts/meetings.ts'
import type { Measured } from '../facts/figures.ts'
import { amount, fraction, percent, type Words } from '../words.ts'

/** The sentence of meetings over their time. `appendix` names where they are listed. */
export function overrunSentence({ figure, absence }: Measured, appendix: string, { meetings }: Words): string {
  if (absence !== null || figure.denominator === 0) return `Chưa có số liệu về thời gian ${meetings}.`
  const { numerator, denominator } = figure
  return numerator === 0
    ? `Không có ${meetings} nào vượt thời gian quy định (trong ${amount(denominator, 'cuộc')} ghi đủ giờ).`
    : `Có ${amount(numerator, meetings)} vượt thời gian quy định (${appendix}).`
}

/** The sentences of conferences of the whole commune, in the year up to the period's end. */
export function communeWideSentence({ held, heldInYear }: CommuneWide, words: Words): string {
  const conferences = `hội nghị toàn ${words.kind}`
  const limit = words.settings.communeWide
  if (held === null) return `Chưa có số liệu về ${conferences}.`
  if (heldInYear > limit) {
    return `Đã tổ chức ${amount(heldInYear, conferences)}, nhiều hơn ${amount(heldInYear - limit, 'hội nghị')} so với mức tối đa; lý do: ${TO_FILL_IN}.`
  }
  if (held === 0) return `Trong kỳ không tổ chức ${conferences}.`
  return `Tổ chức ${amount(held, conferences)} (Kết luận số 226-KL/TW: không quá ${amount(limit, 'hội nghị')} một năm).`
}

/** The sentence of meetings without paper: the plan sets no target, so there is no verdict. */
export function paperlessSentence({ figure, absence }: Measured, words: Words): string {
  if (absence !== null) return 'Chưa có số liệu về họp không giấy tờ.'
  const { numerator, denominator } = figure
  if (numerator === 0) return 'Trong kỳ chưa tổ chức cuộc họp không giấy tờ.'
  return `${fraction(numerator, denominator)} cuộc họp không giấy tờ, chiếm ${percent(numerator, denominator, words)}.`
}
