// Rows of the register of documents: whose they are, when they count, and what keeps them out.
import { communeName } from '../../plan/settings.ts'
import { documentKindOf, isLegalNormative, isPeoplesCouncil } from '../../tables/document-number.ts'
import { DOCUMENTS } from '../../tables/documents.ts'
import { isCopy } from '../../tables/lists/document-kinds.ts'
import { partnerGroups } from '../../tables/partner-group.ts'
import type { PartnerGroup } from '../../tables/lists/partner-groups.ts'
import type { RowOf } from '../../tables/table.ts'
import type { Day } from '../../vietnamese/date.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { foldText } from '../../vietnamese/text.ts'
import { AFTER_AS_OF, out, OUTSIDE_PERIOD, type Contribution, type Scope } from '../indicator.ts'
import { remember } from '../memo.ts'
import { ownUnitsOf } from './units.ts'

export type OfficeDocument = RowOf<typeof DOCUMENTS>

const NO_DATE = out('no-date')
const BAD_DATE = out('bad-date')
const VOIDED = out('voided')
const SECRET = out('secret')
const UNKNOWN_SECRECY = out('unknown-secrecy')
const UNKNOWN_REGISTER = out('unknown-register')
const NOT_OUTGOING = out('not-outgoing')
const DRAFT = out('draft')
const LEGAL_NORMATIVE = out('legal-normative')
const COUNCIL_DOCUMENT = out('council-document')
const COPY = out('copy')
const SLIP = out('slip')

/** What a document takes back, not its own number: «Hủy bỏ Quyết định số 5», «Đã hủy lịch họp». */
const OTHER_THING = '(?! (?:bỏ )?(?:quyết|thông|nghị|kế|kết|lịch|thầu|tờ|hợp|hội|cuộc|chỉ|công văn số|văn bản số))'
/** A note that takes a number back: «Hủy số», «Đã hủy do sai thể thức»; not «Thay văn bản đã hủy». */
const VOIDING_NOTE = new RegExp(`^hủy${OTHER_THING}|^(?!thay ).*(?:(?:đã|bị) hủy${OTHER_THING}|hủy số|bỏ số|số hủy)`)
/** Slips that offices keep in registers of their own (A9). */
const SLIPS: ReadonlySet<unknown> = new Set(['invitation', 'introduction', 'transferSlip'])

/** The rows of the register; none where it cannot be read. */
export function documentRows({ registers }: Pick<Scope, 'registers'>): readonly OfficeDocument[] {
  const reading = registers.read(DOCUMENTS)
  return reading instanceof Issue ? [] : reading.rows
}

/** The day by which a document belongs to a period: an incoming one's arrival where given, else its own date. */
export function dayOfDocument({ register, date, arrivalDate }: Pick<OfficeDocument, 'register' | 'date' | 'arrivalDate'>): OfficeDocument['date'] {
  return register === 'incoming' && arrivalDate !== null ? arrivalDate : date
}

/** Why a document lies outside of the period or is not there yet, or null when it lies within. */
export function whyNotInPeriod(document: OfficeDocument, { period, asOf }: Pick<Scope, 'period' | 'asOf'>): Contribution | null {
  const day = dayOfDocument(document)
  if (typeof day !== 'number') return day === null ? NO_DATE : BAD_DATE
  if (day < period.from || day > period.to) return OUTSIDE_PERIOD
  return day > asOf ? AFTER_AS_OF : null
}

/** Whether the number was taken back, by status or by note. */
export function isVoided({ status, note }: Pick<OfficeDocument, 'status' | 'note'>): boolean {
  return status === 'voided' || (typeof note === 'string' && VOIDING_NOTE.test(foldText(note)))
}

/** Why a row is neither digitised nor exchanged openly, or null when it may be: voided, or secret. */
export function whyNotOpen(document: OfficeDocument): Contribution | null {
  if (isVoided(document)) return VOIDED
  const { secrecy } = document
  if (secrecy === null || secrecy === 'none') return null
  return typeof secrecy === 'symbol' ? UNKNOWN_SECRECY : SECRET
}

/**
 * Why a row is no administrative document that the commune issued, whatever its date, or null when it is. Secret ones
 * are; an unknown kind is too.
 */
export function whyNotIssued(document: OfficeDocument, { settings }: Pick<Scope, 'settings'>): Contribution | null {
  const { register, number, status } = document
  if (register !== 'outgoing') return register === 'incoming' ? NOT_OUTGOING : UNKNOWN_REGISTER
  if (isVoided(document)) return VOIDED
  if (status === 'draft') return DRAFT
  if (typeof number === 'string') {
    if (isLegalNormative(number)) return LEGAL_NORMATIVE
    if (isPeoplesCouncil(number)) return COUNCIL_DOCUMENT
  }
  const kind = documentKindOf(document)
  if (kind === null) return null
  if (isCopy(kind)) return COPY
  return settings.documents === 'withoutSlips' && SLIPS.has(kind) ? SLIP : null
}

/** The group of the body that a document was exchanged with: its own column, else the name's. */
export function partnerOf(document: OfficeDocument, scope: Pick<Scope, 'registers' | 'settings'>): PartnerGroup | null {
  const { partnerGroup, counterpart } = document
  if (typeof partnerGroup === 'string') return partnerGroup
  return typeof counterpart === 'string' ? partnersOf(scope)(counterpart) : null
}

/** The commune's own committee is nobody else, by its whole name either: «Cơ quan ban hành» of an outgoing document. */
const partnersOf = remember(({ registers, settings }: Pick<Scope, 'registers' | 'settings'>) => {
  const place = communeName(settings)
  return partnerGroups([...ownUnitsOf(registers), `UBND ${place}`, `Ủy ban nhân dân ${place}`])
})

/** The day of a document, for those that compare years. */
export function dayIssued(document: OfficeDocument): Day | Contribution {
  const day = dayOfDocument(document)
  if (typeof day === 'number') return day
  return day === null ? NO_DATE : BAD_DATE
}
