// Which rows of the register of meetings count: held, a meeting at all, the commune's own, not entered twice.
import { MEETINGS } from '../../tables/meetings.ts'
import { organiserGroup, type OrganiserGroup } from '../../tables/organiser.ts'
import type { Reading } from '../../tables/reading.ts'
import type { Registers } from '../../tables/registers.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { AFTER_AS_OF, out, type Contribution, type Scope } from '../indicator.ts'
import { remember } from '../memo.ts'
import { findDuplicates, findTwins, type Repeat, type TwinGroups } from './duplicates.ts'
import type { Meeting } from './duration.ts'
import { chairsOf } from './people.ts'
import { ownUnitsOf } from './units.ts'

const NO_DATE = out('no-date')
const BAD_DATE = out('bad-date')
const PLANNED = out('planned')
const POSTPONED = out('postponed')
const CANCELLED = out('cancelled')
const UNKNOWN_STATUS = out('unknown-status')
const NOT_A_MEETING = out('not-a-meeting')
const NOT_A_CONFERENCE = out('not-a-conference')
const ATTENDED = out('attended')
const OTHER_LOCAL = out('other-local')
const OTHER_ORGANISER = out('other-organiser')
const DUPLICATE = out('duplicate')

/** Kinds that are «hội nghị», when conferences alone are counted (A3). */
export const CONFERENCES: ReadonlySet<unknown> = new Set([
  'dissemination', 'professional', 'majorDiscussion', 'halfYearReview', 'yearReview', 'trainingMeeting',
])

/** The rows of the register; none where it cannot be read (the indicator's `reads` says why). */
export function meetingRows({ registers }: Pick<Scope, 'registers'>): readonly Meeting[] {
  const reading = registers.read(MEETINGS)
  return reading instanceof Issue ? [] : reading.rows
}

/** The same rows for a pass that keeps none of them: each is valid until the next. */
export function meetingsInTurn({ registers }: Pick<Scope, 'registers'>): Iterable<Meeting> {
  const reading = registers.read(MEETINGS)
  return reading instanceof Issue ? [] : reading.inTurn()
}

/** Why a meeting is not held as of a day, or null when it is: its status says so, or it has none and its day has come. */
export function whyNotHeld(meeting: Meeting, asOf: number): Contribution | null {
  const { date, status } = meeting
  if (typeof date !== 'number') return date === null ? NO_DATE : BAD_DATE
  if (status === 'held') return date <= asOf ? null : AFTER_AS_OF
  if (status === null) return date <= asOf ? null : PLANNED
  if (status === 'planned') return PLANNED
  if (status === 'postponed') return POSTPONED
  return status === 'cancelled' ? CANCELLED : UNKNOWN_STATUS
}

/** Whether the kind of a row is no meeting: reception of citizens, work in the field, «Khác» alone. */
export function isNoMeeting({ kind }: Pick<Meeting, 'kind'>): boolean {
  return kind === 'citizenReception' || kind === 'otherWork' || kind === 'other'
}

/** Who organised a meeting. */
export function organiserOf(meeting: Meeting, scope: Scope): OrganiserGroup {
  return organisersOf(scope)(meeting.organiser)
}

const organisersOf = remember(({ registers, settings }: Scope) => {
  const known = new Map<unknown, OrganiserGroup>()
  let last: Meeting['organiser'] = null
  let lastGroup: OrganiserGroup = 'commune'
  return (organiser: Meeting['organiser']): OrganiserGroup => {
    if (organiser === last) return lastGroup
    let group = known.get(organiser)
    if (group === undefined) {
      group = typeof organiser === 'string' ? organiserGroup(organiser, ownUnitsOf(registers), settings.commune) : 'commune'
      known.set(organiser, group)
    }
    last = organiser
    return (lastGroup = group)
  }
})

/** Which organisers count beside the commune (A2, A19). */
export interface Organisers {
  readonly attended: boolean
  readonly otherLocal: boolean
}

/** Why a held meeting is not counted, or null when it is: kind and organiser, under the settings. */
export function whyNotOurs(meeting: Meeting, scope: Scope, { attended, otherLocal }: Organisers): Contribution | null {
  if (isNoMeeting(meeting)) return NOT_A_MEETING
  if (scope.settings.meetings === 'conferences' && !CONFERENCES.has(meeting.kind)) return NOT_A_CONFERENCE
  const group = organiserOf(meeting, scope)
  if (group === 'commune') return null
  if (group === 'superior') return attended ? null : ATTENDED
  if (group === 'otherLocal') return otherLocal ? null : OTHER_LOCAL
  return OTHER_ORGANISER
}

/** The meetings that are counted in a scope. */
interface Counting {
  readonly organisers: Organisers
  /** Those that stand a second time, by row number. */
  readonly duplicates: ReadonlyMap<number, Repeat>
}

/**
 * Why a meeting is not counted, whatever its period, or null when it is. Attended meetings (A2) touch the online
 * ratio alone.
 */
export function whyNotCounted(meeting: Meeting, scope: Scope, counted: 'own' | 'ownOrAttended' = 'own'): Contribution | null {
  const { organisers, duplicates } = counted === 'own' ? countingOf(scope) : countingWithAttended(scope)
  const why = whyNotHeld(meeting, scope.asOf) ?? whyNotOurs(meeting, scope, organisers)
  return why === null && duplicates.size > 0 && duplicates.has(meeting.rowNumber) ? DUPLICATE : why
}

/** Meetings of a register that could be one and the same. */
export const twinsOf: (registers: Registers) => TwinGroups = remember((registers: Registers) => {
  const reading = registers.read(MEETINGS)
  return reading instanceof Issue ? [] : findTwins(reading as Reading<(typeof MEETINGS)['columns']>)
})

const countingOf = remember((scope: Scope) => makeCounting(scope, false))
const countingWithAttended = remember((scope: Scope) => makeCounting(scope, scope.settings.attended === 'included'))

function makeCounting(scope: Scope, attended: boolean): Counting {
  const organisers = { attended, otherLocal: scope.settings.otherLocal === 'included' }
  const counts = (meeting: Meeting) => (whyNotHeld(meeting, scope.asOf) ?? whyNotOurs(meeting, scope, organisers)) === null
  const twins = twinsOf(scope.registers)
  return { organisers, duplicates: twins.length === 0 ? new Map() : findDuplicates(twins, chairsOf(scope.registers), counts) }
}
