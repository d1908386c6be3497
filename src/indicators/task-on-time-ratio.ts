// K9: the share of tasks done on time among those done with a due day and those overdue.
import { TASKS } from '../tables/tasks.ts'
import type { Day } from '../vietnamese/date.ts'
import { dueDayOf, isDone, isOverdue, taskDay, taskRows, whyNotAssigned, type Task } from './facts/tasks.ts'
import { denominator, indicator, numerator, out, reads, type Contribution, type Indicator } from './indicator.ts'

const ON_TIME = numerator('on-time')
const LATE = denominator('late')
const OVERDUE = denominator('overdue')
const DONE_UNDATED = denominator('done-undated')
const NOT_OVERDUE = out('not-overdue')
const NO_DUE_DAY = out('no-due-day')

export const taskOnTimeRatio: Indicator = indicator<Task>({
  name: 'TASK_ON_TIME_RATIO',
  label: 'Tỷ lệ nhiệm vụ hoàn thành đúng hạn',
  help: 'Tỷ lệ hoàn thành đúng hạn trên số nhiệm vụ có hạn đã hoàn thành hoặc quá hạn.',
  unit: 'ratio',
  sense: 'share',
  target: null,
  clause: 'III; Phụ lục',
  additive: false,
  reads: [reads(TASKS, ['content', 'deadline'])],
  items: [taskRows],
  classify: (task, scope) => {
    const day = taskDay(scope)
    const why = whyNotAssigned(task, day)
    if (why) return why
    const due = dueDayOf(task, scope.settings)
    if (due.day === null) return NO_DUE_DAY
    if (isDone(task, day)) return byCompletion(task, due.day, scope.asOf)
    return isOverdue(due, day) ? OVERDUE : NOT_OVERDUE
  },
})

/** A task done on a day that nobody noted was on time if its due day has not passed even now. */
function byCompletion({ completedOn }: Task, due: Day, today: Day): Contribution {
  if (typeof completedOn === 'number') return completedOn <= due ? ON_TIME : LATE
  return today <= due ? ON_TIME : DONE_UNDATED
}
