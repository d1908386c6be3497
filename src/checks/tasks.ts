// Rules over the register of tasks: one lead, «6 rõ», a deadline that is understood, what contradicts itself, what is late.
import { deadlineOf, dueDayOf, isDone, isOverdue, whyNotAssigned, type DueDay, type Task } from '../indicators/facts/tasks.ts'
import { ownUnitsOf } from '../indicators/facts/units.ts'
import type { Scope } from '../indicators/indicator.ts'
import { remember } from '../indicators/memo.ts'
import { TASK_STATUS } from '../tables/lists/task-lists.ts'
import { nameSet } from '../tables/name-set.ts'
import { TASKS } from '../tables/tasks.ts'
import { splitUnits } from '../tables/units.ts'
import { formatDay } from '../vietnamese/date.ts'
import type { IssueParams } from '../vietnamese/issue.ts'
import { formatCountInProse } from '../vietnamese/number.ts'
import { foldText } from '../vietnamese/text.ts'
import { PLAIN, rowRule, tableRule, type Rule } from './rule.ts'

/** From how many days before its due day a task is «sắp đến hạn». */
export const SOON_DAYS = 7
/** Deadlines that leave the day to somebody else's rules. */
const LEFT_OPEN = /^theo (?:quy định|tiến độ|yêu cầu|chỉ đạo|kế hoạch)/
/** States that a day of completion contradicts: figures go by the state. */
const LEFT_OPEN_STATES: ReadonlySet<string> = new Set(['notStarted', 'inProgress', 'waiting', 'paused'])

const twoLeads = tableRule({
  id: 'task-two-leads',
  table: TASKS,
  clause: 'Phụ lục 4',
  check: (reading, { registers }, report) => {
    const isKnown = nameSet(ownUnitsOf(registers))
    for (const task of reading.rows) {
      if (typeof task.leadUnit === 'string' && splitUnits(task.leadUnit, isKnown).length > 1) report(task, 'leadUnit')
    }
  },
})

/** Who, what, when, what comes of it, who decides; a column that nobody fills is not asked for. */
const sixClear = tableRule({
  id: 'task-six-clear',
  table: TASKS,
  clause: 'I.2 a; Phụ lục 4',
  check: (reading, _scope, report) => {
    const asked = (['product', 'deadline', 'assignee', 'authority'] as const).filter(
      (id) => id === 'product' || id === 'deadline' || reading.isFilled(id),
    )
    for (const task of reading.rows) {
      if (task.status === 'cancelled') continue
      const missing = asked.filter((id) => task[id] === null && !(id === 'deadline' && task.dueDate !== null))
      if (missing.length === 0) continue
      const words = missing.map((id) => SIX_CLEAR[id])
      report(task, reading.has(missing[0]!) ? missing[0]! : 'content', { missing: words.join(', ') })
    }
  },
})

const SIX_CLEAR = { product: 'sản phẩm', deadline: 'thời hạn', assignee: 'người phụ trách', authority: 'thẩm quyền' } as const

const deadlineUnknown = rowRule({
  id: 'deadline-unknown',
  table: TASKS,
  column: 'deadline',
  test: ({ deadline, dueDate }, { settings }) => (typeof deadline === 'string' && dueDate === null ? unreadDeadline(deadline, settings) : null),
})

/** What is to be told of a deadline that is not understood, in whole or in part; null for one that is. */
export function unreadDeadline(deadline: string, settings: Scope['settings']): IssueParams | null {
  if (LEFT_OPEN.test(foldText(deadline))) return null
  const { unread, due, condition } = deadlineOf(deadline, settings)
  return unread === null ? null : { value: deadline, understood: due === null ? (condition ?? '') : formatDay(due) }
}

const contradiction = tableRule({
  id: 'task-contradiction',
  table: TASKS,
  check: (reading, _scope, report) => {
    const statusIndex = reading.layout.indexes.get('status') ?? -1
    reading.rows.forEach((task, i) => {
      if (task.progress === 1 && task.result === null && reading.has('result')) report(task, 'result', { what: 'progress' })
      if (typeof task.assignedOn === 'number' && typeof task.completedOn === 'number' && task.completedOn < task.assignedOn) {
        report(task, 'completedOn', { what: 'days' })
      }
      if (typeof task.completedOn === 'number' && typeof task.status === 'string' && LEFT_OPEN_STATES.has(task.status)) {
        report(task, 'status', { what: 'open', value: TASK_STATUS.label(task.status) })
      }
      if (task.status === 'computed') {
        const value = String(reading.sheet.cells[reading.gridRows[i]!]![statusIndex] ?? '')
        report(task, 'status', { what: 'state', value })
      }
    })
  },
})

const dueDaysOf = remember((_scope: Scope) => new Map<Task, DueDay>())

/** When a task is due, its phrase read once for all rules. */
function dueDay(task: Task, scope: Scope): DueDay {
  const known = dueDaysOf(scope)
  let due = known.get(task)
  if (!due) known.set(task, (due = dueDayOf(task, scope.settings)))
  return due
}

/** What a task still to be done has before it on the as-of day. */
const overdue = rowRule({
  id: 'task-overdue',
  table: TASKS,
  column: 'deadline',
  test: (task, scope) => {
    const { asOf } = scope
    const due = dueDay(task, scope)
    return isOpen(task, asOf) && isOverdue(due, asOf) ? { days: formatCountInProse(asOf - due.day!) } : null
  },
})

const dueSoon = rowRule({
  id: 'due-soon',
  table: TASKS,
  column: 'deadline',
  test: (task, scope) => {
    const { asOf } = scope
    const { day, canBeOverdue } = dueDay(task, scope)
    if (day === null || !canBeOverdue || !isOpen(task, asOf)) return null
    const left = day - asOf
    return left >= 0 && left <= SOON_DAYS ? { days: left === 0 ? '' : formatCountInProse(left) } : null
  },
})

function isOpen(task: Task, asOf: number): boolean {
  return whyNotAssigned(task, asOf) === null && task.status !== 'done' && !isDone(task, asOf)
}

/** A task that waits for a superior's document, whose day nobody has entered yet. */
const waiting = rowRule({
  id: 'task-waiting',
  table: TASKS,
  column: 'status',
  clause: 'Phụ lục 5, 7',
  test: ({ status, superiorDocumentDate }) => (status === 'waiting' && superiorDocumentDate === null ? PLAIN : null),
})

export const TASK_RULES: readonly Rule[] = [twoLeads, sixClear, deadlineUnknown, contradiction, overdue, dueSoon, waiting]
