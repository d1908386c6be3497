// The settings, one a row; which there are and which values they take is in plan/settings.ts.
import { text } from './column.ts'
import { table } from './table.ts'

/** The line that marks made-up data: its value is the year of the sample that was added. */
export const SAMPLE_NAME = 'Dữ liệu mẫu'

export const CONFIG = table({
  id: 'config',
  sheet: 'Cấu hình',
  rangeName: 'CAU_HINH',
  rowNoun: 'mục',
  help: 'Mỗi dòng là một thiết lập: nơi áp dụng, kế hoạch, cách tính, cách ký.',
  clause: 'Căn cứ; I.2',
  role: 'optional',
  columns: () => ({
    name: text({
      header: 'Mục', aliases: ['Tên mục', 'Thiết lập'], presence: 'required', width: 300,
      help: 'Giữ nguyên tên mục.', example: 'Tên đơn vị',
    }),
    value: text({
      header: 'Giá trị', presence: 'recommended', width: 260, help: 'Nhập hoặc chọn giá trị; để trống là mặc định.',
      example: 'Vũ Dương',
    }),
    note: text({
      header: 'Ghi chú', presence: 'recommended', width: 420, help: 'Giải thích của mục; có thể ghi thêm.',
      example: 'Chỉ nhập tên riêng',
    }),
  }),
})
