// The bar above the spreadsheet: the page's own buttons, and the menus that the script has registered.
import type { MenuItemRecord, MenuRecord } from '../engine/ui.ts'
import { element } from './element.ts'

/** Draws the menus into an element; `run` is called with the name of the function that was chosen. */
export function drawMenus(place: HTMLElement, menus: readonly MenuRecord[], run: (functionName: string) => void): void {
  place.replaceChildren(...menus.map((menu) => menuElement(menu, run)))
}

type Entry = MenuRecord['items'][number]

function menuElement(menu: MenuRecord, run: (functionName: string) => void): HTMLElement {
  const button = element('button', { type: 'button', ariaHasPopup: 'menu', ariaExpanded: 'false', textContent: menu.title })
  const list = element('div', { className: 'menu', role: 'menu', ariaLabel: menu.title, hidden: true })
  const close = (): void => {
    list.hidden = true
    button.ariaExpanded = 'false'
  }
  const choose = (functionName: string): void => {
    close()
    button.focus()
    run(functionName)
  }
  list.append(...entries(menu.items, choose))
  button.addEventListener('click', () => {
    list.hidden = !list.hidden
    button.ariaExpanded = String(!list.hidden)
    if (!list.hidden) items(list)[0]?.focus()
  })
  const whole = element('div', { className: 'menu-holder' }, button, list)
  whole.addEventListener('keydown', (event) => moveByKey(event, list, { close, button }))
  whole.addEventListener('focusout', (event) => {
    if (!whole.contains(event.relatedTarget as Node | null)) close()
  })
  return whole
}

function entries(all: readonly Entry[], choose: (functionName: string) => void): HTMLElement[] {
  return all.flatMap((entry) => {
    if (entry === null) return [element('hr')]
    if (!('items' in entry)) return [itemElement(entry, choose)]
    return [element('p', { className: 'group', textContent: entry.title }), ...entries(entry.items, choose)]
  })
}

function itemElement({ caption, functionName }: MenuItemRecord, choose: (functionName: string) => void): HTMLElement {
  const item = element('button', { type: 'button', role: 'menuitem', tabIndex: -1, textContent: caption })
  item.addEventListener('click', () => choose(functionName))
  return item
}

function items(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role=menuitem]')]
}

function moveByKey(event: KeyboardEvent, list: HTMLElement, { close, button }: { close: () => void; button: HTMLElement }): void {
  if (list.hidden) return
  const all = items(list)
  const at = all.indexOf(document.activeElement as HTMLElement)
  const targets: Readonly<Record<string, number>> = { ArrowDown: (at + 1) % all.length, ArrowUp: (at + all.length - 1) % all.length, Home: 0, End: all.length - 1 }
  const target = targets[event.key]
  if (event.key === 'Escape') {
    close()
    button.focus()
  } else if (target !== undefined) {
    all[target]?.focus()
  } else return
  event.preventDefault()
  event.stopPropagation()
}
