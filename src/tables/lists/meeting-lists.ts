// Lists of the register of meetings (WORDING.md, section 2).
import { list } from '../list.ts'

// Two words that together mean a hybrid meeting, with and without their marks.
const IN_PERSON = /tr[ựu]c ti[ếe]p|t[ậa]p trung|offline/
const ONLINE = /tr[ựu]c tuy[ếe]n|online/
const COMBINED = /k[ếe]t h[ợo]p/

export const MEETING_FORM = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'inPerson', label: 'Trực tiếp', aliases: ['tập trung', 'offline', 'tại hội trường', 'họp trực tiếp'] },
    {
      id: 'online',
      label: 'Trực tuyến',
      aliases: ['online', 'họp trực tuyến', 'zoom', 'google meet', 'meet', 'teams', 'ms teams', 'microsoft teams', 'trueconf'],
    },
    { id: 'hybrid', label: 'Kết hợp trực tiếp và trực tuyến', aliases: ['kết hợp', 'trực tiếp + trực tuyến', 'hybrid'] },
  ],
  ambiguous: ['TT', '?', '-'],
  ambiguity: 'trực tiếp hoặc trực tuyến. Chọn lại; trước mắt không tính là trực tuyến',
  recognise: (folded) => (COMBINED.test(folded) || (IN_PERSON.test(folded) && ONLINE.test(folded)) ? 'hybrid' : null),
}))

/** «Khác» alone may hide meetings: it is read, not offered, and always a finding. */
export const MEETING_KIND = /* @__PURE__ */ list(() => ({
  values: [
    {
      id: 'dissemination',
      label: 'Quán triệt, triển khai',
      aliases: ['quán triệt', 'triển khai', 'phổ biến', 'quán triệt, triển khai, phổ biến', 'quán triệt và triển khai'],
    },
    { id: 'professional', label: 'Chuyên môn', aliases: ['chuyên môn, nghiệp vụ', 'nghiệp vụ'] },
    {
      id: 'majorDiscussion',
      label: 'Quan trọng, cần thảo luận sâu',
      aliases: ['quan trọng', 'thảo luận sâu', 'quan trọng cần thảo luận sâu'],
    },
    { id: 'briefing', label: 'Giao ban', aliases: ['hội ý', 'giao ban tuần', 'giao ban tháng', 'giao ban tuần/tháng'] },
    {
      id: 'problemSolving',
      label: 'Giải quyết công việc',
      aliases: ['xử lý công việc', 'họp bàn', 'làm việc', 'họp xử lý công việc', 'họp giải quyết công việc'],
    },
    {
      id: 'advisory',
      label: 'Tham mưu, tư vấn',
      aliases: ['tham mưu', 'tư vấn', 'hội đồng tư vấn', 'thẩm định', 'họp thẩm định'],
    },
    { id: 'thematic', label: 'Chuyên đề', aliases: ['phiên họp chuyên đề'] },
    { id: 'halfYearReview', label: 'Sơ kết', aliases: ['sơ kết 6 tháng', 'sơ kết quý'] },
    { id: 'yearReview', label: 'Tổng kết', aliases: ['tổng kết năm', 'sơ kết, tổng kết'] },
    { id: 'trainingMeeting', label: 'Tập huấn, bồi dưỡng', aliases: ['tập huấn', 'bồi dưỡng'] },
    {
      id: 'otherMeeting',
      label: 'Họp khác',
      aliases: ['thường kỳ', 'họp thường kỳ', 'phiên họp ubnd', 'đột xuất', 'họp đột xuất', 'cuộc họp khác', 'hội nghị khác'],
    },
    { id: 'citizenReception', label: 'Tiếp công dân', aliases: ['tiếp dân'] },
    { id: 'otherWork', label: 'Công tác khác', aliases: ['đi cơ sở', 'làm việc tại cơ quan', 'dự lễ'] },
    { id: 'other', label: 'Khác', retired: true },
  ],
}))

export const MEETING_SCALE = /* @__PURE__ */ list(() => ({
  values: [
    {
      id: 'communeWide',
      label: 'Toàn xã',
      aliases: ['toàn phường', 'toàn đặc khu', 'toàn địa bàn', 'toàn thể'],
    },
    { id: 'crossUnit', label: 'Liên đơn vị', aliases: ['liên ngành', 'liên cơ quan'] },
    { id: 'singleUnit', label: 'Nội bộ đơn vị', aliases: ['nội bộ', 'cơ quan'] },
    { id: 'village', label: 'Thôn, tổ dân phố', aliases: ['thôn', 'xóm', 'tổ dân phố', 'tdp'] },
  ],
}))

export const MEETING_STATUS = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'planned', label: 'Dự kiến', aliases: ['kế hoạch', 'sắp họp', 'theo kế hoạch'] },
    { id: 'held', label: 'Đã tổ chức', aliases: ['đã họp', 'xong', 'hoàn thành', 'đã diễn ra', 'đã xong'] },
    { id: 'postponed', label: 'Hoãn', aliases: ['tạm hoãn', 'dời lịch', 'hoãn họp'] },
    { id: 'cancelled', label: 'Hủy', aliases: ['không họp', 'bỏ', 'đã hủy', 'hủy họp'] },
  ],
}))
