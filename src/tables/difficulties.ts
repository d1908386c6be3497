// The register of difficulties and proposals.
import { choice, day, text } from './column.ts'
import { DIFFICULTY_LEVEL, DIFFICULTY_SOURCE, DIFFICULTY_STATUS } from './lists/task-lists.ts'
import { table } from './table.ts'

export const DIFFICULTIES = table({
  id: 'difficulties',
  sheet: 'Kiến nghị',
  rangeName: 'KIEN_NGHI',
  rowNoun: 'kiến nghị',
  help: 'Mỗi dòng là một khó khăn, vướng mắc và đề xuất của đơn vị hoặc người dân.',
  clause: 'II.6 e; V',
  role: 'optional',
  columns: () => ({
    unit: text({
      header: 'Đơn vị', aliases: ['Cơ quan, đơn vị'], offers: 'units', presence: 'required', width: 200,
      help: 'Nhập đơn vị.', example: 'Trung tâm Phục vụ hành chính công xã',
    }),
    difficulty: text({
      header: 'Khó khăn vướng mắc', aliases: ['Khó khăn, vướng mắc', 'Nội dung'], presence: 'required', width: 320,
      help: 'Nhập khó khăn, vướng mắc.', example: 'Đường truyền chưa ổn định',
    }),
    proposal: text({
      header: 'Đề xuất', aliases: ['Đề xuất, kiến nghị', 'Kiến nghị'], presence: 'recommended', width: 280,
      help: 'Nhập đề xuất.', example: 'Nâng cấp đường truyền',
    }),
    level: choice(DIFFICULTY_LEVEL, {
      header: 'Cấp giải quyết', help: 'Chọn cấp giải quyết.', example: 'UBND tỉnh',
    }),
    status: choice(DIFFICULTY_STATUS, {
      header: 'Trạng thái', presence: 'recommended', help: 'Chọn trạng thái.', example: 'Mới tiếp nhận',
    }),
    date: day({ header: 'Ngày', help: 'Nhập ngày nêu kiến nghị.', example: '05/8/2026' }),
    source: choice(DIFFICULTY_SOURCE, {
      header: 'Nguồn', help: 'Chọn Đơn vị hoặc Người dân, doanh nghiệp.', example: 'Đơn vị', clause: 'II.6 e',
    }),
  }),
})
