// Keeps the focus where it was when what had it gives way to something else: a button to its progress, progress to a link.

const FOCUSABLE = 'button:enabled, a, input, select, summary, [tabindex="0"]'

/** Watches a part of the page; what takes the place of the focused element in the order of Tab gets the focus. */
export function keepFocus(root: HTMLElement): void {
  let focused: Element | null = null
  let place = 0
  const all = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => each.offsetParent !== null)
  const look = (): void => {
    const { activeElement: active, body } = document
    if (active !== body) {
      focused = root.contains(active) ? active : null
      if (focused) place = all().indexOf(focused as HTMLElement)
    } else if (focused && !focused.isConnected) {
      const there = all()
      there[Math.min(place, there.length - 1)]?.focus()
    }
  }
  root.addEventListener('focusin', look)
  new MutationObserver(look).observe(root, { childList: true, subtree: true })
}
