// The whole check: every rule over every sheet, all findings, in the order of the sheets.
import type { Scope } from '../indicators/indicator.ts'
import { TABLES } from '../tables/index.ts'
import type { Reading } from '../tables/reading.ts'
import { periodOf } from '../vietnamese/period.ts'
import { checkBase } from './base.ts'
import { checkCells } from './cells.ts'
import type { Finding, Placed } from './finding.ts'
import { RULES } from './rules.ts'
import { runRule, type Rule } from './rule.ts'
import { ruleMessage } from './sentences.ts'
import { checkLayout, openRegister } from './sheets.ts'

export type { Finding } from './finding.ts'

/** What a workbook is checked under: its registers, the settings, the day up to which facts are seen. */
export type Context = Pick<Scope, 'registers' | 'settings' | 'asOf'>

/**
 * Checks all registers of a workbook. Findings come by sheet, then by row and column; each tells the sheet, the cell
 * in A1 (empty when it is about the sheet), the value, the rule, the clause and the sentence. Nothing of a
 * confidential row is in them.
 */
export function checkWorkbook(context: Context): Finding[] {
  return findingsOf(checkSheets(context), context)
}

/** One sheet under check; no reading where the register cannot be read. */
export interface CheckedSheet {
  readonly reading: Reading | null
  /** In the order of rows and columns. */
  readonly found: readonly Placed[]
}

const CHECKED = TABLES.filter((table) => table.role !== 'kept')

/** Checks each register, in the order of the sheets; says which one it comes to. */
export function checkSheets(context: Context, begin: (sheet: string, part: { index: number; count: number }) => void = () => undefined): CheckedSheet[] {
  const scope = scopeOf(context)
  return CHECKED.map((table, index, { length: count }) => {
    begin(table.sheet, { index, count })
    const { reading, found } = openRegister(table, scope.registers)
    return { reading, found: inOrder(reading ? checkRegister(reading, scope) : found) }
  })
}

/** All findings of checked sheets, and those about the workbook. */
export function findingsOf(sheets: readonly CheckedSheet[], context: Context): Finding[] {
  const findings = sheets.flatMap(({ found }) => found.map(({ finding }) => finding))
  return [...findings, ...checkBase(scopeOf(context))]
}

/** The scope of a check: the plan's year. */
export function scopeOf(context: Context): Scope {
  const { periodRule: rule, year } = context.settings
  return { ...context, period: periodOf('year', { rule, year }) }
}

const ABOUT_REGISTERS: ReadonlySet<string> = new Set(RULES.filter((rule) => rule.isAboutRegister).map(({ id }) => id))

/** Whether a finding says what a register lacks as a whole: nothing that the entry of a row has to answer for. */
export function isAboutRegister({ finding }: Placed): boolean {
  return ABOUT_REGISTERS.has(finding.rule)
}

/** What is wrong with the rows of one register, as their entry has to answer for it. */
export function checkRows(reading: Reading, scope: Scope): Placed[] {
  const rules = RULES.filter(({ table, isAboutRegister: isAbout }) => table.id === reading.table.id && !isAbout)
  return [checkCells(reading, scope), ...rules.map((rule) => runRule(rule, reading, scope))].flat()
}

/** How many things must be mended, as a whole check finds them; the rules that only doubt or tell are not run. */
export function countErrors(context: Context): number {
  const scope = scopeOf(context)
  const found = CHECKED.map((table) => {
    const { reading, found: ofSheet } = openRegister(table, scope.registers)
    return reading ? checkRegister(reading, scope, ERROR_RULES) : ofSheet
  })
  return found.reduce((sum, placed) => sum + placed.filter(({ finding }) => finding.severity === 'error').length, 0)
}

const ERROR_RULES = RULES.filter(({ id }) => ruleMessage(id).severity === 'error')

/** Everything that is wrong in one register, by all rules or by some. */
export function checkRegister(reading: Reading, scope: Scope, among: readonly Rule[] = RULES): Placed[] {
  const rules = among.filter(({ table }) => table.id === reading.table.id)
  const found = [checkLayout(reading), checkCells(reading, scope), ...rules.map((rule) => runRule(rule, reading, scope))]
  return found.flat()
}

function inOrder(found: readonly Placed[]): Placed[] {
  const ordered = found.slice()
  ordered.sort((a, b) => a.row - b.row || a.column - b.column)
  return ordered
}
