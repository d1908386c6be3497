// Kiểm tra: the findings by severity and sheet, each a link to its cell.
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Finding } from '../../src/checks/finding.ts'
import { countBySeverity, filterFindings, sheetsOf, type Severity } from '../findings.ts'
import { Select } from '../parts/inputs.tsx'
import { desk, Jump } from '../parts/jump.tsx'
import { LongList } from '../parts/more.tsx'
import { Empty, Pending } from '../parts/states.tsx'
import { Mending } from './mending.tsx'
import type { Running } from '../use-action.ts'
import type { PanelResults } from '../../src/actions/panel/index.ts'

const SEVERITIES: readonly (readonly [Severity, string])[] = [['error', 'Phải sửa'], ['warning', 'Cần kiểm tra'], ['notice', 'Lưu ý']]

interface ChecksProps {
  readonly check: Running<PanelResults['check']>
  /** A mending has changed the workbook. */
  readonly onChanged: () => void
}

export function ChecksTab({ check, onChanged }: ChecksProps) {
  const { answer, isRunning, start } = check
  const again = async (): Promise<void> => {
    const done = await start({ keep: true })
    if (done) desk.say(`Đã rà soát. ${done.summary} Kết quả ghi ở bảng «Kết quả rà soát».`)
  }
  return (
    <div class="stack" aria-busy={isRunning}>
      <Pending of={check} words="Đang rà soát các sổ…" />
      {!isRunning && <div><button class="button" onClick={() => void again()}>Rà soát toàn bộ</button></div>}
      {answer && <Mending answer={answer} onChanged={onChanged} />}
      {answer && <Findings findings={answer.result.findings} />}
    </div>
  )
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const counts = useMemo(() => countBySeverity(findings), [findings])
  const [severity, setSeverity] = useState<Severity>('error')
  const [sheet, setSheet] = useState('')
  const sheets = useMemo(() => sheetsOf(findings), [findings])
  useEffect(() => setSeverity(SEVERITIES.find(([id]) => counts[id] > 0)?.[0] ?? 'error'), [findings])
  useEffect(() => setSheet((current) => (sheets.includes(current) ? current : '')), [sheets])
  const shown = useMemo(() => filterFindings(findings, { severity, sheet }), [findings, severity, sheet])
  if (findings.length === 0) return <Empty>Không có nội dung cần sửa.</Empty>
  return (
    <>
      <div class="toggles" role="group" aria-label="Mức">
        {SEVERITIES.map(([id, words]) => (
          <button key={id} aria-pressed={severity === id} onClick={() => setSeverity(id)}>{words} {counts[id]}</button>
        ))}
      </div>
      {sheets.length > 1 && (
        <label class="field">
          Bảng
          <Select value={sheet} onPick={setSheet} choices={[{ value: '', label: 'Tất cả các bảng' }, ...sheets]} />
        </label>
      )}
      {shown.length === 0
        ? <Empty>Không có nội dung ở mức này.</Empty>
        : <LongList items={shown} noun="nội dung" render={(finding) => <Item finding={finding} />} />}
    </>
  )
}

function Item({ finding }: { readonly finding: Finding }) {
  const { severity, sheet, cell, value, clause, message } = finding
  return (
    <div class={`finding ${severity}`}>
      <div class="row wrap apart small">
        <span><bdi>{sheet}</bdi>{cell !== '' && ' · '}<Jump sheet={sheet} cell={cell} text={cell === '' ? 'Đến bảng' : cell} /></span>
        {clause !== null && <span>{clause}</span>}
      </div>
      <p>{message}</p>
      {value !== '' && !message.includes(value) && <p class="quote">Đang ghi: <bdi>{value}</bdi></p>}
    </div>
  )
}
