// The days off; working days are counted by them.
import { day, text } from './column.ts'
import { table } from './table.ts'

export const HOLIDAYS = table({
  id: 'holidays',
  sheet: 'Ngày nghỉ',
  rangeName: 'NGAY_NGHI',
  rowNoun: 'ngày nghỉ',
  help: 'Mỗi dòng là một ngày nghỉ lễ, nghỉ bù; ngày làm việc tính theo bảng này.',
  clause: 'Bộ luật Lao động, Điều 112',
  role: 'optional',
  columns: () => ({
    date: day({
      header: 'Ngày', aliases: ['Ngày nghỉ'], presence: 'required', help: 'Nhập ngày nghỉ.', example: '02/9/2026',
    }),
    name: text({
      header: 'Tên', aliases: ['Tên ngày nghỉ', 'Nội dung'], presence: 'recommended', width: 260,
      help: 'Nhập tên ngày nghỉ.', example: 'Quốc khánh',
    }),
  }),
})
