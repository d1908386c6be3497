// The one form of every letter, notice, plan and invitation: letterhead, title or «V/v», addressees, bases, body,
// signature, by Nghị định 30/2020/NĐ-CP, Phụ lục I and III. What one says is in the files beside this one.
import type { Settings } from '../../plan/settings.ts'
import type { RowPlace } from '../../tables/table.ts'
import { formatDay, type Day } from '../../vietnamese/date.ts'
import { BLANK, addresseeLines, basisLines, letterhead, pageMarks, signatureBlock, titleLines } from '../parts.ts'
import { paragraph, type Block, type DocumentModel, type Section } from '../model.ts'
import { committeeOf, type Issuer } from '../issuer.ts'
import { spellOutFirstUses } from '../report/abbreviations.ts'
import { TO_FILL_IN } from '../report/blocks.ts'

export interface Letter {
  /** «Thông báo», with its code; a Công văn has neither and stands under «V/v». */
  readonly kind: readonly [name: string, code: string] | null
  readonly subject: string
  readonly addressees?: readonly string[]
  readonly bases?: readonly string[]
  readonly body: readonly Block[]
  /** The last sentence, without its mark. */
  readonly closing: string
  /** «Nơi nhận», without «Như trên» of the addressees. */
  readonly recipients: readonly string[]
  readonly annexes?: readonly Section[]
}

/** A letter before it is made: what it is kept as, what is in it and what it lacks. */
export interface DraftLetter {
  readonly letter: Letter
  /** What it is: «Công văn đôn đốc». */
  readonly kind: string
  /** What it is about: «tuần từ 23/11/2026», «năm 2026». */
  readonly period: string
  readonly contents: string
  /** What a person should look at before it is signed, each in a sentence. */
  readonly missing: readonly string[]
  /** The rows that it prints: what has to be mended of them is told, and makes it a draft. */
  readonly printed?: { readonly meetings?: readonly RowPlace[]; readonly tasks?: readonly RowPlace[] }
  /** Why a figure of it is not final, which makes it a draft: «Kỳ chưa kết thúc nên số liệu là tạm tính». */
  readonly provisional?: string | null
  /** What a newer version is compared by; the contents unless said. */
  readonly facts?: readonly (readonly [label: string, value: string])[]
}

export interface LetterContext {
  readonly settings: Settings
  readonly issuer: Issuer
  /** The year in which it is issued. */
  readonly year: number
  readonly isSample?: boolean
  /** Whether something that it prints has to be mended, filled in, or is provisional. */
  readonly isDraft?: boolean
}

/** The letter as a document. */
export function letterModel(letter: Letter, { settings, issuer, year, isSample = false, isDraft = false }: LetterContext): DocumentModel {
  const { kind, subject, addressees = [], bases = [], body, closing, recipients, annexes = [] } = letter
  const own: Settings = { ...settings, kinhGui: addressees.join(';'), recipients }
  const head = { settings, issuer, year, symbol: symbolOf(kind, issuer) }
  const title = kind === null ? [] : titleLines(kind[0], subject)
  const blocks = [
    letterhead(kind === null ? { ...head, about: subject } : head),
    ...title,
    ...addresseeLines(own),
    ...spellOutFirstUses([...basisLines(bases), ...body]),
    // Never parted from the signature, which must not stand on a page of its own.
    paragraph('closing', `${closing}./.`),
    signatureBlock(own, issuer.kind),
  ]
  return {
    title: `${kind === null ? 'Công văn' : kind[0]}: ${subject.replace('\n', ' ')}`,
    marks: pageMarks(settings, { isDraft, isSample }),
    sections: [{ orientation: 'portrait', blocks }, ...annexes],
  }
}

/** Whether something in a letter is left to fill in. */
export function isToFillIn({ body }: Letter): boolean {
  return body.some((block) => block.kind === 'paragraph' && block.runs.some(({ text }) => text.includes(TO_FILL_IN)))
}

/** «TB-UBND»; of a Công văn the issuer and who drafts it: «UBND-VHXH», of a unit the unit alone. */
function symbolOf(kind: Letter['kind'], { kind: issuerKind, abbreviation }: Issuer): string {
  if (kind !== null) return `${kind[1]}-${abbreviation}`
  return issuerKind === 'committee' || issuerKind === 'chairman' ? `${abbreviation}-VHXH` : abbreviation
}

/** «(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm 2026 của …)»: number and day are the clerk's. */
export function attachedToDraft(kind: readonly [name: string, code: string], { issuer, year }: LetterContext, of: string): string {
  return `(Kèm theo ${kind[0]} số ${BLANK}/${symbolOf(kind, issuer)} ngày ${BLANK} tháng ${BLANK} năm ${year} của ${of})`
}

/** The plan that documents carry out: «Kế hoạch số 104/KH-UBND ngày 04/6/2026 của UBND xã». */
export function planWords({ planNumber, planDate }: Settings, committee: string): string {
  return `Kế hoạch số ${planNumber} ngày ${formatDay(planDate)} của ${committee}`
}

/** Who asks whom: a committee or its chairman requires of its units, others are asked. */
export function requires({ kind }: Issuer): boolean {
  return kind === 'committee' || kind === 'chairman'
}

/** «Nơi nhận»: those named first, then «Chủ tịch, các PCT UBND xã», for a unit its committee, then the archive. */
export function recipientsOf(issuer: Issuer, settings: Settings, { first = [], last = [], drafter = '' }: OtherRecipients = {}): string[] {
  const committee = committeeOf(settings).words
  const shown = requires(issuer) ? `Chủ tịch, các PCT ${committee}` : `${committee} (để báo cáo)`
  return [...first, shown, ...last, `Lưu: VT${drafter}`]
}

interface OtherRecipients {
  readonly first?: readonly string[]
  readonly last?: readonly string[]
  /** Who drafted it and keeps it too: «, VHXH». */
  readonly drafter?: string
}

/** The last sentence of what is made known to the units. */
export const madeKnown = ({ words }: Issuer): string => `${words} thông báo để các cơ quan, đơn vị biết, thực hiện`

/** How meetings are to be held, as the plan asks (II.4 đ). */
export const PAPERS_AHEAD = 'Gửi tài liệu trước, không đọc lại báo cáo đã gửi, dành thời gian chủ yếu cho thảo luận'

/** Who is told last of what concerns all units. */
export const UNITS: readonly string[] = ['Các cơ quan, đơn vị']

export const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const

/** «từ ngày 23/11/2026 đến ngày 29/11/2026» */
export function daysText(from: Day, to: Day): string {
  return `từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`
}
