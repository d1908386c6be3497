// The event that a trigger gets, built from its description.
import type { RangeState, SheetServices } from './model.ts'

export interface EventDescription {
  readonly authMode: string
  readonly range?: RangeState
  readonly value?: unknown
  readonly oldValue?: unknown
}

/** The event object: `value` and `oldValue` are there only for a one-cell edit. */
export function eventOf(services: SheetServices, { range, ...rest }: EventDescription): object {
  return { ...rest, source: services.spreadsheet(), ...(range ? { range: services.range(range) } : {}) }
}
