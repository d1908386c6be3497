// What scripts show to the person, shown on the page; everything else is the desk's to answer.
import type { Desk, Reply } from '../engine/desk.ts'
import type { MenuRecord, UiRecord } from '../engine/ui.ts'
import { ask, type Question } from './dialogs.ts'
import { type FrameHost, showDialog, showSidebar } from './frames.ts'
import { showToast } from './toasts.ts'

type Shown<Kind extends keyof UiRecord> = UiRecord[Kind][number]

export interface Listeners {
  /** Gets each menu. */
  readonly menu: (menu: MenuRecord) => void
  /** Told of each file that was made. */
  readonly document: () => void
  /** Told before a script waits for the person, who is to see what it has done so far. */
  readonly question: () => void
}

/** Answers the calls of scripts. */
export function answerOnPage(desk: Desk, frames: FrameHost, on: Listeners): Desk['answer'] {
  const show: { readonly [Kind in keyof UiRecord]?: (entry: Shown<Kind>) => void } = {
    toasts: ({ message, title, seconds }) => showToast({ message, title, seconds }),
    sidebars: (entry) => showSidebar(entry, frames),
    dialogs: (entry) => showDialog(entry, frames),
    menus: on.menu,
  }
  const own: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'ui.show!': (kind: keyof UiRecord, entry: never) => show[kind]?.(entry),
    'ui.ask!': (kind: string, question: Question) => {
      on.question()
      return ask(question, kind === 'prompts')
    },
  }
  return async (name, json): Promise<Reply> => {
    const handler = own[name] as ((...args: unknown[]) => unknown) | undefined
    if (handler) return { ok: (await handler(...(JSON.parse(json) as unknown[]))) ?? null }
    const reply = await desk.answer(name, json)
    if (name === 'drive.create' && reply.error === undefined) on.document()
    return reply
  }
}
