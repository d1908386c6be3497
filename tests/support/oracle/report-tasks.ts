// What a report must say of tasks, each as a day sees it.
import { numbers, tally, unless, type Asked, type Expected } from './asked.ts'
import type { Told } from './printed.ts'
import type { TaskFact } from './report-truth.ts'

export type State = 'done' | 'inProgress' | 'notStarted' | 'continuous' | 'waiting' | 'paused' | 'overdue'
export interface TaskNow { readonly task: TaskFact; readonly isOthers: boolean; readonly state: State; readonly due: number | null; readonly lateDays: number }

/** The tasks assigned by a day that still stand, as that day sees them. */
export function tasksAt({ facts, question }: Asked, day: number): TaskNow[] {
  // Where every task names one other document, that is the plan.
  const isOneOther = facts.tasks.every(({ isOfPlan }) => !isOfPlan)
  return facts.tasks.filter(({ assigned, status }) => (assigned === null || assigned <= day) && status !== 'cancelled').map((task): TaskNow => {
    const due = task.due === null ? null : task.kind === 'before' && question.settings.before === 'strict' ? task.due - 1 : task.due
    return { task, isOthers: !task.isOfPlan && !isOneOther, due, ...stateOf(task, due, day) }
  })
}

function stateOf({ status, completed, kind }: TaskFact, due: number | null, day: number): Pick<TaskNow, 'state' | 'lateDays'> {
  if (status === 'done' && (completed === null || completed <= day)) return { state: 'done', lateDays: due === null || completed === null ? 0 : Math.max(0, completed - due) }
  if (due !== null && due < day && kind !== 'waiting') return { state: 'overdue', lateDays: day - due }
  if (status !== null && status !== 'done') return { state: status as State, lateDays: 0 }
  return { state: kind === 'continuous' || kind === 'waiting' ? kind : 'inProgress', lateDays: 0 }
}

export function tasks(asked: Asked): Expected {
  const now = tasksAt(asked, asked.cut)
  const byState = (of: TaskNow[]): Told[] => {
    const count = (state: State): number | null => tally(of, (each) => each.state === state) || null
    const late = tally(of, ({ state, lateDays }) => state === 'done' && lateDays > 0)
    return unless(of.length === 0, numbers(of.length, count('done'), late || null, ...(['inProgress', 'notStarted', 'continuous', 'waiting', 'paused', 'overdue'] as const).map(count)))
  }
  const [ofPlan, ofOthers] = [now.filter(({ isOthers }) => !isOthers), now.filter(({ isOthers }) => isOthers)]
  return {
    'tasks of the plan': unless(ofPlan.length === 0, numbers(ofPlan.length)), 'tasks by state': byState(ofPlan), 'other tasks by state': byState(ofOthers),
    'tasks overdue': now.filter(({ state }) => state === 'overdue').map(({ task, lateDays }) => numbers(task.ordinal, lateDays)),
  }
}
