// The register of inspections of discipline. It has no column for persons' names.
import { choice, count, day, text } from './column.ts'
import { YES_NO } from './lists/common-lists.ts'
import { INSPECTION_FORM, INSPECTION_HANDLING, INSPECTION_RESULT } from './lists/work-lists.ts'
import { table } from './table.ts'

export const INSPECTIONS = table({
  id: 'inspections',
  sheet: 'Kiểm tra',
  rangeName: 'KIEM_TRA',
  rowNoun: 'cuộc kiểm tra',
  help: 'Mỗi dòng là một cuộc kiểm tra kỷ luật, kỷ cương hành chính tại một đơn vị; không ghi tên người.',
  clause: 'II.2 c; II.6 a; Phụ lục 6',
  role: 'optional',
  columns: () => ({
    date: day({
      header: 'Ngày', isNearPlanYear: true, aliases: ['Ngày kiểm tra'], presence: 'required',
      help: 'Nhập ngày kiểm tra.', example: '12/8/2026',
    }),
    form: choice(INSPECTION_FORM, {
      header: 'Hình thức', aliases: ['Hình thức kiểm tra'], presence: 'required', help: 'Chọn hình thức kiểm tra.',
      example: 'Đột xuất',
    }),
    unit: text({
      header: 'Đơn vị', aliases: ['Đơn vị được kiểm tra'], offers: 'units', presence: 'required', width: 200,
      help: 'Nhập đơn vị được kiểm tra.', example: 'Phòng Kinh tế',
    }),
    content: text({
      header: 'Nội dung', aliases: ['Nội dung kiểm tra'], presence: 'recommended', width: 280,
      help: 'Nhập nội dung kiểm tra.', example: 'Chấp hành giờ làm việc',
    }),
    result: choice(INSPECTION_RESULT, {
      header: 'Kết quả', aliases: ['Kết quả kiểm tra'], presence: 'required', width: 190, help: 'Chọn kết quả.',
      example: 'Không phát hiện vi phạm',
    }),
    violations: count({
      header: 'Số vi phạm', aliases: ['Số trường hợp vi phạm'], presence: 'recommended',
      help: 'Nhập số trường hợp vi phạm.', example: '0', clause: 'II.6 b',
    }),
    handling: choice(INSPECTION_HANDLING, {
      header: 'Xử lý', aliases: ['Hình thức xử lý'], presence: 'recommended', width: 190, help: 'Chọn cách xử lý.',
      example: 'Yêu cầu khắc phục', clause: 'II.6 b',
    }),
    remedyDue: day({
      header: 'Hạn khắc phục', help: 'Nhập hạn khắc phục.', example: '30/8/2026',
      lateUnless: { state: { column: 'remedied', ends: ['yes'] } },
    }),
    remedied: choice(YES_NO, { header: 'Đã khắc phục', help: 'Chọn Có khi đã khắc phục.', example: 'Có' }),
    conclusionNumber: text({
      header: 'Số văn bản kết luận', help: 'Nhập số văn bản kết luận.', example: '57/KL-UBND',
    }),
  }),
})
