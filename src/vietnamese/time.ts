// Times of day as registers and schedules write them, in minutes since midnight.
import { formulaErrorOf, isBlank, isDate, quoteCell } from './cell.ts'
import { Issue, type Parsed } from './issue.ts'
import { plainText } from './text.ts'

/** Minutes since midnight, 0–1439. */
export type Minutes = number
export interface TimeSpan {
  readonly start: Minutes
  /** Null when the cell gives only a start. */
  readonly end: Minutes | null
}

const MINUTES_PER_DAY = 1440
// Below it, a number with a fraction is no moment of a register, but a slip.
const FIRST_MOMENT = 20_000
const MORNING: TimeSpan = { start: 450, end: 690 }
const AFTERNOON: TimeSpan = { start: 810, end: 1020 }
const WHOLE_DAY: TimeSpan = { start: 450, end: 1020 }
const SESSIONS: Readonly<Record<string, TimeSpan>> = {
  sang: MORNING,
  'buoi sang': MORNING,
  chieu: AFTERNOON,
  'buoi chieu': AFTERNOON,
  'ca ngay': WHOLE_DAY,
  'sang, chieu': WHOLE_DAY,
  'sang - chieu': WHOLE_DAY,
  'sang va chieu': WHOLE_DAY,
}
const SESSION_WORD = /^(?:buoi )?(sang|chieu|toi)[ ,:(]+|[ ,(]+(?:buoi )?(sang|chieu|toi)\)?$/
const TIME = "(\\d{1,2}) ?(?:(?:[:hg]|gio) ?(\\d{1,2})?(?::\\d\\d(?:\\.\\d+)?)? ?(?:[’'′`]|phut|ph|p)?)? ?(am|pm|sa|ch)?"
const SPAN = new RegExp(`^(?:tu |luc |vao luc )?${TIME} ?(?:(?:-|–|—|÷|den het|den|toi) ?${TIME})?$`)
const FRACTION = /^0[.,]\d+$/
const HAS_UNIT = /[:hg]/

/**
 * Reads a cell as a time of day or a span of two: a `Date` (its local clock, rounded to the minute), a fraction
 * of a day, «7h30», «07:30», «07g30», «13 giờ 30’», «7 giờ», «(8h30)», «9h - 10h30», and the sessions
 * «Sáng» 07:30–11:30, «Chiều» 13:30–17:00, «Cả ngày» 07:30–17:00.
 *
 * Blank is null. Issues: time-unreadable (also 24:00 and 7:75), formula-error. The end may lie before the start.
 *
 * @example parseTime('9h - 10h30') //=> { start: 540, end: 630 }
 */
export function parseTime(cell: unknown): Parsed<TimeSpan> {
  if (isBlank(cell)) return null
  if (isDate(cell)) return spanOf(minutesOfDate(cell)) ?? unreadable(cell)
  if (typeof cell === 'number') return spanOf(minutesOfSerial(cell)) ?? unreadable(cell)
  if (typeof cell !== 'string') return unreadable(cell)
  return formulaErrorOf(cell) ?? parseTimeText(plainText(cell)) ?? unreadable(cell)
}

/** A time of day as tables show it: «07:30». */
export function formatTime(minutes: Minutes): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

function parseTimeText(plain: string): TimeSpan | null {
  const text = plain.replace(/^[\s(]+|[\s),.;]+$/g, '')
  const session = SESSIONS[text]
  if (session) return session
  if (FRACTION.test(text)) return spanOf(minutesOfSerial(Number(text.replace(',', '.'))))
  const word = SESSION_WORD.exec(text)
  return parseSpan(word ? text.replace(SESSION_WORD, '').trim() : text, word?.[1] ?? word?.[2] ?? '')
}

function parseSpan(text: string, session: string): TimeSpan | null {
  const found = SPAN.exec(text)
  if (!found || !HAS_UNIT.test(text)) return null
  const start = minutesOfWords({ hour: found[1], minute: found[2], half: found[3] ?? session })
  if (start === null || found[4] === undefined) return spanOf(start)
  const end = minutesOfWords({ hour: found[4], minute: found[5], half: found[6] ?? session })
  return end === null ? null : { start, end }
}

interface TimeWords {
  readonly hour: string | undefined
  readonly minute: string | undefined
  /** «sa», «ch» (the clock of a Vietnamese spreadsheet), «am», «pm», or the session named beside the time. */
  readonly half: string
}

function minutesOfWords({ hour, minute, half }: TimeWords): Minutes | null {
  const minutes = Number(minute ?? 0)
  let hours = Number(hour)
  const isLate = half === 'pm' || half === 'ch' || half === 'chieu' || half === 'toi'
  if (isLate && hours < 12) hours += 12
  if ((half === 'am' || half === 'sa') && hours === 12) hours = 0
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null
}

// Local getters, since a time without a day is a moment of 1899, when zones were minutes and seconds off.
function minutesOfDate(date: Date): Minutes | null {
  const minutes = date.getHours() * 60 + date.getMinutes() + (date.getSeconds() >= 30 ? 1 : 0)
  return minutes === minutes ? Math.min(minutes, MINUTES_PER_DAY - 1) : null
}

function minutesOfSerial(serial: number): Minutes | null {
  const fraction = serial >= FIRST_MOMENT ? serial - Math.floor(serial) : serial
  if (!(fraction >= 0 && fraction < 1)) return null
  return Math.min(Math.round(fraction * MINUTES_PER_DAY), MINUTES_PER_DAY - 1)
}

function spanOf(start: Minutes | null): TimeSpan | null {
  return start === null ? null : { start, end: null }
}

function unreadable(cell: unknown): Issue {
  return new Issue('time-unreadable', { value: quoteCell(cell) })
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
