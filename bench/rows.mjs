// Rows of the register of meetings for measurements: all columns filled, every meeting another.
export const HEADER = [
  'Ngày', 'Giờ bắt đầu', 'Ngày kết thúc', 'Giờ kết thúc', 'Nội dung', 'Loại', 'Hình thức', 'Cơ quan tổ chức', 'Quy mô', 'Địa điểm',
  'Chủ trì', 'Thành phần', 'Số người', 'Ngày gửi giấy mời', 'Tài liệu gửi trước', 'Họp không giấy tờ', 'Trạng thái', 'Ghi chú',
]
const KINDS = ['Giao ban', 'Chuyên môn', 'Quán triệt, triển khai', 'Giải quyết công việc', 'Chuyên đề']
const FORMS = ['Trực tuyến', 'Trực tiếp', 'Trực tuyến', 'Kết hợp trực tiếp và trực tuyến', 'Trực tuyến']
const STATUSES = ['Đã tổ chức', 'Đã tổ chức', 'Đã tổ chức', 'Hủy', 'Đã tổ chức', 'Đã tổ chức', 'Hoãn']

/** Header and `count` rows × 18 columns, days as `Date`, as a range arrives in a custom function; all before 28/10/2026. */
export function meetingRows(count) {
  const rows = [HEADER]
  for (let i = 0; i < count; i++) {
    const day = new Date(2026, 0, 1 + (i % 300))
    const hour = 7 + (i % 9)
    rows.push([
      day, (hour * 60 + 30) / 1440, '', (hour * 60 + 90) / 1440, flat(`Họp triển khai nhiệm vụ số ${i}`), KINDS[i % 5], FORMS[(i * 7) % 5],
      'UBND xã', 'Liên đơn vị', flat(`Phòng họp ${i % 5}`), flat(`Nguyễn Văn ${'ABCDE'[i % 5]}`), 'Các phòng, đơn vị', 20 + (i % 9), day, 'Có',
      i % 2 ? 'Có' : 'Không', STATUSES[i % 7], '',
    ])
  }
  return rows
}

/** A text as a service hands it over: not two texts that V8 has yet to join. */
export function flat(text) {
  return JSON.parse(JSON.stringify(text))
}
