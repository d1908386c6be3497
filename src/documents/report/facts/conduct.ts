// Facts on commendations and cases handled, on drafts and reviews, and on satisfaction. No person, no unit.
import { COMMENDATIONS } from '../../../tables/commendations.ts'
import { DRAFTS } from '../../../tables/drafts.ts'
import { COMMENDATION_FORM } from '../../../tables/lists/staff-lists.ts'
import type { Registers } from '../../../tables/registers.ts'
import { lowerFirst } from '../words.ts'
import { countWhere, filledRows, isWithin, type Span } from './rows.ts'

export interface Commendations {
  readonly groups: number
  readonly persons: number
  /** commendations of which nobody can read whom they went to, and decisions of which nobody can read what they are */
  readonly others: number
  readonly unknown: number
  readonly cases: number
  /** commendations by form, in lower case: «giấy khen» */
  readonly forms: readonly { readonly label: string; readonly count: number }[]
  /** cases by measure, in lower case: «khiển trách» */
  readonly measures: readonly { readonly label: string; readonly count: number }[]
}

export interface Review {
  readonly noun: string
  readonly total: number
  readonly outcomes: readonly { readonly label: string; readonly count: number }[]
}

export interface Drafts {
  readonly drafts: number
  readonly returned: number
  readonly reviews: readonly Review[]
}

export interface Satisfaction {
  readonly satisfied: number
  readonly ratings: number
}

/** Commendations and cases in the period; null without data. */
export function gatherCommendations(registers: Registers, span: Span): Commendations | null {
  const all = filledRows(registers, COMMENDATIONS)
  if (all === null) return null
  const rows = all.filter((row) => isWithin(row.date, span))
  const cases = rows.filter(({ type }) => type === 'discipline')
  const given = rows.filter(({ type }) => type === 'commendation')
  const [groups, persons] = ['collective', 'individual'].map((one) => countWhere(given, ({ subject }) => subject === one)) as [number, number]
  return {
    groups,
    persons,
    others: given.length - groups - persons,
    unknown: rows.length - given.length - cases.length,
    cases: cases.length,
    forms: byForm(given),
    measures: byForm(cases),
  }
}

function byForm(rows: readonly { readonly form: unknown }[]): { label: string; count: number }[] {
  return COMMENDATION_FORM.values
    .map(({ id, label }) => ({ label: lowerFirst(label), count: countWhere(rows, ({ form }) => form === id) }))
    .filter(({ count }) => count > 0)
}

const REVIEWS = [
  ['legalReview', 'văn bản quy phạm pháp luật'],
  ['procedureReview', 'thủ tục hành chính'],
  ['rulesReview', 'nội quy, quy chế'],
] as const

const OUTCOMES = [
  ['kept', 'giữ nguyên'],
  ['amended', 'sửa đổi, bổ sung'],
  ['replaced', 'thay thế'],
  ['abolished', 'bãi bỏ'],
  ['inProcess', 'đang xử lý'],
] as const

/** Drafts and reviews in the period; null without data. */
export function gatherDrafts(registers: Registers, span: Span): Drafts | null {
  const all = filledRows(registers, DRAFTS)
  if (all === null) return null
  const rows = all.filter((row) => isWithin(row.submittedOn, span))
  const drafts = rows.filter(({ work }) => work === null || work === 'drafting')
  return {
    drafts: drafts.length,
    returned: countWhere(drafts, ({ result }) => result === 'returned'),
    reviews: REVIEWS.map(([id, noun]) => {
      const reviewed = rows.filter(({ work }) => work === id)
      return {
        noun,
        total: reviewed.length,
        outcomes: OUTCOMES.map(([outcome, label]) => ({ label, count: countWhere(reviewed, ({ result }) => result === outcome) })),
      }
    }),
  }
}
