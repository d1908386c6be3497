// The time that a report looks ahead to: the next period of its kind.
import { periodOf, type Period } from '../../vietnamese/period.ts'

export interface Ahead {
  /** «6 THÁNG CUỐI NĂM», as the heading of part V has it */
  readonly title: string
  /** «6 tháng cuối năm», in sentences */
  readonly words: string
  /** null where the kind of period has no next one: days chosen by hand */
  readonly period: Period | null
  /** whether it belongs to the year of the report, whose targets are still open */
  readonly isSameYear: boolean
}

/** What lies ahead of a period. */
export function aheadOf(period: Period): Ahead {
  const next = nextPeriod(period)
  if (next === null) return ahead('thời gian tới', null, false)
  const isSameYear = next.year === period.year
  if (next.kind === 'half') return ahead(isSameYear ? '6 tháng cuối năm' : `6 tháng đầu năm ${next.year}`, next, isSameYear)
  return ahead(next.label, next, isSameYear)
}

function ahead(words: string, period: Period | null, isSameYear: boolean): Ahead {
  return { title: words.toUpperCase(), words, period, isSameYear }
}

const PARTS = { year: 1, half: 2, quarter: 4, month: 12 }

function nextPeriod({ kind, index, year, rule }: Period): Period | null {
  if (kind === 'range') return null
  const isLast = kind === 'year' || index === PARTS[kind]
  return periodOf(kind, { rule, year: isLast ? year + 1 : year, index: kind === 'year' ? 0 : isLast ? 1 : index + 1 })
}
