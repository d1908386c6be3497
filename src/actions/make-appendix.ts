// The assignment appendix of the workbook's tasks, as a document.
import { appendixModel } from '../documents/appendix.ts'
import { toDocx } from '../documents/docx/to-docx.ts'
import { TASKS } from '../tables/tasks.ts'
import { action } from './action.ts'
import { keepDocument, type MadeDocument } from './made-documents.ts'
import { orRefuse } from './user-error.ts'
import { isSampleData, openWorkbook } from './workbook.ts'

export const makeAppendix = action<MadeDocument>({
  id: 'makeAppendix',
  menu: [{ label: 'Tạo phụ lục phân công nhiệm vụ', handler: 'menuAppendix' }],
  options: ['set', 'anew'],
  run: (ports, options) => {
    const { registers, settings } = openWorkbook(ports, options)
    const tasks = orRefuse(registers.read(TASKS)).rows
    const model = orRefuse(appendixModel({ tasks, settings, isSample: isSampleData(registers) }))
    const document = {
      kind: 'Phụ lục phân công nhiệm vụ',
      period: `năm ${settings.year}`,
      name: `Phụ lục phân công nhiệm vụ (${settings.planNumber})`,
      bytes: toDocx(model),
    }
    return keepDocument(document, { ports, anew: options['anew'] === true })
  },
  summary: madeSummary,
})

/** What to tell of a document. */
export function madeSummary({ name, isNew }: MadeDocument): string {
  return isNew
    ? `Đã tạo «${name}». Mở từ bảng «Văn bản đã lập».`
    : `Số liệu không đổi nên «${name}» đã có sẵn. Mở từ bảng «Văn bản đã lập».`
}
