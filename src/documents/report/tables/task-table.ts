// Appendix II: the tasks with their state and evidence.
import { textCell, type ParagraphStyle, type Row, type Table } from '../../model.ts'
import type { TaskLine } from '../facts/tasks.ts'
import { taskStateWords } from '../sentences/tasks.ts'
import type { Words } from '../words.ts'

const COLUMNS: readonly (readonly [header: string, share: number, style: ParagraphStyle])[] = [
  ['TT', 5, 'tableCenter'],
  ['Nội dung công việc', 36, 'tableJustified'],
  ['Cơ quan chủ trì', 15, 'tableCenter'],
  ['Thời hạn', 12, 'tableCenter'],
  ['Tình hình thực hiện', 16, 'tableCenter'],
  ['Kết quả, minh chứng', 16, 'tableLeft'],
]

/** A row of more text is let break over two pages: kept whole it could be taller than one. */
const LONGEST_WHOLE_ROW = 1_500

/** The table, a row a task. */
export function taskTable(tasks: readonly TaskLine[], words: Words): Table {
  const header: Row = { isHeader: true, isWhole: true, cells: COLUMNS.map(([text]) => textCell('tableHead', text)) }
  const rows = tasks.map((task, index) => taskRow(task, index + 1, words))
  return { kind: 'table', borders: 'all', columns: COLUMNS.map(([, share]) => share), rows: [header, ...rows] }
}

/** `position` stands for a number that nobody typed. */
function taskRow(task: TaskLine, position: number, words: Words): Row {
  const { ordinal, content, leadUnit, deadline, result } = task
  const texts = [ordinal ?? String(position), content, leadUnit ?? '', deadline, taskStateWords(task, words), result]
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  return { isWhole: length <= LONGEST_WHOLE_ROW, cells: texts.map((text, column) => textCell(COLUMNS[column]![2], text)) }
}
