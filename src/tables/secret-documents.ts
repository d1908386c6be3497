// How many secret documents there were, by month: numbers only.
import { count, month } from './column.ts'
import { table } from './table.ts'

export const SECRET_DOCUMENTS = table({
  id: 'secretDocuments',
  sheet: 'Văn bản mật',
  rangeName: 'VAN_BAN_MAT',
  rowNoun: 'tháng',
  help: 'Mỗi dòng là số lượng văn bản mật của một tháng; chỉ nhập số lượng, không ghi số, ký hiệu hay nội dung.',
  clause: 'II.5 c; Luật Bảo vệ bí mật nhà nước',
  role: 'optional',
  totalsIn: ['month'],
  columns: () => ({
    month: month({
      header: 'Tháng', aliases: ['Tháng/năm', 'Tháng, năm'], presence: 'required', help: 'Nhập tháng và năm.',
      example: '6/2026',
    }),
    outgoing: count({
      header: 'Số văn bản mật đi', aliases: ['Mật đi', 'Văn bản mật đi'], presence: 'required',
      help: 'Nhập số văn bản mật đi.', example: '2',
    }),
    incoming: count({
      header: 'Số văn bản mật đến', aliases: ['Mật đến', 'Văn bản mật đến'], presence: 'required',
      help: 'Nhập số văn bản mật đến.', example: '3',
    }),
  }),
})
