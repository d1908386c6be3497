// Rows of the register of meetings, good and bad, with what each rule says of them.
import { MEETING, type Cells } from './workbook.ts'

export interface Case {
  readonly rule: string
  readonly sheet: string
  /** Rows of the sheet; the first of them is sheet row 2. */
  readonly bad: readonly Readonly<Record<string, unknown>>[]
  readonly good: readonly Readonly<Record<string, unknown>>[]
  /** Header of the column and number of the row where it is found. */
  readonly at: readonly [header: string, row: number]
  readonly message: string
  readonly severity: 'error' | 'warning' | 'notice'
  readonly others?: Readonly<Record<string, Cells>>
  readonly set?: Readonly<Record<string, string>>
}

const meeting = (change: Readonly<Record<string, unknown>> = {}) => ({ ...MEETING, ...change })

export const MEETING_CASES: readonly Case[] = [
  {
    rule: 'kind-other', sheet: 'Cuộc họp', severity: 'warning', at: ['Loại', 2],
    bad: [meeting({ Loại: 'Khác' })], good: [meeting({ Loại: 'Họp khác' })],
    message: '«Khác» không được tính là cuộc họp. Nếu là cuộc họp, chọn «Họp khác» hoặc loại phù hợp.',
  },
  {
    rule: 'date-out-of-year', sheet: 'Cuộc họp', severity: 'warning', at: ['Ngày', 2],
    bad: [meeting({ Ngày: '04/6/2062' })], good: [meeting({ Ngày: '04/6/2025' })],
    message: 'Ngày 04/6/2062 nằm xa năm kế hoạch 2026. Kiểm tra lại năm.',
  },
  {
    rule: 'end-before-start', sheet: 'Cuộc họp', severity: 'error', at: ['Giờ kết thúc', 2],
    bad: [meeting({ 'Giờ bắt đầu': '13:30', 'Giờ kết thúc': '08:00' })],
    good: [meeting({ 'Giờ bắt đầu': '13:30', 'Giờ kết thúc': '08:00', 'Ngày kết thúc': '05/6/2026' })],
    message: 'Giờ kết thúc 08:00 trước giờ bắt đầu 13:30. Sửa giờ, hoặc nhập Ngày kết thúc nếu họp nhiều ngày.',
  },
  {
    rule: 'end-before-start', sheet: 'Cuộc họp', severity: 'error', at: ['Ngày kết thúc', 2],
    bad: [meeting({ 'Ngày kết thúc': '03/6/2026' })], good: [meeting({ 'Ngày kết thúc': '04/6/2026' })],
    message: 'Ngày kết thúc 03/6/2026 trước ngày họp 04/6/2026. Sửa một trong hai ngày.',
  },
  {
    rule: 'organiser-unknown', sheet: 'Cuộc họp', severity: 'warning', at: ['Cơ quan tổ chức', 2],
    bad: [meeting({ 'Cơ quan tổ chức': 'Câu lạc bộ Dưỡng sinh' })], good: [meeting({ 'Cơ quan tổ chức': 'UBND xã Yên Thắng' })],
    message: 'Chưa nhận ra «Câu lạc bộ Dưỡng sinh» là đơn vị của UBND xã, cấp trên hay cơ quan khác nên cuộc họp không được tính. Ghi «UBND xã», tên trong bảng Đơn vị hoặc cơ quan cấp trên.',
  },
  {
    rule: 'end-missing', sheet: 'Cuộc họp', severity: 'warning', at: ['Giờ kết thúc', 2],
    bad: [meeting({ 'Giờ kết thúc': '', 'Trạng thái': 'Đã họp' })], good: [meeting({ 'Giờ kết thúc': '', 'Trạng thái': 'Dự kiến' })],
    message: 'Cuộc đã tổ chức nhưng chưa có giờ kết thúc nên chưa kiểm tra được thời gian họp. Bổ sung giờ kết thúc.',
  },
  {
    rule: 'duration-over', sheet: 'Cuộc họp', severity: 'warning', at: ['Giờ kết thúc', 2],
    bad: [meeting({ Loại: 'Quán triệt, triển khai', 'Giờ kết thúc': '14:30' })],
    good: [meeting({ Loại: 'Quán triệt, triển khai', 'Giờ kết thúc': '11:30' })],
    message: 'Hội nghị quán triệt, triển khai kéo dài 300 phút, quá 60 phút so với quy định 1/2 ngày (Kế hoạch 104, II.4). Kiểm tra giờ hoặc rút ngắn.',
  },
  {
    rule: 'duration-over', sheet: 'Cuộc họp', severity: 'warning', at: ['Giờ kết thúc', 2], set: { duration: 'sessions' },
    bad: [meeting({ 'Giờ kết thúc': '14:30' })], good: [meeting({ 'Giờ kết thúc': '12:40' })],
    message: 'Cuộc họp giao ban kéo dài 2 buổi, quá 01 buổi so với quy định 1/2 ngày (QĐ 45/2018). Kiểm tra giờ hoặc rút ngắn.',
  },
  {
    rule: 'duration-over', sheet: 'Cuộc họp', severity: 'warning', at: ['Giờ kết thúc', 2], set: { otherLocal: 'included' },
    bad: [meeting({ 'Cơ quan tổ chức': 'Đảng ủy xã', 'Giờ kết thúc': '14:30' })],
    good: [meeting({ 'Cơ quan tổ chức': 'UBND tỉnh', 'Giờ kết thúc': '14:30' })],
    message: 'Cuộc họp giao ban kéo dài 300 phút, quá 60 phút so với quy định 1/2 ngày (QĐ 45/2018). Kiểm tra giờ hoặc rút ngắn.',
  },
  {
    rule: 'overlap-chair', sheet: 'Cuộc họp', severity: 'warning', at: ['Chủ trì', 3],
    bad: [meeting(), meeting({ 'Giờ bắt đầu': '08:00', 'Nội dung': 'Họp', 'Địa điểm': 'Phòng B' })],
    good: [meeting(), meeting({ 'Giờ bắt đầu': '09:00', 'Giờ kết thúc': '10:00', 'Nội dung': 'Họp', 'Địa điểm': 'Phòng B' })],
    message: 'Trùng người chủ trì với cuộc ở dòng 2 (07:30–09:00). Đổi giờ, người chủ trì hoặc phòng.',
  },
  {
    rule: 'overlap-room', sheet: 'Cuộc họp', severity: 'warning', at: ['Địa điểm', 3],
    bad: [meeting({ 'Địa điểm': 'Hội trường' }), meeting({ 'Giờ bắt đầu': '08:00', 'Nội dung': 'Họp', 'Chủ trì': 'PCT', 'Địa điểm': 'Hội trường' })],
    good: [meeting({ 'Địa điểm': 'Điểm cầu xã' }), meeting({ 'Giờ bắt đầu': '08:00', 'Nội dung': 'Họp', 'Chủ trì': 'PCT', 'Địa điểm': 'Điểm cầu xã' })],
    message: 'Phòng «Hội trường» đã có cuộc ở dòng 2 (07:30–09:00). Đổi giờ, người chủ trì hoặc phòng.',
  },
  {
    rule: 'overlap-unit', sheet: 'Cuộc họp', severity: 'notice', at: ['Thành phần', 3],
    bad: [
      meeting({ 'Thành phần': 'Phòng Kinh tế; Công an xã' }),
      meeting({ 'Giờ bắt đầu': '08:00', 'Nội dung': 'Họp', 'Chủ trì': 'PCT', 'Địa điểm': 'Phòng B', 'Thành phần': 'Phòng Kinh tế' }),
    ],
    good: [
      meeting({ 'Thành phần': 'Phòng Kinh tế' }),
      meeting({ 'Giờ bắt đầu': '08:00', 'Nội dung': 'Họp', 'Chủ trì': 'PCT', 'Địa điểm': 'Phòng B', 'Thành phần': 'Công an xã' }),
    ],
    message: 'Đơn vị «Phòng Kinh tế» phải dự hai cuộc cùng giờ (dòng 2, 3). Xem lại lịch.',
  },
  {
    rule: 'duplicate-meeting', sheet: 'Cuộc họp', severity: 'warning', at: ['Nội dung', 3],
    bad: [meeting(), meeting({ 'Nội dung': 'GIAO BAN  tuần', 'Giờ kết thúc': '10:00' })], good: [meeting(), meeting({ Ngày: '05/6/2026' })],
    message: 'Trùng ngày, giờ và nội dung với dòng 2; chỉ tính một cuộc. Xóa dòng thừa, hoặc sửa nếu là hai cuộc khác nhau.',
  },
  {
    rule: 'duplicate-meeting', sheet: 'Cuộc họp', severity: 'warning', at: ['Nội dung', 3],
    bad: [meeting({ 'Giờ bắt đầu': '' }), meeting({ 'Giờ bắt đầu': '', 'Nội dung': 'GIAO BAN tuần' })],
    good: [meeting({ 'Giờ bắt đầu': '' }), meeting({ 'Giờ bắt đầu': '', Ngày: '05/6/2026' }), meeting({ 'Giờ bắt đầu': '', 'Trạng thái': 'Hủy' })],
    message: 'Trùng ngày và nội dung với dòng 2, cả hai chưa có giờ bắt đầu nên vẫn tính hai cuộc. Nhập giờ, hoặc xóa dòng thừa.',
  },
  {
    rule: 'invitation-late', sheet: 'Cuộc họp', severity: 'notice', at: ['Ngày gửi giấy mời', 2],
    bad: [meeting({ 'Ngày gửi giấy mời': '03/6/2026' })], good: [meeting({ 'Ngày gửi giấy mời': '01/6/2026' })],
    message: 'Giấy mời gửi trước 01 ngày làm việc; quy định ít nhất 03 ngày (QĐ 45/2018), trừ họp đột xuất.',
  },
  {
    rule: 'invitation-late', sheet: 'Cuộc họp', severity: 'notice', at: ['Ngày gửi giấy mời', 2],
    bad: [meeting({ 'Ngày gửi giấy mời': '04/6/2026' })], good: [meeting({ 'Ngày gửi giấy mời': '04/6/2026', 'Ghi chú': 'Họp đột xuất' })],
    message: 'Giấy mời gửi trước chưa đủ 01 ngày làm việc; quy định ít nhất 03 ngày (QĐ 45/2018), trừ họp đột xuất.',
  },
  {
    rule: 'conclusion-late', sheet: 'Cuộc họp', severity: 'notice', at: ['Ngày thông báo kết luận', 3],
    bad: [
      meeting({ 'Số thông báo kết luận': '5/TB-UBND', 'Ngày thông báo kết luận': '08/6/2026' }),
      meeting({ Ngày: '11/6/2026', 'Số thông báo kết luận': '', 'Ngày thông báo kết luận': '' }),
    ],
    good: [meeting({ 'Số thông báo kết luận': '', 'Ngày thông báo kết luận': '' })],
    message: 'Đã quá 05 ngày làm việc mà chưa ghi thông báo kết luận. Bổ sung số, ngày nếu đã ban hành.',
  },
  {
    rule: 'conclusion-late', sheet: 'Cuộc họp', severity: 'notice', at: ['Ngày thông báo kết luận', 2],
    bad: [meeting({ 'Số thông báo kết luận': '5/TB-UBND', 'Ngày thông báo kết luận': '15/6/2026' })],
    good: [meeting({ 'Số thông báo kết luận': '5/TB-UBND', 'Ngày thông báo kết luận': '11/6/2026' })],
    message: 'Thông báo kết luận sau cuộc họp 07 ngày làm việc; quy định không quá 05 ngày (QĐ 45/2018).',
  },
  {
    rule: 'commune-wide-over', sheet: 'Cuộc họp', severity: 'notice', at: ['Quy mô', 2],
    bad: ['07', '01', '03', '05'].map((month) => meeting({ Ngày: `10/${month}/2026`, 'Quy mô': 'Toàn xã' })),
    good: ['07', '01', '03'].map((month) => meeting({ Ngày: `10/${month}/2026`, 'Quy mô': 'Toàn xã' })),
    message: 'Hội nghị toàn xã thứ 04 trong năm; Kết luận số 226-KL/TW giới hạn 03. Cân nhắc tổ chức trực tuyến hoặc lồng ghép.',
  },
  {
    rule: 'embedded-counted', sheet: 'Cuộc họp', severity: 'warning', at: ['Nội dung', 2],
    bad: [meeting({ 'Nội dung': 'Quán triệt Kết luận 226 (lồng ghép)' })], good: [meeting()],
    message: 'Nội dung ghi «lồng ghép»; vẫn tính. Nếu không họp riêng, chuyển sang bảng Tuyên truyền.',
  },
]
