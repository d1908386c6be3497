// The rows behind a figure, by reason, and the settings under which it would be another.
import { useState } from 'preact/hooks'
import type { IndicatorExplanation, MovingSetting, ReasonGroup } from '../../src/actions/panel/explain-indicator.ts'
import type { RowLink } from '../../src/actions/panel/row-text.ts'
import { Jump } from '../parts/jump.tsx'
import { Mark, type MarkName } from '../parts/mark.tsx'
import { Empty, Failure, Pending } from '../parts/states.tsx'
import { useAction, useAnswer } from '../use-action.ts'

interface ExplanationProps {
  readonly name: string
  readonly period: string
  readonly version: number
}

export function Explanation({ name, period, version }: ExplanationProps) {
  // The version is no option of the action: only the key changes, so that figures and rows are of one reading.
  const explaining = useAnswer('explainIndicator', { name, period }, version)
  return (
    <div class="stack">
      <Pending of={explaining} words="Đang tìm các dòng được tính…" />
      {explaining.answer && <Reasons explanation={explaining.answer.result} period={period} />}
    </div>
  )
}

const COUNTS: Readonly<Record<ReasonGroup['counts'], readonly [mark: MarkName, words: string, look: string]>> = {
  numerator: ['reached', 'đạt yêu cầu', 'ink-good'], denominator: ['counted', 'tính vào tổng số', ''], out: ['none', 'không tính', ''],
}

function Reasons({ explanation, period }: { readonly explanation: IndicatorExplanation; readonly period: string }) {
  const { groups, settings, help, clause, name } = explanation
  return (
    <>
      <p class="small">{help} Căn cứ: {clause}.</p>
      {settings.length > 0 && <Settings settings={settings} />}
      {groups.length === 0 && <Empty>Chưa có dòng nào để tính.</Empty>}
      {groups.map((group) => <Group key={group.reason} group={group} name={name} period={period} />)}
    </>
  )
}

function Settings({ settings }: { readonly settings: readonly MovingSetting[] }) {
  return (
    <ul class="tight">
      {settings.map(({ key, name, value, others }) => (
        <li key={key} class="small">
          «{name}»: <span class="ink">{value}</span>.{' '}
          {others.map((other) => (
            <span key={other.value} class={other.flips ? 'ink-warn' : ''}>
              Nếu «{other.value}»: {other.display === '' ? '' : `${other.display}, `}{other.verdictWords.toLowerCase()}.{' '}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function Group({ group, name, period }: { readonly group: ReasonGroup; readonly name: string; readonly period: string }) {
  const [mark, words, look] = COUNTS[group.counts]
  const [more, setMore] = useState<readonly RowLink[]>([])
  const next = useAction('explainIndicator')
  const rows = [...group.rows, ...more]
  const left = rows.length === 0 ? 0 : group.count - rows.length
  const load = async (): Promise<void> => {
    if (next.isRunning) return
    const loaded = await next.start({ name, period, reason: group.reason, offset: rows.length })
    const found = loaded?.result.groups[0]
    if (found) setMore([...more, ...found.rows])
  }
  return (
    <details>
      <summary><span class={look}><Mark name={mark} /> {group.words}</span> <span class="small">({group.count} dòng, {words})</span></summary>
      <ul class="tight within">
        {rows.map((row) => <li key={`${row.sheet}${row.row}`}><RowItem row={row} /></li>)}
        {rows.length === 0 && <li class="small">Các dòng này không liệt kê.</li>}
        {left > 0 && <li><button class="link" aria-disabled={next.isRunning} onClick={() => void load()}>Xem thêm {left} dòng</button></li>}
      </ul>
      {next.failure && <Failure failure={next.failure} onRetry={() => void load()} />}
    </details>
  )
}

function RowItem({ row }: { readonly row: RowLink }) {
  return (
    <>
      <Jump sheet={row.sheet} cell={row.cell} text={row.text === '' ? `Dòng ${row.row}` : row.text} />
      <span class="small block">{row.sheet}, dòng {row.row}{row.day !== '' && `, ${row.day}`}</span>
    </>
  )
}
