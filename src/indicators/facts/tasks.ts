// The state of a task on a day: whether it is assigned, done, when it is due, and whether it is overdue.
import type { Settings } from '../../plan/settings.ts'
import { TASKS } from '../../tables/tasks.ts'
import type { RowOf } from '../../tables/table.ts'
import type { Day } from '../../vietnamese/date.ts'
import { parseDeadline, type Deadline } from '../../vietnamese/deadline.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { out, type Contribution, type Scope } from '../indicator.ts'

export type Task = RowOf<typeof TASKS>

const NO_CONTENT = out('no-content')
const CANCELLED = out('task-cancelled')
const NOT_ASSIGNED_YET = out('not-assigned-yet')
const BAD_DATE = out('bad-date')

/** The rows of the register; none where it cannot be read. */
export function taskRows({ registers }: Pick<Scope, 'registers'>): readonly Task[] {
  const reading = registers.read(TASKS)
  return reading instanceof Issue ? [] : reading.rows
}

/** The day on which tasks are looked at: the period's end or the as-of date, whichever is earlier. */
export function taskDay({ period, asOf }: Pick<Scope, 'period' | 'asOf'>): Day {
  return Math.min(period.to, asOf)
}

/** Why a row does not count on a day, or null when it does: it says nothing (a number alone), is cancelled, or assigned later. */
export function whyNotAssigned({ content, status, assignedOn }: Pick<Task, 'content' | 'status' | 'assignedOn'>, day: Day): Contribution | null {
  if (typeof content !== 'string') return NO_CONTENT
  if (status === 'cancelled') return CANCELLED
  if (assignedOn === null) return null
  if (typeof assignedOn === 'symbol') return BAD_DATE
  return assignedOn > day ? NOT_ASSIGNED_YET : null
}

/** Whether a task is done by a day: its status says so, or, without one, its day of completion or its progress. */
export function isDone({ status, completedOn, progress }: Pick<Task, 'status' | 'completedOn' | 'progress'>, day: Day): boolean {
  if (typeof completedOn === 'symbol' || (completedOn !== null && completedOn > day)) return false
  if (status === 'done') return true
  return status === null && (completedOn !== null || progress === 1)
}

/** When a task is due. */
export interface DueDay {
  readonly day: Day | null
  /** Continuous, recurring and conditional tasks never are overdue. */
  readonly canBeOverdue: boolean
}

const understood = new Map<string, Deadline>()

/** More phrases than a register words its deadlines in. */
const REMEMBERED = 1000

/** What the words of a deadline mean under the settings; those of many tasks are read once. */
export function deadlineOf(phrase: string, { planDate: base, before, year }: Pick<Settings, 'planDate' | 'before' | 'year'>): Deadline {
  const key = [base, before, year, phrase].join()
  let deadline = understood.get(key)
  if (!deadline) {
    deadline = parseDeadline(phrase, { base, before, year })
    if (understood.size < REMEMBERED) understood.set(key, deadline)
  }
  return deadline
}

const OPEN_ENDED: ReadonlySet<Deadline['kind']> = new Set(['recurring', 'continuous', 'event', 'unspecified'])

/** The due day of a task: «Hạn cụ thể» where filled, else what its deadline says. */
export function dueDayOf(task: Pick<Task, 'dueDate' | 'deadline' | 'status'>, settings: Pick<Settings, 'planDate' | 'before' | 'year'>): DueDay {
  const isOpenEnded = task.status === 'continuous' || task.status === 'waiting'
  if (typeof task.dueDate === 'number') return { day: task.dueDate, canBeOverdue: !isOpenEnded }
  if (typeof task.deadline !== 'string') return { day: null, canBeOverdue: false }
  const { kind, due, condition } = deadlineOf(task.deadline, settings)
  return { day: due, canBeOverdue: due !== null && !isOpenEnded && condition === null && !OPEN_ENDED.has(kind) }
}

/** Whether an open task is overdue on a day: from the day after its due day on. */
export function isOverdue(due: DueDay, day: Day): boolean {
  return due.canBeOverdue && due.day !== null && day > due.day
}
