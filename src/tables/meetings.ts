// The register of meetings.
import { choice, count, day, text, time } from './column.ts'
import { MEETING_FORM, MEETING_KIND, MEETING_SCALE, MEETING_STATUS } from './lists/meeting-lists.ts'
import { YES_NO } from './lists/common-lists.ts'
import { table } from './table.ts'

export const MEETINGS = table({
  id: 'meetings',
  sheet: 'Cuộc họp',
  rangeName: 'CUOC_HOP',
  rowNoun: 'cuộc họp',
  help: 'Mỗi dòng là một hội nghị, cuộc họp: đã tổ chức, dự kiến, hoãn hay hủy.',
  columns: {
    date: day({ header: 'Ngày', aliases: ['Ngày họp', 'Ngày bắt đầu'], presence: 'required', help: 'Ngày họp, dạng ngày/tháng/năm.', example: '04/6/2026', clause: 'II.4' }),
    start: time({ header: 'Giờ bắt đầu', aliases: ['Giờ', 'Thời gian bắt đầu'], presence: 'required', help: 'Giờ bắt đầu, ví dụ 07:30; hoặc Sáng, Chiều, Cả ngày.', example: '07:30', clause: 'II.4' }),
    endDate: day({ header: 'Ngày kết thúc', help: 'Chỉ nhập khi họp nhiều ngày.', example: '05/6/2026', clause: 'II.4' }),
    end: time({ header: 'Giờ kết thúc', aliases: ['Thời gian kết thúc'], presence: 'recommended', help: 'Giờ kết thúc; cần khi đã họp để kiểm tra thời gian họp.', example: '11:00', clause: 'II.4' }),
    content: text({ header: 'Nội dung', aliases: ['Nội dung cuộc họp', 'Tên cuộc họp'], presence: 'required', width: 320, help: 'Nội dung, tên cuộc họp.', example: 'Giao ban tuần', clause: 'II.4' }),
    kind: choice(MEETING_KIND, { header: 'Loại', aliases: ['Loại cuộc họp', 'Loại hội nghị'], presence: 'required', help: 'Chọn trong danh sách.', example: 'Giao ban', clause: 'II.4' }),
    form: choice(MEETING_FORM, { header: 'Hình thức', aliases: ['Hình thức họp'], presence: 'required', help: 'Chọn trong danh sách.', example: 'Trực tuyến', clause: 'I.2; II.4' }),
    organiser: text({ header: 'Cơ quan tổ chức', aliases: ['Đơn vị tổ chức'], presence: 'recommended', width: 180, help: 'Cơ quan tổ chức; để trống là UBND xã.', example: 'UBND xã', clause: 'II.4' }),
    scale: choice(MEETING_SCALE, { header: 'Quy mô', help: 'Chọn trong danh sách.', example: 'Liên đơn vị' }),
    room: text({ header: 'Địa điểm', presence: 'recommended', help: 'Phòng họp hoặc nơi họp.', example: 'Hội trường' }),
    chair: text({ header: 'Chủ trì', aliases: ['Người chủ trì'], presence: 'required', help: 'Người chủ trì.', example: 'Chủ tịch UBND xã' }),
    participants: text({ header: 'Thành phần', presence: 'recommended', width: 240, help: 'Thành phần dự họp.', example: 'Các phòng, đơn vị' }),
    attendance: count({ header: 'Số người', help: 'Số người dự.', example: '25' }),
    invitedOn: day({ header: 'Ngày gửi giấy mời', help: 'Ngày gửi giấy mời.', example: '01/6/2026' }),
    sentAhead: choice(YES_NO, { header: 'Tài liệu gửi trước', help: 'Có hoặc Không.', example: 'Có', clause: 'II.4' }),
    paperless: choice(YES_NO, { header: 'Họp không giấy tờ', help: 'Có hoặc Không.', example: 'Có', clause: 'II.4' }),
    status: choice(MEETING_STATUS, { header: 'Trạng thái', presence: 'recommended', help: 'Trống và ngày đã qua là đã tổ chức.', example: 'Đã tổ chức' }),
    note: text({ header: 'Ghi chú', help: 'Ghi chú.', example: 'Họp đột xuất' }),
    conclusionNumber: text({ header: 'Số thông báo kết luận', help: 'Số thông báo kết luận.', example: '12/TB-UBND' }),
    conclusionDate: day({ header: 'Ngày thông báo kết luận', help: 'Trong 05 ngày làm việc sau cuộc họp.', example: '08/6/2026' }),
  },
})
