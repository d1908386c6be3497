// What the actions that make a document share: a draft says what it will be and what it lacks, then it is made once.
import { checkRows, scopeOf, type Finding } from '../checks/index.ts'
import { toDocx } from '../documents/docx/to-docx.ts'
import { signatureRefusal, type Issuer } from '../documents/issuer.ts'
import { lintSentence } from '../documents/lint/finding.ts'
import { lintModel } from '../documents/lint/model.ts'
import type { DocumentModel } from '../documents/model.ts'
import { Refusal } from '../documents/refusal.ts'
import { fingerprintOf } from '../documents/report/fingerprint.ts'
import { countCharacters, MOST_CHARACTERS } from '../documents/limits.ts'
import { SETTINGS } from '../plan/settings.ts'
import { addTo } from '../tables/add-to.ts'
import type { Reading } from '../tables/reading.ts'
import type { Columns, RowPlace, Table } from '../tables/table.ts'
import { Issue } from '../vietnamese/issue.ts'
import { formatCount } from '../vietnamese/number.ts'
import { foldText } from '../vietnamese/text.ts'
import { action, type Action, type MenuItem, type Options, type Part, type Ports } from './action.ts'
import { keepDocument, type Fact, type MadeDocument } from './made-documents.ts'
import { UserError } from './user-error.ts'
import type { Workbook } from './workbook.ts'

/** A document before it is made: what it will be kept as, what it will say and what it lacks. */
export interface DraftDocument {
  readonly workbook: Workbook
  readonly kind: string
  readonly period: string
  /** File name without extension. */
  readonly name: string
  readonly model: DocumentModel
  /** The documents that it becomes, in their order; without them it is one. */
  readonly parts?: readonly DraftPart[]
  /** What is in it: «11 nhiệm vụ». */
  readonly contents: string
  /** What a person should see to before it is signed, each in a sentence. */
  readonly missing: readonly string[]
  /** What a newer version is compared by. */
  readonly facts: readonly Fact[]
}

export type DraftPart = Pick<DraftDocument, 'model' | 'facts'>

interface Declaration {
  readonly id: Action['id']
  readonly menu: readonly MenuItem[]
  readonly options: readonly string[]
  readonly draft: (ports: Ports, options: Options) => DraftDocument
}

/** Declares the action that makes a document; from the menu, what is missing is shown before. */
export function documentAction({ id, menu, options, draft }: Declaration): Action<MadeDocument> {
  return action<MadeDocument>({
    id,
    menu,
    options: [...options, 'set', 'anew'],
    question: (ports, given) => questionOf(draft(ports, given)),
    run: (ports, { anew, ...given }) => {
      const whole = draft(ports, given)
      const parts = whole.parts ?? [whole]
      return together(whole.name, parts.map((part, index) => makePart({ ...whole, ...part }, { index, count: parts.length }, { ports, anew: anew === true })))
    },
    summary: madeSummary,
  })
}

/** Makes a document, or one of several that go by their numbers. */
function makePart(draft: DraftDocument, { index, count }: Part, { ports, anew }: { ports: Ports; anew: boolean }): MadeDocument {
  const { kind, name, period, facts, model } = draft
  const isWhole = count === 1
  const tell = (step: string): void => (isWhole ? ports.progress(`${step}…`) : ports.progress(step, { index, count, isWritten: index > 0 }))
  refuseTooLong(model)
  tell('Đang soạn văn bản')
  const bytes = toDocx(model)
  tell('Đang lưu vào Google Drive')
  const own = isWhole ? { name, period } : { name: `${name} (phần ${index + 1}/${count})`, period: `${period}, phần ${index + 1}` }
  return keepDocument({ ...own, kind, facts, bytes }, { ports, anew })
}

/** What to tell of several documents: the first of them opens. */
function together(name: string, made: readonly MadeDocument[]): MadeDocument {
  if (made.length === 1) return made[0]!
  const changes = made.every((each) => each.changes === null) ? null : made.flatMap((each) => each.changes ?? [])
  return { ...made[0]!, name: `${name}, ${made.length} phần`, isNew: made.some(({ isNew }) => isNew), changes }
}

/** A Google Doc holds so much and no more. */
function refuseTooLong(model: DocumentModel): void {
  const characters = countCharacters(model)
  if (characters <= MOST_CHARACTERS) return
  throw new UserError(new Refusal('letter-too-long', { count: formatCount(characters), limit: formatCount(MOST_CHARACTERS) }))
}

/** More than fit in a message box are counted. */
const MOST_SHOWN = 12

/** What is missing in a draft, and what was typed that must not stand in a document. */
export function toSeeTo({ missing, model }: Pick<DraftDocument, 'missing' | 'model'>): readonly string[] {
  return [...missing, ...lintModel(model).map(lintSentence)]
}

/** What the menu asks before the document is made; null where nothing is missing. */
export function questionOf(draft: DraftDocument): string | null {
  const sentences = toSeeTo(draft)
  if (sentences.length === 0) return null
  const more = sentences.length - MOST_SHOWN
  const lines = sentences.slice(0, MOST_SHOWN).map((sentence) => `- ${sentence}`)
  return [`${draft.contents}. Cần xem lại:`, ...lines, ...(more > 0 ? [`- … và ${more} nội dung khác.`] : []), '', 'Vẫn tạo văn bản?'].join('\n')
}

/** The mark of a draft without one of its own: that of the bytes that it would become. */
export function markOf({ model }: Pick<DraftDocument, 'model'>): string {
  return fingerprintOf(toDocx(model))
}

/** What to tell of a document: whether it is new, and how it differs from the one made before. */
export function madeSummary({ name, isNew, changes, notRecorded }: MadeDocument): string {
  const isRecorded = notRecorded === ''
  const where = isRecorded ? 'Mở từ bảng «Văn bản đã lập»'
    : `Mở từ thư mục «Nề nếp» trên Drive, vì không ghi được vào bảng «Văn bản đã lập». ${notRecorded.replace(/\.$/, '')}`
  if (!isNew) return `Số liệu không đổi nên «${name}» đã có sẵn. ${where}${isRecorded ? '; nếu văn bản đã bị xóa, xóa dòng đó rồi tạo lại' : ''}.`
  const differs = changes === null ? '' : ` Khác bản trước: ${changes.length === 0 ? 'nội dung chi tiết' : changes.join('; ')}.`
  return `Đã tạo «${name}».${differs} ${where}.`
}

/** Refuses a signature that is not allowed: neither it nor the default must be printed in its place. */
export function refuseBadSignature({ settings, settingIssues }: Workbook, issuer: Issuer): void {
  const { name, choices } = SETTINGS.signForm
  const bad = settingIssues.find((each) => [name, 'signForm'].some((spelling) => foldText(spelling) === foldText(each.name)))
  const refusal = bad
    ? new Refusal('sign-form-bad', { value: bad.issue.params['value'] ?? '', choices: choices.map(({ label }) => label).join('; ') })
    : signatureRefusal(settings, issuer)
  if (refusal) throw new UserError(refusal)
}

interface RowCheck {
  readonly workbook: Workbook
  readonly isTold: (finding: Finding) => boolean
}

export interface RowFindings {
  /** Those of one sentence together: «Dòng 6, 9: Có hai cơ quan chủ trì …». */
  readonly sentences: readonly string[]
  /** How many of them have to be mended: the document is a draft as long as there are any. */
  readonly errors: number
}

/** So many rows are named, others counted. */
const MOST_ROWS = 10

/** What is wrong with the rows of a register that a document prints. */
export function rowFindings<C extends Columns>(table: Table<C>, rows: readonly RowPlace[], { workbook, isTold }: RowCheck): RowFindings {
  const reading = workbook.registers.read(table)
  if (rows.length === 0 || reading instanceof Issue) return { sentences: [], errors: 0 }
  const printed = new Set(rows.map(({ rowNumber }) => rowNumber))
  const numbers = new Map<string, number[]>()
  let errors = 0
  for (const { finding, row } of checkRows(reading as unknown as Reading, scopeOf(workbook))) {
    const number = row + (reading.sheet.firstRow ?? 1)
    if (!isTold(finding) || !printed.has(number)) continue
    if (finding.severity === 'error') errors++
    addTo(numbers, finding.message, number)
  }
  return { errors, sentences: [...numbers].map(([message, at]) => `${rowWords(at)}: ${message}`) }
}

/** Why a document bears «DỰ THẢO», each reason in a sentence. */
export function draftWords({ errors, provisional = null, isToFillIn = false }: DraftReasons): string[] {
  const reasons = [errors > 0 && `Còn ${formatCount(errors)} nội dung phải sửa`, provisional, isToFillIn && 'Còn nội dung cần bổ sung']
  return reasons.flatMap((reason) => (reason ? [`${reason}, văn bản ghi «DỰ THẢO».`] : []))
}

interface DraftReasons {
  /** Of the rows that it prints. */
  readonly errors: number
  readonly provisional?: string | null
  readonly isToFillIn?: boolean
}

function rowWords(numbers: readonly number[]): string {
  const more = numbers.length - MOST_ROWS
  return `Dòng ${numbers.slice(0, MOST_ROWS).join(', ')}${more > 0 ? ` và ${formatCount(more)} dòng khác` : ''}`
}
