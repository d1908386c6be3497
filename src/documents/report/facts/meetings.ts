// Facts on meetings: what goes with the online ratio, those over their time, conferences of the whole commune.
import { excess, limitOf, netMinutes, sessionsOf, spanOf, type Meeting } from '../../../indicators/facts/duration.ts'
import { meetingRows, whyNotCounted } from '../../../indicators/facts/meetings.ts'
import type { Scope } from '../../../indicators/indicator.ts'
import { MEETING_KIND } from '../../../tables/lists/meeting-lists.ts'
import { MEETINGS } from '../../../tables/meetings.ts'
import type { Day } from '../../../vietnamese/date.ts'
import { periodOf } from '../../../vietnamese/period.ts'
import type { Figures, Measured } from './figures.ts'
import { filledReading, isWithin, nameOf } from './rows.ts'

export interface OnlineMeetings extends Measured {
  /** counted meetings both in person and online */
  readonly hybrid: number
  readonly unknownForm: number
  /** held by superiors, with the commune at one end */
  readonly attended: number
  /** held by the commune's Party committee, People's Council, Fatherland Front and unions */
  readonly otherLocal: number
}

/** A meeting that took longer than its kind may. */
export interface OverrunMeeting {
  readonly date: Day
  readonly content: string
  readonly kind: string
  /** minutes or sessions, as the settings count */
  readonly length: number
  readonly limit: number
}

export interface CommuneWide {
  /** in the period; null where nobody says of any meeting how wide it was */
  readonly held: number | null
  /** in the year up to the period's end */
  readonly heldInYear: number
}

/** The online ratio and what goes with it. */
export function gatherOnline(figures: Figures): OnlineMeetings {
  const beside = (id: string): number => figures.alongside('ONLINE_RATIO', id).numerator
  return {
    ...figures.measured('ONLINE_RATIO'),
    hybrid: beside('hybrid'),
    unknownForm: beside('unknownForm'),
    attended: beside('attended'),
    otherLocal: beside('otherLocal'),
  }
}

/** What is told of the counted meetings of a kind, in this order; null where nobody entered it of any. */
export const MEETING_TALLIES = ['held', 'online', 'hybrid', 'inPerson', 'unknownForm', 'paperless', 'sentAhead', 'over'] as const

export type MeetingTally = Record<(typeof MEETING_TALLIES)[number], number | null>

export interface MeetingKind extends MeetingTally {
  /** «Giao ban»; null of meetings whose kind is blank or unknown */
  readonly label: string | null
}

/** The counted meetings of the period by kind, and those that took longer than allowed, by day. */
export function gatherMeetingList(scope: Scope): { kinds: MeetingKind[]; overruns: OverrunMeeting[] } {
  const reading = filledReading(scope.registers, MEETINGS)
  const isFilled = (column: 'paperless' | 'sentAhead'): boolean => reading !== null && reading.isFilled(column)
  const blank = { paperless: isFilled('paperless') ? 0 : null, sentAhead: isFilled('sentAhead') ? 0 : null }
  const kinds = new Map<unknown, MeetingKind & Record<string, number>>()
  const overruns: OverrunMeeting[] = []
  for (const meeting of countedMeetings(scope)) {
    const label = typeof meeting.kind === 'string' ? MEETING_KIND.label(meeting.kind) : null
    const tally = kinds.get(label) ?? { label, held: 0, online: 0, hybrid: 0, inPerson: 0, unknownForm: 0, over: 0, ...blank } as never
    const overrun = overrunOf(meeting, label ?? '', scope)
    if (overrun) overruns.push(overrun)
    for (const id of talliesOf(meeting, overrun !== null)) if (tally[id] !== null) tally[id]!++
    kinds.set(label, tally)
  }
  overruns.sort((one, other) => one.date - other.date || (one.content < other.content ? -1 : 1))
  const labels = [...MEETING_KIND.values.map(({ label }) => label), null]
  return { kinds: labels.flatMap((label) => kinds.get(label) ?? []), overruns }
}

/** The counted meetings of the period that took longer than allowed, by day. */
export function gatherOverruns(scope: Scope): OverrunMeeting[] {
  return gatherMeetingList(scope).overruns
}

/** The rows of those meetings, in the register's order. */
export function overrunRows(scope: Scope): Meeting[] {
  return countedMeetings(scope).filter((meeting) => overrunOf(meeting, '', scope) !== null)
}

function talliesOf({ form, paperless, sentAhead }: Meeting, isOver: boolean): (keyof MeetingTally)[] {
  const ids: (keyof MeetingTally)[] = ['held', typeof form === 'string' ? form : 'unknownForm']
  if (paperless === 'yes') ids.push('paperless')
  if (sentAhead === 'yes') ids.push('sentAhead')
  if (isOver) ids.push('over')
  return ids
}

function overrunOf(meeting: Meeting, kind: string, { settings: { duration } }: Scope): OverrunMeeting | null {
  const span = spanOf(meeting)
  const limit = limitOf(meeting.kind)
  if (!span || !limit || excess(span, limit, duration) <= 0) return null
  const isByMinutes = duration === 'minutes'
  return {
    date: span.firstDay,
    content: nameOf(meeting.content),
    kind,
    length: isByMinutes ? netMinutes(span) : sessionsOf(span),
    limit: isByMinutes ? limit.minutes : limit.sessions,
  }
}

/** Conferences of the whole commune. */
export function gatherCommuneWide(scope: Scope): CommuneWide {
  const reading = filledReading(scope.registers, MEETINGS)
  if (reading === null || !reading.isFilled('scale')) return { held: null, heldInYear: 0 }
  const { period, asOf } = scope
  const wholeYear = periodOf('year', { rule: period.rule, year: period.year })
  const year = { ...wholeYear, from: Math.min(wholeYear.from, period.from), to: period.to }
  return { held: countWide({ ...scope, period }), heldInYear: countWide({ ...scope, period: year, asOf }) }
}

function countWide(scope: Scope): number {
  return countedMeetings(scope).filter(({ scale }) => scale === 'communeWide').length
}

function countedMeetings(scope: Scope): Meeting[] {
  return meetingRows(scope).filter((meeting) => isWithin(meeting.date, scope) && whyNotCounted(meeting, scope) === null)
}
