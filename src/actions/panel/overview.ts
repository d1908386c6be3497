// The panel's first page: the indicators of a period as cards, each with what it lacks and how the months went.
import { doubtsAbout } from '../../indicators/doubts.ts'
import { evaluate } from '../../indicators/evaluate.ts'
import { INDICATORS } from '../../indicators/index.ts'
import type { Figure, Indicator, IndicatorName, Scope, Verdict } from '../../indicators/indicator.ts'
import { NOUNS } from '../../indicators/nouns.ts'
import { shortfallWords } from '../../indicators/shortfall.ts'
import { targetWords, verdictWords } from '../../indicators/wording.ts'
import { communeName } from '../../plan/settings.ts'
import { TABLES } from '../../tables/index.ts'
import { formatDay } from '../../vietnamese/date.ts'
import { formatCount } from '../../vietnamese/number.ts'
import { periodOf as namedPeriod } from '../../vietnamese/period.ts'
import { foldText } from '../../vietnamese/text.ts'
import { formatTime } from '../../vietnamese/time.ts'
import { action, GROUPS, type Choice, type Ports } from '../action.ts'
import { asksPeriod, periodChoice, periodsOf, withShown } from '../periods.ts'
import { isSampleData, openWorkbook, periodOf, type Workbook } from '../workbook.ts'

export interface Overview {
  /** «Xã Vũ Dương» */
  readonly place: string
  readonly period: Choice
  readonly periods: readonly Choice[]
  /** «14:05, 12/6/2026» */
  readonly readAt: string
  /** The day up to which facts are seen, where it is not today. */
  readonly asOf: string | null
  readonly isProvisional: boolean
  readonly isSample: boolean
  /** Whether there is any register yet. */
  readonly isSetUp: boolean
  readonly cards: readonly IndicatorCard[]
}

export interface IndicatorCard {
  readonly name: IndicatorName
  readonly label: string
  /** «52%», «giảm 12,5%», «3 cuộc»; blank without data. */
  readonly display: string
  /** «26/50 cuộc», «96 → 84 cuộc»; blank without data. */
  readonly parts: string
  readonly verdict: Verdict
  readonly verdictWords: string
  /** «tối thiểu 60%»; blank without a target. */
  readonly target: string
  /** The target as a number, for the chart. */
  readonly targetValue: number | null
  /** Where the figure and its target stand on the bar, from 0 to 1; null without a bar. */
  readonly bar: { readonly value: number; readonly target: number | null } | null
  /** What is missing, or why there is no figure; blank otherwise. */
  readonly hint: string
  readonly clause: string
  readonly trend: readonly TrendPoint[]
}

export interface TrendPoint {
  /** «T3» */
  readonly label: string
  /** Null in a month without data. */
  readonly value: number | null
  readonly display: string
}

export const overview = action<Overview>({
  id: 'overview',
  menu: [{ label: 'Xem chỉ tiêu của một kỳ', handler: 'menuFigures', group: GROUPS.figures, asks: asksPeriod(0) }],
  options: ['period', 'asOf', 'set'],
  run: (ports, options) => {
    const workbook = openWorkbook(ports, options)
    const scope: Scope = { ...workbook, period: periodOf(options, workbook.settings) }
    ports.progress('Đang tính các chỉ tiêu…')
    const figures = evaluate(INDICATORS, scope)
    const trends = monthlyFigures(scope, ports)
    return {
      ...headOf(ports, workbook, scope),
      cards: figures.map((figure) => cardOf(figure, trends.get(figure.indicator) ?? [], scope)),
    }
  },
  summary: ({ cards, period }) => {
    const reached = cards.filter(({ verdict }) => verdict === 'met' || verdict === 'exceeded')
    return `Đạt ${reached.length}/${cards.filter(({ target }) => target !== '').length} chỉ tiêu, ${period.label}.`
  },
  told: ({ cards, period, isProvisional }) => [
    `${period.label}${isProvisional ? ' (tạm tính)' : ''}:`,
    ...cards.map(({ label, display, verdictWords: words, hint }) => `- ${label}: ${[display, words, hint].filter((each) => each !== '').join('. ')}`),
  ].join('\n'),
})

function headOf({ source, today, minutes }: Ports, { registers, settings, asOf }: Workbook, { period }: Scope): Omit<Overview, 'cards'> {
  const place = communeName(settings)
  const needed = new Set(TABLES.filter(({ role }) => role === 'needed').map(({ sheet }) => foldText(sheet)))
  return {
    place: place.charAt(0).toUpperCase() + place.slice(1),
    period: periodChoice(period),
    periods: withShown(periodsOf(settings), period),
    readAt: `${formatTime(minutes)}, ${formatDay(today)}`,
    asOf: asOf === today ? null : formatDay(asOf),
    isProvisional: asOf < period.to,
    isSample: isSampleData(registers),
    isSetUp: source.sheetNames().some((name) => needed.has(foldText(name))),
  }
}

/** The months of the period's year that have begun, for indicators whose months add up. */
function monthlyFigures(scope: Scope, { progress }: Ports): ReadonlyMap<Indicator, Figure[]> {
  const { rule, year } = scope.period
  const indicators = INDICATORS.filter(({ additive }) => additive)
  const byIndicator = new Map<Indicator, Figure[]>(indicators.map((each) => [each, []]))
  for (let index = 1; index <= 12; index++) {
    const period = namedPeriod('month', { rule, year, index })
    if (period.from > scope.asOf) break
    progress('Đang tính số liệu từng tháng', { index: index - 1, count: 12 })
    for (const figure of evaluate(indicators, { ...scope, period })) byIndicator.get(figure.indicator)!.push(figure)
  }
  return byIndicator
}

function cardOf(figure: Figure, months: readonly Figure[], scope: Scope): IndicatorCard {
  const { indicator, verdict } = figure
  const { one } = NOUNS[indicator.name]
  return {
    name: indicator.name,
    label: indicator.label,
    display: figure.display === '' || indicator.sense !== 'tally' ? figure.display : `${figure.display} ${one}`,
    parts: partsOf(figure, one),
    verdict,
    verdictWords: verdictWords(figure, indicator.target, scope.settings),
    target: targetWords(indicator),
    targetValue: indicator.target ? indicator.target.numerator / indicator.target.denominator : null,
    bar: barOf(figure),
    hint: [shortfallWords(figure), doubtsAbout(figure, scope)].filter((words) => words !== '').join(' '),
    clause: indicator.clause,
    trend: trendOf(months),
  }
}

function partsOf({ value, indicator, numerator, denominator }: Figure, one: string): string {
  if (value === null) return ''
  if (indicator.sense === 'reduction') return `${formatCount(denominator)} → ${formatCount(denominator - numerator)} ${one}`
  return indicator.sense === 'tally' ? `trong ${formatCount(denominator)} ${one}` : `${formatCount(numerator)}/${formatCount(denominator)} ${one}`
}

/** A share on its own scale; a reduction on one that has its target in the middle. */
function barOf({ value, indicator: { sense, target } }: Figure): IndicatorCard['bar'] {
  if (value === null || sense === 'tally') return null
  if (sense === 'share') return { value: within(value), target: target ? target.numerator / target.denominator : null }
  return target ? { value: within((value * target.denominator) / target.numerator / 2), target: 0.5 } : null
}

function within(share: number): number {
  return Math.max(0, Math.min(1, share))
}

function trendOf(months: readonly Figure[]): TrendPoint[] {
  if (months.filter(({ value }) => value !== null).length < 2) return []
  return months.map(({ value, display }, index) => ({ label: `T${index + 1}`, value, display: value === null ? 'chưa có số liệu' : display }))
}
