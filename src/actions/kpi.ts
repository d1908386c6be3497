// The indicators of a period, as data for the command line and the panel.
import { doubtsAbout } from '../indicators/doubts.ts'
import { evaluate } from '../indicators/evaluate.ts'
import { explain, type ExplainedRow } from '../indicators/explain.ts'
import { INDICATORS } from '../indicators/index.ts'
import type { Figure, Indicator, Scope, Unit, Verdict } from '../indicators/indicator.ts'
import { SETTING_KEYS, type Settings } from '../plan/settings.ts'
import { isoDay } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import { messageOf } from '../vietnamese/messages.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { action, type Options } from './action.ts'
import { textOption } from './options.ts'
import { UserError } from './user-error.ts'
import { openWorkbook, periodOf } from './workbook.ts'

export interface KpiResult {
  readonly period: { readonly from: string; readonly to: string; readonly label: string }
  readonly asOf: string
  readonly settings: Readonly<Record<string, unknown>>
  readonly indicators: readonly KpiFigure[]
  /** What keeps a figure from being taken as it stands, with its label. */
  readonly doubts: readonly (readonly [label: string, words: string])[]
  /** The items of the indicator that was to be explained. */
  readonly rows?: readonly ExplainedRow[]
}

export interface KpiFigure {
  readonly function: string
  readonly label: string
  readonly unit: Unit
  readonly numerator: number
  readonly denominator: number
  readonly value: number | null
  readonly display: string
  readonly target: number | null
  readonly verdict: Verdict
  readonly provisional: boolean
  /** Why there is no value. */
  readonly reason?: string
}

export const kpi = action<KpiResult>({
  id: 'kpi',
  menu: [],
  options: ['period', 'asOf', 'set', 'explain'],
  run: (ports, options) => {
    const workbook = openWorkbook(ports, options)
    const scope: Scope = { ...workbook, period: periodOf(options, workbook.settings) }
    const explained = explainedIndicator(options)
    const figures = evaluate(INDICATORS, scope)
    return {
      period: { from: isoDay(scope.period.from), to: isoDay(scope.period.to), label: scope.period.label },
      asOf: isoDay(scope.asOf),
      settings: settingsOf(scope.settings),
      indicators: figures.map(kpiFigure),
      doubts: figures.map((figure) => [figure.indicator.label, doubtsAbout(figure, scope)] as const).filter(([, words]) => words !== ''),
      ...(explained ? { rows: explain(explained, scope) } : {}),
    }
  },
  summary: ({ indicators }) => {
    const reached = indicators.filter(({ verdict }) => verdict === 'met' || verdict === 'exceeded')
    return `Đạt ${reached.length}/${indicators.filter(({ target }) => target !== null).length} chỉ tiêu.`
  },
})

function explainedIndicator(options: Options): Indicator | null {
  const name = textOption(options, 'explain')
  if (name === null) return null
  const found = INDICATORS.find((indicator) => indicator.name === name.toUpperCase())
  if (found) return found
  const names = INDICATORS.map((indicator) => indicator.name)
  throw new UserError(new Issue('function-unknown', { name, nearest: nearest(name, names) ?? names.join(', ') }))
}

function kpiFigure({ indicator, reason, ...figure }: Figure): KpiFigure {
  const { target } = indicator
  return {
    function: indicator.name,
    label: indicator.label,
    unit: indicator.unit,
    numerator: figure.numerator,
    denominator: figure.denominator,
    value: figure.value,
    display: figure.display,
    target: target ? target.numerator / target.denominator : null,
    verdict: figure.verdict,
    provisional: figure.provisional,
    ...(reason ? { reason: messageOf(reason) } : {}),
  }
}

/** The settings by key; days as 2026-06-04. */
function settingsOf(settings: Settings): Record<string, unknown> {
  const plain: Record<string, unknown> = {}
  for (const key of SETTING_KEYS) {
    const value = settings[key]
    plain[key] = (key === 'planDate' || key === 'asOf') && typeof value === 'number' ? isoDay(value) : value
  }
  return plain
}
