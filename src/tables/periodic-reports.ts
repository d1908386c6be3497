// The register of periodic reports, a row a report that falls due.
import { choice, day, text } from './column.ts'
import { FREQUENCY, REPORT_CHANNEL } from './lists/work-lists.ts'
import { table } from './table.ts'

export const PERIODIC_REPORTS = table({
  id: 'periodicReports',
  sheet: 'Báo cáo định kỳ',
  rangeName: 'BAO_CAO_DINH_KY',
  rowNoun: 'báo cáo',
  help: 'Mỗi dòng là một báo cáo định kỳ phải gửi trong một kỳ.',
  clause: 'Phụ lục 9',
  role: 'needed',
  columns: () => ({
    name: text({
      header: 'Tên báo cáo', aliases: ['Báo cáo', 'Nội dung báo cáo'], offers: 'reports', presence: 'required',
      width: 280, help: 'Nhập tên báo cáo.', example: 'Báo cáo cải cách hành chính',
    }),
    frequency: choice(FREQUENCY, {
      header: 'Định kỳ', aliases: ['Tần suất'], presence: 'recommended',
      help: 'Chọn định kỳ; báo cáo đột xuất không tính vào chỉ tiêu.', example: 'Quý',
    }),
    period: text({
      header: 'Kỳ báo cáo', aliases: ['Kỳ'], presence: 'required', help: 'Nhập kỳ báo cáo.',
      example: 'Quý III/2026',
    }),
    recipient: text({
      header: 'Cơ quan nhận', aliases: ['Nơi nhận', 'Nơi gửi đến'], offers: 'partners', presence: 'recommended',
      width: 180, help: 'Nhập cơ quan nhận.', example: 'Sở Nội vụ',
    }),
    unit: text({
      header: 'Đơn vị thực hiện', aliases: ['Đơn vị', 'Đơn vị chủ trì', 'Đơn vị báo cáo'], offers: 'units',
      presence: 'required', width: 200, help: 'Nhập đơn vị thực hiện.', example: 'Phòng Văn hóa - Xã hội',
    }),
    due: day({
      header: 'Hạn gửi', isNearPlanYear: true, aliases: ['Thời hạn gửi', 'Hạn', 'Hạn báo cáo'],
      presence: 'required', help: 'Nhập ngày hạn gửi; đúng ngày này là đúng hạn.', example: '15/9/2026',
      lateUnless: { filled: 'sentOn' },
    }),
    sentOn: day({
      header: 'Ngày gửi', isNearPlanYear: true, aliases: ['Ngày đã gửi'], presence: 'recommended',
      help: 'Nhập ngày đã gửi.', example: '14/9/2026',
    }),
    number: text({
      header: 'Số văn bản', aliases: ['Số, ký hiệu', 'Số ký hiệu'], help: 'Nhập số, ký hiệu báo cáo đã gửi.',
      example: '120/BC-UBND',
    }),
    channel: choice(REPORT_CHANNEL, {
      header: 'Hình thức gửi', help: 'Chọn hình thức gửi.', example: 'Quản lý văn bản',
    }),
  }),
})
