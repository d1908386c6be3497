// What one Google Doc holds, and the refusal of more.
import type { Block, DocumentModel } from './model.ts'
import { Issue } from '../vietnamese/issue.ts'
import { formatCount } from '../vietnamese/number.ts'

export const MOST_TASKS = 2_500
export const MOST_CHARACTERS = 1_020_000

/** Why a document cannot be one. */
export function tooMuch(code: 'doc-too-long' | 'doc-too-many-characters', count: number, limit: number): Issue {
  return new Issue(code, { count: formatCount(count), limit: formatCount(limit) })
}

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
