// The register of tasks: the plan's eleven and every other one that is followed up.
import { choice, day, percent, text } from './column.ts'
import { TASK_STATUS } from './lists/task-lists.ts'
import { table } from './table.ts'

export const TASKS = table({
  id: 'tasks',
  sheet: 'Nhiệm vụ',
  rangeName: 'NHIEM_VU',
  rowNoun: 'nhiệm vụ',
  help: 'Mỗi dòng là một nhiệm vụ, có một cơ quan chủ trì, sản phẩm và thời hạn.',
  clause: 'III; Phụ lục',
  role: 'needed',
  columns: () => ({
    ordinal: text({
      header: 'TT', aliases: ['STT', 'Số TT', 'Số thứ tự'], presence: 'recommended', width: 50,
      help: 'Nhập số thứ tự.', example: '1',
    }),
    group: text({
      header: 'Nhóm nhiệm vụ', aliases: ['Nhóm'], offers: 'taskGroups',
      help: 'Nhập nhóm nhiệm vụ; phụ lục in thành một dòng tiêu đề.', example: 'Chế độ hội nghị, cuộc họp',
    }),
    content: text({
      header: 'Nội dung công việc',
      aliases: ['Nội dung', 'Nhiệm vụ', 'Nội dung nhiệm vụ', 'Tên nhiệm vụ', 'Công việc'], presence: 'required',
      width: 380, help: 'Nhập nội dung công việc.', example: 'Tổ chức tập huấn kỹ năng số',
    }),
    leadUnit: text({
      header: 'Cơ quan chủ trì', aliases: ['Đơn vị chủ trì', 'Chủ trì', 'Cơ quan, đơn vị chủ trì'], offers: 'units',
      keepsLines: true, presence: 'required', width: 180, blankRule: 'task-no-lead',
      help: 'Nhập một cơ quan chủ trì: một việc, một đầu mối.', example: 'Phòng Văn hóa - Xã hội',
      clause: 'Phụ lục 4',
    }),
    coordinatingUnits: text({
      header: 'Cơ quan phối hợp', aliases: ['Đơn vị phối hợp', 'Phối hợp', 'Cơ quan, đơn vị phối hợp'],
      keepsLines: true, presence: 'recommended', width: 180, help: 'Nhập các cơ quan phối hợp, cách nhau bằng dấu «;».',
      example: 'Các cơ quan, đơn vị',
    }),
    product: text({
      header: 'Sản phẩm', aliases: ['Kết quả, sản phẩm', 'Sản phẩm đầu ra', 'Sản phẩm dự kiến'],
      presence: 'required', width: 220, help: 'Nhập sản phẩm phải có.', example: 'Báo cáo kết quả thực hiện',
      clause: 'I.2 a',
    }),
    deadline: text({
      header: 'Thời hạn',
      aliases: ['Thời hạn hoàn thành', 'Thời gian hoàn thành', 'Thời gian thực hiện', 'Hạn hoàn thành'],
      presence: 'required', width: 140, help: 'Nhập thời hạn như trong văn bản giao, ví dụ Quý IV, Thường xuyên.',
      example: 'Quý IV', clause: 'I.2 a',
    }),
    assignee: text({
      header: 'Người phụ trách', aliases: ['Người thực hiện', 'Lãnh đạo phụ trách'], offers: 'staff',
      presence: 'recommended', help: 'Nhập người phụ trách.', example: 'Trưởng phòng Văn hóa - Xã hội',
      clause: 'I.2 a',
    }),
    assignedOn: day({
      header: 'Ngày giao', isNearPlanYear: true, help: 'Nhập ngày giao việc.', example: '04/6/2026',
    }),
    dueDate: day({
      header: 'Hạn cụ thể', isNearPlanYear: true, aliases: ['Ngày đến hạn', 'Hạn'],
      help: 'Nhập ngày đến hạn khi thời hạn không ghi ngày.', example: '31/12/2026',
      lateUnless: { filled: 'completedOn', state: { column: 'status', ends: ['done', 'continuous', 'waiting', 'paused', 'cancelled'] } },
    }),
    completedOn: day({
      header: 'Ngày hoàn thành', isNearPlanYear: true, aliases: ['Ngày HT', 'Hoàn thành ngày'],
      presence: 'recommended', help: 'Nhập ngày hoàn thành.', example: '20/11/2026',
    }),
    status: choice(TASK_STATUS, {
      header: 'Trạng thái', aliases: ['Tình trạng', 'Tình trạng thực hiện'], presence: 'recommended',
      help: 'Chọn trạng thái thực tế; quá hạn do máy tính.', example: 'Đang thực hiện',
    }),
    progress: percent({
      header: 'Tiến độ (%)', aliases: ['Tiến độ', '% hoàn thành', 'Tỷ lệ hoàn thành'],
      help: 'Nhập phần trăm đã làm, từ 0 đến 100.', example: '80%',
    }),
    result: text({
      header: 'Kết quả', aliases: ['Kết quả thực hiện'], presence: 'recommended', width: 220,
      help: 'Nhập số, ký hiệu văn bản hoặc kết quả đã làm.', example: '135/BC-UBND', clause: 'I.2 a',
    }),
    assigningDocument: text({
      header: 'Văn bản giao', aliases: ['Văn bản giao việc'], help: 'Nhập văn bản giao việc; để trống là kế hoạch ở Cấu hình.',
      example: '104/KH-UBND',
    }),
    difficulties: text({
      header: 'Khó khăn vướng mắc', aliases: ['Khó khăn, vướng mắc', 'Vướng mắc'],
      help: 'Nhập khó khăn, vướng mắc nếu có.', example: 'Chưa có văn bản chỉ đạo của tỉnh', clause: 'V',
    }),
    authority: text({
      header: 'Thẩm quyền quyết định', aliases: ['Thẩm quyền', 'Cấp quyết định'],
      help: 'Nhập người hoặc cấp quyết định.', example: 'Chủ tịch UBND xã', clause: 'Kết luận số 226-KL/TW',
    }),
    superiorDocumentDate: day({
      header: 'Ngày văn bản của cấp trên', aliases: ['Ngày văn bản cấp trên'],
      help: 'Nhập ngày văn bản của cấp trên mà nhiệm vụ đang chờ.', example: '15/9/2026', clause: 'Phụ lục 5, 7',
    }),
  }),
})
