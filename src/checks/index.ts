// The whole check: every rule over every sheet, all findings, in the order of the sheets.
import { TABLES } from '../tables/index.ts'
import type { Reading } from '../tables/reading.ts'
import { checkCells } from './cells.ts'
import type { Finding, Placed } from './finding.ts'
import { RULES } from './rules.ts'
import { runRule, type Context } from './rule.ts'
import { checkLayout, openRegister } from './sheets.ts'

export type { Finding } from './finding.ts'

/**
 * Checks all registers of a workbook. Findings come by sheet, then by row and column; each tells the sheet, the cell
 * in A1 (empty when it is about the sheet), the value, the rule, the clause and the sentence. Nothing of a
 * confidential row is in them.
 */
export function checkWorkbook(context: Context): Finding[] {
  return TABLES.filter((table) => table.role !== 'kept').flatMap((table) => {
    const { reading, found } = openRegister(table, context.registers)
    return inOrder(reading ? checkRegister(reading, context) : found)
  })
}

function checkRegister(reading: Reading, context: Context): Placed[] {
  const rules = RULES.filter(({ table }) => table.id === reading.table.id)
  return [...checkLayout(reading), ...checkCells(reading, context), ...rules.flatMap((rule) => runRule(rule, reading, context))]
}

function inOrder(found: readonly Placed[]): Finding[] {
  const ordered = found.slice()
  ordered.sort((a, b) => a.row - b.row || a.column - b.column)
  return ordered.map(({ finding }) => finding)
}
