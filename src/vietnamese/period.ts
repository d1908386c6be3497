// Periods that figures are asked for (years, half-years, quarters, months, ranges of days) and months of registers.
import { formulaErrorOf, isBlank, isDate, quoteCell } from './cell.ts'
import { addYears, calendarOf, dayOfDate, formatDay, lastDayOfMonth, parseDayText, yearOfDigits, type Day } from './date.ts'
import { Issue, type Parsed } from './issue.ts'
import { plainText } from './text.ts'

/**
 * Where periods begin and end: at the calendar's bounds, or as Decree 09/2019 closes reports, half-years on 14/6 and
 * 14/12, quarters and months on the 14th.
 */
export type PeriodRule = 'calendar' | 'nd09'

/** A month of a year. */
export interface Month {
  readonly year: number
  /** 1–12 */
  readonly month: number
}

export interface Period {
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'range'
  readonly rule: PeriodRule
  readonly year: number
  /** Half-year 1–2, quarter 1–4, month 1–12; the number of months of «9 tháng»; else 0. */
  readonly index: number
  readonly from: Day
  /** The last day. */
  readonly to: Day
  /** As running text names it: «6 tháng đầu năm 2026», «quý III/2026». */
  readonly label: string
  /** The months that it is called after, or that a range of days touches: what registers by month count in it. */
  readonly months: readonly Month[]
}

/** A kind of period that has a name of its own. */
export type NamedKind = Exclude<Period['kind'], 'range'>

export interface PeriodOptions {
  readonly rule: PeriodRule
  /** The year of a period that names none («Quý 3»). */
  readonly year: number
}

const ROMAN: readonly string[] = ['', 'I', 'II', 'III', 'IV']
const NUMERALS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }
const CLOSING_DATE = 14
// A number from here on in a column of months is a day (01/10/1954 and later), below it a slip or a month's number.
const FIRST_SERIAL = 20_000
// «/2026», « năm 2026», «/26», or no year.
const YEAR = '(?: ?[/-] ?(\\d{4}|\\d\\d)| ?,? ?(?:nam )?(\\d{4}))?'
const YEAR_TEXT = /^(?:ca )?(?:nam ?)?(\d{4})$|^ca nam$/
const FIRST_MONTHS = new RegExp(`^(\\d{1,2}) ?(?:t|thang)(?:[ -]?(dau|cuoi)(?: nam)?)?${YEAR}$`)
const QUARTER = new RegExp(`^(?:q|quy) ?([1-4]|iv|i{1,3})${YEAR}$`)
const MONTH = new RegExp(`^(?:t|thang) ?(\\d{1,2})${YEAR}$`)
const MONTH_YEAR = /^(\d{1,2}) ?[/-] ?(\d{4})$/
const YEAR_MONTH = /^(\d{4})[/-](\d{1,2})$/
const DATE_TEXT =
  '(\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?(?:\\d{4}|\\d\\d))?|\\d{4}-\\d{1,2}-\\d{1,2}|' +
  '(?:ngay )?\\d{1,2} thang \\d{1,2} nam \\d{4})'
const WITHOUT_YEAR = /^\d{1,2} ?[/.-] ?\d{1,2}$/
const RANGE = new RegExp(`^(?:tu )?(?:ngay )?${DATE_TEXT} ?(?:-|–|—|den het|den|toi) ?(?:ngay )?${DATE_TEXT}$`)

/**
 * Reads a period in the words of the command line or in Vietnamese: 2026, «6T/2026», «6T-cuoi/2026», «6 tháng đầu
 * năm 2026», «Quý III/2026», «T9/2026», «9 tháng 2026», «01/01/2026-15/06/2026»; marks may be missing. The
 * first of a month as a `Date` is that month, since a sheet turns «9/2026» into one.
 *
 * Issue: period-unreadable, also for a blank cell and for a range that ends before it begins.
 *
 * @example parsePeriod('6T/2026', { rule: 'calendar', year: 2026 }) //=> { kind: 'half', index: 1, … }
 */
export function parsePeriod(cell: unknown, options: PeriodOptions): Period | Issue {
  if (isDate(cell)) return periodOfDate(cell, options) ?? unreadable('period-unreadable', cell)
  if (typeof cell === 'number') return periodOfYear(cell, options) ?? unreadable('period-unreadable', cell)
  if (typeof cell !== 'string') return unreadable('period-unreadable', cell)
  const plain = plainText(cell).replace(/[.;,]+$/, '')
  for (const read of READERS) {
    const period = read(plain, options)
    if (period && isYear(period.year)) return period
  }
  return unreadable('period-unreadable', cell)
}

/** The period of a calendar year, half-year, quarter or month. */
export function periodOf(kind: NamedKind, of: PeriodOptions & { readonly index?: number }): Period {
  const index = of.index ?? 0
  const length = { year: 12, half: 6, quarter: 3, month: 1 }[kind]
  const first = kind === 'year' ? 1 : (index - 1) * length + 1
  return { kind, index, label: labelOf(kind, index, of.year), ...spanOfMonths({ ...of, first, length }) }
}

/** The range from a day to a day, both within it. */
export function rangeOf(from: Day, to: Day, rule: PeriodRule): Period {
  const label = `từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`
  return { kind: 'range', rule, year: calendarOf(to).year, index: 0, from, to, label, months: monthsBetween(from, to) }
}

/** The period that a report compares with: the same one of the year before (a half-year with a half-year). */
export function samePeriodLastYear(period: Period): Period {
  const { kind, rule, index } = period
  const year = period.year - 1
  if (kind !== 'range') return periodOf(kind, { rule, year, index })
  const first = index > 0 ? firstMonths(index, { rule, year }) : null
  if (first) return first
  const { year: lastYear, month } = calendarOf(period.to)
  const isMonthEnd = period.to === lastDayOfMonth(lastYear, month)
  const to = isMonthEnd ? lastDayOfMonth(lastYear - 1, month) : addYears(period.to, -1)
  return rangeOf(addYears(period.from, -1), to, rule)
}

/** Whether a period is of days chosen by hand: its months are those of the calendar, whatever the rule. */
export function isOfDays({ kind, index }: Pick<Period, 'kind' | 'index'>): boolean {
  return kind === 'range' && index === 0
}

/** Whether the period is one whole year under its rule: only then can a target be finally missed. */
export function isWholeYear(period: Period): boolean {
  const whole = periodOf('year', { rule: period.rule, year: period.year })
  return period.from === whole.from && period.to === whole.to
}

/**
 * Reads a cell as a month: «1/2026», «T1/2026», «Tháng 01 năm 2026», «2026-01», a day in it; «Tháng 1» and 1 when the
 * year is given.
 *
 * Blank is null. Issues: month-unreadable, formula-error.
 */
export function parseMonth(cell: unknown, options: { readonly year?: number } = {}): Parsed<Month> {
  if (isBlank(cell)) return null
  const bad = () => unreadable('month-unreadable', cell)
  if (isDate(cell)) return monthOfDay(dayOfDate(cell)) ?? bad()
  if (typeof cell === 'number') {
    return (cell >= FIRST_SERIAL ? monthOfDay(Math.floor(cell)) : monthIn(cell, options.year)) ?? bad()
  }
  if (typeof cell !== 'string') return bad()
  return formulaErrorOf(cell) ?? monthOfText(plainText(cell), options.year) ?? bad()
}

type Reader = (plain: string, options: PeriodOptions) => Period | null

const READERS: readonly Reader[] = [readYear, readHalf, readQuarter, readMonth, readRange]

function readYear(plain: string, options: PeriodOptions): Period | null {
  const found = YEAR_TEXT.exec(plain)
  return found ? periodOfYear(Number(found[1] ?? options.year), options) : null
}

function readHalf(plain: string, options: PeriodOptions): Period | null {
  const found = FIRST_MONTHS.exec(plain)
  if (!found) return null
  const count = Number(found[1])
  const dated = { ...options, year: yearIn(found[3] ?? found[4], options.year) }
  if (found[2] === 'cuoi') return count === 6 ? periodOf('half', { ...dated, index: 2 }) : null
  return firstMonths(count, dated)
}

function readQuarter(plain: string, options: PeriodOptions): Period | null {
  const found = QUARTER.exec(plain)
  const index = NUMERALS[found?.[1] ?? '']
  if (!found || !index) return null
  return periodOf('quarter', { ...options, index, year: yearIn(found[2] ?? found[3], options.year) })
}

function readMonth(plain: string, options: PeriodOptions): Period | null {
  const month = monthOfText(plain, options.year)
  return month ? periodOf('month', { ...options, year: month.year, index: month.month }) : null
}

function readRange(plain: string, options: PeriodOptions): Period | null {
  const found = RANGE.exec(plain)
  const to = parseDayText(found?.[2] ?? '')
  if (!found || to === null || to instanceof Issue) return null
  const start = found[1] ?? ''
  // «01/01-15/6/2026»: the first day has the year of the last one.
  const dated = WITHOUT_YEAR.test(start) ? `${start.replace(/[.-]/, '/')}/${calendarOf(to).year}` : start
  const from = parseDayText(dated)
  return from === null || from instanceof Issue || from > to ? null : rangeOf(from, to, options.rule)
}

function periodOfYear(year: number, { rule }: PeriodOptions): Period | null {
  return isYear(year) ? periodOf('year', { rule, year }) : null
}

function periodOfDate(date: Date, options: PeriodOptions): Period | null {
  const day = dayOfDate(date)
  const month = calendarOf(day).date === 1 ? monthOfDay(day) : null
  return month ? periodOf('month', { rule: options.rule, year: month.year, index: month.month }) : null
}

// «9 tháng 2026» is counted from January; 6 of them are the half-year, 3 the quarter, 12 the year.
function firstMonths(count: number, of: PeriodOptions): Period | null {
  if (count === 12) return periodOf('year', of)
  if (count === 6) return periodOf('half', { ...of, index: 1 })
  if (count === 3) return periodOf('quarter', { ...of, index: 1 })
  if (count < 1 || count > 11) return null
  const label = `${count} tháng đầu năm ${of.year}`
  return { kind: 'range', index: count, label, ...spanOfMonths({ ...of, first: 1, length: count }) }
}

interface MonthSpan extends PeriodOptions {
  readonly first: number
  readonly length: number
}

function spanOfMonths({ rule, year, first, length }: MonthSpan): Pick<Period, 'rule' | 'year' | 'from' | 'to' | 'months'> {
  const last = first + length - 1
  const months: Month[] = []
  for (let month = first; month <= last; month++) months.push({ year, month })
  return { rule, year, from: endOfMonth(year, first - 1, rule) + 1, to: endOfMonth(year, last, rule), months }
}

// The last day that counts for a month; month 0 is December of the year before.
function endOfMonth(year: number, month: number, rule: PeriodRule): Day {
  const end = month === 0 ? lastDayOfMonth(year - 1, 12) : lastDayOfMonth(year, month)
  return rule === 'calendar' ? end : end - calendarOf(end).date + CLOSING_DATE
}

function labelOf(kind: NamedKind, index: number, year: number): string {
  if (kind === 'year') return `năm ${year}`
  if (kind === 'half') return `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm ${year}`
  return kind === 'quarter' ? `quý ${ROMAN[index]}/${year}` : `tháng ${index}/${year}`
}

function monthsBetween(from: Day, to: Day): Month[] {
  const months: Month[] = []
  for (let day = from; day <= to; ) {
    const { year, month } = calendarOf(day)
    months.push({ year, month })
    day = lastDayOfMonth(year, month) + 1
  }
  return months
}

function monthOfText(plain: string, year: number | undefined): Month | null {
  const yearFirst = YEAR_MONTH.exec(plain)
  if (yearFirst) return monthIn(Number(yearFirst[2]), Number(yearFirst[1]))
  const bare = MONTH_YEAR.exec(plain)
  if (bare) return monthIn(Number(bare[1]), Number(bare[2]))
  const named = MONTH.exec(plain)
  if (named) return monthIn(Number(named[1]), yearIn(named[2] ?? named[3], year))
  return null
}

function monthIn(month: number, year: number | undefined): Month | null {
  if (year === undefined || !isYear(year) || !Number.isInteger(month)) return null
  return month >= 1 && month <= 12 ? { year, month } : null
}

function monthOfDay(day: Day): Month | null {
  const { year, month } = calendarOf(day)
  return monthIn(month, year)
}

function yearIn(digits: string | undefined, otherwise: number): number
function yearIn(digits: string | undefined, otherwise: number | undefined): number | undefined
function yearIn(digits: string | undefined, otherwise: number | undefined): number | undefined {
  return digits === undefined ? otherwise : yearOfDigits(digits)
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 2199
}

function unreadable(code: 'period-unreadable' | 'month-unreadable', cell: unknown): Issue {
  return new Issue(code, { value: quoteCell(cell) })
}
