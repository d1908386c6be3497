// Rules over meetings taken together: entered twice, overlapping, too many for the whole commune.
import { findDuplicates, type Repeat } from '../indicators/facts/duplicates.ts'
import { boundsOf, spanOf, type Meeting, type Span } from '../indicators/facts/duration.ts'
import { meetingRows, organiserOf } from '../indicators/facts/meetings.ts'
import { chairsOf } from '../indicators/facts/people.ts'
import { clashesOf, repeatsOf, whyNotScheduled } from '../indicators/facts/schedule.ts'
import { ownUnitsOf } from '../indicators/facts/units.ts'
import { settingText } from '../plan/settings.ts'
import { addTo } from '../tables/add-to.ts'
import { MEETINGS } from '../tables/meetings.ts'
import type { Registers } from '../tables/registers.ts'
import { calendarOf, formatDay } from '../vietnamese/date.ts'
import { formatCountInProse } from '../vietnamese/number.ts'
import { foldText } from '../vietnamese/text.ts'
import { formatTime } from '../vietnamese/time.ts'
import { tableRule, type Rule } from './rule.ts'

const duplicateMeeting = tableRule({
  id: 'duplicate-meeting',
  table: MEETINGS,
  check: (_reading, { registers }, report) => {
    for (const { meeting, original } of repeatsOf(registers).values()) report(meeting, 'content', { row: original.rowNumber })
    for (const { meeting, original } of untimedRepeats(registers)) report(meeting, 'content', { row: original.rowNumber, isUntimed: 1 })
  },
})

/** Like meetings of one day of which neither tells its start: they may be two, so both count, but they are named. */
function untimedRepeats(registers: Registers): Iterable<Repeat> {
  const groups = new Map<string, Meeting[]>()
  for (const meeting of meetingRows({ registers })) {
    const { date, start, content } = meeting
    if (start === null && typeof date === 'number' && typeof content === 'string') addTo(groups, `${date} ${foldText(content)}`, meeting)
  }
  const twins = [...groups.values()].filter(({ length }) => length > 1)
  return findDuplicates(twins, chairsOf(registers), (meeting) => whyNotScheduled(meeting) === null).values()
}

/** «13:30–15:00», with its days when it lasts several. */
function timeOf({ firstDay, start, lastDay, end }: Span): string {
  const from = formatTime(start)
  const to = formatTime(end)
  return firstDay === lastDay ? `${from}–${to}` : `${from} ngày ${formatDay(firstDay)} – ${to} ngày ${formatDay(lastDay)}`
}

function overlapRule(shared: 'chair' | 'room'): Rule {
  return tableRule({
    id: shared === 'chair' ? 'overlap-chair' : 'overlap-room',
    table: MEETINGS,
    clause: 'II.4 a',
    check: (_reading, { registers }, report) => {
      for (const clash of clashesOf(registers).values()) {
        const span = spanOf(clash.other)
        if (clash.shared !== shared || !span) continue
        const { meeting } = clash
        const room = typeof meeting.room === 'string' ? meeting.room : ''
        report(meeting, shared, { room, row: clash.other.rowNumber, time: timeOf(span) })
      }
    },
  })
}

/** One unit that has to attend two meetings at once, as far as the participants name units. */
const overlapUnit = tableRule({
  id: 'overlap-unit',
  table: MEETINGS,
  needs: ['participants'],
  clause: 'II.4 a',
  check: (reading, { registers }, report) => {
    const known = new Set(ownUnitsOf(registers).map(foldText))
    const repeats = repeatsOf(registers)
    const byUnit = new Map<string, Attendance[]>()
    const units = new Map<string, readonly string[]>()
    for (const meeting of reading.rows) {
      const span = spanOf(meeting)
      const { participants } = meeting
      if (typeof participants !== 'string' || !span || whyNotScheduled(meeting) !== null || repeats.has(meeting.rowNumber)) continue
      let named = units.get(participants)
      if (!named) units.set(participants, (named = unitsIn(participants, known)))
      for (const unit of named) addTo(byUnit, foldText(unit), { meeting, unit, ...boundsOf(span) })
    }
    for (const attended of byUnit.values()) {
      for (const [later, earlier] of overlapping(attended)) {
        const rows = `${earlier.meeting.rowNumber}, ${later.meeting.rowNumber}`
        report(later.meeting, 'participants', { unit: later.unit, rows })
      }
    }
  },
})

interface Attendance {
  readonly meeting: Meeting
  readonly unit: string
  readonly from: number
  readonly to: number
}

function unitsIn(participants: string, known: ReadonlySet<string>): string[] {
  const parts = participants.split(/[;,\n]/).map((part) => part.trim())
  const seen = new Set<string>()
  return parts.filter((part) => {
    const folded = foldText(part)
    return known.has(folded) && !seen.has(folded) && seen.add(folded)
  })
}

/** Each that begins while an earlier one goes on, with the one that goes on longest. */
function overlapping(attended: Attendance[]): [later: Attendance, earlier: Attendance][] {
  attended.sort((a, b) => a.from - b.from || a.meeting.rowNumber - b.meeting.rowNumber)
  const found: [Attendance, Attendance][] = []
  let longest = attended[0]
  for (const one of attended.slice(1)) {
    if (longest && one.from < longest.to) found.push([one, longest])
    if (!longest || one.to > longest.to) longest = one
  }
  return found
}

/** Conferences of the whole commune in the order of the year, beyond the number that the conclusion allows. */
const communeWideOver = tableRule({
  id: 'commune-wide-over',
  table: MEETINGS,
  needs: ['scale'],
  clause: 'Kết luận số 226-KL/TW',
  check: (reading, scope, report) => {
    const { registers, settings } = scope
    const repeats = repeatsOf(registers)
    const wide = reading.rows.filter((meeting) => meeting.scale === 'communeWide' && typeof meeting.date === 'number')
    const own = wide.filter(
      (meeting) => whyNotScheduled(meeting) === null && !repeats.has(meeting.rowNumber) && organiserOf(meeting, scope) === 'commune',
    )
    own.sort((a, b) => Number(a.date) - Number(b.date) || a.rowNumber - b.rowNumber)
    const held = new Map<number, number>()
    for (const meeting of own) {
      const { year } = calendarOf(Number(meeting.date))
      const ordinal = (held.get(year) ?? 0) + 1
      held.set(year, ordinal)
      if (ordinal <= settings.communeWide) continue
      const limit = formatCountInProse(settings.communeWide)
      report(meeting, 'scale', { place: settingText(settings, 'unitKind'), ordinal: formatCountInProse(ordinal), limit })
    }
  },
})

export const MEETING_CLASH_RULES: readonly Rule[] = [
  duplicateMeeting, overlapRule('chair'), overlapRule('room'), overlapUnit, communeWideOver,
]
