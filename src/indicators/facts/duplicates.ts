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
  for (const suspects of hashAlike(reading, contentIndex)) {
    const byKey = new Map<string, Meeting[]>()
    for (const row of suspects) {
      const cells = reading.sheet.cells[reading.gridRows[row]!]!
      const key = keyOf({ date: dates[row] as number, start: cells[startIndex], content: cells[contentIndex] as string })
      if (key === null) continue
      const group = byKey.get(key)
      if (group) group.push(reading.rows[row]!)
      else byKey.set(key, [reading.rows[row]!])
    }
    for (const group of byKey.values()) if (group.length > 1) groups.push(group)
  }
  return groups
}

/**
 * Which of the meetings repeat an earlier one that is kept: meeting → the one that it repeats. Only those that
 * `counts` lets in are looked at, so that a cancelled row never takes the place of the held one. The first row stays.
 */
export function findDuplicates(
  groups: TwinGroups,
  chairs: Chairs,
  counts: (meeting: Meeting) => boolean,
): ReadonlyMap<Meeting, Meeting> {
  const duplicates = new Map<Meeting, Meeting>()
  for (const group of groups) {
    let first: Meeting | undefined
    let unresolved: Meeting | undefined
    const byPerson = new Map<Person, Meeting>()
    for (const meeting of group) {
      if (!counts(meeting)) continue
      const person = typeof meeting.chair === 'string' ? chairs.resolve(meeting.chair) : null
      const original = person === null ? first : (byPerson.get(person) ?? unresolved)
      if (original) {
        duplicates.set(meeting, original)
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

/** Rows whose hashes of date and content are equal, as lists of indexes; found in an open table of integers. */
function hashAlike(reading: MeetingReading, contentIndex: number): Iterable<number[]> {
  const dates = reading.column('date')
  const { cells } = reading.sheet
  const { gridRows } = reading
  const bits = 33 - Math.clz32(gridRows.length)
  const mask = (1 << bits) - 1
  // Pairs of a hash and the number, from 1, of the first row that has it.
  const table = new Int32Array(2 << bits)
  const groups = new Map<number, number[]>()
  for (let row = 0; row < gridRows.length; row++) {
    const date = dates[row]
    const content = cells[gridRows[row]!]![contentIndex]
    if (typeof date !== 'number' || typeof content !== 'string' || content === '') continue
    const hash = Math.imul(hashOf(content) ^ Math.imul(date, 0x85ebca6b), 0x9e3779b1)
    let slot = hash >>> (32 - bits)
    while (table[2 * slot + 1] !== 0 && table[2 * slot] !== hash) slot = (slot + 1) & mask
    if (table[2 * slot + 1] === 0) {
      table[2 * slot] = hash
      table[2 * slot + 1] = row + 1
    } else addTo(groups, table[2 * slot + 1]! - 1, row)
  }
  return groups.values()
}

function addTo(groups: Map<number, number[]>, first: number, row: number): void {
  const group = groups.get(first)
  if (group) group.push(row)
  else groups.set(first, [first, row])
}

// Consonants and digits alone, a few from either end: what folding changes (case, spaces, tones, «Ð») is not looked at.
const FROM_START = 3
const FROM_END = 5
const CODES = new Uint8Array(128)
for (let code = 48; code <= 57; code++) CODES[code] = code
for (let code = 97; code <= 122; code++) {
  if ('aeiouy'.indexOf(String.fromCharCode(code)) < 0) CODES[code] = CODES[code - 32] = code
}

function hashOf(text: string): number {
  let hash = 0
  for (let i = text.length - 1, seen = 0; i >= 0 && seen < FROM_END; i--) {
    const code = consonantAt(text, i)
    if (code === 0) continue
    hash = Math.imul(hash, 37) + code
    seen++
  }
  for (let i = 0, seen = 0; i < text.length && seen < FROM_START; i++) {
    const code = consonantAt(text, i)
    if (code === 0) continue
    hash = Math.imul(hash, 37) + code
    seen++
  }
  return hash
}

/** The letter as a small one; 0 for what is skipped, and for a letter whose mark stands apart. */
function consonantAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code > 127 || CODES[code] === 0) return 0
  const next = text.charCodeAt(index + 1)
  return next >= 0x300 && next <= 0x36f ? 0 : CODES[code]!
}
