// The names of all sheets of the workbook, apart from their tables: a sheet under one of these names is that table
// and is never taken for another one.
export const SHEET_NAMES: readonly string[] = [
  'Cấu hình', 'Danh mục', 'Đơn vị', 'Ngày nghỉ', 'Cuộc họp', 'Văn bản', 'Thủ tục hành chính', 'Nhiệm vụ', 'Cán bộ', 'Tập huấn',
  'Kiểm tra', 'Báo cáo định kỳ', 'Dự thảo, rà soát', 'Tuyên truyền', 'Khen thưởng, xử lý', 'Kiến nghị', 'Số liệu năm trước',
  'Văn bản mật', 'Văn bản đã lập', 'Nhật ký', 'Kết quả rà soát', 'Tổng quan',
]
