// The assignment appendix: the tasks of the register as the appendix of the plan.
import { PLAN } from '../plan/plan.ts'
import { communeName, type Settings } from '../plan/settings.ts'
import type { RowOf } from '../tables/table.ts'
import type { TASKS } from '../tables/tasks.ts'
import { foldText } from '../vietnamese/text.ts'
import { MOST_CHARACTERS, MOST_TASKS } from './limits.ts'
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
  /** «phần 1/3» of one that is too long for one document. */
  readonly part?: string
  readonly reachesDown?: ReachesDown
}

/** The columns: each with its share of a page on its side, where «TT» is narrow and the content widest, and of an upright one. */
const COLUMNS: readonly (readonly [header: string, landscape: number, portrait: number, style?: ParagraphStyle])[] = [
  ['TT', 5, 7],
  ['Nội dung công việc', 34, 30, 'tableJustified'],
  ['Cơ quan chủ trì', 15, 15],
  ['Cơ quan phối hợp', 15, 15],
  ['Sản phẩm', 19, 18, 'tableLeft'],
  ['Thời hạn', 12, 15],
]

/** The appendix, however long. */
export function appendixModel({ tasks, settings, document, part, reachesDown, ...marks }: AppendixInput): DocumentModel {
  const issuer = `UBND ${communeName(settings)}`
  const note = document === undefined
    ? attachedTo(`Kế hoạch số ${settings.planNumber}`, settings.planDate, issuer)
    : `(Kèm theo ${document} của ${issuer})`
  const label = part === undefined ? 'Phụ lục' : `Phụ lục (${part})`
  const blocks = [...appendixHead({ label, title: PLAN.appendixTitle, note }), taskTable(tasks, settings.appendixPages, reachesDown)]
  return {
    title: `Phụ lục: ${PLAN.appendixTitle}`,
    marks: pageMarks(settings, marks),
    sections: [{ orientation: settings.appendixPages, blocks }],
  }
}

/** Tasks as the appendix of a plan has them: a caption a group, a row a task. */
export function taskTable(tasks: readonly AppendixTask[], orientation: Section['orientation'], reachesDown: ReachesDown = () => false): Table {
  const lines: ListRow[] = []
  const groups = groupsOf(tasks)
  tasks.forEach((task, index) => {
    const isNewGroup = groups[index] !== (groups[index - 1] ?? '')
    if (isNewGroup) lines.push(groups[index]!)
    const texts = textsOf(task, index + 1)
    lines.push(isNewGroup ? texts : texts.map((text, column) => (column > 1 && reachesDown(index, PRINTED[column - 2]!) && !isFar(lines, column) ? null : text)))
  })
  const isUpright = orientation === 'portrait'
  const table = listTable(COLUMNS.map(([header, landscape, portrait, style]) => [header, isUpright ? portrait : landscape, style]), lines)
  if (tasks.length > 0) return table
  const nothing = textCell('tableCenter', 'Chưa có số liệu về nhiệm vụ.', { span: COLUMNS.length })
  return { ...table, rows: [...table.rows, { isWhole: true, cells: [nothing] }] }
}

/** So many rows does a cell reach; then it is said again, since no page repeats it. */
const MOST_REACHED = 6

function isFar(lines: readonly ListRow[], column: number): boolean {
  return lines.slice(1 - MOST_REACHED).filter((line) => line[column] === null).length === MOST_REACHED - 1
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

/** The group in which each task stands: a blank one is that of the task above. */
function groupsOf(tasks: readonly AppendixTask[]): string[] {
  let group = ''
  return tasks.map((task) => {
    const own = textOf(task.group)
    return own === '' || foldText(own) === foldText(group) ? group : (group = own)
  })
}

/** A part of an appendix that one document can hold. */
export interface AppendixPart {
  readonly tasks: readonly AppendixTask[]
  /** The place of its first task in the whole. */
  readonly first: number
}

/** What its head and the head of its table take. */
const MOST_IN_PART = MOST_CHARACTERS - 1_000

/** An appendix as the documents that hold it, parted where a group begins unless that left less than half of one. */
export function appendixParts(tasks: readonly AppendixTask[]): AppendixPart[] {
  const groups = groupsOf(tasks)
  const parts: AppendixPart[] = []
  let first = 0
  do {
    let end = endOfPart(tasks, first)
    if (end < tasks.length) {
      let start = end
      while (start > (first + end) / 2 && groups[start] === groups[start - 1]) start--
      if (start > (first + end) / 2) end = start
    }
    // A group that goes on is said again.
    parts.push({ first, tasks: tasks.slice(first, end).map((task, index) => (index === 0 ? { ...task, group: groups[first] || null } : task)) })
    first = end
  } while (first < tasks.length)
  return parts
}

/** The first task that the part no longer holds. */
function endOfPart(tasks: readonly AppendixTask[], first: number): number {
  let end = first
  let characters = 0
  while (end < tasks.length && end - first < MOST_TASKS) {
    const task = tasks[end]!
    for (const text of [...textsOf(task, end + 1), textOf(task.group)]) characters += text.length
    if (characters > MOST_IN_PART && end > first) break
    end++
  }
  return end
}
