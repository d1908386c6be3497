// «nt», «như trên», a ditto mark: the cell says what the one above says.
import { isVisible } from '../tables/reading.ts'
import { plainText } from '../vietnamese/text.ts'
import type { Draft } from './draft.ts'

const SAME = /^[-–(\s]*(?:nt|n\.t|nhu tren|["”“″]|''|\/\/)[-–.)\s]*$/

/** Reads such cells as those of the row above, and remembers the row for the next one. */
export function readSameAsAbove(draft: Draft, above: Map<string, unknown>): void {
  for (const id of draft.ids()) {
    const cell = draft.get(id)
    const isSame = typeof cell === 'string' && cell.length < 16 && SAME.test(plainText(cell))
    if (isSame && above.has(id)) draft.give(id, above.get(id))
    else if (isVisible(cell)) above.set(id, cell)
  }
}
