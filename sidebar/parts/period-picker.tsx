// The period of the figures: one of the plan's year, or days of one's own.
import { useState } from 'preact/hooks'
import type { Choice } from '../../src/actions/action.ts'
import { Form } from './doing.tsx'
import { Line, Select } from './inputs.tsx'

interface PickerProps {
  readonly periods: readonly Choice[]
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
      <Select aria-label="Kỳ" value={isOwn ? OWN : value} onPick={pick} choices={[...periods, { value: OWN, label: 'Chọn từ ngày, đến ngày…' }]} />
      {isOwn && <OwnDays onChange={onChange} />}
    </>
  )
}

/** Days as people here write them: an input for dates would put the month first in an English browser. */
function OwnDays({ onChange }: Pick<PickerProps, 'onChange'>) {
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const show = (): void => {
    if (from.trim() !== '' && to.trim() !== '') onChange(`${from.trim()}-${to.trim()}`)
  }
  return (
    <Form onSubmit={show}>
      <div class="two">
        <label class="field">Từ ngày<Line placeholder="01/01/2026" value={from} onPick={setFrom} /></label>
        <label class="field">Đến ngày<Line placeholder="15/06/2026" value={to} onPick={setTo} /></label>
      </div>
      <div><button class="button">Xem kỳ này</button></div>
    </Form>
  )
}
