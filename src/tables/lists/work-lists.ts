// Lists of inspections, periodic reports, drafts and reviews, publicity, and the catalogue.
import { list } from '../list.ts'

export const INSPECTION_FORM = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'planned', label: 'Theo kế hoạch', aliases: ['định kỳ', 'thường xuyên', 'kế hoạch'] },
    { id: 'unannounced', label: 'Đột xuất', aliases: ['bất ngờ', 'không báo trước'] },
    { id: 'selfCheck', label: 'Tự kiểm tra', aliases: ['tự KT', 'nội bộ'] },
  ],
}))

export const INSPECTION_RESULT = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'noViolation', label: 'Không phát hiện vi phạm', aliases: ['tốt', 'chấp hành tốt', 'không vi phạm'] },
    { id: 'shortcomings', label: 'Có tồn tại, hạn chế', aliases: ['nhắc nhở', 'tồn tại', 'hạn chế'] },
    { id: 'violation', label: 'Có vi phạm', aliases: ['vi phạm'] },
  ],
}))

export const INSPECTION_HANDLING = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'reminder', label: 'Nhắc nhở, chấn chỉnh', aliases: ['nhắc nhở, phê bình', 'nhắc nhở', 'chấn chỉnh'] },
    { id: 'remedy', label: 'Yêu cầu khắc phục', aliases: ['khắc phục'] },
    { id: 'selfReview', label: 'Kiểm điểm rút kinh nghiệm', aliases: ['kiểm điểm'] },
    { id: 'referral', label: 'Kiến nghị cấp có thẩm quyền', aliases: ['chuyển xử lý'] },
    { id: 'pending', label: 'Chưa xử lý', aliases: ['chưa'] },
  ],
}))

export const FREQUENCY = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'week', label: 'Tuần', aliases: ['hằng tuần', 'hàng tuần'] },
    { id: 'month', label: 'Tháng', aliases: ['hằng tháng', 'hàng tháng'] },
    { id: 'quarter', label: 'Quý', aliases: ['hằng quý', 'hàng quý'] },
    { id: 'halfYear', label: '6 tháng', aliases: ['nửa năm', 'bán niên', '06 tháng', 'sáu tháng'] },
    { id: 'nineMonths', label: '9 tháng', aliases: ['3 quý', '09 tháng'] },
    { id: 'year', label: 'Năm', aliases: ['hằng năm', 'hàng năm', 'cả năm'] },
    { id: 'adHoc', label: 'Đột xuất', aliases: ['chuyên đề', 'theo yêu cầu'] },
  ],
}))

export const REPORT_CHANNEL = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'reportingSystem', label: 'Hệ thống thông tin báo cáo', aliases: ['HTBC', 'LRIS', 'phần mềm', 'hệ thống'] },
    { id: 'documentSystem', label: 'Quản lý văn bản', aliases: ['QLVB', 'iOffice', 'VNPT iOffice', 'trục liên thông'] },
    { id: 'email', label: 'Thư điện tử công vụ', aliases: ['email', 'thư điện tử'] },
    { id: 'paper', label: 'Giấy', aliases: ['bưu điện', 'trực tiếp', 'bản giấy'] },
  ],
}))

export const DRAFT_WORK = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'drafting', label: 'Soạn thảo', aliases: ['dự thảo'] },
    { id: 'legalReview', label: 'Rà soát văn bản QPPL', aliases: ['rà soát VBQPPL', 'rà soát văn bản quy phạm pháp luật'] },
    { id: 'procedureReview', label: 'Rà soát TTHC', aliases: ['đơn giản hóa TTHC', 'rà soát thủ tục hành chính'] },
    { id: 'rulesReview', label: 'Rà soát nội quy, quy chế', aliases: ['quy chế làm việc', 'rà soát quy chế'] },
  ],
}))

export const DRAFT_RESULT = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'inProcess', label: 'Đang xử lý', aliases: ['đang thẩm định'] },
    { id: 'approved', label: 'Thông qua', aliases: ['đã ban hành', 'đồng ý'] },
    { id: 'returned', label: 'Trả lại', aliases: ['chưa đạt'] },
    { id: 'kept', label: 'Giữ nguyên', aliases: ['còn phù hợp'] },
    { id: 'amended', label: 'Sửa đổi, bổ sung', aliases: ['sửa', 'BS', 'sửa đổi', 'bổ sung'] },
    { id: 'replaced', label: 'Thay thế', aliases: ['ban hành mới'] },
    { id: 'abolished', label: 'Bãi bỏ', aliases: ['hết hiệu lực'] },
  ],
}))

export const PUBLICITY_FORM = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'inPersonConference', label: 'Hội nghị trực tiếp' },
    { id: 'onlineConference', label: 'Hội nghị trực tuyến' },
    { id: 'thematicActivity', label: 'Sinh hoạt chuyên đề' },
    { id: 'embedded', label: 'Lồng ghép trong cuộc họp', aliases: ['lồng ghép'] },
    { id: 'loudspeaker', label: 'Hệ thống truyền thanh', aliases: ['loa', 'đài xã', 'truyền thanh cơ sở', 'truyền thanh'] },
    { id: 'portal', label: 'Cổng thông tin điện tử', aliases: ['website', 'trang TTĐT', 'cổng TTĐT', 'trang thông tin điện tử'] },
    { id: 'socialMedia', label: 'Mạng xã hội', aliases: ['Zalo OA', 'fanpage', 'zalo', 'facebook'] },
    { id: 'banner', label: 'Pa nô, khẩu hiệu', aliases: ['băng rôn', 'áp phích'] },
    { id: 'printed', label: 'Tài liệu', aliases: ['tờ rơi', 'sổ tay'] },
    { id: 'other', label: 'Khác' },
  ],
}))

export const AUDIENCE = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'partyMembers', label: 'Đảng viên' },
    { id: 'staff', label: 'Cán bộ, công chức, viên chức, người lao động', aliases: ['CBCCVC', 'CBCCVCNLĐ', 'CBCCVC, NLĐ'] },
    { id: 'people', label: 'Nhân dân', aliases: ['người dân', 'bà con'] },
    { id: 'enterprises', label: 'Doanh nghiệp', aliases: ['DN', 'HTX', 'hộ kinh doanh'] },
  ],
}))

/** What the sheet Danh mục keeps entries of. */
export const CATALOGUE_GROUP = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'rooms', label: 'Phòng họp', aliases: ['địa điểm', 'phòng'] },
    { id: 'fields', label: 'Lĩnh vực' },
    { id: 'courses', label: 'Khóa tập huấn' },
    { id: 'organisers', label: 'Cơ quan tổ chức' },
    { id: 'partners', label: 'Nơi nhận, nơi gửi', aliases: ['nơi nhận', 'nơi gửi', 'nơi nhận/nơi gửi'] },
    { id: 'taskGroups', label: 'Nhóm nhiệm vụ' },
    { id: 'reports', label: 'Báo cáo định kỳ' },
  ],
}))

export type CatalogueGroup = (typeof CATALOGUE_GROUP)['values'][number]['id']

export const FINDING_SEVERITY = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'error', label: 'Phải sửa' },
    { id: 'warning', label: 'Cần kiểm tra' },
    { id: 'notice', label: 'Lưu ý' },
  ],
}))
