// The settings, each with what it means, its clause, and what another value would change.
import { useState } from 'preact/hooks'
import type { ListedSetting } from '../../src/actions/panel/settings.ts'
import { carryOut, Form, Submit } from '../parts/doing.tsx'
import { SettingInput } from '../parts/inputs.tsx'
import { Pending } from '../parts/states.tsx'
import { useAction } from '../use-action.ts'

interface SettingsProps {
  readonly settings: readonly ListedSetting[]
  readonly period: string
  readonly onChanged: () => void
}

/** The first of the choices that figures hang on; those before it are facts about the office. */
const FIRST_CHOICE = 'hybrid'

export function Settings({ settings, period, onChanged }: SettingsProps) {
  const first = settings.findIndex(({ key }) => key === FIRST_CHOICE)
  const groups = [['Cách tính', settings.slice(first)], ['Cơ quan, kế hoạch, ký', settings.slice(0, first)]] as const
  return (
    <>
      {groups.map(([words, own]) => (
        <section key={words} class="card" aria-label={words}>
          <h2>{words}</h2>
          <ul class="stack">{own.map((setting) => <li key={setting.key}><Item key={setting.value} setting={setting} period={period} onChanged={onChanged} /></li>)}</ul>
        </section>
      ))}
    </>
  )
}

function Item({ setting, period, onChanged }: { readonly setting: ListedSetting; readonly period: string; readonly onChanged: () => void }) {
  const { name, value, isDefault } = setting
  const [isOpen, setOpen] = useState(false)
  return (
    <div class="tight">
      <button class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{name}</button>
      <span class="small"><bdi class="clamp">{value === '' ? 'để trống' : value}</bdi>{!isDefault && <span class="ink-warn"> · khác mặc định</span>}</span>
      {isOpen && <Editor setting={setting} period={period} onChanged={onChanged} />}
    </div>
  )
}

function Editor({ setting, period, onChanged }: { readonly setting: ListedSetting; readonly period: string; readonly onChanged: () => void }) {
  const { key, name, explanation, clause } = setting
  const [value, setValue] = useState(setting.value)
  const effect = useAction('settingEffect', 'reads')
  const saving = useAction('saveSetting')
  const isChanged = value !== setting.value
  const pick = (picked: string): void => {
    setValue(picked)
    effect.forget()
    if (setting.choices.length > 0 && picked !== setting.value) void effect.start({ key, value: picked, period })
  }
  return (
    <Form onSubmit={() => void carryOut(saving, { key, value }, onChanged)}>
      <p class="small">{explanation}{clause !== '' && ` Căn cứ: ${clause}.`}</p>
      <SettingInput choices={setting.choices} value={value} label={name} onPick={pick} />
      <Pending of={effect} words="Đang tính ảnh hưởng…" />
      {effect.answer && isChanged && (
        <ul class="tight small" aria-live="polite">
          {effect.answer.result.changes.length === 0 && <li>Không làm đổi số liệu của kỳ này.</li>}
          {effect.answer.result.changes.map(({ label, before, after, flips }) => <li key={label} class={flips ? 'ink-warn' : ''}>{label}: {before} → {after}.</li>)}
        </ul>
      )}
      <Submit of={saving} words="Lưu" doing="Đang ghi vào bảng Cấu hình…" isDisabled={!isChanged} />
    </Form>
  )
}
