// The sample's meetings: each in a half-day of its own, so that nothing overlaps but what mistakes.ts makes overlap.
import type { Cells } from '../../src/actions/set-up/register-sheet.ts'
import { MEETING_FORM, MEETING_KIND, MEETING_SCALE, MEETING_STATUS } from '../../src/tables/lists/meeting-lists.ts'
import type { Day } from '../../src/vietnamese/date.ts'
import { MONTHS, timeOf, workingDays, workingDaysBefore, type SampleMonth } from './calendar.ts'
import type { Leaders } from './people.ts'
import type { Random } from './random.ts'

type Kind = Parameters<typeof MEETING_KIND.label>[0]
type Form = Parameters<typeof MEETING_FORM.label>[0]

interface Subject {
  readonly kind: Kind
  readonly content: string
  /** Longest and shortest in minutes, always within the limit of its kind. */
  readonly minutes: readonly [number, number]
}

const subject = (kind: Kind, content: string, ...minutes: [number, number]): Subject => ({ kind, content, minutes })

const SUBJECTS: readonly Subject[] = [
  subject('briefing', 'Giao ban công tác tuần', 60, 120),
  subject('problemSolving', 'Giải quyết vướng mắc giải phóng mặt bằng đường trục xã', 90, 180),
  subject('professional', 'Triển khai nghiệp vụ số hóa hồ sơ thủ tục hành chính', 120, 210),
  subject('professional', 'Hướng dẫn nghiệp vụ hộ tịch, chứng thực', 120, 210),
  subject('thematic', 'Chuyên đề chuyển đổi số trong giải quyết thủ tục hành chính', 120, 210),
  subject('advisory', 'Hội đồng tư vấn thuế họp thẩm định mức thuế khoán', 90, 150),
  subject('problemSolving', 'Rà soát tiến độ giải ngân vốn đầu tư công', 60, 150),
  subject('otherMeeting', 'Phiên họp thường kỳ UBND xã', 120, 180),
  subject('dissemination', 'Triển khai kế hoạch phòng, chống thiên tai', 90, 180),
  subject('majorDiscussion', 'Thảo luận phương án điều chỉnh quy hoạch chung xã', 150, 210),
]

const REVIEWS: Readonly<Record<number, Subject>> = {
  6: subject('halfYearReview', 'Sơ kết công tác 6 tháng đầu năm', 150, 210),
  12: subject('yearReview', 'Tổng kết công tác năm', 150, 210),
}

/** Meetings of the commune, of its superiors and of other local bodies: about fifteen a month, fewer in the second year. */
export function meetings(random: Random, leaders: Leaders): Cells[] {
  return MONTHS.flatMap((month) => {
    const own = month.year === 2025 ? 14 : 12
    const slots = random.shuffled(workingDays(month).flatMap((day) => [{ day, isMorning: true }, { day, isMorning: false }]))
    const rows = Array.from({ length: own }, (_, index) => ownMeeting(random, { ...slots[index]!, leaders, month, index }))
    const others = [
      attendedMeeting(random, { ...slots[own]!, chair: 'Lãnh đạo UBND tỉnh', organiser: 'UBND tỉnh Ninh Bình' }),
      attendedMeeting(random, { ...slots[own + 1]!, chair: 'Lãnh đạo Sở Nội vụ', organiser: 'Sở Nội vụ tỉnh Ninh Bình' }),
      attendedMeeting(random, { ...slots[own + 2]!, chair: 'Thường trực Đảng ủy xã', organiser: 'Đảng ủy xã' }),
    ]
    return [...rows, ...others].toSorted((a, b) => Number(a['date']) - Number(b['date']) || Number(a['start']) - Number(b['start']))
  })
}

interface Slot {
  readonly day: Day
  readonly isMorning: boolean
}

function ownMeeting(random: Random, slot: Slot & { leaders: Leaders; month: SampleMonth; index: number }): Cells {
  const { month, index, leaders } = slot
  const review = index === 0 ? REVIEWS[month.month] : undefined
  const { kind, content, minutes } = review ?? SUBJECTS[index % SUBJECTS.length]!
  const start = slot.isMorning ? timeOf(7, 30) : timeOf(13, 30)
  const form = formOf(random, index, month)
  const postponed = index === 11 && month.month % 4 === 0
  return {
    date: slot.day,
    start,
    end: start + (Math.round(random.int(...minutes) / 15) * 15) / 1440,
    content: kind === 'briefing' ? `${content} (tháng ${month.month}/${month.year})` : `${content} tháng ${month.month}/${month.year}`,
    kind: MEETING_KIND.label(kind),
    form: MEETING_FORM.label(form),
    organiser: 'UBND xã',
    scale: MEETING_SCALE.label(review ? 'communeWide' : random.pick(['crossUnit', 'crossUnit', 'singleUnit'] as const)),
    room: form === 'online' ? 'Phòng họp trực tuyến' : random.pick(['Hội trường UBND xã', 'Phòng họp số 1', 'Phòng họp số 2']),
    chair: index % 3 === 0 ? leaders.chairman : leaders.deputies[index % 2]!,
    participants: 'Các phòng, đơn vị có liên quan',
    attendance: random.int(12, 60),
    invitedOn: workingDaysBefore(slot.day, random.int(4, 7)),
    sentAhead: 'Có',
    paperless: random.chance(0.45) ? 'Có' : 'Không',
    status: MEETING_STATUS.label(postponed ? 'postponed' : 'held'),
    conclusionNumber: postponed ? null : `${index + 1 + 20 * month.month}/TB-UBND`,
    conclusionDate: postponed ? null : slot.day + 1,
  }
}

/** Six in ten online in the second year, fewer before. */
function formOf(random: Random, index: number, { year }: SampleMonth): Form {
  const online = year === 2025 ? 6 : 8
  if (index < online) return 'online'
  return index === online && random.chance(0.4) ? 'hybrid' : 'inPerson'
}

function attendedMeeting(random: Random, { day, isMorning, chair, organiser }: Slot & { chair: string; organiser: string }): Cells {
  const start = isMorning ? timeOf(8) : timeOf(14)
  return {
    date: day,
    start,
    end: start + random.pick([90, 120, 150]) / 1440,
    content: organiser === 'Đảng ủy xã' ? 'Hội nghị Ban Chấp hành Đảng bộ xã' : `Hội nghị trực tuyến do ${organiser} tổ chức`,
    kind: MEETING_KIND.label('thematic'),
    form: MEETING_FORM.label(organiser === 'Đảng ủy xã' ? 'inPerson' : 'online'),
    organiser,
    room: organiser === 'Đảng ủy xã' ? 'Hội trường Đảng ủy' : 'Điểm cầu xã',
    chair,
    participants: 'Theo giấy mời',
    attendance: random.int(8, 25),
    status: MEETING_STATUS.label('held'),
  }
}
