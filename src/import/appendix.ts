// Tables of assigned tasks: sections, tasks, and rows that go on with the task above.
import { isVisible } from '../tables/reading.ts'
import { cleanText } from '../vietnamese/text.ts'
import { SECTION_NUMBER } from './lines.ts'
import type { ColumnPlace } from './mapping.ts'
import { tidy } from './shown.ts'

export type AppendixLine =
  | { readonly kind: 'task' }
  | { readonly kind: 'continuation' }
  | { readonly kind: 'section'; readonly text: string }

interface AppendixCells {
  /** The cells as they stand, merged ones blank but for their first. */
  readonly cells: readonly unknown[]
  /** Those of the next line that holds something. */
  readonly next: readonly unknown[]
  readonly places: ReadonlyMap<string, ColumnPlace>
  /** Those of the task above in the same section; none where there is none. */
  readonly above: readonly unknown[] | undefined
}

/** What stands before the words of a section. */
export const NUMERAL = /^(?:(?:[IVX]+|[A-ZĐ])\s*[.)/-]\s*|\d+(?:\.\d+)*[.)]\s+)/
/** «a) …», «- …», «1.1. …». */
const ITEM = /^(?:[a-zđ][.)]|[-–+*•]|\d+(?:[.)]|\.\d))/

/** What a line of an appendix is; a blank number with text goes on with the row above, unless it is a task by itself. */
export function appendixLine({ cells, next, places, above = [] }: AppendixCells): AppendixLine {
  const at = (id: string, row = cells): string => {
    const cell = row[places.get(id)?.index ?? -1]
    return isVisible(cell) ? cleanText(String(cell)) : ''
  }
  const content = at('content')
  const number = at('ordinal')
  if (content !== '' && isSection(at, next, places)) return { kind: 'section', text: sectionText(content) }
  const goesOn = places.has('ordinal') ? number === '' : places.has('content') && content === ''
  const isOwn = (id: string): boolean => startsAnew(at(id)) && startsAnew(at(id, above))
  return { kind: goesOn && above.length > 0 && !isTask(content, isOwn) ? 'continuation' : 'task' }
}

type At = (id: string, row?: readonly unknown[]) => string

/** «II», «A», a line of capitals; «1» where the next row is «1.1», or «a) …» without a number. Its line may name who leads. */
function isSection(at: At, next: readonly unknown[], places: AppendixCells['places']): boolean {
  const [number, content, below] = [at('ordinal'), at('content'), at('ordinal', next)]
  const hasOthers = (row?: readonly unknown[]): boolean => [...places.keys()].some((id) => id !== 'ordinal' && id !== 'content' && at(id, row) !== '')
  // What the tasks of a section are due for stands with them.
  if (hasOthers()) return SECTION_NUMBER.test(number) && /^\d/.test(below) && ['deadline', 'product'].every((id) => places.has(id) && at(id) === '')
  if (number === '') return content.length > 9 && content === content.toUpperCase()
  if (!/^\d+\.?$/.test(number)) return SECTION_NUMBER.test(number)
  return below === '' ? ITEM.test(at('content', next)) && hasOthers(next) : below.startsWith(`${number.replace('.', '')}.`) && /\.\d/.test(below)
}

/** Whether a line without a number has lead and deadline of its own, as the task above; for an item one of them is enough. */
function isTask(content: string, isOwn: (id: string) => boolean): boolean {
  if (ITEM.test(content)) return isOwn('leadUnit') || isOwn('deadline')
  return startsAnew(content) && isOwn('leadUnit') && isOwn('deadline')
}

/** Whether a text is no rest of another one: it begins with a capital letter or a number. */
function startsAnew(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase() || /\d/.test(first)
}

/** The words of a section without its number: «I. CÔNG TÁC HỘI HỌP» → «CÔNG TÁC HỘI HỌP». */
export function sectionText(text: string): string {
  return tidy(text).replace(NUMERAL, '')
}
