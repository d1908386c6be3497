// K5: the share of documents, incoming and outgoing, that have a digital copy.
import { TARGETS } from '../plan/plan.ts'
import { DOCUMENTS } from '../tables/documents.ts'
import { documentRows, whyNotInPeriod, whyNotOpen, type OfficeDocument } from './facts/documents.ts'
import { denominator, indicator, numerator, out, reads, type Contribution, type Indicator, type Scope } from './indicator.ts'

const DIGITISED = numerator('digitised')
const NOT_DIGITISED = denominator('not-digitised')
const NOT_INCOMING = out('not-incoming')
const UNKNOWN_REGISTER = out('unknown-register')
const NOT_PAPER = out('not-paper')

export const digitizationRatio: Indicator = indicator<OfficeDocument>({
  name: 'DIGITIZATION_RATIO',
  label: 'Tỷ lệ văn bản được số hóa',
  help: 'Tỷ lệ văn bản không mật, đi và đến, có bản số hóa.',
  unit: 'ratio',
  sense: 'share',
  target: TARGETS.digitisation,
  clause: TARGETS.digitisation.clause,
  additive: true,
  reads: [reads(DOCUMENTS, ['register', 'date', 'digitised'], { filled: ['digitised'] })],
  singleColumn: { column: 'digitised', classify: byCopy },
  items: [documentRows],
  classify: (document, scope) =>
    whyNotInPeriod(document, scope) ?? whyNotOpen(document) ?? whyOutOfRange(document, scope) ?? byCopy(document.digitised),
  alongside: [
    { id: 'incoming', settings: { digitised: 'incoming' } },
    { id: 'paperOnly', settings: { digitised: 'paperOnly' } },
  ],
})

/** Only the column «Số hóa» decides; blank is no. */
function byCopy(digitised: unknown): Contribution {
  return digitised === 'yes' ? DIGITISED : NOT_DIGITISED
}

/** Which documents are asked (A10). */
function whyOutOfRange({ register, transmission }: OfficeDocument, { settings }: Scope): Contribution | null {
  if (settings.digitised === 'paperOnly') return transmission === 'paper' ? null : NOT_PAPER
  if (settings.digitised === 'all' || register === 'incoming') return null
  return register === 'outgoing' ? NOT_INCOMING : UNKNOWN_REGISTER
}
