// The staff list, against which training and chairs are matched. No birth dates, identity or telephone numbers.
import { choice, day, text } from './column.ts'
import { STAFF_CATEGORY } from './lists/staff-lists.ts'
import { table } from './table.ts'

export const STAFF = table({
  id: 'staff',
  sheet: 'Cán bộ',
  rangeName: 'CAN_BO',
  rowNoun: 'người',
  help: 'Mỗi dòng là một người; không nhập ngày sinh, số căn cước, điện thoại.',
  clause: 'II.1; Phụ lục 10',
  role: 'needed',
  columns: () => ({
    code: text({
      header: 'Mã', aliases: ['Mã số', 'Mã cán bộ'], width: 70, help: 'Nhập mã nếu cơ quan có dùng.',
      example: 'CB01',
    }),
    name: text({
      header: 'Họ và tên', aliases: ['Họ tên', 'Tên', 'Họ, tên'], presence: 'required', width: 180,
      help: 'Nhập họ và tên.', example: 'Nguyễn Văn An',
    }),
    unit: text({
      header: 'Đơn vị', aliases: ['Đơn vị công tác', 'Phòng, đơn vị', 'Cơ quan, đơn vị'], offers: 'units',
      presence: 'required', width: 200, help: 'Nhập đơn vị như trong bảng Đơn vị.',
      example: 'Phòng Văn hóa - Xã hội',
    }),
    post: text({
      header: 'Chức vụ', aliases: ['Chức danh', 'Chức vụ, chức danh'], presence: 'recommended', width: 170,
      help: 'Nhập chức vụ.', example: 'Chủ tịch UBND xã',
    }),
    category: choice(STAFF_CATEGORY, {
      header: 'Đối tượng', aliases: ['Nhóm đối tượng', 'Loại'], presence: 'required', width: 170,
      help: 'Chọn cán bộ, công chức, viên chức, người lao động hoặc không chuyên trách.', example: 'Công chức',
    }),
    joinedOn: day({
      header: 'Ngày vào', aliases: ['Ngày vào làm', 'Ngày nhận việc'], presence: 'recommended',
      help: 'Nhập ngày vào cơ quan.', example: '01/7/2025',
    }),
    leftOn: day({
      header: 'Ngày nghỉ/chuyển', aliases: ['Ngày nghỉ, chuyển', 'Ngày nghỉ', 'Ngày chuyển', 'Ngày thôi việc'],
      presence: 'recommended', help: 'Nhập ngày nghỉ việc hoặc chuyển đi; từ ngày này không tính nữa.',
      example: '01/10/2026',
    }),
  }),
})
