// Facts on direction: publicity, inspections, and what each unit has done of the plan's general duties.
import { INSPECTIONS } from '../../../tables/inspections.ts'
import { PUBLICITY } from '../../../tables/publicity.ts'
import type { Registers } from '../../../tables/registers.ts'
import type { RowOf } from '../../../tables/table.ts'
import { UNITS } from '../../../tables/units.ts'
import { plainText } from '../../../vietnamese/text.ts'
import { countOf, countWhere, filledReading, filledRows, isWithin, type Span } from './rows.ts'

export interface Publicity {
  readonly conferences: number
  /** those of them held online */
  readonly online: number
  /** turns of attendance at those conferences; null where nobody entered it for each of them */
  readonly attended: number | null
  /** who should have attended; null where nobody entered it for each conference */
  readonly eligible: number | null
  readonly channels: readonly { readonly count: number; readonly words: string }[]
}

export interface Inspections {
  readonly count: number
  readonly unannounced: number
  readonly selfChecks: number
  readonly violations: number
  /** cases among the violations for which a measure is entered */
  readonly handled: number
  /** inspections that found shortcomings but no violation */
  readonly shortcomings: number
  /** inspections after which something had to be mended, and those of them after which it was */
  readonly toRemedy: number
  readonly remedied: number
}

export interface Units {
  readonly total: number
  /** `done` is null where the whole column is blank */
  readonly duties: readonly { readonly done: number | null; readonly words: string }[]
}

const CHANNELS: readonly (readonly [forms: readonly string[], words: string])[] = [
  [['thematicActivity'], 'buổi sinh hoạt chuyên đề'],
  [['embedded'], 'lượt lồng ghép trong cuộc họp'],
  [['portal'], 'tin, bài trên cổng thông tin điện tử'],
  [['loudspeaker'], 'lượt phát trên hệ thống truyền thanh'],
  [['socialMedia'], 'tin, bài trên mạng xã hội'],
  [['banner', 'printed'], 'lượt tuyên truyền bằng pa nô, khẩu hiệu, tài liệu'],
  [['other'], 'hoạt động bằng hình thức khác'],
]

/** Publicity in the period; null without data. */
export function gatherPublicity(registers: Registers, span: Span): Publicity | null {
  const all = filledRows(registers, PUBLICITY)
  if (all === null) return null
  const rows = all.filter((row) => isWithin(row.date, span))
  const conferences = rows.filter(({ form }) => form === 'inPersonConference' || form === 'onlineConference')
  const whole = (column: 'attendance' | 'expected'): number | null =>
    (conferences.every((row) => typeof row[column] === 'number') ? sum(conferences.map((row) => countOf(row[column]))) : null)
  return {
    conferences: conferences.length,
    online: countWhere(conferences, ({ form }) => form === 'onlineConference'),
    attended: whole('attendance'),
    eligible: conferences.every((row) => countOf(row.expected) > 0) ? whole('expected') : null,
    channels: [
      ...CHANNELS.map(([forms, words]) => ({ words, count: countWhere(rows, ({ form }) => forms.indexOf(String(form)) >= 0) })),
      { words: 'hoạt động chưa rõ hình thức', count: countWhere(rows, ({ form }) => typeof form !== 'string') },
    ],
  }
}

/** Inspections in the period; null without data. */
export function gatherInspections(registers: Registers, span: Span): Inspections | null {
  const all = filledRows(registers, INSPECTIONS)
  if (all === null) return null
  const rows = all.filter((row) => isWithin(row.date, span))
  const cases = rows.map((row) => countOf(row.violations) || (row.result === 'violation' ? 1 : 0))
  const isHandled = rows.map(({ handling }) => typeof handling === 'string' && handling !== 'pending')
  return {
    count: rows.length,
    unannounced: countWhere(rows, ({ form }) => form === 'unannounced'),
    selfChecks: countWhere(rows, ({ form }) => form === 'selfCheck'),
    violations: sum(cases),
    handled: sum(cases.filter((_, index) => isHandled[index])),
    shortcomings: countWhere(rows, ({ result }, index) => result === 'shortcomings' && cases[index] === 0),
    toRemedy: countWhere(rows, isToRemedy),
    remedied: countWhere(rows, (row) => isToRemedy(row) && row.remedied === 'yes'),
  }
}

function isToRemedy({ handling, remedyDue, remedied }: RowOf<typeof INSPECTIONS>): boolean {
  return handling === 'remedy' || typeof remedyDue === 'number' || remedied === 'yes'
}

/** The plan's general duties of each unit: the column of the register, and what is done. */
export const DUTIES = [
  ['implementationPlan', 'xây dựng kế hoạch triển khai thực hiện'],
  ['workProgramme', 'đưa nội dung chấn chỉnh lề lối làm việc vào chương trình, kế hoạch công tác'],
  ['rulesReview', 'rà soát, hoàn chỉnh nội quy, quy chế'],
  ['criteria', 'bổ sung tiêu chí chấp hành lề lối làm việc vào đánh giá, xếp loại'],
] as const

/** What the units have done so far, whatever the period; null without data. */
export function gatherUnits(registers: Registers): Units | null {
  const reading = filledReading(registers, UNITS)
  if (reading === null) return null
  return {
    total: reading.rows.length,
    duties: DUTIES.map(([column, words]) => ({
      words,
      done: reading.isFilled(column) ? countWhere(reading.column(column), isDone) : null,
    })),
  }
}

/** A number, a date or «Có» says that a duty is done; «Không», «chưa», «-», «đang soạn thảo» that it is not. */
function isDone(cell: unknown): boolean {
  return typeof cell === 'string' && !/^(?:(?:no|khong|chua|ko|0|dang|se|cho|du kien)(?!\w)|[-–—]$)/.test(plainText(cell))
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
