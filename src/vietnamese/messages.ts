// Every sentence of a check or a refusal, one for each code: what is wrong, where, what to do.
import type { Issue, IssueParams } from './issue.ts'

export type Severity = 'error' | 'warning' | 'notice'

export interface Message {
  readonly severity: Severity
  readonly sentence: (params: IssueParams) => string
}

export const error = (sentence: Message['sentence']): Message => ({ severity: 'error', sentence })
export const warning = (sentence: Message['sentence']): Message => ({ severity: 'warning', sentence })
export const notice = (sentence: Message['sentence']): Message => ({ severity: 'notice', sentence })

export const MESSAGES = {
  'sheet-missing': error(({ sheet }) => `Chưa có bảng «${sheet}». Chọn Nề nếp › Tạo các bảng.`),
  'sheet-ambiguous': error(({ sheet, names }) => `Có hai bảng đều giống sổ ${sheet}: ${names}. Đổi tên bảng không dùng.`),
  'header-missing': error(({ header }) => `Không tìm thấy cột «${header}». Kiểm tra dòng tiêu đề hoặc chọn Khôi phục định dạng và danh sách chọn.`),
  'header-duplicate': error(({ header, cells }) => `Cột «${header}» xuất hiện hai lần (${cells}). Đổi tên hoặc xóa một cột.`),
  'required-missing': error(({ header, how }) => `Chưa nhập «${header}».${how ? ` ${how}` : ''}`),
  'list-unknown': error(({ value, choices }) => `«${value}» không có trong danh sách. Chọn: ${choices}.`),
  'list-ambiguous': warning(({ value, meanings }) => `«${value}» có thể là ${meanings}.`),
  'kind-unknown': warning(({ value }) => `«${value}» không thuộc 29 loại văn bản hành chính (NĐ 30/2020).`),
  'date-impossible': error(({ value }) => `Ngày «${value}» không có trong lịch. Nhập lại theo dạng ngày/tháng/năm.`),
  'date-unreadable': error(({ value }) => `Không đọc được ngày «${value}». Nhập theo dạng ngày/tháng/năm, ví dụ 04/6/2026.`),
  'time-unreadable': error(({ value }) => `Không đọc được giờ «${value}». Nhập theo dạng 07:30.`),
  'number-bad': error(({ value }) => `«${value}» không phải số. Chỉ nhập chữ số.`),
  'number-negative': error(({ header }) => `${header} không thể âm. Nhập từ 0 trở lên.`),
  'percent-over': error(({ value }) => `Tiến độ ${value} vượt quá 100%. Nhập từ 0 đến 100.`),
  'formula-error': error(({ value }) => `Ô đang báo lỗi công thức ${value}. Sửa công thức hoặc nhập lại giá trị.`),
  'merged-cell': warning(() => 'Ô gộp làm trống các dòng dưới; tạm lấy giá trị của ô trên. Bỏ gộp ô rồi điền đủ từng dòng.'),
  'stray-cell': notice(({ cell }) => `Có nội dung ngoài bảng ở ô ${cell}. Xóa nếu không dùng.`),
  'month-unreadable': error(({ value }) => `Không đọc được tháng «${value}». Nhập theo dạng 1/2026.`),
  'period-unreadable': error(({ value }) => `Không hiểu kỳ «${value}». Dùng: 2026, 6T/2026, Quý 3/2026, T9/2026.`),
  'no-data': error(({ period }) => `Chưa có số liệu trong kỳ ${period}.`),
  'not-arisen': error(({ label, period }) => `Trong kỳ ${period} không phát sinh số liệu để tính «${label}».`),
  'not-filled': error(({ header, sheet }) => `Cột «${header}» của bảng «${sheet}» còn trống nên chưa có số liệu. Nhập cột này.`),
  'base-missing': error(({ year }) => `Chưa có số liệu năm ${year} nên không tính được mức giảm. Nhập ở bảng Số liệu năm trước.`),
  'function-unknown': error(({ name, nearest }) => `Không có chỉ tiêu «${name}». Tên gần nhất: ${nearest}.`),
  'range-unknown': error(({ sheets }) => `Vùng truyền vào không phải sổ ${sheets}. Chọn cả dòng tiêu đề của sổ.`),
  'range-repeated': error(({ sheet }) => `Có hai vùng đều là sổ ${sheet}. Chỉ truyền một vùng cho mỗi sổ.`),
  'argument-repeated': error(({ value }) => `Thừa giá trị «${value}». Chỉ truyền vùng dữ liệu và một kỳ.`),
  'column-with-period': error(({ header }) => `Một cột «${header}» không có ngày nên không tính theo kỳ được. Bỏ kỳ, hoặc chọn cả sổ kèm dòng tiêu đề.`),
  'register-empty': error(({ sheet }) => `Bảng «${sheet}» chưa có dòng nào nên chưa có số liệu.`),
  'column-empty': error(({ header }) => `Cột «${header}» chưa có giá trị nào để tính.`),
  'citation-conflict': warning(({ citation }) => `«${citation}»: tên loại và ký hiệu không khớp. Đối chiếu bản gốc trước khi ký.`),
  'setting-unknown': error(({ key, nearest }) => `Không có thiết lập «${key}». Tên gần nhất: ${nearest}.`),
  'option-unknown': error(({ option, nearest }) => `Không có tùy chọn «${option}».${nearest ? ` Tên gần nhất: ${nearest}.` : ''}`),
  'option-bad': error(({ option }) => `Giá trị của tùy chọn «${option}» không đúng kiểu.`),
  'action-unknown': error(({ action, nearest }) => `Không có thao tác «${action}».${nearest ? ` Tên gần nhất: ${nearest}.` : ''}`),
  locked: error(() => 'Người khác đang chạy thao tác này. Chờ ít phút rồi thử lại.'),
  'row-moved': error(({ row }) => `Dòng ${row} đã thay đổi. Cập nhật số liệu rồi thử lại.`),
  'meeting-unsaved': error(({ problems }) => `Chưa ghi vào sổ. ${problems}`),
  stopped: error(({ isWritten }) => `Đã dừng theo yêu cầu. ${isWritten ? 'Phần đã ghi được giữ nguyên; chạy lại để làm tiếp.' : 'Không có gì thay đổi.'}`),
  'drive-denied': error(() => 'Chưa được phép tạo tệp trên Drive. Chạy lại và đánh dấu vào ô cho phép; nếu vẫn vậy, hỏi người quản trị tài khoản Google.'),
} satisfies Record<string, Message>

export type IssueCode = keyof typeof MESSAGES

/** The Vietnamese sentence of an issue. */
export function messageOf(issue: Issue): string {
  return MESSAGES[issue.code].sentence(issue.params)
}
