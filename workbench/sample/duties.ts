// The rest of the sample: training, inspections, periodic reports, drafts, publicity, decisions, difficulties, other years.
import type { Cells } from '../../src/actions/set-up/register-sheet.ts'
import { dayOf, type Day } from '../../src/vietnamese/date.ts'
import { MONTHS, workingDaysBefore } from './calendar.ts'
import { UNITS } from './people.ts'
import type { Random } from './random.ts'

const on = (date: number, month: number, year: number): Day => dayOf(year, month, date)!

const COURSES: readonly (readonly [course: string, date: Day])[] = [
  ['Bình dân học vụ số cho cán bộ, công chức', on(22, 10, 2025)],
  ['Kỹ năng số cơ bản', on(18, 3, 2026)],
  ['Khai thác dữ liệu và trợ lý ảo trong công việc', on(16, 9, 2026)],
]

/** Each person attends one course; the last two have not been to any. */
export function training(random: Random, staff: readonly Cells[]): Cells[] {
  return staff.slice(0, -2).map(({ name, unit }) => {
    const [course, date] = random.pick(COURSES)
    return { name, unit, course, subject: 'Kỹ năng số', date, hours: 8, result: 'Hoàn thành' } as Cells
  }).toSorted((a, b) => Number(a['date']) - Number(b['date']))
}

export function inspections(): Cells[] {
  const rows: readonly (readonly [date: Day, form: string, unit: string, result: string])[] = [
    [on(15, 10, 2025), 'Theo kế hoạch', UNITS.service, 'Không phát hiện vi phạm'],
    [on(20, 3, 2026), 'Đột xuất', UNITS.economy, 'Có tồn tại, hạn chế'],
    [on(14, 5, 2026), 'Theo kế hoạch', UNITS.culture, 'Không phát hiện vi phạm'],
    [on(12, 8, 2026), 'Đột xuất', UNITS.service, 'Không phát hiện vi phạm'],
    [on(18, 11, 2026), 'Tự kiểm tra', UNITS.office, 'Không phát hiện vi phạm'],
  ]
  return rows.map(([date, form, unit, result]) => ({
    date, form, unit, result,
    content: 'Chấp hành giờ làm việc, quy chế làm việc',
    violations: 0,
    handling: result === 'Có tồn tại, hạn chế' ? 'Nhắc nhở, chấn chỉnh' : null,
    remedied: result === 'Có tồn tại, hạn chế' ? 'Có' : null,
  }))
}

const MONTHLY = ['Báo cáo giải quyết thủ tục hành chính', 'Báo cáo tình hình kinh tế - xã hội']

/** Reports of every month and quarter, of the half-year and the year, sent one to four days before they were due. */
export function periodicReports(random: Random): Cells[] {
  return MONTHS.flatMap(({ year, month }) => {
    const due = on(25, month, year)
    const rows = MONTHLY.map((name) => reportRow(random, { name, frequency: 'Tháng', period: `Tháng ${month}/${year}`, due }))
    if (month % 3 === 0) {
      const quarter = ['I', 'II', 'III', 'IV'][month / 3 - 1]!
      rows.push(reportRow(random, { name: 'Báo cáo công tác cải cách hành chính', frequency: 'Quý', period: `Quý ${quarter}/${year}`, due: on(15, month, year) }))
    }
    if (month === 6) rows.push(reportRow(random, { name: 'Báo cáo thực hiện Kết luận số 226-KL/TW', frequency: '6 tháng', period: `6 tháng đầu năm ${year}`, due: on(20, 6, year) }))
    if (month === 12) rows.push(reportRow(random, { name: 'Báo cáo thực hiện Kết luận số 226-KL/TW', frequency: 'Năm', period: `Năm ${year}`, due: on(20, 12, year) }))
    return rows
  })
}

function reportRow(random: Random, { due, ...row }: { name: string; frequency: string; period: string; due: Day }): Cells {
  return {
    ...row,
    recipient: 'Sở Nội vụ',
    unit: UNITS.culture,
    due,
    sentOn: workingDaysBefore(due, random.int(1, 4)),
    number: `${random.int(20, 320)}/BC-UBND`,
    channel: 'Quản lý văn bản',
  }
}

export function drafts(): Cells[] {
  return [
    { name: 'Quy chế làm việc của UBND xã', unit: UNITS.office, submittedOn: on(10, 3, 2026), result: 'Sửa đổi, bổ sung', reason: 'Cập nhật theo mô hình chính quyền địa phương 2 cấp', work: 'Rà soát nội quy, quy chế' },
    { name: 'Quyết định ban hành nội quy tiếp công dân', unit: UNITS.office, submittedOn: on(12, 5, 2026), result: 'Thông qua', work: 'Soạn thảo' },
    { name: 'Quyết định quy định mức thu dịch vụ vệ sinh', unit: UNITS.economy, submittedOn: on(20, 8, 2026), result: 'Trả lại', reason: 'Chưa đủ căn cứ pháp lý', work: 'Soạn thảo' },
    { name: 'Quyết định số 02/2025/QĐ-UBND', unit: UNITS.office, submittedOn: on(15, 9, 2026), result: 'Giữ nguyên', work: 'Rà soát văn bản QPPL' },
  ]
}

export function publicity(random: Random): Cells[] {
  const rows: Cells[] = [
    { date: on(16, 1, 2026), form: 'Hội nghị trực tuyến', content: 'Quán triệt Kết luận số 226-KL/TW', audience: 'Cán bộ, công chức, viên chức, người lao động', attendance: 58, expected: 60, unit: UNITS.culture, evidence: '12/GM-UBND' },
    { date: on(17, 6, 2026), form: 'Hội nghị trực tiếp', content: 'Triển khai Kế hoạch số 104/KH-UBND', audience: 'Cán bộ, công chức, viên chức, người lao động', attendance: 57, expected: 60, unit: UNITS.culture, evidence: '145/GM-UBND' },
  ]
  for (const { year, month } of MONTHS.filter((each) => each.year === 2026)) {
    rows.push({ date: on(10, month, year), form: 'Hệ thống truyền thanh', content: 'Dịch vụ công trực tuyến toàn trình', audience: 'Nhân dân', unit: UNITS.culture, evidence: `Tin phát thanh số ${month}` })
    if (random.chance(0.6)) rows.push({ date: on(20, month, year), form: 'Cổng thông tin điện tử', content: 'Chấn chỉnh lề lối làm việc theo Kết luận số 226-KL/TW', audience: 'Nhân dân', unit: UNITS.culture, evidence: `Bài viết số ${month}` })
  }
  return rows
}

export function commendations(): Cells[] {
  return [
    { date: on(8, 7, 2026), type: 'Khen thưởng', subject: 'Tập thể', content: 'Thành tích trong cải cách hành chính 6 tháng đầu năm', form: 'Giấy khen', number: '210/QĐ-UBND', unit: UNITS.service },
    { date: on(18, 12, 2026), type: 'Khen thưởng', subject: 'Tập thể', content: 'Thành tích thực hiện Kết luận số 226-KL/TW', form: 'Giấy khen', number: '402/QĐ-UBND', unit: UNITS.culture },
    { date: on(18, 12, 2026), type: 'Khen thưởng', subject: 'Cá nhân', content: 'Thành tích giải quyết hồ sơ trực tuyến', form: 'Giấy khen', number: '403/QĐ-UBND', unit: UNITS.service },
  ]
}

export function difficulties(): Cells[] {
  return [
    { unit: UNITS.service, difficulty: 'Đường truyền tại điểm tiếp nhận hồ sơ chưa ổn định vào giờ cao điểm', proposal: 'Nâng cấp đường truyền số liệu chuyên dùng', level: 'UBND tỉnh', status: 'Đang xem xét', date: on(5, 5, 2026), source: 'Đơn vị' },
    { unit: UNITS.culture, difficulty: 'Người cao tuổi chưa quen nộp hồ sơ trực tuyến', proposal: 'Tăng thời lượng hướng dẫn của tổ công nghệ số cộng đồng', level: 'UBND xã', status: 'Đã giải quyết', date: on(9, 9, 2026), source: 'Người dân, doanh nghiệp' },
  ]
}

/** The year before: its first half added up from the communes that were merged, its second half as the registers count. */
export function previousYear(counted: (month: number) => { meetings: number; documents: number }): Cells[] {
  const firstHalf = [[14, 19], [11, 16], [15, 20], [14, 19], [14, 21], [15, 20]] as const
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1
    const given = firstHalf[index]
    const { meetings, documents } = given ? { meetings: given[0], documents: given[1] } : counted(month)
    const source = given ? 'Sổ của các xã trước sắp xếp (số liệu mẫu)' : 'Sổ của xã năm 2025 (số liệu mẫu)'
    return { month: on(1, month, 2025), meetings, documents, source }
  })
}

export function secretDocuments(random: Random): Cells[] {
  return MONTHS.map(({ year, month }) => ({ month: on(1, month, year), outgoing: random.int(0, 1), incoming: random.int(0, 2) }))
}
