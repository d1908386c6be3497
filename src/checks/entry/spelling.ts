// Known spellings of list values and the standard words in their place.
import type { Column } from '../../tables/column.ts'
import { LEADING_WORD, type List } from '../../tables/list.ts'
import { foldText, plainText } from '../../vietnamese/text.ts'

const spellingsOfLists = new WeakMap<object, ReadonlySet<string>>()

/**
 * The standard word for a cell of a list column that is written in a known spelling: «online» → «Trực tuyến». Null
 * where the cell says it already, or where more stands in it than the value («Trực tuyến (Zoom, phòng 2)»).
 */
export function standardWord({ list }: Pick<Column<unknown>, 'list'>, cell: unknown): string | null {
  if (!list || typeof cell !== 'string') return null
  const id = list.match(cell)
  if (id === null || id === 'ambiguous' || !isWholly(list, cell)) return null
  const value = list.values.find((each) => each.id === id)
  return !value || value.retired || value.label === cell ? null : value.label
}

function isWholly(list: List<string>, cell: string): boolean {
  let spellings = spellingsOfLists.get(list)
  if (!spellings) spellingsOfLists.set(list, (spellings = spellingsOf(list)))
  return [cell, foldText(cell).replace(LEADING_WORD, '')].some((word) => spellings.has(foldText(word)) || spellings.has(plainText(word)))
}

function spellingsOf({ values }: List<string>): ReadonlySet<string> {
  const words = values.flatMap(({ label, aliases = [] }) => [label, ...aliases])
  return new Set(words.flatMap((word) => [foldText(word), plainText(word)]))
}
