// Whether the registers that an indicator reads are there, with the columns that it cannot do without.
import type { Registers } from '../tables/registers.ts'
import type { Reading } from '../tables/reading.ts'
import { Issue } from '../vietnamese/issue.ts'
import type { Indicator, Reads } from './indicator.ts'

/** Why an indicator has no data before anything is counted; null when it can be computed. */
export function whyUnreadable({ reads }: Pick<Indicator, 'reads'>, registers: Registers): Issue | null {
  for (const read of reads) {
    const issue = whyTableUnreadable(read, registers)
    if (issue?.code === 'sheet-missing' && read.optional) continue
    if (issue) return issue
  }
  return null
}

function whyTableUnreadable({ table, columns, filled = [], hasRows = false }: Reads, registers: Registers): Issue | null {
  const reading = registers.read(table)
  if (reading instanceof Issue) return reading
  for (const id of columns) {
    const header = table.columns[id]!.header
    if (!reading.has(id)) return new Issue('header-missing', { header, sheet: table.sheet })
    const repeated = reading.layout.repeated.get(id)
    if (repeated) return new Issue('header-duplicate', { header, sheet: table.sheet, cells: headerCells(reading, repeated) })
  }
  if (hasRows && reading.gridRows.length === 0) return new Issue('register-empty', { sheet: table.sheet })
  const blank = reading.gridRows.length > 0 ? filled.find((id) => !reading.isFilled(id)) : undefined
  return blank === undefined ? null : new Issue('not-filled', { header: table.columns[blank]!.header, sheet: table.sheet })
}

/** The cells of a repeated header: «B1, F1». */
function headerCells({ sheet, layout }: Reading, columns: readonly number[]): string {
  const row = layout.headerRow + (sheet.firstRow ?? 1)
  return columns.map((column) => `${columnLetters(column + (sheet.firstColumn ?? 1))}${row}`).join(', ')
}

/** A column's letters: 1 is A, 27 is AA. */
function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}
