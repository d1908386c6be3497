// Citations of documents in a text: «Quyết định số 534/QĐ-TTg ngày 31/3/2026», taken apart; which of them contradict themselves.
import { parseDocumentNumber, type DocumentNumber } from '../tables/document-number.ts'
import { DOCUMENT_KIND, KIND_SYMBOLS } from '../tables/lists/document-kinds.ts'
import { parseDay, type Day } from '../vietnamese/date.ts'
import { cleanText, foldText } from '../vietnamese/text.ts'

export interface Citation {
  /** As it stands, without the date. */
  readonly text: string
  /** The words before the number: «Quyết định»; they need not be a kind. */
  readonly words: string
  /** «534/QĐ-TTg» as it stands. */
  readonly written: string
  readonly number: DocumentNumber
  /** The day that follows it; null where none does. */
  readonly day: Day | null
}

const WORDS = '([A-ZĐ][^\\s,.;:()«»"]*(?: [^\\s,.;:()«»"]+)?)'
const NUMBER = '(\\d+[a-zđ]?(?:\\s?/\\s?(?:19|20)\\d\\d)?\\s?[-/]\\s?[A-ZĐ][A-Za-zĐđ\\d&.]*(?:\\s?[-/]\\s?[A-ZĐ][A-Za-zĐđ\\d&.]*)*)'
const DAY = '(?:,? ngày (\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4}))?'
const CITATION = new RegExp(`${WORDS} (?:số:? ?)?${NUMBER}${DAY}`, 'g')

/** Every citation of a text that names a kind (or another word) and a number with its symbol. */
export function citationsIn(text: string): Citation[] {
  return [...cleanText(text).matchAll(CITATION)].flatMap(([whole, words = '', typed = '', day]) => {
    const written = typed.replace(/\.+$/, '')
    const number = parseDocumentNumber(written)
    const parsed = day === undefined ? null : parseDay(day)
    const end = whole.indexOf(typed) + written.length
    return number ? [{ text: whole.slice(0, end), words, written, number, day: typeof parsed === 'number' ? parsed : null }] : []
  })
}

/** Whether the kind that a citation names is not that of its symbol: «Kế hoạch số 138/QĐ-UBND». */
export function isConflicting({ words, number }: Citation): boolean {
  const kind = DOCUMENT_KIND.match(words)
  if (kind === null || kind === 'ambiguous' || number.kind === null) return false
  // «110/2023/QH15» says nothing of its kind; the Party's regulations bear the symbol of its decisions.
  if (number.kind === 'officialLetter' && number.year !== null) return false
  if (kind === 'regulation' && number.kind === 'decision' && /^(?:tw|tu|đu)/.test(foldText(number.body))) return false
  return KIND_SYMBOLS[kind] !== KIND_SYMBOLS[number.kind]
}

/** The first citation in a text whose kind and symbol disagree; null when all agree or name a kind that has no symbol of its own. */
export function conflictingCitation(text: string): string | null {
  return citationsIn(text).find(isConflicting)?.text ?? null
}
