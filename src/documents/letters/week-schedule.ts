// The notice of a week's schedule: every meeting and other work of the days from Monday to Sunday.
import { clashesOf } from '../../indicators/facts/schedule.ts'
import type { Scope } from '../../indicators/indicator.ts'
import { formatDay, weekdayOf, type Day } from '../../vietnamese/date.ts'
import { listTable, type ListColumn, type ListRow } from '../report/tables/list-table.ts'
import type { Issuer } from '../issuer.ts'
import { Refusal } from '../refusal.ts'
import { prose } from '../report/blocks.ts'
import { amount } from '../report/words.ts'
import type { Meeting } from '../../indicators/facts/duration.ts'
import { daysText, madeKnown, recipientsOf, UNITS, type DraftLetter } from './letter.ts'
import { meetingsBetween, textIn, timesText, weekdayText } from './meetings.ts'

export interface WeekInput extends Pick<Scope, 'registers' | 'settings'> {
  readonly issuer: Issuer
  /** Any day of the week. */
  readonly day: Day
}

const COLUMNS: readonly ListColumn[] = [
  ['Giờ', 16.5], ['Nội dung', 32, 'tableJustified'], ['Chủ trì', 16.5],
  ['Thành phần', 21, 'tableLeft'], ['Địa điểm', 14],
]

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => day - ((weekdayOf(day) + 6) % 7)

/** The schedule; refused where nothing is entered for the week. */
export function draftWeekSchedule({ registers, settings, issuer, day }: WeekInput): DraftLetter | Refusal {
  const from = mondayOf(day)
  const week = daysText(from, from + 6)
  const meetings = meetingsBetween({ registers }, from, from + 6)
  if (meetings.length === 0) return new Refusal('no-meeting-in', { period: `trong tuần ${week}` })
  const clashes = clashesOf(registers)
  const clashing = meetings.flatMap((meeting) => {
    const clash = clashes.get(meeting.rowNumber)
    return clash ? [`Trùng ${clash.shared === 'chair' ? 'người chủ trì' : 'phòng họp'}: dòng ${meeting.rowNumber} và dòng ${clash.other.rowNumber}.`] : []
  })
  const blank = meetings.filter(({ chair }) => chair === null).length
  return {
    letter: {
      kind: ['Thông báo', 'TB'],
      subject: `Lịch công tác tuần ${week}`,
      body: [
        ...prose(`${issuer.words} thông báo lịch công tác tuần ${week} như sau:`),
        listTable(COLUMNS, linesOf(meetings, from)),
      ],
      closing: madeKnown(issuer),
      recipients: recipientsOf(issuer, settings, { last: UNITS }),
    },
    kind: 'Lịch công tác tuần',
    period: week,
    printed: { meetings },
    contents: `${amount(meetings.length, 'nội dung')} trong tuần`,
    missing: [...clashing, ...(blank > 0 ? [`${amount(blank, 'nội dung')} chưa ghi người chủ trì.`] : [])],
  }
}

/** A caption a day, then its meetings; what has begun before the week stands under its first day. */
function linesOf(meetings: readonly Meeting[], monday: Day): ListRow[] {
  const lines: ListRow[] = []
  let last = monday - 1
  for (const meeting of meetings) {
    const { content, chair, participants, room, form } = meeting
    const day = Math.max(meeting.date as Day, monday)
    if (day !== last) lines.push(weekdayText((last = day)))
    const place = form === 'online' ? 'Trực tuyến' : textIn(room)
    lines.push([whenText(meeting, day), textIn(content), textIn(chair), textIn(participants), place])
  }
  return lines
}

function whenText(meeting: Meeting, day: Day): string {
  const { endDate } = meeting
  const until = typeof endDate === 'number' && endDate > day ? `đến ngày ${formatDay(endDate)}` : ''
  return [timesText(meeting), until].filter((part) => part !== '').join('\n')
}
