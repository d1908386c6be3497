// The periods of the plan's year, as people pick them.
import type { Settings } from '../plan/settings.ts'
import { formatDay } from '../vietnamese/date.ts'
import { periodOf, type NamedKind, type Period } from '../vietnamese/period.ts'
import type { Choice, Choices, Ports } from './action.ts'
import { openWorkbook } from './workbook.ts'

const PICKED: readonly (readonly [kind: NamedKind, count: number])[] = [['year', 1], ['half', 2], ['quarter', 4], ['month', 12]]

/** The year, its half-years, quarters and months. */
export function periodsOf({ year, periodRule: rule }: Pick<Settings, 'year' | 'periodRule'>): readonly Choice[] {
  return PICKED.flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => periodChoice(periodOf(kind, { rule, year, index: kind === 'year' ? 0 : index + 1 }))))
}

/** A period as `parsePeriod` reads it, with its name at the start of a line. */
export function periodChoice(period: Period): Choice {
  const { label } = period
  return { value: valueOf(period), label: label.charAt(0).toUpperCase() + label.slice(1) }
}

function valueOf({ kind, index, year, from, to }: Period): string {
  if (kind === 'year') return String(year)
  if (kind === 'half') return `${index === 1 ? '6T' : '6T-cuoi'}/${year}`
  if (kind === 'quarter') return `Q${index}/${year}`
  return kind === 'month' ? `T${index}/${year}` : `${formatDay(from)}-${formatDay(to)}`
}

/** Periods to pick from, before them the one that is shown where it is none of them. */
export function withShown(known: readonly Choice[], shown: Period): readonly Choice[] {
  const own = periodChoice(shown)
  return known.some(({ value }) => value === own.value) ? known : [own, ...known]
}

/** Year, half-years and quarters: what the menu offers, where any period may be typed. */
const OFFERED = 7

/** Asks for a period, of the year's from one of them on. */
export const asksPeriod = (from: number) => (ports: Ports): Choices => {
  const { settings } = openWorkbook(ports, {})
  const { year } = settings
  return {
    option: 'period',
    values: periodsOf(settings).slice(from, OFFERED),
    orTyped: `kỳ khác, ví dụ: 9 tháng ${year}; T9/${year}; 01/7/${year} - 30/9/${year}`,
  }
}
