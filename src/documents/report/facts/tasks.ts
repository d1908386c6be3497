// Facts on tasks: each with its state on the day, and how many there are of each state.
import { deadlineOf, dueDayOf, isDone, isOverdue, taskDay, taskRows, whyNotAssigned, type DueDay, type Task } from '../../../indicators/facts/tasks.ts'
import { ownUnitsOf } from '../../../indicators/facts/units.ts'
import type { Scope } from '../../../indicators/indicator.ts'
import type { Settings } from '../../../plan/settings.ts'
import { nameSet } from '../../../tables/name-set.ts'
import { unitLines } from '../../../tables/units.ts'
import type { Day } from '../../../vietnamese/date.ts'
import { otherAssigner } from '../../assigned-by.ts'
import { textOf } from './rows.ts'

export type TaskState = 'done' | 'overdue' | 'inProgress' | 'notStarted' | 'continuous' | 'waiting' | 'paused' | 'cancelled'

/** A task as a report lists it; no person is named. */
export interface TaskLine {
  readonly ordinal: string | null
  readonly content: string
  readonly leadUnit: string | null
  readonly deadline: string
  readonly state: TaskState
  /** days after the due day: of an open task until now, of a done one until it was done */
  readonly lateDays: number
  /** of a done task: whether it was done before its due day, on it, or that is not known */
  readonly completion: 'early' | 'onTime' | 'late' | 'unknown'
  readonly due: Day | null
  readonly progress: number | null
  readonly result: string
  readonly difficulty: string | null
  /** number of the document that assigned it; null where that is the plan */
  readonly assignedBy: string | null
}

/** How many tasks there are; those given up are not in the total. */
export interface TaskCounts {
  readonly total: number
  readonly counts: Readonly<Record<TaskState, number>>
  readonly doneLate: number
  readonly overdue: readonly TaskLine[]
}

export interface Tasks {
  /** null without a register of tasks */
  readonly total: number | null
  readonly ofPlan: TaskCounts
  readonly ofOthers: TaskCounts
  readonly overdue: readonly TaskLine[]
  /** whether any task falls due in the period, by the as-of date */
  readonly hasDue: boolean
  /** every task assigned so far, also those given up */
  readonly lines: readonly TaskLine[]
}

/** The tasks on the last day of the period, or on the as-of date. */
export function gatherTasks(scope: Scope): Tasks {
  const rows = taskRows(scope)
  const day = taskDay(scope)
  const lines = assignedTasks(scope).map(({ line }) => line)
  const ofPlan = countTasks(lines.filter(({ assignedBy }) => assignedBy === null))
  const ofOthers = countTasks(lines.filter(({ assignedBy }) => assignedBy !== null))
  return {
    total: rows.length === 0 ? null : ofPlan.total + ofOthers.total,
    ofPlan,
    ofOthers,
    overdue: lines.filter(({ state }) => state === 'overdue'),
    hasDue: lines.some(({ due, state }) => due !== null && due >= scope.period.from && due <= day && state !== 'cancelled'),
    lines,
  }
}

/** Every task assigned by that day, with its row in the register. */
export function assignedTasks(scope: Scope): { readonly task: Task; readonly line: TaskLine }[] {
  const day = taskDay(scope)
  const isKnown = nameSet(ownUnitsOf(scope.registers))
  const unitsText = (cell: unknown): string | null => unitLines(textOf(cell) ?? '', isKnown).join('; ') || null
  const rows = taskRows(scope)
  const assignedBy = otherAssigner(rows, scope.settings)
  return rows.filter((task) => isAssigned(task, day)).map((task) => (
    { task, line: { ...lineOf(task, { day, settings: scope.settings }), leadUnit: unitsText(task.leadUnit), assignedBy: assignedBy(task) } }))
}

/** Whether a task is still to be done. */
export function isOpen({ state }: Pick<TaskLine, 'state'>): boolean {
  return state !== 'done' && state !== 'cancelled'
}

function isAssigned({ content, assignedOn }: Task, day: Day): boolean {
  return whyNotAssigned({ content, assignedOn, status: null }, day) === null
}

function countTasks(lines: readonly TaskLine[]): TaskCounts {
  const counts: Record<TaskState, number> = { done: 0, overdue: 0, inProgress: 0, notStarted: 0, continuous: 0, waiting: 0, paused: 0, cancelled: 0 }
  for (const { state } of lines) counts[state]++
  return {
    total: lines.length - counts.cancelled,
    counts,
    doneLate: lines.filter(({ state, completion }) => state === 'done' && completion === 'late').length,
    overdue: lines.filter(({ state }) => state === 'overdue'),
  }
}

function lineOf(task: Task, { day, settings }: Omit<OnDay, 'due'>): Omit<TaskLine, 'leadUnit' | 'assignedBy'> {
  const due = dueDayOf(task, settings)
  const state = stateOf(task, { due, day, settings })
  // Progress and result of a task that was done later say nothing of this day.
  const isLater = typeof task.completedOn === 'number' && task.completedOn > day
  return {
    ordinal: textOf(task.ordinal),
    content: textOf(task.content) ?? '',
    deadline: textOf(task.deadline) ?? '',
    state,
    ...completionOf(task, { due, day, state }),
    due: due.day,
    progress: typeof task.progress === 'number' && !isLater ? task.progress : null,
    result: isLater ? '' : (textOf(task.result) ?? ''),
    difficulty: textOf(task.difficulties),
  }
}

export interface OnDay {
  readonly due: DueDay
  readonly day: Day
  readonly settings: Settings
}

/** What the dates say comes first, then what people chose, then what the deadline means. */
export function stateOf(task: Task, { due, day, settings }: OnDay): TaskState {
  const { status, superiorDocumentDate } = task
  if (status === 'cancelled') return 'cancelled'
  if (isDone(task, day)) return 'done'
  if (isOverdue(due, day)) return 'overdue'
  const hasBegun = typeof superiorDocumentDate === 'number' && superiorDocumentDate <= day
  if (status === 'waiting') return hasBegun ? 'inProgress' : 'waiting'
  if (status === 'continuous' || status === 'paused' || status === 'inProgress' || status === 'notStarted') return status
  return stateByDeadline(textOf(task.deadline) ?? '', hasBegun, settings)
}

function stateByDeadline(phrase: string, hasBegun: boolean, settings: Settings): TaskState {
  const { kind, condition } = deadlineOf(phrase, settings)
  if (kind === 'continuous' || kind === 'recurring') return 'continuous'
  return !hasBegun && (kind === 'event' || condition !== null) ? 'waiting' : 'inProgress'
}

function completionOf({ completedOn }: Task, { due, day, state }: Pick<OnDay, 'due' | 'day'> & { state: TaskState }) {
  if (state === 'overdue') return { lateDays: day - due.day!, completion: 'unknown' as const }
  if (state !== 'done' || due.day === null || typeof completedOn !== 'number') return { lateDays: 0, completion: 'unknown' as const }
  if (completedOn > due.day) return { lateDays: completedOn - due.day, completion: 'late' as const }
  return { lateDays: 0, completion: completedOn < due.day ? ('early' as const) : ('onTime' as const) }
}
