// The findings of the last whole check; kept by the add-in.
import { choice, text } from './column.ts'
import { FINDING_SEVERITY } from './lists/work-lists.ts'
import { table } from './table.ts'

export const FINDINGS = table({
  id: 'findings',
  sheet: 'Kết quả rà soát',
  rangeName: 'KET_QUA_RA_SOAT',
  rowNoun: 'nội dung',
  help: 'Máy tính ghi: mỗi dòng là một nội dung cần sửa, cần kiểm tra hoặc lưu ý.',
  clause: 'V.2',
  role: 'kept',
  columns: () => ({
    severity: choice(FINDING_SEVERITY, {
      header: 'Mức', presence: 'required', help: 'Máy tính ghi mức.', example: 'Phải sửa',
    }),
    sheet: text({ header: 'Bảng', presence: 'required', help: 'Máy tính ghi tên bảng.', example: 'Cuộc họp' }),
    cell: text({ header: 'Ô', presence: 'required', width: 70, help: 'Máy tính ghi địa chỉ ô.', example: 'G12' }),
    value: text({
      header: 'Giá trị đang ghi', presence: 'required', width: 200, help: 'Máy tính ghi giá trị của ô.',
      example: 'Truc tiep, Zoom',
    }),
    rule: text({ header: 'Quy tắc', help: 'Máy tính ghi mã quy tắc.', example: 'list-unknown' }),
    clause: text({ header: 'Căn cứ', presence: 'recommended', help: 'Máy tính ghi căn cứ.', example: 'II.4' }),
    message: text({
      header: 'Nội dung cần xử lý', presence: 'required', width: 480,
      help: 'Máy tính ghi câu giải thích và cách sửa.',
      example: 'Chưa nhập «Hình thức». Chọn một giá trị trong danh sách.',
    }),
    mend: text({
      header: 'Sửa giúp', presence: 'recommended', width: 80, help: 'Máy tính ghi Có khi chọn Sửa giúp là sửa được.',
      example: 'Có',
    }),
  }),
})
