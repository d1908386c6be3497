// What parts III and V of a report must say, reckoned from the facts of a workbook.
import { SETTINGS, type SettingKey } from '../../../src/plan/settings.ts'
import { heldMeetings, recompute, reduction, scheduledMeetings, spanOf, TARGETS, within, type Answer, type Question, type Span } from './recompute.ts'
import type { Told } from './printed.ts'
import { beforeOf, LABELS, numbers, percent, points, reachesBack, unless, type Asked, type Expected } from './asked.ts'
import { monthCounts } from './report-tables.ts'
import { tasksAt } from './report-tasks.ts'

const isFall = (name: string): boolean => name.endsWith('REDUCTION')
const isMissed = ({ verdict }: Answer): boolean => verdict === 'notMet' || verdict === 'notYetMet'

function assessed(asked: Asked): Expected {
  const { figures, question } = asked
  const [earlier, reaches] = [beforeOf(asked), reachesBack(asked)]
  const judged = Object.keys(LABELS).flatMap((name) => (figures[name] ? [[name, figures[name]!] as const] : []))
  const reached = judged.filter(([, figure]) => !isMissed(figure))
  const lines = judged.filter(([name, { numerator }]) => !(isFall(name) && numerator <= 0)).map(([name, figure]): Told => {
    const [now, target, before] = [[figure.numerator, figure.denominator] as const, TARGETS[name]!, earlier.figures[name]]
    const then = before && [before.numerator, before.denominator] as const
    const isBetter = !isMissed(figure) && !isFall(name) && name !== 'TRAINING_RATIO' && then && reaches[name] && now[0] * then[1] > then[0] * now[1]
    return numbers(LABELS[name]!, isFall(name) ? 'giảm' : null, percent(now, question, target), isMissed(figure) ? points(now, target, question) : null, isBetter ? points(now, then, question) : null)
  })
  const rises = judged.filter(([name, { numerator }]) => isFall(name) && numerator < 0).map(([name, { numerator, denominator }]) =>
    numbers(LABELS[name]!.replace('Mức giảm số', 'Số'), percent([-numerator, denominator], question)))
  return { assessed: lines, 'assessed rises': rises, reached: unless(reached.length === 0, numbers(reached.length, judged.length)) }
}

/** The year up to the period's end. */
function yearSoFar(question: Question, span: Span): Question {
  const year = spanOf({ ...question, days: undefined, first: 1, count: 12 })
  return year.from === span.from ? question : { ...question, days: [year.from, span.to] }
}

const yearOf = ({ question }: Asked): Span => spanOf({ ...question, days: undefined, first: 1, count: 12 })

/** The online meetings of the year so far; null where the year is over, or without any. */
function soFarOf(asked: Asked): Answer | null {
  const { question, span, facts } = asked
  return span.to >= yearOf(asked).to ? null : (recompute(facts, yearSoFar(question, span)).ONLINE_RATIO ?? null)
}

function online(asked: Asked): Expected {
  const { question, facts, cut } = asked
  const [year, soFar] = [yearOf(asked), soFarOf(asked)]
  if (!soFar) return {}
  // A schedule counts each meeting once, whether it has been held or is planned.
  const all = heldMeetings({ ...facts, meetings: scheduledMeetings(facts).map((each) => ({ ...each, status: 'held' })) }, { from: cut + 1, to: year.to }, { ...question, asOf: Infinity })
  const [held, done, planned] = [soFar.denominator, soFar.numerator, all.length]
  const needed = Math.ceil((3 * (held + planned)) / 5) - done
  return {
    'online needed': unless(needed <= 0 || planned === 0 || needed > planned, numbers(needed, planned)),
    'online impossible': unless(needed <= 0 || planned === 0 || needed <= planned, numbers(planned, percent([done + planned, held + planned], question, TARGETS.ONLINE_RATIO))),
  }
}

/** A month that only this year has is one that the register of the year before does not reach. */
function hasGap(thing: 'meetings' | 'documents', asked: Asked): boolean {
  return !reduction(asked.facts, asked.question, thing).isTyped && monthCounts(thing, asked).some(([, current, before]) => before === 0 && current > 0)
}

function allowance(name: 'MEETING_REDUCTION' | 'DOCUMENT_REDUCTION', thing: 'meetings' | 'documents', asked: Asked): Expected {
  const { question, span, facts, isProvisional, figures } = asked
  const whole = { ...question, days: undefined, first: 1, count: 12 }
  const year = spanOf(whole)
  const [n, d] = TARGETS[name]!
  const most = (count: number): number => Math.floor((count * (d - n)) / d)
  if (span.from === year.from && span.to === year.to) {
    const { current } = reduction(facts, question, thing)
    return { [`next ${thing}`]: unless(isProvisional || current === 0, numbers(2027, most(current), 2026)) }
  }
  const ofYear = { ...asked, question: { ...whole, asOf: Math.max(question.asOf, year.to) }, span: year, isProvisional: false }
  const { previous } = reduction(facts, ofYear.question, thing)
  if (hasGap(thing, ofYear) || span.to >= year.to || previous === 0 || previous < (figures[name]?.denominator ?? 0)) return {}
  const used = isProvisional ? null : reduction(facts, yearSoFar(question, span), thing).current
  const limit = most(previous)
  return {
    [`allowed ${thing}`]: unless(used !== null && used > limit, numbers(limit, used === null || used === limit ? null : limit - used)),
    [`too many ${thing}`]: unless(used === null || used <= limit, numbers(used!, used! - limit, limit)),
  }
}

function lacking(asked: Asked): Expected {
  const { figures } = asked
  const names = Object.keys(LABELS).filter((name) => !isFall(name) && figures[name] && isMissed(figures[name]!))
  // While the year goes on, what online meetings need is told otherwise.
  const isTold = (name: string): boolean => name !== 'ONLINE_RATIO' || soFarOf(asked) === null
  return {
    lacking: names.filter(isTold).map((name) => {
      const [{ numerator, denominator }, [n, d]] = [figures[name]!, TARGETS[name]!]
      return numbers(LABELS[name]!.replace('Tỷ', 'tỷ'), Math.ceil((denominator * n) / d) - numerator)
    }),
  }
}

function ahead(asked: Asked, next: Pick<Span, 'from' | 'to'> | null): Expected {
  const now = tasksAt(asked, asked.cut)
  const isAhead = (day: number | null): boolean => next !== null && within(day, next)
  const ordinals = (of: typeof now): Told => {
    const [plain, others] = [of.filter(({ isOthers }) => !isOthers), of.filter(({ isOthers }) => isOthers)]
    return numbers(of.length, [plain, others].filter(({ length }) => length > 0).map((group) => group.map(({ task }) => task.ordinal).join(', ')).join('; '))
  }
  const [overdue, waiting] = [now.filter(({ state }) => state === 'overdue'), now.filter(({ state }) => state === 'waiting')]
  const due = now.filter((each) => !['done', 'overdue', 'waiting'].includes(each.state) && isAhead(each.due))
  const open = now.filter((each) => !['done', 'overdue', 'waiting'].includes(each.state) && within(each.due, { from: asked.cut, to: asked.span.to }))
  const reports = asked.facts.reports.filter(({ due: day, sent, isAdHoc }) => !isAdHoc && sent === null && isAhead(day)).length
  return {
    'to be done late': unless(overdue.length === 0, ordinals(overdue)), 'to be done of the period': unless(open.length === 0, ordinals(open)), 'to be done': unless(due.length === 0, ordinals(due)), 'to be begun': unless(waiting.length === 0, ordinals(waiting)),
    'reports ahead': unless(reports === 0, numbers(reports)), 'tasks late': unless(overdue.length === 0, numbers(overdue.length)),
  }
}

const FLIPPED: readonly SettingKey[] = [
  'hybrid', 'attended', 'meetings', 'unknownForm', 'procedures', 'documents', 'digitised', 'electronic', 'periodRule', 'reportsDue', 'weekend', 'trained', 'otherLocal',
]
const VERDICTS: Readonly<Record<string, string>> = { met: 'đạt', exceeded: 'vượt', notYetMet: 'chưa đạt', notMet: 'không đạt' }

/** What other choices would give, where they change whether a target is reached. */
function flips({ facts, question, figures }: Asked): Expected {
  const stateOf = (figure: Answer | null | undefined): string => (figure ? String(isMissed(figure)) : 'none')
  return {
    // Days chosen by hand stay under either rule of where periods end.
    flips: FLIPPED.filter((key) => key !== 'periodRule' || !question.days).flatMap((key) => SETTINGS[key].choices.filter(({ value }) => value !== question.settings[key]).flatMap(({ value, label }): Told[] => {
      const other = { ...question, settings: { ...question.settings, [key]: value } }
      const otherwise = recompute(facts, other)
      return Object.keys(LABELS).filter((name) => stateOf(figures[name]) !== stateOf(otherwise[name])).map((name) =>
        numbers(SETTINGS[key].name, LABELS[name]!.replace(/^[TM]/, (first) => first.toLowerCase()), label, displayed(name, otherwise[name] ?? null, other)))
    })),
  }
}

function displayed(name: string, figure: Answer | null, question: Question): string {
  if (!figure) return 'không có số liệu để đánh giá'
  const { numerator, denominator, verdict } = figure
  const share = percent([Math.abs(numerator), denominator], question, numerator < 0 ? undefined : TARGETS[name])
  const change = !isFall(name) ? `${share}%` : numerator === 0 ? 'không đổi' : `${numerator > 0 ? 'giảm' : 'tăng'} ${share}%`
  return `${change}, ${name === 'TRAINING_RATIO' && verdict === 'notMet' ? 'chưa đạt' : VERDICTS[verdict]!}`
}

function shortcomings(asked: Asked): Expected {
  const over = asked.figures.MEETING_OVERRUN?.numerator ?? 0
  return { 'meetings too long': unless(over === 0, numbers(over)) }
}

/** The time that a report looks ahead to: the next period of its kind, or the rest of the year; none after it. */
function nextSpan({ question, span }: Asked): Pick<Span, 'from' | 'to'> | null {
  const { first, count, days, year = 2026 } = question
  const end = spanOf({ ...question, days: undefined, first: 1, count: 12 }).to
  if (days || count === 9) return span.to < end ? { from: span.to + 1, to: end } : null
  return first + count > 12 ? spanOf({ ...question, year: year + 1, first: 1 }) : spanOf({ ...question, first: first + count })
}

/** What parts III and V must tell. */
export function expectedOutlook(asked: Asked): Expected {
  return { ...assessed(asked), ...online(asked), ...allowance('MEETING_REDUCTION', 'meetings', asked), ...allowance('DOCUMENT_REDUCTION', 'documents', asked), ...lacking(asked), ...ahead(asked, nextSpan(asked)), ...shortcomings(asked), ...flips(asked) }
}
