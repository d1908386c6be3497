// A field of an entry form, as its column is declared: list, day, text with suggestions; problems stand below it.
import type { DraftProblem } from '../../src/actions/panel/meeting-draft.ts'
import type { FormField } from '../../src/actions/panel/meeting-form.ts'
import { Line, Select } from './inputs.tsx'
import { Mark } from './mark.tsx'

interface FieldProps {
  readonly field: FormField
  readonly value: string
  readonly problems: readonly DraftProblem[]
  readonly onInput: (value: string) => void
}

const LOOKS = { error: 'ink-bad', warning: 'ink-warn', notice: 'small' } as const
const MARKS = { error: 'missed', warning: 'short', notice: 'none' } as const

/** Texts that need the whole width. */
const WIDE: ReadonlySet<string> = new Set(['content', 'chair', 'participants', 'note'])

export function Field({ field, value, problems, onInput }: FieldProps) {
  const { id, header, presence, help } = field
  const name = `field-${id}`
  return (
    <div class="field" style={WIDE.has(id) || problems.length > 0 ? { gridColumn: '1 / -1' } : {}}>
      <label for={name}>{header}{presence === 'required' && <span aria-hidden="true"> *</span>}</label>
      <Input field={field} name={name} value={value} isWrong={problems.some(({ severity }) => severity === 'error')} onInput={onInput} />
      <div id={`${name}-said`}>
        {problems.length === 0 && <span class="spoken">{help}</span>}
        {problems.map(({ severity, message }) => <p key={message} class={LOOKS[severity]}><Mark name={MARKS[severity]} /> {message}</p>)}
      </div>
    </div>
  )
}

interface InputProps {
  readonly field: FormField
  readonly name: string
  readonly value: string
  readonly isWrong: boolean
  readonly onInput: (value: string) => void
}

function Input({ field, name, value, isWrong, onInput }: InputProps) {
  const { choices, suggestions, presence, help, example } = field
  const shared = {
    id: name, value, title: help, onPick: onInput,
    'aria-describedby': `${name}-said`, 'aria-invalid': isWrong, 'aria-required': presence === 'required',
  }
  if (choices.length > 0) return <Select {...shared} choices={[{ value: '', label: 'Chọn…' }, ...choices]} />
  return (
    <>
      <Line {...shared} placeholder={example} autocomplete="off" list={suggestions.length > 0 ? `${name}-list` : undefined} />
      {suggestions.length > 0 && <datalist id={`${name}-list`}>{suggestions.map((each) => <option key={each} value={each} />)}</datalist>}
    </>
  )
}
