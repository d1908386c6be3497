// The sentences of the rules over rows, apart from messages.ts so that custom functions do not carry them.
// As WORDING.md, section 5, has them: what is wrong, and what to do.
import type { IssueParams } from '../vietnamese/issue.ts'
import { error, MESSAGES, notice, warning, type IssueCode, type Message } from '../vietnamese/messages.ts'

const SENTENCES = {
  'kind-other': warning(() => '«Khác» không được tính là cuộc họp. Nếu là cuộc họp, chọn «Họp khác» hoặc loại phù hợp.'),
  'date-out-of-year': warning(({ day, year }) => `Ngày ${day} nằm xa năm kế hoạch ${year}. Kiểm tra lại năm.`),
  'end-before-start': error(({ what, end, start }) => {
    if (what === 'day') return `Ngày kết thúc ${end} trước ngày họp ${start}. Sửa một trong hai ngày.`
    const relation = end === start ? 'trùng' : 'trước'
    return `Giờ kết thúc ${end} ${relation} giờ bắt đầu ${start}. Sửa giờ, hoặc nhập Ngày kết thúc nếu họp nhiều ngày.`
  }),
  'end-missing': warning(() =>
    'Cuộc đã tổ chức nhưng chưa có giờ kết thúc nên chưa kiểm tra được thời gian họp. Bổ sung giờ kết thúc.'),
  'duration-over': warning(({ meeting, length, excess, limit, source }) =>
    `${meeting} kéo dài ${length}, quá ${excess} so với quy định ${limit} (${source}). Kiểm tra giờ hoặc rút ngắn.`),
  'overlap-chair': warning(({ row, time }) =>
    `Trùng người chủ trì với cuộc ở dòng ${row} (${time}). Đổi giờ, người chủ trì hoặc phòng.`),
  'overlap-room': warning(({ room, row, time }) =>
    `Phòng «${room}» đã có cuộc ở dòng ${row} (${time}). Đổi giờ, người chủ trì hoặc phòng.`),
  'overlap-unit': notice(({ unit, rows }) => `Đơn vị «${unit}» phải dự hai cuộc cùng giờ (dòng ${rows}). Xem lại lịch.`),
  'duplicate-meeting': warning(({ row, isUntimed }) => isUntimed
    ? `Trùng ngày và nội dung với dòng ${row}, cả hai chưa có giờ bắt đầu nên vẫn tính hai cuộc. Nhập giờ, hoặc xóa dòng thừa.`
    : `Trùng ngày, giờ và nội dung với dòng ${row}; chỉ tính một cuộc. Xóa dòng thừa, hoặc sửa nếu là hai cuộc khác nhau.`),
  'organiser-unknown': warning(({ value, place }) =>
    `Chưa nhận ra «${value}» là đơn vị của UBND ${place}, cấp trên hay cơ quan khác nên cuộc họp không được tính. `
    + `Ghi «UBND ${place}», tên trong bảng Đơn vị hoặc cơ quan cấp trên.`),
  'invitation-late': notice(({ days }) =>
    `Giấy mời gửi trước ${days === '' ? 'chưa đủ 01' : days} ngày làm việc; `
    + 'quy định ít nhất 03 ngày (QĐ 45/2018), trừ họp đột xuất.'),
  'conclusion-late': notice(({ days }) =>
    days === ''
      ? 'Đã quá 05 ngày làm việc mà chưa ghi thông báo kết luận. Bổ sung số, ngày nếu đã ban hành.'
      : `Thông báo kết luận sau cuộc họp ${days} ngày làm việc; quy định không quá 05 ngày (QĐ 45/2018).`),
  'unplanned-meeting': notice(() => 'Cuộc họp không có trong kế hoạch năm. Ghi lý do ở cột Ghi chú.'),
  'commune-wide-over': notice(({ place, ordinal, limit }) =>
    `Hội nghị toàn ${place} thứ ${ordinal} trong năm; Kết luận số 226-KL/TW giới hạn ${limit}. `
    + 'Cân nhắc tổ chức trực tuyến hoặc lồng ghép.'),
  'embedded-counted': warning(() => 'Nội dung ghi «lồng ghép»; vẫn tính. Nếu không họp riêng, chuyển sang bảng Tuyên truyền.'),
  'secret-content': error(() =>
    'Văn bản mật không được ghi trích yếu trên bảng tính có kết nối mạng. Xóa trích yếu và báo ngay người phụ trách '
    + 'bảo vệ bí mật nhà nước; nội dung có thể còn trong lịch sử phiên bản của tệp.'),
  'secret-row': error(() =>
    'Văn bản mật không ghi ở bảng tính có kết nối mạng. Xóa dòng, chỉ nhập số lượng ở bảng Văn bản mật và báo người phụ trách '
    + 'bảo vệ bí mật nhà nước; nội dung có thể còn trong lịch sử phiên bản của tệp.'),
  'secret-file': error(() =>
    'Văn bản mật không được đánh dấu «Số hóa» hoặc gửi qua mạng thông thường. Kiểm tra lại cột Độ mật và Hình thức gửi/nhận.'),
  'number-duplicate': warning(({ number, row }) =>
    `Số ${number} đã có ở dòng ${row} cùng năm, cùng cơ quan ban hành. Kiểm tra số văn bản.`),
  'number-gap': notice(({ missing, before, after }) =>
    `Sổ đi thiếu số ${missing} giữa số ${before} và ${after}. Bổ sung hoặc ghi «hủy số».`),
  'kind-mismatch': warning(({ kind, symbol }) => `Loại «${kind}» không khớp ký hiệu «${symbol}». Kiểm tra theo văn bản gốc.`),
  'legal-normative': notice(({ number }) =>
    `Số ${number} là văn bản quy phạm pháp luật, không tính vào chỉ tiêu giảm văn bản hành chính.`),
  'channel-paper': warning(() =>
    'Văn bản không mật gửi cơ quan nhà nước bằng giấy nên không đạt yêu cầu gửi, nhận điện tử. Sửa nếu đã gửi cả bản điện tử.'),
  'partner-unknown': warning(({ value }) =>
    `Chưa nhận ra «${value}» thuộc nhóm cơ quan nào nên không tính vào chỉ tiêu văn bản điện tử. Chọn ở cột Nhóm cơ quan.`),
  'procedure-total': warning(({ total, sum }) =>
    `Tổng tiếp nhận ${total} nhưng cộng các hình thức là ${sum}. Kiểm tra số liệu nguồn; trước mắt giữ số đã nhập.`),
  'procedure-over': error(({ total, sum }) =>
    `Trực tuyến và hồ sơ giấy đã số hóa cộng lại là ${sum}, quá tổng tiếp nhận ${total}; dòng này không được tính. `
    + 'Sửa theo số liệu nguồn.'),
  'month-missing': warning(({ month }) => `Chưa có số liệu tháng ${month}. Bổ sung hoặc nhập 0 nếu không phát sinh.`),
  'month-duplicate': warning(({ month, field }) =>
    `Tháng ${month}${field === '' ? '' : `, lĩnh vực ${field}`} nhập hai lần. Giữ một dòng.`),
  'task-no-lead': error(() => 'Chưa có cơ quan chủ trì. Nhập một cơ quan.'),
  'task-two-leads': warning(() =>
    'Có hai cơ quan chủ trì, chưa bảo đảm «một việc - một đầu mối»; tạm coi cơ quan ghi trước chịu trách nhiệm chính.'),
  'task-six-clear': warning(({ missing }) => `Nhiệm vụ chưa đủ «6 rõ»: thiếu ${missing}. Bổ sung.`),
  'deadline-unknown': warning(({ value, understood }) =>
    `Chưa hiểu thời hạn «${value}»${understood === '' ? '' : `; phần hiểu được: ${understood}`}. Nhập ngày ở cột Hạn cụ thể.`),
  'task-contradiction': warning(({ what, value }) => {
    if (what === 'progress') return 'Tiến độ 100% nhưng chưa có Kết quả. Ghi số, ký hiệu sản phẩm hoặc sửa tiến độ.'
    if (what === 'days') return 'Ngày hoàn thành trước ngày giao. Sửa một trong hai ngày.'
    if (what === 'open') return `Có Ngày hoàn thành nhưng trạng thái là «${value}» nên chưa tính là hoàn thành. Sửa một trong hai ô.`
    return `«${value}» do máy tính; chọn trạng thái thực tế.`
  }),
  'task-overdue': warning(({ days }) => `Quá hạn ${days} ngày, chưa hoàn thành. Cập nhật kết quả hoặc đề nghị gia hạn.`),
  'due-soon': notice(({ days }) => (days === '' ? 'Hôm nay là hạn cuối.' : `Còn ${days} ngày đến hạn.`)),
  'task-waiting': notice(() =>
    'Nhiệm vụ chờ văn bản chỉ đạo của tỉnh, không tính quá hạn. Khi nhận văn bản, nhập Ngày văn bản của cấp trên.'),
  'person-unknown': warning(({ name }) =>
    `«${name}» chưa có trong bảng Cán bộ nên chưa được tính. Thêm vào bảng hoặc sửa tên.`),
  'person-homonym': warning(() => 'Có hai người cùng tên. Nhập thêm Đơn vị.'),
  'person-repeated': warning(({ row }) =>
    `Trùng người với dòng ${row}; chỉ tính một người. Xóa dòng thừa, hoặc nhập Mã nếu là hai người.`),
  'person-in-violation': error(() =>
    'Dòng «Xử lý» có tên người. Xóa tên, chỉ giữ số quyết định và hình thức; báo cáo chỉ tổng hợp số lượng.'),
  'report-late': warning(({ days, due }) => `Báo cáo gửi chậm ${days} ngày so với hạn ${due}.`),
  'report-unsent': warning(({ due }) => `Đã quá hạn ${due} mà chưa có ngày gửi. Bổ sung ngày gửi nếu đã gửi.`),
  'unit-unknown': warning(({ value }) => `«${value}» chưa có trong bảng Đơn vị. Chọn tên có sẵn hoặc thêm tên gọi khác.`),
  'base-missing': warning(({ year }) =>
    `Chưa có số liệu năm ${year} nên không tính được mức giảm. Nhập ở bảng Số liệu năm trước.`),
  'base-no-source': notice(() => 'Số liệu năm trước chưa ghi nguồn. Bổ sung cột Nguồn số liệu.'),
  'paste-pending': notice(({ pasted, pending }) => `Đã dán ${pasted} dòng; ${pending} dòng chưa kiểm tra. Chọn Rà soát toàn bộ.`),
  'mend-spelling': notice(({ header, count }) =>
    `Cột «${header}» có ${count} ô ghi khác từ chuẩn nhưng vẫn hiểu được. Chọn Sửa giúp để ghi thống nhất.`),
  'mend-day': notice(({ header, count }) => `Cột «${header}» có ${count} ngày đang là chữ. Chọn Sửa giúp để chuyển thành ngày.`),
  'mend-time': notice(({ header, count }) => `Cột «${header}» có ${count} giờ đang là chữ. Chọn Sửa giúp để chuyển thành giờ.`),
  'mend-number': notice(({ header, count }) => `Cột «${header}» có ${count} số đang là chữ. Chọn Sửa giúp để chuyển thành số.`),
  'mend-kind': notice(({ header, count }) =>
    `Cột «${header}» có ${count} ô trống mà số, ký hiệu đã cho biết. Chọn Sửa giúp để điền.`),
  'sample-data': notice(() => 'Bảng tính đang có dữ liệu mẫu, không phải số liệu của cơ quan. Chọn Xóa dữ liệu mẫu trước khi nhập số liệu thật.'),
  'dropdown-lost': notice(({ header }) => `Cột «${header}» mất danh sách chọn. Chọn Khôi phục định dạng và danh sách chọn.`),
} satisfies Record<string, Message>

/** A rule that only the checks know. */
export type RuleId = keyof typeof SENTENCES

/** The message of any rule: one of the rows, or one of reading a cell. */
export function ruleMessage(rule: RuleId | IssueCode): Message {
  return rule in SENTENCES ? SENTENCES[rule as RuleId] : MESSAGES[rule as IssueCode]
}

/** The sentence of a rule. */
export function sentenceOf(rule: RuleId | IssueCode, params: IssueParams = {}): string {
  return ruleMessage(rule).sentence(params)
}

export const RULE_IDS = Object.keys(SENTENCES) as readonly RuleId[]
