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
  /** Whether a task stands above in the same section. */
  readonly hasAbove: boolean
}

const NUMERAL = /^(?:[IVX]+|[A-ZĐ])\s*[.)/-]\s*/

/** What a line of an appendix is; a blank number with text goes on with the row above. */
export function appendixLine({ cells, next, places, hasAbove }: AppendixCells): AppendixLine {
  const at = (id: string, row: readonly unknown[]): string => {
    const cell = row[places.get(id)?.index ?? -1]
    return isVisible(cell) ? cleanText(String(cell)) : ''
  }
  const content = at('content', cells)
  const number = at('ordinal', cells)
  const others = [...places.keys()].filter((id) => id !== 'ordinal' && id !== 'content' && at(id, cells) !== '')
  if (content !== '' && others.length === 0 && isSection(number, at('ordinal', next))) return { kind: 'section', text: sectionText(content) }
  const goesOn = places.has('ordinal') ? number === '' : places.has('content') && content === ''
  return { kind: goesOn && hasAbove ? 'continuation' : 'task' }
}

/** «II», «A»; or «1» where the next row is «1.1». */
function isSection(number: string, next: string): boolean {
  return SECTION_NUMBER.test(number) || (/^\d+\.?$/.test(number) && next.startsWith(`${number.replace('.', '')}.`) && /\.\d/.test(next))
}

/** The words of a section without its numeral: «I. CÔNG TÁC HỘI HỌP» → «CÔNG TÁC HỘI HỌP». */
export function sectionText(text: string): string {
  return tidy(text).replace(NUMERAL, '')
}
