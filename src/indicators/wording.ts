// Verdicts and targets in words, as tables and functions show them; the report has sentences of its own.
import type { Settings } from '../plan/settings.ts'
import { formatRatio } from '../vietnamese/number.ts'
import type { Figure, Indicator, Target, Verdict } from './indicator.ts'

const VERDICTS: Readonly<Record<Exclude<Verdict, 'none'>, string>> = {
  met: 'Đạt',
  exceeded: 'Vượt',
  notYetMet: 'Chưa đạt',
  notMet: 'Không đạt',
}

/**
 * The verdict in words: «Đạt», «Vượt», «Chưa đạt», «Không đạt», «Không đặt chỉ tiêu», «Chưa có số liệu».
 *
 * @param target an aim («phấn đấu») that is missed is «Chưa đạt»
 */
export function verdictWords(
  { verdict, value }: Pick<Figure, 'verdict' | 'value'>,
  target: Target | null,
  settings: Pick<Settings, 'notMetWord'>,
): string {
  if (verdict === 'none') return value === null ? 'Chưa có số liệu' : 'Không đặt chỉ tiêu'
  if (verdict === 'notMet') return VERDICTS[target?.isAim ? 'notYetMet' : settings.notMetWord]
  return VERDICTS[verdict]
}

/** The target in words: «tối thiểu 60%», «giảm tối thiểu 10%», «100%»; empty without one. */
export function targetWords({ target, sense }: Pick<Indicator, 'target' | 'sense'>): string {
  if (!target) return ''
  const share = formatRatio(target.numerator, target.denominator)
  if (sense === 'reduction') return `giảm tối thiểu ${share}`
  return target.numerator === target.denominator ? share : `tối thiểu ${share}`
}
