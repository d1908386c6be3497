// The dropdowns of open lists follow «Danh mục» as it is edited.
import { isStaleList } from '../actions/repair/lost.ts'
import { offersOf, type Offers } from '../actions/set-up/offers.ts'
import { columnPlan } from '../actions/set-up/register-sheet.ts'
import { PREPARED_ROWS } from '../actions/set-up/sheet-plan.ts'
import { TABLES } from '../tables/index.ts'
import type { Reading } from '../tables/reading.ts'
import type { Registers } from '../tables/registers.ts'
import { Issue } from '../vietnamese/issue.ts'
import { listOf } from './restore.ts'
import { ruleMaker } from './spreadsheet-writer.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Gives every column that offers something of «Danh mục» a list of what is there now; a rule of somebody's own stays. */
export function refreshOffers(spreadsheet: Spreadsheet, registers: Registers): void {
  const offers = offersOf(registers)
  const made = ruleMaker()
  for (const table of TABLES) {
    // Without «Danh mục» these have no rule: the others offer columns of other sheets.
    const ids = Object.keys(table.columns).filter((id) => table.columns[id]!.offers !== undefined && !columnPlan(table.columns[id]!).rule)
    const reading = ids.length > 0 ? registers.readNamed(table) : null
    if (reading && !(reading instanceof Issue)) for (const id of ids) refreshColumn(spreadsheet, { reading, id, offers, made })
  }
}

interface OfferingColumn {
  readonly reading: Reading
  readonly id: string
  readonly offers: Offers
  readonly made: ReturnType<typeof ruleMaker>
}

function refreshColumn(spreadsheet: Spreadsheet, { reading: { table, layout, sheet: { name, cells } }, id, offers, made }: OfferingColumn): void {
  const index = layout.indexes.get(id)
  const sheet = spreadsheet.getSheetByName(name)
  if (index === undefined || !sheet) return
  const column = table.columns[id]!
  const { rule } = columnPlan(column, offers)
  const last = Math.min(Math.max(PREPARED_ROWS, cells.length), sheet.getMaxRows())
  const below = sheet.getRange(layout.headerRow + 2, index + 1, last - layout.headerRow - 1, 1)
  const there = below.getDataValidation()
  const isDue = there ? isStaleList(listOf(there), { rule, help: column.help }) : rule !== undefined
  if (isDue) below.setDataValidation(rule ? made(rule) : null)
}
