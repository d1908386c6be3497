// The periodic report, as a document.
import { countErrors } from '../checks/index.ts'
import { toDocx } from '../documents/docx/to-docx.ts'
import { committeeOf } from '../documents/issuer.ts'
import { makeReport as writeReport, type Report } from '../documents/report/report.ts'
import { gapWords } from '../indicators/facts/by-month.ts'
import { messageOf } from '../vietnamese/messages.ts'
import { formatCount } from '../vietnamese/number.ts'
import type { Period } from '../vietnamese/period.ts'
import { action, GROUPS, type Options, type Ports } from './action.ts'
import { incompleteParts, linesOf, type PreviewLine } from './document-lines.ts'
import { DRAFT, keepDocument, type MadeDocument } from './made-documents.ts'
import { draftWords, madeSummary, questionOf, refuseBadSignature, type DraftDocument } from './document-action.ts'
import { isAsked, KEEPING, NOTHING, offerOf, previousReport } from './kept-words.ts'
import { asksPeriod } from './periods.ts'
import { orRefuse } from './user-error.ts'
import { isSampleData, openWorkbook, periodOf } from './workbook.ts'

/** Where the quarters begin among the periods of a year. */
const QUARTERS = 3

export const makeReport = action<MadeDocument>({
  id: 'makeReport',
  menu: [
    { label: 'Tạo báo cáo 6 tháng', handler: 'menuHalfYear', options: { period: '6 tháng đầu năm' } },
    { label: 'Tạo báo cáo 6 tháng cuối năm', handler: 'menuSecondHalf', options: { period: '6 tháng cuối năm' } },
    { label: 'Tạo báo cáo năm', handler: 'menuAnnual' },
    { label: 'Tạo báo cáo của kỳ khác', handler: 'menuReport', group: GROUPS.documents, asks: asksPeriod(QUARTERS) },
  ],
  options: ['period', 'asOf', 'set', 'anew', ...KEEPING],
  offers: (ports, options) => {
    const workbook = openWorkbook(ports, options)
    const { previous, note } = previousReport(ports, { workbook, period: periodOf(options, workbook.settings).label, options })
    return offerOf(previous ? draftReport(ports, { ...options, previous }, true).kept : [], note)
  },
  question: (ports, options) => questionOf(draftReport(ports, options)),
  run: (ports, options) => {
    const { model, ...draft } = draftReport(ports, options)
    const document = { ...draft, wording: model.wording!, bytes: toDocx(model) }
    ports.progress('Đang lưu vào Google Drive…')
    return keepDocument(document, { ports, anew: options['anew'] === true })
  },
  summary: madeSummary,
})

export interface DraftReport extends DraftDocument, Pick<Report, 'fingerprint' | 'kept'> {
  /** Why it is not known what people wrote into the report made before; blank where it is. */
  readonly keptNote: string
}

/** The report before it is made; `isOffering`: what people wrote into the one made before is looked at in any case. */
export function draftReport(ports: Ports, options: Options, isOffering = false): DraftReport {
  ports.progress('Đang đọc và rà soát các sổ…')
  const workbook = openWorkbook(ports, options)
  refuseBadSignature(workbook, committeeOf(workbook.settings))
  const period = periodOf(options, workbook.settings)
  const errors = countErrors(workbook)
  ports.progress('Đang tính chỉ tiêu và soạn văn bản…')
  const hasErrors = errors > 0
  const isKeeping = isAsked(options)
  const { previous, note } = isKeeping || isOffering ? previousReport(ports, { workbook, period: period.label, options }) : NOTHING
  const report = orRefuse(writeReport({ ...workbook, period, hasErrors, isSample: isSampleData(workbook.registers), previous, isKeeping }))
  const { model, fingerprint, facts, kept } = report
  const lines = linesOf(model)
  const parts = lines.filter(({ kind, text }) => kind === 'heading' && /^[IVX]+\./.test(text)).length
  return {
    workbook,
    kind: `Báo cáo${hasErrors ? DRAFT : ''}`,
    period: period.label,
    name: `Báo cáo ${period.label}`,
    model,
    fingerprint,
    kept,
    keptNote: note,
    contents: `${parts} phần, ${facts.figures.length} chỉ tiêu, ${formatCount(facts.tasks.lines.length)} nhiệm vụ`,
    missing: missingIn(report, { lines, errors, period, isOpen: period.to > workbook.asOf }),
    facts: facts.figures.map(({ indicator, display, reason }) => [indicator.label, reason === null ? display : 'chưa có số liệu']),
  }
}

interface Shortcomings {
  readonly lines: readonly PreviewLine[]
  /** Findings that must be mended: the report is a draft as long as there are any. */
  readonly errors: number
  readonly period: Period
  readonly isOpen: boolean
}

/** What a person should know, or see to, before the report is signed. */
function missingIn({ facts }: Report, { lines, errors, period, isOpen }: Shortcomings): string[] {
  return [
    ...draftWords({ errors, provisional: isOpen ? 'Kỳ báo cáo chưa kết thúc nên số liệu là tạm tính' : null }),
    ...new Set(facts.figures.flatMap(({ reason, indicator }) => (reason && indicator.target ? [messageOf(reason)] : []))),
    ...[facts.meetingReduction, facts.documentReduction].map(({ figure, gaps }) => (figure.value === null ? '' : gapWords(gaps, period))).filter((words) => words !== ''),
    ...incompleteParts(lines).map((part) => `Cần đơn vị bổ sung: ${part}.`),
  ]
}
