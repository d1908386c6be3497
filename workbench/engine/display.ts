// What a cell shows: its value by its number format, in the spreadsheet's locale.
import { numfmt } from '@univerjs/core'

/** The number format of a cell that has none. */
export const DEFAULT_FORMAT = '0.###############'
const GENERAL = new Set([DEFAULT_FORMAT, 'General', 'general', '@', ''])
/** Digits that a number without a format shows. */
const GENERAL_DIGITS = 10

const dateFormats = new Map<string, boolean>()

/** True when values under the format are dates, times or durations. */
export function isDateFormat(format: string): boolean {
  let isDate = dateFormats.get(format)
  if (isDate === undefined) {
    isDate = !GENERAL.has(format) && numfmt.isDateFormat(format)
    dateFormats.set(format, isDate)
  }
  return isDate
}

/** The text that a cell shows; numbers and dates in the locale (`vi_VN`: 1.234,50). */
export function displayValue(value: string | number | boolean, format: string | null, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return value
  const tag = locale.replace('_', '-')
  if (format === null || GENERAL.has(format)) return generalNumber(value, tag)
  try {
    return numfmt.format(format, value, { locale: tag, leap1900: false })
  } catch {
    return String(value)
  }
}

function generalNumber(value: number, tag: string): string {
  const isWhole = Number.isInteger(value)
  if (isWhole && Math.abs(value) < 1e15) return String(value)
  const rounded = Number(value.toPrecision(isWhole ? 15 : Math.max(GENERAL_DIGITS, String(Math.trunc(value)).length)))
  const size = Math.abs(rounded)
  const decimal = numfmt.getLocale(tag)?.decimal ?? '.'
  if (size < 1e15 && size >= 1e-5) return String(rounded).replace('.', decimal)
  const [mantissa = '', exponent = ''] = rounded.toExponential().split('e')
  return `${mantissa.replace('.', decimal)}E${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`
}
