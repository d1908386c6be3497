// The periodic report, as a document.
import { checkWorkbook } from '../checks/index.ts'
import { toDocx } from '../documents/docx/to-docx.ts'
import { makeReport as writeReport } from '../documents/report/report.ts'
import { action } from './action.ts'
import { keepDocument, type MadeDocument } from './made-documents.ts'
import { madeSummary } from './make-appendix.ts'
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
    const workbook = openWorkbook(ports, options)
    const period = periodOf(options, workbook.settings)
    const hasErrors = checkWorkbook(workbook).some(({ severity }) => severity === 'error')
    const { model, fingerprint } = orRefuse(writeReport({ ...workbook, period, hasErrors, isSample: isSampleData(workbook.registers) }))
    const document = {
      kind: hasErrors ? 'Báo cáo (dự thảo)' : 'Báo cáo',
      period: period.label,
      name: `Báo cáo ${period.label}`,
      bytes: toDocx(model),
      fingerprint,
    }
    return keepDocument(document, { ports, anew: options['anew'] === true })
  },
  summary: madeSummary,
})
