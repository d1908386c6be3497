// Puts back what sheets have lost since set-up – dropdowns, formats, notes, marks, names, needed columns – and nothing
// else: values and what people have put there themselves stay as they are.
import { openRegister } from '../checks/sheets.ts'
import { TABLES } from '../tables/index.ts'
import type { Reading } from '../tables/reading.ts'
import { foldText } from '../vietnamese/text.ts'
import { action, type Ports } from './action.ts'
import { lostIn, type Lost } from './repair/lost.ts'
import { offersOf } from './set-up/offers.ts'
import { openWorkbook, type Workbook } from './workbook.ts'

export interface RepairResult {
  readonly applied: boolean
  readonly lost: readonly LostPart[]
}

export interface LostPart {
  readonly sheet: string
  readonly what: Lost['what']
  /** The column, or the sheet where it is about the whole. */
  readonly header: string
}

const WORDS: Readonly<Record<Lost['what'], string>> = {
  rule: 'danh sách chọn, quy tắc nhập', format: 'định dạng', note: 'ghi chú tiêu đề', highlights: 'tô màu ô sai', column: 'cột bị xóa',
  name: 'tên vùng', guard: 'bảo vệ dòng tiêu đề',
}

export const repair = action<RepairResult>({
  id: 'repair',
  menu: [{ label: 'Khôi phục định dạng và danh sách chọn', handler: 'menuRepair', options: { apply: true } }],
  options: ['apply'],
  run: (ports, options) => {
    if (options['apply'] !== true) return { applied: false, lost: partsOf(lostParts(openWorkbook(ports, {}), ports)) }
    return ports.exclusively(() => {
      const sheets = lostParts(openWorkbook(ports, {}), ports)
      for (const [index, { sheet, lost }] of sheets.entries()) {
        ports.progress(`Đang khôi phục bảng ${sheet}`, { index, count: sheets.length, isWritten: index > 0 })
        ports.cells.restore(sheet, lost)
      }
      return { applied: true, lost: partsOf(sheets) }
    })
  },
  question: (ports) => {
    const parts = partsOf(lostParts(openWorkbook(ports, {}), ports))
    return parts.length === 0 ? null : ['Khôi phục các phần sau?', ...parts.map(lineOf)].join('\n')
  },
  summary: ({ applied, lost }) => {
    if (lost.length === 0) return 'Không có gì cần khôi phục.'
    return `${applied ? 'Đã khôi phục' : 'Có thể khôi phục'} ${lost.length} phần. Giá trị trong các ô giữ nguyên.`
  },
})

/** What a sheet has lost. */
interface LostSheet {
  readonly sheet: string
  readonly lost: readonly Lost[]
}

/** Whether a register has our own name: one that is kept under another was not set up by us. */
export function isSetUp({ sheet, table }: Reading): boolean {
  return foldText(sheet.name) === foldText(table.sheet)
}

/** What every register that was set up has lost. */
function lostParts({ registers }: Workbook, { cells, progress, source }: Ports): LostSheet[] {
  const offers = offersOf(registers)
  const names = source.sheetNames()
  // A list of cells that are not there cannot come back yet.
  const isPossible = (part: Lost): boolean => part.what !== 'rule' || part.rule.kind !== 'range' || names.includes(part.rule.sheet)
  return TABLES.flatMap((table, index) => {
    progress(`Đang xem bảng ${table.sheet}`, { index, count: TABLES.length })
    const { reading } = openRegister(table, registers)
    if (!reading || !isSetUp(reading)) return []
    const columns = Math.max(1, reading.sheet.cells[0]?.length ?? 1)
    const offering = [...reading.layout.indexes].filter(([id]) => table.columns[id]!.offers !== undefined).map(([, column]) => column)
    const look = cells.look(reading.sheet.name, { headerRow: reading.layout.headerRow + 1, columns, offering })
    const lost = lostIn(reading, look, offers).filter(isPossible)
    return lost.length > 0 ? [{ sheet: reading.sheet.name, lost }] : []
  })
}

/** Each thing once, whatever the number of places. */
function partsOf(sheets: readonly LostSheet[]): LostPart[] {
  const seen = new Set<string>()
  return sheets.flatMap(({ sheet, lost }) => lost.flatMap(({ what, header }) => {
    const key = `${sheet}|${what}|${header}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ sheet, what, header }]
  }))
}

function lineOf({ sheet, what, header }: LostPart): string {
  return header === sheet ? `${sheet}: ${WORDS[what]}` : `${sheet}, cột «${header}»: ${WORDS[what]}`
}
