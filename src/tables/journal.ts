// What actions changed, a cell a row; kept by the add-in.
import { text } from './column.ts'
import { table } from './table.ts'

export const JOURNAL = table({
  id: 'journal',
  sheet: 'Nhật ký',
  rangeName: 'NHAT_KY',
  rowNoun: 'thay đổi',
  help: 'Máy tính ghi: mỗi dòng là một ô mà một thao tác đã đổi.',
  clause: 'V.2',
  role: 'kept',
  columns: () => ({
    at: text({
      header: 'Thời điểm', presence: 'required', width: 140, help: 'Máy tính ghi thời điểm.',
      example: '04/6/2026 08:30',
    }),
    action: text({
      header: 'Thao tác', presence: 'required', width: 220, help: 'Máy tính ghi thao tác.', example: 'Tạo các bảng',
    }),
    sheet: text({ header: 'Bảng', presence: 'required', help: 'Máy tính ghi tên bảng.', example: 'Cuộc họp' }),
    cell: text({ header: 'Ô', presence: 'required', width: 70, help: 'Máy tính ghi địa chỉ ô.', example: 'G12' }),
    before: text({
      header: 'Trước', presence: 'required', width: 220, help: 'Máy tính ghi giá trị cũ.', example: 'Truc tuyen',
    }),
    after: text({
      header: 'Sau', presence: 'required', width: 220, help: 'Máy tính ghi giá trị mới.', example: 'Trực tuyến',
    }),
  }),
})
