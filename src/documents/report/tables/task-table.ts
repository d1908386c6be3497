// Appendix II: the tasks with their state and evidence.
import type { Table } from '../../model.ts'
import type { TaskLine } from '../facts/tasks.ts'
import { taskStateWords, withAssigner } from '../sentences/tasks.ts'
import type { Words } from '../words.ts'
import { listTable, type ListColumn } from './list-table.ts'

const COLUMNS: readonly ListColumn[] = [
  ['TT', 5],
  ['Nội dung công việc', 36, 'tableJustified'],
  ['Cơ quan chủ trì', 15],
  ['Thời hạn', 12],
  ['Tình hình thực hiện', 16],
  ['Kết quả, minh chứng', 16, 'tableLeft'],
]

/** The table, a row a task; its place stands for a number that nobody typed. */
export function taskTable(tasks: readonly TaskLine[], words: Words): Table {
  return listTable(COLUMNS, tasks.map((task, index) => {
    const { ordinal, content, leadUnit, deadline, result } = task
    return [ordinal ?? String(index + 1), withAssigner(content, task), leadUnit ?? '', deadline, taskStateWords(task, words), result]
  }))
}
