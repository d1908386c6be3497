// A workbook of plain grids under check: sheets by name, each with its header row first.
import { checkWorkbook, type Finding } from '../../src/checks/index.ts'
import { readSettings } from '../../src/plan/settings.ts'
import { Registers } from '../../src/tables/registers.ts'
import type { Merge, SheetGrid } from '../../src/tables/reading.ts'
import { dayOf, type Day } from '../../src/vietnamese/date.ts'

export type Cells = readonly (readonly unknown[])[]
export interface Options {
  readonly asOf?: Day
  readonly set?: Readonly<Record<string, string>>
  readonly merges?: Readonly<Record<string, readonly Merge[]>>
}

export const AS_OF = dayOf(2026, 9, 30)!

export function registersOf(sheets: Readonly<Record<string, Cells>>, merges: Options['merges'] = {}): Registers {
  return new Registers({
    sheetNames: () => Object.keys(sheets),
    read: (name) => {
      const cells = sheets[name]
      return cells ? ({ name, cells, merges: merges[name] ?? [] } satisfies SheetGrid) : null
    },
  })
}

/** All findings of a workbook. */
export function check(sheets: Readonly<Record<string, Cells>>, { asOf = AS_OF, set = {}, merges = {} }: Options = {}): Finding[] {
  return checkWorkbook({ registers: registersOf(sheets, merges), settings: readSettings([], set).settings, asOf })
}

/** The findings of some rules, as «rule cell». */
export function placesOf(findings: readonly Finding[], ...rules: string[]): string[] {
  return findings.filter(({ rule }) => rules.length === 0 || rules.includes(rule)).map(({ rule, cell }) => `${rule} ${cell}`)
}

/** Rows as objects of header → value, as a grid with the header row of all headers used. */
export function grid(...rows: readonly Readonly<Record<string, unknown>>[]): unknown[][] {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]
}

/** The same as people keep it: a title above, blank rows between, a blank column first and the others in reverse order. */
export function scattered(...rows: readonly Readonly<Record<string, unknown>>[]): unknown[][] {
  const [head, ...lines] = grid(...rows).map((cells) => ['', ...cells.toReversed()])
  return [['SỔ THEO DÕI'], [], head!, [], ...lines.flatMap((line) => [line, []])]
}

export const MEETING = {
  Ngày: '04/6/2026', 'Giờ bắt đầu': '07:30', 'Giờ kết thúc': '09:00', 'Nội dung': 'Giao ban tuần', Loại: 'Giao ban',
  'Hình thức': 'Trực tuyến', 'Chủ trì': 'Chủ tịch UBND xã', 'Địa điểm': 'Phòng A',
}
export const DOCUMENT = {
  Sổ: 'Đi', 'Số ký hiệu': '15/KH-UBND', 'Ngày văn bản': '04/6/2026', 'Loại văn bản': 'Kế hoạch', 'Trích yếu': 'Kế hoạch công tác',
  'Độ mật': '', 'Nơi nhận/Nơi gửi': 'Sở Nội vụ', 'Hình thức gửi/nhận': 'Điện tử', 'Số hóa': 'Có', 'Trạng thái': '', 'Ghi chú': '',
}
export const TASK = {
  'Nội dung công việc': 'Tổ chức tập huấn', 'Cơ quan chủ trì': 'Phòng Văn hóa - Xã hội', 'Sản phẩm': 'Báo cáo', 'Thời hạn': 'Cuối năm 2026',
  'Ngày giao': '', 'Hạn cụ thể': '', 'Ngày hoàn thành': '', 'Trạng thái': '', 'Tiến độ (%)': '', 'Kết quả': '',
  'Ngày văn bản của cấp trên': '',
}
export const PROCEDURE = {
  Tháng: '6/2026', 'Lĩnh vực': 'Hộ tịch', 'Tổng tiếp nhận trong kỳ': 120, 'Trực tiếp': 10, 'Trực tuyến toàn trình': 80,
  'Trực tuyến một phần': 26, 'Qua BCCI': 4, 'Đã giải quyết': 115, 'Hồ sơ giấy đã số hóa': 10,
}
