import { describe, test } from 'vitest'
import { appendixModel, type AppendixTask } from '../../src/documents/appendix.ts'
import { toDocx } from '../../src/documents/docx/to-docx.ts'
import { DEFAULT_SETTINGS } from '../../src/plan/settings.ts'
import { PLAN_TASKS } from '../../src/plan/tasks.ts'
import { reportLike, SIGNED } from '../documents/letter.ts'
import { expectGolden } from './golden.ts'

const planTasks: readonly AppendixTask[] = PLAN_TASKS.map((task) => ({
  ordinal: String(task.ordinal),
  group: task.ordinal < 4 ? 'Ban hành văn bản; hội nghị, cuộc họp' : null,
  content: task.content,
  leadUnit: task.leadUnits.join('; '),
  coordinatingUnits: task.coordinatingUnits.join('; '),
  product: task.product,
  deadline: task.deadline,
}))

describe('the golden document', () => {
  test('of the assignment appendix is what the tasks of the plan give', () => {
    expectGolden('appendix', toDocx(appendixModel({ tasks: planTasks, settings: DEFAULT_SETTINGS, isSample: true })))
  })

  test('of a report is what the common parts give', () => {
    expectGolden('common-parts', toDocx(reportLike(SIGNED)))
  })
})
