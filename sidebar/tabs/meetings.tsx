// Cuộc họp: the entry form of the register, checked while one types, and written as a row.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { DraftProblem, MeetingDraft } from '../../src/actions/panel/meeting-draft.ts'
import type { FormField } from '../../src/actions/panel/meeting-form.ts'
import { problemsAt, typedOnly } from '../meeting-form.ts'
import { carryOut, Form, Submit } from '../parts/doing.tsx'
import { desk } from '../parts/jump.tsx'
import { Loading, Pending } from '../parts/states.tsx'
import { useAction, useAnswer } from '../use-action.ts'
import { Field } from '../parts/field.tsx'

export function MeetingsTab({ version, onSaved }: { readonly version: number; readonly onSaved: () => void }) {
  const form = useAnswer('meetingForm', {}, version)
  return (
    <div class="stack">
      <Pending of={form} words="Đang chuẩn bị biểu nhập…" isQuiet />
      {form.answer && <Entry fields={form.answer.result.fields} onSaved={onSaved} />}
    </div>
  )
}

type Values = Readonly<Record<string, string>>

/** How long one stops typing before what was typed is checked. */
const PAUSE_MS = 600

function Entry({ fields, onSaved }: { readonly fields: readonly FormField[]; readonly onSaved: () => void }) {
  const [values, setValues] = useState<Values>({})
  const [isTried, setTried] = useState(false)
  const saving = useAction('saveMeeting')
  const { check, isChecking } = useLiveCheck(values)
  const form = useRef<HTMLDivElement>(null)
  const set = (id: string, value: string): void => setValues((before) => ({ ...before, [id]: value }))
  const save = (): void => {
    setTried(true)
    void carryOut(saving, { values: typedOnly(values) }, ({ sheet, row }) => {
      void desk.jump(sheet, `A${row}`)
      setValues({})
      setTried(false)
      onSaved()
      form.current?.querySelector<HTMLElement>('input, select')?.focus()
    })
  }
  const problems = check?.problems ?? []
  const shown = fields.filter(({ presence }) => presence !== 'hidden')
  const more = fields.filter(({ presence }) => presence === 'hidden')
  const render = (field: FormField) => (
    <Field key={field.id} field={field} value={values[field.id] ?? ''} problems={problemsAt(problems, field.id, isTried)} onInput={(value) => set(field.id, value)} />
  )
  return (
    <Form onSubmit={save}>
      <div ref={form} class="two">{shown.map(render)}</div>
      <details>
        <summary class="small">Thêm mục: {more.map(({ header }) => header).slice(0, 3).join(', ')}…</summary>
        <div class="two">{more.map(render)}</div>
      </details>
      <Outcome check={check} isChecking={isChecking} problems={problems.filter((problem) => !fields.some(({ id }) => id === problem.column))} />
      <Submit of={saving} words="Ghi vào sổ" doing="Đang ghi vào sổ Cuộc họp…" />
    </Form>
  )
}

/** Checks what was typed once one has stopped typing; the last check stays until the next one. */
function useLiveCheck(values: Values): { readonly check: MeetingDraft | null; readonly isChecking: boolean } {
  const checking = useAction('meetingDraft', 'reads')
  const typed = useMemo(() => typedOnly(values), [values])
  const isBlank = Object.keys(typed).length === 0
  useEffect(() => {
    if (isBlank) {
      checking.forget()
      return
    }
    const timer = setTimeout(() => void checking.start({ values: typed }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return { check: isBlank ? null : (checking.answer?.result ?? null), isChecking: checking.isRunning }
}

interface OutcomeProps {
  readonly check: MeetingDraft | null
  readonly isChecking: boolean
  readonly problems: readonly DraftProblem[]
}

/** What the meeting means as a whole: its length, the year's ratio. */
function Outcome({ check, isChecking, problems }: OutcomeProps) {
  if (!check) return isChecking ? <Loading words="Đang kiểm tra…" /> : null
  return (
    <div class="notice mute" aria-live="polite" aria-busy={isChecking}>
      {check.length !== '' && <p>Thời gian: {check.length}.</p>}
      {check.effect !== '' && <p>{check.effect}</p>}
      {problems.map(({ message }) => <p key={message}>{message}</p>)}
      {isChecking && <p>Đang kiểm tra…</p>}
      {!isChecking && check.length === '' && check.effect === '' && <p>Nhập ngày, giờ, loại và hình thức để xem ảnh hưởng đến tỷ lệ trực tuyến.</p>}
    </div>
  )
}
