// Set-up: every sheet of a workbook, derived from the declarations. Never overwrites: a sheet that has something on
// it is left as it is. Run twice it changes nothing; cut off, it goes on where it stopped.
import { TABLES } from '../../tables/index.ts'
import { findLayout } from '../../tables/header.ts'
import { isBlankSheet, type SheetGrid } from '../../tables/reading.ts'
import { Registers } from '../../tables/registers.ts'
import { foldText } from '../../vietnamese/text.ts'
import { action, type PlacedSheet, type Ports } from '../action.ts'
import { BEGINNINGS } from './first-rows.ts'
import { offersOf, type Offers } from './offers.ts'
import { overviewSheet } from './overview-sheet.ts'
import { registerSheet } from './register-sheet.ts'
import type { SheetPlan } from './sheet-plan.ts'

export interface SetUpResult {
  /** Names of the sheets that were made. */
  readonly created: readonly string[]
  /** Sheets that were there already, as registers of ours. */
  readonly kept: readonly string[]
  /** Sheets of our name with other content: left alone. */
  readonly foreign: readonly string[]
}

export const setUp = action<SetUpResult>({
  id: 'setUp',
  menu: [{ label: 'Tạo các bảng', handler: 'menuSetUp' }],
  options: [],
  run: (ports) => ports.exclusively(() => createMissingSheets(ports)),
  summary: ({ created, foreign }) => {
    const made = created.length > 0 ? `Đã tạo ${created.length} bảng.` : 'Đã có đủ các bảng.'
    const left = foreign.length > 0 ? ` Giữ nguyên bảng có nội dung khác: ${foreign.map((name) => `«${name}»`).join(', ')}.` : ''
    return made + left
  },
})

/** Every sheet of a new workbook, the dashboard first. */
export function workbookPlan(offers: Offers = {}): SheetPlan[] {
  return [overviewSheet(), ...TABLES.map((table) => registerSheet(table, BEGINNINGS[table.id]?.(), offers))]
}

function createMissingSheets({ source, spreadsheet }: Ports): SetUpResult {
  const missing: PlacedSheet[] = []
  const kept: string[] = []
  const foreign: string[] = []
  const names = source.sheetNames()
  workbookPlan(offersOf(new Registers(source))).forEach((plan, index) => {
    const name = names.find((each) => foldText(each) === foldText(plan.name))
    const grid = name === undefined ? null : source.read(name)
    if (grid && !isBlankSheet(grid)) (isOurs(plan, grid) ? kept : foreign).push(grid.name)
    else missing.push({ plan: { ...plan, name: name ?? plan.name }, index })
  })
  spreadsheet.createSheets(missing)
  spreadsheet.removeBlankFirstSheet()
  return { created: missing.map(({ plan }) => plan.name), kept, foreign }
}

/** Whether a sheet of our name holds what we put there, as far as its header tells. */
function isOurs(plan: SheetPlan, grid: SheetGrid): boolean {
  const table = TABLES.find((each) => each.sheet === plan.name)
  return table === undefined ? true : findLayout(table, grid.cells) !== null
}
