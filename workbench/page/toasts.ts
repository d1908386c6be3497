// Short messages at the corner, and the sign that a script is running.
import { byId, element } from './element.ts'

/** Seconds that a message stays when nothing says otherwise, as in Google. */
const SECONDS = 5

interface Toast {
  readonly title: string | null
  readonly message: string
  /** Negative: until it is closed. */
  readonly seconds: number | null
  readonly isError?: boolean
}

/** Shows a message; the person can close it. */
export function showToast({ title, message, seconds, isError = false }: Toast): void {
  const close = element('button', { type: 'button', className: 'close', ariaLabel: 'Đóng', textContent: '×' })
  const toast = element(
    'div', { className: isError ? 'toast error' : 'toast' },
    element('div', {}, ...(title ? [element('strong', { textContent: title })] : []), element('p', { textContent: message })), close,
  )
  close.addEventListener('click', () => toast.remove())
  byId('toasts').append(toast)
  const stay = seconds ?? SECONDS
  if (stay >= 0) setTimeout(() => toast.remove(), stay * 1000)
}

/** An error stays until it is closed. */
export function showError(title: string, message: string): void {
  showToast({ title, message, seconds: -1, isError: true })
}

/** How long a script runs before the page says so, in milliseconds. */
const PATIENCE = 400

let running: { readonly timer: ReturnType<typeof setTimeout>; readonly sign: HTMLElement } | null = null

/** Says that a script is running, with a way to stop it; null: none is. */
export function showRunning(functionName: string | null, stop: () => void): void {
  if (functionName === null) {
    if (running) clearTimeout(running.timer)
    running?.sign.remove()
    running = null
    return
  }
  if (running) return
  const button = element('button', { type: 'button', textContent: 'Dừng' })
  button.addEventListener('click', stop)
  const sign = element('div', { className: 'toast running' }, element('p', { textContent: 'Đang chạy…' }), button)
  running = { sign, timer: setTimeout(() => byId('toasts').append(sign), PATIENCE) }
}
