// The parts that official documents share: letterhead, title, addressee, bases, signature, marks.
// Layout by Nghị định 30/2020/NĐ-CP, Phụ lục I.
import { settingText, type Settings } from '../plan/settings.ts'
import { formatDayLong, type Day } from '../vietnamese/date.ts'
import { foldText } from '../vietnamese/text.ts'
import { authorityLines, committeeOf, type Issuer, type IssuerKind } from './issuer.ts'
import { paragraph, type Block, type Cell, type Paragraph, type Rule, type Table } from './model.ts'
import { boldWidthPt } from './text-width.ts'

const LETTERHEAD_COLUMNS = [38, 62]
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
/** A rule under an agency or a title is a third to a half as long as its text. */
const RULE_SHARE = 0.4
/** How wide a name in the letterhead is before it goes on in a second line. */
const ISSUER_PT = 177

export interface LetterheadInput {
  readonly settings: Settings
  /** What follows the number: «BC-UBND», «UBND-VHXH». */
  readonly symbol: string
  /** Left out: room for the clerk to fill it in. */
  readonly number?: number
  /** Left out: room for the day and the month of the year. */
  readonly day?: Day
  readonly year: number
  /** Left out, the People's Committee issues the document. */
  readonly issuer?: Issuer
  /** «V/v …» of a Công văn. */
  readonly about?: string
}

/** The head of a document: issuer and number on the left, the State's name, motto, place and date on the right. */
export function letterhead(input: LetterheadInput): Table {
  return {
    kind: 'table',
    borders: 'none',
    columns: LETTERHEAD_COLUMNS,
    rows: [
      { cells: [{ blocks: issuerLines(input) }, { blocks: stateLines() }] },
      { cells: [{ blocks: numberLines(input) }, { blocks: [paragraph('placeAndDate', placeAndDate(input))] }] },
    ],
  }
}

/** A People's Committee and its chairman have no superior above them; a unit stands below its committee. */
function issuerLines({ settings, issuer = committeeOf(settings) }: LetterheadInput): (Paragraph | Rule)[] {
  const { kind, name } = issuer
  const isUnit = kind !== 'committee' && kind !== 'chairman'
  const above = isUnit ? `UBND ${committeeOf(settings).name}` : kind === 'chairman' ? 'CHỦ TỊCH' : 'ỦY BAN NHÂN DÂN'
  const whole = isUnit ? name : `${above}\n${name}`
  return [
    paragraph(isUnit ? 'parentIssuer' : 'issuer', above),
    paragraph('issuer', name),
    { kind: 'rule', lengthPt: Math.min(boldWidthPt(whole, 13), ISSUER_PT) * RULE_SHARE },
  ]
}

function stateLines(): (Paragraph | Rule)[] {
  return [paragraph('nation', NATION), paragraph('motto', MOTTO), { kind: 'rule', lengthPt: boldWidthPt(MOTTO, 14) }]
}

function numberLines({ symbol, number, about }: LetterheadInput): Paragraph[] {
  const line = paragraph('number', `Số: ${number === undefined ? BLANK : twoDigits(number)}/${symbol}`)
  return about === undefined ? [line] : [line, paragraph('about', `V/v ${about}`)]
}

/** Room for a number of a few digits; no-break spaces, so that no reader folds them. */
export const BLANK = '\u00a0'.repeat(6)

/** So long a place leaves less room for the day and the month, to be on one line with them. */
const LONG_PLACE = 16

function placeAndDate({ settings: { commune }, day, year }: LetterheadInput): string {
  const room = commune.length > LONG_PLACE ? BLANK.slice(4) : BLANK
  return `${commune}, ${day === undefined ? `ngày ${room} tháng ${room} năm ${year}` : formatDayLong(day)}`
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** The kind of document and its subject, each a paragraph, with the rule right below. A line feed breaks the subject. */
export function titleLines(kind: string, subject: string): Block[] {
  return [
    paragraph('documentKind', kind.toUpperCase()),
    paragraph('documentSubject', subject),
    { kind: 'rule', lengthPt: Math.min(boldWidthPt(subject, 14), 468) * RULE_SHARE, spaceAfterPt: 12 },
  ]
}

/** «Kính gửi: …», one line for one addressee, a line each for several (parted by «;»); nothing when it is switched off. */
export function addresseeLines({ kinhGui }: Pick<Settings, 'kinhGui'>): Paragraph[] {
  const addressees = kinhGui.split(';').map((each) => each.trim()).filter((each) => each !== '')
  if (addressees.length < 2) return addressees.map((each) => paragraph('addressee', `Kính gửi: ${each}.`))
  const lines = addressees.map((each, index) => `- ${each}${index === addressees.length - 1 ? '.' : ';'}`)
  return [paragraph('addressee', 'Kính gửi:'), ...lines.map((line) => paragraph('addresseeLine', line))]
}

/** The bases that a document rests on: each line ends «;», the last «.». */
export function basisLines(bases: readonly string[]): Paragraph[] {
  return bases.map((basis, index) => paragraph('basis', basis + (index === bases.length - 1 ? '.' : ';')))
}

/** The foot of a document: recipients on the left, the signature on the right, never parted. */
export function signatureBlock(settings: Settings, kind: IssuerKind = 'committee'): Table {
  const signature = [
    ...authorityLines(settings, kind).map((line) => paragraph('authority', line)),
    ...ROOM_FOR_SIGNATURE,
    paragraph('signer', settings.signerName),
  ]
  const cells: readonly Cell[] = [{ blocks: recipientLines(settings) }, { blocks: signature }]
  return { kind: 'table', borders: 'none', columns: [1, 1], rows: [{ isWhole: true, cells }] }
}

const ROOM_FOR_SIGNATURE = Array.from({ length: 4 }, () => paragraph('authority', ''))

/** «Nơi nhận»: «- Như trên;» first where the document is addressed, the archive last. */
export function recipientLines({ recipients, kinhGui }: Pick<Settings, 'recipients' | 'kinhGui'>): Paragraph[] {
  const isArchive = (line: string): boolean => foldText(line).startsWith('lưu:')
  const others = recipients.filter((line) => !isArchive(line) && !isAddressed(line, kinhGui))
  const archive = recipients.find(isArchive) ?? 'Lưu: VT'
  const lines = [...(kinhGui === '' ? [] : ['Như trên']), ...others, archive]
  const marked = lines.map((line, index) => `- ${line}${index === lines.length - 1 ? '.' : ';'}`)
  return [paragraph('recipientsHead', 'Nơi nhận:'), ...marked.map((line) => paragraph('recipient', line))]
}

/** Whether «Như trên» already names a recipient: «Sở Nội vụ» when the document is sent to «Sở Nội vụ tỉnh Ninh Bình». */
function isAddressed(line: string, kinhGui: string): boolean {
  return kinhGui.split(';').some((each) => `${foldText(each)} `.startsWith(`${foldText(line)} `))
}

/** What is printed at the head of every page of a document that is not final or not from real data. */
export function pageMarks(settings: Settings, { isDraft = false, isSample = false }: MarkInput): readonly string[] {
  const place = settingText(settings, 'unitKind').toUpperCase()
  return [
    ...(isDraft ? ['DỰ THẢO'] : []),
    ...(isSample ? [`DỮ LIỆU MẪU - KHÔNG PHẢI SỐ LIỆU CỦA ${place}`] : []),
  ]
}

export interface MarkInput {
  /** Findings that must be mended are left, or figures are provisional. */
  readonly isDraft?: boolean
  readonly isSample?: boolean
}

/** «(Kèm theo Kế hoạch số 104/KH-UBND ngày 04 tháng 6 năm 2026 của UBND xã Vũ Dương)» and its like. */
export function attachedTo(document: string, day: Day, issuer: string): string {
  return `(Kèm theo ${document} ${formatDayLong(day)} của ${issuer})`
}

/** The head of an appendix: «Phụ lục», its title in capitals, what it belongs to. */
export function appendixHead({ label = 'Phụ lục', title, note }: AppendixHeadInput): Block[] {
  return [
    paragraph('appendix', label),
    paragraph('appendixTitle', title.toUpperCase()),
    ...(note === undefined ? [] : [paragraph('appendixNote', note)]),
    { kind: 'rule', lengthPt: Math.max(60, boldWidthPt(title.toUpperCase(), 14) * RULE_SHARE), spaceAfterPt: 10 },
  ]
}

export interface AppendixHeadInput {
  /** «Phụ lục», or «Phụ lục I» where there are several. */
  readonly label?: string
  readonly title: string
  /** «(Kèm theo …)» */
  readonly note?: string
}

