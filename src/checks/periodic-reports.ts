// Rules over the register of periodic reports: sent late, not sent.
import { dueDayOf } from '../indicators/on-time-report-ratio.ts'
import { PERIODIC_REPORTS } from '../tables/periodic-reports.ts'
import { formatDay } from '../vietnamese/date.ts'
import { formatCountInProse } from '../vietnamese/number.ts'
import { rowRule, type Rule } from './rule.ts'

const late = rowRule({
  id: 'report-late',
  table: PERIODIC_REPORTS,
  column: 'sentOn',
  test: ({ due, sentOn, frequency }, scope) => {
    if (typeof due !== 'number' || typeof sentOn !== 'number' || frequency === 'adHoc') return null
    const lastDay = dueDayOf(due, scope)
    return sentOn > lastDay ? { days: formatCountInProse(sentOn - lastDay), due: formatDay(lastDay) } : null
  },
})

const unsent = rowRule({
  id: 'report-unsent',
  table: PERIODIC_REPORTS,
  column: 'sentOn',
  test: ({ due, sentOn, frequency }, scope) => {
    if (typeof due !== 'number' || sentOn !== null || frequency === 'adHoc') return null
    const lastDay = dueDayOf(due, scope)
    return lastDay < scope.asOf ? { due: formatDay(lastDay) } : null
  },
})

export const PERIODIC_REPORT_RULES: readonly Rule[] = [late, unsent]
