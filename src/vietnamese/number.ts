// Whole numbers and shares: how cells give them («1.234», «25 người», «0,9», «100%») and how texts show them.
// Shares are rounded on the exact fraction; a figure shown never reaches a target that the fraction misses.
import { formulaErrorOf, isBlank, quoteCell } from './cell.ts'
import { Issue, type Parsed } from './issue.ts'
import { plainText } from './text.ts'

/** A quotient of whole numbers. */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}
/** A share to reach or not to exceed. */
export interface TargetFraction extends Fraction {
  readonly direction?: 'atLeast' | 'atMost'
}
export interface PercentOptions {
  readonly target?: TargetFraction | null
  /** Decimals to begin with; 1 unless told. */
  readonly decimals?: number
  /** Zeros after the comma: dropped in running text, kept in tables so that columns align. Dropped unless told. */
  readonly trailing?: 'keep' | 'drop'
}

const DASH = /^[-–—]$/
const GROUPED = /^(-?\d{1,3})((?:\.\d{3})+|(?: \d{3})+)(?:,0+)?$/
const WHOLE = /^(-?\d+)(?:[.,]0+)?$/
const AROUND = /^(?:khoang|chung|uoc|~|≈) ?/
// A unit after the number, which has no digit in it: «25 người», «3 (ba)», «12 đ/c»; «2 nghìn» is no 2.
const UNIT = /(\d) ?(?!nghin|trieu|chuc)[(a-z][^\d]*$/
const DECIMAL = /^(-?\d+(?:[.,]\d+)?) ?(%?)$/
// So many decimals tell any two different shares of counts below 10 million apart.
const MAX_DECIMALS = 16

/**
 * Reads a cell as a whole number; a negative one too, since the caller judges it.
 *
 * «1.234» is 1234, «185,0» is 185, «25 người» is 25, «khoảng 30» is 30; «-» is 0 when `dash` says so.
 * Blank is null. Issues: number-bad, formula-error.
 */
export function parseCount(cell: unknown, options: { readonly dash?: 'zero' } = {}): Parsed<number> {
  if (isBlank(cell)) return null
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? cell + 0 : bad(cell)
  if (typeof cell !== 'string') return bad(cell)
  const plain = plainText(cell).replace(/^[−–](?=\d)/, '-')
  if (options.dash === 'zero' && DASH.test(plain)) return 0
  const digits = plain.replace(AROUND, '').replace(UNIT, '$1')
  const found = GROUPED.exec(digits) ?? WHOLE.exec(digits)
  if (!found) return formulaErrorOf(cell) ?? bad(cell)
  const value = Number(`${found[1]}${(found[2] ?? '').replace(/\D/g, '')}`)
  return Number.isSafeInteger(value) ? value + 0 : bad(cell)
}

/**
 * Reads a cell as progress, a fraction from 0 to 1: 0,9 and «0,9» and «90%» and 90 are 0.9; a number in (0, 1] is a
 * fraction already, one above 1 a percent.
 *
 * Blank is null. Issues: percent-over above 100 %, number-bad (negative ones too), formula-error.
 */
export function parseFraction(cell: unknown): Parsed<number> {
  if (isBlank(cell)) return null
  if (typeof cell === 'number') return checkFraction(cell, cell > 1 ? cell / 100 : cell)
  if (typeof cell !== 'string') return bad(cell)
  const found = DECIMAL.exec(plainText(cell))
  if (!found) return formulaErrorOf(cell) ?? bad(cell)
  const value = Number((found[1] ?? '').replace(',', '.'))
  return checkFraction(cell, found[2] === '%' || value > 1 ? value / 100 : value)
}

/** A whole number with its thousands marked: «1.234». */
export function formatCount(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.')
}

/** A count in administrative prose: «05» below 10, «12», «1.234»; 0 stays «0», for which prose says «không có». */
export function formatCountInProse(value: number): string {
  return value > 0 && value < 10 ? `0${value}` : formatCount(value)
}

/**
 * A share as a percentage: «62,5%», rounded half up on the exact fraction, with as many more decimals as it takes not
 * to show the target when the fraction misses it, 100 % when it is not quite that, or 0 % when there is something.
 *
 * @param numerator whole number
 * @param denominator whole number above 0
 * @example formatRatio(1499, 2500, { target: { numerator: 3, denominator: 5 } }) //=> '59,96%'
 */
export function formatRatio(numerator: number, denominator: number, options: PercentOptions = {}): string {
  return `${percentOf({ numerator, denominator }, options)}%`
}

/**
 * How a count changed against an earlier one: «giảm 11,8%», «tăng 20%», «không đổi». The target is the share by which
 * it should fall.
 *
 * @param previous whole number above 0
 */
export function formatReduction(previous: number, current: number, options: PercentOptions = {}): string {
  if (current === previous) return 'không đổi'
  if (current < previous) return `giảm ${formatRatio(previous - current, previous, options)}`
  const { target: _, ...rest } = options
  return `tăng ${percentOf({ numerator: current - previous, denominator: previous }, rest)}%`
}

/**
 * The distance of two shares in percentage points, without sign or unit: «3,3»; never «0» when they differ.
 *
 * @example formatPoints({ numerator: 95, denominator: 150 }, { numerator: 3, denominator: 5 }) //=> '3,3'
 */
export function formatPoints(one: Fraction, other: Fraction, options: Omit<PercentOptions, 'target'> = {}): string {
  const difference = big(one.numerator) * big(other.denominator) - big(other.numerator) * big(one.denominator)
  const denominator = big(one.denominator) * big(other.denominator)
  return percentOfBig({ numerator: difference < 0 ? -difference : difference, denominator }, { ...options, whole: false })
}

interface BigFraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

function percentOf({ numerator, denominator }: Fraction, options: PercentOptions): string {
  return percentOfBig({ numerator: big(numerator), denominator: big(denominator) }, { ...options, whole: true })
}

// Adds decimals until what is shown lies on the same side of every bound as the fraction itself.
function percentOfBig(fraction: BigFraction, options: PercentOptions & { readonly whole: boolean }): string {
  if (fraction.denominator <= 0) throw new RangeError('A share needs a denominator above 0')
  const bounds = boundsOf(fraction, options)
  let decimals = options.decimals ?? 1
  let shown = roundPercent(fraction, decimals)
  while (decimals < MAX_DECIMALS && bounds.some((bound) => isCrossed(shown, decimals, bound))) {
    decimals += 1
    shown = roundPercent(fraction, decimals)
  }
  return writeDecimal(shown, decimals, options.trailing ?? 'drop')
}

interface Bound extends BigFraction {
  /** Where the fraction lies: what is shown must lie there too. */
  readonly side: 'below' | 'above'
}

function boundsOf(fraction: BigFraction, { target, whole }: PercentOptions & { readonly whole: boolean }): Bound[] {
  const bounds: BigFraction[] = [{ numerator: big(0), denominator: big(1) }]
  if (whole) bounds.push({ numerator: big(1), denominator: big(1) })
  const targetBound = target ? { numerator: big(target.numerator), denominator: big(target.denominator) } : null
  const missedSide = target?.direction === 'atMost' ? 'above' : 'below'
  if (targetBound && sideOf(fraction, targetBound) === missedSide) bounds.push(targetBound)
  const sided: Bound[] = []
  for (const bound of bounds) {
    const side = sideOf(fraction, bound)
    if (side !== null) sided.push({ ...bound, side })
  }
  return sided
}

function sideOf(fraction: BigFraction, bound: BigFraction): Bound['side'] | null {
  const left = fraction.numerator * bound.denominator
  const right = bound.numerator * fraction.denominator
  return left < right ? 'below' : left > right ? 'above' : null
}

function isCrossed(shown: bigint, decimals: number, bound: Bound): boolean {
  return sideOf({ numerator: shown, denominator: hundredFold(decimals) }, bound) !== bound.side
}

// The percentage times 10^decimals, half away from zero.
function roundPercent({ numerator, denominator }: BigFraction, decimals: number): bigint {
  const magnitude = numerator < 0 ? -numerator : numerator
  const rounded = (magnitude * hundredFold(decimals) * big(2) + denominator) / (denominator * big(2))
  return numerator < 0 ? -rounded : rounded
}

function hundredFold(decimals: number): bigint {
  return big(10) ** big(decimals + 2)
}

function writeDecimal(scaled: bigint, decimals: number, trailing: 'keep' | 'drop'): string {
  const digits = String(scaled < 0 ? -scaled : scaled).padStart(decimals + 1, '0')
  const whole = formatCount(Number(digits.slice(0, digits.length - decimals)))
  const rest = digits.slice(digits.length - decimals)
  const kept = trailing === 'drop' ? rest.replace(/0+$/, '') : rest
  return `${scaled < 0 ? '-' : ''}${whole}${kept === '' ? '' : `,${kept}`}`
}

function checkFraction(cell: unknown, fraction: number): number | Issue {
  if (!(fraction >= 0 && fraction < Infinity)) return bad(cell)
  return fraction <= 1 ? fraction : new Issue('percent-over', { value: percentAsTyped(cell) })
}

function percentAsTyped(cell: unknown): string {
  const text = quoteCell(cell).replace('.', ',')
  return text.indexOf('%') < 0 ? `${text}%` : text
}

function bad(cell: unknown): Issue {
  return new Issue('number-bad', { value: quoteCell(cell) })
}

// Literals such as 10n are newer than what the build may write.
function big(value: number): bigint {
  return BigInt(value)
}
