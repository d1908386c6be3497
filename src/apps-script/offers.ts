// The dropdowns of open lists follow «Danh mục» as it is edited.
import { isStaleList } from '../actions/repair/lost.ts'
import { offersOf, type Offers } from '../actions/set-up/offers.ts'
import { columnPlan } from '../actions/set-up/register-sheet.ts'
import { PREPARED_ROWS } from '../actions/set-up/sheet-plan.ts'
import { HEADER_ROWS } from '../tables/header.ts'
import { TABLES } from '../tables/index.ts'
import type { Reading } from '../tables/reading.ts'
import { Registers } from '../tables/registers.ts'
import { Issue } from '../vietnamese/issue.ts'
import { listOf } from './restore.ts'
import { ruleMaker } from './spreadsheet-writer.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Gives every column that offers something of «Danh mục» a list of what is there now; a rule of somebody's own stays. */
export function refreshOffers(spreadsheet: Spreadsheet, registers: Registers): void {
  const offers = offersOf(registers)
  const headers = headersOf(spreadsheet)
  const made = ruleMaker()
  for (const table of TABLES) {
    // Without «Danh mục» these have no rule: the others offer columns of other sheets.
    const ids = Object.keys(table.columns).filter((id) => table.columns[id]!.offers !== undefined && !columnPlan(table.columns[id]!).rule)
    const reading = ids.length > 0 ? headers.readNamed(table) : null
    if (reading && !(reading instanceof Issue)) for (const id of ids) refreshColumn(spreadsheet, { reading, id, offers, made })
  }
}

/** The registers as far as their headers go: a trigger has no time to read a hundred thousand rows for a dropdown. */
function headersOf(spreadsheet: Spreadsheet): Registers {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]))
  return new Registers({
    sheetNames: () => [...sheets.keys()],
    read: (name) => {
      const sheet = sheets.get(name)
      if (!sheet) return null
      const rows = Math.min(HEADER_ROWS, sheet.getMaxRows())
      return { name, cells: sheet.getRange(1, 1, rows, Math.max(sheet.getLastColumn(), 1)).getValues() }
    },
  })
}

interface OfferingColumn {
  readonly reading: Reading
  readonly id: string
  readonly offers: Offers
  readonly made: ReturnType<typeof ruleMaker>
}

function refreshColumn(spreadsheet: Spreadsheet, { reading: { table, layout, sheet: { name } }, id, offers, made }: OfferingColumn): void {
  const index = layout.indexes.get(id)
  const sheet = spreadsheet.getSheetByName(name)
  if (index === undefined || !sheet) return
  const column = table.columns[id]!
  const { rule } = columnPlan(column, offers)
  const last = Math.min(Math.max(PREPARED_ROWS, sheet.getLastRow()), sheet.getMaxRows())
  const below = sheet.getRange(layout.headerRow + 2, index + 1, last - layout.headerRow - 1, 1)
  const there = below.getDataValidation()
  const isDue = there ? isStaleList(listOf(there), { rule, help: column.help }) : rule !== undefined
  if (isDue) below.setDataValidation(rule ? made(rule) : null)
}
