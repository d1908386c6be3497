// The 29 kinds of administrative documents and the 3 kinds of copies (Decree 30/2020, art. 7 and Appendix III).
import { list, type ListValue } from '../list.ts'

/** Identifier → symbol in the document number; a letter and a letter of thanks have none. */
export const KIND_SYMBOLS = {
  resolution: 'NQ',
  decision: 'QĐ',
  directive: 'CT',
  statute: 'QC',
  regulation: 'QyĐ',
  communique: 'TC',
  notice: 'TB',
  guidance: 'HD',
  programme: 'CTr',
  plan: 'KH',
  scheme: 'PA',
  proposal: 'ĐA',
  project: 'DA',
  report: 'BC',
  minutes: 'BB',
  submission: 'TTr',
  contract: 'HĐ',
  officialLetter: '',
  telegram: 'CĐ',
  memorandum: 'BGN',
  agreement: 'BTT',
  powerOfAttorney: 'GUQ',
  invitation: 'GM',
  introduction: 'GGT',
  leavePermit: 'GNP',
  deliverySlip: 'PG',
  transferSlip: 'PC',
  noticeSlip: 'PB',
  publicLetter: '',
  certifiedCopy: 'SY',
  extractCopy: 'TrS',
  duplicateCopy: 'SL',
} as const

export type DocumentKind = keyof typeof KIND_SYMBOLS

const kind = <Id extends DocumentKind>(id: Id, label: string, ...aliases: string[]): ListValue<Id> => ({
  id,
  label,
  aliases: KIND_SYMBOLS[id] === '' ? aliases : [KIND_SYMBOLS[id], ...aliases],
})

export const DOCUMENT_KIND = /* @__PURE__ */ list<DocumentKind>(() => ({
  values: [
    kind('resolution', 'Nghị quyết', 'nghị quyết cá biệt', 'nghị quyết (cá biệt)', 'NQ cá biệt'),
    kind('decision', 'Quyết định', 'quyết định cá biệt', 'quyết định (cá biệt)', 'QĐ cá biệt', 'q.định'),
    kind('directive', 'Chỉ thị'),
    kind('statute', 'Quy chế'),
    kind('regulation', 'Quy định'),
    kind('communique', 'Thông cáo'),
    kind('notice', 'Thông báo', 't.báo', 'tbáo', 'thông báo kết luận', 'TBKL', 'T/b'),
    kind('guidance', 'Hướng dẫn'),
    kind('programme', 'Chương trình'),
    kind('plan', 'Kế hoạch', 'k.hoạch'),
    kind('scheme', 'Phương án'),
    kind('proposal', 'Đề án'),
    kind('project', 'Dự án'),
    kind('report', 'Báo cáo', 'bcáo', 'b/c', 'b.cáo'),
    kind('minutes', 'Biên bản'),
    kind('submission', 'Tờ trình', 't.trình'),
    kind('contract', 'Hợp đồng'),
    kind('officialLetter', 'Công văn', 'c.văn', 'CV', 'công văn hành chính', 'c/v'),
    kind('telegram', 'Công điện'),
    kind('memorandum', 'Bản ghi nhớ'),
    kind('agreement', 'Bản thỏa thuận', 'thỏa thuận'),
    kind('powerOfAttorney', 'Giấy ủy quyền'),
    kind('invitation', 'Giấy mời', 'giấy mời họp'),
    kind('introduction', 'Giấy giới thiệu'),
    kind('leavePermit', 'Giấy nghỉ phép'),
    kind('deliverySlip', 'Phiếu gửi'),
    kind('transferSlip', 'Phiếu chuyển', 'phiếu chuyển đơn'),
    kind('noticeSlip', 'Phiếu báo'),
    kind('publicLetter', 'Thư công'),
    kind('certifiedCopy', 'Bản sao y', 'sao y', 'sao y bản chính'),
    kind('extractCopy', 'Bản trích sao', 'trích sao'),
    kind('duplicateCopy', 'Bản sao lục', 'sao lục'),
  ],
  unknown: 'kind-unknown',
  ambiguous: ['TT'],
  ambiguity: 'Tờ trình (TTr), Thông tư hoặc loại khác. Chọn lại theo văn bản gốc',
}))

/** Copies stand in registers but are none of the 29 kinds. */
export function isCopy(kindId: DocumentKind): boolean {
  return kindId === 'certifiedCopy' || kindId === 'extractCopy' || kindId === 'duplicateCopy'
}
