// Facts on the time ahead: meetings planned, what reductions still allow, tasks and reports falling due.
import { gapsOf } from '../../../indicators/facts/by-month.ts'
import { meetingRows, whyNotOurs } from '../../../indicators/facts/meetings.ts'
import { repeatsOf, whyNotScheduled } from '../../../indicators/facts/schedule.ts'
import { taskDay } from '../../../indicators/facts/tasks.ts'
import type { Figure, Indicator, Scope, Target } from '../../../indicators/indicator.ts'
import { evaluate, tally } from '../../../indicators/evaluate.ts'
import { PERIODIC_REPORTS } from '../../../tables/periodic-reports.ts'
import { isWholeYear, periodOf, rangeOf, type Period } from '../../../vietnamese/period.ts'
import type { Ahead } from '../ahead.ts'
import { most } from '../sentences/outlook.ts'
import type { Figures } from './figures.ts'
import { filledRows } from './rows.ts'
import { isOpen, type TaskLine } from './tasks.ts'

export interface OnlineAhead {
  /** held online in the year so far */
  readonly online: number
  /** held in the year so far */
  readonly held: number
  /** in the rest of the year, planned or held since */
  readonly planned: number
}

export interface RemainingAllowance {
  /** the most of the whole year for the reduction to be reached */
  readonly limit: number
  /** up to the period's end; null while it has not come */
  readonly used: number | null
  readonly target: Target
}

export interface Outlook {
  /** null where the year is over, or nothing is known of it */
  readonly online: OnlineAhead | null
  readonly meetings: RemainingAllowance | null
  readonly documents: RemainingAllowance | null
  /** due in the period from the day on that is looked at: not late yet, and not in the time ahead */
  readonly openTasks: readonly TaskLine[]
  readonly dueTasks: readonly TaskLine[]
  readonly dueReports: number
}

interface OutlookInput {
  readonly figures: Figures
  readonly ahead: Ahead
  readonly tasks: readonly TaskLine[]
}

/** What is known of the time ahead. */
export function gatherOutlook({ figures, ahead, tasks }: OutlookInput): Outlook {
  const { scope } = figures
  const year = periodOf('year', { rule: scope.period.rule, year: scope.period.year })
  const soFar: Scope = { ...scope, period: yearSoFar(scope.period, year) }
  const dueIn = (days: Pick<Period, 'from' | 'to'>): TaskLine[] => tasks.filter((task) => isStillDue(task) && isIn(task.due, days))
  const isYearOpen = ahead.restOfYear !== null && !isWholeYear(scope.period)
  return {
    online: isYearOpen ? onlineAhead(figures, soFar, year) : null,
    meetings: isYearOpen ? allowance(figures.measured('MEETING_REDUCTION').figure, soFar, year) : null,
    documents: isYearOpen ? allowance(figures.measured('DOCUMENT_REDUCTION').figure, soFar, year) : null,
    openTasks: dueIn({ from: taskDay(scope), to: scope.period.to }),
    dueTasks: ahead.period === null ? [] : dueIn(ahead.period),
    dueReports: ahead.period === null ? 0 : countDueReports(scope, ahead.period),
  }
}

/** The year up to a period's end; the period itself where it begins the year. */
function yearSoFar(period: Period, year: Period): Period {
  return period.from === year.from ? period : rangeOf(year.from, period.to, period.rule)
}

function onlineAhead(figures: Figures, soFar: Scope, year: Period): OnlineAhead | null {
  const [figure] = evaluate([figures.measured('ONLINE_RATIO').figure.indicator], soFar)
  if (!figure || figure.value === null) return null
  return { online: figure.numerator, held: figure.denominator, planned: countPlanned(soFar, year) }
}

/** Meetings of the commune's own in the rest of the year; of those held since the period ended the rest is made up too. */
function countPlanned(scope: Scope, year: Period): number {
  const after = Math.min(scope.asOf, scope.period.to)
  const organisers = { attended: false, otherLocal: scope.settings.otherLocal === 'included' }
  const repeats = repeatsOf(scope.registers)
  return meetingRows(scope).filter((meeting) => {
    const { date, rowNumber } = meeting
    return typeof date === 'number' && date > after && date <= year.to && whyNotScheduled(meeting) === null
      && !repeats.has(rowNumber) && whyNotOurs(meeting, scope, organisers) === null
  }).length
}

/** What the year before allows the whole year, and what of it is used; null where the year before is not known whole. */
function allowance({ indicator, denominator }: Figure, soFar: Scope, year: Period): RemainingAllowance | null {
  const ofYear = { ...soFar, period: year, asOf: Math.max(soFar.asOf, year.to) }
  const whole = evaluate([indicator], ofYear)[0]
  // Some months of that year typed, others in the register: what is known of all of it is less than of its part.
  if (!whole || whole.value === null || whole.denominator < denominator || indicator.target === null) return null
  // Months of it that the register does not reach are no allowance of none.
  if (gapsOf(indicator, ofYear).previous.length > 0) return null
  return { limit: most(whole.denominator, indicator.target), used: usedSoFar(indicator, soFar), target: indicator.target }
}

function usedSoFar(indicator: Indicator, soFar: Scope): number | null {
  const used = soFar.period.to <= soFar.asOf ? tally([indicator], soFar).get(indicator) : undefined
  return used ? used.denominator - used.numerator : null
}

/** Whether a task has to be done by its due day; one that waits for somebody else does not. */
function isStillDue(task: TaskLine): boolean {
  return isOpen(task) && task.state !== 'overdue' && task.state !== 'waiting'
}

function countDueReports({ registers }: Scope, period: Period): number {
  const rows = filledRows(registers, PERIODIC_REPORTS) ?? []
  return rows.filter(({ due, sentOn, frequency }) => isIn(due, period) && sentOn === null && frequency !== 'adHoc').length
}

function isIn(day: unknown, { from, to }: Pick<Period, 'from' | 'to'>): boolean {
  return typeof day === 'number' && day >= from && day <= to
}
