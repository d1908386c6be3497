// The states between question and answer: loading with words, a failure with a way on, nothing to show.
import type { ComponentChildren } from 'preact'
import type { CallFailure } from '../server.ts'
import type { Running } from '../use-action.ts'
import { Mark } from './mark.tsx'

export const TWO_ACCOUNTS = 'Trình duyệt đang đăng nhập nhiều tài khoản Google nên bảng điều khiển không mở được. '
  + 'Dùng trình đơn Nề nếp, hoặc mở lại bằng một tài khoản.'

interface LoadingProps {
  readonly words: string
  readonly onStop?: (() => void) | undefined
}

/** Says what is being done; never a bare spinner. */
export function Loading({ words, onStop }: LoadingProps) {
  return (
    <div class="row" role="status">
      <Dot />
      <span class="fill">{words}</span>
      {onStop && <button class="button" onClick={onStop}>Dừng</button>}
    </div>
  )
}

function Dot() {
  return <span class="dot now" aria-hidden="true" />
}

interface FailureProps {
  readonly failure: CallFailure
  readonly onRetry?: (() => void) | undefined
}

/** What went wrong and the way on. */
export function Failure({ failure, onRetry }: FailureProps) {
  return (
    <div class={`notice ${failure.kind === 'refused' ? 'warn' : 'bad'}`} role="alert">
      <p>{wordsOf(failure)}</p>
      {onRetry && <div><button class="button" onClick={onRetry}>Thử lại</button></div>}
    </div>
  )
}

function wordsOf({ kind, message }: CallFailure): string {
  if (kind === 'refused') return message
  if (kind === 'denied') return TWO_ACCOUNTS
  return `Không nhận được kết quả (${message}). Kiểm tra kết nối mạng rồi thử lại, hoặc dùng trình đơn Nề nếp.`
}

interface PendingProps {
  readonly of: Running<unknown>
  readonly words: string
  /** Whether the answer before is still there while the next one is on its way, and nothing has to be said. */
  readonly isQuiet?: boolean
}

/** An action on its way, or what became of it; nothing once its answer is there. */
export function Pending({ of, words, isQuiet = false }: PendingProps) {
  const { failure, isRunning, answer, step, start, cancel } = of
  if (failure) return <Failure failure={failure} onRetry={() => void start()} />
  return isRunning && !(isQuiet && answer) ? <Loading words={step || words} onStop={step === '' ? undefined : cancel} /> : null
}

export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <p class="notice mute">{children}</p>
}

/** The steps of an action that can be stopped, those done ticked off. */
export function Steps({ of: { steps, step, cancel, isStopping }, words }: Pick<PendingProps, 'of' | 'words'>) {
  return (
    <>
      <ol class="steps tight" aria-live="polite">
        {steps.slice(0, -1).map((done) => (
          <li key={done}><span class="dot done" aria-hidden="true"><Mark name="reached" /></span><span>{done.replace(/…$/, '')}<span class="spoken"> (xong)</span></span></li>
        ))}
        <li><Dot /><span>{isStopping ? 'Đang dừng…' : step || words}</span></li>
      </ol>
      <div><button class="button" aria-disabled={isStopping} onClick={cancel}>Dừng</button></div>
    </>
  )
}
