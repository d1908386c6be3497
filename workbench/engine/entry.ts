// What a text becomes when it is typed into a cell: number, percent, date, time, boolean, formula or text.

export interface EntryLocale {
  /** `1.234,5` rather than `1,234.5`. */
  readonly decimalComma: boolean
  /** `31/12/2026` rather than `12/31/2026`. */
  readonly dayFirst: boolean
  /** The format of a typed date. */
  readonly dateFormat: string
}

export interface Entry {
  readonly value: string | number | boolean
  /** The number format that typing gives to a cell that has none. */
  readonly format?: string
  readonly isFormula?: boolean
}

const EPOCH = 25569
const MS_PER_DAY = 86_400_000

/** The locale's way to type; `en_US` is month first with a point, `vi_VN` day first with a comma. */
export function entryLocale(locale: string): EntryLocale {
  const isEnglish = locale === 'en_US'
  const decimalComma = !locale.startsWith('en')
  return { decimalComma, dayFirst: !isEnglish, dateFormat: isEnglish ? 'm/d/yyyy' : 'dd/mm/yyyy' }
}

/** Only a text that begins so can be anything but text. */
const MAY_PARSE = /^[\s]*[-+=\d'.,(tTfF]/

/** Reads a text as a spreadsheet reads what is typed. */
export function parseEntry(text: string, locale: EntryLocale): Entry {
  if (!MAY_PARSE.test(text)) return { value: text }
  if (text.startsWith("'")) return { value: text.slice(1) }
  if (text.startsWith('=') && text.length > 1) return { value: text, isFormula: true }
  const trimmed = text.trim()
  const logical = /^(true|false)$/i.exec(trimmed)
  if (logical) return { value: trimmed.toLowerCase() === 'true' }
  return parseNumber(trimmed, locale) ?? parseMoment(trimmed, locale) ?? { value: text }
}

function parseNumber(text: string, { decimalComma }: EntryLocale): Entry | null {
  const [group, point] = decimalComma ? ['\\.', ','] : [',', '\\.']
  const number = new RegExp(`^([-+]?)(\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${point}(\\d*))?(e[-+]?\\d+)?(%?)$`, 'i')
  const match = number.exec(text)
  if (!match) return null
  const [, sign = '', whole = '', fraction = '', exponent = '', percent = ''] = match
  if (whole === '' && fraction === '') return null
  const value = Number(`${sign}${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}${exponent}`)
  if (percent !== '') return { value: value / 100, format: fraction === '' ? '0%' : '0.00%' }
  const format = numberFormat({ isGrouped: /\D/.test(whole), hasFraction: fraction !== '', hasExponent: exponent !== '' })
  return format === null ? { value } : { value, format }
}

function numberFormat({ isGrouped, hasFraction, hasExponent }: Record<string, boolean>): string | null {
  if (isGrouped) return hasFraction ? '#,##0.00' : '#,##0'
  return hasExponent ? '0.00E+00' : null
}

const TIME = '(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?(?:\\s*([ap]m))?'
const DATE = '(\\d{1,4})[-/](\\d{1,2})(?:[-/](\\d{1,4}))?'
const MOMENT = new RegExp(`^(?:${DATE})?(?:(?:^|\\s+)${TIME})?$`, 'i')

function parseMoment(text: string, locale: EntryLocale): Entry | null {
  const match = MOMENT.exec(text)
  if (!match) return null
  const [, first, second, third, hour, minute, second60, half] = match
  const time = hour === undefined || minute === undefined ? null : timeOf({ hour, minute, second: second60, half })
  if (first === undefined || second === undefined) return time
  const date = dateOf([first, second, third], locale)
  if (!date || (hour !== undefined && !time)) return null
  return time ? { value: date.value + time.value, format: `${locale.dateFormat} ${time.format}` } : date
}

interface NumericEntry {
  readonly value: number
  readonly format: string
}

interface TimeParts {
  readonly hour: string
  readonly minute: string
  readonly second: string | undefined
  readonly half: string | undefined
}

function timeOf({ hour, minute, second, half }: TimeParts): NumericEntry | null {
  let hours = Number(hour)
  if (half && (hours < 1 || hours > 12)) return null
  if (half) hours = (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  const minutes = Number(minute)
  const seconds = Number(second ?? 0)
  if (hours > 23 || minutes > 59 || seconds > 59) return null
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, format: second ? 'hh:mm:ss' : 'hh:mm' }
}

/** A year first, the locale's order, or month and year; two digits of a year are of 1930–2029. */
function dateOf(parts: readonly [string, string, string | undefined], locale: EntryLocale): NumericEntry | null {
  const [first, second, third] = parts
  if (first.length === 4) return third && third.length <= 2 ? numericDate([first, second, third], 'yyyy-mm-dd') : null
  if (first.length === 3) return null
  const [day, month] = locale.dayFirst ? [first, second] : [second, first]
  if (third === undefined) return null
  return third.length === 3 ? null : numericDate([fullYear(third), month, day], locale.dateFormat)
}

function fullYear(text: string): string {
  const year = Number(text)
  return text.length === 4 ? text : String(year < 30 ? 2000 + year : 1900 + year)
}

function numericDate([year, month, day]: readonly [string, string, string], format: string): NumericEntry | null {
  const utc = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isReal = utc.getUTCMonth() === Number(month) - 1 && utc.getUTCDate() === Number(day)
  return isReal ? { value: utc.getTime() / MS_PER_DAY + EPOCH, format } : null
}
