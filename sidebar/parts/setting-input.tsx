// The input of a setting: its values, or any text.
import type { ListedSetting } from '../../src/actions/panel/settings.ts'

interface InputProps {
  readonly setting: Pick<ListedSetting, 'choices'>
  readonly value: string
  readonly onInput: (value: string) => void
  readonly label?: string
}

export function SettingInput({ setting: { choices }, value, onInput, label }: InputProps) {
  if (choices.length === 0) return <input type="text" aria-label={label} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
  return (
    <select aria-label={label} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
      {choices.map((choice) => <option key={choice} value={choice}>{choice}</option>)}
    </select>
  )
}
