// What the tables of a report must have, reckoned from the facts of a workbook: each as rows of texts.
import { dateOf } from './random.ts'
import { beginning, dueReports, heldMeetings, issuedDocuments, LIMITS, reduction, spanOf, stretches, TARGETS, trainees, type Answer, type Question } from './recompute.ts'
import { nameOf, type TaskFact } from './report-truth.ts'
import { beforeOf, LABELS, numbers, percent, points, reachesBack, sum, tally, written, type Asked, type Expected } from './asked.ts'
import { kindOf } from './report-meetings.ts'
import { tasksAt, type TaskNow } from './report-tasks.ts'
import type { Month, Unit } from './truth.ts'

export type Rows = readonly (readonly string[])[]
export type Tables = Record<string, Rows>

const plain = (count: number): string => String(Math.abs(count)).replace(/\B(?=(?:\d{3})+$)/g, '.').replace(/^/, count < 0 ? '-' : '')
const NAMES: Readonly<Record<string, string>> = {
  ...LABELS, MEETING_OVERRUN: 'Số cuộc họp vượt thời gian quy định', PAPERLESS_RATIO: 'Tỷ lệ họp không giấy tờ', TASK_PROGRESS: 'Tỷ lệ nhiệm vụ hoàn thành', TASK_ON_TIME_RATIO: 'Tỷ lệ nhiệm vụ hoàn thành đúng hạn',
}
const isFall = (name: string): boolean => name.endsWith('REDUCTION')

/** «60,0%»: a percentage with the decimals that a column has. */
function aligned(parts: readonly [number, number], question: Question, target?: readonly [number, number]): string {
  const [whole, rest = ''] = percent(parts, question, target).split(',')
  return `${whole},${rest.padEnd(question.settings.decimals, '0')}%`
}

function taskFigures(asked: Asked): Readonly<Record<string, Answer | null>> {
  const now = tasksAt(asked, asked.cut)
  const dated = now.filter(({ state, due }) => state === 'overdue' || (state === 'done' && due !== null))
  // Of one done on a day that nobody noted only its due day tells, while it has not passed.
  const isOnTime = ({ state, lateDays, due, task }: TaskNow): boolean => state === 'done' && (task.completed === null ? asked.question.asOf <= due! : lateDays === 0)
  const of = (numerator: number, denominator: number): Answer | null => (denominator === 0 ? null : { numerator, denominator, verdict: 'none' })
  return {
    TASK_PROGRESS: of(tally(now, ({ state }) => state === 'done'), now.length), TASK_ON_TIME_RATIO: of(tally(dated, isOnTime), dated.length),
  }
}

const WORDS: Readonly<Record<string, string>> = { met: 'Đạt', exceeded: 'Vượt', notYetMet: 'Chưa đạt', notMet: 'Không đạt', none: 'Không đặt chỉ tiêu' }

function verdictOf(name: string, { verdict }: Answer, { isProvisional }: Asked): string {
  const word = name === 'TRAINING_RATIO' && verdict === 'notMet' ? 'Chưa đạt' : WORDS[verdict]!
  return isProvisional && verdict !== 'none' ? `${word} (tạm tính)` : word
}

function resultOf(name: string, { numerator, denominator }: Answer, { question }: Asked): string {
  if (name === 'MEETING_OVERRUN') return plain(numerator)
  return `${plain(numerator)}/${plain(denominator)} (${aligned([numerator, denominator], question, TARGETS[name])})`
}

function comparedRow(name: string, asked: Asked, figure: Answer): string[] {
  const [earlier, reaches] = [beforeOf(asked), reachesBack(asked)]
  const isKept = name !== 'TRAINING_RATIO' && !name.startsWith('TASK')
  const before = isKept && reaches[name] ? earlier.figures[name] : null
  const told = [NAMES[name]!, resultOf(name, figure, asked)]
  if (!before) return [...told, '-', '-', verdictOf(name, figure, asked)]
  const change = name === 'MEETING_OVERRUN' ? figure.numerator - before.numerator : figure.numerator * before.denominator - before.numerator * figure.denominator
  const by = name === 'MEETING_OVERRUN' ? plain(Math.abs(change)) : `${points([figure.numerator, figure.denominator], [before.numerator, before.denominator], asked.question)} điểm phần trăm`
  return [...told, resultOf(name, before, asked), change === 0 ? 'không đổi' : `${change > 0 ? 'tăng' : 'giảm'} ${by}`, verdictOf(name, figure, asked)]
}

function fallRow(name: string, asked: Asked, figure: Answer): string[] {
  const { previous, current } = reduction(asked.facts, asked.question, name === 'MEETING_REDUCTION' ? 'meetings' : 'documents')
  const change = current === previous ? 'không đổi' : current < previous ? `giảm ${aligned([previous - current, previous], asked.question, TARGETS[name])}` : `tăng ${aligned([current - previous, previous], asked.question)}`
  return [NAMES[name]!, plain(current), plain(previous), change, verdictOf(name, figure, asked)]
}

/** The rows of the figures that have a value. */
function figureRows(asked: Asked): Tables {
  const figures = { ...asked.figures, ...taskFigures(asked) }
  const known = Object.keys(NAMES).flatMap((name) => (figures[name] ? [[name, figures[name]!] as const] : []))
  const result = (name: string, { numerator, denominator }: Answer): string => {
    if (!isFall(name)) return name === 'MEETING_OVERRUN' ? plain(numerator) : aligned([numerator, denominator], asked.question, TARGETS[name])
    return numerator === 0 ? 'không đổi' : `${numerator > 0 ? 'giảm' : 'tăng'} ${percent([Math.abs(numerator), denominator], asked.question, numerator > 0 ? TARGETS[name] : undefined)}%`
  }
  return {
    indicators: known.map(([name, figure]) => (isFall(name) ? fallRow(name, asked, figure) : comparedRow(name, asked, figure))),
    data: known.map(([name, figure]) => [NAMES[name]!, plain(figure.numerator), plain(figure.denominator), result(name, figure), verdictOf(name, figure, asked)]),
  }
}

/** The month in whose row a day counts. */
const monthOf = (day: number, { settings, days }: Question): number => {
  const { month, date } = dateOf(day)
  return !days && settings.periodRule === 'nd09' && date > 14 ? (month % 12) + 1 : month
}

/** A count and its base by month, of the months that are compared. */
export function monthCounts(thing: 'meetings' | 'documents', asked: Asked): [Month, number, number][] {
  const { facts, question } = asked
  const { isTyped, until } = reduction(facts, question, thing)
  const year = question.year ?? 2026
  const before = spanOf(question, year - 1)
  const count = (span: Pick<ReturnType<typeof spanOf>, 'from' | 'to'>, ofYear: number, month: number): number => {
    const dated = thing === 'meetings' ? heldMeetings(facts, span, { ...question, asOf: span.to }) : issuedDocuments(facts, { ...span, months: [] } as never, question)
    const secret = thing === 'meetings' ? 0 : sum(facts.secrets.filter(({ month: each }) => each[0] === ofYear && each[1] === month).map(({ outgoing }) => outgoing))
    return tally(dated as readonly { date: number | null }[], ({ date }) => monthOf(date!, question) === month) + secret
  }
  const months = asked.span.months.filter((month) => (isTyped ? beginning(month, question) < until && beginning(month, question) <= until : beginning(month, question) <= question.asOf))
  const wholeBefore = asked.isProvisional && !isTyped ? { from: before.from, to: Math.min(before.to, untilBefore(until)) } : before
  return months.map(([ofYear, month]): [Month, number, number] => [
    [ofYear, month], count({ from: asked.span.from, to: until }, ofYear, month),
    isTyped ? (facts.base.find(({ month: each }) => each[0] === ofYear - 1 && each[1] === month)?.[thing] ?? 0) : count(wholeBefore, ofYear - 1, month),
  ])
}

/** The months of which a register has nothing in one year and something in the other. */
export function expectedGaps(asked: Asked): Expected {
  const { facts, question, span } = asked
  const hasEnded = ([year, month]: Month): boolean => span.to <= question.asOf || spanOf({ ...question, days: undefined, year, first: month, count: 1 }).to <= question.asOf
  return Object.fromEntries((['meetings', 'documents'] as const).map((thing) => {
    const { previous, isTyped } = reduction(facts, question, thing)
    const counts = previous === 0 ? [] : monthCounts(thing, asked)
    const [now, then] = [counts.filter(([month, held, before]) => held === 0 && before > 0 && hasEnded(month)), counts.filter(([, held, before]) => !isTyped && held > 0 && before === 0)]
    const year = question.year ?? 2026
    const told = ([[now, year], [then, year - 1]] as const).filter(([months]) => months.length > 0)
    return [`gaps of ${thing}`, told.map(([months, of]) => numbers(months.map(([[, month]]) => month).join(', '), of))]
  }))
}

function monthRows(thing: 'meetings' | 'documents', asked: Asked): Rows {
  const { previous } = reduction(asked.facts, asked.question, thing)
  const year = asked.question.year ?? 2026
  const rows = monthCounts(thing, asked)
  if (rows.length < 2 || rows.every(([, now, then]) => now + then === 0)) return []
  return rows.map(([[ofYear, month], now, then]) => [`Tháng ${month}/${ofYear}`, plain(now) + (previous === 0 ? '' : ` (năm ${year - 1}: ${plain(then)})`)])
}

const untilBefore = (day: number): number => {
  const { year, month, date } = dateOf(day)
  return Math.round(Date.UTC(year - 1, month - 1, date) / 86_400_000) + 25_569
}

function kindRows(asked: Asked): Rows {
  const own = heldMeetings(asked.facts, asked.span, asked.question)
  const isAheadTold = own.length > 0 && asked.facts.meetings.some(({ sentAhead }) => sentAhead !== null)
  const row = (label: string, of: typeof own): string[] => [
    label, ...[of.length, ...['online', 'hybrid', 'inPerson', null].map((form) => tally(of, (each) => each.form === form)), tally(of, ({ paperless }) => paperless)].map(plain),
    isAheadTold ? plain(tally(of, ({ sentAhead }) => sentAhead === true)) : '-', plain(tally(of, (each) => lengthOver(each, asked) !== null)),
  ]
  const kinds = [...new Set(own.map(kindOf))]
  return own.length === 0 ? [] : [...kinds.map((kind) => row(kind.charAt(0).toUpperCase() + kind.slice(1), own.filter((each) => kindOf(each) === kind))), row('Tổng số', own)]
}

/** How long a meeting was and might be, where it was too long. */
function lengthOver(meeting: Parameters<typeof stretches>[0], { question }: Asked): readonly [number, number] | null {
  const [limit, days] = [LIMITS[meeting.kind ?? ''], stretches(meeting)]
  if (!limit || !days) return null
  const isByMinutes = question.settings.duration === 'minutes'
  const minutes = sum(days.map(([from, to]) => Math.max(0, to - from - (from <= 690 && to >= 810 ? 120 : 0))))
  const sessions = sum(days.map(([from, to]) => [[0, 750], [750, 1080], [1080, 1440]].filter(([a, b]) => Math.min(b!, to) - Math.max(a!, from) > 15).length))
  const [length, most] = isByMinutes ? [minutes, limit[0]] : [sessions, limit[1]]
  return length > most ? [length, most] : null
}

function overrunRows(asked: Asked): Rows {
  const unit = asked.question.settings.duration === 'minutes' ? 'phút' : 'buổi'
  return heldMeetings(asked.facts, asked.span, asked.question).flatMap((meeting) => {
    const over = lengthOver(meeting, asked)
    return over ? [[written(meeting.date!), ...over.map((length) => `${plain(length)} ${unit}`)]] : []
  })
}

function unitRows(asked: Asked): Rows {
  const { facts, question, span, cut } = asked
  const due = dueReports(facts, span, question).filter(({ state }) => question.settings.reportsDue === 'due' || state !== 'unsent')
  const { people, trained } = trainees(facts, cut, question)
  const now = tasksAt(asked, cut)
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${part}/${whole}`)
  const listed = facts.units.map(({ unit }) => unit)
  const row = (name: string, isOf: (unit: Unit) => boolean): string[] => {
    const tasks = now.filter(({ task }) => isOf(task.lead))
    const [reports, staff] = [due.filter(({ unit }) => isOf(unit)), people.filter(({ unit }) => isOf(unit))]
    return [
      name, String(tasks.length), ...(['done', 'overdue'] as const).map((state) => String(tally(tasks, (each) => each.state === state))),
      share(tally(reports, ({ state }) => state === 'onTime'), reports.length), share(tally(staff, (each) => trained.includes(each)), staff.length),
    ]
  }
  const rest = row('Cơ quan khác, chưa rõ đơn vị', (unit) => !listed.includes(unit))
  return [...facts.units.map(({ unit }) => row(nameOf(unit), (each) => each === unit)), ...(rest.slice(1).every((cell) => cell === '0' || cell === '-') ? [] : [rest])]
}

/** How many rows stand behind a figure that misses its target, or what each of them adds up to. */
function missedRows(asked: Asked): Rows {
  const { figures, facts, question, cut } = asked
  const isMissed = (name: string): boolean => figures[name]?.verdict === 'notMet' || figures[name]?.verdict === 'notYetMet'
  const items = ['ONLINE_RATIO', 'DIGITIZATION_RATIO', 'E_DOCUMENT_RATIO', 'ON_TIME_REPORT_RATIO'].filter(isMissed)
  const rows: string[][] = items.map((name) => [LABELS[name]!, String(figures[name]!.denominator - figures[name]!.numerator)])
  if (isMissed('TRAINING_RATIO')) {
    const { people, trained } = trainees(facts, cut, question)
    for (const unit of new Set(people.map((each) => each.unit))) {
      const [all, done] = [people.filter((each) => each.unit === unit).length, trained.filter((each) => each.unit === unit).length]
      if (done < all) rows.push([LABELS.TRAINING_RATIO!, `${done}/${all}`])
    }
  }
  return rows
}

/** What the list of tasks says of each. */
function taskRows(asked: Asked): Rows {
  const now = new Map<TaskFact, TaskNow>(tasksAt(asked, asked.cut).map((each) => [each.task, each]))
  return asked.facts.tasks.filter(({ assigned }) => assigned === null || assigned <= asked.cut).map((task) => {
    const each = now.get(task)
    return [String(task.ordinal), each ? stateWords(each) : 'Không thực hiện']
  })
}

function stateWords({ task, state, due, lateDays }: TaskNow): string {
  const inTime = due === null ? '' : ' (trong hạn)'
  const late = `${lateDays < 10 ? `0${lateDays}` : plain(lateDays)} ngày`
  if (state === 'done') return due === null || task.completed === null ? 'Hoàn thành' : lateDays > 0 ? `Hoàn thành nhưng chậm hạn (quá hạn ${late})` : `Hoàn thành ${task.completed < due ? 'trước' : 'đúng'} hạn`
  return {
    overdue: `Quá hạn ${late}, chưa hoàn thành`, inProgress: `Đang thực hiện${inTime}`, notStarted: `Chưa thực hiện${inTime}`, continuous: 'Thực hiện thường xuyên',
    waiting: 'Chưa đến thời điểm thực hiện (chờ văn bản chỉ đạo của tỉnh)', paused: 'Tạm dừng',
  }[state]
}

/** The tables of a report. */
export function expectedTables(asked: Asked): Tables {
  return {
    ...figureRows(asked), 'months of meetings': monthRows('meetings', asked), 'months of documents': monthRows('documents', asked), kinds: kindRows(asked), overruns: overrunRows(asked), units: unitRows(asked),
    missed: missedRows(asked), tasks: taskRows(asked),
  }
}
