// The choices that figures were computed with, and which other choice would change a verdict.
import { evaluate } from '../../../indicators/evaluate.ts'
import { INDICATORS } from '../../../indicators/index.ts'
import type { Figure, Scope, Verdict } from '../../../indicators/indicator.ts'
import { DEFAULT_SETTINGS, SETTINGS, settingText, type SettingKey, type Settings } from '../../../plan/settings.ts'
import { periodOf, type Period } from '../../../vietnamese/period.ts'

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

/** Only what has a target can be judged otherwise. */
const JUDGED = INDICATORS.filter(({ target }) => target !== null)

/** Each counting choice, with the verdicts that its other values would give. */
export function gatherChoices(figures: readonly Figure[], scope: Scope): Choice[] {
  return COUNTING.map((key) => ({
    key,
    name: SETTINGS[key].name,
    value: settingText(scope.settings, key),
    isDefault: scope.settings[key] === DEFAULT_SETTINGS[key],
    flips: flipsOf(key, figures, scope),
  }))
}

function flipsOf(key: SettingKey, figures: readonly Figure[], scope: Scope): Flip[] {
  const flips: Flip[] = []
  for (const { value, label } of SETTINGS[key].choices) {
    if (value === scope.settings[key]) continue
    const settings = { ...scope.settings, [key]: value } as Settings
    const others = evaluate(JUDGED, { ...scope, settings, period: periodUnder(settings, scope.period) })
    for (const other of others) {
      const own = figures.find(({ indicator }) => indicator === other.indicator)
      if (own && isOtherwise(other.verdict, own.verdict)) flips.push({ label, figure: other })
    }
  }
  return flips
}

/** Whether two verdicts are on different sides of the target; having a verdict at all counts too. */
function isOtherwise(one: Verdict, other: Verdict): boolean {
  return sideOf(one) !== sideOf(other)
}

function sideOf(verdict: Verdict): 'reached' | 'missed' | 'none' {
  if (verdict === 'none') return 'none'
  return verdict === 'met' || verdict === 'exceeded' ? 'reached' : 'missed'
}

/** The same period under another rule of where periods begin and end; days chosen by hand stay. */
function periodUnder({ periodRule }: Settings, period: Period): Period {
  return period.kind === 'range' ? period : periodOf(period.kind, { rule: periodRule, year: period.year, index: period.index })
}
