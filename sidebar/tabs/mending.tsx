// Sửa giúp: what can be mended, shown before and after; then done, and taken back in one step.
import { useState } from 'preact/hooks'
import type { MendChange } from '../../src/actions/mend.ts'
import { Jump, useDesk } from '../parts/jump.tsx'
import { LongList } from '../parts/more.tsx'
import { Failure, Loading } from '../parts/states.tsx'
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
  const { say } = useDesk()
  const changes = preview.answer?.result.changes ?? []
  const finish = (summary: string, mended: boolean): void => {
    say(summary)
    setMended(mended)
    onChanged()
  }
  const mend = async (): Promise<void> => {
    const done = await mending.start({ apply: true, cells: changes.map(({ sheet, cell }) => `${sheet}!${cell}`) })
    if (done) finish(done.summary, true)
  }
  const undo = async (): Promise<void> => {
    const done = await undoing.start()
    if (done) finish(done.summary, false)
  }
  const failure = mending.failure ?? undoing.failure ?? preview.failure
  if (changes.length === 0 && !isMended && !failure) return null
  return (
    <section class="card" aria-label="Sửa giúp">
      <h2>{changes.length === 0 ? 'Sửa giúp' : `${changes.length} ô có thể sửa giúp`}</h2>
      {failure && <Failure failure={failure} />}
      {mending.isRunning || undoing.isRunning
        ? <Loading words="Đang ghi vào các ô…" step={mending.step} />
        : <Choices changes={changes} isMended={isMended} onMend={() => void mend()} onUndo={() => void undo()} />}
    </section>
  )
}

interface ChoicesProps {
  readonly changes: readonly MendChange[]
  readonly isMended: boolean
  readonly onMend: () => void
  readonly onUndo: () => void
}

function Choices({ changes, isMended, onMend, onUndo }: ChoicesProps) {
  return (
    <>
      {changes.length > 0 && <Changes changes={changes} onMend={onMend} />}
      {isMended && <div><button class="button" onClick={onUndo}>Hoàn tác</button></div>}
    </>
  )
}

/** What would change: two examples, and all of it before anything is done. */
function Changes({ changes, onMend }: { readonly changes: readonly MendChange[]; readonly onMend: () => void }) {
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
