// Appendix I: the counted meetings by kind, with what is told of each.
import type { Table } from '../../model.ts'
import { MEETING_TALLIES, type MeetingKind } from '../facts/meetings.ts'
import { totalOf } from '../sentences/meeting-kinds.ts'
import { plain } from '../words.ts'
import { listTable, type ListColumn } from './list-table.ts'

const COLUMNS: readonly ListColumn[] = [
  ['TT', 4],
  ['Loại', 24, 'tableLeft'],
  ...['Số cuộc', 'Trực tuyến', 'Kết hợp', 'Trực tiếp', 'Chưa rõ hình thức', 'Không giấy tờ', 'Gửi tài liệu trước', 'Vượt thời gian'].map(
    (header): ListColumn => [header, 9],
  ),
]

/** The table, the sum below; a column that nobody filled has dashes. */
export function kindTable(kinds: readonly MeetingKind[]): Table {
  const cell = (count: number | null): string => (count === null ? '-' : plain(count))
  return listTable(COLUMNS, [
    ...kinds.map((kind, index) => [String(index + 1), kind.label ?? 'Chưa rõ loại', ...MEETING_TALLIES.map((id) => cell(kind[id]))]),
    ['', 'Tổng số', ...MEETING_TALLIES.map((id) => cell(totalOf(kinds, id)))],
  ])
}
