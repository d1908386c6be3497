// The invitation to a meeting (giấy mời) and the notice of what was concluded at it (thông báo kết luận).
import type { Meeting } from '../../indicators/facts/duration.ts'
import { CONFERENCES } from '../../indicators/facts/meetings.ts'
import { chairsOf } from '../../indicators/facts/people.ts'
import { taskRows, type Task } from '../../indicators/facts/tasks.ts'
import { holidaysOf, workingDaysBetween } from '../../indicators/facts/working-days.ts'
import type { Scope } from '../../indicators/indicator.ts'
import { MEETINGS } from '../../tables/meetings.ts'
import type { Reading } from '../../tables/reading.ts'
import { MEETING_STATUS } from '../../tables/lists/meeting-lists.ts'
import { formatDay, formatDayLong, weekdayOf, type Day } from '../../vietnamese/date.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { foldText } from '../../vietnamese/text.ts'
import { taskTable } from '../appendix.ts'
import { cellLines } from '../cell-lines.ts'
import { namesDocument } from '../cites.ts'
import type { Issuer } from '../issuer.ts'
import type { Block } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { dashes, prose, TO_FILL_IN } from '../report/blocks.ts'
import { amount, upperFirst } from '../report/words.ts'
import { daysText, madeKnown, recipientsOf, WEEKDAYS, type DraftLetter } from './letter.ts'
import { textIn, timesText } from './meetings.ts'

export interface MeetingInput extends Pick<Scope, 'registers' | 'settings' | 'asOf'> {
  readonly issuer: Issuer
  readonly meeting: Meeting
}

/** Working days between the invitation and the meeting, and between the meeting and its conclusion (QĐ 45/2018). */
const LEAST_NOTICE = 3
const MOST_UNTIL_NOTICE = 5

/** The invitation; refused for a meeting that was called off. */
export function draftInvitation({ registers, settings, issuer, meeting, asOf }: MeetingInput): DraftLetter | Refusal {
  const { status, rowNumber, sentAhead } = meeting
  if (status === 'cancelled' || status === 'postponed') {
    return new Refusal('meeting-called-off', { row: rowNumber, status: MEETING_STATUS.label(status) })
  }
  const content = meetingName(meeting)
  const invited = participantsOf(meeting, registers)
  const papers = sentAhead === 'yes'
    ? 'Tài liệu đã được gửi trước; đề nghị các đại biểu nghiên cứu trước, dành thời gian chủ yếu cho thảo luận tại cuộc họp.'
    : null
  return {
    letter: {
      kind: ['Giấy mời', 'GM'],
      subject: contentOf(meeting),
      body: [
        ...prose(`${issuer.words} trân trọng kính mời:${invited.length === 0 ? ` ${TO_FILL_IN}.` : ''}`),
        ...dashes(invited),
        ...prose(`Tới dự: ${content}.`),
        ...prose(`Chủ trì: ${chairWords(meeting, registers)}.`),
        ...prose(`Thời gian: ${timeWords(meeting)}.`),
        ...prose(`Địa điểm: ${placeWords(meeting)}.`),
        ...prose(papers),
      ],
      closing: 'Đề nghị các đại biểu dự họp đúng thành phần, đúng giờ',
      recipients: recipientsOf(issuer, settings, { first: ['Như trên'] }),
    },
    kind: 'Giấy mời',
    period: meetingWords(meeting),
    printed: { meetings: [meeting] },
    contents: `Mời dự ${content}`,
    missing: [...lacking(meeting), ...lateNotice(meeting, asOf, holidaysOf(registers))],
  }
}

/** The notice of a conclusion: what was concluded is for people to write. Refused for a meeting that is still to come. */
export function draftConclusion({ registers, settings, issuer, meeting, asOf }: MeetingInput): DraftLetter | Refusal {
  const { date, endDate, rowNumber, conclusionNumber } = meeting
  if (typeof date === 'number' && date > asOf) return new Refusal('meeting-ahead', { row: rowNumber, day: formatDay(date) })
  const content = meetingName(meeting)
  const chair = chairWords(meeting, registers)
  const tasks = tasksOf(registers, conclusionNumber)
  const present = participantsOf(meeting, registers).join('; ')
  const when = typeof date !== 'number' ? `ngày ${TO_FILL_IN}`
    : typeof endDate === 'number' && endDate > date ? daysText(date, endDate) : `ngày ${formatDay(date)}`
  const days = typeof date === 'number' ? workingDaysBetween(date + 1, asOf + 1, holidaysOf(registers), MOST_UNTIL_NOTICE + 1) : 0
  return {
    letter: {
      kind: ['Thông báo', 'TB'],
      subject: `Kết luận của ${chair} tại ${content}`,
      body: [
        ...prose(`${upperFirst(when)}, ${placePart(meeting)}${chair} chủ trì ${content}.`, present === '' ? null : `Thành phần dự: ${present}.`),
        ...prose(`Sau khi nghe báo cáo và ý kiến thảo luận, ${chair} kết luận như sau:`),
        ...prose(`1. ${TO_FILL_IN}.`),
        ...taskBlocks(tasks),
      ],
      closing: madeKnown(issuer),
      recipients: recipientsOf(issuer, settings, { first: ['Thành phần dự họp'] }),
    },
    kind: 'Thông báo kết luận',
    period: meetingWords(meeting),
    printed: { meetings: [meeting], tasks },
    contents: `Kết luận tại ${content}`,
    missing: [
      'Cần ghi nội dung kết luận.',
      ...lacking(meeting),
      ...(days > MOST_UNTIL_NOTICE ? ['Đã quá 05 ngày làm việc sau cuộc họp (QĐ 45/2018).'] : []),
      ...(typeof conclusionNumber === 'string' ? [`Sổ đã ghi thông báo kết luận số ${conclusionNumber}.`] : []),
    ],
  }
}

/** The tasks that the register says were given by this conclusion. */
function tasksOf(registers: Scope['registers'], number: unknown): Task[] {
  if (typeof number !== 'string') return []
  return taskRows({ registers }).filter(({ assigningDocument }) => namesDocument(assigningDocument, number))
}

function taskBlocks(tasks: readonly Task[]): Block[] {
  return tasks.length === 0 ? [] : [...prose('2. Phân công thực hiện các nhiệm vụ sau:'), taskTable(tasks, 'portrait')]
}

const contentOf = ({ content }: Meeting): string => textIn(content).replace(/[.;,]+$/, '') || TO_FILL_IN

/** How meetings are called: of other contents, «hội nghị» or «cuộc họp» goes before. */
const MEETING_WORDS = /^(hội nghị|hội thảo|cuộc họp|phiên|buổi|lễ)( |$)/

/** A meeting within a sentence: «hội nghị sơ kết …», «cuộc họp giao ban …», «cuộc họp xét thi đua». */
function meetingName(meeting: Meeting): string {
  const content = contentOf(meeting)
  // An abbreviation keeps its capital.
  const inSentence = /^.[^\s]*[A-ZĐ]/.test(content) ? content : content.charAt(0).toLowerCase() + content.slice(1)
  const folded = foldText(content)
  if (MEETING_WORDS.test(folded)) return inSentence
  return /^họp( |$)/.test(folded) ? `cuộc ${inSentence}` : `${CONFERENCES.has(meeting.kind) ? 'hội nghị' : 'cuộc họp'} ${inSentence}`
}

/** The chair with the post, where the register of staff knows the person: «Phó Chủ tịch UBND xã Nguyễn Văn Mẫu». */
function chairWords({ chair }: Meeting, registers: Scope['registers']): string {
  const words = textIn(chair)
  const person = words === '' ? null : chairsOf(registers).resolve(words)
  const isByName = person !== null && typeof person.name === 'string' && foldText(words) === foldText(person.name)
  return isByName && typeof person.post === 'string' ? `${person.post} ${words}` : words || TO_FILL_IN
}

/** Who takes part, one a part: the cell’s own lines and what «;» parts. */
function participantsOf({ rowNumber }: Meeting, registers: Scope['registers']): string[] {
  const reading = registers.read(MEETINGS)
  const cell = reading instanceof Issue ? null : cellLines(reading as unknown as Reading, rowNumber, 'participants')
  return (cell ?? '').split(/[;\n\r]+/).map(textIn).map((part) => part.replace(/^[-+•]\s*/, '')).filter((part) => part !== '')
}

/** «07 giờ 30 đến 11 giờ 00, Thứ Năm, ngày 04 tháng 6 năm 2026» */
function timeWords(meeting: Meeting): string {
  const { date, endDate } = meeting
  const from = typeof date === 'number' ? `${WEEKDAYS[weekdayOf(date)]!}, ${formatDayLong(date)}` : TO_FILL_IN
  const to = typeof endDate === 'number' && endDate !== date ? ` đến hết ${formatDayLong(endDate)}` : ''
  const times = timesText(meeting).replace(/:/g, ' giờ ').replace(' - ', ' đến ')
  return `${times || TO_FILL_IN}, ${to && 'từ '}${from}${to}`
}

function placeWords({ form, room }: Meeting): string {
  const place = textIn(room)
  if (form === 'online') return place === '' ? 'họp trực tuyến' : `họp trực tuyến, ${place}`
  return (place || TO_FILL_IN) + (form === 'hybrid' ? ', kết hợp trực tuyến' : '')
}

function placePart({ form, room }: Meeting): string {
  const place = textIn(room)
  if (form === 'online') return 'bằng hình thức trực tuyến, '
  return place === '' ? '' : `tại ${place}, `
}

const meetingWords = ({ date, rowNumber }: Meeting): string =>
  `cuộc họp ngày ${typeof date === 'number' ? formatDay(date) : '…'} (dòng ${rowNumber})`

function lacking({ date, start, chair, room, form, participants, content }: Meeting): string[] {
  const blank: readonly (readonly [isBlank: boolean, words: string])[] = [
    [content === null, 'nội dung'], [typeof date !== 'number', 'ngày họp'], [start === null || typeof start === 'symbol', 'giờ họp'],
    [chair === null, 'người chủ trì'], [room === null && form !== 'online', 'địa điểm'], [participants === null, 'thành phần'],
  ]
  const words = blank.flatMap(([isBlank, each]) => (isBlank ? [each] : []))
  return words.length === 0 ? [] : [`Cuộc họp chưa ghi ${words.join(', ')}.`]
}

function lateNotice({ date, note, content }: Meeting, today: Day, holidays: ReadonlySet<Day>): string[] {
  if (typeof date !== 'number') return []
  if (date < today) return [`Cuộc họp đã diễn ra ngày ${formatDay(date)}.`]
  const isUrgent = [note, content].some((cell) => typeof cell === 'string' && foldText(cell).includes('đột xuất'))
  const days = workingDaysBetween(today, date, holidays, LEAST_NOTICE)
  if (isUrgent || days >= LEAST_NOTICE) return []
  return [`Còn ${days === 0 ? 'chưa đủ 01' : amount(days, '').trim()} ngày làm việc đến cuộc họp; quy định gửi giấy mời trước ít nhất 03 ngày (QĐ 45/2018), trừ họp đột xuất.`]
}
