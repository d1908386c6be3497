// What can be mended without guessing: known spellings, days, times and numbers that are text, the kind that a number
// names. Each mend is declared with its rule; nothing is proposed where more stands in a cell than its value.
import { addTo } from '../tables/add-to.ts'
import type { Column, Format } from '../tables/column.ts'
import { DOCUMENTS } from '../tables/documents.ts'
import { parseDocumentNumber } from '../tables/document-number.ts'
import { TABLES } from '../tables/index.ts'
import { DOCUMENT_KIND } from '../tables/lists/document-kinds.ts'
import type { Reading } from '../tables/reading.ts'
import type { Registers } from '../tables/registers.ts'
import { formatDay } from '../vietnamese/date.ts'
import { formatTime, parseTime } from '../vietnamese/time.ts'
import { plainText } from '../vietnamese/text.ts'
import { Issue } from '../vietnamese/issue.ts'
import { coveredCells } from './cells.ts'
import { standardWord } from './entry/spelling.ts'
import { cellName, shownText, type Finding } from './finding.ts'
import { ruleMessage, type RuleId } from './sentences.ts'
import { confidentialRows, openRegister } from './sheets.ts'

/** What a cell is to hold instead, and how that is shown. */
interface Mended {
  readonly value: string | number
  readonly after: string
  /** Number format that the value needs. */
  readonly format?: string
}

interface Mend {
  readonly rule: RuleId
  /** Formats of the columns that it looks at. */
  readonly formats: readonly Format[]
  readonly mend: (cell: string, column: Column<unknown>) => Mended | null
}

/** A blank cell of a table that another cell of its row fills. */
interface RowMend {
  readonly rule: RuleId
  readonly table: string
  readonly column: string
  readonly mend: (row: Readonly<Record<string, unknown>>) => Mended | null
}

/** A cell that can be mended. */
export interface MendableCell extends Mended {
  readonly rule: RuleId
  readonly sheet: string
  /** «G12». */
  readonly cell: string
  /** Indexes in the grid. */
  readonly row: number
  readonly column: number
  readonly header: string
  readonly before: string
}

const DAY = /^(?:ngay )?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:\d{4}|\d\d)$|^\d{4}-\d{1,2}-\d{1,2}$|^ngay \d{1,2} thang \d{1,2} nam \d{4}$/
const CLOCK = /^\d{1,2} ?(?:[:hg]|gio) ?(?:\d{1,2})? ?(?:phut|’|')?$/
const COUNT = /^\d{1,3}(?:\.\d{3})*$|^\d+$/
const PERCENT = /^\d{1,3}(?:[.,]\d+)? ?%$/

const MENDS: readonly Mend[] = [
  {
    rule: 'mend-spelling',
    formats: ['list'],
    mend: (cell, column) => {
      const word = standardWord(column, cell)
      return word === null ? null : { value: word, after: word }
    },
  },
  {
    rule: 'mend-day',
    formats: ['day'],
    mend: (cell, column) => {
      const day = DAY.test(plainText(cell)) ? column.parse(cell) : null
      return typeof day === 'number' ? { value: day, after: formatDay(day), format: 'dd/mm/yyyy' } : null
    },
  },
  {
    rule: 'mend-time',
    formats: ['time'],
    mend: (cell) => {
      const time = CLOCK.test(plainText(cell)) ? parseTime(cell) : null
      if (time === null || time instanceof Issue || time.end !== null) return null
      return { value: time.start / 1440, after: formatTime(time.start), format: 'hh:mm' }
    },
  },
  {
    rule: 'mend-number',
    formats: ['count', 'percent'],
    mend: (cell, column) => {
      const isPercent = column.format === 'percent'
      const number = (isPercent ? PERCENT : COUNT).test(plainText(cell)) ? column.parse(cell) : null
      if (typeof number !== 'number') return null
      return { value: number, after: shownText(number), format: isPercent ? '0%' : '#,##0' }
    },
  },
]

const ROW_MENDS: readonly RowMend[] = [
  {
    rule: 'mend-kind',
    table: DOCUMENTS.id,
    column: 'kind',
    mend: ({ number }) => {
      const parsed = typeof number === 'string' ? parseDocumentNumber(number) : null
      if (!parsed || parsed.kind === null || parsed.ordinal === null) return null
      const label = DOCUMENT_KIND.label(parsed.kind)
      return { value: label, after: label }
    },
  },
]

/** What a mend is called among the findings. */
export const MEND_RULES: readonly RuleId[] = [...MENDS, ...ROW_MENDS].map(({ rule }) => rule)

/** Everything that can be mended in a workbook, by sheet, row and column; nothing of a confidential row. */
export function mendsOf(registers: Registers): MendableCell[] {
  return TABLES.filter(({ role }) => role !== 'kept').flatMap((table) => {
    const { reading } = openRegister(table, registers)
    if (!reading) return []
    const found = [...mendsInCells(reading), ...mendsInRows(reading)]
    found.sort((a, b) => a.row - b.row || a.column - b.column)
    return found
  })
}

function mendsInCells(reading: Reading): MendableCell[] {
  const { layout, table, sheet, gridRows } = reading
  const { isLeftAlone } = exceptions(reading)
  const found: MendableCell[] = []
  for (const [id, index] of layout.indexes) {
    const column = table.columns[id]!
    const mend = MENDS.find(({ formats }) => formats.includes(column.format))
    if (!mend) continue
    for (const row of gridRows) {
      const cell = sheet.cells[row]![index]
      if (typeof cell !== 'string' || cell === '') continue
      const mended = mend.mend(cell, column)
      if (mended && !isLeftAlone(row, index)) found.push(mendable(reading, { rule: mend.rule, row, column: index, header: column.header, ...mended }))
    }
  }
  return found
}

function mendsInRows(reading: Reading): MendableCell[] {
  const { table, layout, gridRows, rows } = reading
  return ROW_MENDS.filter((mend) => mend.table === table.id).flatMap(({ rule, column: id, mend }) => {
    const column = layout.indexes.get(id)
    if (column === undefined) return []
    const { isLeftAlone } = exceptions(reading)
    const { header } = table.columns[id]!
    return rows.flatMap((row, i) => {
      const cells = row as Readonly<Record<string, unknown>>
      const mended = cells[id] === null && !isLeftAlone(gridRows[i]!, column) ? mend(cells) : null
      return mended ? [mendable(reading, { rule, row: gridRows[i]!, column, header, ...mended })] : []
    })
  })
}

/** Cells that are never mended: of confidential rows, and under merged blocks. */
function exceptions(reading: Reading): { isLeftAlone: (row: number, column: number) => boolean } {
  const hidden = confidentialRows(reading)
  const covered = coveredCells(reading)
  return { isLeftAlone: (row, column) => hidden.has(row) || covered?.has(`${row} ${column}`) === true }
}

function mendable({ sheet }: Reading, at: Omit<MendableCell, 'sheet' | 'cell' | 'before'>): MendableCell {
  const content = sheet.cells[at.row]![at.column]
  const before = typeof content === 'string' ? content : ''
  return { ...at, sheet: sheet.name, cell: cellName(sheet, at.row, at.column), before }
}

/** What can be mended as findings: one a column and kind, at its first cell, with how many there are. */
export function mendFindings(cells: readonly MendableCell[]): Finding[] {
  const groups = new Map<string, MendableCell[]>()
  for (const cell of cells) {
    addTo(groups, `${cell.sheet}|${cell.column}|${cell.rule}`, cell)
  }
  return [...groups.values()].map((group) => {
    const { sheet, cell, before, after, rule, header } = group[0]!
    const { severity, sentence } = ruleMessage(rule)
    const message = sentence({ header, count: group.length, before, after })
    return { severity, sheet, cell, value: shownText(before), rule, clause: null, message, mendable: true }
  })
}
