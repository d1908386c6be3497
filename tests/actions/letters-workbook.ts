// A small workbook from which every letter can be made: what stands in it is counted by hand in the tests.
import type { CellValue } from '../../src/actions/action.ts'
import { MEETINGS } from '../../src/tables/meetings.ts'
import { PREVIOUS_YEAR } from '../../src/tables/previous-year.ts'
import { STAFF } from '../../src/tables/staff.ts'
import { TASKS } from '../../src/tables/tasks.ts'
import { UNITS } from '../../src/tables/units.ts'
import { startHost, type Host } from '../../workbench/host.ts'
import { gridOf } from '../support/registers.ts'
import { fakePorts, type FakePorts } from './fake-ports.ts'

export type Cells = Record<string, CellValue[][]>

const MEETING_ROWS = [
  { date: '23/11/2026', start: '07:30', end: '08:30', content: 'Giao ban tuần', kind: 'Giao ban', form: 'Trực tuyến', chair: 'Chủ tịch UBND xã', participants: 'Các phòng; Công an xã' },
  { date: '24/11/2026', start: '13:30', end: '17:00', content: 'Sơ kết công tác quý', kind: 'Sơ kết', form: 'Trực tiếp', room: 'Hội trường UBND xã', chair: 'Nguyễn Văn Mẫu', scale: 'Toàn xã' },
  { date: '30/11/2026', start: '08:00', end: '11:00', content: 'Triển khai kế hoạch thu ngân sách', kind: 'Quán triệt, triển khai', form: 'Kết hợp trực tiếp và trực tuyến', room: 'Hội trường UBND xã', chair: 'Nguyễn Văn Mẫu', participants: '- Phòng Kinh tế\n- Phòng Văn hóa - Xã hội', sentAhead: 'Có', status: 'Dự kiến' },
  { date: '03/02/2026', start: '07:30', end: '12:30', content: 'Quán triệt Kết luận số 226-KL/TW', kind: 'Quán triệt, triển khai', form: 'Trực tiếp', room: 'Hội trường UBND xã', chair: 'Chủ tịch UBND xã', conclusionNumber: '12/TB-UBND' },
  { date: '05/12/2026', start: '08:00', content: 'Họp xét thi đua', kind: 'Họp khác', form: 'Trực tiếp', status: 'Hủy' },
  { date: '02/12/2026', start: '08:00', content: 'Hội nghị giao ban của Sở Nội vụ', kind: 'Giao ban', form: 'Trực tuyến', organiser: 'Sở Nội vụ', chair: 'Lãnh đạo Sở Nội vụ', status: 'Dự kiến' },
]

const TASK_ROWS = [
  { ordinal: '1', content: 'Xây dựng kế hoạch chuyển đổi số', leadUnit: 'VHXH', product: 'Kế hoạch', deadline: 'Quý III', status: 'Đang thực hiện', assignedOn: '04/6/2026' },
  { ordinal: '2', content: 'Rà soát thủ tục hành chính', leadUnit: 'Phòng Kinh tế; Công an xã', product: 'Báo cáo', deadline: 'Trước ngày 15/11/2026', status: 'Chưa thực hiện' },
  { ordinal: '3', content: 'Tuyên truyền trong hội viên', leadUnit: 'Hội Nông dân xã', product: 'Báo cáo', deadline: '31/10/2026', status: 'Đang thực hiện' },
  { ordinal: '4', content: 'Báo cáo kết quả tự kiểm tra', leadUnit: 'Phòng Văn hóa - Xã hội', product: 'Báo cáo', deadline: '20/11/2026', status: 'Đang thực hiện' },
  { ordinal: '5', content: 'Hướng dẫn nghiệp vụ', leadUnit: 'Sở Nội vụ', product: 'Hướng dẫn', deadline: '30/9/2026', status: 'Đang thực hiện' },
  { ordinal: '6', content: 'Tổ chức tập huấn', leadUnit: 'Phòng Kinh tế', product: 'Kế hoạch', deadline: 'Quý II', status: 'Hoàn thành', completedOn: '20/6/2026' },
  { ordinal: '7', content: 'Lập danh mục hồ sơ', leadUnit: 'Văn phòng', product: 'Danh mục', deadline: '31/12/2026', status: 'Đang thực hiện', assigningDocument: 'Thông báo số 12/TB-UBND ngày 05/02/2026' },
  { ordinal: '8', content: 'Việc chưa giao ai', product: 'Báo cáo', deadline: '01/11/2026', status: 'Đang thực hiện' },
]

/** The cells of the workbook; `config` are further rows of «Cấu hình». */
export function letterSheets(config: readonly (readonly [name: string, value: string])[] = []): Cells {
  const months = Array.from({ length: 12 }, (_, month) => ({ month: `${month + 1}/2025`, meetings: 1, documents: 10, source: 'Sổ họp' }))
  return {
    'Cấu hình': [['Mục', 'Giá trị', 'Ghi chú'], ...config.map(([name, value]): CellValue[] => [name, value, ''])],
    'Cuộc họp': gridOf(MEETINGS, MEETING_ROWS) as CellValue[][],
    'Nhiệm vụ': gridOf(TASKS, TASK_ROWS) as CellValue[][],
    'Cán bộ': gridOf(STAFF, [{ name: 'Nguyễn Văn Mẫu', unit: 'UBND xã', post: 'Phó Chủ tịch UBND xã', category: 'Cán bộ' }]) as CellValue[][],
    'Đơn vị': gridOf(UNITS, [{ name: 'Phòng Văn hóa - Xã hội', aliases: 'VHXH' }]) as CellValue[][],
    'Số liệu năm trước': gridOf(PREVIOUS_YEAR, months) as CellValue[][],
  }
}

/** The workbook on 25/11/2026, with a row of «Cuộc họp» selected. */
export function letterPorts(config: readonly (readonly [name: string, value: string])[] = [], row: number | null = null): FakePorts {
  const ports = fakePorts(letterSheets(config))
  return { ...ports, selectedRow: (sheet) => (sheet === 'Cuộc họp' ? row : null) }
}

/** A host on 25/11/2026 with the workbook open. */
export function letterHost(): Host {
  const host = startHost({ today: '2026-11-25T08:30:00+07:00' })
  host.script(`function main(sheets) {
    const book = SpreadsheetApp.getActiveSpreadsheet()
    for (const name of Object.keys(sheets)) {
      const rows = sheets[name].map((row) => row.map((cell) => (cell === null ? '' : cell)))
      book.insertSheet(name).getRange(1, 1, rows.length, rows[0].length).setNumberFormat('@').setValues(rows)
    }
  }`, 'main', letterSheets())
  return host
}
