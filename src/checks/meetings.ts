// Rules over the register of meetings, each row by itself: kind, times, length, invitation, conclusion.
import { excess, limitOf, netMinutes, sessionsOf, spanOf, type Meeting, type Span } from '../indicators/facts/duration.ts'
import { isNoMeeting, organiserOf, whyNotHeld } from '../indicators/facts/meetings.ts'
import type { Scope } from '../indicators/indicator.ts'
import { whyNotScheduled } from '../indicators/facts/schedule.ts'
import { holidaysOf, workingDaysBetween } from '../indicators/facts/working-days.ts'
import type { DurationLimit } from '../plan/plan.ts'
import { settingText, type Settings } from '../plan/settings.ts'
import { MEETING_KIND } from '../tables/lists/meeting-lists.ts'
import { MEETINGS } from '../tables/meetings.ts'
import { formatDay } from '../vietnamese/date.ts'
import type { IssueParams } from '../vietnamese/issue.ts'
import { formatCountInProse } from '../vietnamese/number.ts'
import { foldText } from '../vietnamese/text.ts'
import { formatTime } from '../vietnamese/time.ts'
import { PLAIN, rowRule, tableRule, type Rule } from './rule.ts'

/** Working days that an invitation leaves before the meeting, and within which a conclusion is announced. */
const INVITATION_DAYS = 3
const CONCLUSION_DAYS = 5
const MANY_DAYS = 99
const CONFERENCES: ReadonlySet<unknown> = new Set([
  'dissemination', 'professional', 'majorDiscussion', 'thematic', 'halfYearReview', 'yearReview', 'trainingMeeting',
])
const LIMIT_WORDS: Readonly<Record<number, string>> = { 1: '1/2 ngày', 2: '01 ngày', 3: '1,5 ngày', 4: '02 ngày' }
const QD45 = 'Quyết định số 45/2018/QĐ-TTg'

/** A meeting that is or will be held by those whose meetings count (A19). */
function isOurs(meeting: Meeting, scope: Scope): boolean {
  const { status } = meeting
  if (status === 'cancelled' || status === 'postponed' || isNoMeeting(meeting)) return false
  const group = organiserOf(meeting, scope)
  return group === 'commune' || (group === 'otherLocal' && scope.settings.otherLocal === 'included')
}

function isHeldByUs(meeting: Meeting, scope: Scope): boolean {
  return whyNotHeld(meeting, scope.asOf) === null && isOurs(meeting, scope)
}

const kindOther = rowRule({
  id: 'kind-other',
  table: MEETINGS,
  column: 'kind',
  test: ({ kind }) => (kind === 'other' ? PLAIN : null),
})

/** A meeting of nobody known counts nowhere; another commune's is known to be somebody else's. */
const organiserUnknown = rowRule({
  id: 'organiser-unknown',
  table: MEETINGS,
  column: 'organiser',
  test: (meeting, scope) => {
    const { organiser } = meeting
    if (typeof organiser !== 'string' || organiserOf(meeting, scope) !== 'other' || whyNotScheduled(meeting) !== null) return null
    return /^(?:ubnd|ủy ban nhân dân) /.test(foldText(organiser)) ? null : { value: organiser, place: settingText(scope.settings, 'unitKind') }
  },
})

const endBeforeStart = tableRule({
  id: 'end-before-start',
  table: MEETINGS,
  check: (reading, _scope, report) => {
    for (const row of reading.rows) {
      const { date, start, endDate, end } = row
      if (typeof date === 'number' && typeof endDate === 'number' && endDate < date) {
        report(row, 'endDate', { what: 'day', end: formatDay(endDate), start: formatDay(date) })
        continue
      }
      if (start === null || typeof start === 'symbol' || typeof end === 'symbol') continue
      const until = end === null ? start.end : (end.end ?? end.start)
      const isOneDay = endDate === null || endDate === date
      if (until === null || until > start.start || !isOneDay) continue
      report(row, end === null ? 'start' : 'end', { what: 'time', end: formatTime(until), start: formatTime(start.start) })
    }
  },
})

const endMissing = rowRule({
  id: 'end-missing',
  table: MEETINGS,
  needs: ['end'],
  column: 'end',
  test: (meeting, scope) => {
    const { start, end } = meeting
    const isUnknown = end === null && start !== null && typeof start !== 'symbol' && start.end === null
    return isUnknown && isHeldByUs(meeting, scope) ? PLAIN : null
  },
})

const durationOver = rowRule({
  id: 'duration-over',
  table: MEETINGS,
  column: 'end',
  clause: 'II.4 d',
  test: (meeting, scope) => {
    const limit = limitOf(meeting.kind)
    const span = limit && spanOf(meeting)
    if (!limit || !span || !isOurs(meeting, scope)) return null
    const over = excess(span, limit, scope.settings.duration)
    return over > 0 ? overWords({ meeting, span, limit, over, settings: scope.settings }) : null
  },
})

interface Over {
  readonly meeting: Meeting
  readonly span: Span
  readonly limit: DurationLimit
  readonly over: number
  readonly settings: Settings
}

function overWords({ meeting, span, limit, over, settings }: Over): IssueParams {
  const label = typeof meeting.kind === 'string' ? MEETING_KIND.label(meeting.kind) : ''
  const noun = CONFERENCES.has(meeting.kind) ? 'Hội nghị' : 'Cuộc họp'
  const byMinutes = settings.duration === 'minutes'
  return {
    meeting: `${noun} ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    length: byMinutes ? `${netMinutes(span)} phút` : `${sessionsOf(span)} buổi`,
    excess: byMinutes ? `${over} phút` : `${formatCountInProse(over)} buổi`,
    limit: LIMIT_WORDS[limit.sessions] ?? `${limit.sessions} buổi`,
    source: limit.clause === QD45 ? 'QĐ 45/2018' : `Kế hoạch ${settings.planNumber.replace(/\/.*$/, '')}, II.4`,
  }
}

const invitationLate = tableRule({
  id: 'invitation-late',
  table: MEETINGS,
  needs: ['invitedOn'],
  clause: QD45,
  check: (reading, scope, report) => {
    const holidays = holidaysOf(scope.registers)
    const kindIndex = reading.layout.indexes.get('kind') ?? -1
    reading.rows.forEach((row, i) => {
      const { date, invitedOn } = row
      if (typeof date !== 'number' || typeof invitedOn !== 'number' || !isOurs(row, scope)) return
      const days = workingDaysBetween(invitedOn, date, holidays, INVITATION_DAYS)
      const kindCell = reading.sheet.cells[reading.gridRows[i]!]![kindIndex]
      if (days >= INVITATION_DAYS || [row.note, row.content, kindCell].some(isUrgent)) return
      report(row, 'invitedOn', { days: days === 0 ? '' : formatCountInProse(days) })
    })
  },
})

function isUrgent(text: unknown): boolean {
  return typeof text === 'string' && foldText(text).indexOf('đột xuất') >= 0
}

/** Where the conclusions are kept at all: a column that is wholly blank is not in use. */
const conclusionLate = tableRule({
  id: 'conclusion-late',
  table: MEETINGS,
  needs: ['conclusionNumber', 'conclusionDate'],
  clause: QD45,
  check: (reading, scope, report) => {
    if (!reading.isFilled('conclusionNumber') && !reading.isFilled('conclusionDate')) return
    const holidays = holidaysOf(scope.registers)
    for (const row of reading.rows) {
      if (!isHeldByUs(row, scope) || typeof row.conclusionDate === 'symbol') continue
      const isMissing = row.conclusionDate === null && row.conclusionNumber === null
      if (!isMissing && row.conclusionDate === null) continue
      const lastDay = typeof row.endDate === 'number' ? row.endDate : Number(row.date)
      const until = row.conclusionDate ?? scope.asOf
      const days = workingDaysBetween(lastDay + 1, until + 1, holidays, MANY_DAYS)
      if (days > CONCLUSION_DAYS) report(row, 'conclusionDate', { days: isMissing ? '' : formatCountInProse(days) })
    }
  },
})

const embeddedCounted = rowRule({
  id: 'embedded-counted',
  table: MEETINGS,
  column: 'content',
  clause: 'II.1 b',
  test: (meeting, scope) => {
    return (isEmbedded(meeting.content) || isEmbedded(meeting.note)) && isHeldByUs(meeting, scope) ? PLAIN : null
  },
})

// The plain letters are looked for first: folding every content would cost more than all other rules.
function isEmbedded(text: unknown): boolean {
  return typeof text === 'string' && /l[^\s]{1,3}ng\s+gh/i.test(text) && foldText(text).indexOf('lồng ghép') >= 0
}

export const MEETING_RULES: readonly Rule[] = [
  kindOther, organiserUnknown, endBeforeStart, endMissing, durationOver, invitationLate, conclusionLate, embeddedCounted,
]
