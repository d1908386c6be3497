// Appendix II: the tasks with their state and evidence.
import { textCell, type ParagraphStyle, type Row, type Table } from '../../model.ts'
import type { TaskLine } from '../facts/tasks.ts'

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
export function taskTable(tasks: readonly TaskLine[]): Table {
  const header: Row = { isHeader: true, isWhole: true, cells: COLUMNS.map(([text]) => textCell('tableHead', text)) }
  return { kind: 'table', borders: 'all', columns: COLUMNS.map(([, share]) => share), rows: [header, ...tasks.map(taskRow)] }
}

function taskRow({ ordinal, content, leadUnit, deadline, state, result }: TaskLine): Row {
  const texts = [ordinal, content, leadUnit, deadline, state, result]
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  return { isWhole: length <= LONGEST_WHOLE_ROW, cells: texts.map((text, column) => textCell(COLUMNS[column]![2], text)) }
}
