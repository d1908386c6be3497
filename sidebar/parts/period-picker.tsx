// The period of the figures: one of the plan's year, or days of one's own.
import { useState } from 'preact/hooks'
import type { PeriodChoice } from '../../src/actions/panel/overview.ts'

interface PickerProps {
  readonly periods: readonly PeriodChoice[]
  readonly value: string
  readonly onChange: (value: string) => void
}

const OWN = 'own'

export function PeriodPicker({ periods, value, onChange }: PickerProps) {
  const [isOwn, setOwn] = useState(false)
  const pick = (picked: string): void => {
    setOwn(picked === OWN)
    if (picked !== OWN) onChange(picked)
  }
  return (
    <>
      <select aria-label="Kỳ" value={isOwn ? OWN : value} onChange={(event) => pick(event.currentTarget.value)}>
        {periods.map((each) => <option key={each.value} value={each.value}>{each.label}</option>)}
        <option value={OWN}>Chọn từ ngày, đến ngày…</option>
      </select>
      {isOwn && <OwnDays onChange={onChange} />}
    </>
  )
}

function OwnDays({ onChange }: Pick<PickerProps, 'onChange'>) {
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const isGood = from !== '' && to !== '' && from <= to
  return (
    <div class="two">
      <label class="field">Từ ngày<input type="date" value={from} onInput={(event) => setFrom(event.currentTarget.value)} /></label>
      <label class="field">Đến ngày<input type="date" value={to} onInput={(event) => setTo(event.currentTarget.value)} /></label>
      {from !== '' && to !== '' && !isGood && <p class="ink-bad" role="alert">«Đến ngày» trước «Từ ngày».</p>}
      <div><button class="button" disabled={!isGood} onClick={() => onChange(`${dotted(from)}-${dotted(to)}`)}>Xem kỳ này</button></div>
    </div>
  )
}

/** 2026-06-04 → 04/06/2026 */
function dotted(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${day}/${month}/${year}`
}
