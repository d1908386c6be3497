// The first run: the place and the plan, the sheets, then the data.
import { useState } from 'preact/hooks'
import type { ListedSetting } from '../../src/actions/panel/settings.ts'
import { Doing } from '../parts/doing.tsx'
import { useDesk } from '../parts/jump.tsx'
import { Mark } from '../parts/mark.tsx'
import { Failure, Loading } from '../parts/states.tsx'
import { SettingInput } from '../parts/setting-input.tsx'
import { useAction } from '../use-action.ts'

interface FirstRunProps {
  readonly settings: readonly ListedSetting[]
  /** The sheets are there now: the steps go on all the same. */
  readonly onBegun: () => void
  readonly onChanged: () => void
  readonly onDone: () => void
}

/** What has to be known before anything else; where periods close is asked, never chosen in silence. */
const ASKED: ReadonlySet<string> = new Set(['unitKind', 'commune', 'province', 'planNumber', 'year', 'periodRule'])

const STEPS = ['Nơi áp dụng và kế hoạch', 'Tạo các bảng', 'Số liệu']

export function FirstRun({ settings, onBegun, onChanged, onDone }: FirstRunProps) {
  const [step, setStep] = useState(0)
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const asked = settings.filter(({ key }) => ASKED.has(key))
  const { open } = useDesk()
  const done = (): void => {
    onDone()
    open('overview')
  }
  return (
    <section class="card" aria-label="Thiết lập lần đầu">
      <h2>Thiết lập lần đầu</h2>
      <ol class="steps tight">
        {STEPS.map((words, index) => (
          <li key={words} aria-current={index === step ? 'step' : undefined}>
            <span class={`dot ${index < step ? 'done' : ''}`} aria-hidden="true">{index < step ? <Mark name="reached" /> : index + 1}</span>
            <span style={index === step ? { fontWeight: 600 } : {}}>{words}{index < step && <span class="spoken"> (xong)</span>}</span>
          </li>
        ))}
      </ol>
      {step === 0 && (
        <form class="stack" onSubmit={(event) => { event.preventDefault(); setStep(1) }}>
          {asked.map((setting) => (
            <label key={setting.key} class="field">
              {setting.name}
              <SettingInput setting={setting} value={values[setting.key] ?? setting.value} onInput={(value) => setValues({ ...values, [setting.key]: value })} />
            </label>
          ))}
          <div><button class="button primary" type="submit">Tiếp tục</button></div>
        </form>
      )}
      {step === 1 && <MakeSheets values={changedOnly(asked, values)} onMade={() => { onBegun(); onChanged(); setStep(2) }} onBack={() => setStep(0)} />}
      {step === 2 && (
        <div class="stack">
          <p>Nhập số liệu vào từng bảng, hoặc lấy từ sổ đang dùng: chép trang tính của sổ vào tệp này rồi chọn Nhập từ sổ có sẵn.</p>
          <div class="row wrap">
            <Doing id="importRegister" words="Nhập từ sổ có sẵn" doing="Đang nhập sổ…" onDone={onChanged} />
            <button class="button primary" onClick={done}>Xem Tổng quan</button>
          </div>
        </div>
      )}
    </section>
  )
}

function changedOnly(asked: readonly ListedSetting[], values: Readonly<Record<string, string>>): readonly (readonly [key: string, value: string])[] {
  return asked.flatMap(({ key, value }) => (values[key] === undefined || values[key] === value ? [] : [[key, values[key]] as const]))
}

interface MakeSheetsProps {
  readonly values: readonly (readonly [key: string, value: string])[]
  readonly onMade: () => void
  readonly onBack: () => void
}

function MakeSheets({ values, onMade, onBack }: MakeSheetsProps) {
  const making = useAction('setUp')
  const saving = useAction('saveSetting')
  const { say } = useDesk()
  const make = async (): Promise<void> => {
    const made = await making.start()
    if (!made) return
    for (const [key, value] of values) if (!(await saving.start({ key, value }))) return
    say(made.summary)
    onMade()
  }
  const failure = making.failure ?? saving.failure
  if (making.isRunning || saving.isRunning) return <Loading words="Đang tạo các bảng, danh sách chọn và ghi chú…" step={making.step} />
  return (
    <div class="stack">
      <p>Tạo các bảng còn thiếu. Bảng đã có nội dung được giữ nguyên.</p>
      {failure && <Failure failure={failure} />}
      <div class="row wrap">
        <button class="button" onClick={onBack}>Quay lại</button>
        <button class="button primary" onClick={() => void make()}>Tạo các bảng</button>
      </div>
    </div>
  )
}
