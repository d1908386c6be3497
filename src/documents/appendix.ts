// The assignment appendix: the tasks of the register as the appendix of the plan.
import { PLAN } from '../plan/plan.ts'
import { communeName, type Settings } from '../plan/settings.ts'
import type { RowOf } from '../tables/table.ts'
import type { TASKS } from '../tables/tasks.ts'
import type { Issue } from '../vietnamese/issue.ts'
import { foldText } from '../vietnamese/text.ts'
import { MOST_CHARACTERS, MOST_TASKS, tooMuch } from './limits.ts'
import { textCell, type DocumentModel, type ParagraphStyle, type Section, type Table } from './model.ts'
import { appendixHead, attachedTo, pageMarks, type MarkInput } from './parts.ts'
import { listTable, type ListRow } from './report/tables/list-table.ts'

/** What the appendix prints of a task. */
export type AppendixTask = Pick<
  RowOf<typeof TASKS>,
  'ordinal' | 'group' | 'content' | 'leadUnit' | 'coordinatingUnits' | 'product' | 'deadline'
>

export interface AppendixInput extends MarkInput {
  readonly tasks: readonly AppendixTask[]
  readonly settings: Settings
  /** What it belongs to; left out, the plan of the settings. */
  readonly document?: string
  readonly reachesDown?: ReachesDown
}

/** The columns: each with its share of a page on its side, where «TT» is narrow and the content widest, and of an upright one. */
const COLUMNS: readonly (readonly [header: string, landscape: number, portrait: number, style: ParagraphStyle])[] = [
  ['TT', 5, 8, 'tableCenter'],
  ['Nội dung công việc', 35, 30, 'tableJustified'],
  ['Cơ quan chủ trì', 16, 15, 'tableCenter'],
  ['Cơ quan phối hợp', 13, 13, 'tableCenter'],
  ['Sản phẩm', 19, 19, 'tableLeft'],
  ['Thời hạn', 12, 15, 'tableCenter'],
]

/** The appendix, or why it cannot be one Google Doc. */
export function appendixModel(input: AppendixInput): DocumentModel | Issue {
  const tasks = input.tasks.length
  if (tasks > MOST_TASKS) return tooMuch('doc-too-long', tasks, MOST_TASKS)
  const characters = countCharacters(input.tasks)
  if (characters > MOST_CHARACTERS) return tooMuch('doc-too-many-characters', characters, MOST_CHARACTERS)
  return unlimitedAppendix(input)
}

/** The appendix however long: for a file that does not become a Google Doc. */
export function unlimitedAppendix({ tasks, settings, document, reachesDown, ...marks }: AppendixInput): DocumentModel {
  const issuer = `UBND ${communeName(settings)}`
  const note = document === undefined
    ? attachedTo(`Kế hoạch số ${settings.planNumber}`, settings.planDate, issuer)
    : `(Kèm theo ${document} của ${issuer})`
  const blocks = [...appendixHead({ title: PLAN.appendixTitle, note }), taskTable(tasks, settings.appendixPages, reachesDown)]
  return {
    title: `Phụ lục: ${PLAN.appendixTitle}`,
    marks: pageMarks(settings, marks),
    sections: [{ orientation: settings.appendixPages, blocks }],
  }
}

/** Tasks as the appendix of a plan has them: a caption a group, a row a task. */
export function taskTable(tasks: readonly AppendixTask[], orientation: Section['orientation'], reachesDown: ReachesDown = () => false): Table {
  const lines: ListRow[] = []
  let group = ''
  tasks.forEach((task, index) => {
    const own = textOf(task.group)
    const isNewGroup = own !== '' && foldText(own) !== foldText(group)
    if (isNewGroup) lines.push((group = own))
    const texts = textsOf(task, index + 1)
    lines.push(isNewGroup ? texts : texts.map((text, column) => (column > 1 && reachesDown(index, PRINTED[column - 2]!) ? null : text)))
  })
  const isUpright = orientation === 'portrait'
  const table = listTable(COLUMNS.map(([header, landscape, portrait, style]) => [header, isUpright ? portrait : landscape, style]), lines)
  if (tasks.length > 0) return table
  const nothing = textCell('tableCenter', 'Chưa có số liệu về nhiệm vụ.', { span: COLUMNS.length })
  return { ...table, rows: [...table.rows, { isWhole: true, cells: [nothing] }] }
}

/** Whether the cell of the task above, in a column, reaches down to a task: merged cells of the register. */
export type ReachesDown = (task: number, column: (typeof PRINTED)[number]) => boolean

/** The columns whose cells may reach over several tasks. */
export const PRINTED = ['leadUnit', 'coordinatingUnits', 'product', 'deadline'] as const

/** `position` stands for a number that nobody typed. */
function textsOf(task: AppendixTask, position: number): string[] {
  return [
    textOf(task.ordinal) || String(position), textOf(task.content), unitsText(task.leadUnit),
    unitsText(task.coordinatingUnits), textOf(task.product), textOf(task.deadline),
  ]
}

/** A cell's text; what is blank or could not be read prints as nothing. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Units as they print: parted by «; » however the cell parts them. */
function unitsText(value: unknown): string {
  return textOf(value).split(/[;\n\r]+/).map((unit) => unit.trim()).filter((unit) => unit !== '').join('; ')
}

function countCharacters(tasks: readonly AppendixTask[]): number {
  let count = 0
  for (const task of tasks) {
    for (const value of [task.content, task.leadUnit, task.coordinatingUnits, task.product, task.deadline, task.group]) {
      count += textOf(value).length
    }
  }
  return count
}
