// Computes indicators: one pass over each source of items, for all the indicators that share it.
import { formatCount, formatRatio, formatReduction } from '../vietnamese/number.ts'
import { Issue } from '../vietnamese/issue.ts'
import { AFTER_AS_OF, OUTSIDE_PERIOD, type Contribution, type Figure, type Indicator, type ItemSource, type Scope } from './indicator.ts'
import { whyUnreadable } from './readable.ts'
import { verdictOf } from './verdict.ts'

/** What the items of an indicator add up to. */
export interface Tally {
  numerator: number
  denominator: number
  /** How many items lie in the period, counted or not. */
  within: number
}

/** The indicators in a scope, in their order. */
export function evaluate(indicators: readonly Indicator[], scope: Scope): Figure[] {
  const reasons = new Map<Indicator, Issue>()
  for (const each of indicators) {
    const issue = whyUnreadable(each, scope.registers)
    if (issue) reasons.set(each, issue)
  }
  const tallies = tally(indicators.filter((each) => !reasons.has(each)), scope)
  return indicators.map((each) => {
    const sums = tallies.get(each)
    return sums ? figureOf(each, sums, scope) : withoutData(each, reasons.get(each)!, scope)
  })
}

/** Sums up the items of readable indicators. */
export function tally(indicators: readonly Indicator[], scope: Scope): ReadonlyMap<Indicator, Tally> {
  const tallies = new Map<Indicator, Tally>()
  const bySource = new Map<ItemSource, Indicator[]>()
  for (const each of indicators) {
    tallies.set(each, { numerator: 0, denominator: 0, within: 0 })
    for (const source of each.items) bySource.set(source, [...(bySource.get(source) ?? []), each])
  }
  for (const [source, sharing] of bySource) {
    const sums = sharing.map((each) => tallies.get(each)!)
    for (const item of source(scope)) {
      for (let i = 0; i < sharing.length; i++) addItem(sums[i]!, sharing[i]!.classify(item, scope))
    }
  }
  return tallies
}

function addItem(sums: Tally, added: Contribution): void {
  if (added === OUTSIDE_PERIOD || added === AFTER_AS_OF) return
  sums.numerator += added.numerator
  sums.denominator += added.denominator
  sums.within++
}

/** The value of one indicator alone, or why there is none: what a custom function gives, without display and verdict. */
export function valueIn(scope: Scope, indicator: Indicator): number | Issue {
  const unreadable = whyUnreadable(indicator, scope.registers)
  if (unreadable) return unreadable
  const sums = tally([indicator], scope).get(indicator)!
  return sums.denominator > 0 ? valueOf(indicator, sums) : emptyReason(indicator, sums.within, scope)
}

function valueOf({ sense }: Indicator, { numerator, denominator }: Pick<Tally, 'numerator' | 'denominator'>): number {
  return sense === 'tally' ? numerator : numerator / denominator
}

/** The figure that a tally makes; without a denominator there is none, and a reason. */
export function figureOf(indicator: Indicator, { numerator, denominator, within }: Tally, scope: Scope): Figure {
  if (denominator <= 0) return withoutData(indicator, emptyReason(indicator, within, scope), scope)
  return {
    indicator,
    numerator,
    denominator,
    value: valueOf(indicator, { numerator, denominator }),
    display: displayOf(indicator, { numerator, denominator }, scope),
    verdict: verdictOf(indicator.target, { numerator, denominator }, scope),
    provisional: isProvisional(scope),
    reason: null,
  }
}

function withoutData(indicator: Indicator, reason: Issue, scope: Scope): Figure {
  return {
    indicator, numerator: 0, denominator: 0, value: null, display: '', verdict: 'none', provisional: isProvisional(scope), reason,
  }
}

/** Whether more may come: the period has not ended by the as-of date. */
function isProvisional({ period, asOf }: Scope): boolean {
  return asOf < period.to
}

/** Rows of the period that all stand outside of the count mean that nothing occurred; no such rows, that nothing is known. */
function emptyReason({ sense, label }: Indicator, within: number, { period }: Scope): Issue {
  if (sense === 'reduction') return new Issue('base-missing', { year: period.year - 1 })
  return new Issue(within > 0 ? 'not-arisen' : 'no-data', { label, period: period.label })
}

function displayOf(
  { sense, target }: Indicator,
  { numerator, denominator }: { numerator: number; denominator: number },
  { settings }: Scope,
): string {
  const options = { target, decimals: settings.decimals, trailing: 'drop' } as const
  if (sense === 'tally') return formatCount(numerator)
  if (sense === 'share') return formatRatio(numerator, denominator, options)
  return formatReduction(denominator, denominator - numerator, options)
}
