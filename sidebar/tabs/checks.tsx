// Kiểm tra: the findings by severity and sheet, each a link to its cell.
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Finding } from '../../src/checks/finding.ts'
import { chosen, counted, countOf, type Severity, sheetsOf } from '../findings.ts'
import { Work } from '../parts/doing.tsx'
import { Select } from '../parts/inputs.tsx'
import { desk, Jump } from '../parts/jump.tsx'
import { LongList } from '../parts/more.tsx'
import { Empty } from '../parts/states.tsx'
import { Mending } from './mending.tsx'
import type { Running } from '../use-action.ts'
import type { PanelResults } from '../../src/actions/panel/index.ts'

const SEVERITIES: readonly (readonly [Severity, string])[] = [['error', 'Phải sửa'], ['warning', 'Cần kiểm tra'], ['notice', 'Lưu ý']]

/** Where a check that is kept writes everything. */
const KEPT = 'Kết quả rà soát'

interface ChecksProps {
  readonly check: Running<PanelResults['check']>
  /** A mending has changed the workbook. */
  readonly onChanged: () => void
}

export function ChecksTab({ check, onChanged }: ChecksProps) {
  const { answer, isRunning, start } = check
  const again = async (): Promise<void> => {
    const done = await start({ keep: true })
    if (done) desk.say(`Đã rà soát. ${done.summary} Kết quả ghi ở bảng «${KEPT}».`)
  }
  return (
    <div class="stack" aria-busy={isRunning}>
      <Work of={check} words="Đang rà soát các sổ…"><div><button class="button" onClick={() => void again()}>Rà soát toàn bộ</button></div></Work>
      {answer && <Mending answer={answer} onChanged={onChanged} />}
      {answer && <Findings {...answer.result} />}
    </div>
  )
}

function Findings({ findings, counts }: PanelResults['check']) {
  const [severity, setSeverity] = useState<Severity>('error')
  const [sheet, setSheet] = useState('')
  const sheets = useMemo(() => sheetsOf(counts), [counts])
  const total = (id: Severity): number => countOf(counts, { severity: id, sheet: '' })
  useEffect(() => {
    setSeverity(SEVERITIES.find(([id]) => total(id) > 0)?.[0] ?? 'error')
    setSheet((current) => (sheets.includes(current) ? current : ''))
  }, [counts])
  const shown = useMemo(() => chosen(findings, { severity, sheet }), [findings, severity, sheet])
  const left = countOf(counts, { severity, sheet }) - shown.length
  if (counts.length === 0) return <Empty>Không có nội dung cần sửa.</Empty>
  return (
    <>
      <div class="toggles" role="group" aria-label="Mức">
        {SEVERITIES.map(([id, words]) => (
          <button key={id} aria-pressed={severity === id} onClick={() => setSeverity(id)}>{words} {counted(total(id))}</button>
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
      {left > 0 && <Empty>Còn {counted(left)} nội dung nữa: chọn Rà soát toàn bộ rồi xem ở <Jump sheet={KEPT} cell="" text={`bảng ${KEPT}`} />.</Empty>}
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
