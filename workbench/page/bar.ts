// The bar of the page: its name, the menus of the script, and what the page itself can do.
import { element } from './element.ts'

export interface BarActions {
  readonly open: () => void
  readonly save: () => void
  readonly documents: () => void
  readonly startAnew: () => void
}

const BUTTONS: readonly (readonly [name: keyof BarActions, label: string])[] = [
  ['open', 'Mở tệp'], ['save', 'Lưu tệp .xlsx'], ['documents', 'Văn bản đã tạo'], ['startAnew', 'Bắt đầu lại'],
]

export function pageBar(place: HTMLElement, actions: BarActions): void {
  const buttons = BUTTONS.map(([name, label]) => {
    const button = element('button', { type: 'button', textContent: label })
    button.addEventListener('click', actions[name])
    return button
  })
  place.append(
    element('h1', { id: 'name' }),
    element('nav', { id: 'menus', ariaLabel: 'Menu của tiện ích' }),
    element('span', { id: 'state' }),
    element('div', { className: 'actions' }, ...buttons),
  )
}
