// The assignment appendix of the workbook's tasks, as a document.
import { appendixModel } from '../documents/appendix.ts'
import { toDocx } from '../documents/docx/to-docx.ts'
import type { DocumentModel } from '../documents/model.ts'
import { TASKS } from '../tables/tasks.ts'
import { action, type Options, type Ports } from './action.ts'
import { fingerprintOf, keepDocument, type MadeDocument } from './made-documents.ts'
import { orRefuse } from './user-error.ts'
import { isSampleData, openWorkbook, type Workbook } from './workbook.ts'

/** A document before it is made: what it will be kept as, and what it will say. */
export interface DraftDocument {
  readonly workbook: Workbook
  readonly kind: string
  readonly period: string
  readonly name: string
  readonly model: DocumentModel
}

export const makeAppendix = action<MadeDocument>({
  id: 'makeAppendix',
  menu: [{ label: 'Tạo phụ lục phân công nhiệm vụ', handler: 'menuAppendix' }],
  options: ['set', 'anew'],
  run: (ports, options) => {
    const { kind, period, name, model } = draftAppendix(ports, options)
    ports.progress('Đang soạn văn bản…')
    const bytes = toDocx(model)
    ports.progress('Đang lưu vào Google Drive…')
    return keepDocument({ kind, period, name, bytes }, { ports, anew: options['anew'] === true })
  },
  summary: madeSummary,
})

/** The appendix before it is made. */
export function draftAppendix(ports: Ports, options: Options): DraftDocument {
  ports.progress('Đang đọc bảng Nhiệm vụ…')
  const workbook = openWorkbook(ports, options)
  const { registers, settings } = workbook
  const tasks = orRefuse(registers.read(TASKS)).rows
  const model = orRefuse(appendixModel({ tasks, settings, isSample: isSampleData(registers) }))
  return {
    workbook,
    kind: 'Phụ lục phân công nhiệm vụ',
    period: `năm ${settings.year}`,
    name: `Phụ lục phân công nhiệm vụ (${settings.planNumber})`,
    model,
  }
}

/** The mark of a draft without one of its own: that of the bytes that it would become. */
export function markOf({ model }: Pick<DraftDocument, 'model'>): string {
  return fingerprintOf(toDocx(model))
}

/** What to tell of a document. */
export function madeSummary({ name, isNew }: MadeDocument): string {
  return isNew
    ? `Đã tạo «${name}». Mở từ bảng «Văn bản đã lập».`
    : `Số liệu không đổi nên «${name}» đã có sẵn. Mở từ bảng «Văn bản đã lập».`
}
