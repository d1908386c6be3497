// What one Google Doc holds.
import type { Block, DocumentModel } from './model.ts'

export const MOST_TASKS = 2_500
export const MOST_CHARACTERS = 1_020_000

/** The characters of a document, those of its tables too. */
export function countCharacters({ sections }: DocumentModel): number {
  const lengthOf = (block: Block): number => {
    if (block.kind === 'rule') return 0
    if (block.kind === 'paragraph') return sumOf(block.runs, ({ text }) => text.length)
    return sumOf(block.rows, ({ cells }) => sumOf(cells, ({ blocks }) => sumOf(blocks, lengthOf)))
  }
  return sumOf(sections, ({ blocks }) => sumOf(blocks, lengthOf))
}

function sumOf<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0)
}
