// Writes a meeting into its register as a row, unless something in it must be mended first.
import { MEETINGS } from '../../tables/meetings.ts'
import type { Column } from '../../tables/column.ts'
import type { Reading } from '../../tables/reading.ts'
import type { Table } from '../../tables/table.ts'
import { Issue } from '../../vietnamese/issue.ts'
import type { Month } from '../../vietnamese/period.ts'
import type { TimeSpan } from '../../vietnamese/time.ts'
import { action, type CellValue, type Options, type Ports } from '../action.ts'
import { lastRowOf, writeTable } from '../import/write.ts'
import { orRefuse, UserError } from '../user-error.ts'
import { typedValues } from './draft-row.ts'
import { checkDraft } from './meeting-draft.ts'

export interface SavedMeeting {
  readonly sheet: string
  readonly row: number
}

export const saveMeeting = action<SavedMeeting>({
  id: 'saveMeeting',
  menu: [],
  options: ['values'],
  run: (ports, options) => ports.exclusively(() => save(ports, options)),
  summary: ({ sheet, row }) => `Đã ghi vào dòng ${row} của bảng «${sheet}».`,
})

function save(ports: Ports, options: Options): SavedMeeting {
  ports.progress('Đang kiểm tra nội dung…')
  const { draft, workbook, problems } = checkDraft(ports, options)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (!draft || errors.length > 0) {
    const said = errors.map(({ message }) => message).join(' ')
    throw new UserError(new Issue('meeting-unsaved', { problems: said === '' ? 'Chưa nhập nội dung nào.' : said }))
  }
  const reading = orRefuse(workbook.registers.read(MEETINGS)) as unknown as Reading
  const typed = typedValues(options)
  const cells: Record<string, CellValue> = {}
  for (const id of Object.keys(typed)) if (reading.has(id)) cells[id] = cellOf(reading.table.columns[id]!, typed[id]!)
  const row = lastRowOf(reading) + 1
  ports.progress(`Đang ghi vào bảng ${reading.sheet.name}…`)
  writeTable({ table: MEETINGS as unknown as Table, reading, rows: [cells], isWhole: false }, ports)
  return { sheet: reading.sheet.name, row }
}

/** What was typed as its cell holds it: a day and a time as numbers, a value of a list by its own word. */
function cellOf(column: Column<unknown>, typed: string): CellValue {
  const value = column.parse(typed)
  if (value === null || value instanceof Issue) return typed === '' ? null : typed
  if (column.list) return column.list.label(value as string)
  if (column.format === 'time') return timeCell(value as TimeSpan, typed)
  if (column.format === 'month') return `${(value as Month).month}/${(value as Month).year}`
  return value as CellValue
}

/** A span («Sáng») stays in words. */
function timeCell({ start, end }: TimeSpan, typed: string): CellValue {
  return end === null ? start / 1440 : typed
}
