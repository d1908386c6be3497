// Tổng quan: the indicators of a period, each card opening on its rows and on the settings that move it.
import { useState } from 'preact/hooks'
import type { IndicatorCard, Overview } from '../../src/actions/panel/overview.ts'
import { Doing } from '../parts/doing.tsx'
import { desk } from '../parts/jump.tsx'
import { Empty, Pending } from '../parts/states.tsx'
import { Trend } from '../parts/trend.tsx'
import { VerdictChip } from '../parts/verdict.tsx'
import type { Running } from '../use-action.ts'
import { Explanation } from './explanation.tsx'

interface OverviewProps {
  readonly overview: Running<Overview>
  /** Counts the times that the figures were asked for anew: open explanations follow. */
  readonly version: number
  readonly onChanged: () => void
}

export function OverviewTab({ overview, version, onChanged }: OverviewProps) {
  const { answer, isRunning } = overview
  return (
    <div class="stack" aria-busy={isRunning}>
      <Pending of={overview} words="Đang đọc các sổ và tính chỉ tiêu…" />
      {answer && <Cards overview={answer.result} version={version} onChanged={onChanged} />}
    </div>
  )
}

function Cards({ overview, version, onChanged }: Omit<OverviewProps, 'overview'> & { readonly overview: Overview }) {
  if (!overview.isSetUp) {
    return (
      <Empty>
        Bảng tính chưa có sổ nào để tính. <button class="link" onClick={() => desk.open('setup')}>Thiết lập lần đầu</button>
      </Empty>
    )
  }
  const aimed = overview.cards.filter(({ target }) => target !== '')
  const watched = overview.cards.filter(({ target }) => target === '')
  return (
    <>
      {overview.isSample && (
        <div class="notice warn">
          <p>Dữ liệu mẫu, không phải số liệu thật.</p>
          <Doing id="removeSample" isAsked words="Xóa dữ liệu mẫu" doing="Đang xóa dữ liệu mẫu…" onDone={onChanged} />
        </div>
      )}
      <section class="stack" aria-label="Chỉ tiêu">
        {aimed.map((card) => <Card key={card.name} card={card} period={overview.period.value} version={version} />)}
      </section>
      <h2>Theo dõi, không đặt chỉ tiêu</h2>
      <section class="stack" aria-label="Theo dõi, không đặt chỉ tiêu">
        {watched.map((card) => <Card key={card.name} card={card} period={overview.period.value} version={version} />)}
      </section>
    </>
  )
}

interface CardProps {
  readonly card: IndicatorCard
  readonly period: string
  readonly version: number
}

function Card({ card, period, version }: CardProps) {
  const [isOpen, setOpen] = useState(false)
  const { label, display, parts, verdict, verdictWords, bar, hint, target, name } = card
  return (
    <article class="card">
      <h2>{label}</h2>
      <div class="figure">
        <b>{display === '' ? '–' : display}</b>
        <VerdictChip verdict={verdict} words={verdictWords} />
      </div>
      {(parts !== '' || target !== '') && <p class="small">{[parts, target === '' ? '' : `chỉ tiêu ${target}`].filter((words) => words !== '').join(' · ')}</p>}
      {bar && (
        <div class="bar" aria-hidden="true">
          <i style={{ width: `${bar.value * 100}%` }} />
          {bar.target !== null && <u style={{ left: `calc(${bar.target * 100}% - 1px)` }} />}
        </div>
      )}
      {hint !== '' && <p class="hint">{hint}</p>}
      <Trend trend={card.trend} targetValue={card.targetValue} />
      <div>
        <button class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Ẩn cách tính' : 'Xem cách tính'}<span class="spoken">: {label}</span>
        </button>
      </div>
      {isOpen && <Explanation name={name} period={period} version={version} />}
    </article>
  )
}
