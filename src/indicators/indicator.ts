// What an indicator declares: which items it looks at and what each of them adds.
// Figure, verdict, explanation and comparison all follow from `classify`, so they cannot disagree.
import type { Settings } from '../plan/settings.ts'
import type { Registers } from '../tables/registers.ts'
import type { Table } from '../tables/table.ts'
import type { Day } from '../vietnamese/date.ts'
import type { Issue } from '../vietnamese/issue.ts'
import type { Period } from '../vietnamese/period.ts'

export type IndicatorName =
  | 'ONLINE_RATIO'
  | 'MEETING_REDUCTION'
  | 'DOCUMENT_REDUCTION'
  | 'ONLINE_PROCEDURE_RATIO'
  | 'DIGITIZATION_RATIO'
  | 'E_DOCUMENT_RATIO'
  | 'TRAINING_RATIO'
  | 'ON_TIME_REPORT_RATIO'
  | 'MEETING_OVERRUN'
  | 'MEETING_OVERLAP'
  | 'PAPERLESS_RATIO'
  | 'TASK_PROGRESS'
  | 'TASK_ON_TIME_RATIO'

/** Where and when an indicator looks. */
export interface Scope {
  readonly period: Period
  /** Day up to which facts are seen. */
  readonly asOf: Day
  readonly settings: Settings
  readonly registers: Registers
}

/** What one item adds, in whole numbers, and why. A constant wherever possible: 100,000 rows allocate nothing. */
export interface Contribution {
  readonly numerator: number
  readonly denominator: number
  readonly reason: Reason
}

/** Why an item counts or does not; the words are in reasons.ts. */
export type Reason = string

/** An item that does not count. */
export function out(reason: Reason): Contribution {
  return { numerator: 0, denominator: 0, reason }
}

/** An item that counts in the denominator alone. */
export function denominator(reason: Reason): Contribution {
  return { numerator: 0, denominator: 1, reason }
}

/** An item that counts in both. */
export function numerator(reason: Reason): Contribution {
  return { numerator: 1, denominator: 1, reason }
}

/** Where an item stands in the workbook. */
export interface Place {
  readonly sheetName: string
  readonly rowNumber: number
}

/** A target as an exact fraction: 60 % is 3/5. */
export interface Target {
  readonly numerator: number
  readonly denominator: number
}

export type Unit = 'ratio' | 'count' | 'days'
export type Verdict = 'met' | 'exceeded' | 'notYetMet' | 'notMet' | 'none'

export interface Indicator<Item extends Place = Place> {
  readonly name: IndicatorName
  readonly label: string
  /** One sentence for autocomplete. */
  readonly help: string
  readonly unit: Unit
  /** A reduction shows as «giảm 11,8%»; a ratio as «62,5%». */
  readonly sense: 'share' | 'reduction' | 'tally'
  /** The share or reduction to reach, «≥»; null where the plan sets none. */
  readonly target: Target | null
  readonly clause: string
  /** Whether the parts of a period add up to the whole. */
  readonly additive: boolean
  /** Tables that it reads, each with the columns that it cannot do without. */
  readonly reads: ReadonlyArray<{ readonly table: Table; readonly columns: readonly string[]; readonly optional?: boolean }>
  /** The column that may be passed alone, where one column says all. */
  readonly singleColumn?: { readonly column: string; readonly classify: (value: unknown, settings: Settings) => Contribution }
  /** What is looked at, or why nothing can be: indicators that share one function are computed in one pass. */
  readonly items: (scope: Scope) => Iterable<Item> | Issue
  readonly classify: (item: Item, scope: Scope) => Contribution
}

/** A computed indicator. `value` is null with a `reason` where there is no data. */
export interface Figure {
  readonly indicator: Indicator
  readonly numerator: number
  readonly denominator: number
  readonly value: number | null
  /** As a person reads it: «62,5%», «giảm 11,8%», «3». */
  readonly display: string
  readonly verdict: Verdict
  readonly provisional: boolean
  /** Why there is no value. */
  readonly reason: Issue | null
}
