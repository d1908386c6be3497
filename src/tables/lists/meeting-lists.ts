// Lists of the register of meetings (WORDING.md, section 2).
import { list } from '../list.ts'

export const MEETING_FORM = list({
  values: [
    { id: 'inPerson', label: 'Trực tiếp', aliases: ['tập trung', 'offline', 'tại hội trường', 'truc tiep'] },
    { id: 'online', label: 'Trực tuyến', aliases: ['online', 'họp trực tuyến', 'zoom', 'google meet', 'teams', 'trueconf', 'truc tuyen'] },
    { id: 'hybrid', label: 'Kết hợp trực tiếp và trực tuyến', aliases: ['kết hợp', 'trực tiếp + trực tuyến', 'hybrid'] },
  ],
  ambiguous: ['TT', '?', '-'],
})

export const MEETING_KIND = list({ values: [{ id: 'dissemination', label: 'Quán triệt, triển khai' }] })
export const MEETING_SCALE = list({ values: [{ id: 'communeWide', label: 'Toàn xã' }] })
export const MEETING_STATUS = list({
  values: [
    { id: 'planned', label: 'Dự kiến', aliases: ['kế hoạch', 'sắp họp'] },
    { id: 'held', label: 'Đã tổ chức', aliases: ['đã họp', 'xong', 'hoàn thành', 'đã diễn ra'] },
    { id: 'postponed', label: 'Hoãn', aliases: ['tạm hoãn', 'dời lịch'] },
    { id: 'cancelled', label: 'Hủy', aliases: ['không họp', 'bỏ'] },
  ],
})
