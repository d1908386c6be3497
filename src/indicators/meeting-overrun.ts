// K10: meetings that last longer than their kind may.
import { MEETINGS } from '../tables/meetings.ts'
import { excess, limitOf, spanOf, type Meeting } from './facts/duration.ts'
import { meetingsInTurn, whyNotCounted } from './facts/meetings.ts'
import { denominator, indicator, numerator, out, OUTSIDE_PERIOD, reads, type Contribution } from './indicator.ts'

const OVER = numerator('over-limit')
const WITHIN = denominator('within-limit')
const NO_LIMIT = denominator('no-limit')
const UNKNOWN_LENGTH = out('unknown-length')

export const meetingOverrun = indicator<Meeting>({
  name: 'MEETING_OVERRUN',
  label: 'Số cuộc họp vượt thời gian quy định',
  help: 'Số cuộc đã tổ chức vượt thời gian quy định cho từng loại.',
  unit: 'count',
  sense: 'tally',
  target: null,
  clause: 'II.4',
  additive: true,
  reads: [reads(MEETINGS, ['date', 'start', 'kind'])],
  items: [meetingsInTurn],
  classify: (meeting, scope) => {
    const { date } = meeting
    if (typeof date === 'number' && (date < scope.period.from || date > scope.period.to)) return OUTSIDE_PERIOD
    return whyNotCounted(meeting, scope) ?? byLength(meeting, scope.settings.duration)
  },
})

function byLength(meeting: Meeting, by: 'minutes' | 'sessions'): Contribution {
  const span = spanOf(meeting)
  if (!span) return UNKNOWN_LENGTH
  const limit = limitOf(meeting.kind)
  if (!limit) return NO_LIMIT
  return excess(span, limit, by) > 0 ? OVER : WITHIN
}
