// What the words of a deadline mean: «Quý IV», «trước ngày 15/6», «Hằng năm», «Sau khi có chỉ đạo của tỉnh».
// Its tokens are in deadline/token.ts, its dates in deadline/names.ts and deadline/days.ts.
import { calendarOf, dayOf, lastDayOfMonth, weekdayOf, type Day } from './date.ts'
import { spansOf, type Span, type SpanOptions } from './deadline/days.ts'
import { namesOf, type Name } from './deadline/names.ts'
import { tokensOf, type CountedUnit, type Frequency, type Token } from './deadline/token.ts'
import { cleanText, plainText } from './text.ts'

export type { Frequency } from './deadline/token.ts'

/** A day that a recurring deadline names; what is null is free. */
export interface RecurringDay {
  /** 1–31 */
  readonly date: number | null
  /** 1–12, of the year; of the quarter, 1–3, when the deadline is quarterly. */
  readonly month: number | null
}

export interface Deadline {
  readonly kind: 'date' | 'period' | 'recurring' | 'continuous' | 'event' | 'relative' | 'unspecified'
  /** The last day; null where the phrase names none. */
  readonly due: Day | null
  /** The first day of a period. */
  readonly from: Day | null
  /** What must have happened, without the leading khi, sau khi, kể từ. */
  readonly condition: string | null
  /** How often, for a recurring one; null also where the phrase does not say («Định kỳ»). */
  readonly every: Frequency | null
  /** How many times in each, where the phrase says so («02 lần/năm»). */
  readonly times: number | null
  /** The days of a recurring one, as written («trước ngày 05» is 5). */
  readonly on: readonly RecurringDay[]
  /** Whether `due` is of the plan's year because the phrase names none. */
  readonly yearInferred: boolean
  /** The words that nothing knows; of an unspecified deadline, the whole phrase. */
  readonly unread: string | null
}

export interface DeadlineOptions extends SpanOptions {
  /** The plan's day of issue, from which «trong 05 ngày kể từ ngày ban hành Kế hoạch» counts. */
  readonly base: Day
  /** Days off besides Saturdays and Sundays, for deadlines in working days. */
  readonly isDayOff?: (day: Day) => boolean
}

const NOTHING: Deadline = {
  kind: 'unspecified', due: null, from: null, condition: null, every: null, times: null, on: [],
  yearInferred: false, unread: null,
}
const FREQUENCY_ORDER: readonly Frequency[] = ['day', 'week', 'month', 'quarter', 'half', 'year']
const ISSUE = '(?:ban hanh|ky ban hanh|ky|phat hanh|hieu luc)'
// «ngày ban hành Kế hoạch», «ngày ký», «ngày Kế hoạch này có hiệu lực»; not another body's plan.
const WHICH = '(?: so \\S+)?(?: nay)?'
const PLAN_ISSUE = new RegExp(
  `^(?:ngay )?(?:${ISSUE}(?: van ban| ke hoach)?${WHICH}|ke hoach${WHICH} (?:duoc |co )?${ISSUE})$`,
)

/**
 * Reads the phrase of a deadline. Never fails: what it does not understand is `unspecified`, and `unread` quotes it.
 *
 * «Trước ngày X» is X − 1 when strict; «chậm nhất», «đến hết» and a bare date are X; a period is due on its last
 * day. A phrase without a year is of the plan's year. Marks may be missing.
 *
 * @example parseDeadline('Trước ngày 15/6', { base, before: 'strict', year: 2026 }).due //=> 14/6/2026
 */
export function parseDeadline(phrase: string, options: DeadlineOptions): Deadline {
  const tokens = tokensOf(phrase)
  const found = understand(tokens, options)
  if (found.kind === 'unspecified') return { ...NOTHING, unread: cleanText(phrase) || null }
  const unread = tokens.map((token) => (token.type === 'unread' ? token.text : '')).filter((text) => text !== '')
  return { ...found, unread: unread.length > 0 ? unread.join(' ') : null }
}

function understand(tokens: readonly Token[], options: DeadlineOptions): Deadline {
  const relative = tokens.find(isRelative)
  if (relative) return countedFrom(relative, options)
  const opening = tokens.find(isCondition)
  const condition = opening?.text || null
  const { names, isBroken } = namesOf(tokens)
  const recurring = recurrenceOf(tokens, names)
  if (recurring) return { ...recurring, condition }
  if (tokens.some(({ type }) => type === 'continuous')) return { ...NOTHING, kind: 'continuous', condition }
  const spans = isBroken ? [] : (spansOf(names, options) ?? [])
  // «… đến khi kết thúc dự án» has a beginning only.
  if (spans.length > 0 && opening?.opener !== 'until') return { ...dueOf(spans), condition }
  return condition === null ? NOTHING : { ...NOTHING, kind: 'event', from: spans[0]?.from ?? null, condition }
}

function isRelative(token: Token): token is Extract<Token, { type: 'relative' }> {
  return token.type === 'relative'
}

function isCondition(token: Token): token is Extract<Token, { type: 'condition' }> {
  return token.type === 'condition'
}

// The last day of all that is named; «chậm nhất …» outranks what is only expected.
function dueOf(spans: readonly Span[]): Deadline {
  const latest = spans.filter(({ name }) => name.isLatest)
  const candidates = latest.length > 0 ? latest : spans
  let last = candidates[0] as Span
  for (const span of candidates) if (span.to >= last.to) last = span
  const first = spans[0] as Span
  if (spans.length === 1 && first.name.isStart) return { ...NOTHING, kind: 'continuous', from: first.from }
  const isRange = last.name.link === 'through' && last !== first
  const kind = isRange ? 'period' : last.kind
  const from = kind === 'period' ? (last === first || !last.name.link ? last.from : Math.min(first.from, last.from)) : null
  return { ...NOTHING, kind, due: last.to, from, yearInferred: last.yearInferred }
}

function recurrenceOf(tokens: readonly Token[], names: readonly Name[]): Deadline | null {
  const frequencies = frequenciesOf(tokens)
  const every = FREQUENCY_ORDER.find((frequency) => frequencies.indexOf(frequency) >= 0) ?? null
  const days = names.filter((name) => !isAnyYear(name))
  if (!tokens.some(({ type }) => type === 'every' || type === 'following')) {
    // «6 tháng và cả năm» are two reports a year, without a word for it.
    const isHalfAndYear = every === 'half' && (frequencies.indexOf('year') >= 0 || days.length < names.length)
    if (!isHalfAndYear || days.length > 0) return null
  }
  let times: number | null = null
  let quarterMonth: number | null = null
  for (const token of tokens) {
    if (token.type !== 'every') continue
    times ??= token.times ?? null
    quarterMonth ??= token.month ?? null
  }
  return { ...NOTHING, kind: 'recurring', every, times, on: days.map((name) => recurringDay(name, quarterMonth)) }
}

function frequenciesOf(tokens: readonly Token[]): Frequency[] {
  const frequencies: Frequency[] = []
  tokens.forEach((token, i) => {
    if (token.type === 'following') frequencies.push('year')
    if (token.type === 'every' && token.every) frequencies.push(token.every)
    if (token.type === 'unit' && tokens[i - 1]?.type !== 'part') frequencies.push(token.every)
  })
  return frequencies
}

function isAnyYear({ length, year, part }: Name): boolean {
  return length === 12 && year === null && part === null
}

function recurringDay({ date, month, length }: Name, quarterMonth: number | null): RecurringDay {
  if (date !== null || month === null) return { date, month: month ?? quarterMonth }
  const last = Math.min(month + length - 1, 12)
  return { date: calendarOf(lastDayOfMonth(2025, last)).date, month: last }
}

function countedFrom({ count, unit, anchor }: Extract<Token, { type: 'relative' }>, options: DeadlineOptions): Deadline {
  if (!PLAN_ISSUE.test(plainText(anchor))) return { ...NOTHING, kind: 'relative', condition: anchor || null }
  return { ...NOTHING, kind: 'relative', due: addUnits({ count, unit }, options) }
}

// The day of issue itself is not counted.
function addUnits({ count, unit }: { count: number; unit: CountedUnit }, { base, isDayOff }: DeadlineOptions): Day {
  if (unit === 'day') return base + count
  if (unit === 'week') return base + count * 7
  if (unit === 'month') return addMonths(base, count)
  let day = base
  for (let left = count; left > 0; ) {
    day += 1
    const weekday = weekdayOf(day)
    if (weekday !== 0 && weekday !== 6 && !isDayOff?.(day)) left -= 1
  }
  return day
}

function addMonths(day: Day, count: number): Day {
  const { year, month, date } = calendarOf(day)
  const index = month - 1 + count
  const later = year + Math.floor(index / 12)
  return dayOf(later, (index % 12) + 1, date) ?? lastDayOfMonth(later, (index % 12) + 1)
}
