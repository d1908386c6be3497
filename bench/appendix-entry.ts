// What the bench of the appendix takes from the sources.
import { appendixModel, type AppendixTask } from '../src/documents/appendix.ts'
import { toDocx } from '../src/documents/docx/to-docx.ts'
import { DEFAULT_SETTINGS } from '../src/plan/settings.ts'
import { PLAN_TASKS } from '../src/plan/tasks.ts'

export function appendixBytes(tasks: readonly AppendixTask[]): Uint8Array {
  return toDocx(appendixModel({ tasks, settings: DEFAULT_SETTINGS, isSample: false }))
}

export const planTasks = PLAN_TASKS.map((task) => ({
  group: null,
  content: task.content,
  leadUnit: task.leadUnits.join('; '),
  coordinatingUnits: task.coordinatingUnits.join('; '),
  product: task.product,
  deadline: task.deadline,
}))
