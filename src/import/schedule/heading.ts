// Headings of a schedule: the week, a day of it, a half-day.
import { weekdayOf, type Day } from '../../vietnamese/date.ts'
import { readWrittenDate } from '../dates.ts'
import { cut, type Words } from './words.ts'

export interface Week {
  readonly from: Day | null
  readonly to: Day | null
  readonly year: number | null
}

/** A day's heading, and what stands behind it on the same line. */
export interface DayHeading {
  readonly typed: string
  /** The day; null where the heading does not tell it. */
  readonly day: Day | null
  readonly rest: Words
}

export type Session = 'Sáng' | 'Chiều' | 'Tối' | 'Cả ngày'

const SESSION_NAMES: Readonly<Record<string, Session>> = { sang: 'Sáng', chieu: 'Chiều', toi: 'Tối', 'ca ngay': 'Cả ngày' }
const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6, '2': 1, '3': 2, '4': 3, '5': 4, '6': 5, '7': 6,
}

const BULLET = '^[\\s*+•#–-]*(?:\\d{1,2}[.)]\\s*|[ivx]+[.)]\\s*)?'
const DATE = '\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{4})?|\\d{1,2} thang \\d{1,2}(?: nam \\d{4})?'
const WEEKDAY_LINE = new RegExp(`${BULLET}(?:sang |chieu )?(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn)\\b[\\s,:(-]*(?:ngay )?(?:(${DATE})(?!\\d)\\)?)?`)
const DATE_LINE = new RegExp(`${BULLET}ngay (${DATE})(?!\\d)[\\s,:(-]*(?:\\(?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\\)?)?`)
/** A cell of a table that came as a line of its own. */
const BARE_DATE = new RegExp(`^\\(?(${DATE})\\)?:?$`)
const SESSION_LINE = /^[\s*+•#–-]*(?:\d{1,2}[.)]\s*)?(?:buoi )?(sang|chieu|toi|ca ngay)(?=\s*(?:[:;,(–-]|$|\d|ngay\b))[\s:;,–-]*/
const SPAN = new RegExp(`(?:tu )?(?:ngay )?(${DATE}) ?(?:-|–|den het|den) ?(?:ngay )?(${DATE})`)

/** The week that a title gives: «(từ ngày 16/3 đến ngày 20/3/2026)»; nothing where it gives none. */
export function weekOf(title: Words, year: number | null): Week {
  const found = SPAN.exec(title.plain)
  const named = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(title.plain)
  const known = named ? Number(named[1]) : year
  if (!found) return { from: null, to: null, year: known }
  const span = readWrittenDate(`${found[1]} - ${found[2]}`, known)
  if (span === null || !('first' in span)) return { from: null, to: null, year: known }
  return { from: span.first, to: span.last, year: known }
}

/** A day's heading at the beginning of a line; null where the line begins otherwise. */
export function dayHeading(line: Words, week: Week, after: Day | null): DayHeading | null {
  const weekday = WEEKDAY_LINE.exec(line.plain)
  const dated = weekday ?? DATE_LINE.exec(line.plain) ?? BARE_DATE.exec(line.plain)
  if (!dated || line.text.startsWith('ngày')) return null
  const rest = cut(line, dated[0].length)
  const date = weekday ? weekday[2] : dated[1]
  const typed = line.text.slice(0, dated[0].length).replace(/^[\s*+•#–-]+|[\s:;,(–-]+$/g, '')
  if (date === undefined) {
    // «Thứ Hai tuần trước …» within a text is no heading; one alone, or before a colon, is.
    const isAlone = rest.text === '' || /[:)]\s*$/.test(dated[0])
    return isAlone ? { typed, day: dayOfWeekday(WEEKDAYS[weekday?.[1] ?? ''] ?? 0, week, after), rest } : null
  }
  const read = readWrittenDate(date, week.year)
  return { typed, day: read !== null && 'first' in read ? read.first : null, rest }
}

/** The day of the week with such a weekday: the next one after the last heading, or the first of the week. */
function dayOfWeekday(weekday: number, { from, to }: Week, after: Day | null): Day | null {
  if (from === null || to === null) return null
  for (let day = after === null ? from : after + 1; day <= to; day++) if (weekdayOf(day) === weekday) return day
  return null
}

/** «Sáng:», «* Buổi chiều», and what stands behind it. */
export function sessionHeading(line: Words): { readonly session: Session; readonly rest: Words } | null {
  const found = SESSION_LINE.exec(line.plain)
  return found ? { session: SESSION_NAMES[found[1]!]!, rest: cut(line, found[0].length) } : null
}

/** Whether a line is a title of a schedule: «LỊCH CÔNG TÁC TUẦN 12». */
export function isTitle({ plain }: Words): boolean {
  return /^[\s*#(]*(?:lich|chuong trinh) (?:cong tac|lam viec|hop|tuan)|^[\s*#(]*tuan (?:thu )?\d{1,2}\b|^[\s*#(]*\(?tu (?:ngay )?\d{1,2} ?[/.-].{0,12}den/.test(plain)
}

