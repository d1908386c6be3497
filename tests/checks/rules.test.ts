// Each rule over rows: a good row passes, a bad one is found at its cell, with its sentence.
import { describe, expect, test } from 'vitest'
import { check, DOCUMENT, grid, MEETING, PROCEDURE, scattered, TASK, type Cells } from './workbook.ts'

interface Case {
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
const document = (change: Readonly<Record<string, unknown>> = {}) => ({ ...DOCUMENT, ...change })
const task = (change: Readonly<Record<string, unknown>> = {}) => ({ ...TASK, ...change })
const dossiers = (change: Readonly<Record<string, unknown>> = {}) => ({ ...PROCEDURE, ...change })
const base = (month: string) => ({ Tháng: month, 'Số hội nghị cuộc họp': 17, 'Số văn bản hành chính': 48 })
const secrets = (month: string) => ({ Tháng: month, 'Số văn bản mật đi': 2, 'Số văn bản mật đến': 3 })
const person = (change: Readonly<Record<string, unknown>> = {}) => ({
  'Họ và tên': 'Nguyễn Văn An', 'Đơn vị': 'Phòng Kinh tế', 'Đối tượng': 'Công chức', ...change,
})
const STAFF = grid(
  person(),
  person({ 'Họ và tên': 'Trần Thị Bình' }),
  person({ 'Họ và tên': 'Trần Thị Bình', 'Đơn vị': 'Phòng Văn hóa - Xã hội' }),
)
const UNITS = grid({ 'Tên đơn vị': 'Phòng Kinh tế', 'Tên gọi khác': 'KT' }, { 'Tên đơn vị': 'Ban Dân tộc', 'Tên gọi khác': 'BDT; Ban DT' })
const attendance = (change: Readonly<Record<string, unknown>> = {}) => ({
  'Họ và tên': 'Nguyễn Văn An', 'Đơn vị': '', 'Khóa tập huấn': 'Kỹ năng số', 'Nhóm nội dung': 'Kỹ năng số', Ngày: '15/9/2026', ...change,
})
const report = (change: Readonly<Record<string, unknown>> = {}) => ({
  'Tên báo cáo': 'Cải cách hành chính', 'Định kỳ': 'Quý', 'Kỳ báo cáo': 'Quý II/2026', 'Hạn gửi': '15/6/2026', 'Đơn vị thực hiện': 'VP',
  'Ngày gửi': '15/6/2026', ...change,
})
const decision = (change: Readonly<Record<string, unknown>> = {}) => ({
  Ngày: '20/8/2026', Loại: 'Xử lý', 'Đối tượng': 'Cá nhân', 'Hình thức': 'Khiển trách', 'Nội dung': 'Vi phạm giờ làm việc', ...change,
})

const MEETING_CASES: readonly Case[] = [
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

const DOCUMENT_CASES: readonly Case[] = [
  {
    rule: 'number-duplicate', sheet: 'Văn bản', severity: 'warning', at: ['Số ký hiệu', 3],
    bad: [document(), document({ 'Số ký hiệu': '15 / KH-UBND', 'Trích yếu': 'Khác' })], good: [document(), document({ 'Ngày văn bản': '04/6/2025' })],
    message: 'Số 15 / KH-UBND đã có ở dòng 2 cùng năm, cùng cơ quan ban hành. Kiểm tra số văn bản.',
  },
  {
    rule: 'number-duplicate', sheet: 'Văn bản', severity: 'warning', at: ['Số ký hiệu', 3],
    bad: [document({ Sổ: 'Đến' }), document({ Sổ: 'Đến' })], good: [document({ Sổ: 'Đến' }), document({ Sổ: 'Đến', 'Nơi nhận/Nơi gửi': 'UBND tỉnh' })],
    message: 'Số 15/KH-UBND đã có ở dòng 2 cùng năm, cùng cơ quan ban hành. Kiểm tra số văn bản.',
  },
  {
    rule: 'number-gap', sheet: 'Văn bản', severity: 'notice', at: ['Số ký hiệu', 6],
    bad: [13, 14, 12, 15, 17].map((number) => document({ 'Số ký hiệu': `${number}/KH-UBND` })),
    good: [13, 14, 12, 15, 16].map((number) => document({ 'Số ký hiệu': `${number}/KH-UBND` })),
    message: 'Sổ đi thiếu số 16/KH-UBND giữa số 15 và 17. Bổ sung hoặc ghi «hủy số».',
  },
  {
    rule: 'kind-unknown', sheet: 'Văn bản', severity: 'warning', at: ['Loại văn bản', 2],
    bad: [document({ 'Loại văn bản': 'Giấy phép' })], good: [document({ 'Loại văn bản': '' })],
    message: '«Giấy phép» không thuộc 29 loại văn bản hành chính (NĐ 30/2020).',
  },
  {
    rule: 'kind-unknown', sheet: 'Văn bản', severity: 'warning', at: ['Số ký hiệu', 2],
    bad: [document({ 'Loại văn bản': '', 'Số ký hiệu': '12/GP-UBND' })], good: [document({ 'Loại văn bản': '', 'Số ký hiệu': '12/UBND-KT' })],
    message: '«GP-UBND» không thuộc 29 loại văn bản hành chính (NĐ 30/2020).',
  },
  {
    rule: 'kind-mismatch', sheet: 'Văn bản', severity: 'warning', at: ['Loại văn bản', 2],
    bad: [document({ 'Số ký hiệu': '138/QĐ-UBND' })], good: [document({ 'Loại văn bản': 'Công văn', 'Số ký hiệu': '138/UBND-VP' })],
    message: 'Loại «Kế hoạch» không khớp ký hiệu «QĐ-UBND». Kiểm tra theo văn bản gốc.',
  },
  {
    rule: 'citation-conflict', sheet: 'Văn bản', severity: 'warning', at: ['Trích yếu', 2],
    bad: [document({ 'Trích yếu': 'Triển khai Kế hoạch số 138/QĐ-UBND của tỉnh' })],
    good: [document({ 'Trích yếu': 'Triển khai Kết luận số 226-KL/TW, Quyết định số 534/QĐ-TTg và Kế hoạch số 104/KH-UBND.' })],
    message: '«Kế hoạch số 138/QĐ-UBND»: tên loại và ký hiệu không khớp. Đối chiếu bản gốc trước khi ký.',
  },
  {
    rule: 'legal-normative', sheet: 'Văn bản', severity: 'notice', at: ['Số ký hiệu', 2],
    bad: [document({ 'Loại văn bản': 'Quyết định', 'Số ký hiệu': '02/2026/QĐ-UBND' })],
    good: [document({ Sổ: 'Đến', 'Loại văn bản': 'Quyết định', 'Số ký hiệu': '02/2026/QĐ-UBND' })],
    message: 'Số 02/2026/QĐ-UBND là văn bản quy phạm pháp luật, không tính vào chỉ tiêu giảm văn bản hành chính.',
  },
  {
    rule: 'channel-paper', sheet: 'Văn bản', severity: 'warning', at: ['Hình thức gửi/nhận', 2],
    bad: [document({ 'Hình thức gửi/nhận': 'Bưu điện' })], good: [document({ 'Hình thức gửi/nhận': 'Bưu điện', 'Nơi nhận/Nơi gửi': 'Công ty An Bình' })],
    message: 'Văn bản không mật gửi cơ quan nhà nước bằng giấy nên không đạt yêu cầu gửi, nhận điện tử. Sửa nếu đã gửi cả bản điện tử.',
  },
  {
    rule: 'partner-unknown', sheet: 'Văn bản', severity: 'warning', at: ['Nơi nhận/Nơi gửi', 2],
    bad: [document({ 'Nơi nhận/Nơi gửi': 'Câu lạc bộ Dưỡng sinh' })],
    good: [document({ 'Nơi nhận/Nơi gửi': 'Câu lạc bộ Dưỡng sinh', 'Nhóm cơ quan': 'Tổ chức, công dân' })],
    message: 'Chưa nhận ra «Câu lạc bộ Dưỡng sinh» thuộc nhóm cơ quan nào nên không tính vào chỉ tiêu văn bản điện tử. Chọn ở cột Nhóm cơ quan.',
  },
]

const MONTH_CASES: readonly Case[] = [
  {
    rule: 'procedure-total', sheet: 'Thủ tục hành chính', severity: 'warning', at: ['Tổng tiếp nhận trong kỳ', 2],
    bad: [dossiers({ 'Qua BCCI': 2 })], good: [dossiers()],
    message: 'Tổng tiếp nhận 120 nhưng cộng các hình thức là 118. Kiểm tra số liệu nguồn; trước mắt giữ số đã nhập.',
  },
  {
    rule: 'procedure-over', sheet: 'Thủ tục hành chính', severity: 'error', at: ['Hồ sơ giấy đã số hóa', 2],
    bad: [dossiers({ 'Hồ sơ giấy đã số hóa': 15 })], good: [dossiers({ 'Hồ sơ giấy đã số hóa': 14 })],
    message: 'Trực tuyến và hồ sơ giấy đã số hóa cộng lại là 121, quá tổng tiếp nhận 120; dòng này không được tính. Sửa theo số liệu nguồn.',
  },
  {
    rule: 'month-duplicate', sheet: 'Thủ tục hành chính', severity: 'warning', at: ['Lĩnh vực', 4],
    bad: [dossiers(), dossiers({ 'Lĩnh vực': 'Đất đai' }), dossiers({ Tháng: 'T6/2026', 'Lĩnh vực': 'hộ tịch' })],
    good: [dossiers(), dossiers({ Tháng: 'T7/2026' })],
    message: 'Tháng 6/2026, lĩnh vực hộ tịch nhập hai lần. Giữ một dòng.',
  },
  {
    rule: 'month-duplicate', sheet: 'Số liệu năm trước', severity: 'warning', at: ['Tháng', 3],
    bad: [base('6/2025'), base('6/2025')], good: [base('6/2025'), base('7/2025')],
    message: 'Tháng 6/2025 nhập hai lần. Giữ một dòng.',
  },
  {
    rule: 'month-duplicate', sheet: 'Văn bản mật', severity: 'warning', at: ['Tháng', 3],
    bad: [secrets('6/2026'), secrets('06/2026')], good: [secrets('6/2026'), secrets('7/2026')],
    message: 'Tháng 6/2026 nhập hai lần. Giữ một dòng.',
  },
  {
    rule: 'month-missing', sheet: 'Thủ tục hành chính', severity: 'warning', at: ['Tháng', 9],
    bad: [1, 2, 3, 5, 6, 7, 8, 9].map((month) => dossiers({ Tháng: `${month}/2026` })),
    good: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => dossiers({ Tháng: `${month}/2026` })),
    message: 'Chưa có số liệu tháng 4/2026. Bổ sung hoặc nhập 0 nếu không phát sinh.',
  },
  {
    rule: 'month-missing', sheet: 'Số liệu năm trước', severity: 'warning', at: ['Tháng', 12],
    bad: [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => base(`${month}/2025`)), good: [base('4/2020')],
    message: 'Chưa có số liệu tháng 4/2025. Bổ sung hoặc nhập 0 nếu không phát sinh.',
  },
  {
    rule: 'base-no-source', sheet: 'Số liệu năm trước', severity: 'notice', at: ['Nguồn số liệu', 2],
    bad: [{ Tháng: '6/2025', 'Số hội nghị cuộc họp': 17, 'Nguồn số liệu': '' }],
    good: [{ Tháng: '6/2025', 'Số hội nghị cuộc họp': 17, 'Nguồn số liệu': 'Báo cáo' }],
    message: 'Số liệu năm trước chưa ghi nguồn. Bổ sung cột Nguồn số liệu.',
  },
]

const TASK_CASES: readonly Case[] = [
  {
    rule: 'task-no-lead', sheet: 'Nhiệm vụ', severity: 'error', at: ['Cơ quan chủ trì', 2],
    bad: [task({ 'Cơ quan chủ trì': '' })], good: [task()],
    message: 'Chưa có cơ quan chủ trì. Nhập một cơ quan.',
  },
  {
    rule: 'task-two-leads', sheet: 'Nhiệm vụ', severity: 'warning', at: ['Cơ quan chủ trì', 2],
    bad: [task({ 'Cơ quan chủ trì': 'Phòng Văn hóa - Xã hội; Văn phòng HĐND - UBND xã' })], good: [task({ 'Cơ quan chủ trì': 'Các cơ quan, đơn vị' })],
    message: 'Có hai cơ quan chủ trì, chưa bảo đảm «một việc - một đầu mối»; tạm coi cơ quan ghi trước chịu trách nhiệm chính.',
  },
  {
    rule: 'task-six-clear', sheet: 'Nhiệm vụ', severity: 'warning', at: ['Sản phẩm', 2],
    bad: [task({ 'Sản phẩm': '', 'Thời hạn': '' })], good: [task({ 'Thời hạn': '', 'Hạn cụ thể': '31/12/2026' })],
    message: 'Nhiệm vụ chưa đủ «6 rõ»: thiếu sản phẩm, thời hạn. Bổ sung.',
  },
  {
    rule: 'deadline-unknown', sheet: 'Nhiệm vụ', severity: 'warning', at: ['Thời hạn', 2],
    bad: [task({ 'Thời hạn': 'Sớm nhất có thể' })], good: [task({ 'Thời hạn': 'Theo quy định' })],
    message: 'Chưa hiểu thời hạn «Sớm nhất có thể». Nhập ngày ở cột Hạn cụ thể.',
  },
  {
    rule: 'deadline-unknown', sheet: 'Nhiệm vụ', severity: 'warning', at: ['Thời hạn', 2],
    bad: [task({ 'Thời hạn': 'Quý IV, xin ý kiến Sở Nội vụ' })], good: [task({ 'Thời hạn': 'Quý IV (khi có văn bản chỉ đạo của tỉnh)' })],
    message: 'Chưa hiểu thời hạn «Quý IV, xin ý kiến Sở Nội vụ»; phần hiểu được: 31/12/2026. Nhập ngày ở cột Hạn cụ thể.',
  },
  {
    rule: 'task-contradiction', sheet: 'Nhiệm vụ', severity: 'warning', at: ['Kết quả', 2],
    bad: [task({ 'Tiến độ (%)': '100%' })], good: [task({ 'Tiến độ (%)': '100%', 'Kết quả': '135/BC-UBND' })],
    message: 'Tiến độ 100% nhưng chưa có Kết quả. Ghi số, ký hiệu sản phẩm hoặc sửa tiến độ.',
  },
  {
    rule: 'task-contradiction', sheet: 'Nhiệm vụ', severity: 'warning', at: ['Ngày hoàn thành', 2],
    bad: [task({ 'Ngày giao': '04/6/2026', 'Ngày hoàn thành': '01/6/2026' })], good: [task({ 'Ngày giao': '04/6/2026', 'Ngày hoàn thành': '04/6/2026' })],
    message: 'Ngày hoàn thành trước ngày giao. Sửa một trong hai ngày.',
  },
  {
    rule: 'task-contradiction', sheet: 'Nhiệm vụ', severity: 'warning', at: ['Trạng thái', 2],
    bad: [task({ 'Trạng thái': 'Quá hạn' })], good: [task({ 'Trạng thái': 'Đang làm' })],
    message: '«Quá hạn» do máy tính; chọn trạng thái thực tế.',
  },
  {
    rule: 'task-contradiction', sheet: 'Nhiệm vụ', severity: 'warning', at: ['Trạng thái', 2],
    bad: [task({ 'Trạng thái': 'Đang làm', 'Ngày hoàn thành': '04/6/2026' })],
    good: [task({ 'Trạng thái': 'Thường xuyên', 'Ngày hoàn thành': '04/6/2026' })],
    message: 'Có Ngày hoàn thành nhưng trạng thái là «Đang thực hiện» nên chưa tính là hoàn thành. Sửa một trong hai ô.',
  },
  {
    rule: 'task-overdue', sheet: 'Nhiệm vụ', severity: 'warning', at: ['Thời hạn', 2],
    bad: [task({ 'Hạn cụ thể': '18/9/2026' })], good: [task({ 'Hạn cụ thể': '18/9/2026', 'Trạng thái': 'Xong', 'Ngày hoàn thành': '18/9/2026' })],
    message: 'Quá hạn 12 ngày, chưa hoàn thành. Cập nhật kết quả hoặc đề nghị gia hạn.',
  },
  {
    rule: 'due-soon', sheet: 'Nhiệm vụ', severity: 'notice', at: ['Thời hạn', 2],
    bad: [task({ 'Hạn cụ thể': '05/10/2026' })], good: [task({ 'Hạn cụ thể': '08/10/2026' })],
    message: 'Còn 05 ngày đến hạn.',
  },
  {
    rule: 'task-waiting', sheet: 'Nhiệm vụ', severity: 'notice', at: ['Trạng thái', 2],
    bad: [task({ 'Trạng thái': 'Chờ tỉnh' })], good: [task({ 'Trạng thái': 'Chờ tỉnh', 'Ngày văn bản của cấp trên': '01/9/2026' })],
    message: 'Nhiệm vụ chờ văn bản chỉ đạo của tỉnh, không tính quá hạn. Khi nhận văn bản, nhập Ngày văn bản của cấp trên.',
  },
]

const OTHER_CASES: readonly Case[] = [
  {
    rule: 'person-unknown', sheet: 'Tập huấn', severity: 'warning', at: ['Họ và tên', 2], others: { 'Cán bộ': STAFF },
    bad: [attendance({ 'Họ và tên': 'Lê Văn Cường' })], good: [attendance()],
    message: '«Lê Văn Cường» chưa có trong bảng Cán bộ nên chưa được tính. Thêm vào bảng hoặc sửa tên.',
  },
  {
    rule: 'person-homonym', sheet: 'Tập huấn', severity: 'warning', at: ['Đơn vị', 2], others: { 'Cán bộ': STAFF },
    bad: [attendance({ 'Họ và tên': 'Trần Thị Bình' })], good: [attendance({ 'Họ và tên': 'Trần Thị Bình', 'Đơn vị': 'Phòng Kinh tế' })],
    message: 'Có hai người cùng tên. Nhập thêm Đơn vị.',
  },
  {
    rule: 'person-repeated', sheet: 'Cán bộ', severity: 'warning', at: ['Họ và tên', 3],
    bad: [person(), person({ 'Họ và tên': 'NGUYỄN  VĂN AN' })], good: [person(), person({ 'Đơn vị': 'Công an xã' })],
    message: 'Trùng người với dòng 2; chỉ tính một người. Xóa dòng thừa, hoặc nhập Mã nếu là hai người.',
  },
  {
    rule: 'person-in-violation', sheet: 'Khen thưởng, xử lý', severity: 'error', at: ['Nội dung', 2], others: { 'Cán bộ': STAFF },
    bad: [decision({ 'Nội dung': 'Khiển trách nguyễn văn an vì đi muộn' })], good: [decision({ Loại: 'Khen thưởng', 'Hình thức': 'Giấy khen', 'Nội dung': 'Khen Nguyễn Văn An' })],
    message: 'Dòng «Xử lý» có tên người. Xóa tên, chỉ giữ số quyết định và hình thức; báo cáo chỉ tổng hợp số lượng.',
  },
  {
    rule: 'person-in-violation', sheet: 'Khen thưởng, xử lý', severity: 'error', at: ['Nội dung', 2],
    bad: [decision({ 'Nội dung': 'Nhắc nhở ông Lê Cường' })], good: [decision({ 'Nội dung': 'Nhắc nhở, phê bình trước cơ quan' })],
    message: 'Dòng «Xử lý» có tên người. Xóa tên, chỉ giữ số quyết định và hình thức; báo cáo chỉ tổng hợp số lượng.',
  },
  {
    rule: 'report-late', sheet: 'Báo cáo định kỳ', severity: 'warning', at: ['Ngày gửi', 2],
    bad: [report({ 'Ngày gửi': '17/6/2026' })], good: [report()],
    message: 'Báo cáo gửi chậm 02 ngày so với hạn 15/6/2026.',
  },
  {
    rule: 'report-unsent', sheet: 'Báo cáo định kỳ', severity: 'warning', at: ['Ngày gửi', 2],
    bad: [report({ 'Ngày gửi': '' })], good: [report({ 'Ngày gửi': '', 'Hạn gửi': '30/9/2026' })],
    message: 'Đã quá hạn 15/6/2026 mà chưa có ngày gửi. Bổ sung ngày gửi nếu đã gửi.',
  },
  {
    rule: 'unit-unknown', sheet: 'Báo cáo định kỳ', severity: 'warning', at: ['Đơn vị thực hiện', 2], others: { 'Đơn vị': UNITS },
    bad: [report({ 'Đơn vị thực hiện': 'Phòng Nông nghiệp' })], good: [report({ 'Đơn vị thực hiện': 'ban dt' })],
    message: '«Phòng Nông nghiệp» chưa có trong bảng Đơn vị. Chọn tên có sẵn hoặc thêm tên gọi khác.',
  },
  {
    rule: 'unit-unknown', sheet: 'Nhiệm vụ', severity: 'warning', at: ['Cơ quan chủ trì', 2], others: { 'Đơn vị': UNITS },
    bad: [task({ 'Cơ quan chủ trì': 'KT; Phòng Nông nghiệp' })], good: [task({ 'Cơ quan chủ trì': 'Các cơ quan, đơn vị' })],
    message: '«Phòng Nông nghiệp» chưa có trong bảng Đơn vị. Chọn tên có sẵn hoặc thêm tên gọi khác.',
  },
  {
    rule: 'list-unknown', sheet: 'Cấu hình', severity: 'error', at: ['Giá trị', 2],
    bad: [{ Mục: 'Cuộc họp kết hợp', 'Giá trị': 'lúc tính lúc không' }], good: [{ Mục: 'Cuộc họp kết hợp', 'Giá trị': 'tính là trực tuyến' }],
    message: '«lúc tính lúc không» không có trong danh sách. Chọn: không tính là trực tuyến; tính là trực tuyến.',
  },
  {
    rule: 'sample-data', sheet: 'Cấu hình', severity: 'notice', at: ['Giá trị', 2],
    bad: [{ Mục: 'Dữ liệu mẫu', 'Giá trị': '2026' }], good: [{ Mục: 'Dữ liệu mẫu', 'Giá trị': '' }],
    message: 'Bảng tính đang có dữ liệu mẫu, không phải số liệu của cơ quan. Chọn Xóa dữ liệu mẫu trước khi nhập số liệu thật.',
  },
  {
    rule: 'date-impossible', sheet: 'Cấu hình', severity: 'error', at: ['Giá trị', 2],
    bad: [{ Mục: 'Ngày kế hoạch', 'Giá trị': '31/6/2026' }], good: [{ Mục: 'Ngày kế hoạch', 'Giá trị': '04/6/2026' }],
    message: 'Ngày «31/6/2026» không có trong lịch. Nhập lại theo dạng ngày/tháng/năm.',
  },
]

describe.each([...MEETING_CASES, ...DOCUMENT_CASES, ...MONTH_CASES, ...TASK_CASES, ...OTHER_CASES])(
  '$rule: $message',
  ({ rule, sheet, bad, good, at: [header, row], message, severity, others = {}, set = {} }) => {
    const foundIn = (cells: Cells) => check({ ...others, [sheet]: cells }, { set }).filter((found) => found.rule === rule && found.sheet === sheet)

    test('is found at its cell', () => {
      const letter = String.fromCharCode(65 + grid(...bad)[0]!.indexOf(header))
      const found = foundIn(grid(...bad))
      expect(found).toMatchObject([{ severity, cell: `${letter}${row}`, message }])
      expect(found[0]!.clause).toMatch(/./)
    })

    test('is found through a title, blank rows and columns of another order, and no longer once it is mended', () => {
      const [found, mended] = [bad, good].map((rows) => foundIn(scattered(...rows)))
      const letter = String.fromCharCode(65 + scattered(...bad)[2]!.indexOf(header))
      expect([found, mended]).toMatchObject([[{ severity, cell: `${letter}${2 * row + 1}` }], []])
    })

    test('is not said of a good row', () => void expect(foundIn(grid(...good))).toEqual([]))
  },
)
