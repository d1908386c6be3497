// Meetings as letters print them: when, in words; which are in a span of days.
import { boundsOf, spanOf, type Meeting } from '../../indicators/facts/duration.ts'
import { meetingRows } from '../../indicators/facts/meetings.ts'
import { repeatsOf, whyNotScheduled } from '../../indicators/facts/schedule.ts'
import type { Scope } from '../../indicators/indicator.ts'
import { formatDay, weekdayOf, type Day } from '../../vietnamese/date.ts'
import { formatTime } from '../../vietnamese/time.ts'
import { WEEKDAYS } from './letter.ts'

/** The meetings that go on in a span of days, neither called off nor entered twice, in their order. */
export function meetingsBetween({ registers }: Pick<Scope, 'registers'>, from: Day, to: Day): Meeting[] {
  const repeats = repeatsOf(registers)
  const found = meetingRows({ registers }).filter((meeting) => {
    const { date, endDate } = meeting
    const why = whyNotScheduled(meeting)
    if (typeof date !== 'number' || date > to || (why !== null && why !== 'not-a-meeting') || repeats.has(meeting.rowNumber)) return false
    return Math.max(date, typeof endDate === 'number' ? endDate : date) >= from
  })
  found.sort((one, other) => beginning(one) - beginning(other) || one.rowNumber - other.rowNumber)
  return found
}

function beginning(meeting: Meeting): number {
  const { date, start } = meeting
  const span = spanOf(meeting)
  if (span) return boundsOf(span).from
  return (date as number) * 1440 + (start !== null && typeof start === 'object' ? start.start : 0)
}

/** «07:30 - 11:00», «07:30», blank where no time was entered. */
export function timesText({ start, end }: Pick<Meeting, 'start' | 'end'>): string {
  if (start === null || typeof start === 'symbol') return ''
  const last = end === null || typeof end === 'symbol' ? start.end : (end.end ?? end.start)
  return last === null ? formatTime(start.start) : `${formatTime(start.start)} - ${formatTime(last)}`
}

/** «Thứ Năm, ngày 04/6/2026» */
export function weekdayText(day: Day): string {
  return `${WEEKDAYS[weekdayOf(day)]!}, ngày ${formatDay(day)}`
}

/** A cell's text in one line; blank where there is none. */
export const textIn = (cell: unknown): string => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : '')
