// K8: the share of periodic reports that were sent by their due day.
import { PERIODIC_REPORTS } from '../tables/periodic-reports.ts'
import type { RowOf } from '../tables/table.ts'
import type { Day } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import { holidaysOf, nextWorkingDay } from './facts/working-days.ts'
import { denominator, indicator, numerator, out, OUTSIDE_PERIOD, reads, type Contribution, type Indicator, type Scope } from './indicator.ts'

export type PeriodicReport = RowOf<typeof PERIODIC_REPORTS>

const ON_TIME = numerator('on-time')
const LATE = denominator('late')
const UNSENT = denominator('unsent')
const UNSENT_OUT = out('unsent')
const NOT_DUE = out('not-due')
const NO_DUE_DAY = out('no-due-day')
const BAD_DATE = out('bad-date')
const UNSCHEDULED = out('unscheduled')

export const onTimeReportRatio: Indicator = indicator<PeriodicReport>({
  name: 'ON_TIME_REPORT_RATIO',
  label: 'Tỷ lệ báo cáo gửi đúng hạn',
  help: 'Tỷ lệ báo cáo định kỳ đến hạn đã gửi đúng hạn.',
  unit: 'ratio',
  sense: 'share',
  target: { numerator: 1, denominator: 1 },
  clause: 'Phụ lục 9',
  additive: true,
  reads: [reads(PERIODIC_REPORTS, ['due', 'sentOn'])],
  items: [reportRows],
  classify: (report, scope) => {
    const { due, frequency } = report
    if (typeof due !== 'number') return due === null ? NO_DUE_DAY : BAD_DATE
    if (due < scope.period.from || due > scope.period.to) return OUTSIDE_PERIOD
    if (frequency === 'adHoc') return UNSCHEDULED
    return bySending(report, dueDayOf(due, scope), scope)
  },
})

/** The rows of the register; none where it cannot be read. */
export function reportRows({ registers }: Pick<Scope, 'registers'>): readonly PeriodicReport[] {
  const reading = registers.read(PERIODIC_REPORTS)
  return reading instanceof Issue ? [] : reading.rows
}

/** The last day on which a report is on time (A13): its due day, or the working day after a day off. */
export function dueDayOf(due: Day, { settings, registers }: Pick<Scope, 'settings' | 'registers'>): Day {
  return settings.weekend === 'none' ? due : nextWorkingDay(due, holidaysOf(registers))
}

/** Those due by the as-of date count, sent or not; what is sent later is not sent yet. */
function bySending({ sentOn }: PeriodicReport, due: Day, { asOf, settings }: Scope): Contribution {
  if (due > asOf) return NOT_DUE
  if (typeof sentOn !== 'number' || sentOn > asOf) return settings.reportsDue === 'ofSent' ? UNSENT_OUT : UNSENT
  return sentOn <= due ? ON_TIME : LATE
}
