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
  { width: 130 },
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
      [`=KPI_TABLE(${rangeNames().join('; ')})`, ...BESIDE_TABLE, 'Biểu đồ'],
      ...INDICATORS.map(({ sense }, index) => [null, ...BESIDE_TABLE, sense === 'tally' ? null : barFormula(TABLE_ROW + 1 + index)]),
    ],
    columns: COLUMNS.map((column) => ({ ...column, format: 'General' })),
    formattedRows: INDICATORS.length,
    cellFormats: INDICATORS.map(({ sense }, index) => ({
      row: TABLE_ROW + 1 + index, column: VALUE_COLUMN, rows: 1, format: sense === 'tally' ? '#,##0' : '0.0#%',
    })),
    headerRow: TABLE_ROW,
  }
}

/** The columns that KPI_TABLE spills over, but for its first one: they stay blank. */
const BESIDE_TABLE = [null, null, null, null] as const

const FULL = '▰'.repeat(10)
const EMPTY = '▱'.repeat(10)

/** A share as ten marks of text, which a phone shows as well: a window over ten full and ten empty ones; never full below 100 %. */
function barFormula(row: number): string {
  const value = `$B${row}`
  return `=IF(ISNUMBER(${value}); MID("${FULL}${EMPTY}"; 11-MAX(0; MIN(10; INT(10*${value}))); 10); "")`
}

/** Named ranges of the registers that the indicators read, each once. */
function rangeNames(): string[] {
  const tables = new Map<string, Table>()
  for (const { reads } of INDICATORS) for (const { table } of reads) tables.set(table.id, table)
  return [...tables.values()].map((table) => table.rangeName)
}
