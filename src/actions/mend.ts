// Mends what can be mended without guessing: shows before and after, then changes just those cells.
import { mendsOf, type MendableCell } from '../checks/mends.ts'
import { Issue } from '../vietnamese/issue.ts'
import { action, type Options, type Ports } from './action.ts'
import { writeJournal } from './journal.ts'
import { UserError } from './user-error.ts'
import { writeCells } from './write-cells.ts'
import { openWorkbook, type Workbook } from './workbook.ts'

export const MEND_NAME = 'Sửa giúp'

export interface MendResult {
  readonly applied: boolean
  readonly changes: readonly MendChange[]
}

export interface MendChange {
  readonly sheet: string
  readonly cell: string
  readonly header: string
  readonly before: string
  readonly after: string
  readonly rule: string
}

/** What the panel shows of it: the first changes, and of how many. */
export interface ShownMend extends MendResult {
  readonly count: number
}

/** So many changes are shown, and made, at once. */
const AT_ONCE = 500

export const mend = action<MendResult, ShownMend>({
  id: 'mend',
  menu: [{ label: MEND_NAME, handler: 'menuMend', options: { apply: true } }],
  options: ['apply', 'cells', 'set', 'asOf'],
  run: (ports, options) => {
    const chosen = chosenCells(options)
    ports.progress('Đang tìm các ô sửa giúp được…')
    if (options['apply'] !== true) return { applied: false, changes: mendableCells(openWorkbook(ports, options), { ports, chosen }).map(changeOf) }
    return ports.exclusively(() => ({ applied: true, changes: apply(openWorkbook(ports, options), { ports, chosen }) }))
  },
  question: (ports) => questionOf(mendableCells(openWorkbook(ports, {}), { ports, chosen: null })),
  summary: ({ applied, changes }) => {
    if (changes.length === 0) return 'Không có ô nào sửa giúp được.'
    return applied ? `Đã sửa ${changes.length} ô. Chọn Hoàn tác để trả lại.` : `Có ${changes.length} ô sửa giúp được.`
  },
  forPanel: ({ applied, changes }) => ({ applied, changes: changes.slice(0, AT_ONCE), count: changes.length }),
})

interface Request {
  readonly ports: Ports
  /** «Cuộc họp!G12»; null for all. */
  readonly chosen: ReadonlySet<string> | null
}

/** The cells that were chosen in the panel; null where all are meant. */
function chosenCells({ cells }: Options): ReadonlySet<string> | null {
  if (cells === undefined || cells === null) return null
  if (Array.isArray(cells) && cells.every((cell) => typeof cell === 'string')) return new Set(cells as string[])
  throw new UserError(new Issue('option-bad', { option: 'cells' }))
}

/** Mendable cells that were chosen; what a formula shows is left to it. */
export function mendableCells({ registers }: Workbook, { ports, chosen }: { readonly ports: Pick<Ports, 'cells'>; readonly chosen: Request['chosen'] }): MendableCell[] {
  const found = mendsOf(registers).filter(({ sheet, cell }) => chosen === null || chosen.has(`${sheet}!${cell}`))
  const formulas = new Map<string, readonly (readonly string[])[]>()
  return found.filter(({ sheet, row, column }) => {
    let cells = formulas.get(sheet)
    if (!cells) formulas.set(sheet, (cells = ports.cells.formulas(sheet)))
    return (cells[row]?.[column] ?? '') === ''
  })
}

function apply(workbook: Workbook, { ports, chosen }: Request): MendChange[] {
  const cells = mendableCells(workbook, { ports, chosen })
  if (cells.length === 0) return []
  const changes = cells.map(changeOf)
  ports.progress('Đang ghi vào các ô…')
  writeJournal({ action: MEND_NAME, entries: changes }, { ports, registers: workbook.registers })
  const sheets = [...new Set(cells.map((cell) => cell.sheet))]
  for (const [index, sheet] of sheets.entries()) {
    if (index > 0) ports.progress(`Đang sửa bảng ${sheet}`, { index, count: sheets.length, isWritten: true })
    writeCells(sheet, cells.filter((cell) => cell.sheet === sheet), ports)
  }
  return changes
}

function changeOf({ sheet, cell, header, before, after, rule }: MendableCell): MendChange {
  return { sheet, cell, header, before, after, rule }
}

/** So many changes are shown one by one before they are made. */
const SHOWN_CHANGES = 10

function questionOf(cells: readonly MendableCell[]): string | null {
  if (cells.length === 0) return null
  const lines = cells.slice(0, SHOWN_CHANGES).map(({ sheet, cell, before, after }) => `${sheet} ${cell}: «${before}» → «${after}»`)
  const rest = cells.length > SHOWN_CHANGES ? [`… và ${cells.length - SHOWN_CHANGES} ô khác.`] : []
  return [`Sửa ${cells.length} ô?`, ...lines, ...rest].join('\n')
}
