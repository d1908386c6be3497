// The rows of the sample: each what the examples of its columns say, but for what is told here.
import { readCell } from '../../import/draft.ts'
import type { ImportedCells, ImportedValue } from '../../import/result.ts'
import { TABLES } from '../../tables/index.ts'
import type { Table } from '../../tables/table.ts'
import { Issue } from '../../vietnamese/issue.ts'

/** What marks a row of the sample for whoever reads it. */
export const SAMPLE_WORDS = '(dữ liệu mẫu)'

/** The year of the examples, and of the days here. */
const EXAMPLE_YEAR = 2026

/** What a row says otherwise than the examples, as a person types it; blank where nothing stands. */
type Variation = Readonly<Record<string, string>>

/** Rows that differ in the same few columns: `*` stands for the sample's mark. */
function rows(columns: string, lines: readonly string[], rest: Variation = {}): Variation[] {
  const ids = columns.split('|')
  return lines.map((line) => {
    const cells = line.replace('*', SAMPLE_WORDS).split('|')
    return { ...rest, ...Object.fromEntries(ids.map((id, index) => [id, cells[index]!])) }
  })
}

const months = (line: (month: number) => string): string[] => Array.from({ length: 12 }, (_, index) => line(index + 1))

/** By the identifier of the table; the others get none: what they begin with is no sample. */
const VARIATIONS: Readonly<Partial<Record<string, () => Variation[]>>> = {
  meetings: () => rows('date|start|end|content|kind|form', [
    '15/01/2026|07:30|09:30|Giao ban tháng 1 *|Giao ban|Trực tuyến',
    '13/02/2026|07:30|09:30|Giao ban tháng 2 *|Giao ban|Trực tuyến',
    '12/3/2026|08:00|11:00|Quán triệt, triển khai Kết luận số 226-KL/TW *|Quán triệt, triển khai|Trực tuyến',
    '16/4/2026|13:30|16:30|Nghiệp vụ số hóa hồ sơ *|Chuyên môn|Trực tiếp',
    '14/5/2026|07:30|09:00|Giao ban tháng 5 *|Giao ban|Trực tuyến',
    '18/6/2026|13:30|16:00|Sơ kết công tác 6 tháng đầu năm *|Sơ kết|Kết hợp trực tiếp và trực tuyến',
    '16/7/2026|07:30|09:30|Giao ban tháng 7 *|Giao ban|Trực tuyến',
    '17/9/2026|08:00|10:30|Giải quyết vướng mắc giải phóng mặt bằng *|Giải quyết công việc|Trực tiếp',
    '12/11/2026|07:30|09:30|Giao ban tháng 11 *|Giao ban|Trực tuyến',
    '17/12/2026|13:30|16:30|Tổng kết công tác năm *|Tổng kết|Trực tuyến',
  ]),
  documents: () => rows('register|number|date|kind|subject|counterpart|transmission|digitised', [
    'Đi|15/KH-UBND|10/02/2026|Kế hoạch|Kế hoạch chuyển đổi số *|Sở Khoa học và Công nghệ|Điện tử|Có',
    'Đi|16/BC-UBND|12/02/2026|Báo cáo|Báo cáo cải cách hành chính *|Sở Nội vụ|Điện tử|Có',
    'Đi|17/TB-UBND|16/3/2026|Thông báo|Thông báo kết luận cuộc họp *|Các phòng, đơn vị thuộc xã|Điện tử|Có',
    'Đi|18/UBND-KT|20/4/2026|Công văn|Đôn đốc giải ngân vốn đầu tư công *|Phòng Kinh tế|Điện tử|Không',
    'Đến|215/SNV-CCHC|22/4/2026|Công văn|Hướng dẫn báo cáo cải cách hành chính *|Sở Nội vụ|Điện tử|Có',
    'Đến|48/UBND-VX|05/5/2026|Công văn|Tăng cường họp trực tuyến *|UBND tỉnh Ninh Bình|Điện tử và giấy|Có',
  ]),
  procedures: () => rows('month|field|inPerson|post', months((month) => `${month}/2026|Hộ tịch *|10|4`)),
  staff: () => rows('name|post|category|leftOn', [
    'Nguyễn Văn An|Trưởng phòng *|Công chức|', 'Trần Thị Bình|Chuyên viên *|Công chức|', 'Lê Văn Chính|Chuyên viên *|Viên chức|',
    'Phạm Thị Dung|Nhân viên *|Người lao động|',
  ]),
  training: () => rows('name|course|date', [
    'Nguyễn Văn An|Kỹ năng số cơ bản *|15/4/2026', 'Trần Thị Bình|Kỹ năng số cơ bản *|15/4/2026',
  ]),
  inspections: () => rows('date|form|content|handling', [
    '12/3/2026|Đột xuất|Chấp hành giờ làm việc *|', '20/8/2026|Theo kế hoạch|Giải quyết hồ sơ đúng hạn *|',
  ]),
  periodicReports: () => rows('name|period|due|sentOn', [
    'Báo cáo cải cách hành chính *|Quý I/2026|15/3/2026|13/3/2026', 'Báo cáo cải cách hành chính *|Quý II/2026|15/6/2026|17/6/2026',
  ]),
  drafts: () => rows('name|submittedOn|result|reason', ['Quy chế làm việc của UBND xã *|20/3/2026|Thông qua|']),
  publicity: () => rows('date|content', ['10/3/2026|Kết luận số 226-KL/TW *', '15/6/2026|Kế hoạch số 104/KH-UBND *']),
  commendations: () => rows('date|content', ['20/5/2026|Hoàn thành tốt nhiệm vụ cải cách hành chính *']),
  difficulties: () => rows('difficulty', ['Đường truyền chưa ổn định *']),
  previousYear: () => rows('month|meetings|documents|source', months((month) => `${month}/2025|1|1|Số liệu tự đặt *`)),
}

/** A register of the sample with its rows, as they are to be written. */
export interface SampleRegister {
  readonly table: Table
  readonly rows: readonly ImportedCells[]
}

/** Every register of the sample, its days in the plan's year. */
export function sampleRegisters(year: number): SampleRegister[] {
  return TABLES.flatMap((table) => {
    const variations = VARIATIONS[table.id]?.()
    return variations ? [{ table, rows: variations.map((each) => sampleRow(table, each, year)) }] : []
  })
}

/** A row of the sample: the examples of the columns that are shown at first, but for what is told. */
export function sampleRow(table: Table, variation: Variation, year: number): ImportedCells {
  const cells: Record<string, ImportedValue> = {}
  for (const id of Object.keys(table.columns)) {
    const column = table.columns[id]!
    const text = variation[id] ?? (column.presence === 'hidden' ? '' : column.example)
    if (text === '') continue
    const value = readCell(column, text.replace(/\b202[56]\b/g, (written) => String(Number(written) + year - EXAMPLE_YEAR)))
    if (value instanceof Issue) throw new Error(`${table.id}.${id}: ${value.code} in the sample`)
    cells[id] = value
  }
  return cells
}
