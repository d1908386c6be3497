// Dates as registers write them beyond a single day of the calendar: without a year, first and last day, with a time.
import { dayOf, parseDayText, yearOfDigits, type Day } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import { plainText } from '../vietnamese/text.ts'

export interface WrittenDate {
  readonly first: Day
  /** The last day of several; null for one day. */
  readonly last: Day | null
  /** What stands before or after the date and is a time: «8h00», «sáng». */
  readonly time: string
}

const WEEKDAY = /\(?\b(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn)\b\)?[\s,.:-]*/g
const DATE = '(\\d{1,2})(?: ?(?:[/.-]|thang) ?(\\d{1,2})(?: ?(?:[/.-]|,? ?nam) ?(\\d{4}|\\d\\d)\\b)?)?'
const SEVERAL = new RegExp(`^${DATE} ?(-|–|—|den het|den|toi|va|,|;) ?(?:ngay )?${DATE}$`)
const ONE = new RegExp(`^${DATE}$`)
const CLOCK = "\\d{1,2} ?(?:[:hg]|gio) ?\\d{0,2}[’'′]?(?: phut)?"
const TIME = `((?:luc |tu )?${CLOCK}(?: ?(?:-|den) ?${CLOCK})?|(?:buoi )?(?:sang|chieu|toi)|ca ngay)`
const TIME_BEFORE = new RegExp(`^${TIME}[ ,.:-]*(?:ngay )?(?=\\d)`)
const TIME_AFTER = new RegExp(`[ ,;(]+${TIME}\\)?$`)

/**
 * Reads a date of a register: «05-06/3/2026», «14/04/2026 - 15/04/2026», «16/3», «8h00 ngày 16/3/2026».
 * Null for a text that is none; an issue for one that the calendar does not have, or that lacks its year.
 *
 * @param year the year of a date that names none; null where nothing tells it
 */
export function readWrittenDate(text: string, year: number | null): WrittenDate | Issue | null {
  const whole = parseDayText(text)
  const isTimed = /\d ?(?:h|g|:|gio)/.test(plainText(text))
  if (typeof whole === 'number' && !isTimed) return { first: whole, last: null, time: '' }
  if (whole instanceof Issue && whole.code === 'date-impossible') return whole
  const { date, time } = withoutTime(plainText(text).replace(WEEKDAY, '').trim())
  const bare = date.replace(/^[(\s]*(?:tu |ngay |tu ngay )*/, '').replace(/[\s,.;)]+$/, '')
  const one = ONE.exec(bare)
  if (one && one[2] !== undefined) return oneDay({ text, time, year }, [one[1], one[2], one[3]])
  const several = SEVERAL.exec(bare)
  return several ? severalDays({ text, time, year }, several) : null
}

function withoutTime(plain: string): { date: string; time: string } {
  const before = TIME_BEFORE.exec(plain)
  if (before) return { date: plain.slice(before[0].length), time: withMarks(before[1]!) }
  const after = TIME_AFTER.exec(plain)
  if (after && after.index > 0) return { date: plain.slice(0, after.index), time: withMarks(after[1]!) }
  return { date: plain, time: '' }
}

/** Half-days as they are written; a time of the clock needs no marks. */
function withMarks(plain: string): string {
  return SESSIONS[plain.replace('buoi ', '')] ?? plain
}

const SESSIONS: Readonly<Record<string, string>> = { sang: 'Sáng', chieu: 'Chiều', toi: 'Tối', 'ca ngay': 'Cả ngày' }

interface Written {
  readonly text: string
  readonly time: string
  readonly year: number | null
}

type Parts = readonly [date: string | undefined, month: string | undefined, year: string | undefined]

function oneDay({ text, time, year }: Written, parts: Parts): WrittenDate | Issue {
  const first = dayOfParts(parts, year)
  return typeof first === 'number' ? { first, last: null, time } : issueOf(first, text)
}

function severalDays({ text, time, year }: Written, found: RegExpExecArray): WrittenDate | Issue | null {
  const [, date, month, ownYear, sign, lastDate, lastMonth = month, lastYear] = found
  if (lastMonth === undefined) return null
  const last = dayOfParts([lastDate, lastMonth, lastYear ?? ownYear], year)
  const first = dayOfParts([date, month ?? lastMonth, ownYear ?? lastYear], year)
  if (typeof first !== 'number' || typeof last !== 'number') return issueOf(typeof first === 'number' ? last : first, text)
  const isList = sign === 'va' || sign === ',' || sign === ';'
  if (last <= first || last - first > 60 || (isList && last !== first + 1)) return new Issue('date-unreadable', { value: text })
  return { first, last, time }
}

/** A day of the calendar; `'year'` where nothing tells its year, null where the calendar has no such day. */
function dayOfParts([date, month, given]: Parts, year: number | null): Day | 'year' | null {
  const known = given === undefined ? year : yearOfDigits(given)
  if (known === null) return dayOf(2024, Number(month), Number(date)) === null ? null : 'year'
  return dayOf(known, Number(month), Number(date))
}

function issueOf(reason: Day | 'year' | null, text: string): Issue {
  return new Issue(reason === null ? 'date-impossible' : 'date-unreadable', { value: text })
}

/** The year that a title names: «Năm 2026», «Tháng 3/2026», «(từ 16/3 đến 20/3/2026)»; null for none or several. */
export function yearInTitle(text: string): number | null {
  const years = new Set([...plainText(text).matchAll(/(?:^|[^\d])((?:19|20)\d\d)(?!\d)/g)].map((found) => Number(found[1])))
  return years.size === 1 ? [...years][0]! : null
}
