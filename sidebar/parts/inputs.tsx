// Inputs that give what was typed or picked.

interface Given {
  readonly value: string
  readonly onPick: (value: string) => void
  readonly id?: string
  readonly title?: string
  readonly 'aria-label'?: string | undefined
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: boolean
  readonly 'aria-required'?: boolean
}

export interface Choice {
  readonly value: string
  readonly label: string
}

interface SelectProps extends Given {
  readonly choices: readonly (string | Choice)[]
}

/** A list to pick from: words, or values with their words. */
export function Select({ choices, onPick, ...rest }: SelectProps) {
  return (
    <select {...rest} onChange={(event) => onPick(event.currentTarget.value)}>
      {choices.map((choice) => (typeof choice === 'string' ? { value: choice, label: choice } : choice)).map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
    </select>
  )
}

interface LineProps extends Given {
  readonly placeholder?: string
  readonly inputMode?: 'numeric'
  readonly autocomplete?: 'off'
  readonly list?: string | undefined
}

/** A line to type in. */
export function Line({ onPick, ...rest }: LineProps) {
  return <input type="text" {...rest} onInput={(event) => onPick(event.currentTarget.value)} />
}

interface SettingInputProps extends Pick<Given, 'value' | 'onPick'> {
  /** Empty where any text may be typed. */
  readonly choices: readonly string[]
  readonly label?: string
}

/** The input of a setting: its values, or any text. */
export function SettingInput({ choices, label, ...rest }: SettingInputProps) {
  return choices.length > 0 ? <Select choices={choices} aria-label={label} {...rest} /> : <Line aria-label={label} {...rest} />
}
