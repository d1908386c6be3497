// Findings about single cells: what a column cannot read, required cells left blank, numbers and years that cannot be.
import type { Scope } from '../indicators/indicator.ts'
import { UNREADABLE, type Column } from '../tables/column.ts'
import { isVisible, type Reading } from '../tables/reading.ts'
import type { Row, Columns } from '../tables/table.ts'
import { dayOf, formatDay } from '../vietnamese/date.ts'
import { Issue, type IssueParams } from '../vietnamese/issue.ts'
import type { IssueCode } from '../vietnamese/messages.ts'
import type { Placed } from './finding.ts'
import { place } from './rule.ts'
import type { RuleId } from './sentences.ts'
import { confidentialRows, strayRows } from './sheets.ts'

/** How many years off the plan's year a day may lie. */
const YEARS_NEAR = 2
const REDACTED = '…'

interface Wrong {
  readonly rule: RuleId | IssueCode
  readonly params: IssueParams
}

/** Everything that is wrong with the cells of a register, taken one by one. */
export function checkCells(reading: Reading, { settings }: Pick<Scope, 'settings'>): Placed[] {
  const found: Placed[] = []
  const hidden = confidentialRows(reading)
  const covered = coveredCells(reading)
  const strays = strayRows(reading)
  for (const [id, index] of reading.layout.indexes) {
    const column = reading.table.columns[id]!
    const values = reading.column(id)
    const isGood = goodNumbers(column, settings.year)
    for (let i = 0; i < values.length; i++) {
      const value = values[i]
      if (value !== null && value !== UNREADABLE && (typeof value !== 'number' || isGood(value))) continue
      const gridRow = reading.gridRows[i]!
      const cell = reading.sheet.cells[gridRow]![index]
      const wrong = wrongWith({ column, value, cell, row: reading.rows[i]!, year: settings.year })
      if (!wrong || strays.has(gridRow) || covered?.has(`${gridRow} ${index}`)) continue
      const isHidden = hidden.has(gridRow)
      const params = isHidden && 'value' in wrong.params ? { ...wrong.params, value: REDACTED } : wrong.params
      found.push(place({ reading, gridRow, column: id, rule: wrong.rule, params, isHidden }))
    }
  }
  return found
}

/** Tells good numbers of a column at a glance: counts not negative, days near the plan's year where they should be. */
function goodNumbers({ format, isNearPlanYear }: Column<unknown>, year: number): (value: number) => boolean {
  if (format === 'count') return (value) => value >= 0
  if (!isNearPlanYear) return () => true
  const first = dayOf(year - YEARS_NEAR, 1, 1)!
  const last = dayOf(year + YEARS_NEAR, 12, 31)!
  return (value) => value >= first && value <= last
}

interface CellInRow {
  readonly column: Column<unknown>
  readonly value: unknown
  readonly cell: unknown
  readonly row: Row<Columns>
  readonly year: number
}

function wrongWith({ column, value, cell, row, year }: CellInRow): Wrong | null {
  if (value === UNREADABLE) return unreadable(column, cell)
  if (typeof value !== 'number') return isVisible(cell) ? unreadable(column, cell) : whenBlank(column, row)
  if (column.format === 'count') return { rule: 'number-negative', params: { header: column.header } }
  return { rule: 'date-out-of-year', params: { day: formatDay(value), year } }
}

/** What the column says of a cell that reads as nothing: the cell is read again, since readings keep no issues. */
function unreadable(column: Column<unknown>, cell: unknown): Wrong | null {
  const issue = column.parse(cell)
  return issue instanceof Issue ? { rule: issue.code, params: issue.params } : null
}

function whenBlank(column: Column<unknown>, row: Row<Columns>): Wrong | null {
  if (column.presence !== 'required' || column.mayBeBlank?.(row)) return null
  if (column.blankRule) return { rule: column.blankRule, params: {} }
  const how = column.list ? 'Chọn một giá trị trong danh sách.' : column.help
  return { rule: 'required-missing', params: { header: column.header, how } }
}

/** Cells under merged blocks, but for their first: what is wrong is said once. */
export function coveredCells({ sheet, layout }: Reading): ReadonlySet<string> | null {
  if (!sheet.merges || sheet.merges.length === 0) return null
  const covered = new Set<string>()
  for (const merge of sheet.merges) {
    for (let row = merge.row; row < Math.min(merge.row + merge.rows, sheet.cells.length); row++) {
      for (const index of layout.indexes.values()) {
        const isFirst = row === merge.row && index === merge.column
        if (!isFirst && index >= merge.column && index < merge.column + merge.columns) covered.add(`${row} ${index}`)
      }
    }
  }
  return covered
}
