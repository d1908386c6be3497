// The custom functions that Sheets calls, nothing else. The block above each is what its autocomplete shows: the help
// of the declaration with an example (`;` parts arguments in every locale), then the arguments; the build copies it
// in front of the function of dist/Code.js, and a test holds it to the declaration.
import { functionsHost } from './apps-script/functions-host.ts'
import { callDeadline, type DeadlineAnswer } from './indicators/calls/deadline-call.ts'
import { callExplain, callIndicator, callStatus, callTable, type Spill } from './indicators/calls/indicator-calls.ts'

/**
 * Tỷ lệ hội nghị, cuộc họp trực tuyến trên tổng số cuộc đã tổ chức trong kỳ. Ví dụ: =ONLINE_RATIO(CUOC_HOP; "Quý 3/2026")
 * @param {Array<Array<any>>} vung Sổ Cuộc họp kèm dòng tiêu đề, hoặc một cột Hình thức; bỏ trống để đọc bảng tính.
 * @param {string} ky Kỳ: 2026, 6T/2026, Quý 3/2026, T9/2026; bỏ trống là năm ở Cấu hình.
 * @return {number} Tỷ lệ từ 0 đến 1.
 * @customfunction
 */
export function ONLINE_RATIO(vung?: unknown, ky?: unknown): number {
  return callIndicator('ONLINE_RATIO', [vung, ky], functionsHost())
}

/**
 * Mức giảm số hội nghị, cuộc họp so với cùng kỳ năm trước; số âm là tăng. Ví dụ: =MEETING_REDUCTION(CUOC_HOP; SO_LIEU_NAM_TRUOC; "6T/2026")
 * @param {Array<Array<any>>} vung Sổ Cuộc họp kèm dòng tiêu đề; bỏ trống để đọc bảng tính.
 * @param {Array<Array<any>>} nam_truoc Bảng Số liệu năm trước kèm dòng tiêu đề; bỏ trống để đọc bảng tính.
 * @param {string} ky Kỳ: 2026, 6T/2026, Quý 3/2026, T9/2026; bỏ trống là năm ở Cấu hình.
 * @return {number} Mức giảm: 0,1 là giảm 10%.
 * @customfunction
 */
export function MEETING_REDUCTION(vung?: unknown, nam_truoc?: unknown, ky?: unknown): number {
  return callIndicator('MEETING_REDUCTION', [vung, nam_truoc, ky], functionsHost())
}

/**
 * Mức giảm số văn bản hành chính ban hành so với cùng kỳ năm trước; số âm là tăng. Ví dụ: =DOCUMENT_REDUCTION(VAN_BAN; VAN_BAN_MAT; SO_LIEU_NAM_TRUOC; "6T/2026")
 * @param {Array<Array<any>>} vung Sổ Văn bản kèm dòng tiêu đề; bỏ trống để đọc bảng tính.
 * @param {Array<Array<any>>} van_ban_mat Bảng Văn bản mật kèm dòng tiêu đề; bỏ trống để đọc bảng tính.
 * @param {Array<Array<any>>} nam_truoc Bảng Số liệu năm trước kèm dòng tiêu đề; bỏ trống để đọc bảng tính.
 * @param {string} ky Kỳ: 2026, 6T/2026, Quý 3/2026, T9/2026; bỏ trống là năm ở Cấu hình.
 * @return {number} Mức giảm: 0,15 là giảm 15%.
 * @customfunction
 */
export function DOCUMENT_REDUCTION(vung?: unknown, van_ban_mat?: unknown, nam_truoc?: unknown, ky?: unknown): number {
  return callIndicator('DOCUMENT_REDUCTION', [vung, van_ban_mat, nam_truoc, ky], functionsHost())
}

/**
 * Tỷ lệ hồ sơ thủ tục hành chính xử lý trên môi trường số, theo cách tính chọn ở Cấu hình. Ví dụ: =ONLINE_PROCEDURE_RATIO(THU_TUC_HANH_CHINH; "6T/2026")
 * @param {Array<Array<any>>} vung Bảng Thủ tục hành chính kèm dòng tiêu đề; bỏ trống để đọc bảng tính.
 * @param {string} ky Kỳ: 2026, 6T/2026, Quý 3/2026, T9/2026; bỏ trống là năm ở Cấu hình.
 * @return {number} Tỷ lệ từ 0 đến 1.
 * @customfunction
 */
export function ONLINE_PROCEDURE_RATIO(vung?: unknown, ky?: unknown): number {
  return callIndicator('ONLINE_PROCEDURE_RATIO', [vung, ky], functionsHost())
}

/**
 * Tỷ lệ văn bản không mật, đi và đến, có bản số hóa. Ví dụ: =DIGITIZATION_RATIO(VAN_BAN; "6T/2026")
 * @param {Array<Array<any>>} vung Sổ Văn bản kèm dòng tiêu đề, hoặc một cột Số hóa; bỏ trống để đọc bảng tính.
 * @param {string} ky Kỳ: 2026, 6T/2026, Quý 3/2026, T9/2026; bỏ trống là năm ở Cấu hình.
 * @return {number} Tỷ lệ từ 0 đến 1.
 * @customfunction
 */
export function DIGITIZATION_RATIO(vung?: unknown, ky?: unknown): number {
  return callIndicator('DIGITIZATION_RATIO', [vung, ky], functionsHost())
}

/**
 * Tỷ lệ văn bản không mật trao đổi với cơ quan nhà nước dưới dạng điện tử. Ví dụ: =E_DOCUMENT_RATIO(VAN_BAN; "6T/2026")
 * @param {Array<Array<any>>} vung Sổ Văn bản kèm dòng tiêu đề; bỏ trống để đọc bảng tính.
 * @param {string} ky Kỳ: 2026, 6T/2026, Quý 3/2026, T9/2026; bỏ trống là năm ở Cấu hình.
 * @return {number} Tỷ lệ từ 0 đến 1.
 * @customfunction
 */
export function E_DOCUMENT_RATIO(vung?: unknown, ky?: unknown): number {
  return callIndicator('E_DOCUMENT_RATIO', [vung, ky], functionsHost())
}

/**
 * Tỷ lệ cán bộ, công chức, viên chức đã được tập huấn kỹ năng số (tính theo người). Ví dụ: =TRAINING_RATIO(CAN_BO; TAP_HUAN; "6T/2026")
 * @param {Array<Array<any>>} can_bo Danh sách Cán bộ kèm dòng tiêu đề; bỏ trống để đọc bảng tính.
 * @param {Array<Array<any>>} tap_huan Sổ Tập huấn kèm dòng tiêu đề; bỏ trống để đọc bảng tính.
 * @param {string} ky Kỳ: 2026, 6T/2026, Quý 3/2026, T9/2026; bỏ trống là năm ở Cấu hình.
 * @return {number} Tỷ lệ từ 0 đến 1.
 * @customfunction
 */
export function TRAINING_RATIO(can_bo?: unknown, tap_huan?: unknown, ky?: unknown): number {
  return callIndicator('TRAINING_RATIO', [can_bo, tap_huan, ky], functionsHost())
}

/**
 * Tỷ lệ báo cáo định kỳ đến hạn đã gửi đúng hạn. Ví dụ: =ON_TIME_REPORT_RATIO(BAO_CAO_DINH_KY; "6T/2026")
 * @param {Array<Array<any>>} vung Sổ Báo cáo định kỳ kèm dòng tiêu đề; bỏ trống để đọc bảng tính.
 * @param {string} ky Kỳ: 2026, 6T/2026, Quý 3/2026, T9/2026; bỏ trống là năm ở Cấu hình.
 * @return {number} Tỷ lệ từ 0 đến 1.
 * @customfunction
 */
export function ON_TIME_REPORT_RATIO(vung?: unknown, ky?: unknown): number {
  return callIndicator('ON_TIME_REPORT_RATIO', [vung, ky], functionsHost())
}

/**
 * Số cuộc đã tổ chức vượt thời gian quy định cho từng loại. Ví dụ: =MEETING_OVERRUN(CUOC_HOP; "Quý 3/2026")
 * @param {Array<Array<any>>} vung Sổ Cuộc họp kèm dòng tiêu đề; bỏ trống để đọc bảng tính.
 * @param {string} ky Kỳ: 2026, 6T/2026, Quý 3/2026, T9/2026; bỏ trống là năm ở Cấu hình.
 * @return {number} Số cuộc.
 * @customfunction
 */
export function MEETING_OVERRUN(vung?: unknown, ky?: unknown): number {
  return callIndicator('MEETING_OVERRUN', [vung, ky], functionsHost())
}

/**
 * Số cặp cuộc họp trùng người chủ trì hoặc phòng họp. Ví dụ: =MEETING_OVERLAP(CUOC_HOP; "Quý 3/2026")
 * @param {Array<Array<any>>} vung Sổ Cuộc họp kèm dòng tiêu đề; bỏ trống để đọc bảng tính.
 * @param {string} ky Kỳ: 2026, 6T/2026, Quý 3/2026, T9/2026; bỏ trống là năm ở Cấu hình.
 * @return {number} Số cặp.
 * @customfunction
 */
export function MEETING_OVERLAP(vung?: unknown, ky?: unknown): number {
  return callIndicator('MEETING_OVERLAP', [vung, ky], functionsHost())
}

/**
 * Tỷ lệ cuộc họp không giấy tờ (kế hoạch không đặt chỉ tiêu). Ví dụ: =PAPERLESS_RATIO(CUOC_HOP; "Quý 3/2026")
 * @param {Array<Array<any>>} vung Sổ Cuộc họp kèm dòng tiêu đề, hoặc một cột Họp không giấy tờ; bỏ trống để đọc bảng tính.
 * @param {string} ky Kỳ: 2026, 6T/2026, Quý 3/2026, T9/2026; bỏ trống là năm ở Cấu hình.
 * @return {number} Tỷ lệ từ 0 đến 1.
 * @customfunction
 */
export function PAPERLESS_RATIO(vung?: unknown, ky?: unknown): number {
  return callIndicator('PAPERLESS_RATIO', [vung, ky], functionsHost())
}

/**
 * Tỷ lệ nhiệm vụ đã hoàn thành trên số đã giao. Ví dụ: =TASK_PROGRESS(NHIEM_VU; "6T/2026")
 * @param {Array<Array<any>>} vung Sổ Nhiệm vụ kèm dòng tiêu đề; bỏ trống để đọc bảng tính.
 * @param {string} ky Kỳ: 2026, 6T/2026, Quý 3/2026, T9/2026; bỏ trống là năm ở Cấu hình.
 * @return {number} Tỷ lệ từ 0 đến 1.
 * @customfunction
 */
export function TASK_PROGRESS(vung?: unknown, ky?: unknown): number {
  return callIndicator('TASK_PROGRESS', [vung, ky], functionsHost())
}

/**
 * Tỷ lệ hoàn thành đúng hạn trên số nhiệm vụ có hạn đã hoàn thành hoặc quá hạn. Ví dụ: =TASK_ON_TIME_RATIO(NHIEM_VU; "6T/2026")
 * @param {Array<Array<any>>} vung Sổ Nhiệm vụ kèm dòng tiêu đề; bỏ trống để đọc bảng tính.
 * @param {string} ky Kỳ: 2026, 6T/2026, Quý 3/2026, T9/2026; bỏ trống là năm ở Cấu hình.
 * @return {number} Tỷ lệ từ 0 đến 1.
 * @customfunction
 */
export function TASK_ON_TIME_RATIO(vung?: unknown, ky?: unknown): number {
  return callIndicator('TASK_ON_TIME_RATIO', [vung, ky], functionsHost())
}

/**
 * Bảng tất cả chỉ tiêu trong kỳ. Ví dụ: =KPI_TABLE(CUOC_HOP; VAN_BAN; "6T/2026")
 * @param {Array<Array<any>>} vung Các sổ kèm dòng tiêu đề, mỗi sổ một vùng, và kỳ; bỏ trống để đọc bảng tính, tính cho năm ở Cấu hình.
 * @return {Array<Array<any>>} Chỉ tiêu, kết quả, chỉ tiêu giao, đánh giá, ghi chú.
 * @customfunction
 */
export function KPI_TABLE(...vung: unknown[]): Spill {
  return callTable(vung, functionsHost())
}

/**
 * Kết quả đánh giá của một chỉ tiêu. Ví dụ: =KPI_STATUS("ONLINE_RATIO"; CUOC_HOP; "6T/2026")
 * @param {string} ten Tên hàm của chỉ tiêu, ví dụ "ONLINE_RATIO".
 * @param {Array<Array<any>>} vung Các sổ kèm dòng tiêu đề và kỳ; bỏ trống để đọc bảng tính, tính cho năm ở Cấu hình.
 * @return {string} Đạt, Vượt, Chưa đạt, Không đạt, Chưa có số liệu hoặc Không đặt chỉ tiêu.
 * @customfunction
 */
export function KPI_STATUS(ten?: unknown, ...vung: unknown[]): string {
  return callStatus(ten, vung, functionsHost())
}

/**
 * Các dòng được tính, không được tính và lý do. Ví dụ: =KPI_EXPLAIN("ONLINE_RATIO"; CUOC_HOP; "6T/2026")
 * @param {string} ten Tên hàm của chỉ tiêu, ví dụ "ONLINE_RATIO".
 * @param {Array<Array<any>>} vung Các sổ kèm dòng tiêu đề và kỳ; bỏ trống để đọc bảng tính, tính cho năm ở Cấu hình.
 * @return {Array<Array<any>>} Bảng, dòng, tử số, mẫu số, lý do.
 * @customfunction
 */
export function KPI_EXPLAIN(ten?: unknown, ...vung: unknown[]): Spill {
  return callExplain(ten, vung, functionsHost())
}

/**
 * Ngày đến hạn hiểu từ cụm từ thời hạn, ví dụ «Quý IV», «Trước ngày 15/6». Ví dụ: =DEADLINE("Quý IV/2026")
 * @param {string} cum_tu Một ô hoặc vùng chứa cụm từ thời hạn.
 * @param {string} ngay_goc Ngày gốc của hạn tính theo số ngày; bỏ trống là ngày kế hoạch ở Cấu hình.
 * @return {any} Ngày đến hạn, hoặc lời khi không có ngày.
 * @customfunction
 */
export function DEADLINE(cum_tu?: unknown, ngay_goc?: unknown): DeadlineAnswer | DeadlineAnswer[][] {
  return callDeadline(cum_tu, ngay_goc, functionsHost())
}
