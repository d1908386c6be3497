// The figures of a workbook of known facts, computed a second time from the rules alone: slowly, and with nothing of
// the product's own but its words.
import type { Settings } from '../../../src/plan/settings.ts'
import { dateOf, lastOfMonth, serialOf, yearEarlier } from './random.ts'
import type { DocumentFact, Facts, MeetingFact, Month, ProcedureFact, StaffFact } from './truth.ts'

export interface Span {
  readonly from: number
  readonly to: number
  readonly months: readonly Month[]
}

export interface Question {
  /** First month and number of months of 2026. */
  readonly first: number
  readonly count: number
  readonly asOf: number
  readonly settings: Settings
}

export interface Answer {
  readonly numerator: number
  readonly denominator: number
  readonly verdict: string
}

/** The span of months of a year under the rule where periods close. */
function spanOf({ first, count, settings }: Question, year: number): Span {
  const end = (month: number): number => {
    const [ofYear, ofMonth] = month === 0 ? [year - 1, 12] : [year, month]
    return settings.periodRule === 'nd09' ? serialOf(ofYear, ofMonth, 14) : lastOfMonth(ofYear, ofMonth)
  }
  return { from: end(first - 1) + 1, to: end(first + count - 1), months: Array.from({ length: count }, (_, index) => [year, first + index] as const) }
}

const within = (day: number | null, { from, to }: Pick<Span, 'from' | 'to'>): day is number => day !== null && day >= from && day <= to

const CONFERENCES = ['dissemination', 'professional']
const LIMITS: Readonly<Record<string, readonly [minutes: number, sessions: number]>> = { dissemination: [240, 1], briefing: [240, 1], professional: [480, 2] }

/** The meetings held in a span by those who count, each once. */
function heldMeetings({ meetings }: Facts, span: Pick<Span, 'from' | 'to'>, question: Question, withAttended = false): MeetingFact[] {
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

/** Nobody but the chairs is on the staff list here, so that no two of them are told apart. */
const isSame = (one: MeetingFact, other: MeetingFact): boolean =>
  one.date === other.date && one.start === other.start && one.start !== null && one.content === other.content

/** The stretches of the days of a meeting; null where its length is not known. */
function stretches({ date, lastDay, start, end }: MeetingFact): [number, number][] | null {
  if (date === null || start === null || end === null) return null
  if (lastDay === null) return end > start ? [[start, end]] : null
  return [[start, 1020], [450, end]]
}

function isOver(meeting: MeetingFact, { settings }: Question): boolean {
  const limit = LIMITS[meeting.kind ?? '']
  const days = stretches(meeting)
  if (!limit || !days) return false
  const minutes = days.reduce((sum, [from, to]) => sum + Math.max(0, to - from - (from <= 690 && to >= 810 ? 120 : 0)), 0)
  const halves = [[0, 750], [750, 1080], [1080, 1440]] as const
  const sessions = days.reduce((sum, [from, to]) => sum + halves.filter(([a, b]) => Math.min(b, to) - Math.max(a, from) > 15).length, 0)
  return settings.duration === 'minutes' ? minutes > limit[0] : sessions > limit[1]
}

function issuedDocuments({ documents }: Facts, span: Pick<Span, 'from' | 'to'>, { settings }: Question): DocumentFact[] {
  return documents.filter(({ register, date, what, state }) =>
    register === 'outgoing' && state === 'issued' && within(date, span) && (what === 'document' || (what === 'slip' && settings.documents === 'all')))
}

function openDocuments({ documents }: Facts, span: Span, { asOf }: Question): DocumentFact[] {
  return documents.filter(({ date, arrived, state, isSecret }) => {
    const day = date === null ? null : (arrived ?? date)
    return state !== 'voided' && !isSecret && within(day, span) && day <= asOf
  })
}

/** The first day of the span that a month's row counts in: from then on it has begun. */
function beginning([year, month]: Month, { settings }: Question): number {
  return settings.periodRule === 'nd09' ? serialOf(year, month - 1, 15) : serialOf(year, month, 1)
}

const has = (months: readonly Month[], [year, month]: Month): boolean => months.some(([y, m]) => y === year && m === month)

/** Previous and current counts of what should fall, like for like. */
function reduction(facts: Facts, question: Question, count: (span: Span, upTo: number) => number, typed: 'meetings' | 'documents'): [number, number] {
  const [now, before] = [spanOf(question, 2026), spanOf(question, 2025)]
  const hasEnded = now.to <= question.asOf
  const ended = now.months.filter(([year, month]) => hasEnded || spanOf({ ...question, first: month, count: 1 }, year).to <= question.asOf)
  const bases = ended.map(([, month]) => facts.base.find((row) => row.month[1] === month))
  if (bases.length > 0 && bases.every((row) => row !== undefined)) {
    const to = spanOf({ ...question, first: ended.at(-1)![1], count: 1 }, 2026).to
    return [bases.reduce((sum, row) => sum + row![typed], 0), count({ from: now.from, to, months: ended }, Math.min(to, question.asOf))]
  }
  const [cut, cutBefore] = [Math.min(now.to, question.asOf), hasEnded ? before.to : Math.min(before.to, yearEarlier(question.asOf))]
  return [count({ ...before, to: cutBefore }, cutBefore), count({ ...now, to: cut }, cut)]
}

function dossiers(row: ProcedureFact, { settings }: Question): [number, number] {
  const { received, full, partial, digitised } = row
  if (received < 0 || full + partial + digitised > received) return [0, 0]
  return [{ digital: full + partial + digitised, fullOnline: full, anyOnline: full + partial, onlineService: 0 }[settings.procedures], received]
}

function trainedShare({ staff, training }: Facts, cut: number, { settings }: Question): [number, number] {
  const groups: Readonly<Record<Settings['trained'], readonly string[] | null>> = {
    staff: ['official', 'civilServant', 'publicEmployee'], civilServants: ['official', 'civilServant'], all: null,
  }
  const isThere = ({ group, joined, left }: StaffFact): boolean =>
    (groups[settings.trained]?.includes(group) ?? true) && (joined === null || joined <= cut) && (left === null || left > cut)
  const people = staff.filter(isThere)
  const trained = people.filter(({ name }) => training.some((row) => row.name === name && row.isDigital && row.isThrough && row.date <= cut))
  return [trained.length, people.length]
}

function reportShare({ reports }: Facts, span: Span, { asOf, settings }: Question): [number, number] {
  const nextWorkingDay = (day: number): number => ([0, 6].includes(dateOf(day).weekday) ? nextWorkingDay(day + 1) : day)
  const due = reports.flatMap((row) => {
    const last = row.due !== null && settings.weekend === 'nextWorkingDay' ? nextWorkingDay(row.due) : row.due
    return !row.isAdHoc && within(row.due, span) && last! <= asOf ? [{ last: last!, sent: row.sent !== null && row.sent <= asOf ? row.sent : null }] : []
  })
  const counted = settings.reportsDue === 'ofSent' ? due.filter(({ sent }) => sent !== null) : due
  return [counted.filter(({ last, sent }) => sent !== null && sent <= last).length, counted.length]
}

const TARGETS: Readonly<Record<string, readonly [number, number]>> = {
  ONLINE_RATIO: [3, 5], MEETING_REDUCTION: [1, 10], DOCUMENT_REDUCTION: [3, 20], ONLINE_PROCEDURE_RATIO: [19, 20], DIGITIZATION_RATIO: [19, 20], E_DOCUMENT_RATIO: [1, 1],
  TRAINING_RATIO: [1, 1], ON_TIME_REPORT_RATIO: [1, 1],
}

function judged(name: string, [numerator, denominator]: readonly [number, number], { count, asOf, ...question }: Question): Answer | null {
  if (denominator <= 0) return null
  const target = TARGETS[name]
  if (!target) return { numerator, denominator, verdict: 'none' }
  const over = numerator * target[1] - denominator * target[0]
  const isFinal = count === 12 && spanOf({ ...question, count, asOf }, 2026).to <= asOf
  const missed = isFinal ? 'notMet' : 'notYetMet'
  return { numerator, denominator, verdict: over === 0 ? 'met' : over < 0 ? missed : target[0] === target[1] ? 'met' : 'exceeded' }
}

const share = <T>(items: readonly T[], isCounted: (item: T) => boolean): [number, number] => [items.filter(isCounted).length, items.length]

/** Every figure that can be told from the facts, by the name of its function; null where there is none. */
export function recompute(facts: Facts, question: Question): Readonly<Record<string, Answer | null>> {
  const { settings, asOf } = question
  const span = spanOf(question, 2026)
  const own = heldMeetings(facts, span, question)
  const looked = heldMeetings(facts, span, question, true).filter(({ form }) => form !== null || settings.unknownForm === 'counted')
  const open = openDocuments(facts, span, question)
  const asked = open.filter(({ register, way }) => settings.digitised === 'all' || (settings.digitised === 'incoming' ? register === 'incoming' : way === 'paper'))
  const meetings = reduction(facts, question, (part, upTo) => heldMeetings(facts, part, { ...question, asOf: upTo }).length, 'meetings')
  const secret = (part: Span, upTo: number): number =>
    facts.secrets.filter(({ month }) => has(part.months, month) && beginning(month, question) <= upTo).reduce((sum, { outgoing }) => sum + outgoing, 0)
  const documents = reduction(facts, question, (part, upTo) => issuedDocuments(facts, part, question).length + secret(part, upTo), 'documents')
  const procedures = facts.procedures.filter(({ month }) => has(span.months, month) && beginning(month, question) <= asOf).map((row) => dossiers(row, question))
  const isElectronic = ({ way, isSigned }: DocumentFact): boolean =>
    settings.electronic === 'only' ? way === 'electronic' : (way === 'electronic' || way === 'both') && (settings.electronic === 'any' || isSigned)
  const figures: Readonly<Record<string, readonly [number, number]>> = {
    ONLINE_RATIO: share(looked, ({ form }) => form === 'online' || (form === 'hybrid' && settings.hybrid === 'online')),
    MEETING_REDUCTION: [meetings[0] - meetings[1], meetings[0]],
    DOCUMENT_REDUCTION: [documents[0] - documents[1], documents[0]],
    ONLINE_PROCEDURE_RATIO: procedures.reduce<[number, number]>(([n, d], [more, all]) => [n + more, d + all], [0, 0]),
    DIGITIZATION_RATIO: share(asked, ({ isDigitised }) => isDigitised),
    E_DOCUMENT_RATIO: share(open.filter(({ isWithAgency }) => isWithAgency), isElectronic),
    TRAINING_RATIO: trainedShare(facts, Math.min(span.to, asOf), question),
    ON_TIME_REPORT_RATIO: reportShare(facts, span, question),
    MEETING_OVERRUN: share(own.filter((meeting) => stretches(meeting) !== null), (meeting) => isOver(meeting, question)),
    PAPERLESS_RATIO: share(own, ({ paperless }) => paperless),
  }
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, judged(name, figure, question)]))
}
