// What one Google Doc holds, and the refusal of more.
import { Issue } from '../vietnamese/issue.ts'
import { formatCount } from '../vietnamese/number.ts'

export const MOST_TASKS = 2_500
export const MOST_CHARACTERS = 1_020_000

/** Why a document cannot be one. */
export function tooMuch(code: 'doc-too-long' | 'doc-too-many-characters', count: number, limit: number): Issue {
  return new Issue(code, { count: formatCount(count), limit: formatCount(limit) })
}
