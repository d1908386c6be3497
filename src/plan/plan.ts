// Plan 104/KH-UBND as data: its number and date, targets, limits, recipients and signature.
// The tasks of its appendix are in tasks.ts, its bases in bases.ts; the text itself is docs/plan/ke-hoach-104-kh-ubnd.md.
import { dayOf } from '../vietnamese/date.ts'

/** The least share of the whole that the plan asks for, as an exact fraction. */
export interface PlanTarget {
  readonly numerator: number
  readonly denominator: number
  readonly clause: string
  /** «phấn đấu»: the plan strives for it, a miss is never «không đạt» */
  readonly isAim: boolean
}

/** How long a kind of meeting may last at most. */
export interface DurationLimit {
  /** working minutes, lunch left out */
  readonly minutes: number
  /** half-days touched */
  readonly sessions: number
  readonly clause: string
}

const target = (numerator: number, denominator: number, clause: string): PlanTarget => ({
  numerator, denominator, clause, isAim: false,
})

export const PLAN = {
  number: '104/KH-UBND',
  issuedOn: dayOf(2026, 6, 4)!,
  issuer: 'UBND xã Vũ Dương',
  subject: 'Thực hiện Kết luận số 226-KL/TW ngày 11/12/2025 của Ban Bí thư về việc chấn chỉnh lề lối làm việc, '
    + 'nâng cao hiệu quả hoạt động của hệ thống chính trị trên địa bàn xã Vũ Dương',
  /** «Nơi nhận», each line without its dash and mark. */
  recipients: [
    'Sở Nội vụ',
    'Thường trực Đảng ủy xã',
    'Thường trực HĐND xã',
    'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
    'Các PCT UBND xã',
    'Các cơ quan, đơn vị có liên quan',
    'Lưu: VT, VHXH',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  appendixTitle: 'Phân công nhiệm vụ cụ thể',
} as const

/** The targets, by what they measure. */
export const TARGETS = {
  onlineMeetings: target(3, 5, 'I.2; II.4; Phụ lục 3'),
  meetingReduction: target(1, 10, 'I.2; II.4; Phụ lục 3'),
  documentReduction: target(3, 20, 'Phụ lục 2'),
  digitalProcedures: target(19, 20, 'I.2; II.5; Phụ lục 8'),
  digitisation: target(19, 20, 'I.2; II.5; Phụ lục 8'),
  electronicExchange: target(1, 1, 'II.5; Phụ lục 8'),
  digitalSkills: { ...target(1, 1, 'Phụ lục 10'), isAim: true },
} as const satisfies Record<string, PlanTarget>

const PLAN_II_4 = 'Kế hoạch số 104/KH-UBND, II.4'
const DECISION_45 = 'Quyết định số 45/2018/QĐ-TTg'
const limit = (minutes: number, sessions: number, clause: string): DurationLimit => ({ minutes, sessions, clause })

/** The longest that a meeting may last, by its kind. Kinds that are not named have no limit. */
export const DURATION_LIMITS: Readonly<Partial<Record<string, DurationLimit>>> = {
  dissemination: limit(240, 1, PLAN_II_4),
  professional: limit(480, 2, PLAN_II_4),
  majorDiscussion: limit(720, 3, PLAN_II_4),
  briefing: limit(240, 1, DECISION_45),
  problemSolving: limit(240, 1, DECISION_45),
  advisory: limit(240, 1, DECISION_45),
  thematic: limit(480, 2, DECISION_45),
  halfYearReview: limit(480, 2, DECISION_45),
  yearReview: limit(480, 2, DECISION_45),
  trainingMeeting: limit(960, 4, DECISION_45),
}

/** Conferences of the whole commune allowed in a year. */
export const COMMUNE_WIDE_LIMIT = { count: 3, clause: 'Kết luận số 226-KL/TW' } as const
