// The tasks as they stand on the day: overdue, due soon, waiting, continuous, the others, done.
import { SOON_DAYS } from '../../checks/tasks.ts'
import { stateOf, type TaskState } from '../../documents/report/facts/tasks.ts'
import { dueDayOf, whyNotAssigned, type Task } from '../../indicators/facts/tasks.ts'
import { TASK_STATUS } from '../../tables/lists/task-lists.ts'
import type { Reading } from '../../tables/reading.ts'
import { TASKS } from '../../tables/tasks.ts'
import { quoteCell } from '../../vietnamese/cell.ts'
import { formatDay } from '../../vietnamese/date.ts'
import { action, GROUPS } from '../action.ts'
import { orRefuse } from '../user-error.ts'
import { openWorkbook, type Workbook } from '../workbook.ts'
import { rowLinker, type RowLink } from './row-text.ts'

export type TaskGroupId = 'overdue' | 'dueSoon' | 'open' | 'waiting' | 'continuous' | 'done'

export interface TaskList {
  readonly asOf: string
  readonly tasks: readonly ListedTask[]
  /** Lead units, in the order of the register. */
  readonly units: readonly string[]
  readonly statuses: readonly string[]
}

export interface ListedTask extends RowLink {
  readonly group: TaskGroupId
  readonly ordinal: string
  readonly unit: string
  /** As the register has it: «Quý IV». */
  readonly deadline: string
  /** «31/12/2026»; blank where the deadline names no day. */
  readonly due: string
  /** Days after the due day when above 0, days left when below; null without a due day. */
  readonly lateDays: number | null
  readonly status: string
  /** From 0 to 100; null where none is noted. */
  readonly progress: number | null
}

export const taskList = action<TaskList>({
  id: 'taskList',
  menu: [{ label: 'Xem nhiệm vụ quá hạn, sắp đến hạn', handler: 'menuTasks', group: GROUPS.figures }],
  options: ['asOf', 'set'],
  run: (ports, options) => {
    const workbook = openWorkbook(ports, options)
    ports.progress('Đang đọc bảng Nhiệm vụ…')
    const reading = orRefuse(workbook.registers.read(TASKS))
    const link = rowLinker(reading as unknown as Reading)
    const tasks = reading.rows.filter((task) => isListed(task, workbook)).map((task) => listed(task, { workbook, link }))
    return {
      asOf: formatDay(workbook.asOf),
      tasks,
      units: [...new Set(tasks.map(({ unit }) => unit))].filter((unit) => unit !== ''),
      statuses: TASK_STATUS.values.filter(({ retired }) => !retired).map(({ label }) => label),
    }
  },
  summary: ({ tasks }) => `${tasks.length} nhiệm vụ, quá hạn ${tasks.filter(({ group }) => group === 'overdue').length}.`,
  told: ({ tasks }) => {
    const [late, soon] = [pressing(tasks, 'overdue'), pressing(tasks, 'dueSoon')]
    return [`Quá hạn: ${late.length}.`, ...late.slice(0, MOST_TOLD), `Sắp đến hạn: ${soon.length}.`, ...soon.slice(0, MOST_TOLD)].join('\n')
  },
})

/** So many tasks of a kind are named in the menu's answer. */
const MOST_TOLD = 10

/** «- Dòng 5, hạn 30/11/2026, Phòng Kinh tế: Rà soát quy chế», the earliest first. */
function pressing(tasks: readonly ListedTask[], wanted: TaskGroupId): string[] {
  const own = tasks.filter(({ group }) => group === wanted)
  own.sort((a, b) => b.lateDays! - a.lateDays!)
  return own.map(({ row, due, unit, text }) => `- Dòng ${row}, hạn ${due}, ${unit || 'chưa có cơ quan chủ trì'}: ${quoteCell(text)}`)
}

function isListed(task: Task, { asOf }: Workbook): boolean {
  return typeof task.content === 'string' && task.status !== 'cancelled' && whyNotAssigned(task, asOf) === null
}

function listed(task: Task, { workbook, link }: { workbook: Workbook; link: (row: number) => RowLink }): ListedTask {
  const { settings, asOf } = workbook
  const due = dueDayOf(task, settings)
  const state = stateOf(task, { due, day: asOf, settings })
  const lateDays = due.day === null || !due.canBeOverdue ? null : asOf - due.day
  return {
    ...link(task.rowNumber),
    group: groupOf(state, lateDays),
    ordinal: textOf(task.ordinal),
    unit: textOf(task.leadUnit),
    deadline: textOf(task.deadline),
    due: due.day === null ? '' : formatDay(due.day),
    lateDays,
    status: typeof task.status === 'string' ? TASK_STATUS.label(task.status) : '',
    progress: typeof task.progress === 'number' ? Math.round(task.progress * 100) : null,
  }
}

function groupOf(state: TaskState, lateDays: number | null): TaskGroupId {
  if (state === 'overdue' || state === 'done' || state === 'waiting' || state === 'continuous') return state
  return lateDays !== null && lateDays >= -SOON_DAYS ? 'dueSoon' : 'open'
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : ''
}
