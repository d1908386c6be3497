// The register of meetings.
import { choice, count, day, text, time } from './column.ts'
import { YES_NO } from './lists/common-lists.ts'
import { MEETING_FORM, MEETING_KIND, MEETING_SCALE, MEETING_STATUS } from './lists/meeting-lists.ts'
import { table } from './table.ts'

const QD45 = 'Quyết định số 45/2018/QĐ-TTg'

export const MEETINGS = table({
  id: 'meetings',
  sheet: 'Cuộc họp',
  rangeName: 'CUOC_HOP',
  rowNoun: 'cuộc họp',
  help: 'Mỗi dòng là một hội nghị, cuộc họp: đã tổ chức, dự kiến, hoãn hay hủy.',
  clause: 'I.2; II.4; Phụ lục 3',
  role: 'needed',
  readAtOnce: ['date', 'kind', 'form', 'organiser', 'status'],
  digested: 'content',
  columns: () => ({
    date: day({
      header: 'Ngày', isNearPlanYear: true, aliases: ['Ngày họp', 'Ngày bắt đầu', 'Ngày tổ chức', 'Ngày, tháng'],
      presence: 'required', help: 'Nhập ngày họp, dạng ngày/tháng/năm.', example: '04/6/2026',
    }),
    start: time({
      header: 'Giờ bắt đầu', aliases: ['Giờ', 'Giờ họp', 'Thời gian bắt đầu', 'Bắt đầu'], presence: 'required',
      help: 'Nhập giờ bắt đầu, ví dụ 07:30; hoặc Sáng, Chiều, Cả ngày.', example: '07:30',
    }),
    endDate: day({
      header: 'Ngày kết thúc', isNearPlanYear: true, aliases: ['Đến ngày'],
      help: 'Nhập ngày kết thúc, chỉ khi họp nhiều ngày.', example: '05/6/2026',
    }),
    end: time({
      header: 'Giờ kết thúc', aliases: ['Thời gian kết thúc', 'Kết thúc'], presence: 'recommended',
      help: 'Nhập giờ kết thúc khi đã họp, để kiểm tra thời gian họp.', example: '11:00', clause: 'II.4 d',
    }),
    content: text({
      header: 'Nội dung',
      aliases: ['Nội dung cuộc họp', 'Tên cuộc họp', 'Nội dung họp', 'Nội dung công việc', 'Tên hội nghị, cuộc họp'],
      presence: 'required', width: 320, help: 'Nhập tên hoặc nội dung cuộc họp.', example: 'Giao ban tuần',
    }),
    kind: choice(MEETING_KIND, {
      header: 'Loại', aliases: ['Loại cuộc họp', 'Loại hội nghị', 'Loại hội nghị, cuộc họp', 'Loại họp'],
      presence: 'required', width: 170, help: 'Chọn loại; thời gian họp tối đa tùy theo loại.', example: 'Giao ban',
      clause: 'II.4 d',
    }),
    form: choice(MEETING_FORM, {
      header: 'Hình thức', aliases: ['Hình thức họp', 'Hình thức tổ chức'], presence: 'required',
      help: 'Chọn Trực tiếp, Trực tuyến hoặc Kết hợp trực tiếp và trực tuyến.', example: 'Trực tuyến',
    }),
    organiser: text({
      header: 'Cơ quan tổ chức', aliases: ['Đơn vị tổ chức', 'Cơ quan, đơn vị tổ chức', 'Cơ quan triệu tập'],
      offers: 'organisers', presence: 'recommended', width: 180, help: 'Nhập cơ quan tổ chức; để trống là UBND xã.',
      example: 'UBND xã',
    }),
    scale: choice(MEETING_SCALE, {
      header: 'Quy mô', help: 'Chọn quy mô; Toàn xã là hội nghị toàn địa bàn.', example: 'Liên đơn vị',
      clause: 'Kết luận số 226-KL/TW',
    }),
    room: text({
      header: 'Địa điểm', aliases: ['Phòng họp', 'Nơi họp', 'Địa điểm họp'], offers: 'rooms',
      presence: 'recommended', width: 150, help: 'Nhập phòng họp hoặc nơi họp.', example: 'Hội trường UBND xã',
      clause: 'II.4 a',
    }),
    chair: text({
      header: 'Chủ trì', aliases: ['Người chủ trì', 'Chủ tọa', 'Lãnh đạo chủ trì'], offers: 'staff',
      presence: 'required', width: 170, help: 'Nhập người chủ trì: họ và tên hoặc chức vụ.',
      example: 'Chủ tịch UBND xã', clause: 'II.4 a',
    }),
    participants: text({
      header: 'Thành phần', aliases: ['Thành phần tham dự', 'Thành phần dự họp', 'Thành phần mời'],
      presence: 'recommended', width: 240, help: 'Nhập thành phần dự họp, cách nhau bằng dấu «;».',
      example: 'Phòng Kinh tế; Phòng Văn hóa - Xã hội', clause: 'II.4 b',
    }),
    attendance: count({
      header: 'Số người', aliases: ['Số người dự', 'Số lượng', 'Số đại biểu'], help: 'Nhập số người dự.',
      example: '25', clause: 'II.1 a',
    }),
    invitedOn: day({
      header: 'Ngày gửi giấy mời', aliases: ['Ngày gửi GM', 'Ngày mời'],
      help: 'Nhập ngày gửi giấy mời, ít nhất 03 ngày làm việc trước khi họp.', example: '01/6/2026', clause: QD45,
    }),
    sentAhead: choice(YES_NO, {
      header: 'Tài liệu gửi trước', aliases: ['Gửi tài liệu trước'],
      help: 'Chọn Có nếu đã gửi tài liệu trước khi họp.', example: 'Có', clause: 'II.4 đ',
    }),
    paperless: choice(YES_NO, {
      header: 'Họp không giấy tờ', aliases: ['Không giấy tờ', 'Họp không giấy'],
      help: 'Chọn Có nếu họp không dùng tài liệu giấy.', example: 'Có', clause: 'II.4 a',
    }),
    status: choice(MEETING_STATUS, {
      header: 'Trạng thái', aliases: ['Tình trạng'], presence: 'recommended',
      help: 'Chọn trạng thái; để trống và ngày đã qua là đã tổ chức.', example: 'Đã tổ chức',
    }),
    note: text({
      header: 'Ghi chú', aliases: ['Ghi chú khác'], help: 'Nhập ghi chú, ví dụ: họp đột xuất.',
      example: 'Họp đột xuất',
    }),
    conclusionNumber: text({
      header: 'Số thông báo kết luận', aliases: ['Số TBKL', 'Thông báo kết luận'],
      help: 'Nhập số, ký hiệu thông báo kết luận.', example: '12/TB-UBND', clause: QD45,
    }),
    conclusionDate: day({
      header: 'Ngày thông báo kết luận', aliases: ['Ngày TBKL'],
      help: 'Nhập ngày thông báo kết luận, trong 05 ngày làm việc sau cuộc họp.', example: '08/6/2026',
      clause: QD45,
    }),
  }),
})
