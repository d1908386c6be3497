// What a rule is: what it looks at, and how it says where something is wrong. The rules are in files by table.
import type { Scope } from '../indicators/indicator.ts'
import type { Reading } from '../tables/reading.ts'
import type { Columns, Row, Table } from '../tables/table.ts'
import type { IssueParams } from '../vietnamese/issue.ts'
import type { IssueCode } from '../vietnamese/messages.ts'
import { cellName, shownText, type Placed } from './finding.ts'
import { ruleMessage, type RuleId } from './sentences.ts'

/** Says that a row breaks the rule, at a column; the rule's own sentence takes the parameters. */
export type Report<C extends Columns> = (row: Row<C>, column: keyof C & string, params?: IssueParams) => void

export interface Rule {
  readonly id: RuleId | IssueCode
  readonly table: Table
  /** The columns without which it has nothing to look at. */
  readonly needs: readonly string[]
  /** Clause of the plan or law; that of the column where it is left out. */
  readonly clause?: string
  /** Whether the cell is what must not be repeated. */
  readonly hidesValue?: boolean
  /** Says what the register lacks as a whole, at some row: nothing that the entry of that row has to answer for. */
  readonly isAboutRegister?: boolean
  /** Looks at a register; `report` notes a finding. */
  readonly check: (reading: Reading, scope: Scope, report: Report<Columns>) => void
}

interface Declaration<C extends Columns> extends Pick<Rule, 'id' | 'clause' | 'hidesValue' | 'isAboutRegister'> {
  readonly table: Table<C>
  readonly needs?: readonly (keyof C & string)[]
}

/** A rule over the rows of a table together. */
export function tableRule<C extends Columns>(
  declaration: Declaration<C> & { readonly check: (reading: Reading<C>, scope: Scope, report: Report<C>) => void },
): Rule {
  return { needs: [], ...declaration } as unknown as Rule
}

/** A rule that looks at each row by itself: `test` gives the parameters of its sentence, or null for a good row. */
export function rowRule<C extends Columns>(
  declaration: Declaration<C> & {
    readonly column: keyof C & string
    readonly test: (row: Row<C>, scope: Scope) => IssueParams | null
  },
): Rule {
  const { column, test, ...rest } = declaration
  return tableRule<C>({
    ...rest,
    check: (reading, scope, report) => {
      for (const row of reading.rows) {
        const params = test(row, scope)
        if (params) report(row, column, params)
      }
    },
  })
}

/** The parameters of a sentence that takes none. */
export const PLAIN: IssueParams = {}

/** Runs a rule over a register, if it has the columns that the rule needs. */
export function runRule(rule: Rule, reading: Reading, scope: Scope): Placed[] {
  const found: Placed[] = []
  if (!rule.needs.every((id) => reading.has(id))) return found
  rule.check(reading, scope, (row, column, params = PLAIN) => {
    const gridRow = row.rowNumber - (reading.sheet.firstRow ?? 1)
    const isHidden = rule.hidesValue === true || reading.table.isConfidential?.(row) === true
    found.push(place({ reading, gridRow, column, rule: rule.id, params, clause: rule.clause, isHidden }))
  })
  return found
}

interface Noted {
  readonly reading: Reading
  readonly gridRow: number
  readonly column: string
  readonly rule: RuleId | IssueCode
  readonly params: IssueParams
  readonly clause?: string | undefined
  /** The row is confidential, or the value itself is what must not be shown. */
  readonly isHidden?: boolean
}

/** A finding at a column of a row; at the row's first column where the table has no such one. */
export function place({ reading, gridRow, column, rule, params, clause, isHidden = false }: Noted): Placed {
  const { sheet, layout, table } = reading
  const declared = table.columns[column]
  const index = layout.indexes.get(column) ?? Math.min(...layout.indexes.values())
  const { severity, sentence } = ruleMessage(rule)
  const cell = layout.indexes.has(column) ? sheet.cells[gridRow]?.[index] : null
  const finding = {
    severity,
    sheet: sheet.name,
    cell: cellName(sheet, gridRow, index),
    value: isHidden ? '' : shownText(cell, declared?.format),
    rule,
    clause: clause ?? declared?.clause ?? table.clause,
    message: sentence(params),
  }
  return { finding, row: gridRow, column: index, params }
}
