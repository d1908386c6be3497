// The first run: the place and the plan, the sheets, then the data.
import { useState } from 'preact/hooks'
import type { ListedSetting } from '../../src/actions/panel/settings.ts'
import { carryOut, Doing, Form, Work } from '../parts/doing.tsx'
import { desk } from '../parts/jump.tsx'
import { Mark } from '../parts/mark.tsx'
import { SettingInput } from '../parts/inputs.tsx'
import { useAction } from '../use-action.ts'
import { Importing } from './importing.tsx'

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
  const done = (): void => {
    onDone()
    desk.open('overview')
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
        <Form onSubmit={() => setStep(1)}>
          {asked.map((setting) => (
            <label key={setting.key} class="field">
              {setting.name}
              <SettingInput choices={setting.choices} value={values[setting.key] ?? setting.value} onPick={(value) => setValues({ ...values, [setting.key]: value })} />
            </label>
          ))}
          <div><button class="button primary">Tiếp tục</button></div>
        </Form>
      )}
      {step === 1 && <MakeSheets values={changedOnly(asked, values)} onMade={() => { onBegun(); onChanged(); setStep(2) }} onBack={() => setStep(0)} />}
      {step === 2 && (
        <div class="stack">
          <p>Xem thử bằng dữ liệu mẫu ở các bảng đang trống; xóa được bất cứ lúc nào.</p>
          <Doing id="sampleData" words="Thêm dữ liệu mẫu" doing="Đang thêm dữ liệu mẫu…" onDone={onChanged} />
          <p>Hoặc dùng số liệu của cơ quan: nhập thẳng vào từng bảng, hay nhập từ sổ có sẵn.</p>
          <Importing onChanged={onChanged} />
          <div><button class="button" onClick={done}>Xem Tổng quan</button></div>
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
  const make = (): void => void carryOut(making, {}, save)
  const save = async (): Promise<void> => {
    for (const [key, value] of values) if (!(await saving.start({ key, value }))) return
    onMade()
  }
  return (
    <Work of={making} words="Đang tạo các bảng, danh sách chọn và ghi chú…">
      <Work of={saving} words="Đang ghi vào bảng Cấu hình…">
        <p>Tạo các bảng còn thiếu. Bảng đã có nội dung được giữ nguyên.</p>
        <div class="row wrap">
          <button class="button" onClick={onBack}>Quay lại</button>
          <button class="button primary" onClick={make}>Tạo các bảng</button>
        </div>
      </Work>
    </Work>
  )
}
