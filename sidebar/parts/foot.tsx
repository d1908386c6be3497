// The tabs, reached by arrow keys as one stop.
import { useRef } from 'preact/hooks'
import { Glyph } from './glyph.tsx'
import type { TabId } from './jump.tsx'

export const TABS: readonly { readonly id: TabId; readonly title: string }[] = [
  { id: 'overview', title: 'Tổng quan' },
  { id: 'checks', title: 'Kiểm tra' },
  { id: 'tasks', title: 'Nhiệm vụ' },
  { id: 'meetings', title: 'Cuộc họp' },
  { id: 'documents', title: 'Văn bản' },
  { id: 'setup', title: 'Thiết lập' },
]

/** «Thiết lập» stands in the head. */
const BELOW = TABS.filter(({ id }) => id !== 'setup')

interface FootProps {
  readonly tab: TabId
  readonly errors: number
  readonly onOpen: (id: TabId) => void
}

const STEPS: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => index + 1,
  ArrowLeft: (index) => index - 1,
  Home: () => 0,
  End: () => BELOW.length - 1,
}

export function Foot({ tab, errors, onOpen }: FootProps) {
  const list = useRef<HTMLDivElement>(null)
  const current = Math.max(0, BELOW.findIndex(({ id }) => id === tab))
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    const next = BELOW[(step(current) + BELOW.length) % BELOW.length]!
    onOpen(next.id)
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus()
  }
  return (
    <nav aria-label="Các phần">
      <div ref={list} role="tablist" class="tabs" onKeyDown={onKeyDown}>
        {BELOW.map(({ id, title }, index) => (
          <button
            key={id} id={`tab-${id}`} role="tab"
            aria-selected={id === tab} aria-controls={`page-${id}`} tabIndex={index === current ? 0 : -1} onClick={() => onOpen(id)}
          >
            <Glyph name={id} /><span>{title}</span>
            {id === 'checks' && errors > 0 && <em>{errors > 99 ? '99+' : errors}<i class="spoken"> nội dung phải sửa</i></em>}
          </button>
        ))}
      </div>
    </nav>
  )
}
