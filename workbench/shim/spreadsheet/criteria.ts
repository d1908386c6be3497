// What rules of validation and of conditional formats compare with: values that travel as plain data.
import { formatA1, quoteSheet } from '../a1.ts'
import { stateOf } from '../service-class.ts'
import type { EnumMember } from '../services/enumeration.ts'
import { rangeByA1 } from './lookup.ts'
import { type RangeState, sheetName, type SheetServices } from './model.ts'

/** A date or range inside criteria values, as it is kept: a serial or A1 text with its sheet. */
export function keptValue(services: SheetServices, value: unknown): unknown {
  if (value instanceof Date) return services.dates.toSerial(value)
  const range = stateOf<RangeState>(value, 'Range')
  return range ? `${quoteSheet(sheetName(services, range.sheet))}!${formatA1(range)}` : value
}

/** Criteria values as a script gets them back: dates as dates, ranges as ranges. */
export function shownValues(services: SheetServices, criteria: string, values: readonly unknown[]): unknown[] {
  if (criteria === 'VALUE_IN_RANGE') return [services.range(rangeByA1(services, String(values[0]), '')), ...values.slice(1)]
  if (!criteria.startsWith('DATE_')) return [...values]
  return values.map((value) => (typeof value === 'number' ? services.dates.toDate(value) : value))
}

/** The member of an enum by its name. */
export function memberOf(members: Readonly<Record<string, EnumMember>>, name: string): EnumMember | null {
  return members[name] ?? null
}
