// Last year's figures by month, typed in where last year's registers are not in the workbook.
import { count, month, text } from './column.ts'
import { table } from './table.ts'

export const PREVIOUS_YEAR = table({
  id: 'previousYear',
  sheet: 'Số liệu năm trước',
  rangeName: 'SO_LIEU_NAM_TRUOC',
  rowNoun: 'tháng',
  help: 'Mỗi dòng là số liệu của một tháng năm trước, dùng khi sổ năm trước không có trong tệp.',
  clause: 'I.2; II.4 c; Phụ lục 2, 3',
  role: 'optional',
  totalsIn: ['month'],
  columns: () => ({
    month: month({
      header: 'Tháng', aliases: ['Tháng/năm', 'Tháng, năm'], presence: 'required', help: 'Nhập tháng và năm.',
      example: '6/2025',
    }),
    meetings: count({
      header: 'Số hội nghị cuộc họp', aliases: ['Số hội nghị, cuộc họp', 'Số cuộc họp'], presence: 'required',
      help: 'Nhập số hội nghị, cuộc họp đã tổ chức trong tháng.', example: '17',
    }),
    documents: count({
      header: 'Số văn bản hành chính', aliases: ['Số văn bản'], presence: 'required',
      help: 'Nhập số văn bản hành chính đã ban hành trong tháng.', example: '48',
    }),
    source: text({
      header: 'Nguồn số liệu', aliases: ['Nguồn'], presence: 'recommended', width: 240, help: 'Nhập nguồn số liệu.',
      example: 'Báo cáo số 310/BC-UBND ngày 15/12/2025',
    }),
  }),
})
