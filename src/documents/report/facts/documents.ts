// Facts on documents: issued by kind and to carry the plan out, digitised, exchanged with state agencies.
import { documentRows, isVoided, whyNotInPeriod, whyNotIssued, whyNotOpen, type OfficeDocument } from '../../../indicators/facts/documents.ts'
import type { Scope } from '../../../indicators/indicator.ts'
import { begunMonths, hasMonth } from '../../../indicators/facts/comparison.ts'
import { documentKindOf } from '../../../tables/document-number.ts'
import { DOCUMENTS } from '../../../tables/documents.ts'
import { DOCUMENT_KIND } from '../../../tables/lists/document-kinds.ts'
import { SECRET_DOCUMENTS } from '../../../tables/secret-documents.ts'
import type { Day } from '../../../vietnamese/date.ts'
import type { Fraction } from '../../../vietnamese/number.ts'
import { tallyReasons, type Figures, type Measured } from './figures.ts'
import { countOf, filledReading, filledRows, nameOf, textOf } from './rows.ts'

/** A document issued to carry the plan out. */
export interface CarryingOut {
  /** «Công văn»; null where it is not known */
  readonly kind: string | null
  readonly number: string
  readonly date: Day
  readonly subject: string
}

export interface RegisteredDocuments {
  /** issued, open, by kind in the order of Decree 30/2020 */
  readonly kinds: readonly { readonly label: string; readonly count: number }[]
  readonly incoming: number
  readonly carryingOut: readonly CarryingOut[]
}

/** What the subject of a document that carries the plan out speaks of. */
const GOOD_ORDER = /226-KL|lề lối làm việc/i

/** The documents of the period as registered; null without data. Nothing is told of a secret one. */
export function gatherRegistered(scope: Scope): RegisteredDocuments | null {
  if (filledReading(scope.registers, DOCUMENTS) === null) return null
  const counts = new Map<string, number>()
  const carryingOut: CarryingOut[] = []
  const months = begunMonths(scope.period, scope.asOf)
  // Secret ones that came in are known by number alone.
  let incoming = (filledRows(scope.registers, SECRET_DOCUMENTS) ?? []).reduce(
    (sum, { month, incoming: count }) => (month !== null && typeof month === 'object' && hasMonth(months, month) ? sum + countOf(count) : sum), 0)
  for (const document of documentRows(scope)) {
    if (whyNotInPeriod(document, scope) !== null) continue
    if (document.register === 'incoming' && !isVoided(document)) incoming++
    if (whyNotIssued(document, scope) !== null || whyNotOpen(document) !== null) continue
    const kind = documentKindOf(document)
    const label = kind === null ? null : DOCUMENT_KIND.label(kind)
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1)
    if (carriesOut(document, scope)) carryingOut.push({ kind: label, number: textOf(document.number)!, date: document.date as Day, subject: nameOf(document.subject) })
  }
  carryingOut.sort((one, other) => one.date - other.date || parseInt(one.number, 10) - parseInt(other.number, 10) || (one.number < other.number ? -1 : 1))
  return { kinds: DOCUMENT_KIND.values.flatMap(({ label }) => (counts.has(label) ? [{ label, count: counts.get(label)! }] : [])), incoming, carryingOut }
}

/** Whether a document speaks of the conclusion or the plan; the plan itself is told elsewhere. */
function carriesOut({ number, date, subject }: OfficeDocument, { settings: { planNumber } }: Scope): boolean {
  if (typeof number !== 'string' || typeof date !== 'number' || typeof subject !== 'string' || number === planNumber) return false
  return GOOD_ORDER.test(subject) || subject.includes(planNumber)
}

export interface DigitisedDocuments extends Measured {
  /** the incoming and the outgoing ones alone; null without data, or where not all are counted */
  readonly incoming: Fraction | null
  readonly outgoing: Fraction | null
}

/** Documents digitised, and of both registers apart. */
export function gatherDigitised(figures: Figures): DigitisedDocuments {
  const measured = figures.measured('DIGITIZATION_RATIO')
  const isWhole = measured.absence === null && figures.scope.settings.digitised === 'all'
  const of = (name: 'incoming' | 'outgoing'): Fraction | null =>
    (isWhole ? figures.where('DIGITIZATION_RATIO', ({ register }: OfficeDocument) => register === name) : null)
  return { ...measured, incoming: of('incoming'), outgoing: of('outgoing') }
}

export interface ExchangedDocuments extends Measured {
  /** the outgoing ones alone; null without data */
  readonly outgoing: Fraction | null
  /** those exchanged in both forms, on paper alone, and in nobody knows which */
  readonly both: number
  readonly paper: number
  readonly unknown: number
}

/** Documents exchanged, with the outgoing share and the other forms beside them. */
export function gatherExchanged(figures: Figures): ExchangedDocuments {
  const measured = figures.measured('E_DOCUMENT_RATIO')
  const isThere = measured.absence === null
  const reasons = isThere ? tallyReasons(measured.figure.indicator, figures.scope) : new Map<string, number>()
  return {
    ...measured,
    outgoing: isThere ? figures.alongside('E_DOCUMENT_RATIO', 'outgoing') : null,
    // Signed or not, where that is asked: they went in both forms.
    both: isThere ? figures.where('E_DOCUMENT_RATIO', ({ transmission }: OfficeDocument) => transmission === 'both').denominator : 0,
    paper: reasons.get('paper') ?? 0,
    unknown: reasons.get('unknown-transmission') ?? 0,
  }
}
