// Windows that wait for the person: what a script asks, and what the page itself asks.
import type { UiAnswer } from '../engine/ui.ts'
import { element } from './element.ts'

export interface Question {
  readonly title: string | null
  readonly prompt: string
  /** Name of `Ui.ButtonSet`. */
  readonly buttons: string
}

const LABELS: Readonly<Record<string, string>> = { OK: 'OK', CANCEL: 'Hủy', YES: 'Có', NO: 'Không' }

/** Asks as `Ui.alert` or `Ui.prompt`; closing the window without a button is an answer too. */
export function ask(question: Question, hasField: boolean): Promise<UiAnswer> {
  const field = element('input', { type: 'text', ariaLabel: question.prompt, autocomplete: 'off' })
  const buttons = question.buttons.split('_').map((name) => element('button', { value: name, textContent: LABELS[name] ?? name }))
  return openDialog({ title: question.title ?? '', body: [element('p', { textContent: question.prompt }), ...(hasField ? [field] : [])], buttons })
    .then((name) => ({ button: name === '' ? 'CLOSE' : name, text: field.value }))
}

export interface Confirmation {
  readonly title: string
  readonly text: string
  /** The words of the buttons. */
  readonly go: string
  readonly stay?: string
}

/** Asks whether to go on. */
export async function confirm({ title, text, go, stay = 'Hủy' }: Confirmation): Promise<boolean> {
  const buttons = [element('button', { value: 'GO', textContent: go }), element('button', { value: '', textContent: stay })]
  return (await openDialog({ title, body: [element('p', { textContent: text })], buttons })) === 'GO'
}

interface DialogParts {
  readonly title: string
  readonly body: readonly HTMLElement[]
  readonly buttons: readonly HTMLButtonElement[]
}

/** Shows a window; gives the value of the button that closed it, "" for none. */
function openDialog({ title, body, buttons }: DialogParts): Promise<string> {
  const form = element('form', { method: 'dialog' }, ...body, element('div', { className: 'buttons' }, ...buttons))
  const dialog = element('dialog', { ariaLabel: title || 'Thông báo' }, ...(title ? [element('h2', { textContent: title })] : []), form)
  document.body.append(dialog)
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(dialog.returnValue)
    })
    dialog.showModal()
  })
}
