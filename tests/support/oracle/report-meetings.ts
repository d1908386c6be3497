// What a report must say of meetings and of documents, and of a count that should fall.
import {
  gaps, numbers, pair, percent, sum, tally, unless, written, ANYTHING, type Asked, type Expected, type Fraction,
} from './asked.ts'
import type { Told } from './printed.ts'
import { dateOf } from './random.ts'
import { beginning, has, heldMeetings, isElectronic, issuedDocuments, openDocuments, reduction, scheduledMeetings, spanOf, TARGETS, within, type Compared } from './recompute.ts'
import type { MeetingFact } from './truth.ts'

/** The count that should fall, whichever way its sentence goes. */
function fall(name: string, thing: 'documents' | 'meetings', asked: Asked): Expected {
  const { previous, current, until }: Compared = reduction(asked.facts, asked.question, thing)
  const [unchanged, changed, none, day] = thing === 'documents' ? ['documents unchanged', 'documents issued', 'documents none', 'documents until'] : ['meetings unchanged', 'meetings held', 'meetings none', 'meetings until']
  const told = {
    [unchanged!]: unless(current === 0 || (previous !== 0 && previous !== current), numbers(current, previous === 0 ? null : previous)),
    [none!]: unless(current > 0 || previous === 0, numbers(previous, '100')), [day!]: current + previous === 0 ? ANYTHING : unless(!asked.isProvisional, [written(until)]),
  }
  const isRise = current > previous
  const change = (): Told => numbers(
    current, Math.abs(previous - current), isRise ? 'tăng' : 'giảm', percent([Math.abs(previous - current), previous], asked.question, isRise ? undefined : TARGETS[name]), previous, ...gaps(name, asked, isRise),
  )
  return { ...told, [changed!]: unless(current === 0 || previous === 0 || previous === current, ...(previous === 0 || current === 0 ? [] : [change()])) }
}

/** A ratio of documents: how many of how many, none of them being said otherwise. */
export const share = ([n, d]: Fraction, { question }: Asked, name?: string): (string | number | null)[] => [n === 0 ? null : n, d, percent([n, d], question, name === undefined ? undefined : TARGETS[name])]

export function documents(asked: Asked): Expected {
  const { facts, question, span, figures, isProvisional } = asked
  const { settings } = question
  const open = openDocuments(facts, span, question)
  const looked = open.filter(({ register, way }) => settings.digitised === 'all' || (settings.digitised === 'incoming' ? register === 'incoming' : way === 'paper'))
  const of = (items: typeof open, register: string, isCounted: (item: (typeof open)[number]) => boolean): Fraction => {
    const asDone = items.filter((each) => each.register === register)
    return [tally(asDone, isCounted), asDone.length]
  }
  const [out, into] = [of(looked, 'outgoing', ({ isDigitised }) => isDigitised), of(looked, 'incoming', ({ isDigitised }) => isDigitised)]
  const exchanged = open.filter(({ isWithAgency }) => isWithAgency)
  const sent = of(exchanged, 'outgoing', (each) => isElectronic(each, settings))
  const ways = (way: string | null): Told[] => { const count = tally(exchanged, (each) => each.way === way); return unless(count === 0, numbers(count)) }
  const [digitised, electronic] = [figures.DIGITIZATION_RATIO, figures.E_DOCUMENT_RATIO]
  const issued = issuedDocuments(facts, span, question).filter(({ isSecret }) => !isSecret)
  const rest = reduction(facts, question, 'documents').current - issued.length
  const kinds = [...new Set(issued.map(({ kind }) => kind))].map((kind) => numbers(kind, tally(issued, (each) => each.kind === kind)))
  const incoming = facts.documents.filter(({ register, date, arrived, state }) => register === 'incoming' && state !== 'voided' && within(date, { from: -Infinity, to: Infinity }) && within(arrived ?? date, { from: span.from, to: asked.cut }))
  const secret = sum(facts.secrets.filter(({ month }) => has(span.months, month) && beginning(month, question) <= question.asOf).map((row) => row.incoming))
  return {
    ...fall('DOCUMENT_REDUCTION', 'documents', asked),
    'documents incoming': unless(incoming.length + secret === 0, numbers(incoming.length + secret)),
    'kinds of documents': unless(isProvisional || issued.length === 0, ...kinds, ...(rest > 0 ? [numbers('văn bản khác', rest)] : [])),
    digitised: digitised ? [numbers(...share(pair(digitised), asked, 'DIGITIZATION_RATIO'), ...gaps('DIGITIZATION_RATIO', asked))] : [],
    'digitised by register': unless(!digitised || settings.digitised !== 'all' || out[1] === 0 || into[1] === 0, ...(out[1] && into[1] ? [numbers(...share(out, asked), ...share(into, asked))] : [])),
    exchanged: electronic ? [numbers(...share(pair(electronic), asked, 'E_DOCUMENT_RATIO'))] : [],
    'exchanged outgoing': sent[1] === 0 ? [] : [numbers(...share(sent, asked))], 'exchanged both': ways('both'), 'exchanged paper': ways('paper'), 'exchanged unknown': ways(null),
  }
}

const KINDS: Readonly<Record<string, string>> = { dissemination: 'quán triệt, triển khai', briefing: 'giao ban', professional: 'chuyên môn', otherMeeting: 'họp khác' }
export const kindOf = ({ kind }: MeetingFact): string => (kind === null ? 'chưa rõ loại' : KINDS[kind]!)

function onlineMeetings(asked: Asked): Expected {
  const { facts, question, span, figures } = asked
  const { settings } = question
  const counted = heldMeetings(facts, span, question, true)
  const looked = counted.filter(({ form }) => form !== null || settings.unknownForm === 'counted')
  const figure = figures.ONLINE_RATIO
  const [hybrid, unknown] = [tally(looked, ({ form }) => form === 'hybrid'), tally(counted, ({ form }) => form === null)]
  const everybody = heldMeetings(facts, span, { ...question, settings: { ...settings, attended: 'included', otherLocal: 'included' } }, true)
  const others = (organiser: string): number => tally(everybody, (each) => each.organiser === organiser)
  const [attended, local] = [settings.attended === 'excluded' ? others('superior') : 0, settings.otherLocal === 'excluded' ? others('otherLocal') : 0]
  const online = (): Told => {
    const [n, d] = pair(figure!)
    return n === 0 ? numbers(d, null, null, null, null, null)
      : numbers(d, n, settings.hybrid === 'online' && hybrid > 0 ? hybrid : null, percent([n, d], question, TARGETS.ONLINE_RATIO), ...gaps('ONLINE_RATIO', asked))
  }
  const withHybrid = (): Told => numbers(hybrid, percent([figure!.numerator + (settings.hybrid === 'online' ? -hybrid : hybrid), figure!.denominator], question, TARGETS.ONLINE_RATIO))
  return {
    'online meetings': figure ? [online()] : [], 'hybrid meetings': figure && hybrid > 0 ? [withHybrid()] : [], 'unknown form': unless(unknown === 0, numbers(unknown)),
    'meetings attended': unless(attended === 0, numbers(attended)), 'meetings of others': unless(local === 0, numbers(local)),
  }
}

/** A meeting from its first to its last minute, nights between; none where that is not known. */
function daysOf({ date, lastDay, start, end }: Omit<MeetingFact, 'chair'>): (readonly [number, number])[] | null {
  if (start === null || end === null) return null
  const [from, to] = [date! * 1440 + start, (lastDay ?? date!) * 1440 + end]
  return to > from ? [[from, to]] : null
}

export function meetings(asked: Asked): Expected {
  const { facts, question, span, figures } = asked
  const own = heldMeetings(facts, span, question)
  const wide = (items: readonly MeetingFact[]): number => tally(items, ({ isCommuneWide }) => isCommuneWide === true)
  const inYear = wide(heldMeetings(facts, { from: spanOf({ ...question, days: undefined, first: 1, count: 12 }, dateOf(span.to).year).from, to: span.to }, question))
  const isScaled = facts.meetings.some(({ isCommuneWide }) => isCommuneWide !== null)
  const [over, paperless] = [figures.MEETING_OVERRUN, figures.PAPERLESS_RATIO]
  const busy = scheduledMeetings(facts).flatMap(({ chair, ...meeting }) => (chair === null ? [] : (daysOf(meeting) ?? []).map((days) => ({ chair, date: meeting.date!, days }))))
  const tooWide = isScaled && inYear > 3
  const clashes = sum(busy.filter(({ date }) => within(date, span)).map((one) =>
    tally(busy, (other) => other.chair === one.chair && (other.days[0] < one.days[0] || (other.days[0] === one.days[0] && busy.indexOf(other) < busy.indexOf(one))) && other.days[1] > one.days[0])))
  const ahead = facts.meetings.some(({ sentAhead }) => sentAhead !== null) ? tally(own, ({ sentAhead }) => sentAhead === true) : 0
  return {
    ...onlineMeetings(asked), ...fall('MEETING_REDUCTION', 'meetings', asked),
    'kinds of meetings': [...new Set(own.map(kindOf))].map((kind) => numbers(kind, tally(own, (each) => kindOf(each) === kind))),
    'none over': unless(!over || over.numerator > 0, numbers(over?.denominator ?? 0)), over: unless(!over || over.numerator === 0, numbers(over?.numerator ?? 0)),
    'commune-wide': unless(!isScaled || inYear > 3 || wide(own) === 0, numbers(wide(own), 3)), 'commune-wide over': unless(!isScaled || inYear <= 3, numbers(inYear, inYear - 3)),
    'commune-wide too many': unless(!tooWide, numbers(inYear - 3)), overlaps: unless(clashes === 0, numbers(clashes)),
    paperless: paperless && paperless.numerator > 0 ? [numbers(...pair(paperless), percent(pair(paperless), question))] : [],
    'sent ahead': ahead === 0 ? [] : [numbers(ahead, own.length, percent([ahead, own.length], question))],
  }
}
