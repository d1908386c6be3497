// The figures of a report, looked up by their indicator, and what it means that one has no value.
import { evaluate, tally } from '../../../indicators/evaluate.ts'
import { INDICATORS } from '../../../indicators/index.ts'
import { OUTSIDE_PERIOD, type Alongside, type Figure, type Indicator, type IndicatorName, type Place, type Reason, type Scope } from '../../../indicators/indicator.ts'
import type { SettingKey, Settings } from '../../../plan/settings.ts'
import type { Fraction } from '../../../vietnamese/number.ts'
import { isOfDays, periodOf, rangeOf, type Period } from '../../../vietnamese/period.ts'

/** Why there is no value: nobody entered anything, or nothing of the kind arose; null where there is one. */
export type Absence = 'noData' | 'notArisen' | null

/** A figure, and why it has no value. */
export interface Measured {
  readonly figure: Figure
  readonly absence: Absence
}

/** Why a figure has no value. */
export function absenceOf({ value, reason }: Pick<Figure, 'value' | 'reason'>): Absence {
  if (value !== null) return null
  return reason?.code === 'not-arisen' ? 'notArisen' : 'noData'
}

/** Whether a figure reaches its target. */
export function isReached({ verdict }: Pick<Figure, 'verdict'>): boolean {
  return verdict === 'met' || verdict === 'exceeded'
}

/** Whether a figure misses its target. */
export function isMissed({ verdict }: Pick<Figure, 'verdict'>): boolean {
  return verdict === 'notMet' || verdict === 'notYetMet'
}

/** All figures of a scope, by the name of their indicator. */
export class Figures {
  readonly all: readonly Figure[]
  readonly scope: Scope
  private readonly asked: ReadonlyMap<Indicator, ReadonlySet<string>>

  constructor(scope: Scope) {
    const asked = new Map<Indicator, Set<string>>()
    this.scope = scope
    this.asked = asked
    this.all = INDICATORS.map((indicator) => {
      const keys = new Set<string>()
      asked.set(indicator, keys)
      return evaluate([indicator], { ...scope, settings: listening(scope.settings, keys) })[0]!
    })
  }

  /** Whether the value of a setting was asked for when a figure was computed: what was not cannot change it. */
  hangsOn({ indicator }: Figure, key: SettingKey): boolean {
    return this.asked.get(indicator)!.has(key)
  }

  measured(name: IndicatorName): Measured {
    const figure = this.all.find(({ indicator }) => indicator.name === name)
    if (!figure) throw new Error(`No indicator ${name}`)
    return { figure, absence: absenceOf(figure) }
  }

  /** A figure that an indicator declares beside its own. */
  alongside(name: IndicatorName, id: string): Fraction {
    const { indicator } = this.measured(name).figure
    const beside = indicator.alongside?.find((each) => each.id === id)
    if (!beside) throw new Error(`${name} has nothing beside it called ${id}`)
    return sumBeside(indicator, beside, this.scope)
  }

  /** A figure under other choices. */
  under(name: IndicatorName, settings: Partial<Settings>): Fraction {
    return sumBeside(this.measured(name).figure.indicator, { settings }, this.scope)
  }

  /** A figure of those items alone that hold a condition. */
  where<Item extends Place>(name: IndicatorName, holds: (item: Item) => boolean): Fraction {
    const { indicator } = this.measured(name).figure
    return sumBeside(indicator, { classify: (item, scope) => (holds(item as Item) ? indicator.classify(item, scope) : OUTSIDE_PERIOD) }, this.scope)
  }
}

/** Settings that note in `asked` which of them are looked at. */
function listening(settings: Settings, asked: Set<string>): Settings {
  const listened = {}
  for (const key of Object.keys(settings)) {
    const value = settings[key as SettingKey]
    const get = (): unknown => {
      asked.add(key)
      // Noted once: a row more or less must not cost a call.
      Object.defineProperty(listened, key, { value })
      return value
    }
    Object.defineProperty(listened, key, { configurable: true, enumerable: true, get })
  }
  return listened as Settings
}

function sumBeside(indicator: Indicator, { settings, classify }: Omit<Alongside, 'id'>, scope: Scope): Fraction {
  const own = settings ? { ...scope, settings: { ...scope.settings, ...settings } } : scope
  let numerator = 0
  let denominator = 0
  for (const items of indicator.items) {
    for (const item of items(own)) {
      const added = (classify ?? indicator.classify)(item, own)
      numerator += added.numerator
      denominator += added.denominator
    }
  }
  return { numerator, denominator }
}

/**
 * The figures of an earlier period, without a value where the registers do not reach back to its beginning (a part of
 * a period must not be compared with a whole one), nor of what is not added up day by day, such as the staff on a day.
 */
export function figuresBefore(scope: Scope): Figure[] {
  const figures = evaluate(INDICATORS, scope)
  const known = figures.filter(({ indicator, value }) => indicator.additive && value !== null).map(({ indicator }) => indicator)
  const beginnings = tally(known, { ...scope, period: firstMonthOf(scope.period) })
  return figures.map((figure) => {
    const { indicator } = figure
    return !indicator.additive || beginnings.get(indicator)?.denominator === 0 ? { ...figure, value: null, display: '', verdict: 'none' } : figure
  })
}

function firstMonthOf(period: Period): Period {
  const { year, month } = period.months[0]!
  const { to } = periodOf('month', { rule: isOfDays(period) ? 'calendar' : period.rule, year, index: month })
  return rangeOf(period.from, Math.min(period.to, to), period.rule)
}

/** How many items an indicator lets in or leaves out for each reason. */
export function tallyReasons(indicator: Indicator, scope: Scope): ReadonlyMap<Reason, number> {
  const counts = new Map<Reason, number>()
  for (const items of indicator.items) {
    for (const item of items(scope)) {
      const { reason } = indicator.classify(item, scope)
      counts.set(reason, (counts.get(reason) ?? 0) + 1)
    }
  }
  return counts
}
