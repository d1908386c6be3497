// How long a meeting lasts, in working minutes and in half-day sessions, and how long its kind may last.
import { DURATION_LIMITS, type DurationLimit } from '../../plan/plan.ts'
import type { RowOf } from '../../tables/table.ts'
import type { MEETINGS } from '../../tables/meetings.ts'
import type { Day } from '../../vietnamese/date.ts'
import type { Minutes } from '../../vietnamese/time.ts'

export type Meeting = RowOf<typeof MEETINGS>

/** When a meeting takes place; the last day is the first one unless it lasts several days. */
export interface Span {
  readonly firstDay: Day
  readonly start: Minutes
  readonly lastDay: Day
  readonly end: Minutes
}

const DAY_START: Minutes = 7 * 60 + 30
const DAY_END: Minutes = 17 * 60
const LUNCH_START: Minutes = 11 * 60 + 30
const LUNCH_END: Minutes = 13 * 60 + 30
const MINUTES_PER_DAY = 1440
// Half-days: before 12:30, until 18:00, the evening. A quarter of an hour in one does not make it a session.
const SESSION_BOUNDS: readonly Minutes[] = [0, 12 * 60 + 30, 18 * 60, MINUTES_PER_DAY]
const GRACE: Minutes = 15

/** The meeting's time, or null where a part of it is blank, unreadable or runs backwards. */
export function spanOf(meeting: Pick<Meeting, 'date' | 'start' | 'endDate' | 'end'>): Span | null {
  const { date, start, endDate, end } = meeting
  if (typeof date !== 'number' || start === null || typeof start === 'symbol') return null
  if (typeof endDate === 'symbol' || typeof end === 'symbol') return null
  const lastDay = endDate ?? date
  const endTime = end === null ? start.end : (end.end ?? end.start)
  if (endTime === null || lastDay < date || (lastDay === date && endTime <= start.start)) return null
  return { firstDay: date, start: start.start, lastDay, end: endTime }
}

/** Minutes from the first to the last, as one scale over all days. */
export function boundsOf(span: Span): { readonly from: number; readonly to: number } {
  return { from: span.firstDay * MINUTES_PER_DAY + span.start, to: span.lastDay * MINUTES_PER_DAY + span.end }
}

/**
 * Net minutes: lunch (11:30–13:30) is left out when the meeting spans all of it. Of several days, the first one
 * lasts to 17:00, those between from 07:30 to 17:00, the last one from 07:30.
 */
export function netMinutes(span: Span): number {
  return overDays(span, (from, to) => Math.max(0, to - from - (from <= LUNCH_START && to >= LUNCH_END ? LUNCH_END - LUNCH_START : 0)))
}

/** How many half-days (morning, afternoon, evening) the meeting touches by more than 15 minutes. */
export function sessionsOf(span: Span): number {
  return overDays(span, (from, to) => {
    let sessions = 0
    for (let i = 0; i < 3; i++) {
      if (Math.min(to, SESSION_BOUNDS[i + 1]!) - Math.max(from, SESSION_BOUNDS[i]!) > GRACE) sessions++
    }
    return sessions
  })
}

/** What the plan (or Decision 45/2018) allows a kind of meeting; null for a kind without a limit. */
export function limitOf(kind: string | symbol | null): DurationLimit | null {
  return typeof kind === 'string' ? (DURATION_LIMITS[kind] ?? null) : null
}

/** How far a meeting is over its limit, in the unit of the limit; 0 or less when it is within. */
export function excess(span: Span, limit: DurationLimit, by: 'minutes' | 'sessions'): number {
  return by === 'minutes' ? netMinutes(span) - limit.minutes : sessionsOf(span) - limit.sessions
}

// The days between are all alike, so that a slip of the year costs no loop.
function overDays({ firstDay, start, lastDay, end }: Span, measure: (from: Minutes, to: Minutes) => number): number {
  if (firstDay === lastDay) return measure(start, end)
  return measure(start, DAY_END) + (lastDay - firstDay - 1) * measure(DAY_START, DAY_END) + measure(DAY_START, end)
}
