// Facts on a count that should fall: this period's, the base, and where the base comes from.
import { byMonth, COLUMNS, gapsIn, type Gaps, type MonthCount, type ReductionName } from '../../../indicators/facts/by-month.ts'
import { compare } from '../../../indicators/facts/comparison.ts'
import { tally } from '../../../indicators/evaluate.ts'
import type { Indicator, Scope } from '../../../indicators/indicator.ts'
import { whyUnreadable } from '../../../indicators/readable.ts'
import { PREVIOUS_YEAR } from '../../../tables/previous-year.ts'
import type { Day } from '../../../vietnamese/date.ts'
import type { Month } from '../../../vietnamese/period.ts'
import type { Figures, Measured } from './figures.ts'
import { filledRows, textOf } from './rows.ts'

export interface Reduction extends Measured {
  /** null without data */
  readonly current: number | null
  /** the base; null where there is none to compare with */
  readonly previous: number | null
  /** whether the base was typed in by month */
  readonly isTyped: boolean
  /** where a typed base comes from, as people noted it */
  readonly source: string | null
  /** the last day that is compared */
  readonly until: Day
  /** this period's count and the base by month, of the months that are compared */
  readonly months: readonly MonthCount[]
  /** months of which a register tells nothing */
  readonly gaps: Gaps
}

/** A reduction with its base. */
export function gatherReduction(name: ReductionName, figures: Figures): Reduction {
  const { scope } = figures
  const measured = figures.measured(name)
  const { figure } = measured
  const comparison = compare(scope, COLUMNS[name])
  const months = byMonth(figure.indicator, scope, comparison.currentMonths)
  return {
    ...measured,
    current: currentOf(figure.indicator, scope),
    previous: figure.value === null ? null : figure.denominator,
    isTyped: comparison.isTyped,
    source: comparison.isTyped ? sourceOf(scope, comparison.previousMonths) : null,
    until: comparison.current.to,
    months,
    gaps: gapsIn(months, comparison, scope),
  }
}

/** The numerator is previous − current, so that a base of 0 leaves this period's count in it; null without data. */
function currentOf(indicator: Indicator, scope: Scope): number | null {
  if (whyUnreadable(indicator, scope.registers)) return null
  const sums = tally([indicator], scope).get(indicator)
  return !sums || sums.within === 0 ? null : sums.denominator - sums.numerator
}

function sourceOf({ registers }: Scope, months: readonly Month[]): string | null {
  const rows = filledRows(registers, PREVIOUS_YEAR) ?? []
  const sources = new Set<string>()
  for (const { month, source } of rows) {
    const text = textOf(source)
    if (text === null || month === null || typeof month === 'symbol') continue
    if (months.some((each) => each.year === month.year && each.month === month.month)) sources.add(text)
  }
  return sources.size === 0 ? null : [...sources].join(', ')
}
