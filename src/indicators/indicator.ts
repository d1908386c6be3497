// What an indicator declares: which items it looks at and what each of them adds.
// Figure, verdict, explanation and comparison all follow from `classify`, so they cannot disagree.
import type { Settings } from '../plan/settings.ts'
import type { Registers } from '../tables/registers.ts'
import type { Columns, Table } from '../tables/table.ts'
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

/** An item outside of the period; that such rows exist does not make a period one «without occurrence». */
export const OUTSIDE_PERIOD = out('outside-period')
/** An item that is not yet there on the as-of day. */
export const AFTER_AS_OF = out('after-as-of')

/** Where an item stands in the workbook. */
export interface Place {
  readonly sheetName: string
  readonly rowNumber: number
}

/** A target as an exact fraction: 60 % is 3/5. */
export interface Target {
  readonly numerator: number
  readonly denominator: number
  /** «phấn đấu»: missing it is never called «không đạt» */
  readonly isAim?: boolean
}

export type Unit = 'ratio' | 'count' | 'days'
export type Verdict = 'met' | 'exceeded' | 'notYetMet' | 'notMet' | 'none'

/**
 * Gives what is looked at, an item valid until the next; indicators that share a source are computed in one pass over it.
 */
export type ItemSource<Item extends Place = Place> = (scope: Scope) => Iterable<Item>

/** A table that an indicator reads. */
export interface Reads {
  readonly table: Table
  /** The columns without which nothing can be said: a missing or repeated one is no data. */
  readonly columns: readonly string[]
  /** The columns of those that say nothing when wholly blank, so that 0 would be a lie. */
  readonly filled?: readonly string[]
  /** Without its sheet the indicator does with the others. */
  readonly optional?: boolean
  /** An empty register is no data, though another one gives the items. */
  readonly hasRows?: boolean
}

/** One column of values, passed alone. */
export interface SingleColumn {
  readonly column: string
  /** What one filled cell adds: the value of the column, or UNREADABLE. */
  readonly classify: (value: unknown, settings: Settings) => Contribution
}

/** A figure that stands beside the indicator's own: the share that a reader would ask for next. */
export interface Alongside {
  readonly id: string
  /** The choices under which the same items are counted again. */
  readonly settings?: Partial<Settings>
  /** Or another classification of the same items. */
  readonly classify?: (item: Place, scope: Scope) => Contribution
}

export interface Indicator {
  readonly name: IndicatorName
  readonly label: string
  /** One sentence for autocomplete. */
  readonly help: string
  readonly unit: Unit
  /** A reduction shows as «giảm 11,8%»; a share as «62,5%»; a tally as «3». */
  readonly sense: 'share' | 'reduction' | 'tally'
  /** The share or reduction to reach, «≥»; null where the plan sets none. */
  readonly target: Target | null
  readonly clause: string
  /** Whether the parts of a period add up to the whole. */
  readonly additive: boolean
  readonly reads: readonly Reads[]
  /** The column that may be passed alone, where one column says all. */
  readonly singleColumn?: SingleColumn
  readonly items: readonly ItemSource[]
  readonly classify: (item: Place, scope: Scope) => Contribution
  readonly alongside?: readonly Alongside[]
}

/** An indicator as its file writes it, its items typed. */
export interface Declaration<Item extends Place> extends Omit<Indicator, 'items' | 'classify' | 'alongside'> {
  readonly items: readonly ItemSource<Item>[]
  readonly classify: (item: Item, scope: Scope) => Contribution
  readonly alongside?: readonly (Omit<Alongside, 'classify'> & {
    readonly classify?: (item: Item, scope: Scope) => Contribution
  })[]
}

/** Declares an indicator. Its sources and its classification belong together: outside, their items need no type. */
export function indicator<Item extends Place>(declaration: Declaration<Item>): Indicator {
  return declaration as unknown as Indicator
}

/** Declares a table that an indicator reads, with the columns that it cannot do without. */
export function reads<C extends Columns>(
  table: Table<C>,
  columns: readonly (keyof C & string)[],
  more: { readonly filled?: readonly (keyof C & string)[]; readonly optional?: boolean; readonly hasRows?: boolean } = {},
): Reads {
  return { table: table as unknown as Table, columns, ...more }
}

/** A computed indicator. `value` is null with a `reason` where there is no data. */
export interface Figure {
  readonly indicator: Indicator
  readonly numerator: number
  readonly denominator: number
  readonly value: number | null
  /** As a person reads it: «62,5%», «giảm 11,8%», «3». Empty without data. */
  readonly display: string
  readonly verdict: Verdict
  readonly provisional: boolean
  /** Why there is no value. */
  readonly reason: Issue | null
}
