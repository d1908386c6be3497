// Meetings entered twice: equal date, start and folded content, unless their chairs are two different people.
// A cheap hash of date and consonants finds the few that could be; only those are compared for good, so that
// 100,000 rows cost one pass, also when they all have one date.
import type { MEETINGS } from '../../tables/meetings.ts'
import type { Reading } from '../../tables/reading.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { foldText } from '../../vietnamese/text.ts'
import { parseTime } from '../../vietnamese/time.ts'
import type { Meeting } from './duration.ts'
import type { Chairs, Person } from './people.ts'

type MeetingReading = Reading<(typeof MEETINGS)['columns']>

/** Meetings with equal date, start and content, in the order of the rows; each group has two or more. */
export type TwinGroups = readonly (readonly Meeting[])[]

/** Groups the meetings that could be one and the same. */
export function findTwins(reading: MeetingReading): TwinGroups {
  const contentIndex = reading.layout.indexes.get('content')
  const startIndex = reading.layout.indexes.get('start')
  if (contentIndex === undefined || startIndex === undefined) return []
  const dates = reading.column('date')
  const keyOf = twinKeys()
  const groups: Meeting[][] = []
  for (const suspects of hashAlike(reading)) {
    if (suspects.length < 2) continue
    const byKey = new Map<string, number[]>()
    for (const row of suspects) {
      const cells = reading.sheet.cells[reading.gridRows[row]!]!
      const key = keyOf({ date: dates[row] as number, start: cells[startIndex], content: cells[contentIndex] as string })
      if (key === null) continue
      const group = byKey.get(key)
      if (group) group.push(row)
      else byKey.set(key, [row])
    }
    for (const group of byKey.values()) if (group.length > 1) groups.push(group.map((row) => reading.rows[row]!))
  }
  return groups
}

/** A meeting that stands a second time. */
export interface Repeat {
  readonly meeting: Meeting
  /** The earlier row that it repeats. */
  readonly original: Meeting
}

/**
 * Which of the meetings repeat an earlier one that is kept, by their row numbers. Only those that `counts` lets in are
 * looked at, so that a cancelled row never takes the place of the held one. The first row stays.
 */
export function findDuplicates(
  groups: TwinGroups,
  chairs: Chairs,
  counts: (meeting: Meeting) => boolean,
): ReadonlyMap<number, Repeat> {
  const duplicates = new Map<number, Repeat>()
  for (const group of groups) {
    let first: Meeting | undefined
    let unresolved: Meeting | undefined
    const byPerson = new Map<Person, Meeting>()
    for (const meeting of group) {
      if (!counts(meeting)) continue
      const person = typeof meeting.chair === 'string' ? chairs.resolve(meeting.chair) : null
      const original = person === null ? first : (byPerson.get(person) ?? unresolved)
      if (original) {
        duplicates.set(meeting.rowNumber, { meeting, original })
        continue
      }
      first ??= meeting
      if (person) byPerson.set(person, meeting)
      else unresolved ??= meeting
    }
  }
  return duplicates
}

/** The cells of a meeting that could be another's twin; the few of them are parsed here, not whole columns. */
interface TwinCells {
  readonly date: number
  readonly start: unknown
  readonly content: string
}

/** The exact key of a meeting, a text that comes again read once; null where the start is missing or unreadable. */
function twinKeys(): (cells: TwinCells) => string | null {
  let lastContent = ''
  let lastFolded = ''
  let lastStart: unknown = ''
  let lastSpan: ReturnType<typeof parseTime> = null
  return ({ date, start, content }) => {
    if (start !== lastStart) {
      lastStart = start
      lastSpan = parseTime(start)
    }
    if (lastSpan === null || lastSpan instanceof Issue) return null
    if (content !== lastContent) {
      lastContent = content
      lastFolded = foldText(content)
    }
    if (lastFolded === '') return null
    return `${date} ${lastSpan.start} ${lastFolded}`
  }
}

/** Rows whose hashes of date and content are equal, as lists of indexes; a list may hold one row alone. */
function hashAlike(reading: MeetingReading): Iterable<number[]> {
  const hashes = hashRows(reading)
  const words = wordsFor(hashes.length)
  const wordShift = Math.clz32(words) + 1
  const seen = new Int32Array(words)
  const seenTwice = new Int32Array(words)
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]!
    const bit = 1 << (hash & 31)
    const word = hash >>> wordShift
    if ((seen[word]! & bit) === 0) seen[word]! |= bit
    else seenTwice[word]! |= bit
  }
  const groups = new Map<number, number[]>()
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]!
    if (hash === 0 || (seenTwice[hash >>> wordShift]! & (1 << (hash & 31))) === 0) continue
    const group = groups.get(hash)
    if (group) group.push(row)
    else groups.set(hash, [row])
  }
  return groups.values()
}

// Two million bits still stay in the processor's cache.
const MOST_WORDS = 1 << 16

/** Words of a bitmap with at least 32 bits a row, as long as it stays small: a power of two. */
function wordsFor(rows: number): number {
  let words = 2
  while (words < rows && words < MOST_WORDS) words *= 2
  return words
}

/** A hash of date and content for each row; 0 for a row that cannot have a twin. */
function hashRows(reading: MeetingReading): Int32Array {
  const dates = reading.column('date')
  const statuses = reading.column('status')
  const { digests } = reading
  const hashes = new Int32Array(reading.gridRows.length)
  for (let row = 0; row < hashes.length; row++) {
    const date = dates[row]
    const status = statuses[row]
    const digest = digests[row]!
    // Cancelled and postponed meetings, and those of an unknown status, are no twins of those that take place.
    if (digest === 0 || typeof date !== 'number' || !(status === 'held' || status === null || status === 'planned')) continue
    hashes[row] = Math.imul(digest ^ Math.imul(date, 0x85ebca6b), 0x9e3779b1)
  }
  return hashes
}
