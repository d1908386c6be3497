// The plan's text as the tests read it: whole, and its appendix merged into eleven rows.
import { readFileSync } from 'node:fs'
import { BODY_SLIPS, TASK_SLIPS, type Slip } from '../../src/plan/slips.ts'

export const PLAN_TEXT = readFileSync(new URL('../../docs/plan/ke-hoach-104-kh-ubnd.md', import.meta.url), 'utf8')

const mend = (text: string, slips: readonly Slip[]): string =>
  slips.reduce((mended, { from, to }) => mended.split(from).join(to), text)

/** The cells of the appendix: a row with a blank number continues the one above. Slips mended. */
export function appendixRows(): readonly (readonly string[])[] {
  const table = PLAN_TEXT.slice(PLAN_TEXT.indexOf('<b>TT</b>')).split('\n').slice(1)
  const rows: string[][] = []
  for (const line of table.filter((each) => each.trim() !== '')) {
    const cells = line.split('\t').map((cell) => cell.trim())
    if (cells[0]) rows.push(cells)
    else cells.forEach((cell, column) => join(rows[rows.length - 1]!, column, cell))
  }
  return rows.map((cells) => cells.map((cell) => mend(cell, TASK_SLIPS)))
}

function join(cells: string[], column: number, cell: string): void {
  if (cell !== '') cells[column] = `${cells[column] ?? ''} ${cell}`.trim()
}

const TABLE = PLAN_TEXT.indexOf('<b>TT</b>')
const body = PLAN_TEXT.slice(0, TABLE).replace(/[*#]/g, '').replace(/\s+/g, ' ')

/** The plan on one line, without marks of layout, its appendix merged, slips mended. */
export const MENDED_TEXT = `${mend(body, BODY_SLIPS)} ${appendixRows().map((row) => row.join(' ')).join(' ')}`
