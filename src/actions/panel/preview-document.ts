// What a document will say and what it lacks, before it is made.
import { TO_FILL_IN } from '../../documents/report/blocks.ts'
import type { Block, DocumentModel } from '../../documents/model.ts'
import { evaluate } from '../../indicators/evaluate.ts'
import { INDICATORS } from '../../indicators/index.ts'
import { TASKS } from '../../tables/tasks.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { messageOf } from '../../vietnamese/messages.ts'
import { formatCount } from '../../vietnamese/number.ts'
import { action, type Options, type Ports } from '../action.ts'
import { markOf, toSeeTo, type DraftDocument } from '../document-action.ts'
import { draftAppendix } from '../make-appendix.ts'
import { LETTERS } from '../make-letters.ts'
import { draftReport, type DraftReport } from '../make-report.ts'
import { textOption } from '../options.ts'
import { UserError } from '../user-error.ts'
import type { Workbook } from '../workbook.ts'

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
}

export interface PreviewLine {
  readonly kind: 'heading' | 'subheading' | 'text' | 'table'
  readonly text: string
  /** Whether something in it is left for people to fill in. */
  readonly isIncomplete: boolean
}

/** More lines than anybody reads in a panel; the document has them all. */
const MOST_LINES = 200

export const previewDocument = action<DocumentPreview>({
  id: 'previewDocument',
  menu: [],
  options: ['document', 'period', 'asOf', 'set', 'plan', 'unit', 'due', 'week', 'row'],
  run: (ports, { document, ...options }) => {
    const id = textOption({ document }, 'document')
    if (id === 'report') return previewReport(ports, options)
    const draft = id === 'appendix' ? draftAppendix : LETTERS.find((letter) => letter.id === id)?.draft
    if (!draft) throw new UserError(new Issue('option-bad', { option: 'document' }))
    return previewOf(draft(ports, options))
  },
  summary: ({ name, missing }) => `${name}: ${missing.length === 0 ? 'đủ nội dung' : `còn thiếu ${missing.length} nội dung`}.`,
})

function previewOf(draft: DraftDocument): DocumentPreview {
  const { kind, period, name, contents, model } = draft
  return { kind, period, name, fingerprint: markOf(draft), contents, missing: toSeeTo(draft), ...whatItSays(model) }
}

function previewReport(ports: Ports, options: Options): DocumentPreview {
  const draft = draftReport(ports, options)
  const { kind, period, name, fingerprint, model } = draft
  const said = whatItSays(model)
  const parts = model.sections[0]!.blocks.filter((block) => block.kind === 'paragraph' && block.style === 'heading').length
  const contents = `${parts} phần, ${INDICATORS.length} chỉ tiêu, ${formatCount(countTasks(draft.workbook))} nhiệm vụ`
  return { kind, period, name, fingerprint, contents, missing: toSeeTo({ missing: missingIn(draft, said.lines), model }), ...said }
}

function countTasks({ registers }: Workbook): number {
  const reading = registers.read(TASKS)
  return reading instanceof Issue ? 0 : reading.rows.length
}

function missingIn({ workbook, reported, errors }: DraftReport, lines: readonly PreviewLine[]): string[] {
  const figures = evaluate(INDICATORS, { ...workbook, period: reported })
  const reasons = new Set(figures.flatMap(({ reason, indicator }) => (reason && indicator.target ? [messageOf(reason)] : [])))
  const toFillIn = incompleteParts(lines).map((part) => `Cần đơn vị bổ sung: ${part}.`)
  const toMend = errors > 0 ? [`Còn ${formatCount(errors)} nội dung phải sửa, văn bản ghi «DỰ THẢO».`] : []
  const isOpen = reported.to > workbook.asOf ? ['Kỳ báo cáo chưa kết thúc nên số liệu là tạm tính, văn bản ghi «DỰ THẢO».'] : []
  return [...toMend, ...isOpen, ...reasons, ...toFillIn]
}

/** The headings under which something is left to fill in, each once. */
function incompleteParts(lines: readonly PreviewLine[]): string[] {
  const parts = new Set<string>()
  let heading = ''
  for (const { kind, text, isIncomplete } of lines) {
    if (kind === 'heading' || kind === 'subheading') heading = text.replace(/^[IVX\d]+\.\s*/, '')
    if (isIncomplete) parts.add(heading)
  }
  return [...parts]
}

function whatItSays({ marks, sections }: DocumentModel): Pick<DocumentPreview, 'marks' | 'lines'> {
  const lines = sections.flatMap(({ blocks }) => blocks.flatMap(linesOf))
  return { marks, lines: lines.slice(0, MOST_LINES) }
}

const KINDS: Readonly<Record<string, PreviewLine['kind']>> = {
  heading: 'heading', appendixTitle: 'heading', documentKind: 'heading', subheading: 'subheading', documentSubject: 'subheading',
}

function linesOf(block: Block): PreviewLine[] {
  if (block.kind === 'rule') return []
  if (block.kind === 'table') return block.borders === 'none' ? [] : [tableLine(block.rows.length - 1)]
  const text = block.runs.map((run) => run.text).join('').trim()
  return text === '' ? [] : [{ kind: KINDS[block.style] ?? 'text', text, isIncomplete: text.includes(TO_FILL_IN) }]
}

function tableLine(rows: number): PreviewLine {
  return { kind: 'table', text: `Bảng ${formatCount(rows)} dòng`, isIncomplete: false }
}
