// The register of commendations and disciplinary decisions. A row of discipline bears no person's name.
import { choice, day, text } from './column.ts'
import { COMMENDATION_FORM, COMMENDATION_SUBJECT, COMMENDATION_TYPE } from './lists/staff-lists.ts'
import { table } from './table.ts'

export const COMMENDATIONS = table({
  id: 'commendations',
  sheet: 'Khen thưởng, xử lý',
  rangeName: 'KHEN_THUONG_XU_LY',
  rowNoun: 'quyết định',
  help: 'Mỗi dòng là một quyết định khen thưởng hoặc xử lý; dòng xử lý không ghi tên người.',
  clause: 'I.2 d; II.6 b; V.2',
  role: 'optional',
  columns: () => ({
    date: day({
      header: 'Ngày', isNearPlanYear: true, aliases: ['Ngày quyết định'], presence: 'required',
      help: 'Nhập ngày quyết định.', example: '20/11/2026',
    }),
    type: choice(COMMENDATION_TYPE, {
      header: 'Loại', presence: 'required', help: 'Chọn Khen thưởng hoặc Xử lý.', example: 'Khen thưởng',
    }),
    subject: choice(COMMENDATION_SUBJECT, {
      header: 'Đối tượng', presence: 'required', help: 'Chọn Tập thể hoặc Cá nhân.', example: 'Tập thể',
    }),
    content: text({
      header: 'Nội dung', presence: 'recommended', width: 280,
      help: 'Nhập nội dung; dòng xử lý không ghi tên người.',
      example: 'Hoàn thành tốt nhiệm vụ cải cách hành chính',
    }),
    form: choice(COMMENDATION_FORM, {
      header: 'Hình thức', presence: 'required', width: 190, help: 'Chọn hình thức.', example: 'Giấy khen',
    }),
    number: text({
      header: 'Số quyết định', aliases: ['Quyết định số'], presence: 'recommended', help: 'Nhập số quyết định.',
      example: '210/QĐ-UBND',
    }),
    unit: text({ header: 'Đơn vị', offers: 'units', width: 200, help: 'Nhập đơn vị.', example: 'Phòng Kinh tế' }),
  }),
})
