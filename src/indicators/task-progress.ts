// The share of the tasks assigned that are done.
import { TASKS } from '../tables/tasks.ts'
import { isDone, taskDay, taskRows, whyNotAssigned, type Task } from './facts/tasks.ts'
import { denominator, indicator, numerator, reads, type Indicator } from './indicator.ts'

const DONE = numerator('done')
const OPEN = denominator('open')

export const taskProgress: Indicator = indicator<Task>({
  name: 'TASK_PROGRESS',
  label: 'Tỷ lệ nhiệm vụ hoàn thành',
  help: 'Tỷ lệ nhiệm vụ đã hoàn thành trên số đã giao.',
  unit: 'ratio',
  sense: 'share',
  target: null,
  clause: 'III; Phụ lục',
  additive: false,
  reads: [reads(TASKS, ['content'])],
  items: [taskRows],
  classify: (task, scope) => {
    const day = taskDay(scope)
    return whyNotAssigned(task, day) ?? (isDone(task, day) ? DONE : OPEN)
  },
})
