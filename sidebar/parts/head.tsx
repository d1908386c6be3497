// The head of the panel: where one is, of which period the figures are and how old they are.
import { useEffect, useState } from 'preact/hooks'
import type { Overview } from '../../src/actions/panel/overview.ts'
import { Glyph } from './glyph.tsx'
import type { TabId } from './jump.tsx'
import { TABS } from './foot.tsx'
import { PeriodPicker } from './period-picker.tsx'

interface HeadProps {
  readonly tab: TabId
  readonly overview: Overview | undefined
  readonly period: string
  readonly onPeriod: (value: string) => void
  readonly onSetup: () => void
  readonly onUpdate: () => void
  readonly isUpdating: boolean
}

/** Figures older than this are called old. */
const OLD_MS = 15 * 60_000

export function Head({ tab, overview, period, onPeriod, onSetup, onUpdate, isUpdating }: HeadProps) {
  const title = tab === 'overview' ? (overview?.place ?? 'Nề nếp') : TABS.find(({ id }) => id === tab)!.title
  return (
    <header>
      <div class="row">
        <h1>{title}</h1>
        <button class="icon" id="tab-setup" aria-label="Thiết lập" title="Thiết lập" aria-pressed={tab === 'setup'} onClick={onSetup}><Glyph name="setup" /></button>
      </div>
      {tab === 'overview' && overview && <PeriodPicker periods={overview.periods} value={period === '' ? overview.period.value : period} onChange={onPeriod} />}
      <div class="row wrap apart small">
        <Age overview={overview} />
        <button class="link" aria-disabled={isUpdating} onClick={isUpdating ? undefined : onUpdate}>Cập nhật số liệu</button>
      </div>
    </header>
  )
}

/** «Số liệu đến 14:05, 12/6/2026 · Tạm tính» */
function Age({ overview }: { readonly overview: Overview | undefined }) {
  const [isOld, setOld] = useState(false)
  useEffect(() => {
    setOld(false)
    const timer = setTimeout(() => setOld(true), OLD_MS)
    return () => clearTimeout(timer)
  }, [overview])
  if (!overview) return <span>Kế hoạch số 104/KH-UBND</span>
  if (isOld) return <span class="ink-warn">Số liệu đã cũ, cần cập nhật</span>
  return (
    <span>
      Số liệu đến {overview.readAt}{overview.isProvisional && ' · Tạm tính'}{overview.asOf !== null && ` · chốt ngày ${overview.asOf}`}
    </span>
  )
}
