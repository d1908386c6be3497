// Facts on meetings: what goes with the online ratio, those over their time, conferences of the whole commune.
import { excess, limitOf, netMinutes, sessionsOf, spanOf, type Meeting } from '../../../indicators/facts/duration.ts'
import { meetingRows, whyNotCounted } from '../../../indicators/facts/meetings.ts'
import type { Scope } from '../../../indicators/indicator.ts'
import { MEETING_KIND } from '../../../tables/lists/meeting-lists.ts'
import { MEETINGS } from '../../../tables/meetings.ts'
import type { Day } from '../../../vietnamese/date.ts'
import { periodOf } from '../../../vietnamese/period.ts'
import type { Figures, Measured } from './figures.ts'
import { filledReading, isWithin, textOf } from './rows.ts'

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

/** The counted meetings of the period that took longer than allowed, by day. */
export function gatherOverruns(scope: Scope): OverrunMeeting[] {
  const overruns: OverrunMeeting[] = []
  for (const meeting of countedMeetings(scope)) {
    const span = spanOf(meeting)
    const limit = limitOf(meeting.kind)
    const by = scope.settings.duration
    if (!span || !limit || excess(span, limit, by) <= 0) continue
    overruns.push({
      date: span.firstDay,
      content: textOf(meeting.content) ?? '',
      kind: typeof meeting.kind === 'string' ? MEETING_KIND.label(meeting.kind) : '',
      length: by === 'minutes' ? netMinutes(span) : sessionsOf(span),
      limit: by === 'minutes' ? limit.minutes : limit.sessions,
    })
  }
  overruns.sort((one, other) => one.date - other.date)
  return overruns
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
