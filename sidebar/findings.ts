// Findings counted and filtered: pure, so that it is tested without a page.
import type { FindingCount } from '../src/actions/check.ts'

export type Severity = FindingCount['severity']

/** «20.000» */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.')
}

/** Which findings are looked at; a blank sheet is all of them. */
export interface Choice {
  readonly severity: Severity
  readonly sheet: string
}

type Placed = Pick<FindingCount, 'severity' | 'sheet'>

/** The sheets that have findings, in their order. */
export function sheetsOf(counts: readonly Placed[]): readonly string[] {
  return [...new Set(counts.map(({ sheet }) => sheet))]
}

/** Those of a severity, and of a sheet where one is chosen. */
export function chosen<T extends Placed>(all: readonly T[], { severity, sheet }: Choice): readonly T[] {
  return all.filter((each) => each.severity === severity && (sheet === '' || each.sheet === sheet))
}

/** How many there are, also of those that were not sent. */
export function countOf(counts: readonly FindingCount[], choice: Choice): number {
  return chosen(counts, choice).reduce((sum, { count }) => sum + count, 0)
}
