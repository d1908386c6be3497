// Lists of the staff, their training, and commendations and discipline.
import { list } from '../list.ts'

export const STAFF_CATEGORY = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'official', label: 'Cán bộ', aliases: ['CB'] },
    { id: 'civilServant', label: 'Công chức', aliases: ['CC', 'công chức cấp xã'] },
    { id: 'publicEmployee', label: 'Viên chức', aliases: ['VC', 'giáo viên', 'y tế'] },
    { id: 'contractWorker', label: 'Người lao động', aliases: ['hợp đồng', 'HĐLĐ', 'HĐ 111', 'NLĐ', 'lao động hợp đồng'] },
    {
      id: 'partTimeLocalWorker',
      label: 'Người hoạt động không chuyên trách',
      aliases: ['KCT', 'bán chuyên trách', 'NHĐKCT', 'không chuyên trách'],
    },
  ],
}))

export const TRAINING_SUBJECT = /* @__PURE__ */ list(() => ({
  values: [
    {
      id: 'digitalSkills',
      label: 'Kỹ năng số',
      aliases: ['chuyển đổi số', 'CNTT', 'AI', 'bình dân học vụ số', 'DVC trực tuyến', 'công nghệ thông tin', 'CĐS'],
    },
    {
      id: 'digitalLeadership',
      label: 'Lãnh đạo, quản lý trong môi trường số',
      aliases: ['lãnh đạo số', 'quản trị số', 'kỹ năng lãnh đạo, quản lý trong môi trường số'],
    },
    {
      id: 'reform',
      label: 'Cải cách hành chính, kỷ luật, kỷ cương',
      aliases: ['CCHC', 'văn hóa công vụ', 'cải cách hành chính', 'kỷ luật, kỷ cương'],
    },
    { id: 'professional', label: 'Chuyên môn, nghiệp vụ', aliases: ['nghiệp vụ', 'chuyên môn'] },
    { id: 'other', label: 'Khác' },
  ],
}))

export const TRAINING_RESULT = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'completed', label: 'Hoàn thành', aliases: ['đạt', 'có chứng nhận', 'x', '✓', 'đã hoàn thành'] },
    { id: 'attended', label: 'Có tham gia', aliases: ['đã tham gia', 'tham dự', 'tham gia', 'có'] },
    { id: 'notCompleted', label: 'Chưa hoàn thành', aliases: ['không đạt', 'bỏ dở'] },
    { id: 'absent', label: 'Vắng', aliases: ['không tham gia', 'P', 'KP', 'vắng mặt'] },
  ],
}))

export const COMMENDATION_TYPE = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'commendation', label: 'Khen thưởng', aliases: ['khen', 'biểu dương'] },
    { id: 'discipline', label: 'Xử lý', aliases: ['kỷ luật', 'xử lý vi phạm', 'phê bình'] },
  ],
}))

export const COMMENDATION_SUBJECT = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'collective', label: 'Tập thể', aliases: ['đơn vị'] },
    { id: 'individual', label: 'Cá nhân', aliases: ['người'] },
  ],
}))

/** Commendations and disciplinary measures in one column; the last two were abolished on 01/7/2025 (Decree 172/2025). */
export const COMMENDATION_FORM = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'praise', label: 'Biểu dương' },
    { id: 'meritCertificate', label: 'Giấy khen', aliases: ['GK'] },
    { id: 'meritDiploma', label: 'Bằng khen', aliases: ['BK'] },
    { id: 'emulationTitle', label: 'Danh hiệu thi đua', aliases: ['LĐTT', 'CSTĐCS'] },
    { id: 'proposal', label: 'Đề nghị cấp trên khen thưởng' },
    { id: 'criticism', label: 'Nhắc nhở, phê bình', aliases: ['nhắc nhở', 'phê bình'] },
    { id: 'selfReview', label: 'Kiểm điểm rút kinh nghiệm', aliases: ['kiểm điểm'] },
    { id: 'reprimand', label: 'Khiển trách' },
    { id: 'warning', label: 'Cảnh cáo' },
    { id: 'dismissal', label: 'Cách chức' },
    { id: 'recall', label: 'Bãi nhiệm' },
    { id: 'forcedResignation', label: 'Buộc thôi việc' },
    { id: 'demotion', label: 'Giáng chức', retired: true },
    { id: 'lowerSalary', label: 'Hạ bậc lương', retired: true },
  ],
}))
