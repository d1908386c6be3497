// Each rule over rows: a good row passes, a bad one is found at its cell, with its sentence.
import { describe, expect, test } from 'vitest'
import { MEETING_CASES, type Case } from './meeting-cases.ts'
import { check, DOCUMENT, grid, PROCEDURE, scattered, TASK, type Cells } from './workbook.ts'

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
