// Where the bars of a trend stand: pure, so that it is tested without a page.
import type { TrendPoint } from '../src/actions/panel/overview.ts'

export interface Bar {
  readonly y: number
  readonly height: number
  readonly isKnown: boolean
}

/** Bars from the zero line up or down, in a drawing of a height; a month without data is a mark on the line. */
export function barsOf(trend: readonly TrendPoint[], target: number | null, height: number): { readonly bars: readonly Bar[]; readonly targetY: number | null } {
  const values = trend.flatMap(({ value }) => (value === null ? [] : [value]))
  const top = Math.max(target ?? 0, ...values, 0)
  const bottom = Math.min(0, ...values)
  const scale = top - bottom > 0 ? (height - 2) / (top - bottom) : 0
  const yOf = (value: number): number => 1 + (top - value) * scale
  const zero = yOf(0)
  const bars = trend.map(({ value }): Bar => {
    if (value === null) return { y: zero - 1, height: 1, isKnown: false }
    const y = Math.min(yOf(value), zero)
    return { y, height: Math.max(1, Math.abs(yOf(value) - zero)), isKnown: true }
  })
  return { bars, targetY: target === null ? null : yOf(target) }
}
