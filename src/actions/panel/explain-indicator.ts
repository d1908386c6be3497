// Why an indicator is what it is: its rows by the reason for which they count or do not, and the settings that move it.
import { evaluate } from '../../indicators/evaluate.ts'
import { explain, type ExplainedRow } from '../../indicators/explain.ts'
import { INDICATORS } from '../../indicators/index.ts'
import type { Figure, Indicator, IndicatorName, Scope } from '../../indicators/indicator.ts'
import { wordsOfReason } from '../../indicators/reasons.ts'
import { targetWords, verdictWords } from '../../indicators/wording.ts'
import { SETTING_HELP } from '../../plan/settings-help.ts'
import { SETTING_KEYS, SETTINGS, settingText, type SettingKey, type Settings } from '../../plan/settings.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { nearest } from '../../vietnamese/nearest.ts'
import { periodOf as namedPeriod, type Period } from '../../vietnamese/period.ts'
import { action, GROUPS, type Options } from '../action.ts'
import { textOption } from '../options.ts'
import { UserError } from '../user-error.ts'
import { openWorkbook, periodOf } from '../workbook.ts'
import { rowLinker, type RowLink } from './row-text.ts'
import { addTo } from '../../tables/add-to.ts'

export interface IndicatorExplanation {
  readonly name: IndicatorName
  readonly label: string
  readonly help: string
  readonly target: string
  readonly clause: string
  readonly groups: readonly ReasonGroup[]
  readonly settings: readonly MovingSetting[]
}

/** The rows that count, or do not, for one reason. */
export interface ReasonGroup {
  readonly reason: string
  readonly words: string
  readonly counts: 'numerator' | 'denominator' | 'out'
  /** How many rows there are, and what they add up to. */
  readonly count: number
  readonly numerator: number
  readonly denominator: number
  /** The first of them, from `offset` on. */
  readonly rows: readonly RowLink[]
}

/** A setting under another value of which the figure would be another. */
export interface MovingSetting {
  readonly key: SettingKey
  readonly name: string
  readonly value: string
  readonly clause: string
  readonly others: readonly { readonly value: string; readonly display: string; readonly verdictWords: string; readonly flips: boolean }[]
}

/** So many rows of a group are sent at once. */
const ROWS_AT_ONCE = 50

export const explainIndicator = action<IndicatorExplanation>({
  id: 'explainIndicator',
  menu: [{
    label: 'Xem cách tính', handler: 'menuExplain', group: GROUPS.figures,
    asks: () => ({ option: 'name', values: INDICATORS.map(({ name: value, label }) => ({ value, label })) }),
  }],
  options: ['name', 'period', 'asOf', 'set', 'reason', 'offset'],
  run: (ports, options) => {
    const workbook = openWorkbook(ports, options)
    const scope: Scope = { ...workbook, period: periodOf(options, workbook.settings) }
    const indicator = indicatorOf(options)
    const { name, label, help, clause } = indicator
    const only = textOption(options, 'reason')
    const offset = Number(textOption(options, 'offset') ?? 0)
    ports.progress('Đang tìm các dòng được tính…')
    const groups = groupsOf(indicator, scope, { only, offset })
    // More rows of one group are all that is asked for: the settings are there already.
    const settings = only === null ? movingSettings(indicator, scope) : []
    return { name, label, help, clause, target: targetWords(indicator), groups, settings }
  },
  summary: ({ label, groups }) => `${label}: ${groups.length} lý do.`,
  told: ({ label, name, target, groups, settings }) => [
    target === '' ? label : `${label}, chỉ tiêu ${target}`,
    ...groups.map(groupLine),
    ...settings.flatMap(({ name: setting, others }) =>
      others.map(({ value, display, verdictWords: words }) => `Nếu «${setting}» là «${value}»: ${display}, ${words.toLowerCase()}`)),
    `Liệt kê mọi dòng: nhập =KPI_EXPLAIN("${name}") vào một ô trống.`,
  ].join('\n'),
})

/** So many rows of a group are named in the menu's answer. */
const ROWS_TOLD = 8

/** «- Cấp trên tổ chức (không tính): 24, Cuộc họp dòng 5, 7, 9 …» */
function groupLine({ words, counts, count, rows }: ReasonGroup): string {
  const named = rows.slice(0, ROWS_TOLD).map(({ row }) => row).join(', ')
  return `- ${words}${counts === 'out' ? ' (không tính)' : ''}: ${count}${named === '' ? '' : `, ${rows[0]!.sheet} dòng ${named}${count > ROWS_TOLD ? ' …' : ''}`}`
}

function indicatorOf(options: Options): Indicator {
  const name = textOption(options, 'name') ?? ''
  const found = INDICATORS.find((each) => each.name === name)
  if (found) return found
  const names = INDICATORS.map((each) => each.name)
  throw new UserError(new Issue('function-unknown', { name, nearest: nearest(name, names) ?? names.join(', ') }))
}

/** Rows outside of the period are counted only: a register of many years is full of them. */
const NOT_LISTED = 'outside-period'

const ORDER: Readonly<Record<ReasonGroup['counts'], number>> = { numerator: 0, denominator: 1, out: 2 }

function groupsOf(indicator: Indicator, scope: Scope, { only, offset }: { only: string | null; offset: number }): ReasonGroup[] {
  const byReason = new Map<string, ExplainedRow[]>()
  for (const row of explain(indicator, scope)) {
    if (only !== null && row.reason !== only) continue
    addTo(byReason, row.reason, row)
  }
  const link = linker(indicator, scope)
  const groups = [...byReason].map(([reason, rows]): ReasonGroup => {
    const numerator = rows.reduce((sum, row) => sum + row.numerator, 0)
    const denominator = rows.reduce((sum, row) => sum + row.denominator, 0)
    const listed = reason === NOT_LISTED ? [] : rows.slice(offset, offset + ROWS_AT_ONCE)
    return {
      reason,
      words: wordsOfReason(reason),
      counts: numerator !== 0 ? 'numerator' : denominator !== 0 ? 'denominator' : 'out',
      count: rows.length,
      numerator,
      denominator,
      rows: listed.map(link),
    }
  })
  groups.sort((a, b) => ORDER[a.counts] - ORDER[b.counts] || b.count - a.count)
  return groups
}

/** Links rows of any register that the indicator reads. */
function linker({ reads }: Indicator, { registers }: Scope): (row: ExplainedRow) => RowLink {
  const bySheet = new Map<string, (rowNumber: number) => RowLink>()
  for (const { table } of reads) {
    const reading = registers.read(table)
    if (!(reading instanceof Issue)) bySheet.set(reading.sheet.name, rowLinker(reading))
  }
  return ({ sheet, row }) => bySheet.get(sheet)?.(row) ?? { sheet, cell: `A${row}`, row, text: '', day: '' }
}

/** The settings that move this indicator; those that would turn its verdict come first. */
function movingSettings(indicator: Indicator, scope: Scope): MovingSetting[] {
  const own = evaluate([indicator], scope)[0]!
  const moving = SETTING_KEYS.flatMap((key) => {
    const others = othersOf(key, own, scope)
    const { name } = SETTINGS[key]
    return others.length > 0 ? [{ key, name, value: settingText(scope.settings, key), clause: SETTING_HELP[key].clause, others }] : []
  })
  const turns = ({ others }: MovingSetting): number => (others.some(({ flips }) => flips) ? 0 : 1)
  moving.sort((a, b) => turns(a) - turns(b))
  return moving
}

function othersOf(key: SettingKey, own: Figure, scope: Scope): MovingSetting['others'] {
  return SETTINGS[key].choices.flatMap(({ value, label }) => {
    if (value === scope.settings[key]) return []
    const settings = { ...scope.settings, [key]: value } as Settings
    const other = evaluate([own.indicator], { ...scope, settings, period: periodUnder(settings, scope.period) })[0]!
    if (other.numerator === own.numerator && other.denominator === own.denominator) return []
    return [{ value: label, display: other.display, verdictWords: verdictWords(other, own.indicator.target, settings), flips: sideOf(other) !== sideOf(own) }]
  })
}

function sideOf({ verdict }: Figure): 'reached' | 'missed' | 'none' {
  if (verdict === 'none') return 'none'
  return verdict === 'met' || verdict === 'exceeded' ? 'reached' : 'missed'
}

/** The same period under another rule of where periods begin and end; days chosen by hand stay. */
function periodUnder({ periodRule: rule }: Settings, period: Period): Period {
  return period.kind === 'range' ? period : namedPeriod(period.kind, { rule, year: period.year, index: period.index })
}
