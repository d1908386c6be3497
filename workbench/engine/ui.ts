// What scripts have shown to the person, and the answers that the person will give.
import type { Book } from './book.ts'

export interface UiRecord {
  readonly toasts: { message: string; title: string | null; seconds: number | null }[]
  readonly alerts: { title: string | null; prompt: string; buttons: string }[]
  readonly prompts: { title: string | null; prompt: string; buttons: string }[]
  readonly menus: MenuRecord[]
  readonly sidebars: { title: string; html: string }[]
  readonly dialogs: { title: string; html: string; modal: boolean; width: number | null; height: number | null }[]
  /** Lines of `console` and `Logger`. */
  readonly log: { level: string; text: string }[]
}

export interface MenuRecord {
  readonly title: string
  readonly items: readonly (MenuItemRecord | MenuRecord | null)[]
}

export interface MenuItemRecord {
  readonly caption: string
  readonly functionName: string
}

/** What the person does with the next alert or prompt: presses a button, types a text. */
export interface UiAnswer {
  readonly button: string
  readonly text?: string
}

export function emptyUi(): UiRecord {
  return { toasts: [], alerts: [], prompts: [], menus: [], sidebars: [], dialogs: [], log: [] }
}

/** What is answered when nothing is prepared: the window is closed. */
const CLOSED: UiAnswer = { button: 'CLOSE', text: '' }

export const uiOperations = {
  'ui.record': (book: Book) => book.ui,
  'ui.answer': (book: Book, answers: UiAnswer[]) => {
    book.answers.push(...answers)
  },
  'ui.show!': (book: Book, kind: keyof UiRecord, entry: never) => {
    if (kind === 'menus') replaceMenu(book.ui.menus, entry as MenuRecord)
    else (book.ui[kind] as unknown[]).push(entry)
  },
  'ui.ask!': (book: Book, kind: 'alerts' | 'prompts', entry: { title: string | null; prompt: string; buttons: string }) => {
    book.ui[kind].push(entry)
    return book.answers.shift() ?? (kind === 'alerts' && entry.buttons === 'OK' ? { button: 'OK' } : CLOSED)
  },
  'log.add': (book: Book, level: string, text: string) => {
    book.ui.log.push({ level, text })
  },
}

/** A menu of the same title is drawn anew. */
function replaceMenu(menus: MenuRecord[], menu: MenuRecord): void {
  const index = menus.findIndex(({ title }) => title === menu.title)
  if (index >= 0) menus[index] = menu
  else menus.push(menu)
}
