// Appendix III: the meetings that took longer than allowed. No names.
import { formatDay } from '../../../vietnamese/date.ts'
import type { Table } from '../../model.ts'
import type { OverrunMeeting } from '../facts/meetings.ts'
import { plain } from '../words.ts'
import { listTable, type ListColumn } from './list-table.ts'

const COLUMNS: readonly ListColumn[] = [
  ['TT', 5],
  ['Ngày', 12],
  ['Nội dung', 41, 'tableJustified'],
  ['Loại', 18],
  ['Thời gian', 12],
  ['Quy định', 12],
]

/** The table. `unit` is what the lengths are counted in: «phút», «buổi». */
export function overrunTable(meetings: readonly OverrunMeeting[], unit: string): Table {
  return listTable(COLUMNS, meetings.map(({ date, content, kind, length, limit }, index) => [
    String(index + 1), formatDay(date), content, kind, `${plain(length)} ${unit}`, `${plain(limit)} ${unit}`,
  ]))
}
