// Pairs of meetings at one time with one chair or in one room.
import { MEETINGS } from '../tables/meetings.ts'
import { spanOf, type Meeting } from './facts/duration.ts'
import { meetingsInTurn } from './facts/meetings.ts'
import { clashesOf, repeatsOf, whyNotScheduled } from './facts/schedule.ts'
import { denominator, indicator, numerator, out, OUTSIDE_PERIOD, reads, type Contribution } from './indicator.ts'

const NO_OVERLAP = denominator('no-overlap')
const OVERLAP = numerator('overlap')
const NOT_SCHEDULED = {
  cancelled: out('cancelled'),
  postponed: out('postponed'),
  'unknown-status': out('unknown-status'),
  'not-a-meeting': out('not-a-meeting'),
}
const UNKNOWN_TIME = out('unknown-time')
const DUPLICATE = out('duplicate')

export const meetingOverlap = indicator<Meeting>({
  name: 'MEETING_OVERLAP',
  label: 'Số cặp cuộc họp trùng lịch',
  help: 'Số cặp cuộc họp trùng người chủ trì hoặc phòng họp.',
  unit: 'count',
  sense: 'tally',
  target: null,
  clause: 'II.4',
  additive: true,
  reads: [reads(MEETINGS, ['date', 'start', 'chair'])],
  items: [meetingsInTurn],
  // A pair belongs to the meeting that begins later: it adds as many pairs as it breaks into.
  classify: (meeting, scope): Contribution => {
    const { date } = meeting
    if (typeof date === 'number' && (date < scope.period.from || date > scope.period.to)) return OUTSIDE_PERIOD
    const why = whyNotScheduled(meeting)
    if (why) return NOT_SCHEDULED[why]
    if (repeatsOf(scope.registers).has(meeting.rowNumber)) return DUPLICATE
    const clash = clashesOf(scope.registers).get(meeting.rowNumber)
    if (!clash) return spanOf(meeting) ? NO_OVERLAP : UNKNOWN_TIME
    return clash.count === 1 ? OVERLAP : { numerator: clash.count, denominator: 1, reason: 'overlap' }
  },
})
