// Thiết lập: the first run in three steps, the settings, how the workbook is, help.
import { useState } from 'preact/hooks'
import type { Overview } from '../../src/actions/panel/overview.ts'
import type { SheetHealth } from '../../src/actions/panel/health.ts'
import { Doing } from '../parts/doing.tsx'
import { Mark, type MarkName } from '../parts/mark.tsx'
import { Pending } from '../parts/states.tsx'
import { useAnswer } from '../use-action.ts'
import { FirstRun } from './first-run.tsx'
import { Importing } from './importing.tsx'
import { Settings } from './settings.tsx'

interface SetupProps {
  /** Undefined until it is known. */
  readonly overview: Overview | undefined
  readonly version: number
  readonly onChanged: () => void
}

export function SetupTab({ overview, version, onChanged }: SetupProps) {
  const isSetUp = overview?.isSetUp ?? true
  const list = useAnswer('settingList', {}, version)
  const [isFirst, setFirst] = useState(false)
  return (
    <div class="stack">
      <Pending of={list} words="Đang đọc bảng Cấu hình…" isQuiet />
      {list.answer && (!isSetUp || isFirst) && (
        <FirstRun settings={list.answer.result.settings} onBegun={() => setFirst(true)} onChanged={onChanged} onDone={() => setFirst(false)} />
      )}
      {isSetUp && !isFirst && (
        <>
          <Health version={version} onChanged={onChanged} />
          <Import onChanged={onChanged} />
          {list.answer && <Settings settings={list.answer.result.settings} period={overview?.period.value ?? ''} onChanged={onChanged} />}
        </>
      )}
      <Help />
    </div>
  )
}

const STATES: Readonly<Record<SheetHealth['state'], readonly [mark: MarkName, look: string, words: string]>> = {
  good: ['reached', 'ink-good', 'tốt'], doubtful: ['short', 'ink-warn', 'cần xem'], wrong: ['missed', 'ink-bad', 'phải sửa'],
  absent: ['none', '', 'chưa có, không bắt buộc'],
}

function Health({ version, onChanged }: { readonly version: number; readonly onChanged: () => void }) {
  const health = useAnswer('health', {}, version)
  const { answer, isRunning, start } = health
  const sheets = answer?.result.sheets ?? []
  const isMissing = sheets.some(({ state }) => state === 'wrong' || state === 'absent')
  const isLost = sheets.some(({ state }) => state === 'doubtful' || state === 'wrong')
  return (
    <section class="card" aria-label="Tình trạng">
      <h2>Tình trạng</h2>
      <Pending of={health} words="Đang kiểm tra các bảng…" />
      {answer && <p>{answer.summary} Phiên bản {answer.result.version}.</p>}
      {answer && (
        <details>
          <summary class="small">Từng bảng</summary>
          <ul class="tight">{sheets.map((sheet) => <SheetLine key={sheet.sheet} sheet={sheet} />)}</ul>
        </details>
      )}
      <div class="row wrap">
        {isMissing && <Doing id="setUp" words="Tạo các bảng" doing="Đang tạo các bảng…" onDone={onChanged} />}
        {isLost && <Doing id="repair" isAsked words="Khôi phục định dạng và danh sách chọn" doing="Đang khôi phục…" onDone={onChanged} />}
        <button class="button" aria-disabled={isRunning} onClick={() => void start()}>Kiểm tra tình trạng</button>
      </div>
    </section>
  )
}

function SheetLine({ sheet: { sheet, state, words } }: { readonly sheet: SheetHealth }) {
  const [mark, look, meaning] = STATES[state]
  return <li><span class={look}><Mark name={mark} /></span> <bdi>{sheet}</bdi><span class="spoken">, {meaning}</span> <span class="small">{words}</span></li>
}

function Import({ onChanged }: Pick<SetupProps, 'onChanged'>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <section class="card" aria-label={IMPORT}>
      <button class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{IMPORT}</button>
      {isOpen && <Importing onChanged={onChanged} />}
    </section>
  )
}

const IMPORT = 'Nhập từ sổ có sẵn'

function Help() {
  return (
    <details class="card">
      <summary>Trợ giúp</summary>
      <ul class="tight small">
        <li>Nhập số liệu vào các bảng; ô sai được ghi chú ngay khi nhập.</li>
        <li>Tổng quan cho biết chỉ tiêu nào chưa đạt, còn thiếu gì; Xem cách tính liệt kê từng dòng.</li>
        <li>Kiểm tra liệt kê nội dung phải sửa; Sửa giúp chỉ sửa những ô có một cách hiểu, và hoàn tác được.</li>
        <li>Văn bản tạo phụ lục và báo cáo; số, ngày và chữ ký để trống cho văn thư.</li>
        <li>Mọi thao tác ở đây đều có trong trình đơn Nề nếp.</li>
      </ul>
    </details>
  )
}
