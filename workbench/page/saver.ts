// Keeps the work soon after it has changed, not while changes still come, and says whether it is kept.
import { keep, type Kept } from './storage.ts'

/** Milliseconds without a change before the work is kept, and the longest time that it may wait. */
const QUIET = 800
const LONGEST = 5000

export interface Saver {
  /** Something has changed. */
  touch(): void
  /** Keeps what is there now. */
  save(): Promise<void>
  /** Keeps nothing any more: the page is about to go. */
  stop(): void
}

/** `say` shows the state in words. */
export function createSaver(key: string, take: () => Promise<Kept>, say: (state: string) => void): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined
  let changedSince = 0
  let isStopped = false
  const save = async (): Promise<void> => {
    clearTimeout(timer)
    changedSince = 0
    if (isStopped) return
    try {
      await keep(key, await take())
      say('Đã lưu trong trình duyệt')
    } catch {
      say('Chưa lưu được trong trình duyệt: hãy lưu ra tệp .xlsx')
    }
  }
  return {
    save,
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
    touch: () => {
      if (isStopped) return
      say('Đang lưu…')
      changedSince ||= performance.now()
      clearTimeout(timer)
      const rest = LONGEST - (performance.now() - changedSince)
      timer = setTimeout(() => void save(), Math.max(0, Math.min(QUIET, rest)))
    },
  }
}
