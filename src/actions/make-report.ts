// The periodic report, as a document.
import { checkWorkbook } from '../checks/index.ts'
import { toDocx } from '../documents/docx/to-docx.ts'
import { committeeOf } from '../documents/issuer.ts'
import { makeReport as writeReport } from '../documents/report/report.ts'
import type { Period } from '../vietnamese/period.ts'
import { action, type Options, type Ports } from './action.ts'
import { keepDocument, type MadeDocument } from './made-documents.ts'
import { madeSummary, refuseBadSignature, type DraftDocument } from './document-action.ts'
import { orRefuse } from './user-error.ts'
import { isSampleData, openWorkbook, periodOf } from './workbook.ts'

export const makeReport = action<MadeDocument>({
  id: 'makeReport',
  menu: [
    { label: 'Tạo báo cáo 6 tháng', handler: 'menuHalfYear', options: { period: '6 tháng đầu năm' } },
    { label: 'Tạo báo cáo năm', handler: 'menuAnnual' },
  ],
  options: ['period', 'asOf', 'set', 'anew'],
  run: (ports, options) => {
    const { model, ...draft } = draftReport(ports, options)
    const document = { ...draft, bytes: toDocx(model) }
    ports.progress('Đang lưu vào Google Drive…')
    return keepDocument(document, { ports, anew: options['anew'] === true })
  },
  summary: madeSummary,
})

export interface DraftReport extends DraftDocument {
  readonly fingerprint: string
  readonly reported: Period
  /** Findings that must be mended: the report is a draft as long as there are any. */
  readonly errors: number
}

/** The report before it is made. */
export function draftReport(ports: Ports, options: Options): DraftReport {
  ports.progress('Đang đọc và rà soát các sổ…')
  const workbook = openWorkbook(ports, options)
  refuseBadSignature(workbook, committeeOf(workbook.settings))
  const period = periodOf(options, workbook.settings)
  const errors = checkWorkbook(workbook).filter(({ severity }) => severity === 'error').length
  ports.progress('Đang tính chỉ tiêu và soạn văn bản…')
  const hasErrors = errors > 0
  const { model, fingerprint, facts } = orRefuse(writeReport({ ...workbook, period, hasErrors, isSample: isSampleData(workbook.registers) }))
  return {
    workbook,
    kind: hasErrors ? 'Báo cáo (dự thảo)' : 'Báo cáo',
    period: period.label,
    name: `Báo cáo ${period.label}`,
    model,
    fingerprint,
    reported: period,
    errors,
    contents: '',
    missing: [],
    facts: facts.figures.map(({ indicator, display, reason }) => [indicator.label, reason === null ? display : 'chưa có số liệu']),
  }
}
