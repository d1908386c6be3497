// The assignment appendix: the tasks of the register as the appendix of the plan.
import { PLAN } from '../plan/plan.ts'
import { communeName, type Settings } from '../plan/settings.ts'
import type { RowOf } from '../tables/table.ts'
import type { TASKS } from '../tables/tasks.ts'
import type { Issue } from '../vietnamese/issue.ts'
import { foldText } from '../vietnamese/text.ts'
import { MOST_CHARACTERS, MOST_TASKS, tooMuch } from './limits.ts'
import { textCell, type DocumentModel, type ParagraphStyle, type Row, type Section, type Table } from './model.ts'
import { appendixHead, attachedTo, pageMarks, type MarkInput } from './parts.ts'

/** What the appendix prints of a task. */
export type AppendixTask = Pick<
  RowOf<typeof TASKS>,
  'ordinal' | 'group' | 'content' | 'leadUnit' | 'coordinatingUnits' | 'product' | 'deadline'
>

export interface AppendixInput extends MarkInput {
  readonly tasks: readonly AppendixTask[]
  readonly settings: Settings
  /** An appendix lies on its side unless said. */
  readonly orientation?: Section['orientation']
}

/** Columns in proportion: «TT» narrow, the content widest. */
const COLUMNS: readonly (readonly [header: string, share: number, style: ParagraphStyle])[] = [
  ['TT', 5, 'tableCenter'],
  ['Nội dung công việc', 35, 'tableJustified'],
  ['Cơ quan chủ trì', 16, 'tableCenter'],
  ['Cơ quan phối hợp', 13, 'tableCenter'],
  ['Sản phẩm', 19, 'tableLeft'],
  ['Thời hạn', 12, 'tableCenter'],
]

/**
 * Characters for each share of a column's width (about eighteen lines): a row with more in a cell is let break over two
 * pages, since kept whole it could be taller than one.
 */
const MOST_WHOLE = 20

/** The appendix, or why it cannot be one Google Doc. */
export function appendixModel(input: AppendixInput): DocumentModel | Issue {
  const tasks = input.tasks.length
  if (tasks > MOST_TASKS) return tooMuch('doc-too-long', tasks, MOST_TASKS)
  const characters = countCharacters(input.tasks)
  if (characters > MOST_CHARACTERS) return tooMuch('doc-too-many-characters', characters, MOST_CHARACTERS)
  return unlimitedAppendix(input)
}

/** The appendix however long: for a file that does not become a Google Doc. */
export function unlimitedAppendix({ tasks, settings, orientation = 'landscape', ...marks }: AppendixInput): DocumentModel {
  const note = attachedTo(`Kế hoạch số ${settings.planNumber}`, settings.planDate, `UBND ${communeName(settings)}`)
  return {
    title: `Phụ lục: ${PLAN.appendixTitle}`,
    marks: pageMarks(settings, marks),
    sections: [{ orientation, blocks: [...appendixHead({ title: PLAN.appendixTitle, note }), taskTable(tasks)] }],
  }
}

function taskTable(tasks: readonly AppendixTask[]): Table {
  const rows: Row[] = [headerRow()]
  if (tasks.length === 0) rows.push(wideRow('tableCenter', 'Chưa có số liệu về nhiệm vụ.'))
  let group = ''
  tasks.forEach((task, index) => {
    const own = textOf(task.group)
    if (own !== '' && foldText(own) !== foldText(group)) rows.push(wideRow('tableGroup', (group = own)))
    rows.push(taskRow(task, index + 1))
  })
  return { kind: 'table', borders: 'all', columns: COLUMNS.map(([, share]) => share), rows }
}

function headerRow(): Row {
  return { isHeader: true, isWhole: true, cells: COLUMNS.map(([header]) => textCell('tableHead', header)) }
}

function wideRow(style: ParagraphStyle, text: string): Row {
  return { isWhole: true, cells: [textCell(style, text, { span: COLUMNS.length })] }
}

/** `position` stands for a number that nobody typed. */
function taskRow(task: AppendixTask, position: number): Row {
  const texts = [
    textOf(task.ordinal) || String(position), textOf(task.content), unitsText(task.leadUnit),
    unitsText(task.coordinatingUnits), textOf(task.product), textOf(task.deadline),
  ]
  return {
    isWhole: texts.every((text, column) => text.length <= COLUMNS[column]![1] * MOST_WHOLE),
    cells: texts.map((text, column) => textCell(COLUMNS[column]![2], text)),
  }
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
