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

/** Days as people here write them: an input for dates would put the month first in an English browser. */
function OwnDays({ onChange }: Pick<PickerProps, 'onChange'>) {
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const show = (event: Event): void => {
    event.preventDefault()
    if (from.trim() !== '' && to.trim() !== '') onChange(`${from.trim()}-${to.trim()}`)
  }
  return (
    <form class="two" onSubmit={show}>
      <label class="field">Từ ngày<input placeholder="01/01/2026" value={from} onInput={(event) => setFrom(event.currentTarget.value)} /></label>
      <label class="field">Đến ngày<input placeholder="15/06/2026" value={to} onInput={(event) => setTo(event.currentTarget.value)} /></label>
      <div><button class="button" type="submit">Xem kỳ này</button></div>
    </form>
  )
}
