// What the bench of the report takes from the sources: a workbook of a year, and the reading of all its registers.
import type { Cells } from '../src/actions/set-up/register-sheet.ts'
import { spreadsheetSource } from '../src/apps-script/source.ts'
import { TABLES } from '../src/tables/index.ts'
import { Registers } from '../src/tables/registers.ts'
import { dayOf } from '../src/vietnamese/date.ts'
import { Issue } from '../src/vietnamese/issue.ts'
import { fillTables } from '../workbench/sample/fill.ts'
import type { WorkbookData } from '../workbench/workbook-data.ts'

/** Reads each register of the open spreadsheet and parses each column of it; returns how many rows there are. */
export function readAll(): number {
  const registers = new Registers(spreadsheetSource(SpreadsheetApp.getActiveSpreadsheet()))
  let rows = 0
  for (const table of TABLES) {
    const reading = registers.read(table)
    if (reading instanceof Issue) continue
    rows += reading.gridRows.length
    for (const id of Object.keys(table.columns)) reading.column(id)
  }
  return rows
}

/** A workbook that set-up has made with about 20,000 rows of the year 2026, of which few have something wrong. */
export function withYear(empty: WorkbookData): WorkbookData {
  return fillTables(empty, new Map(TABLES.flatMap((table) => {
    const rows = ROWS[table.id]
    return rows ? [[table, Array.from({ length: rows.count }, (_, index) => rows.make(index))] as const] : []
  })))
}

const FIRST_DAY = dayOf(2026, 1, 2)!
const inTurn = <T>(values: readonly T[], index: number): T => values[index % values.length]!
/** Working days in turn: of each week the first five. */
const dayAt = (index: number): number => FIRST_DAY + 3 + 7 * (Math.floor(index / 5) % 50) + (index % 5)
const UNITS = ['Văn phòng HĐND và UBND xã', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Công an xã']

const ROWS: Readonly<Partial<Record<string, { readonly count: number; readonly make: (index: number) => Cells }>>> = {
  meetings: {
    count: 1_500,
    make: (index) => ({
      date: dayAt(index), start: (7 + (index % 4)) / 24 + 0.02, end: (8 + (index % 4)) / 24, content: `Họp triển khai nhiệm vụ số ${index}`,
      kind: inTurn(['Giao ban', 'Chuyên môn', 'Chuyên đề'], index), form: inTurn(['Trực tuyến', 'Trực tiếp', 'Trực tuyến'], index),
      organiser: 'UBND xã', room: `Phòng họp ${index % 2999}`, chair: `Nguyễn Văn ${index % 1999}`, participants: `Tổ ${index % 7}; Thôn ${index % 11}`,
      attendance: 20, invitedOn: dayAt(index) - 7, sentAhead: 'Có', paperless: inTurn(['Có', 'Không'], index), status: 'Đã tổ chức',
    }),
  },
  documents: {
    count: 16_500,
    make: (index) => ({
      register: inTurn(['Đi', 'Đến'], index), number: `${(index >> 1) + 1}/${inTurn(['KH-UBND', 'SNV-VP'], index)}`, date: FIRST_DAY + Math.floor((index * 350) / 16_500),
      kind: inTurn(['Kế hoạch', 'Công văn'], index), subject: `Văn bản triển khai công tác số ${index}`, secrecy: 'Không mật', counterpart: 'Sở Nội vụ',
      transmission: 'Điện tử', signed: 'Có', digitised: 'Có', status: inTurn(['Đã phát hành', 'Đã tiếp nhận'], index),
    }),
  },
  procedures: {
    count: 360,
    make: (index) => ({ month: dayOf(2026, 1 + (index % 12), 1), field: `Lĩnh vực ${Math.floor(index / 12)}`, received: 40, fullOnline: 30, partialOnline: 8, inPerson: 2, paperDigitised: 2 }),
  },
  tasks: {
    count: 500,
    make: (index) => ({
      ordinal: String(index + 1), group: `Nhóm ${Math.floor(index / 50)}`, content: `Nhiệm vụ số ${index}`, leadUnit: inTurn(UNITS, index),
      product: 'Báo cáo kết quả', deadline: inTurn(['Quý III', 'Thường xuyên', '30/11/2026'], index), status: inTurn(['Đang thực hiện', 'Thường xuyên', 'Đang thực hiện'], index),
    }),
  },
  staff: { count: 300, make: (index) => ({ name: `Trần Thị ${index}`, unit: inTurn(UNITS, index), category: 'Công chức' }) },
  training: {
    count: 600,
    make: (index) => ({ name: `Trần Thị ${index % 290}`, unit: inTurn(UNITS, index % 290), course: `Khóa ${index % 5}`, subject: 'Kỹ năng số', date: dayAt(index), result: 'Hoàn thành' }),
  },
  periodicReports: {
    count: 240,
    make: (index) => ({ name: `Báo cáo ${index % 20}`, frequency: 'Tháng', period: `Tháng ${1 + (index % 12)}/2026`, unit: inTurn(UNITS, index), due: dayAt(index), sentOn: dayAt(index) - 1 }),
  },
  previousYear: { count: 12, make: (index) => ({ month: dayOf(2025, index + 1, 1), meetings: 600, documents: 700, source: 'Sổ năm 2025' }) },
}
