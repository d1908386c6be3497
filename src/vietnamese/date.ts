// Days of the calendar: their arithmetic, how a cell is read as a day (always day before month), how a day is written.
import { formulaErrorOf, isBlank, isDate, quoteCell } from './cell.ts'
import { Issue, type Parsed } from './issue.ts'
import { plainText } from './text.ts'

/** A day as a spreadsheet counts it: whole days since 30/12/1899. */
export type Day = number
export interface CalendarDay {
  readonly year: number
  /** 1–12 */
  readonly month: number
  /** 1–31 */
  readonly date: number
}
/** The latest day that a cell can mean. */
export const MAX_DAY: Day = 200_000

const EPOCH = 25569
const MS_PER_DAY = 86_400_000
const MS_PER_MINUTE = 60_000
// A stretch of time of 6,2 days: no zone changes its offset and back again within it.
const STRETCH = 2 ** 29
const LAST_STRETCH = 20_000
const MIXED = NaN
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const WEEKDAY = /^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn)\b[\s,.:(-]*/
// A time may follow: «lúc 8 giờ 30», «08:30:00», «T08:30:00.000Z».
const TIME = '(?:\\)?[\\s,]+(?:luc )?\\d{1,2} ?(?:[:hg]|gio).*|t\\d.*|[\\s,.;)]*)'
const SLASHED = new RegExp(`^(?:ngay )?(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4}|\\d\\d)${TIME}$`)
const YEAR_FIRST = new RegExp(`^(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})${TIME}$`)
const WORDED = new RegExp(`^(?:ngay )?(\\d{1,2}),? thang (\\d{1,2}),? nam (\\d{4})${TIME}$`)
// A serial number as text, as an export without formats has it.
const SERIAL = /^(\d{5,6})(?:[.,]\d+)?$/

/** The day of a date of the calendar, or null when the calendar has no such date (30/02). */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!(date >= 1 && month >= 1 && month <= 12 && date <= monthLength(year, month))) return null
  return dayNumber(year, month, date)
}

/** The date of the calendar that a day is. */
export function calendarOf(day: Day): CalendarDay {
  // Years are counted from March, so that the leap day ends them, in eras of 400 years.
  const shifted = day + 693_899
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date }
}

/** The day that a `Date` from a spreadsheet shows in the script's time zone; NaN for an invalid `Date`. */
export function dayOfDate(date: Date): Day {
  const time = date.getTime()
  const known = offsetAround(Math.floor(time / STRETCH))
  if (known === known) return Math.floor((time - known * MS_PER_MINUTE) / MS_PER_DAY) + EPOCH
  return dayNumber(date.getFullYear(), date.getMonth() + 1, date.getDate())
}

/**
 * Reads a cell as a day: a `Date` (the script's zone), a serial number (its time of day dropped), «04/6/2026»,
 * «4-6-26», «4.6.2026», «2026-06-04», «ngày 4 tháng 6 năm 2026», with a weekday before or a time after it.
 *
 * Blank is null. Issues: date-impossible (30/02), date-unreadable, formula-error.
 */
export function parseDay(cell: unknown): Parsed<Day> {
  if (isBlank(cell)) return null
  if (isDate(cell)) return checkSerial(dayOfDate(cell), cell)
  if (typeof cell === 'number') return checkSerial(Math.floor(cell), cell)
  if (typeof cell !== 'string') return unreadable(cell)
  return parseDayText(cell)
}

/** Reads a text as a day, in all the forms that `parseDay` knows; the command line's dates too. */
export function parseDayText(text: string): Parsed<Day> {
  if (isBlank(text)) return null
  const error = formulaErrorOf(text)
  if (error) return error
  const plain = plainText(text).replace(WEEKDAY, '')
  const found = SLASHED.exec(plain) ?? WORDED.exec(plain)
  if (found) return dayOfParts(text, [found[3], found[2], found[1]])
  const yearFirst = YEAR_FIRST.exec(plain)
  if (yearFirst) return dayOfParts(text, [yearFirst[1], yearFirst[2], yearFirst[3]])
  const serial = SERIAL.exec(plain)
  return serial ? checkSerial(Number(serial[1]), text) : unreadable(text)
}

/** The year that two or four digits mean: «26» is 2026. */
export function yearOfDigits(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

/** The last day of a month. */
export function lastDayOfMonth(year: number, month: number): Day {
  return dayNumber(year, month, monthLength(year, month))
}

/** The same date so many years later (earlier, if negative); 29/02 becomes 28/02 where there is none. */
export function addYears(day: Day, years: number): Day {
  const { year, month, date } = calendarOf(day)
  return dayNumber(year + years, month, Math.min(date, monthLength(year + years, month)))
}

/** The weekday: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return (((day - 1) % 7) + 7) % 7
}

/**
 * A day in running text: «04/6/2026», «05/02/2026», «15/10/2026». As Decree 30/2020 has it, days below 10
 * and the months 1 and 2 take a zero.
 */
export function formatDay(day: Day): string {
  const { year, month, date } = calendarOf(day)
  return `${pad(date)}/${month <= 2 ? pad(month) : month}/${year}`
}

/** A day as headings and signatures write it: «ngày 04 tháng 6 năm 2026». */
export function formatDayLong(day: Day): string {
  const { year, month, date } = calendarOf(day)
  return `ngày ${pad(date)} tháng ${month <= 2 ? pad(month) : month} năm ${year}`
}

/** A day for machines: «2026-06-04». */
export function isoDay(day: Day): string {
  const { year, month, date } = calendarOf(day)
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`
}

function dayOfParts(text: string, parts: readonly (string | undefined)[]): Day | Issue {
  const [year = '', month = '', date = ''] = parts
  const day = dayOf(yearOfDigits(year), Number(month), Number(date))
  return day === null ? new Issue('date-impossible', { value: quoteCell(text) }) : checkSerial(day, text)
}

function checkSerial(day: Day, cell: unknown): Day | Issue {
  return day >= 1 && day <= MAX_DAY ? day : unreadable(cell)
}

function unreadable(cell: unknown): Issue {
  return new Issue('date-unreadable', { value: quoteCell(cell) })
}

function monthLength(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

function dayNumber(year: number, month: number, date: number): Day {
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 693_899
}

// The zone's offset in minutes, for each stretch of time since 1970 whose two ends agree; MIXED where they do not,
// and before 1970, when zones were seconds off a whole minute.
// Asking every Date costs several times more, and a register has 100,000 of them in a few dozen stretches.
const offsets = new Map<number, number>()

function offsetAround(stretch: number): number {
  const known = offsets.get(stretch)
  if (known !== undefined) return known
  if (!(stretch >= 0 && stretch <= LAST_STRETCH)) return MIXED
  const first = new Date(stretch * STRETCH).getTimezoneOffset()
  const last = new Date((stretch + 1) * STRETCH).getTimezoneOffset()
  const offset = first === last ? first : MIXED
  offsets.set(stretch, offset)
  return offset
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
