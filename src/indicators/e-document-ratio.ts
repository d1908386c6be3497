// K6: the share of documents exchanged with state agencies that went in electronic form.
import { TARGETS } from '../plan/plan.ts'
import { DOCUMENTS } from '../tables/documents.ts'
import { documentRows, partnerOf, whyNotInPeriod, whyNotOpen, type OfficeDocument } from './facts/documents.ts'
import { denominator, indicator, numerator, out, reads, type Contribution, type Indicator, type Scope } from './indicator.ts'

const ELECTRONIC = numerator('electronic')
const BOTH = numerator('electronic-and-paper')
const BOTH_OUT = denominator('electronic-and-paper')
const NOT_SIGNED = denominator('not-signed')
const PAPER = denominator('paper')
const UNKNOWN_TRANSMISSION = denominator('unknown-transmission')
const NOT_STATE_AGENCY = out('not-state-agency')
const NOT_OUTGOING = out('not-outgoing')

export const eDocumentRatio: Indicator = indicator<OfficeDocument>({
  name: 'E_DOCUMENT_RATIO',
  label: 'Tỷ lệ văn bản trao đổi dưới dạng điện tử',
  help: 'Tỷ lệ văn bản không mật trao đổi với cơ quan nhà nước dưới dạng điện tử.',
  unit: 'ratio',
  sense: 'share',
  target: TARGETS.electronicExchange,
  clause: TARGETS.electronicExchange.clause,
  additive: true,
  reads: [reads(DOCUMENTS, ['register', 'date', 'counterpart', 'transmission'], { filled: ['transmission'] })],
  items: [documentRows],
  classify,
  alongside: [
    { id: 'outgoing', classify: (document, scope) => (document.register === 'outgoing' ? classify(document, scope) : NOT_OUTGOING) },
  ],
})

function classify(document: OfficeDocument, scope: Scope): Contribution {
  const why = whyNotInPeriod(document, scope) ?? whyNotOpen(document)
  if (why) return why
  return partnerOf(document, scope) === 'stateAdmin' ? byForm(document, scope) : NOT_STATE_AGENCY
}

/** What counts as electronic (A11): any electronic form, the purely electronic, or a digitally signed one. */
function byForm({ transmission, signed }: OfficeDocument, { settings }: Scope): Contribution {
  if (transmission === 'paper') return PAPER
  if (transmission !== 'electronic' && transmission !== 'both') return UNKNOWN_TRANSMISSION
  if (settings.electronic === 'signed' && signed !== 'yes') return NOT_SIGNED
  if (transmission === 'electronic') return ELECTRONIC
  return settings.electronic === 'only' ? BOTH_OUT : BOTH
}
