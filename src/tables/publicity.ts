// The register of publicity: conferences, broadcasts, articles.
import { choice, count, day, text } from './column.ts'
import { AUDIENCE, PUBLICITY_FORM } from './lists/work-lists.ts'
import { table } from './table.ts'

export const PUBLICITY = table({
  id: 'publicity',
  sheet: 'Tuyên truyền',
  rangeName: 'TUYEN_TRUYEN',
  rowNoun: 'hoạt động',
  help: 'Mỗi dòng là một hoạt động phổ biến, quán triệt, tuyên truyền; việc lồng ghép ghi ở đây, không ghi ở Cuộc họp.',
  clause: 'II.1',
  role: 'optional',
  columns: () => ({
    date: day({
      header: 'Ngày', isNearPlanYear: true, aliases: ['Ngày thực hiện'], presence: 'required',
      help: 'Nhập ngày thực hiện.', example: '10/6/2026',
    }),
    form: choice(PUBLICITY_FORM, {
      header: 'Hình thức', presence: 'required', width: 190, help: 'Chọn hình thức.',
      example: 'Hệ thống truyền thanh',
    }),
    content: text({
      header: 'Nội dung', aliases: ['Nội dung tuyên truyền'], presence: 'required', width: 300,
      help: 'Nhập nội dung.', example: 'Kết luận số 226-KL/TW',
    }),
    audience: choice(AUDIENCE, { header: 'Đối tượng', width: 190, help: 'Chọn đối tượng.', example: 'Nhân dân' }),
    attendance: count({
      header: 'Số người', aliases: ['Số người dự', 'Số người tham gia'], presence: 'recommended',
      help: 'Nhập số người tham gia.', example: '115',
    }),
    unit: text({
      header: 'Đơn vị', aliases: ['Đơn vị thực hiện'], offers: 'units', presence: 'required', width: 200,
      help: 'Nhập đơn vị thực hiện.', example: 'Phòng Văn hóa - Xã hội',
    }),
    evidence: text({
      header: 'Minh chứng', help: 'Nhập số văn bản hoặc liên kết làm minh chứng.', example: '45/GM-UBND',
    }),
    expected: count({
      header: 'Số người thuộc diện quán triệt', aliases: ['Số người thuộc diện'],
      help: 'Nhập số người thuộc diện quán triệt, để tính tỷ lệ.', example: '120', clause: 'II.1 a',
    }),
  }),
})
