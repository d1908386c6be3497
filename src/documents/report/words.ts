// The words of a report that hang on its place and period, and its numbers as prose writes them.
import type { Target } from '../../indicators/indicator.ts'
import { settingText, type Settings } from '../../plan/settings.ts'
import { calendarOf, formatDay, type Day } from '../../vietnamese/date.ts'
import { formatCount, formatCountInProse, formatRatio } from '../../vietnamese/number.ts'
import { isWholeYear, type Period } from '../../vietnamese/period.ts'

export interface Words {
  readonly settings: Settings
  readonly period: Period
  /** the day up to which facts are seen */
  readonly asOf: Day
  /** «xã», «phường», «đặc khu» */
  readonly kind: string
  /** «UBND xã» */
  readonly committee: string
  /** «tỉnh», «thành phố» */
  readonly provinceKind: string
  /** whether the report is of a whole year, whose targets are its own */
  readonly isYear: boolean
  /** whether the period goes on after the as-of date */
  readonly isProvisional: boolean
  /** what is compared with: «cùng kỳ năm 2025»; «năm 2025» for a year that has ended */
  readonly before: string
  /** what is counted: «hội nghị, cuộc họp», or «hội nghị» alone (A3) */
  readonly meetings: string
  /** «chỉ tiêu cả năm», in a report of the year «chỉ tiêu năm 2026» */
  readonly target: string
}

/** The words of one report. */
export function wordsOf(settings: Settings, period: Period, asOf: Day): Words {
  const kind = settingText(settings, 'unitKind')
  const isYear = isWholeYear(period)
  const isProvisional = asOf < period.to
  const previous = `năm ${period.year - 1}`
  return {
    settings,
    period,
    asOf,
    kind,
    committee: `UBND ${kind}`,
    provinceKind: /^thành phố/i.test(settings.province) ? 'thành phố' : 'tỉnh',
    isYear,
    isProvisional,
    before: isYear && !isProvisional ? previous : `cùng kỳ ${previous}`,
    meetings: settings.meetings === 'conferences' ? 'hội nghị' : 'hội nghị, cuộc họp',
    target: isYear ? `chỉ tiêu năm ${period.year}` : 'chỉ tiêu cả năm',
  }
}

/** A count with its unit, as prose has it: «05 cuộc», «1.234 hồ sơ». */
export function amount(count: number, unit: string): string {
  return `${formatCountInProse(count)} ${unit}`
}

/** A part of a whole: «08/10», «1.140/1.200». */
export function fraction(part: number, whole: number): string {
  return `${formatCountInProse(part)}/${formatCountInProse(whole)}`
}

/** A part of a whole before its noun: «08/10»; of none «không có báo cáo nào trong 10». */
export function partOfAll(part: number, whole: number, unit: string): string {
  return part === 0 ? `không có ${unit} nào trong ${formatCountInProse(whole)}` : fraction(part, whole)
}

/** A percentage in prose: «62,5%», «60%». With a target, it never shows it where the fraction misses it. */
export function percent(part: number, whole: number, words: Words, target?: Target | null): string {
  return formatRatio(part, whole, { decimals: words.settings.decimals, target: target ?? null })
}

/** A percentage in a table, where columns align: «60,0%». */
export function tablePercent(part: number, whole: number, words: Words, target?: Target | null): string {
  return formatRatio(part, whole, { decimals: words.settings.decimals, target: target ?? null, trailing: 'keep' })
}

/** A count in a bracket or a table: «1.200», «5». */
export const plain = formatCount

/** «các tháng 4, 5», «tháng 4». */
export function monthsText(months: readonly number[]): string {
  return months.length === 1 ? `tháng ${months[0]}` : `các tháng ${months.join(', ')}`
}

/** A sentence of figures that are not final: it says up to which day they go. */
export function provisionally(sentence: string, day: Day): string {
  const first = sentence.startsWith('UBND ') ? sentence : lowerFirst(sentence)
  return `Tính đến hết ngày ${formatDay(day)} (số liệu tạm tính), ${first}`
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return calendarOf(day).year
}

/** A text that begins a sentence, within one. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** A setting's name or value with the kind of commune that the report is of. */
export function placed(text: string, { kind }: Words): string {
  return text.replace(/ xã(?= |$)/g, ` ${kind}`)
}

/** A text within a sentence, as it begins one. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Clauses as one enumeration: «a, b và c». */
export function enumerate(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} và ${items[items.length - 1]}`
}
