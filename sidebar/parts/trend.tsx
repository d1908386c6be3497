// The months of an indicator as bars, with the target as a line; what it shows is also said in words.
import type { IndicatorCard } from '../../src/actions/panel/overview.ts'
import { barsOf } from '../trend-bars.ts'

const HEIGHT = 32

export function Trend({ trend, targetValue }: Pick<IndicatorCard, 'trend' | 'targetValue'>) {
  if (trend.length === 0) return null
  const { bars, targetY } = barsOf(trend, targetValue, HEIGHT)
  const words = trend.map(({ label, display }) => `${label}: ${display}`).join('; ')
  return (
    <div>
      <svg class="trend" viewBox={`0 0 ${trend.length * 10} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={`Theo tháng. ${words}`}>
        {bars.map(({ y, height, isKnown }, index) => (
          <rect key={index} class={isKnown ? '' : 'none'} x={index * 10 + 1} y={y} width="8" height={height}><title>{`${trend[index]!.label}: ${trend[index]!.display}`}</title></rect>
        ))}
        {targetY !== null && <line x1="0" x2={trend.length * 10} y1={targetY} y2={targetY} />}
      </svg>
      <div class="row apart months" aria-hidden="true"><span>{trend[0]!.label}</span><span>{trend[trend.length - 1]!.label}</span></div>
    </div>
  )
}
