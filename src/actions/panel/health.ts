// How the workbook is: which sheets are there, what they lack, what their looks and dropdowns have lost.
import { checkLayout, openRegister } from '../../checks/sheets.ts'
import { TABLES } from '../../tables/index.ts'
import type { Table } from '../../tables/table.ts'
import { formatCount } from '../../vietnamese/number.ts'
import { action, GROUPS } from '../action.ts'
import { repair } from '../repair.ts'
import { VERSION } from '../version.ts'
import { openWorkbook, type Workbook } from '../workbook.ts'

export interface Health {
  readonly version: string
  readonly sheets: readonly SheetHealth[]
}

export interface SheetHealth {
  readonly sheet: string
  /** `absent`: a sheet that is not needed. */
  readonly state: 'good' | 'doubtful' | 'wrong' | 'absent'
  readonly words: string
}

export const health = action<Health>({
  id: 'health',
  menu: [{ label: 'Kiểm tra tình trạng', handler: 'menuHealth', group: GROUPS.figures }],
  options: [],
  run: (ports) => {
    const workbook = openWorkbook(ports, {})
    // A file that comes back from another program has lost the guard of every header: no reason to alarm anybody.
    const lost = new Map<string, number>()
    for (const { sheet, what } of repair.run(ports, {}).lost) if (what !== 'guard') lost.set(sheet, (lost.get(sheet) ?? 0) + 1)
    return { version: VERSION, sheets: TABLES.filter(({ role }) => role !== 'kept').map((table) => healthOf(table, workbook, lost)) }
  },
  summary: ({ sheets }) => {
    const bad = unwell(sheets)
    return bad.length === 0 ? 'Các bảng đều tốt.' : `${bad.length} bảng cần xem${bad.length > 3 ? '' : `: ${bad.map(({ sheet }) => sheet).join(', ')}`}.`
  },
  told: ({ sheets, version }) => {
    const bad = unwell(sheets)
    return [bad.length === 0 ? 'Các bảng đều tốt.' : `${bad.length} bảng cần xem:`, ...bad.map(({ sheet, words }) => `- ${sheet}: ${words}`), `Phiên bản ${version}.`].join('\n')
  },
})

function unwell(sheets: readonly SheetHealth[]): readonly SheetHealth[] {
  return sheets.filter(({ state }) => state === 'wrong' || state === 'doubtful')
}

function healthOf(table: Table, { registers }: Workbook, lost: ReadonlyMap<string, number>): SheetHealth {
  const { reading, found } = openRegister(table, registers)
  if (!reading) {
    const words = found.map(({ finding }) => finding.message).join(' ')
    return { sheet: table.sheet, state: table.role === 'needed' ? 'wrong' : 'absent', words }
  }
  const { name: sheet } = reading.sheet
  const problems = checkLayout(reading).map(({ finding }) => finding)
  const rows = `${formatCount(reading.rows.length)} ${table.rowNoun}.`
  if (problems.length > 0) {
    const state = problems.some(({ severity }) => severity === 'error') ? 'wrong' : 'doubtful'
    return { sheet, state, words: [rows, ...new Set(problems.map(({ message }) => message))].join(' ') }
  }
  const parts = lost.get(sheet) ?? 0
  if (parts === 0) return { sheet, state: 'good', words: rows }
  return { sheet, state: 'doubtful', words: `${rows} Mất ${formatCount(parts)} định dạng hoặc danh sách chọn. Chọn Khôi phục định dạng và danh sách chọn.` }
}
