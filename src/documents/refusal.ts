// Why a document cannot be made, in the sentences that only documents need: custom functions do not carry them.
import type { IssueParams } from '../vietnamese/issue.ts'

const SENTENCES = {
  'issuer-bad': ({ value }) =>
    `«${value}» không phải UBND, Chủ tịch UBND, văn phòng, phòng hay trung tâm. Sửa mục «Cơ quan ban hành» ở bảng Cấu hình.`,
  'signer-degree': ({ name }) =>
    `Không ghi học hàm, học vị trước tên người ký («${name}»). Sửa mục «Họ tên người ký» ở bảng Cấu hình.`,
  'sign-form-bad': ({ value, choices }) =>
    `«${value}» không phải cách ghi quyền hạn của người ký theo NĐ 30/2020. Chọn ở mục «Hình thức ký» của bảng Cấu hình: ${choices}.`,
  'sign-form-of-unit': ({ form, issuer, head }) =>
    `Văn bản của ${issuer} không ký ${form}; người ký là ${head}, hoặc cấp phó ký KT. ${head}. Sửa mục «Hình thức ký» ở bảng Cấu hình.`,
  'sign-title-bad': ({ form, title, right }) =>
    `Hình thức ký «${form}» cần chức vụ ${right}, không phải «${title}». Sửa mục «Hình thức ký» hoặc «Chức vụ người ký» ở bảng Cấu hình.`,
  'no-overdue': ({ day, unit, left }) => `Đến hết ngày ${day} không có nhiệm vụ quá hạn nào để đôn đốc ${unit}.${left}`,
  'no-overrun': ({ period }) => `Không có hội nghị, cuộc họp nào vượt thời gian quy định trong kỳ ${period} nên không cần thông báo.`,
  'no-meeting-in': ({ period }) => `Sổ Cuộc họp chưa có cuộc họp nào ${period}. Nhập các cuộc họp dự kiến rồi tạo lại.`,
  'row-not-meeting': () => 'Chưa chọn cuộc họp. Chọn một ô ở dòng của cuộc họp trong bảng «Cuộc họp» rồi tạo lại.',
  'meeting-called-off': ({ row, status }) => `Cuộc họp ở dòng ${row} đã ghi «${status}». Chọn cuộc họp khác.`,
  'meeting-ahead': ({ row, day }) => `Cuộc họp ở dòng ${row} (ngày ${day}) chưa diễn ra nên chưa có kết luận để thông báo.`,
  'row-without-plan': () => 'Dòng đang chọn không ghi số, ký hiệu ở cột Văn bản giao. Chọn một ô ở dòng của nhiệm vụ có ghi rồi tạo lại.',
  'plan-without-tasks': ({ plan }) => `Bảng Nhiệm vụ không có dòng nào ghi «${plan}» ở cột Văn bản giao. Kiểm tra số, ký hiệu văn bản.`,
  'two-periods': ({ value, year }) => `«${value}» không phải hai kỳ khác nhau. Ghi hai kỳ, cách nhau bằng dấu «;», ví dụ: Q2/${year}; Q3/${year}.`,
  'report-too-long': ({ count, limit }) => `Báo cáo có ${count} nhiệm vụ, vượt giới hạn ${limit} của một văn bản. Chuyển các nhiệm vụ đã hoàn thành từ những kỳ trước sang tệp lưu rồi tạo lại.`,
  'letter-too-long': ({ count, limit }) => `Văn bản có ${count} ký tự, vượt giới hạn ${limit} của Google Tài liệu. Rút ngắn nội dung các ô hoặc chọn ít dòng hơn.`,
  'sheet-guarded': () => 'Bảng tính có vùng được bảo vệ mà tài khoản này không được sửa nên chưa ghi hết. Nhờ chủ tệp cho phép sửa rồi chạy lại; phần đã ghi không bị ghi hai lần.',
  'drive-full': () => 'Drive đã hết dung lượng nên chưa tạo được văn bản. Xóa bớt tệp, dọn Thùng rác của Drive rồi tạo lại.',
  'drive-quota': () => 'Tài khoản Google đã hết lượt tạo văn bản trong ngày. Tạo lại vào ngày mai; số liệu trong sổ không thay đổi.',
  'drive-busy': () => 'Google Drive chưa trả lời. Chờ ít phút rồi tạo lại; văn bản đã tạo sẽ được tìm thấy, không bị tạo hai lần.',
} satisfies Record<string, (params: IssueParams) => string>

export type RefusalCode = keyof typeof SENTENCES

/** A document that cannot be made, as data. */
export class Refusal {
  readonly code: RefusalCode
  readonly params: IssueParams
  constructor(code: RefusalCode, params: IssueParams = {}) {
    this.code = code
    this.params = params
  }
}

/** What is wrong, and what to do. */
export function refusalSentence({ code, params }: Refusal): string {
  return SENTENCES[code](params)
}
