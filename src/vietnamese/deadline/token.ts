// The words of a deadline phrase as tokens: dates, stretches of months, frequencies, conditions and the small words
// that join them. One rule a form; what the tokens mean together is in ../deadline.ts.
import { yearOfDigits } from '../date.ts'
import { cleanText, stripDiacritics } from '../text.ts'

export type Frequency = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'
/** What is counted in «10 ngày làm việc kể từ …». */
export type CountedUnit = 'day' | 'workingDay' | 'week' | 'month'

export type Token =
  | { readonly type: 'date'; readonly date: number; readonly month: number; readonly year: number | null }
  /** «ngày 05» of a month that is named elsewhere. */
  | { readonly type: 'day'; readonly date: number }
  /** A month (length 1), quarter (3), half-year (6), year (12), or the first so many months of a year. */
  | { readonly type: 'months'; readonly first: number; readonly length: number; readonly year: number | null }
  /** A number that goes on a list: «tháng 11, 12», «Quý III và IV». */
  | { readonly type: 'number'; readonly value: number; readonly year: number | null }
  | { readonly type: 'part'; readonly part: 'start' | 'middle' | 'end' }
  | { readonly type: 'every'; readonly every: Frequency | null; readonly times?: number; readonly month?: number }
  /** «6 tháng», «năm»: a frequency only beside another («định kỳ 6 tháng và năm»). */
  | { readonly type: 'unit'; readonly every: Frequency }
  | { readonly type: 'condition'; readonly opener: 'when' | 'until'; readonly text: string }
  | { readonly type: 'relative'; readonly count: number; readonly unit: CountedUnit; readonly anchor: string }
  | { readonly type: 'unread'; readonly text: string }
  | { readonly type: Mark }

/** Small words; «vague» is a «theo …», «unclear» a time that is no day («tuần đầu tháng 7»). */
type Mark =
  | 'before' | 'latest' | 'whole' | 'from' | 'through' | 'and' | 'time'
  | 'continuous' | 'following' | 'vague' | 'unclear' | 'break' | 'filler'

type Groups = readonly (string | undefined)[]
/** The words, as typed, of a group that ends the match. */
type Tail = (group: string | undefined) => string

interface Rule {
  /** A pattern of plain text, tried where the last token ended. */
  readonly pattern: string
  /** Makes the token of a match; null lets the next rule try. */
  readonly make: (groups: Groups, tail: Tail) => Token | null
}

const rule = (pattern: string, make: Rule['make']): Rule => ({ pattern, make })
const mark = (type: Mark, pattern: string): Rule => rule(`(?:${pattern})(?![a-z\\d])`, () => ({ type }))

const END = '(?![a-z\\d])'
const FULL_YEAR = '((?:19|20)\\d\\d)(?![\\d/])'
// «/2026», « năm 2026», «-2026», or no year.
const YEAR = `(?:(?: ?[/.-] ?|,? nam | )${FULL_YEAR})?`
// A clause ends at a bracket or semicolon, or at a comma before a time.
const CLAUSE = '((?:[^;(),]|,(?! ?(?:cham nhat|khong|truoc|trong|hoan thanh|xong|quy|thang|ngay \\d|den)))*)'
const WITHIN = '(?:trong (?:vong |thoi han |thoi gian )?|sau |cham nhat (?:la |sau )?|khong qua )'
const COUNT = '(\\d{1,3}) ?(ngay lam viec|ngay|tuan|thang),?'
const UNIT = '(nam|quy|thang|tuan|ngay)'
const QUARTER = '(iv|i{1,3}|[1-4])'
const FREQUENCIES: Readonly<Record<string, Frequency>> = {
  nam: 'year', quy: 'quarter', thang: 'month', tuan: 'week', ngay: 'day',
}
const MONTH_FREQUENCIES: Readonly<Record<string, Frequency>> = { '3': 'quarter', '6': 'half', '12': 'year' }
const COUNTED: Readonly<Record<string, CountedUnit>> = {
  ngay: 'day', 'ngay lam viec': 'workingDay', tuan: 'week', thang: 'month',
}
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }
const PARTS: Readonly<Record<string, 'start' | 'middle' | 'end'>> = { dau: 'start', giua: 'middle', cuoi: 'end' }

// Words around a deadline that say nothing of its day.
const FILLERS =
  'hoan thanh|xong|thuc hien|trien khai|bao cao|gui|du kien|khoang|trong|vao|cua|la|ngay|thoi han|thoi diem|' +
  'thoi gian|lan|\\d{1,2} lan|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|giai doan|cung|nay'

// Read before dates, whose numbers they would be taken for.
const TIME = mark('time', "(?:luc )?\\d{1,2} ?(?:(?:h|g|gio)(?: ?\\d{1,2})?(?: ?phut)?|:\\d\\d)['’′]?")

const REFERENCES: readonly Rule[] = [
  // A document's number and date are no deadline, nor is a school year.
  rule('so \\d+[^\\s,;()]*[a-z/][^\\s,;()]*(?:,? ngay \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})?', unread),
  rule('nam hoc(?: \\d{4} ?[-–] ?\\d{4})?', unread),
  rule(`theo ${CLAUSE}`, () => ({ type: 'vague' })),
  rule('tuan (?:thu )?(?:\\d|dau|cuoi)[^;(),]*', () => ({ type: 'unclear' })),
  mark('filler', '(?:lan|dot|ky) (?:thu )?\\d{1,2}'),
]

const CONDITIONS: readonly Rule[] = [
  rule(`${WITHIN}?${COUNT} (?:ke tu|tinh tu|tu|sau)(?: khi)? ${CLAUSE}`, relative),
  rule(`${WITHIN}?${COUNT} (?=truoc (?!(?:ngay )?\\d))${CLAUSE}`, relative),
  rule(`trong (?:vong |thoi han |thoi gian )${COUNT}${END}`, relative),
  rule(`(?:cho )?den khi ${CLAUSE}`, ([, text], tail) => ({ type: 'condition', opener: 'until', text: tail(text) })),
  rule(`(?:ngay )?(?:sau )?khi ${CLAUSE}`, condition),
  rule(`ke tu (?!ngay \\d|\\d|thang|quy|nam)${CLAUSE}`, condition),
  rule(`(?=(?:truoc khi|neu|trong truong hop) )${CLAUSE}`, condition),
]

const FREQUENCY_RULES: readonly Rule[] = [
  rule(`thang (dau|cuoi)(?: cung| tien)?(?: cua)?(?: moi| hang| cac)? quy${END}`, ([, part]) => quarterMonth(part)),
  rule(`(?:hang|moi|tung|dinh ky(?: hang| moi)?) (?:0?(3|6|12) thang|${UNIT})${END}`, everyOf),
  rule(`(\\d{1,2}) lan ?(?:/|trong|tren|moi|mot)? ?(?:0?1 |mot )?${UNIT}${END}`, ([, times, unit]) => {
    return { type: 'every', every: FREQUENCIES[unit ?? ''] ?? null, times: Number(times) }
  }),
  rule(`(?:0?(3|6|12) thang|(?:0?1 )?${UNIT}) ?(?:/|mot|0?1)? ?(?:0?1 )?lan${END}`, everyOf),
  rule(`\\d{1,2} ${UNIT} ?(?:/|mot|0?1)? ?(?:0?1 )?lan${END}`, () => ({ type: 'every', every: null })),
  mark('following', '(?:cac|nhung) nam (?:tiep theo|sau|tiep)'),
  rule(`dinh ky${END}`, () => ({ type: 'every', every: null })),
]

const DATES: readonly Rule[] = [
  rule('(?:ngay )?(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)', ([, year, month, date]) => dateOf(date, month, year)),
  rule('(?:ngay )?(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d\\d)(?!\\d)', ([, date, , month, year]) => {
    return dateOf(date, month, year)
  }),
  rule(`(?:ngay )?(\\d{1,2}),? thang (\\d{1,2})(?!\\d)${YEAR}`, ([, date, month, year]) => dateOf(date, month, year)),
  rule('(?:ngay )?(\\d{1,2}) ?[/.] ?(\\d{1,2})(?![\\d/])(?! ?(?:ngay|gio|%))', ([, date, month]) => dateOf(date, month)),
  rule('ngay (\\d{1,2}) ?- ?(\\d{1,2})(?![\\d/])', ([, date, month]) => dateOf(date, month)),
  // The first day of «05-06/3/2026».
  rule('(\\d{1,2})(?= ?(?:[-–,]|va|den) ?(?:ngay )?\\d{1,2}[/.]\\d{1,2}(?!\\d))', dayOnly),
  rule('ngay (\\d{1,2})(?!\\d)', dayOnly),
]

const SPANS: readonly Rule[] = [
  rule(`(\\d{1,2}) ?(?:thang|t)[ -]?(dau|cuoi)(?: nam)?${END}${YEAR}`, firstMonths),
  rule(`(\\d{1,2}) ?(?:thang|t)(?: nam |/| )(\\d{4})(?!\\d)`, ([all, count, year]) => firstMonths([all, count, 'dau', year])),
  rule(`0?6 thang${END}`, () => ({ type: 'unit', every: 'half' })),
  rule(`(?:thang |t ?)(\\d{1,2})(?!\\d)${YEAR}`, ([, month, year]) => months(Number(month), 1, year)),
  rule(`(\\d{1,2}) ?[/.-] ?${FULL_YEAR}`, ([, month, year]) => months(Number(month), 1, year)),
  rule(`(?:quy|q) ?${QUARTER}${END}${YEAR}`, ([, quarter, year]) => months(quarterStart(quarter), 3, year)),
  rule(`(iv|i{1,3})${END}${YEAR}`, ([, quarter, year]) => listed(QUARTERS[quarter ?? ''], year)),
  rule(`(?:ca )?(?:nam )?${FULL_YEAR}`, ([, year]) => months(1, 12, year)),
  rule(`(?:trong nam nay|trong nam|nam nay|ca nam)${END}(?! (?:19|20)\\d\\d)`, () => months(1, 12)),
  rule(`(dau|giua|cuoi) (?=(?:thang|quy|nam|moi|hang|cac) ?)`, ([, part = '']) => ({ type: 'part', part: PARTS[part] ?? 'end' })),
  rule(`(nam|quy|thang|tuan)${END}`, ([, unit]) => ({ type: 'unit', every: FREQUENCIES[unit ?? ''] ?? 'year' })),
  rule(`(\\d{1,2})(?!\\d)${YEAR}`, ([, value, year]) => listed(Number(value), year)),
]

const MARKS: readonly Rule[] = [
  mark('continuous', 'thuong xuyen|lien tuc|tx|(?:trong )?suot qua trinh|quanh nam'),
  mark('latest', 'cham nhat|muon nhat|khong muon hon|khong cham hon|khong qua|han cuoi|truoc va trong|trong va truoc'),
  mark('before', 'truoc'),
  mark('whole', '(?:den |cho den )?het'),
  mark('from', '(?:bat dau |ke )?tu'),
  mark('through', 'den|toi'),
  mark('and', 'va|hoac'),
  mark('filler', FILLERS),
  rule('[-–—]', () => ({ type: 'through' })),
  rule('[,/&+]', () => ({ type: 'and' })),
  rule('[;:().]', () => ({ type: 'break' })),
]

const RULES: readonly Rule[] = [
  ...REFERENCES,
  ...CONDITIONS,
  ...FREQUENCY_RULES,
  TIME,
  ...DATES,
  ...SPANS,
  ...MARKS,
  rule('[^\\s;:(),+]+', unread),
]

// Compiled when the first phrase is read: most runs read none.
let compiled: readonly RegExp[] | null = null

/** The tokens of a phrase, in order. Every word is in one of them; those that nothing knows are «unread». */
export function tokensOf(phrase: string): Token[] {
  compiled ??= RULES.map(({ pattern }) => new RegExp(pattern, 'y'))
  const text = cleanText(phrase)
  const plain = alignedPlain(text)
  const tokens: Token[] = []
  for (let at = 0; at < plain.length; ) at = readToken({ text, plain, at, patterns: compiled }, tokens)
  return tokens
}

interface Cursor {
  readonly text: string
  readonly plain: string
  readonly at: number
  readonly patterns: readonly RegExp[]
}

// Where the token that begins here ends; a character that begins none is passed over.
function readToken({ text, plain, at, patterns }: Cursor, tokens: Token[]): number {
  if (plain[at] === ' ' || !isWordStart(plain, at)) return at + 1
  for (let i = 0; i < patterns.length; i++) {
    const pattern = patterns[i] as RegExp
    pattern.lastIndex = at
    const groups = pattern.exec(plain)
    const end = pattern.lastIndex
    const token = groups && RULES[i]?.make(groups, (group = '') => trimEnd(text.slice(end - group.length, end)))
    if (!token) continue
    tokens.push(token)
    return end
  }
  return at + 1
}

function trimEnd(text: string): string {
  return text.replace(/[\s,.;:]+$/, '')
}

// One plain character for each of the text, so that what is found in the one can be quoted from the other.
function alignedPlain(text: string): string {
  let plain = ''
  for (let i = 0; i < text.length; i++) plain += stripDiacritics(text.charAt(i).toLowerCase()).charAt(0) || '?'
  return plain
}

function isWordStart(plain: string, at: number): boolean {
  return at === 0 || !/[a-z]/.test(plain.charAt(at - 1)) || !/[a-z]/.test(plain.charAt(at))
}

function unread([text]: Groups, tail: Tail): Token {
  return { type: 'unread', text: tail(text) }
}

function condition([, text]: Groups, tail: Tail): Token {
  return { type: 'condition', opener: 'when', text: tail(text) }
}

function relative([, count, unit, anchor]: Groups, tail: Tail): Token {
  return { type: 'relative', count: Number(count), unit: COUNTED[unit ?? ''] ?? 'day', anchor: tail(anchor) }
}

function everyOf([, count, unit]: Groups): Token {
  return { type: 'every', every: count ? (MONTH_FREQUENCIES[count] ?? null) : (FREQUENCIES[unit ?? ''] ?? null) }
}

function quarterMonth(part: string | undefined): Token {
  return { type: 'every', every: 'quarter', month: part === 'dau' ? 1 : 3 }
}

function dateOf(date: string | undefined, month: string | undefined, year?: string | undefined): Token {
  return { type: 'date', date: Number(date), month: Number(month), year: yearOf(year) }
}

function dayOnly([, date]: Groups): Token {
  return { type: 'day', date: Number(date) }
}

function firstMonths([, count, part, year]: Groups): Token | null {
  const length = Number(count)
  if (length < 1 || length > 12) return null
  return months(part === 'cuoi' ? 13 - length : 1, length, year)
}

function months(first: number, length: number, year?: string | undefined): Token {
  return { type: 'months', first, length, year: yearOf(year) }
}

function listed(value = 0, year: string | undefined): Token {
  return { type: 'number', value, year: yearOf(year) }
}

function quarterStart(quarter: string | undefined): number {
  return (QUARTERS[quarter ?? ''] ?? 0) * 3 - 2
}

function yearOf(digits: string | undefined): number | null {
  return digits === undefined ? null : yearOfDigits(digits)
}
