// Notes how far a task is: status, progress, and the day of completion where it is done.
import { cellName, shownText } from '../../checks/finding.ts'
import { TASK_STATUS } from '../../tables/lists/task-lists.ts'
import type { Reading } from '../../tables/reading.ts'
import type { RowOf } from '../../tables/table.ts'
import { TASKS } from '../../tables/tasks.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { action, type Options, type Ports } from '../action.ts'
import type { CellWrite } from '../cell-writer.ts'
import { writeJournal, type JournalEntry } from '../journal.ts'
import { textOption } from '../options.ts'
import { NUMBER_FORMATS } from '../set-up/register-sheet.ts'
import { orRefuse, UserError } from '../user-error.ts'
import { openWorkbook } from '../workbook.ts'

export interface MarkedTask {
  readonly row: number
  readonly changed: number
}

type TaskRow = RowOf<typeof TASKS>

export const markTask = action<MarkedTask>({
  id: 'markTask',
  menu: [],
  options: ['row', 'text', 'status', 'progress'],
  run: (ports, options) => ports.exclusively(() => mark(ports, options)),
  summary: ({ row, changed }) => (changed > 0 ? `Đã cập nhật nhiệm vụ ở dòng ${row}.` : 'Nhiệm vụ không có gì thay đổi.'),
})

function mark(ports: Ports, options: Options): MarkedTask {
  const { registers } = openWorkbook(ports, {})
  const reading = orRefuse(registers.read(TASKS))
  const row = Number(options['row'])
  const task = reading.rows.find(({ rowNumber }) => rowNumber === row)
  // Rows may have been put in or taken out since the panel read them.
  if (!task || shownText(task.content) !== textOption(options, 'text')) throw new UserError(new Issue('row-moved', { row }))
  const wanted = wantedValues(task, options, ports)
  const changes = [...wanted].flatMap(([id, value]) => changeOf(reading as unknown as Reading, { row, id, value }))
  if (changes.length === 0) return { row, changed: 0 }
  writeJournal({ action: 'Cập nhật nhiệm vụ', entries: changes.map(({ entry }) => entry) }, { ports, registers })
  ports.cells.write(reading.sheet.name, changes.map(({ write }) => write))
  return { row, changed: changes.length }
}

function wantedValues(task: TaskRow, options: Options, { today }: Ports): Map<string, string | number> {
  const wanted = new Map<string, string | number>()
  const status = textOption(options, 'status')
  if (status !== null) wanted.set('status', statusLabel(status))
  const isDone = status !== null && TASK_STATUS.match(status) === 'done'
  const progress = textOption(options, 'progress')
  if (progress !== null || isDone) wanted.set('progress', isDone ? 1 : fractionOf(progress!))
  if (isDone && task.completedOn === null) wanted.set('completedOn', today)
  return wanted
}

function statusLabel(words: string): string {
  const id = TASK_STATUS.match(words)
  if (id === null || id === 'ambiguous' || id === 'computed') throw new UserError(new Issue('list-unknown', { value: words, choices: TASK_STATUS.labels }))
  return TASK_STATUS.label(id)
}

function fractionOf(percent: string): number {
  const value = Number(percent)
  if (!(value >= 0 && value <= 100)) throw new UserError(new Issue('percent-over', { value: `${percent}%` }))
  return value / 100
}

interface Change {
  readonly entry: JournalEntry
  readonly write: CellWrite
}

/** The change of one cell; none where the sheet lacks the column or says it already. */
function changeOf({ sheet, layout, table }: Reading, { row, id, value }: { row: number; id: string; value: string | number }): Change[] {
  const column = layout.indexes.get(id)
  if (column === undefined) return []
  const { format } = table.columns[id]!
  const before = sheet.cells[row - 1]?.[column]
  if (before === value) return []
  const write = { row: row - 1, column, value, ...(typeof value === 'number' ? { format: NUMBER_FORMATS[format] } : {}) }
  const shown = format === 'percent' && typeof value === 'number' ? `${Math.round(value * 100)}%` : shownText(value, format)
  return [{ write, entry: { sheet: sheet.name, cell: cellName(sheet, row - 1, column), before: shownText(before, format), after: shown } }]
}
