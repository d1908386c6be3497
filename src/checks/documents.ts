// Rules over the register of documents. A row marked secret is judged by the rules of secrets alone, so that no
// other sentence speaks of it.
import { isVoided, partnerOf, type OfficeDocument } from '../indicators/facts/documents.ts'
import type { Scope } from '../indicators/indicator.ts'
import { remember } from '../indicators/memo.ts'
import { isLegalNormative, isPeoplesCouncil, parseDocumentNumber, type DocumentNumber } from '../tables/document-number.ts'
import { DOCUMENTS, isMarkedSecret } from '../tables/documents.ts'
import { DOCUMENT_KIND, KIND_SYMBOLS } from '../tables/lists/document-kinds.ts'
import type { Registers } from '../tables/registers.ts'
import { calendarOf } from '../vietnamese/date.ts'
import { foldText } from '../vietnamese/text.ts'
import { PLAIN, rowRule, tableRule, type Rule } from './rule.ts'

const LAW = 'Luật Bảo vệ bí mật nhà nước số 117/2025/QH15'

const numbersOf = remember((_registers: Registers) => new Map<string, DocumentNumber | null>())

/** A number taken apart, each text once for all rules. */
function numberOf(text: string, { registers }: Pick<Scope, 'registers'>): DocumentNumber | null {
  const known = numbersOf(registers)
  let parsed = known.get(text)
  if (parsed === undefined) known.set(text, (parsed = parseDocumentNumber(text)))
  return parsed
}

/** Documents that other rules may speak of: neither secret nor taken back. */
function isOpen(document: OfficeDocument): boolean {
  return !isMarkedSecret(document) && !isVoided(document)
}

const secretContent = rowRule({
  id: 'secret-content',
  table: DOCUMENTS,
  column: 'subject',
  clause: LAW,
  test: (document) => (isMarkedSecret(document) && document.subject !== null ? PLAIN : null),
})

const secretRow = rowRule({
  id: 'secret-row',
  table: DOCUMENTS,
  column: 'secrecy',
  clause: LAW,
  test: (document) => (isMarkedSecret(document) && document.subject === null ? PLAIN : null),
})

const secretFile = tableRule({
  id: 'secret-file',
  table: DOCUMENTS,
  clause: LAW,
  check: (reading, _scope, report) => {
    for (const document of reading.rows) {
      if (!isMarkedSecret(document)) continue
      if (document.digitised === 'yes') report(document, 'digitised')
      else if (document.transmission === 'electronic' || document.transmission === 'both') report(document, 'transmission')
    }
  },
})

/** Two documents with one number in a year; incoming ones only when they come from one body. */
const numberDuplicate = tableRule({
  id: 'number-duplicate',
  table: DOCUMENTS,
  clause: 'Nghị định số 30/2020/NĐ-CP',
  check: (reading, scope, report) => {
    const first = new Map<string, OfficeDocument>()
    for (const document of reading.rows) {
      const key = isOpen(document) ? numberKey(document, scope) : null
      if (key === null) continue
      const other = first.get(key)
      if (other) report(document, 'number', { number: String(document.number), row: other.rowNumber })
      else first.set(key, document)
    }
  },
})

function numberKey({ register, number, date, counterpart }: OfficeDocument, scope: Scope): string | null {
  if (typeof number !== 'string' || typeof date !== 'number' || typeof register !== 'string') return null
  const parsed = numberOf(number, scope)
  if (!parsed || parsed.ordinal === null) return null
  const from = register === 'incoming' && typeof counterpart === 'string' ? foldText(counterpart) : ''
  const symbol = foldText(parsed.symbol).replace(/\s/g, '')
  return [register, calendarOf(date).year, parsed.ordinal + parsed.letter, symbol, from].join('|')
}

const kindMismatch = rowRule({
  id: 'kind-mismatch',
  table: DOCUMENTS,
  column: 'kind',
  clause: 'Nghị định số 30/2020/NĐ-CP, Điều 7',
  test: (document, scope) => {
    if (typeof document.kind !== 'string' || typeof document.number !== 'string' || !isOpen(document)) return null
    const parsed = numberOf(document.number, scope)
    if (!parsed || parsed.kind === null || KIND_SYMBOLS[parsed.kind] === KIND_SYMBOLS[document.kind]) return null
    return { kind: DOCUMENT_KIND.label(document.kind), symbol: parsed.symbol }
  },
})

/** An outgoing number whose symbol names none of the kinds, where the column is blank. */
const kindUnknown = rowRule({
  id: 'kind-unknown',
  table: DOCUMENTS,
  column: 'number',
  clause: 'Nghị định số 30/2020/NĐ-CP, Điều 7',
  test: (document, scope) => {
    const { kind, register, number } = document
    if (kind !== null || register !== 'outgoing' || typeof number !== 'string' || !isOpen(document)) return null
    const parsed = numberOf(number, scope)
    return parsed && parsed.kind === null && parsed.symbol !== '' ? { value: parsed.symbol } : null
  },
})

const legalNormative = rowRule({
  id: 'legal-normative',
  table: DOCUMENTS,
  column: 'number',
  clause: 'Phụ lục 2',
  test: (document) => {
    const { register, number } = document
    if (register !== 'outgoing' || typeof number !== 'string' || !isOpen(document) || isPeoplesCouncil(number)) return null
    return isLegalNormative(number) ? { number } : null
  },
})

const channelPaper = rowRule({
  id: 'channel-paper',
  table: DOCUMENTS,
  column: 'transmission',
  test: (document, scope) => {
    const isSentOnPaper = document.transmission === 'paper' && document.status !== 'draft' && isOpen(document)
    return isSentOnPaper && partnerOf(document, scope) === 'stateAdmin' ? PLAIN : null
  },
})

const partnerUnknown = rowRule({
  id: 'partner-unknown',
  table: DOCUMENTS,
  column: 'counterpart',
  test: (document, scope) => {
    const { counterpart } = document
    if (typeof counterpart !== 'string' || document.partnerGroup !== null || !isOpen(document)) return null
    return partnerOf(document, scope) === null ? { value: counterpart } : null
  },
})

/** Numbers that a series of the outgoing register jumps over, where it is kept without many gaps. */
const numberGap = tableRule({
  id: 'number-gap',
  isAboutRegister: true,
  table: DOCUMENTS,
  clause: 'Nghị định số 30/2020/NĐ-CP',
  check: (reading, scope, report) => {
    for (const series of seriesOf(reading.rows, scope)) {
      const ordered = [...series.numbers.keys()]
      ordered.sort((a, b) => a - b)
      const span = ordered[ordered.length - 1]! - ordered[0]! + 1
      if (ordered.length < DENSE_LENGTH || ordered.length < span * DENSE_SHARE) continue
      ordered.slice(1).forEach((after, i) => {
        const before = ordered[i]!
        if (after === before + 1) return
        const last = after === before + 2 ? '' : `–${after - 1}`
        report(series.numbers.get(after)!, 'number', { missing: `${before + 1}${last}${series.symbol}`, before, after })
      })
    }
  },
})

/** A series is followed up when it is long enough and nearly whole: others are kept elsewhere or by kind. */
const DENSE_LENGTH = 5
const DENSE_SHARE = 0.8

interface Series {
  /** «/KH-UBND», or nothing when all kinds share one series of numbers. */
  readonly symbol: string
  readonly numbers: Map<number, OfficeDocument>
}

/** The outgoing numbers of each year by symbol; in one series where no number stands under two symbols. */
function seriesOf(documents: readonly OfficeDocument[], scope: Scope): Series[] {
  const years = new Map<number, Map<string, Series>>()
  for (const document of documents) {
    const { register, number, date } = document
    if (register !== 'outgoing' || typeof number !== 'string' || typeof date !== 'number') continue
    const parsed = numberOf(number, scope)
    if (!parsed || parsed.ordinal === null || parsed.year !== null) continue
    const { year } = calendarOf(date)
    const bySymbol = years.get(year) ?? new Map<string, Series>()
    years.set(year, bySymbol)
    const key = foldText(parsed.symbol).replace(/\s/g, '')
    const series = bySymbol.get(key) ?? { symbol: parsed.symbol === '' ? '' : `/${parsed.symbol}`, numbers: new Map() }
    bySymbol.set(key, series)
    series.numbers.set(parsed.ordinal, document)
  }
  return [...years.values()].flatMap((bySymbol) => joined([...bySymbol.values()]))
}

function joined(series: Series[]): Series[] {
  const all = new Map<number, OfficeDocument>()
  let count = 0
  for (const { numbers } of series) {
    count += numbers.size
    for (const [number, document] of numbers) all.set(number, document)
  }
  return series.length > 1 && all.size === count ? [{ symbol: '', numbers: all }] : series
}

export const DOCUMENT_RULES: readonly Rule[] = [
  secretContent, secretRow, secretFile, numberDuplicate, kindMismatch, kindUnknown, legalNormative, channelPaper,
  partnerUnknown, numberGap,
]
