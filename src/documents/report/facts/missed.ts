// The rows behind each figure that misses its target: what was not as it should be. No person is named.
import { dayOfDocument, type OfficeDocument } from '../../../indicators/facts/documents.ts'
import type { Meeting } from '../../../indicators/facts/duration.ts'
import type { Person } from '../../../indicators/facts/people.ts'
import type { Contribution, Figure, IndicatorName, Reason } from '../../../indicators/indicator.ts'
import type { PeriodicReport } from '../../../indicators/on-time-report-ratio.ts'
import type { ProcedureMonth } from '../../../indicators/online-procedure-ratio.ts'
import type { Day } from '../../../vietnamese/date.ts'
import type { Month } from '../../../vietnamese/period.ts'
import { leadReader } from '../../letters/units.ts'
import { isMissed, type Figures } from './figures.ts'
import type { Reduction } from './reduction.ts'
import { nameOf, textOf } from './rows.ts'

/** An item, or items of one name, that keep a figure from its target. */
export interface MissedRow {
  readonly day: Day | null
  readonly month: Month | null
  readonly what: string
  readonly reason: Reason
  /** of how many items so named how many are as they should be (of a single one 0 of 1); of a month its count and its base */
  readonly numerator: number
  readonly denominator: number
}

export interface Missed {
  readonly figure: Figure
  /** what a row is: an item, the items of one name added up, or a month that is above what its reduction allows */
  readonly kind: 'item' | 'sum' | 'month'
  /** by day and name, no more than a reader can look through */
  readonly rows: readonly MissedRow[]
  /** how many there are */
  readonly total: number
}

/** Of longer lists the first rows are told: what is left stands in the register. */
const MOST_ROWS = 200

interface Named {
  readonly day?: unknown
  readonly month?: unknown
  readonly what: unknown
}

/** How an item is named in a list, and whether those of one name are added up: a month's dossiers, the staff of a unit. */
interface Naming {
  readonly name: (item: never, unitOf: UnitOf) => Named
  readonly isSum?: boolean
}

/** The one name of a unit, however a cell spells it. */
type UnitOf = (cell: unknown) => string | null

const ofDocument: Naming = { name: (document: OfficeDocument) => ({ day: dayOfDocument(document), what: documentName(document) }) }

const NAMINGS: Readonly<Partial<Record<IndicatorName, Naming>>> = {
  ONLINE_RATIO: { name: ({ date, content }: Meeting) => ({ day: date, what: content }) },
  ONLINE_PROCEDURE_RATIO: { name: ({ month, field }: ProcedureMonth) => ({ month, what: field }), isSum: true },
  DIGITIZATION_RATIO: ofDocument,
  E_DOCUMENT_RATIO: ofDocument,
  TRAINING_RATIO: { name: ({ unit }: Person, unitOf: UnitOf) => ({ what: unitOf(unit) }), isSum: true },
  ON_TIME_REPORT_RATIO: { name: ({ due, name, period }: PeriodicReport) => ({ day: due, what: joined(name, period) }) },
}

/** The figures that miss their targets, each with its rows, by day and name. */
export function gatherMissed(figures: Figures, reductions: readonly Reduction[]): Missed[] {
  return figures.all.filter(isMissed).flatMap((figure): Missed[] => {
    const naming = NAMINGS[figure.indicator.name]
    const kind = naming ? (naming.isSum ? 'sum' : 'item') : 'month'
    const rows = naming ? missedRows(figure, naming, figures) : monthsAbove(reductions.find((each) => each.figure === figure))
    return rows.length === 0 ? [] : [{ figure, kind, rows: rows.slice(0, MOST_ROWS), total: rows.length }]
  })
}

/** The months that alone would miss the reduction. */
function monthsAbove(reduction: Reduction | undefined): MissedRow[] {
  const target = reduction?.figure.indicator.target
  if (!reduction || !target) return []
  return reduction.months
    .filter(({ current, previous }) => current * target.denominator > previous * (target.denominator - target.numerator))
    .map(({ year, month, current, previous }) => ({ day: null, month: { year, month }, what: '', reason: '', numerator: current, denominator: previous }))
}

type Tallied = { -readonly [Key in keyof MissedRow]: MissedRow[Key] }

function missedRows({ indicator }: Figure, naming: Naming, { scope }: Figures): MissedRow[] {
  const rows: Tallied[] = []
  const leadOf = leadReader(scope)
  const unitOf: UnitOf = (cell) => leadOf(textOf(cell))?.name ?? null
  const sums = new Map<string, Tallied>()
  for (const items of indicator.items) {
    for (const item of items(scope)) {
      const added = indicator.classify(item, scope)
      if (added.denominator === 0 || (!naming.isSum && added.numerator === added.denominator)) continue
      const row = rowOf(naming.name(item as never, unitOf), added)
      const key = naming.isSum ? nameKey(row) : String(rows.length)
      const sum = sums.get(key)
      if (!sum) {
        sums.set(key, row)
        rows.push(row)
        continue
      }
      sum.numerator += row.numerator
      sum.denominator += row.denominator
    }
  }
  const missed = rows.filter(({ numerator, denominator }) => numerator < denominator)
  missed.sort(byDayAndName)
  return missed
}

function rowOf({ day, month, what }: Named, { numerator, denominator, reason }: Contribution): Tallied {
  return {
    day: typeof day === 'number' ? day : null,
    month: month !== null && typeof month === 'object' ? (month as Month) : null,
    what: nameOf(what), reason, numerator, denominator,
  }
}

function nameKey({ month, what }: MissedRow): string {
  return `${month === null ? '' : month.year * 12 + month.month}|${what}`
}

/** Not by their place in the sheet: the order of rows does not matter. */
function byDayAndName(one: MissedRow, other: MissedRow): number {
  return orderOf(one) - orderOf(other) || compareTexts(one.what, other.what) || compareTexts(one.reason, other.reason)
}

function orderOf({ day, month }: MissedRow): number {
  return day ?? (month === null ? 0 : month.year * 12 + month.month)
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function documentName({ number, subject, counterpart }: OfficeDocument): string {
  return joined(joined(number, subject), counterpart)
}

/** Two texts of a row as one; what is blank or cannot be read is left out. */
function joined(one: unknown, other: unknown): string {
  return [one, other].filter((text) => typeof text === 'string').join('; ')
}
