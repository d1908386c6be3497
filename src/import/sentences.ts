// Why something of a source became no row or cell, in the words of the person who reads the list.
// No text of the source is quoted: the row is named, and the original stands beside.
import type { LineKind } from './lines.ts'

export const WHY_LINE: Readonly<Record<Exclude<LineKind, 'blank' | 'row'>, string>> = {
  header: 'Dòng tiêu đề lặp lại.',
  numbers: 'Dòng đánh số cột.',
  total: 'Dòng cộng; số liệu được tính lại từ các dòng.',
  caption: 'Dòng tiêu đề của một nhóm dòng.',
  signature: 'Phần ký, nơi nhận.',
}

const REMOVE = 'Xóa dòng ở tệp gốc và báo người phụ trách bảo vệ bí mật nhà nước.'

export const WHY = {
  title: 'Tên sổ, dòng trên tiêu đề.',
  day: 'Dòng ngày; các dòng dưới lấy ngày này.',
  outside: 'Phần chữ ngoài bảng.',
  garbled: 'Chữ theo phông cũ (TCVN3, VNI) hoặc sai bảng mã nên không nhập. Chuyển sang Unicode rồi nhập lại.',
  noCell: 'Không có ô nào thuộc các cột nhập được.',
  section: 'Tên nhóm; ghi vào các dòng dưới.',
  continuation: 'Phần tiếp của dòng trên; đã nối vào dòng trên.',
  known: 'Đã có trong bảng, không nhập lại.',
  sameKey: 'Bảng đã có dòng của mục này với nội dung khác; không ghi đè.',
  kept: 'Trang do tiện ích lập, không phải sổ.',
  noRegister: 'Không nhận ra sổ nào: cần một dòng tiêu đề với tên các cột.',
  secretSource: 'Tệp có dấu mật: không nhập, không chép. Không để tài liệu mật trên máy nối mạng; báo người phụ trách bảo vệ bí mật nhà nước.',
  secret: `Văn bản mật: không chép nội dung, chỉ đếm vào bảng Văn bản mật. ${REMOVE}`,
  secretUncounted: `Văn bản mật không đọc được ngày hoặc sổ nên chưa đếm; tự nhập số lượng ở bảng Văn bản mật. ${REMOVE}`,
  secretNotIssued: `Văn bản mật là dự thảo, số đã hủy, văn bản quy phạm pháp luật hoặc bản sao nên không đếm. ${REMOVE}`,
  notAMeeting: 'Không phải cuộc họp (làm việc tại cơ quan).',
} as const

/** A column that has no place with us. */
export function whyColumn(header: string, cells: number): string {
  return `Cột «${header}» không có cột tương ứng; ${cells} ô không nhập.`
}

/** The text of a document above its tables. */
export function whyOutside(first: number, last: number): string {
  return first === last ? WHY.outside : `Dòng ${first}–${last}: phần chữ ngoài bảng.`
}

/** A column of ours that the sheet in hand does not have. */
export function whyNoColumn(header: string): string {
  return `Bảng không có cột «${header}» nên các ô của cột này không nhập được. Thêm cột rồi nhập lại.`
}

export const MESSAGE = {
  yearTurned: (value: string, year: number): string =>
    `Năm của «${value}» lấy theo dòng trên (${year}) nhưng ngày lùi quá nửa năm. Kiểm tra nếu đã sang năm mới.`,
  noDate: 'Chưa có ngày và dòng trên cũng không có. Nhập ngày.',
  total: (declared: number, count: number): string => `Ghi tổng số ${declared} nhưng đếm được ${count}. Kiểm tra bản gốc.`,
  gap: (before: number, here: number): string => `Số thứ tự từ ${before} đến ${here}; có thể thiếu hoặc thừa dòng. Kiểm tra bản gốc.`,
  person: (name: string): string => `«${name}» có thể là tên người. Ghi cơ quan chủ trì; chuyển tên sang cột Người phụ trách.`,
  everyDay: 'Ghi «tất cả các ngày làm việc»; chỉ nhập một dòng. Thêm các ngày khác nếu có họp.',
  slip: (wrong: string, right: string): string => `«${wrong}» có thể là «${right}». Giữ như bản gốc; sửa nếu là lỗi gõ.`,
  secretCount: (month: string, there: number, counted: number): string =>
    `Tháng ${month} đã ghi ${there} văn bản mật nhưng sổ nhập vào có ${counted}. Kiểm tra và sửa ở bảng Văn bản mật.`,
} as const
