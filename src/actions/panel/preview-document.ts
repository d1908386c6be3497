// What a document will say and what it lacks, before it is made.
import { fateWords, isUsed } from '../../documents/report/kept.ts'
import { action, type Options, type Ports } from '../action.ts'
import { markOf, toSeeTo, type DraftDocument } from '../document-action.ts'
import { linesOf, type PreviewLine } from '../document-lines.ts'
import { KEEPING } from '../kept-words.ts'
import { draftAppendix } from '../make-appendix.ts'
import { LETTERS } from '../make-letters.ts'
import { draftReport, type DraftReport } from '../make-report.ts'
import { textOption } from '../options.ts'
import { UserError } from '../user-error.ts'
import { Issue } from '../../vietnamese/issue.ts'

export type { PreviewLine }

export interface DocumentPreview {
  readonly kind: string
  readonly period: string
  readonly name: string
  readonly fingerprint: string
  /** What will be in it: «5 phần, 13 chỉ tiêu, 11 nhiệm vụ». */
  readonly contents: string
  /** What is missing, each in a sentence. */
  readonly missing: readonly string[]
  readonly marks: readonly string[]
  readonly lines: readonly PreviewLine[]
  /** What people wrote into the report made before. */
  readonly kept: readonly KeptWords[]
  /** Why that is not known; blank where it is. */
  readonly keptNote: string
}

export interface KeptWords {
  readonly heading: string
  readonly text: string
  /** What becomes of it. */
  readonly fate: string
  readonly isUsed: boolean
}

/** More lines than anybody reads in a panel; the document has them all. */
const MOST_LINES = 200
const MOST_LETTERS = 500

export const previewDocument = action<DocumentPreview>({
  id: 'previewDocument',
  menu: [],
  options: ['document', 'period', 'asOf', 'set', 'plan', 'unit', 'due', 'week', 'row', 'periods', 'old', ...KEEPING],
  run: (ports, { document, ...options }) => previewOf(draftOf(ports, textOption({ document }, 'document'), options)),
  summary: ({ name, missing }) => `${name}: ${missing.length === 0 ? 'đủ nội dung' : `còn thiếu ${missing.length} nội dung`}.`,
  forPanel: ({ kept, ...preview }) => (
    { ...preview, kept: kept.slice(0, MOST_LINES).map((each) => ({ ...each, text: each.text.slice(0, MOST_LETTERS) })) }),
})

/** A draft of a report bears the mark of its data, and what people wrote into the one before. */
function draftOf(ports: Ports, document: string | null, options: Options): DraftDocument & Partial<DraftReport> {
  if (document === 'report') return draftReport(ports, options, true)
  const draft = document === 'appendix' ? draftAppendix : LETTERS.find(({ id }) => id === document)?.draft
  if (!draft) throw new UserError(new Issue('option-bad', { option: 'document' }))
  return draft(ports, options)
}

function previewOf(draft: ReturnType<typeof draftOf>): DocumentPreview {
  const { kind, period, name, contents, model, fingerprint = markOf(draft), kept = [], keptNote = '' } = draft
  return {
    kind, period, name, fingerprint, contents, missing: toSeeTo(draft), marks: model.marks, lines: linesOf(model).slice(0, MOST_LINES),
    kept: kept.map((each) => ({ heading: each.heading, text: each.text, fate: fateWords(each), isUsed: isUsed(each) })), keptNote,
  }
}
