// What a cell can hold besides a value: nothing, or the error of a formula.
import { Issue } from './issue.ts'
import { cleanText } from './text.ts'

const FORMULA_ERROR = /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|ERROR|SPILL|CALC)[!?]?$/

/** Whether a cell holds nothing that a person would see. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cleanText(cell) === '')
}

/** Whether a cell holds a `Date`, also one that another context made. */
export function isDate(cell: unknown): cell is Date {
  return cell instanceof Date || Object.prototype.toString.call(cell) === '[object Date]'
}

/** The issue of a cell that shows a formula's error, such as «#REF!»; otherwise null. */
export function formulaErrorOf(cell: unknown): Issue | null {
  if (typeof cell !== 'string' || cell.indexOf('#') < 0) return null
  const text = cleanText(cell)
  return FORMULA_ERROR.test(text.toUpperCase()) ? new Issue('formula-error', { value: text }) : null
}

/** What a message quotes of a cell: its text, in short; nothing of a `Date`, whose text nobody typed. */
export function quoteCell(cell: unknown): string {
  if (typeof cell === 'object' || typeof cell === 'function') return ''
  const text = cleanText(String(cell))
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
