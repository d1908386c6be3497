// The appendix of what each unit has done.
import type { Table } from '../../model.ts'
import type { UnitLine } from '../facts/unit-lines.ts'
import { plain } from '../words.ts'
import { listTable, type ListColumn } from './list-table.ts'

const COLUMNS: readonly ListColumn[] = [
  ['TT', 4],
  ['Cơ quan, đơn vị', 18, 'tableLeft'],
  ['Kế hoạch triển khai', 13],
  ...['Chương trình công tác', 'Rà soát quy chế', 'Bổ sung tiêu chí'].map((header): ListColumn => [header, 8.8]),
  ...['Nhiệm vụ chủ trì', 'Hoàn thành', 'Quá hạn', 'Báo cáo đúng hạn', 'Đã tập huấn'].map((header): ListColumn => [header, 8.5]),
]

/** The table; a share is «3/5», a dash where there is nothing to have done. */
export function unitTable(lines: readonly UnitLine[]): Table {
  const share = ([part, whole]: readonly [number, number]): string => (whole === 0 ? '-' : `${plain(part)}/${plain(whole)}`)
  return listTable(COLUMNS, lines.map(({ name, duties, tasks, done, overdue, reports, staff }, index) => [
    String(index + 1), name ?? 'Cơ quan khác, chưa rõ đơn vị', ...duties, plain(tasks), plain(done), plain(overdue), share(reports), share(staff),
  ]))
}
