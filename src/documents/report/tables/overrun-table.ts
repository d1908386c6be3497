// Appendix III: the meetings that took longer than allowed. No names.
import { formatDay } from '../../../vietnamese/date.ts'
import { textCell, type ParagraphStyle, type Row, type Table } from '../../model.ts'
import type { OverrunMeeting } from '../facts/meetings.ts'
import { plain } from '../words.ts'

const COLUMNS: readonly (readonly [header: string, share: number, style: ParagraphStyle])[] = [
  ['TT', 5, 'tableCenter'],
  ['Ngày', 12, 'tableCenter'],
  ['Nội dung', 41, 'tableJustified'],
  ['Loại', 18, 'tableCenter'],
  ['Thời gian', 12, 'tableCenter'],
  ['Quy định', 12, 'tableCenter'],
]

/** The table. `unit` is what the lengths are counted in: «phút», «buổi». */
export function overrunTable(meetings: readonly OverrunMeeting[], unit: string): Table {
  const header: Row = { isHeader: true, isWhole: true, cells: COLUMNS.map(([text]) => textCell('tableHead', text)) }
  const rows = meetings.map((meeting, index): Row => {
    const texts = [
      String(index + 1), formatDay(meeting.date), meeting.content, meeting.kind,
      `${plain(meeting.length)} ${unit}`, `${plain(meeting.limit)} ${unit}`,
    ]
    return { isWhole: true, cells: texts.map((text, column) => textCell(COLUMNS[column]![2], text)) }
  })
  return { kind: 'table', borders: 'all', columns: COLUMNS.map(([, share]) => share), rows: [header, ...rows] }
}
