// Which rows an indicator counted, which it did not, and why.
import type { Indicator, Scope } from './indicator.ts'
import { whyUnreadable } from './readable.ts'

/** One item of an indicator: where it stands and what it added. `reason` is an id of reasons.ts. */
export interface ExplainedRow {
  readonly sheet: string
  readonly row: number
  readonly numerator: number
  readonly denominator: number
  readonly reason: string
}

/** Every item of an indicator, in the order of its sources; none where a register cannot be read. */
export function explain(indicator: Indicator, scope: Scope): ExplainedRow[] {
  const rows: ExplainedRow[] = []
  if (whyUnreadable(indicator, scope.registers)) return rows
  for (const source of indicator.items) {
    for (const item of source(scope)) {
      const { numerator, denominator, reason } = indicator.classify(item, scope)
      rows.push({ sheet: item.sheetName, row: item.rowNumber, numerator, denominator, reason })
    }
  }
  return rows
}
