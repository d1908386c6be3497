// Secret rows of a register: nothing of them goes on but the month and the book in which they count.
import { whyNotIssued, type OfficeDocument } from '../indicators/facts/documents.ts'
import { DEFAULT_SETTINGS } from '../plan/settings.ts'
import { isVisible } from '../tables/reading.ts'
import { calendarOf } from '../vietnamese/date.ts'
import { foldText } from '../vietnamese/text.ts'
import type { FinishedRow } from './draft.ts'
import type { SecretRow } from './result.ts'

/** What is kept of a secret row. */
export function secretRow(row: number, { values }: FinishedRow, cells: readonly unknown[]): SecretRow {
  const { register } = values
  const day = register === 'incoming' && typeof values['arrivalDate'] === 'number' ? values['arrivalDate'] : values['date']
  return {
    row,
    month: typeof day === 'number' ? monthOf(day) : null,
    register: register === 'outgoing' || register === 'incoming' ? register : null,
    isIssued: register !== 'outgoing' || whyNotIssued({ kind: null, ...values } as unknown as OfficeDocument, { settings: DEFAULT_SETTINGS }) === null,
    key: hashOf(cells.filter(isVisible).map((cell) => foldText(String(cell))).join('\t')),
  }
}

function monthOf(day: number): { year: number; month: number } {
  const { year, month } = calendarOf(day)
  return { year, month }
}

/** A mark that tells two rows apart and gives nothing of them away. */
function hashOf(text: string): string {
  let one = 0x811c9dc5
  let other = 0x01000193
  for (let i = 0; i < text.length; i++) {
    one = Math.imul(one ^ text.charCodeAt(i), 0x01000193)
    other = Math.imul(other ^ (text.charCodeAt(i) + (i & 0xff)), 0x85ebca6b)
  }
  return `${one >>> 0}-${other >>> 0}`
}

const SECRET_WORDS: readonly string[] = ['mật', 'tối mật', 'tuyệt mật']

/** Whether a cell is a word of secrecy by itself, whatever its column is. */
export function saysSecret(cell: unknown): boolean {
  return typeof cell === 'string' && cell.length < 40 && SECRET_WORDS.includes(foldText(cell))
}
