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
  /** The day that follows it; null where none does, or one that the calendar does not have. */
  readonly day: Day | null
  /** The day as it is written. */
  readonly dated: string | undefined
}

const NUMBER = '(\\d+[a-zđ]?(?:\\s?/\\s?(?:19|20)\\d\\d)?\\s?[-/]\\s?[A-ZĐ][A-Za-zĐđ\\d&.]*(?:\\s?[-/]\\s?[A-ZĐ][A-Za-zĐđ\\d&.]*)*)'
const DAY = '(?:,? ngày (\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4}))?'
const NUMBERS = new RegExp(NUMBER + DAY, 'g')
/** What stands before a number: words, or a mark of a list, and «số». */
const BEFORE = /([^\s,.;:()«»"]+(?: [^\s,.;:()«»"]+){0,7}?|[,;])(?: (số:?) ?| )$/
/** So far back it is looked for. */
const FAR = 90

/** Every citation of a text that names a kind (or another word) and a number with its symbol; in a list the kind is named once. */
export function citationsIn(text: string): Citation[] {
  const clean = cleanText(text)
  let words = ''
  return [...clean.matchAll(NUMBERS)].flatMap(({ 1: typed = '', 2: dated, index }) => {
    const [, before, sign = ''] = BEFORE.exec(clean.slice(Math.max(0, index - FAR), index)) ?? []
    const isListed = words !== '' && sign !== '' && /(?:^|\s)(?:[,;]|và)$/.test(before ?? '')
    if (before === undefined || (/^[,;]/.test(before) && !isListed)) return []
    if (!isListed) words = wordsOf(before)
    const written = typed.replace(/\.+$/, '')
    const number = parseDocumentNumber(written)
    const parsed = dated === undefined ? null : parseDay(dated)
    const start = clean.lastIndexOf(isListed ? sign : words, index)
    return number ? [{ text: clean.slice(start, index + written.length), words, written, number, day: typeof parsed === 'number' ? parsed : null, dated }] : []
  })
}

/** The kind at the end of words, where they end with one: «theo kế hoạch» → «kế hoạch»; otherwise what follows the last capital letter. */
function wordsOf(words: string): string {
  const last = words.split(' ').slice(-2).join(' ')
  return DOCUMENT_KIND.match(last) ? last : words.replace(/^.* (?=[A-ZĐ])/, '')
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
