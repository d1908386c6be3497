// What is asked of a workbook, and how a report writes numbers: for the second computation of what it must tell.
import type { Told } from './printed.ts'
import { dateOf, lastOfMonth, serialOf, yearEarlier } from './random.ts'
import { recompute, spanOf, TARGETS, within, type Answer, type Question, type Span } from './recompute.ts'
import type { ReportTruth } from './report-truth.ts'

export type Fraction = readonly [numerator: number, denominator: number]
export type Expected = Record<string, Told[]>

/** What may be told or not: without any count it hangs on rows that nobody can read. */
export const ANYTHING: Told[] = []

export const LABELS: Readonly<Record<string, string>> = {
  ONLINE_RATIO: 'Tỷ lệ hội nghị, cuộc họp trực tuyến', MEETING_REDUCTION: 'Mức giảm số hội nghị, cuộc họp', DOCUMENT_REDUCTION: 'Mức giảm số văn bản hành chính',
  ONLINE_PROCEDURE_RATIO: 'Tỷ lệ hồ sơ TTHC xử lý trên môi trường số', DIGITIZATION_RATIO: 'Tỷ lệ văn bản được số hóa', E_DOCUMENT_RATIO: 'Tỷ lệ văn bản trao đổi dưới dạng điện tử',
  TRAINING_RATIO: 'Tỷ lệ được tập huấn kỹ năng số', ON_TIME_REPORT_RATIO: 'Tỷ lệ báo cáo gửi đúng hạn',
}

/** Everything that the computations below look at. */
export interface Asked {
  readonly facts: ReportTruth
  readonly question: Question
  readonly span: Span
  /** The last day that is looked at, and whether the period goes on after it. */
  readonly cut: number
  readonly isProvisional: boolean
  readonly figures: Readonly<Record<string, Answer | null>>
}

export function askedOf(facts: ReportTruth, question: Question): Asked {
  const span = spanOf(question)
  return { facts, question, span, cut: Math.min(span.to, question.asOf), isProvisional: question.asOf < span.to, figures: recompute(facts, question) }
}

const tenfold = (decimals: number): bigint => 10n ** BigInt(decimals)

/** Half up on the exact fraction, with as many decimals as it takes to stay on its side of the bounds. */
function shown([part, whole]: readonly [bigint, bigint], decimals: number, bounds: readonly (readonly [bigint, bigint])[]): string {
  for (let places = decimals; ; places++) {
    const scale = tenfold(places + 2)
    const rounded = (part * scale * 2n + whole) / (whole * 2n)
    const stays = bounds.every(([n, d]) => Math.sign(Number(part * d - n * whole)) === Math.sign(Number(rounded * d - n * scale)))
    if (!stays && places < 16) continue
    const digits = String(rounded).padStart(places + 1, '0')
    const rest = digits.slice(digits.length - places).replace(/0+$/, '')
    return digits.slice(0, digits.length - places).replace(/\B(?=(?:\d{3})+$)/g, '.') + (rest === '' ? '' : `,${rest}`)
  }
}

export function percent([part, whole]: Fraction, { settings }: Pick<Question, 'settings'>, target?: Fraction): string {
  const [n, d] = [BigInt(part), BigInt(whole)]
  const bounds = [[0n, 1n], [1n, 1n], ...(target && part * target[1] < target[0] * whole ? [[BigInt(target[0]), BigInt(target[1])]] : [])] as [bigint, bigint][]
  return shown([n, d], settings.decimals, bounds.filter(([a, b]) => a * d !== n * b))
}

export function points([a, b]: Fraction, [c, d]: Fraction, { settings }: Pick<Question, 'settings'>): string {
  const gap = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b)
  return shown([gap < 0n ? -gap : gap, BigInt(b) * BigInt(d)], settings.decimals, gap === 0n ? [] : [[0n, 1n]])
}

export const pair = ({ numerator, denominator }: Answer): Fraction => [numerator, denominator]
export const numbers = (...values: (number | string | null)[]): Told => values.map((value) => (value === null ? null : String(value).replace(/^[\d.,]+$/, (number) => number.replace(/\./g, ''))))
export const unless = (isNone: boolean, ...told: Told[]): Told[] => (isNone ? [] : told)

/** By how much a target is passed or missed: told before the target, and after it of a year that is over. */
export function gaps(name: string, { figures, isProvisional, question }: Asked, isWithoutGap = false): (string | null)[] {
  const [figure, target] = [figures[name]!, TARGETS[name]!]
  if (isProvisional || figure!.verdict === 'met' || (isWithoutGap && figure!.verdict !== 'exceeded')) return [null, null]
  const gap = points(pair(figure!), target, question)
  return figure!.verdict === 'notMet' ? [null, gap] : [gap, null]
}

/** What is dated within the period and seen. */
export const seen = <T extends { readonly date: number | null }>(items: readonly T[], { span, cut }: Pick<Asked, 'span' | 'cut'>): T[] => items.filter(({ date }) => within(date, { from: span.from, to: cut }))
export const tally = <T>(items: readonly T[], isCounted: (item: T) => boolean): number => items.filter(isCounted).length
export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** The same period a year earlier, as it was seen on the same day. */
export function beforeOf(asked: Asked): Asked {
  const { question, facts } = asked
  const asOf = yearEarlier(question.asOf)
  const year = (question.year ?? 2026) - 1
  return askedOf(facts, { ...question, year, asOf, ...(question.days ? { days: [spanOf(question, year).from, spanOf(question, year).to] } : {}) })
}

/** The end of the month that a period begins with. */
function firstMonthEnd(from: number, { settings, days }: Question): number {
  const { year, month, date } = dateOf(from)
  return settings.periodRule === 'nd09' && !days ? serialOf(year, date > 14 ? month + 1 : month, 14) : lastOfMonth(year, month)
}

/** Which figures a year earlier have something in the first month of the period: the registers reach back to it. */
export function reachesBack(asked: Asked): Readonly<Record<string, Answer | null>> {
  const { question } = beforeOf(asked)
  const { from, to } = spanOf(question)
  return recompute(asked.facts, { ...question, days: [from, Math.min(to, firstMonthEnd(from, question))] })
}

/** «05/02/2026» */
export function written(day: number): string {
  const { year, month, date } = dateOf(day)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(date)}/${month < 3 ? two(month) : month}/${year}`
}
