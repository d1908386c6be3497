// The dashboard: one call of KPI_TABLE over the ranges of the registers, so that it follows every cell.
import { INDICATORS } from '../../indicators/index.ts'
import { DEFAULT_SETTINGS, communeName } from '../../plan/settings.ts'
import type { Table } from '../../tables/table.ts'
import type { SheetPlan } from './sheet-plan.ts'

export const OVERVIEW_SHEET = 'Tổng quan'

const COLUMNS = [
  { width: 300, wrap: true },
  { width: 110 },
  { width: 110 },
  { width: 130 },
  { width: 360, wrap: true },
]

/** Row of the dashboard's own header: KPI_TABLE spills it. */
const TABLE_ROW = 4

/** Where KPI_TABLE puts the values: shares below counts, each in its own format. */
const VALUE_COLUMN = 2

export function overviewSheet(): SheetPlan {
  return {
    name: OVERVIEW_SHEET,
    rows: [
      [`Chỉ tiêu thực hiện Kế hoạch số ${DEFAULT_SETTINGS.planNumber} - UBND ${communeName(DEFAULT_SETTINGS)}`],
      ['Số liệu tự cập nhật khi các sổ thay đổi. Xem cách tính: =KPI_EXPLAIN("ONLINE_RATIO") ở một bảng trống.'],
      [null],
      [`=KPI_TABLE(${rangeNames().join('; ')})`],
    ],
    columns: COLUMNS.map((column) => ({ ...column, format: 'General' })),
    formattedRows: INDICATORS.length,
    cellFormats: INDICATORS.map(({ sense }, index) => ({
      row: TABLE_ROW + 1 + index, column: VALUE_COLUMN, rows: 1, format: sense === 'tally' ? '#,##0' : '0.0#%',
    })),
    headerRow: TABLE_ROW,
  }
}

/** Named ranges of the registers that the indicators read, each once. */
function rangeNames(): string[] {
  const tables = new Map<string, Table>()
  for (const { reads } of INDICATORS) for (const { table } of reads) tables.set(table.id, table)
  return [...tables.values()].map((table) => table.rangeName)
}
