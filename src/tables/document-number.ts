// Number and symbol of a document, taken apart: «15/KH-UBND», «Số: 3/UBND-KT», «02/2026/QĐ-UBND», «05-KH/ĐU».
import { cleanText, foldText } from '../vietnamese/text.ts'
import { DOCUMENT_KIND, type DocumentKind } from './lists/document-kinds.ts'

export interface DocumentNumber {
  /** The running number; null where only a symbol is given. */
  readonly ordinal: number | null
  /** The letter of a number put in between: «15a» has «a». */
  readonly letter: string
  /** The year in the number, as legal normative documents have it. */
  readonly year: number | null
  /** The kind that the symbol names; null where it names none that is known. */
  readonly kind: DocumentKind | null
  /** All that follows the number: «KH-UBND», «UBND-KT»; empty for a bare number. */
  readonly symbol: string
  /** The body that issued it: «UBND», «HĐND», «ĐU», «SNV»; empty where it cannot be told. */
  readonly body: string
}

// «Số:», the number with its letter, the year if one more slash follows, the symbol.
const NUMBER = new RegExp(
  '^(?:số(?: hiệu)?\\s*:?\\s*)?(?:(\\d{1,6})\\s?([a-zđ]{0,2}))?\\s*'
  + '(?:/\\s*((?:19|20)\\d\\d)(?=\\s*/))?\\s*(?:[/-]\\s*(.*))?$',
)
const BODY = /^(?:ubnd|hđnd|ubmttq|mttq|đu|tu|tw|cp|ttg|bch|btv|bcđ)/

/** Takes a number apart; null for a text that is no document number. */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const clean = cleanText(text).replace(/[.;,]+$/, '')
  const found = NUMBER.exec(foldText(clean)) ?? symbolAlone(foldText(clean))
  if (!found || (found[1] === undefined && !/[a-zđ]/.test(found[4] ?? ''))) return null
  const rest = found[4] ?? ''
  // The symbol as it is written: folding keeps the length of Vietnamese text.
  const symbol = rest === '' ? '' : clean.slice(clean.length - rest.length)
  return {
    ordinal: found[1] === undefined ? null : Number(found[1]),
    letter: found[2] ?? '',
    year: found[3] === undefined ? null : Number(found[3]),
    symbol,
    ...readSymbol(symbol),
  }
}

/** «KH-UBND» without a number. */
function symbolAlone(folded: string): (string | undefined)[] | null {
  return /^[a-zđ]{2,6}[-/][a-zđ]/.test(folded) ? ['', undefined, undefined, undefined, folded] : null
}

/** «KH-UBND» is a plan of UBND; «UBND-KT» a letter of UBND; «GP-UBND» something else of UBND. */
function readSymbol(symbol: string): Pick<DocumentNumber, 'kind' | 'body'> {
  const parts = symbol.split(/\s*[-/]\s*/).filter((part) => part !== '')
  const [first = '', second = ''] = parts
  if (first === '') return { kind: null, body: '' }
  const kind = BODY.test(foldText(first)) ? null : DOCUMENT_KIND.match(first)
  if (kind === 'ambiguous') return { kind: null, body: second }
  if (kind !== null) return { kind, body: second }
  const isOtherKind = !BODY.test(foldText(first)) && BODY.test(foldText(parts[parts.length - 1]!))
  return isOtherKind ? { kind: null, body: second } : { kind: 'officialLetter', body: first }
}

/** Whether a number is that of a legal normative document: n/yyyy/… */
export function isLegalNormative(text: string): boolean {
  return /^\D{0,12}\d{1,6}\s?[a-zA-Z]{0,2}\s*\/\s*(?:19|20)\d\d\s*\//.test(text)
}

/** Whether a number is one of the People's Council: «12/NQ-HĐND», «3/HĐND-VP», not «15/VP-HĐND&UBND». */
export function isPeoplesCouncil(text: string): boolean {
  const folded = foldText(text)
  return /[-/]\s?(?:tt\.?\s?)?hđnd/.test(folded) && folded.indexOf('ubnd') < 0
}

/** The kind of a row: that of its column, or where that is blank, the one that its number names; null if neither tells. */
export function documentKindOf(row: Readonly<{ kind: unknown; number: unknown }>): DocumentKind | null {
  if (typeof row.kind === 'string') return row.kind as DocumentKind
  if (row.kind !== null || typeof row.number !== 'string') return null
  return parseDocumentNumber(row.number)?.kind ?? null
}
