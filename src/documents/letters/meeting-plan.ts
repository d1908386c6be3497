// The year's plan of meetings: how many there may be, how many are planned, by kind and quarter, and each of them.
import type { Meeting } from '../../indicators/facts/duration.ts'
import { whyNotHeld, whyNotOurs } from '../../indicators/facts/meetings.ts'
import { compare } from '../../indicators/facts/comparison.ts'
import { evaluate } from '../../indicators/evaluate.ts'
import type { Scope } from '../../indicators/indicator.ts'
import { meetingReduction } from '../../indicators/meeting-reduction.ts'
import { CONCLUSION_226 } from '../../plan/bases.ts'
import { TARGETS } from '../../plan/plan.ts'
import { communeName } from '../../plan/settings.ts'
import { MEETING_FORM, MEETING_KIND } from '../../tables/lists/meeting-lists.ts'
import { calendarOf, formatDay, formatDayLong } from '../../vietnamese/date.ts'
import { samePeriodLastYear, type Period } from '../../vietnamese/period.ts'
import { listTable, type ListColumn } from '../report/tables/list-table.ts'
import type { Block, Section, Table } from '../model.ts'
import { appendixHead } from '../parts.ts'
import { Refusal } from '../refusal.ts'
import { dashes, heading, prose, TO_FILL_IN } from '../report/blocks.ts'
import { amount, plain, wordsOf } from '../report/words.ts'
import { attachedToDraft, PAPERS_AHEAD, recipientsOf, requires, UNITS, type DraftLetter, type LetterContext } from './letter.ts'
import { meetingsBetween, textIn, timesText } from './meetings.ts'

export interface MeetingPlanInput extends Scope {
  readonly context: LetterContext
}

const KIND = ['Kế hoạch', 'KH'] as const
const LIST_COLUMNS: readonly ListColumn[] = [
  ['TT', 5], ['Thời gian', 14], ['Nội dung', 33, 'tableJustified'], ['Loại', 14],
  ['Hình thức', 11], ['Chủ trì', 13], ['Địa điểm', 10],
]
const COUNT_COLUMNS: readonly ListColumn[] = [
  ['Loại', 40, 'tableLeft'], ['Quý I', 12], ['Quý II', 12], ['Quý III', 12],
  ['Quý IV', 12], ['Cả năm', 12],
]

interface Counts {
  readonly meetings: readonly Meeting[]
  readonly total: number
  readonly held: number
  readonly online: number
  readonly hybrid: number
  readonly wide: number
  readonly unknownForm: number
  /** Meetings of the year before, in words what they are, and the most that the plan leaves of them; null without a base. */
  readonly previous: number | null
  readonly previousWords: string
  /** Whether the year before still goes on. */
  readonly isBaseOpen: boolean
  readonly ceiling: number | null
  readonly leastOnline: number
}

/** The plan of the period's year; refused where no meeting is entered for it. */
export function draftMeetingPlan(input: MeetingPlanInput): DraftLetter | Refusal {
  const { period, settings, context } = input
  const year = `năm ${period.year}`
  const counts = countMeetings(input)
  if (counts.total === 0) return new Refusal('no-meeting-in', { period: year })
  const { issuer } = context
  const name = requires(issuer) ? `UBND ${communeName(settings)}` : issuer.words
  return {
    letter: {
      kind: KIND,
      subject: `Tổ chức hội nghị, cuộc họp ${year}`,
      bases: basesOf(input),
      body: bodyOf(input, counts),
      closing: `Trên đây là Kế hoạch tổ chức hội nghị, cuộc họp ${year} của ${name}`,
      recipients: recipientsOf(issuer, settings, { last: UNITS }),
      annexes: [listOf(input, counts.meetings, name)],
    },
    kind: 'Kế hoạch hội nghị, cuộc họp',
    period: year,
    printed: { meetings: counts.meetings },
    provisional: counts.isBaseOpen && counts.ceiling !== null ? `Năm ${period.year - 1} chưa kết thúc nên số cuộc tối đa là tạm tính` : null,
    contents: `${amount(counts.total, 'hội nghị, cuộc họp')} dự kiến`,
    missing: shortcomings(counts, input),
  }
}

function countMeetings(scope: MeetingPlanInput): Counts {
  const meetings = ownMeetings(scope, scope.period)
  const count = (holds: (meeting: Meeting) => boolean): number => meetings.filter(holds).length
  const isBaseOpen = samePeriodLastYear(scope.period).to > scope.asOf
  const { previous, previousWords } = baseOf(scope)
  const { numerator, denominator } = TARGETS.meetingReduction
  const share = TARGETS.onlineMeetings
  return {
    meetings,
    total: meetings.length,
    held: count((meeting) => whyNotHeld(meeting, scope.asOf) === null),
    online: count(({ form }) => form === 'online'),
    hybrid: count(({ form }) => form === 'hybrid'),
    wide: count(({ scale }) => scale === 'communeWide'),
    unknownForm: count(({ form }) => form === null || typeof form === 'symbol'),
    previous,
    previousWords,
    isBaseOpen,
    ceiling: previous === null ? null : Math.floor((previous * (denominator - numerator)) / denominator),
    leastOnline: Math.ceil((meetings.length * share.numerator) / share.denominator),
  }
}

/** The commune's own meetings that begin in a year, planned ones too. */
function ownMeetings(scope: MeetingPlanInput, { from, to }: Pick<Period, 'from' | 'to'>): Meeting[] {
  const organisers = { attended: false, otherLocal: scope.settings.otherLocal === 'included' }
  return meetingsBetween(scope, from, to).filter((meeting) => (meeting.date as number) >= from && whyNotOurs(meeting, scope, organisers) === null)
}

/** The year before: as the reduction counts it, or, while it goes on, what was held and is still planned. */
function baseOf(scope: MeetingPlanInput): Pick<Counts, 'previous' | 'previousWords'> {
  const before = samePeriodLastYear(scope.period)
  if (before.to > scope.asOf) return { previous: ownMeetings(scope, before).length || null, previousWords: 'cuộc đã tổ chức và dự kiến' }
  const whole = { ...scope, asOf: scope.period.to }
  const figure = evaluate([meetingReduction], whole)[0]!
  const { isTyped } = compare(whole, 'meetings')
  return { previous: figure.value === null ? null : figure.denominator, previousWords: isTyped ? 'cuộc, số liệu nhập theo tháng' : 'cuộc' }
}

function basesOf({ settings }: MeetingPlanInput): string[] {
  const { title, issuedOn, issuer, subject } = CONCLUSION_226
  return [
    `Căn cứ ${title} ${formatDayLong(issuedOn)} của ${issuer} ${subject}`,
    'Căn cứ Quyết định số 45/2018/QĐ-TTg ngày 09 tháng 11 năm 2018 của Thủ tướng Chính phủ quy định chế độ họp trong hoạt động '
    + 'quản lý, điều hành của cơ quan thuộc hệ thống hành chính nhà nước',
    `Căn cứ Kế hoạch số ${settings.planNumber} ${formatDayLong(settings.planDate)} của UBND ${communeName(settings)} về thực hiện ${title}`,
  ]
}

function bodyOf(input: MeetingPlanInput, counts: Counts): Block[] {
  const { settings, period, asOf, context: { issuer } } = input
  const { kind, committee } = wordsOf(settings, period, asOf)
  const year = `năm ${period.year}`
  return [
    ...prose(`${issuer.words} ban hành Kế hoạch tổ chức hội nghị, cuộc họp ${year} như sau:`),
    heading('I. MỤC ĐÍCH, YÊU CẦU'),
    ...dashes([
      'Xây dựng lịch họp khoa học, hợp lý, tránh trùng lặp; giảm số lượng, nâng cao chất lượng hội nghị, cuộc họp',
      'Ưu tiên các cuộc họp trực tuyến, họp không giấy tờ; kiểm soát chặt chẽ thành phần, thời gian, nội dung',
      PAPERS_AHEAD,
    ]),
    heading('II. CHỈ TIÊU'),
    ...dashes([
      ceilingWords(counts, period.year),
      `Hội nghị, cuộc họp trực tuyến chiếm tối thiểu 60% tổng số; với ${amount(counts.total, 'cuộc')} dự kiến, tổ chức trực tuyến ít nhất ${amount(counts.leastOnline, 'cuộc')}`,
      `Hội nghị toàn ${kind} không quá ${amount(settings.communeWide, 'hội nghị')} một năm`,
      'Thời gian hội nghị quán triệt, triển khai không quá 1/2 ngày; hội nghị chuyên môn không quá 01 ngày; hội nghị quan trọng, cần thảo luận sâu không quá 1,5 ngày',
    ]),
    heading('III. KẾ HOẠCH TỔ CHỨC'),
    ...prose(plannedWords(counts, kind, `${year}`), counts.held === 0 ? null : `Tính đến hết ngày ${formatDay(asOf)} đã tổ chức ${amount(counts.held, 'cuộc')}.`,
      'Danh mục tại Phụ lục kèm theo.'),
    countTable(counts.meetings),
    heading('IV. TỔ CHỨC THỰC HIỆN'),
    ...prose(`1. Văn phòng HĐND và ${committee} theo dõi việc thực hiện, sắp xếp lịch họp, tránh trùng người chủ trì, phòng họp; `
      + `hội nghị, cuộc họp ngoài kế hoạch phải nêu rõ lý do, trình Chủ tịch ${committee} quyết định.`),
    ...prose('2. Các cơ quan, đơn vị chủ động chuẩn bị nội dung, tài liệu; đăng ký tổ chức trực tuyến, lồng ghép các nội dung có cùng thành phần.'),
  ]
}

function ceilingWords({ previous, previousWords, ceiling }: Counts, year: number): string {
  const before = `năm ${year - 1}`
  if (previous === null || ceiling === null) return `Số hội nghị, cuộc họp giảm tối thiểu 10% so với ${before} (số cuộc ${before}: ${TO_FILL_IN})`
  return `Số hội nghị, cuộc họp không quá ${amount(ceiling, 'cuộc')}, giảm tối thiểu 10% so với ${before} (${plain(previous)} ${previousWords})`
}

function plannedWords({ total, online, hybrid, wide }: Counts, kind: string, year: string): string {
  const parts = [
    online > 0 ? `trực tuyến ${amount(online, 'cuộc')}` : 'không có cuộc nào trực tuyến',
    ...(hybrid > 0 ? [`kết hợp trực tiếp và trực tuyến ${amount(hybrid, 'cuộc')}`] : []),
    ...(wide > 0 ? [`hội nghị toàn ${kind} ${amount(wide, 'cuộc')}`] : []),
  ]
  return `Tổng số hội nghị, cuộc họp ${year}: ${amount(total, 'cuộc')}, trong đó ${parts.join(', ')}.`
}

const NO_KIND = 'Chưa ghi loại'

/** How many meetings of each kind begin in each quarter. */
function countTable(meetings: readonly Meeting[]): Table {
  const byKind = new Map<string, number[]>()
  const order = [...MEETING_KIND.values.map(({ label }) => label), NO_KIND]
  const sums = [0, 0, 0, 0, 0]
  for (const { kind, date } of meetings) {
    const label = typeof kind === 'string' ? MEETING_KIND.label(kind) : NO_KIND
    let counts = byKind.get(label)
    if (!counts) byKind.set(label, (counts = [0, 0, 0, 0, 0]))
    for (const column of [Math.floor((calendarOf(date as number).month - 1) / 3), 4]) {
      counts[column]!++
      sums[column]!++
    }
  }
  const line = ([label, counts]: readonly [string, readonly number[]]): string[] => [label, ...counts.map(plain)]
  return listTable(COUNT_COLUMNS, [...order.flatMap((label) => (byKind.has(label) ? [line([label, byKind.get(label)!])] : [])), line(['Tổng số', sums])])
}

function listOf({ period, context }: MeetingPlanInput, meetings: readonly Meeting[], name: string): Section {
  const lines = meetings.map((meeting, index) => {
    const { date, content, kind, form, chair, room } = meeting
    const when = [formatDay(date as number), timesText(meeting)].filter((part) => part !== '').join('\n')
    return [
      String(index + 1), when, textIn(content), typeof kind === 'string' ? MEETING_KIND.label(kind) : '',
      typeof form === 'string' ? MEETING_FORM.label(form) : '', textIn(chair), textIn(room),
    ]
  })
  const note = attachedToDraft(KIND, context, name)
  return {
    orientation: 'landscape',
    blocks: [...appendixHead({ title: `Danh mục hội nghị, cuộc họp năm ${period.year}`, note }), listTable(LIST_COLUMNS, lines)],
  }
}

function shortcomings({ total, ceiling, online, leastOnline, wide, unknownForm }: Counts, { settings, period }: MeetingPlanInput): string[] {
  const says = (holds: boolean, sentence: string): string[] => (holds ? [sentence] : [])
  const kind = wordsOf(settings, period, period.to).kind
  return [
    ...says(ceiling === null, `Chưa có số liệu năm ${period.year - 1} nên chưa tính được số cuộc tối đa. Nhập ở bảng Số liệu năm trước.`),
    ...says(ceiling !== null && total > ceiling, `Số cuộc dự kiến (${plain(total)}) nhiều hơn mức tối đa (${plain(ceiling ?? 0)}) ${amount(total - (ceiling ?? 0), 'cuộc')}. Cân nhắc giảm, lồng ghép.`),
    ...says(online < leastOnline, `Số cuộc trực tuyến dự kiến (${plain(online)}) ít hơn mức tối thiểu (${plain(leastOnline)}) ${amount(leastOnline - online, 'cuộc')}.`),
    ...says(wide > settings.communeWide, `Có ${amount(wide, `hội nghị toàn ${kind}`)}, nhiều hơn ${amount(wide - settings.communeWide, 'hội nghị')} so với mức tối đa.`),
    ...says(unknownForm > 0, `${amount(unknownForm, 'cuộc')} chưa ghi rõ hình thức.`),
  ]
}
