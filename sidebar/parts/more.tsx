// A long list, a part at a time: 2,000 findings are never all on the page.
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

const AT_ONCE = 50

interface MoreProps<T> {
  readonly items: readonly T[]
  /** What the items are called: «nội dung». */
  readonly noun: string
  readonly render: (item: T, index: number) => ComponentChildren
}

export function LongList<T>({ items, noun, render }: MoreProps<T>) {
  const [shown, setShown] = useState(AT_ONCE)
  useEffect(() => setShown(AT_ONCE), [items])
  const left = items.length - shown
  return (
    <>
      <ul class="stack">{items.slice(0, shown).map((item, index) => <li key={index}>{render(item, index)}</li>)}</ul>
      {left > 0 && (
        <button class="button" onClick={() => setShown(shown + AT_ONCE)}>
          Xem thêm {Math.min(AT_ONCE, left)} trong {left} {noun} còn lại
        </button>
      )}
    </>
  )
}
