// The monthly figures of administrative procedures, a row a month and field.
import { choice, count, month, text } from './column.ts'
import { ONLINE_SERVICE } from './lists/procedure-lists.ts'
import { table } from './table.ts'

export const PROCEDURES = table({
  id: 'procedures',
  sheet: 'Thủ tục hành chính',
  rangeName: 'THU_TUC_HANH_CHINH',
  rowNoun: 'dòng số liệu',
  help: 'Mỗi dòng là số hồ sơ của một tháng và một lĩnh vực, chép từ hệ thống giải quyết thủ tục hành chính.',
  clause: 'I.2; II.5; Phụ lục 8',
  role: 'needed',
  totalsIn: ['month', 'field'],
  columns: () => ({
    month: month({
      header: 'Tháng', aliases: ['Kỳ', 'Tháng/năm', 'Tháng, năm'], carriesDown: true, presence: 'required',
      help: 'Nhập tháng và năm; dòng trống lấy tháng ở trên.', example: '6/2026',
    }),
    field: text({
      header: 'Lĩnh vực', aliases: ['Lĩnh vực giải quyết', 'Tên lĩnh vực'], offers: 'fields', presence: 'required',
      width: 180, help: 'Nhập lĩnh vực.', example: 'Hộ tịch',
    }),
    hasOnlineService: choice(ONLINE_SERVICE, {
      header: 'Có DVCTT', aliases: ['DVCTT', 'Dịch vụ công trực tuyến', 'Mức độ DVCTT'],
      help: 'Chọn mức dịch vụ công trực tuyến của lĩnh vực.', example: 'Toàn trình',
      clause: 'Nghị định số 42/2022/NĐ-CP, Điều 11',
    }),
    carriedOver: count({
      header: 'Kỳ trước chuyển sang', aliases: ['Từ kỳ trước', 'Tồn kỳ trước'],
      help: 'Nhập số hồ sơ kỳ trước chuyển sang.', example: '5',
    }),
    received: count({
      header: 'Tổng tiếp nhận trong kỳ',
      aliases: ['Tổng tiếp nhận', 'Tiếp nhận trong kỳ', 'Tổng số tiếp nhận', 'Số hồ sơ tiếp nhận', 'Tiếp nhận'],
      presence: 'required', help: 'Nhập tổng số hồ sơ tiếp nhận trong tháng.', example: '120',
    }),
    inPerson: count({
      header: 'Trực tiếp', aliases: ['Trực tiếp, dịch vụ bưu chính', 'Tiếp nhận trực tiếp', 'Trực tiếp, bưu chính'],
      help: 'Nhập số hồ sơ nộp trực tiếp.', example: '10',
    }),
    fullOnline: count({
      header: 'Trực tuyến toàn trình', aliases: ['Toàn trình', 'DVCTT toàn trình'], presence: 'required',
      help: 'Nhập số hồ sơ nộp trực tuyến toàn trình.', example: '80', clause: 'II.5 a',
    }),
    partialOnline: count({
      header: 'Trực tuyến một phần', aliases: ['Một phần', 'DVCTT một phần'], presence: 'required',
      help: 'Nhập số hồ sơ nộp trực tuyến một phần.', example: '26', clause: 'II.5 a',
    }),
    post: count({
      header: 'Qua BCCI', aliases: ['BCCI', 'Bưu chính công ích', 'Qua bưu chính công ích', 'Qua bưu chính'],
      help: 'Nhập số hồ sơ nộp qua bưu chính công ích; không tính là trực tuyến.', example: '4',
    }),
    resolved: count({
      header: 'Đã giải quyết', aliases: ['Tổng đã giải quyết', 'Số hồ sơ đã giải quyết'], presence: 'required',
      help: 'Nhập số hồ sơ đã giải quyết.', example: '115',
    }),
    early: count({
      header: 'Trước hạn', presence: 'recommended', help: 'Nhập số hồ sơ giải quyết trước hạn.', example: '60',
    }),
    onTime: count({
      header: 'Đúng hạn', presence: 'recommended', help: 'Nhập số hồ sơ giải quyết đúng hạn.', example: '54',
    }),
    late: count({
      header: 'Quá hạn', aliases: ['Trễ hạn'], presence: 'recommended', help: 'Nhập số hồ sơ giải quyết quá hạn.',
      example: '1',
    }),
    pendingInTime: count({
      header: 'Đang giải quyết trong hạn', aliases: ['Đang giải quyết (trong hạn)', 'Trong hạn'],
      help: 'Nhập số hồ sơ đang giải quyết còn trong hạn.', example: '9',
    }),
    pendingLate: count({
      header: 'Đang giải quyết quá hạn', aliases: ['Đang giải quyết (quá hạn)'],
      help: 'Nhập số hồ sơ đang giải quyết đã quá hạn.', example: '0',
    }),
    electronicResult: count({
      header: 'Kết quả điện tử', aliases: ['Trả kết quả điện tử', 'Số hóa kết quả'],
      help: 'Nhập số hồ sơ trả kết quả điện tử.', example: '110',
    }),
    paperDigitised: count({
      header: 'Hồ sơ giấy đã số hóa', aliases: ['Số hóa hồ sơ', 'Hồ sơ đã số hóa'], presence: 'recommended',
      help: 'Nhập số hồ sơ nộp giấy đã số hóa và xử lý trên hệ thống.', example: '10',
    }),
    note: text({ header: 'Ghi chú', help: 'Nhập ghi chú.', example: 'Số liệu từ hệ thống của tỉnh' }),
    withdrawn: count({
      header: 'Rút/trả lại/dừng xử lý',
      aliases: ['Rút, trả lại, dừng xử lý', 'Rút/trả lại', 'Rút hồ sơ', 'Trả lại/Rút hồ sơ'],
      help: 'Nhập số hồ sơ rút, trả lại hoặc dừng xử lý.', example: '1',
    }),
    onlineServiceDossiers: count({
      header: 'Hồ sơ thuộc TTHC có DVCTT', aliases: ['Hồ sơ TTHC có DVCTT', 'Hồ sơ có DVCTT'],
      help: 'Nhập số hồ sơ của các thủ tục có dịch vụ công trực tuyến.', example: '112',
      clause: 'Nghị định số 42/2022/NĐ-CP, Điều 11',
    }),
    ratings: count({
      header: 'Số phiếu đánh giá', aliases: ['Phiếu đánh giá'], help: 'Nhập số phiếu đánh giá thu về.',
      example: '40', clause: 'I.2 c',
    }),
    satisfied: count({
      header: 'Số phiếu hài lòng', aliases: ['Phiếu hài lòng'], help: 'Nhập số phiếu đánh giá hài lòng.',
      example: '39', clause: 'I.2 c',
    }),
  }),
})
