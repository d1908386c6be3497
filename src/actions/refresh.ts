// Computes anew the formulas that read the workbook by themselves: Google does not know what they have read.
import { INDICATORS } from '../indicators/index.ts'
import { action } from './action.ts'

export interface RefreshResult {
  /** How many formulas were set anew. */
  readonly count: number
}

/** Custom functions that look at the registers, whether or not a range is passed: all read «Cấu hình». */
export const READING_FUNCTIONS: readonly string[] = [...INDICATORS.map(({ name }) => name), 'KPI_TABLE', 'KPI_STATUS', 'KPI_EXPLAIN']

export const refresh = action<RefreshResult>({
  id: 'refresh',
  menu: [{ label: 'Cập nhật số liệu', handler: 'menuRefresh' }],
  options: [],
  run: ({ exclusively, spreadsheet }) => exclusively(() => ({ count: spreadsheet.refreshFormulas(READING_FUNCTIONS) })),
  summary: ({ count }) => (count > 0 ? `Đã cập nhật ${count} ô công thức.` : 'Không có ô công thức cần cập nhật.'),
})
