// The choices that figures were computed with, and which other choice would change a verdict.
import { evaluate } from '../../../indicators/evaluate.ts'
import type { Figure, Verdict } from '../../../indicators/indicator.ts'
import { DEFAULT_SETTINGS, SETTINGS, settingText, type SettingKey, type Settings } from '../../../plan/settings.ts'
import { isOfDays, parsePeriod, periodOf, type Period } from '../../../vietnamese/period.ts'
import type { Figures } from './figures.ts'

/** A figure that another value of a setting would judge differently. */
export interface Flip {
  /** the other value: «tính là trực tuyến» */
  readonly label: string
  /** the figure under it */
  readonly figure: Figure
}

export interface Choice {
  readonly key: SettingKey
  /** «Cuộc họp kết hợp» */
  readonly name: string
  /** «không tính là trực tuyến» */
  readonly value: string
  readonly isDefault: boolean
  readonly flips: readonly Flip[]
}

/** The settings that figures hang on. */
const COUNTING: readonly SettingKey[] = [
  'hybrid', 'attended', 'meetings', 'unknownForm', 'duration', 'procedures', 'documents', 'digitised', 'electronic',
  'periodRule', 'reportsDue', 'weekend', 'trained', 'before', 'otherLocal',
]

/** Each counting choice, with the verdicts that its other values would give. */
export function gatherChoices(figures: Figures): Choice[] {
  const { settings } = figures.scope
  return COUNTING.map((key) => ({
    key,
    name: SETTINGS[key].name,
    value: settingText(settings, key),
    isDefault: settings[key] === DEFAULT_SETTINGS[key],
    flips: SETTINGS[key].choices.flatMap(({ value, label }) => (value === settings[key] ? [] : flipsUnder({ key, value, label }, figures))),
  }))
}

interface Other {
  readonly key: SettingKey
  readonly value: unknown
  readonly label: string
}

/** The judged figures that another value of a setting would put on the other side of their targets. */
function flipsUnder({ key, value, label }: Other, figures: Figures): Flip[] {
  const { scope } = figures
  const settings = { ...scope.settings, [key]: value } as Settings
  const period = periodUnder(settings, scope.period)
  const touched = figures.all.filter((figure) => figure.indicator.target !== null && (period !== scope.period || figures.hangsOn(figure, key)))
  const others = evaluate(touched.map(({ indicator }) => indicator), { ...scope, settings, period })
  return others.flatMap((figure, index) => (sideOf(figure.verdict) === sideOf(touched[index]!.verdict) ? [] : [{ label, figure }]))
}

/** On which side of its target a figure is; having a verdict at all counts too. */
function sideOf(verdict: Verdict): 'reached' | 'missed' | 'none' {
  if (verdict === 'none') return 'none'
  return verdict === 'met' || verdict === 'exceeded' ? 'reached' : 'missed'
}

/** The same period under another rule of where periods begin and end; days chosen by hand stay. */
function periodUnder({ periodRule: rule }: Settings, period: Period): Period {
  const { kind, year, index } = period
  if (rule === period.rule || isOfDays(period)) return period
  // «9 tháng» are months too.
  return kind === 'range' ? (parsePeriod(`${index} tháng ${year}`, { rule, year }) as Period) : periodOf(kind, { rule, year, index })
}
