// The register of training, a row a person and course.
import { choice, count, day, text } from './column.ts'
import { TRAINING_RESULT, TRAINING_SUBJECT } from './lists/staff-lists.ts'
import { table } from './table.ts'

export const TRAINING = table({
  id: 'training',
  sheet: 'Tập huấn',
  rangeName: 'TAP_HUAN',
  rowNoun: 'lượt tập huấn',
  help: 'Mỗi dòng là một người dự một khóa tập huấn.',
  clause: 'Phụ lục 10',
  role: 'needed',
  columns: () => ({
    name: text({
      header: 'Họ và tên', aliases: ['Họ tên', 'Tên', 'Người dự'], offers: 'staff', presence: 'required',
      width: 180, help: 'Nhập họ và tên như trong bảng Cán bộ.', example: 'Nguyễn Văn An',
    }),
    unit: text({
      header: 'Đơn vị', aliases: ['Đơn vị công tác', 'Phòng, đơn vị'], offers: 'units', presence: 'recommended',
      width: 200, help: 'Nhập đơn vị; cần khi có hai người cùng tên.', example: 'Phòng Văn hóa - Xã hội',
    }),
    course: text({
      header: 'Khóa tập huấn', aliases: ['Tên khóa', 'Lớp', 'Khóa học', 'Lớp tập huấn', 'Nội dung'],
      offers: 'courses', presence: 'required', width: 240, help: 'Nhập tên khóa tập huấn.',
      example: 'Kỹ năng số cơ bản',
    }),
    subject: choice(TRAINING_SUBJECT, {
      header: 'Nhóm nội dung', aliases: ['Nhóm', 'Loại nội dung'], presence: 'required', width: 200,
      help: 'Chọn nhóm; chỉ Kỹ năng số vào chỉ tiêu.', example: 'Kỹ năng số',
    }),
    date: day({
      header: 'Ngày', aliases: ['Ngày tập huấn', 'Ngày học', 'Thời gian'], presence: 'required',
      help: 'Nhập ngày tập huấn.', example: '15/9/2026',
    }),
    hours: count({ header: 'Số giờ', aliases: ['Số tiết', 'Thời lượng'], help: 'Nhập số giờ.', example: '8' }),
    result: choice(TRAINING_RESULT, {
      header: 'Kết quả', presence: 'recommended', help: 'Chọn kết quả; để trống là có tham gia.',
      example: 'Hoàn thành',
    }),
  }),
})
