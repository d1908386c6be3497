// Facts on documents exchanged with state agencies.
import type { Fraction } from '../../../vietnamese/number.ts'
import type { Figures, Measured } from './figures.ts'

export interface ExchangedDocuments extends Measured {
  /** the outgoing ones alone; null without data */
  readonly outgoing: Fraction | null
}

/** Documents exchanged, with the outgoing share beside them. */
export function gatherExchanged(figures: Figures): ExchangedDocuments {
  const measured = figures.measured('E_DOCUMENT_RATIO')
  return { ...measured, outgoing: measured.absence === null ? figures.alongside('E_DOCUMENT_RATIO', 'outgoing') : null }
}
