// The figures of a workbook of known facts, computed a second time from the rules alone: slowly, and with nothing of
// the product's own but its words.
import type { Settings } from '../../../src/plan/settings.ts'
import { dateOf, lastOfMonth, serialOf, yearEarlier } from './random.ts'
import type { DocumentFact, Facts, MeetingFact, Month, ProcedureFact, StaffFact, Unit } from './truth.ts'

export interface Span {
  readonly from: number
  readonly to: number
  readonly months: readonly Month[]
}

export interface Question {
  /** First month and number of months of the year, 2026 unless told. */
  readonly first: number
  readonly count: number
  readonly year?: number
  /** Days chosen by hand, whatever the months say. */
  readonly days?: readonly [from: number, to: number] | undefined
  readonly asOf: number
  readonly settings: Settings
}

export interface Answer {
  readonly numerator: number
  readonly denominator: number
  readonly verdict: string
}

/** The span of months of a year under the rule where periods close; of days chosen by hand, the months that they touch. */
export function spanOf({ first, count, settings, days, ...question }: Question, year = question.year ?? 2026): Span {
  if (days) return handSpan(days, (question.year ?? 2026) - year)
  const end = (month: number): number => {
    const [ofYear, ofMonth] = month === 0 ? [year - 1, 12] : [year, month]
    return settings.periodRule === 'nd09' ? serialOf(ofYear, ofMonth, 14) : lastOfMonth(ofYear, ofMonth)
  }
  return { from: end(first - 1) + 1, to: end(first + count - 1), months: Array.from({ length: count }, (_, index) => [year, first + index] as const) }
}

function handSpan(days: readonly [number, number], yearsBack: number): Span {
  const [from, to] = days.map((day) => (yearsBack === 1 ? yearEarlier(day) : day)) as [number, number]
  const months: Month[] = []
  for (let day = from; day <= to; day = lastOfMonth(...months.at(-1)!) + 1) months.push([dateOf(day).year, dateOf(day).month])
  return { from, to: yearsBack === 1 && isMonthEnd(days[1]) ? lastOfMonth(...months.at(-1)!) : to, months }
}

const isMonthEnd = (day: number): boolean => dateOf(day + 1).date === 1

export const within = (day: number | null, { from, to }: Pick<Span, 'from' | 'to'>): day is number => day !== null && day >= from && day <= to

const CONFERENCES = ['dissemination', 'professional']
export const LIMITS: Readonly<Record<string, readonly [minutes: number, sessions: number]>> = { dissemination: [240, 1], briefing: [240, 1], professional: [480, 2] }

/** The meetings held in a span by those who count, each once. */
export function heldMeetings({ meetings }: Facts, span: Pick<Span, 'from' | 'to'>, question: Question, withAttended = false): MeetingFact[] {
  const { settings, asOf } = question
  const organisers = ['commune', ...(settings.otherLocal === 'included' ? ['otherLocal'] : []), ...(withAttended && settings.attended === 'included' ? ['superior'] : [])]
  const kept: MeetingFact[] = []
  for (const meeting of meetings) {
    const isHeld = within(meeting.date, span) && meeting.date <= asOf && (meeting.status === 'held' || meeting.status === null)
    if (!isHeld || !organisers.includes(meeting.organiser) || !isMeeting(meeting, settings)) continue
    if (!kept.some((other) => isSame(other, meeting))) kept.push(meeting)
  }
  return kept
}

function isMeeting({ kind }: MeetingFact, { meetings }: Settings): boolean {
  return meetings === 'conferences' ? CONFERENCES.includes(kind ?? '') : kind !== 'citizenReception' && kind !== 'other'
}

/** What takes time in the schedule, held or planned, each once. */
export function scheduledMeetings({ meetings }: Facts): MeetingFact[] {
  const kept: MeetingFact[] = []
  for (const meeting of meetings) {
    const isTaken = meeting.status !== 'cancelled' && meeting.status !== 'postponed' && meeting.kind !== 'citizenReception' && meeting.kind !== 'other'
    if (isTaken && meeting.date !== null && !kept.some((other) => isSame(other, meeting))) kept.push(meeting)
  }
  return kept
}

/** Nobody but the chairs is on the staff list here, so that no two of them are told apart. */
const isSame = (one: MeetingFact, other: MeetingFact): boolean =>
  one.date === other.date && one.start === other.start && one.start !== null && one.content === other.content

/** The stretches of the days of a meeting; null where its length is not known. */
export function stretches({ date, lastDay, start, end }: MeetingFact): [number, number][] | null {
  if (date === null || start === null || end === null) return null
  if (lastDay === null) return end > start ? [[start, end]] : null
  return [[start, 1020], [450, end]]
}

export function isOver(meeting: MeetingFact, { settings }: Question): boolean {
  const limit = LIMITS[meeting.kind ?? '']
  const days = stretches(meeting)
  if (!limit || !days) return false
  const minutes = days.reduce((sum, [from, to]) => sum + Math.max(0, to - from - (from <= 690 && to >= 810 ? 120 : 0)), 0)
  const halves = [[0, 750], [750, 1080], [1080, 1440]] as const
  const sessions = days.reduce((sum, [from, to]) => sum + halves.filter(([a, b]) => Math.min(b, to) - Math.max(a, from) > 15).length, 0)
  return settings.duration === 'minutes' ? minutes > limit[0] : sessions > limit[1]
}

export function issuedDocuments({ documents }: Facts, span: Pick<Span, 'from' | 'to'>, { settings }: Question): DocumentFact[] {
  return documents.filter(({ register, date, what, state }) =>
    register === 'outgoing' && state === 'issued' && within(date, span) && (what === 'document' || (what === 'slip' && settings.documents === 'all')))
}

export function openDocuments({ documents }: Facts, span: Span, { asOf }: Question): DocumentFact[] {
  return documents.filter(({ date, arrived, state, isSecret }) => {
    const day = date === null ? null : (arrived ?? date)
    return state !== 'voided' && !isSecret && within(day, span) && day <= asOf
  })
}

/** The first day of the span that a month's row counts in: from then on it has begun. */
export function beginning([year, month]: Month, { settings }: Question): number {
  return settings.periodRule === 'nd09' ? serialOf(year, month - 1, 15) : serialOf(year, month, 1)
}

export const has = (months: readonly Month[], [year, month]: Month): boolean => months.some(([y, m]) => y === year && m === month)

export interface Compared { readonly previous: number; readonly current: number; readonly isTyped: boolean; readonly until: number }

/** Previous and current counts of what should fall, like for like. */
export function reduction(facts: Facts, question: Question, typed: 'meetings' | 'documents'): Compared {
  const count = COUNTS[typed](facts, question)
  const year = question.year ?? 2026
  const [now, before] = [spanOf(question, year), spanOf(question, year - 1)]
  const hasEnded = now.to <= question.asOf
  const monthEnd = ([ofYear, month]: Month): number => spanOf({ ...question, days: undefined, first: month, count: 1 }, ofYear).to
  const ended = now.months.filter((month) => hasEnded || monthEnd(month) <= question.asOf)
  const isOfMonths = !question.days || (question.settings.periodRule === 'calendar' && dateOf(now.from).date === 1 && isMonthEnd(now.to))
  const bases = ended.map(([ofYear, month]) => facts.base.find((row) => row.month[0] === ofYear - 1 && row.month[1] === month))
  if (isOfMonths && bases.length > 0 && bases.every((row) => row !== undefined)) {
    const to = monthEnd(ended.at(-1)!)
    return { previous: bases.reduce((sum, row) => sum + row![typed], 0), current: count({ from: now.from, to, months: ended }, Math.min(to, question.asOf)), isTyped: true, until: to }
  }
  const [cut, cutBefore] = [Math.min(now.to, question.asOf), hasEnded ? before.to : Math.min(before.to, yearEarlier(question.asOf))]
  return { previous: count({ ...before, to: cutBefore }, cutBefore), current: count({ ...now, to: cut }, cut), isTyped: false, until: cut }
}

const COUNTS = {
  meetings: (facts: Facts, question: Question) => (part: Span, upTo: number): number => heldMeetings(facts, part, { ...question, asOf: upTo }).length,
  documents: (facts: Facts, question: Question) => (part: Span, upTo: number): number => issuedDocuments(facts, part, question).length + secretsOf(facts, part, { ...question, asOf: upTo }),
}

/** Secret documents sent that are known by number alone. */
export function secretsOf({ secrets }: Facts, { months }: Span, question: Question): number {
  return secrets.filter(({ month }) => has(months, month) && beginning(month, question) <= question.asOf).reduce((sum, { outgoing }) => sum + outgoing, 0)
}

/** Whether a month's row can be so at all. */
export const isPossible = ({ received, full, partial, digitised }: ProcedureFact): boolean => received >= 0 && full + partial + digitised <= received

export function dossiers(row: ProcedureFact, { settings }: Pick<Question, 'settings'>): [number, number] {
  const { received, full, partial, digitised, more } = row
  if (!isPossible(row)) return [0, 0]
  if (settings.procedures === 'onlineService') return more.onlineServiceDossiers === undefined ? [0, 0] : [full + partial, more.onlineServiceDossiers]
  return [{ digital: full + partial + digitised, fullOnline: full, anyOnline: full + partial }[settings.procedures], received]
}

export function trainees({ staff, training }: Facts, cut: number, { settings }: Question): { readonly people: StaffFact[]; readonly trained: StaffFact[] } {
  const groups: Readonly<Record<Settings['trained'], readonly string[] | null>> = {
    staff: ['official', 'civilServant', 'publicEmployee'], civilServants: ['official', 'civilServant'], all: null,
  }
  const isThere = ({ group, joined, left }: StaffFact): boolean =>
    (groups[settings.trained]?.includes(group) ?? true) && (joined === null || joined <= cut) && (left === null || left > cut)
  const people = staff.filter(isThere)
  const trained = people.filter(({ name }) => training.some((row) => row.name === name && row.subject === 'digital' && row.result === 'through' && row.date <= cut))
  return { people, trained }
}

export interface DueReport { readonly unit: Unit; readonly state: 'onTime' | 'late' | 'unsent' }

/** The reports due in a span by the as-of date. */
export function dueReports({ reports }: Facts, span: Pick<Span, 'from' | 'to'>, { asOf, settings }: Question): DueReport[] {
  const nextWorkingDay = (day: number): number => ([0, 6].includes(dateOf(day).weekday) ? nextWorkingDay(day + 1) : day)
  return reports.flatMap(({ due, sent, isAdHoc, unit }): DueReport[] => {
    if (isAdHoc || !within(due, span)) return []
    const last = settings.weekend === 'nextWorkingDay' ? nextWorkingDay(due) : due
    return last > asOf ? [] : [{ unit, state: sent === null || sent > asOf ? 'unsent' : sent <= last ? 'onTime' : 'late' }]
  })
}

export const TARGETS: Readonly<Record<string, readonly [number, number]>> = {
  ONLINE_RATIO: [3, 5], MEETING_REDUCTION: [1, 10], DOCUMENT_REDUCTION: [3, 20], ONLINE_PROCEDURE_RATIO: [19, 20], DIGITIZATION_RATIO: [19, 20], E_DOCUMENT_RATIO: [1, 1],
  TRAINING_RATIO: [1, 1], ON_TIME_REPORT_RATIO: [1, 1],
}

function judged(name: string, [numerator, denominator]: readonly [number, number], { count, asOf, days, ...question }: Question): Answer | null {
  if (denominator <= 0) return null
  const target = TARGETS[name]
  if (!target) return { numerator, denominator, verdict: 'none' }
  const over = numerator * target[1] - denominator * target[0]
  const isFinal = count === 12 && !days && spanOf({ ...question, count, asOf }).to <= asOf
  const missed = isFinal ? 'notMet' : 'notYetMet'
  return { numerator, denominator, verdict: over === 0 ? 'met' : over < 0 ? missed : target[0] === target[1] ? 'met' : 'exceeded' }
}

const share = <T>(items: readonly T[], isCounted: (item: T) => boolean): [number, number] => [items.filter(isCounted).length, items.length]

export function isElectronic({ way, isSigned }: DocumentFact, { electronic }: Settings): boolean {
  return electronic === 'only' ? way === 'electronic' : (way === 'electronic' || way === 'both') && (electronic === 'any' || isSigned)
}

/** Every figure that can be told from the facts, by the name of its function; null where there is none. */
export function recompute(facts: Facts, question: Question): Readonly<Record<string, Answer | null>> {
  const { settings, asOf } = question
  const span = spanOf(question)
  const own = heldMeetings(facts, span, question)
  const looked = heldMeetings(facts, span, question, true).filter(({ form }) => form !== null || settings.unknownForm === 'counted')
  const open = openDocuments(facts, span, question)
  const asked = open.filter(({ register, way }) => settings.digitised === 'all' || (settings.digitised === 'incoming' ? register === 'incoming' : way === 'paper'))
  const [meetings, documents] = [reduction(facts, question, 'meetings'), reduction(facts, question, 'documents')]
  const { people, trained } = trainees(facts, Math.min(span.to, asOf), question)
  const due = dueReports(facts, span, question).filter(({ state }) => settings.reportsDue === 'due' || state !== 'unsent')
  const procedures = facts.procedures.filter(({ month }) => has(span.months, month) && beginning(month, question) <= asOf).map((row) => dossiers(row, question))
  const figures: Readonly<Record<string, readonly [number, number]>> = {
    ONLINE_RATIO: share(looked, ({ form }) => form === 'online' || (form === 'hybrid' && settings.hybrid === 'online')),
    MEETING_REDUCTION: [meetings.previous - meetings.current, meetings.previous],
    DOCUMENT_REDUCTION: [documents.previous - documents.current, documents.previous],
    ONLINE_PROCEDURE_RATIO: procedures.reduce<[number, number]>(([n, d], [more, all]) => [n + more, d + all], [0, 0]),
    DIGITIZATION_RATIO: share(asked, ({ isDigitised }) => isDigitised),
    E_DOCUMENT_RATIO: share(open.filter(({ isWithAgency }) => isWithAgency), (each) => isElectronic(each, settings)),
    TRAINING_RATIO: [trained.length, people.length],
    ON_TIME_REPORT_RATIO: share(due, ({ state }) => state === 'onTime'),
    MEETING_OVERRUN: share(own.filter((meeting) => stretches(meeting) !== null), (meeting) => isOver(meeting, question)),
    PAPERLESS_RATIO: share(own, ({ paperless }) => paperless),
  }
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, judged(name, figure, question)]))
}
