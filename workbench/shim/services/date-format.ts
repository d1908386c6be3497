// Java's SimpleDateFormat in English, as `Utilities.formatDate` writes dates. Weeks are those of the United States:
// they start on Sunday, and the first of January is always in the first.

interface Moment {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  /** From 0, Sunday. */
  readonly weekday: number
  /** From 0, the first of January. */
  readonly dayOfYear: number
  /** Minutes east of Greenwich. */
  readonly offset: number
  readonly zone: string
  readonly date: Date
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const DAY = 864e5

/** The text of a date in a time zone; throws a RangeError whose message says what is wrong. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const moment = momentOf(date, zone)
  let text = ''
  for (const [part] of pattern.matchAll(/''|'(?:[^']|'')*'?|([A-Za-z])\1*|[^]/g)) {
    if (part === "''") text += "'"
    else if (part.startsWith("'")) text += unquote(part)
    else if (/[A-Za-z]/.test(part)) text += field(part, moment)
    else text += part
  }
  return text
}

function unquote(part: string): string {
  if (part.length < 2 || !part.endsWith("'")) throw new RangeError('Unterminated quote')
  return part.slice(1, -1).replace(/''/g, "'")
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

type Field = (moment: Moment, length: number) => string

const number =
  (value: (moment: Moment) => number): Field =>
  (moment, length) =>
    pad(value(moment), length)
const name =
  (value: (moment: Moment) => string, short: number): Field =>
  (moment, length) =>
    length >= 4 ? value(moment) : value(moment).slice(0, short)
const year =
  (value: (moment: Moment) => number): Field =>
  (moment, length) =>
    length === 2 ? pad(value(moment) % 100, 2) : pad(value(moment), length)
const month: Field = (moment, length) =>
  length < 3 ? pad(moment.month, length) : name(({ month: at }) => MONTHS[at - 1] ?? '', 3)(moment, length)

const FIELDS: Readonly<Record<string, Field>> = {
  G: ({ year: at }) => (at > 0 ? 'AD' : 'BC'),
  y: year((moment) => moment.year),
  Y: year(weekYear),
  M: month,
  L: month,
  d: number((moment) => moment.day),
  D: number((moment) => moment.dayOfYear + 1),
  E: name(({ weekday }) => DAYS[weekday] ?? '', 3),
  u: number(({ weekday }) => weekday || 7),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  H: number(({ hour }) => hour),
  k: number(({ hour }) => hour || 24),
  K: number(({ hour }) => hour % 12),
  h: number(({ hour }) => hour % 12 || 12),
  m: number(({ minute }) => minute),
  s: number(({ second }) => second),
  S: number(({ millisecond }) => millisecond),
  w: number(weekOfYear),
  W: number(({ day, weekday }) => Math.floor((day - 1 + ((((weekday - day + 1) % 7) + 7) % 7)) / 7) + 1),
  F: number(({ day }) => Math.floor((day - 1) / 7) + 1),
  z: (moment, length) => zoneName(moment, length >= 4),
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, length) =>
    offset === 0
      ? 'Z'
      : length === 1
        ? offsetText(offset, '').slice(0, 3)
        : offsetText(offset, length === 2 ? '' : ':'),
}

function field(letters: string, moment: Moment): string {
  const letter = letters.charAt(0)
  const write = FIELDS[letter]
  if (!write || (letter === 'X' && letters.length > 3)) throw new RangeError(`Illegal pattern character '${letter}'`)
  return write(moment, letters.length)
}

function offsetText(offset: number, colon: string): string {
  const size = Math.floor(Math.abs(offset))
  return (offset < 0 ? '-' : '+') + pad(Math.floor(size / 60), 2) + colon + pad(size % 60, 2)
}

/** The week of the first of January begins on the Sunday before it. */
function startOfWeekYear(at: number): number {
  const first = Date.UTC(at, 0, 1)
  return first - new Date(first).getUTCDay() * DAY
}

function weekYear(moment: Moment): number {
  return Date.UTC(moment.year, moment.month - 1, moment.day) >= startOfWeekYear(moment.year + 1)
    ? moment.year + 1
    : moment.year
}

function weekOfYear(moment: Moment): number {
  const day = Date.UTC(moment.year, moment.month - 1, moment.day)
  return Math.floor((day - startOfWeekYear(weekYear(moment))) / (7 * DAY)) + 1
}

const ZONE_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  'Asia/Ho_Chi_Minh': ['ICT', 'Indochina Time'],
  'Asia/Saigon': ['ICT', 'Indochina Time'],
  'Asia/Bangkok': ['ICT', 'Indochina Time'],
  GMT: ['GMT', 'Greenwich Mean Time'],
  UTC: ['UTC', 'Coordinated Universal Time'],
  'Etc/UTC': ['UTC', 'Coordinated Universal Time'],
}

function zoneName({ zone, date, offset }: Moment, isLong: boolean): string {
  const known = ZONE_NAMES[zone]
  if (known) return known[isLong ? 1 : 0]
  if (zone.startsWith('GMT')) return 'GMT' + offsetText(offset, ':')
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: isLong ? 'long' : 'short',
  }).formatToParts(date)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

function momentOf(date: Date, zone: string): Moment {
  const time = date.getTime()
  if (Number.isNaN(time)) throw new RangeError('Invalid argument: date. Should be of type: Date')
  const offset = offsetOf(date, zone)
  const local = new Date(time + offset * 6e4)
  const at = local.getUTCFullYear()
  return {
    year: at,
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
    weekday: local.getUTCDay(),
    dayOfYear: Math.floor((Date.UTC(at, local.getUTCMonth(), local.getUTCDate()) - Date.UTC(at, 0, 1)) / DAY),
    offset,
    zone,
    date,
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Minutes east of Greenwich of a zone at a moment, before standard time with their seconds; also for `GMT+7`, `GMT+07:00`. */
function offsetOf(date: Date, zone: string): number {
  const fixed = /^(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(zone)
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2] ?? 0) * 60 + Number(fixed[3] ?? 0))
  let clock = clocks.get(zone)
  if (!clock) {
    try {
      clock = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
    } catch {
      throw new RangeError('Invalid argument: timeZone. Should be of type: String')
    }
    clocks.set(zone, clock)
  }
  const parts: Record<string, number> = {}
  for (const { type, value } of clock.formatToParts(date)) parts[type] = Number(value)
  const { year: y = 0, month: m = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  const local = Date.UTC(y, m - 1, day, hour, minute, second)
  return (local - Math.floor(date.getTime() / 1000) * 1000) / 6e4
}
