// K2: by how much the number of meetings fell against the same period of the previous year.
import { TARGETS } from '../plan/plan.ts'
import { MEETINGS } from '../tables/meetings.ts'
import { PREVIOUS_YEAR } from '../tables/previous-year.ts'
import { baseRows, classifyBaseMonth, classifyYear, compare, isBaseMonth, yearOf, type BaseMonth } from './facts/comparison.ts'
import type { Meeting } from './facts/duration.ts'
import { meetingsInTurn, whyNotCounted } from './facts/meetings.ts'
import { indicator, OUTSIDE_PERIOD, reads, type Scope } from './indicator.ts'
import { remember } from './memo.ts'

const comparisonOf = remember((scope: Scope) => compare(scope, 'meetings'))

export const meetingReduction = indicator<Meeting | BaseMonth>({
  name: 'MEETING_REDUCTION',
  label: 'Mức giảm số hội nghị, cuộc họp',
  help: 'Mức giảm số hội nghị, cuộc họp so với cùng kỳ năm trước; số âm là tăng.',
  unit: 'ratio',
  sense: 'reduction',
  target: TARGETS.meetingReduction,
  clause: TARGETS.meetingReduction.clause,
  additive: true,
  reads: [reads(MEETINGS, ['date', 'kind'], { hasRows: true }), reads(PREVIOUS_YEAR, ['month', 'meetings'], { optional: true })],
  items: [meetingsInTurn, baseRows],
  classify: (item, scope) => {
    const comparison = comparisonOf(scope)
    if (isBaseMonth(item)) return classifyBaseMonth(item, 'meetings', comparison)
    const { date } = item
    if (typeof date === 'number' && yearOf(date, comparison) === null) return OUTSIDE_PERIOD
    return whyNotCounted(item, scope) ?? classifyYear(date as number, comparison)
  },
})
