// What a report must say of the dossiers of administrative procedures.
import { gaps, numbers, pair, percent, sum, unless, type Asked, type Expected } from './asked.ts'
import type { Told } from './printed.ts'
import { lastOfMonth } from './random.ts'
import { beginning, dossiers, has, isPossible, TARGETS } from './recompute.ts'
import type { ProcedureFact } from './truth.ts'

/** The months' rows of the period that have begun. */
export const procedureRows = ({ facts, span, question }: Asked): ProcedureFact[] => facts.procedures.filter(({ month }) => has(span.months, month) && beginning(month, question) <= question.asOf)

export function procedures(asked: Asked): Expected {
  const { question, span } = asked
  const { settings } = question
  const rows = procedureRows(asked)
  const valid = rows.filter(isPossible)
  const of = (id: keyof ProcedureFact['more'], items = valid): number | null => (items.some(({ more }) => more[id] !== undefined) ? sum(items.map(({ more }) => more[id] ?? 0)) : null)
  const [received, full, partial, digitised] = (['received', 'full', 'partial', 'digitised'] as const).map((id) => sum(valid.map((row) => row[id]))) as [number, number, number, number]
  const online = full + partial
  const hasEnded = settings.periodRule === 'nd09' && span.to <= question.asOf
  const missing = span.months.filter((month) => (hasEnded || lastOfMonth(...month) <= question.asOf) && !rows.some((row) => has([row.month], month))).map(([, month]) => month)
  const rated = rows.filter(({ more }) => (more.satisfied === undefined ? !more.ratings : more.satisfied <= (more.ratings ?? 0)))
  const [ratings, satisfied] = [of('ratings', rated) ?? 0, of('satisfied', rated) ?? 0]
  const more = { 'missing months': unless(missing.length === 0, [missing.join(', ')]), satisfied: satisfied === 0 || ratings === 0 ? [] : [numbers(satisfied, ratings, percent([satisfied, ratings], question))], 'none satisfied': unless(ratings === 0 || satisfied > 0, numbers(ratings)) }
  if (received === 0) return { ...more, ...settled(asked, of) }
  return { ...more, ...settled(asked, of), ...handledDigitally(asked, { full, partial, received }), ...otherwise(asked, rows), ...channels(of, { received, online, digitised }, asked), received: [numbers(received)] }
}

function handledDigitally(asked: Asked, { full, partial, received }: Readonly<Record<'full' | 'partial' | 'received', number>>): Expected {
  const { question, figures } = asked
  const { procedures: way } = question.settings
  const figure = figures.ONLINE_PROCEDURE_RATIO
  if (!figure) return {}
  const [n, d] = pair(figure)
  const told = [percent([n, d], question, TARGETS.ONLINE_PROCEDURE_RATIO), ...gaps('ONLINE_PROCEDURE_RATIO', asked)]
  if (way === 'onlineService') return { 'handled of service': [numbers(n, d, ...told)] }
  const online = full + partial
  return {
    handled: [numbers(n || null, ...(way === 'anyOnline' ? [full, partial] : [null, null]), ...told)],
    'handed in online': way !== 'digital' || online === 0 ? [] : [numbers(online, full, partial, percent([online, received], question))],
  }
}

function otherwise({ question }: Asked, rows: readonly ProcedureFact[]): Expected {
  const { settings } = question
  const ways = (['digital', 'fullOnline', 'anyOnline', 'onlineService'] as const).filter((way) => way !== settings.procedures && (way !== 'anyOnline' || settings.procedures !== 'digital'))
  return Object.fromEntries(ways.map((way): [string, Told[]] => {
    const parts = rows.map((row) => dossiers(row, { settings: { ...settings, procedures: way } }))
    const [part, whole] = [sum(parts.map(([each]) => each)), sum(parts.map(([, each]) => each))]
    return [`otherwise ${way}`, whole === 0 ? [] : [numbers(percent([part, whole], question, TARGETS.ONLINE_PROCEDURE_RATIO))]]
  }))
}

function channels(of: SumOf, { received, online, digitised }: Readonly<Record<'received' | 'online' | 'digitised', number>>, { question }: Asked): Expected {
  const [inPerson, post, paper] = [of('inPerson'), of('post'), received - online]
  return {
    'in person': inPerson ? [numbers(inPerson)] : [], post: post ? [numbers(post)] : [], 'paper digitised': digitised > 0 ? [numbers(digitised, paper, percent([digitised, paper], question))] : [],
  }
}

/** The sum of a column of valid rows, or of those given; null where all of it is blank. */
type SumOf = (id: keyof ProcedureFact['more'], items?: ProcedureFact[]) => number | null

function settled(asked: Asked, of: SumOf): Expected {
  const { question } = asked
  const resolved = of('resolved')
  const rows = procedureRows(asked).filter(isPossible)
  if (!resolved) return { 'late dossiers': resolved === null ? (inTime(Infinity, rows, of, question)['late dossiers'] ?? []) : [] }
  const results = of('electronicResult')
  return {
    resolved: [numbers(resolved)], ...inTime(resolved, rows, of, question), ...pending(rows, of),
    'electronic results': results && results <= resolved ? [numbers(results, resolved, percent([results, resolved], question))] : [],
  }
}

const saysWhen = ({ more: { resolved, early, onTime, late } }: ProcedureFact): boolean => !resolved || [early, onTime, late].some((count) => count !== undefined)

/** When dossiers were resolved, where that is said of all of them. */
function inTime(resolved: number, rows: readonly ProcedureFact[], of: SumOf, question: Asked['question']): Expected {
  const [early, onTime] = [of('early'), of('onTime')]
  const kept = [early, onTime].filter((count) => count !== null)
  const isOfAll = kept.length === 0 || rows.every(saysWhen)
  const late = isOfAll && (of('late') ?? 0) <= resolved ? of('late') : null
  const part = sum(kept)
  const whole = part + (late ?? 0)
  const isKnown = isOfAll && whole <= resolved && (kept.length === 2 || (kept.length === 1 && whole === resolved))
  return { 'in time': isKnown && resolved < Infinity ? [numbers(part || null, percent([part, resolved], question))] : [], late: late ? [numbers(late)] : [], 'late dossiers': late ? [numbers(late)] : [] }
}

/** What was open at the end of the last month: of both columns together, or of the one that is kept. */
function pending(rows: ProcedureFact[], of: SumOf): Expected {
  const last = rows.filter(({ month }) => String(month) === String(rows.at(-1)!.month))
  const [waiting, overdue] = [of('pendingInTime', last), of('pendingLate', last)]
  const told = (count: number | null): Told[] => (count ? [numbers(count)] : [])
  if (waiting !== null && overdue !== null) return { pending: told(waiting + overdue), 'pending late': told(overdue) }
  return { 'pending in time alone': told(waiting), 'pending late alone': told(overdue) }
}
