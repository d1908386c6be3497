// The time that a report looks ahead to: the next period of its kind.
import { periodOf, rangeOf, type Period } from '../../vietnamese/period.ts'

export interface Ahead {
  /** «6 THÁNG CUỐI NĂM», as the heading of part V has it */
  readonly title: string
  /** «6 tháng cuối năm», in sentences */
  readonly words: string
  /** what is left of the report's year: «6 tháng cuối năm», «trong thời gian còn lại của năm»; null when it is over */
  readonly restOfYear: string | null
  /** null where the report's days end its year and the kind of period has no next one */
  readonly period: Period | null
}

/** What lies ahead of a period. */
export function aheadOf(period: Period): Ahead {
  const year = periodOf('year', { rule: period.rule, year: period.year })
  const next = period.kind === 'range' ? restOf(period, year) : nextPeriod(period)
  if (next === null) return { title: 'THỜI GIAN TỚI', words: 'thời gian tới', restOfYear: null, period: null }
  const words = wordsOf(next, period)
  const title = period.kind === 'range' && period.index === 0 ? 'THỜI GIAN TỚI' : words.toUpperCase()
  return { title, words, restOfYear: restWords(next, year, words), period: next }
}

function restWords(next: Period, year: Period, words: string): string | null {
  if (next.from > year.to) return null
  return next.to === year.to && next.kind !== 'range' ? words : 'trong thời gian còn lại của năm'
}

function wordsOf(next: Period, period: Period): string {
  if (next.kind === 'half') return next.index === 2 ? '6 tháng cuối năm' : `6 tháng đầu năm ${next.year}`
  if (next.kind !== 'range') return next.label
  return period.index > 0 ? `${12 - period.index} tháng cuối năm` : 'thời gian còn lại của năm'
}

/** The days of the year after days chosen by hand, or after «9 tháng đầu năm». */
function restOf(period: Period, year: Period): Period | null {
  return period.to < year.to ? rangeOf(period.to + 1, year.to, period.rule) : null
}

const PARTS = { year: 1, half: 2, quarter: 4, month: 12, range: 1 }

function nextPeriod({ kind, index, year, rule }: Period): Period | null {
  if (kind === 'range') return null
  const isLast = kind === 'year' || index === PARTS[kind]
  return periodOf(kind, { rule, year: isLast ? year + 1 : year, index: kind === 'year' ? 0 : isLast ? 1 : index + 1 })
}
