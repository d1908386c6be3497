// Sửa giúp: what can be mended, shown before and after; then done, and taken back in one step.
import { useState } from 'preact/hooks'
import type { MendChange } from '../../src/actions/mend.ts'
import type { PanelResults } from '../../src/actions/panel/index.ts'
import { carryOut, Work } from '../parts/doing.tsx'
import { Jump } from '../parts/jump.tsx'
import { LongList } from '../parts/more.tsx'
import { Failure } from '../parts/states.tsx'
import { useAction, useAnswer } from '../use-action.ts'

interface MendingProps {
  /** The last check: what can be mended is looked for again after each. */
  readonly answer: object
  readonly onChanged: () => void
}

export function Mending({ answer, onChanged }: MendingProps) {
  const preview = useAnswer('mend', {}, answer)
  const mending = useAction('mend')
  const undoing = useAction('undo')
  const [isMended, setMended] = useState(false)
  const { changes, count } = preview.answer?.result ?? NONE
  const finish = (mended: boolean) => (): void => {
    setMended(mended)
    onChanged()
  }
  const mend = (): void => void carryOut(mending, { apply: true, cells: changes.map(({ sheet, cell }) => `${sheet}!${cell}`) }, finish(true))
  const undo = (): void => void carryOut(undoing, {}, finish(false))
  if (changes.length === 0 && !isMended && !preview.failure && !mending.failure) return null
  return (
    <section class="card" aria-label="Sửa giúp">
      <h2>{count === 0 ? 'Sửa giúp' : `${count} ô có thể sửa giúp`}</h2>
      {preview.failure && <Failure failure={preview.failure} />}
      {changes.length > 0 && !undoing.isRunning && <Work of={mending} words={WRITING}><Changes changes={changes} count={count} onMend={mend} /></Work>}
      {isMended && !mending.isRunning && <Work of={undoing} words={WRITING}><div><button class="button" onClick={undo}>Hoàn tác</button></div></Work>}
    </section>
  )
}

const NONE: Pick<PanelResults['mend'], 'changes' | 'count'> = { changes: [], count: 0 }

const WRITING = 'Đang ghi vào các ô…'

interface ChangesProps {
  readonly changes: readonly MendChange[]
  /** Also those that come next, once these are mended. */
  readonly count: number
  readonly onMend: () => void
}

/** What would change: two examples, and all of it before anything is done. */
function Changes({ changes, count, onMend }: ChangesProps) {
  const [isShown, setShown] = useState(false)
  if (!isShown) {
    return (
      <>
        <p class="small">{sampleOf(changes)}</p>
        <div><button class="button primary" onClick={() => setShown(true)}>Xem trước</button></div>
      </>
    )
  }
  return (
    <>
      <LongList items={changes} noun="ô" render={(change) => <Change change={change} />} />
      {count > changes.length && <p class="small">Sửa trước {changes.length} ô này; {count - changes.length} ô còn lại hiện ra sau đó.</p>}
      <div class="row wrap">
        <button class="button primary" onClick={onMend}>Sửa {changes.length} ô</button>
        <button class="button" onClick={() => setShown(false)}>Để sau</button>
      </div>
    </>
  )
}

function sampleOf(changes: readonly MendChange[]): string {
  return changes.slice(0, 2).map(({ before, after }) => `«${before}» → «${after}»`).join(' · ') + (changes.length > 2 ? ' …' : '')
}

function Change({ change }: { readonly change: MendChange }) {
  const { sheet, cell, header, before, after } = change
  return (
    <div class="tight">
      <span class="small"><bdi>{sheet}</bdi> · <Jump sheet={sheet} cell={cell} /> · {header}</span>
      <span><span class="spoken">Trước: </span><bdi>«{before}»</bdi> → <span class="spoken">sau: </span><bdi>«{after}»</bdi></span>
    </div>
  )
}
