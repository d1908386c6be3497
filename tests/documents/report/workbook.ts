// A small fixed workbook for whole reports: the first half of 2026, some plans for the second, and 2025 by month.
// Dates are texts, so that no time zone shifts them.
import { PLAN_TASKS } from '../../../src/plan/tasks.ts'
import { TABLES } from '../../../src/tables/index.ts'
import { Registers } from '../../../src/tables/registers.ts'
import type { Columns } from '../../../src/tables/table.ts'

/** A row by the identifiers of its columns. */
export type Cells = Readonly<Record<string, string | number>>
export type Sheets = Readonly<Record<string, readonly Cells[]>>

/** Registers of these rows; a table that is not named has no sheet. */
export function registersOf(sheets: Sheets): Registers {
  const grids = new Map<string, unknown[][]>()
  for (const table of TABLES) {
    const rows = sheets[table.id]
    if (rows === undefined) continue
    const columns = Object.entries<Columns[string]>(table.columns)
    const line = (row: Cells): unknown[] => columns.map(([id]) => row[id] ?? '')
    grids.set(table.sheet, [columns.map(([, { header }]) => header), ...rows.map(line)])
  }
  return new Registers({
    sheetNames: () => [...grids.keys()],
    read: (name) => (grids.has(name) ? { name, cells: grids.get(name)! } : null),
  })
}

/** Every table with its sheet, and nothing in it. */
export const EMPTY_SHEETS: Sheets = Object.fromEntries(TABLES.map(({ id }) => [id, []]))

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index))

/** Day after day of the first half of the year, in turn. */
const dateIn = (index: number, year = 2026): string => `${String(1 + (index % 28)).padStart(2, '0')}/${1 + (index % 6)}/${year}`

const FORMS = [...times(30, () => 'Trực tuyến'), ...times(14, () => 'Trực tiếp'), ...times(5, () => 'Kết hợp'), '']

const MEETINGS: readonly Cells[] = [
  ...FORMS.map((form, index): Cells => ({
    date: dateIn(index), start: '08:00', end: index === 30 ? '16:00' : '10:00', content: `Họp số ${index + 1}`, form,
    kind: index === 30 ? 'Quán triệt, triển khai' : 'Giao ban', chair: 'Chủ tịch UBND xã', status: 'Đã tổ chức',
    paperless: index % 5 === 0 ? 'Có' : 'Không', scale: index === 31 ? 'Toàn xã' : 'Nội bộ đơn vị',
  })),
  ...times(4, (index): Cells => ({
    date: dateIn(index), start: '14:00', end: '16:00', content: `Dự họp tỉnh ${index + 1}`, form: 'Trực tuyến', kind: 'Chuyên môn',
    organiser: 'UBND tỉnh Ninh Bình', chair: 'Lãnh đạo tỉnh', status: 'Đã tổ chức',
  })),
  ...times(2, (index): Cells => ({
    date: dateIn(index), start: '14:00', end: '16:00', content: `Họp cấp ủy ${index + 1}`, form: 'Trực tiếp', kind: 'Chuyên môn',
    organiser: 'Đảng ủy xã', chair: 'Bí thư Đảng ủy', status: 'Đã tổ chức',
  })),
  ...times(20, (index): Cells => ({
    date: `${String(1 + index).padStart(2, '0')}/9/2026`, start: '08:00', content: `Dự kiến ${index + 1}`, form: 'Trực tuyến', kind: 'Giao ban',
    chair: 'Chủ tịch UBND xã', status: 'Dự kiến',
  })),
]

const DOCUMENTS: readonly Cells[] = [
  ...times(34, (index): Cells => ({
    register: 'Đi', number: `${index + 1}/KH-UBND`, date: dateIn(index), kind: 'Kế hoạch', subject: `Văn bản ${index + 1}`,
    counterpart: index < 10 ? 'Sở Nội vụ' : 'Các thôn', transmission: index === 0 ? 'Giấy' : 'Điện tử', digitised: 'Có',
  })),
  ...times(66, (index): Cells => ({
    register: 'Đến', number: `${index + 1}/SNV`, date: dateIn(index), kind: 'Công văn', subject: `Văn bản đến ${index + 1}`,
    counterpart: 'Sở Nội vụ', transmission: 'Điện tử', digitised: index < 60 ? 'Có' : 'Không',
  })),
]

const PROCEDURES: readonly Cells[] = times(6, (index): Cells => ({
  month: `${index + 1}/2026`, field: 'Hộ tịch', received: 200, inPerson: 20, fullOnline: 120, partialOnline: 60, post: 0,
  paperDigitised: 10, resolved: 195, early: 100, onTime: 94, late: 1, pendingInTime: 5, pendingLate: 0, ratings: 50, satisfied: 48,
}))

const TASK_STATES: Readonly<Record<number, Cells>> = {
  2: { status: 'Hoàn thành', completedOn: '20/6/2026', result: '120/BC-UBND' },
  4: { dueDate: '18/6/2026', status: 'Đang thực hiện', difficulties: 'Chờ hướng dẫn về chức năng, nhiệm vụ' },
  8: { status: 'Đang thực hiện', progress: '60%' },
}

const TASKS: readonly Cells[] = PLAN_TASKS.map(({ ordinal, content, leadUnits, coordinatingUnits, product, deadline }): Cells => ({
  ordinal, content, leadUnit: leadUnits.join('; '), coordinatingUnits: coordinatingUnits.join('; '), product, deadline,
  assignedOn: '04/6/2026', assignee: 'Nguyễn Văn Mẫu', ...TASK_STATES[ordinal],
}))

const STAFF: readonly Cells[] = times(10, (index): Cells => ({
  name: `Nguyễn Văn Mẫu ${index + 1}`, unit: 'Văn phòng HĐND và UBND xã', category: 'Công chức', joinedOn: '01/7/2025',
}))

const TRAINING: readonly Cells[] = STAFF.slice(0, 8).map(({ name }): Cells => ({
  name: name!, course: 'Kỹ năng số', subject: 'Kỹ năng số', date: '10/3/2026', result: 'Hoàn thành',
}))

const REPORTS: readonly Cells[] = times(7, (index): Cells => ({
  name: 'Báo cáo tháng', frequency: 'Tháng', period: `Tháng ${index + 1}/2026`, due: `25/${index + 1}/2026`,
  ...(index < 4 ? { sentOn: `24/${index + 1}/2026` } : index === 4 ? { sentOn: '27/5/2026' } : {}),
}))

const UNITS: readonly Cells[] = [
  { name: 'Văn phòng HĐND và UBND xã', implementationPlan: '05/KH-VP', workProgramme: 'Có', rulesReview: 'Có' },
  { name: 'Phòng Kinh tế', implementationPlan: '02/KH-KT', workProgramme: 'Không', rulesReview: '' },
  { name: 'Phòng Văn hóa - Xã hội', implementationPlan: '', workProgramme: 'Có', rulesReview: '' },
]

/** The workbook. */
export const SHEETS: Sheets = {
  ...EMPTY_SHEETS,
  meetings: MEETINGS,
  documents: DOCUMENTS,
  procedures: PROCEDURES,
  tasks: TASKS,
  staff: STAFF,
  training: TRAINING,
  periodicReports: REPORTS,
  units: UNITS,
  previousYear: times(12, (index): Cells => ({ month: `${index + 1}/2025`, meetings: 10, documents: 7, source: 'Sổ họp của các xã trước sắp xếp' })),
  inspections: [
    { date: '10/4/2026', form: 'Đột xuất', unit: 'Phòng Kinh tế', result: 'Có vi phạm', violations: 1, handling: 'Nhắc nhở, chấn chỉnh' },
    { date: '12/5/2026', form: 'Theo kế hoạch', unit: 'Công an xã', result: 'Không phát hiện vi phạm' },
  ],
  drafts: [
    { name: 'Quy chế làm việc', work: 'Rà soát nội quy, quy chế', submittedOn: '15/5/2026', result: 'Sửa đổi, bổ sung' },
    { name: 'Kế hoạch A', work: 'Soạn thảo', submittedOn: '16/5/2026', result: 'Trả lại' },
  ],
  publicity: [
    { date: '15/6/2026', form: 'Hội nghị trực tiếp', content: 'Quán triệt', attendance: 115, expected: 120 },
    { date: '16/6/2026', form: 'Cổng thông tin điện tử', content: 'Tin 1' },
    { date: '17/6/2026', form: 'Hệ thống truyền thanh', content: 'Bài 1' },
  ],
  commendations: [
    { date: '20/6/2026', type: 'Khen thưởng', subject: 'Tập thể', form: 'Giấy khen', content: 'Phòng Kinh tế' },
    { date: '20/6/2026', type: 'Xử lý', subject: 'Cá nhân', form: 'Khiển trách', content: 'Trần Thị Không Nêu', unit: 'Phòng Kinh tế' },
  ],
  difficulties: [
    { unit: 'Phòng Kinh tế', difficulty: 'Đường truyền chưa ổn định.', proposal: 'Nâng cấp đường truyền', level: 'UBND tỉnh', status: 'Mới tiếp nhận' },
    { unit: 'Công an xã', difficulty: 'Đã xong', proposal: 'Không in', level: 'UBND xã', status: 'Đã giải quyết' },
  ],
}
