// The legal bases that the plan names, for the openings of documents.
import { dayOf, type Day } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'

export interface LegalBasis {
  /** kind and number as in the plan: «Kết luận số 226-KL/TW» */
  readonly title: string
  readonly issuedOn: Day
  readonly issuer: string
  /** what it is about, as it follows the issuer: «về việc …» */
  readonly subject: string
  /** what keeps it from being printed as it stands */
  readonly issue: Issue | null
}

const GOOD_ORDER = 'chấn chỉnh lề lối làm việc, nâng cao hiệu quả hoạt động của hệ thống chính trị'
const CARRYING_OUT = `ban hành Kế hoạch thực hiện Kết luận số 226-KL/TW ngày 11 tháng 12 năm 2025 của Ban Bí thư về việc ${GOOD_ORDER}`

export const CONCLUSION_226: LegalBasis = {
  title: 'Kết luận số 226-KL/TW',
  issuedOn: dayOf(2025, 12, 11)!,
  issuer: 'Ban Bí thư',
  subject: `về việc ${GOOD_ORDER}`,
  issue: null,
}

export const DECISION_534: LegalBasis = {
  title: 'Quyết định số 534/QĐ-TTg',
  issuedOn: dayOf(2026, 3, 31)!,
  issuer: 'Thủ tướng Chính phủ',
  subject: `về việc ${CARRYING_OUT}`,
  issue: null,
}

/**
 * The province's plan, under the number that Plan 104 gives it. A plan cannot bear «QĐ-UBND», and I.1 of Plan 104
 * speaks of «Quyết định số 1069/QĐ-UBND»: no document prints it. The setting `provinceBasis` takes the right one.
 */
export const PROVINCE_PLAN: LegalBasis = {
  title: 'Kế hoạch số 138/QĐ-UBND',
  issuedOn: dayOf(2026, 4, 25)!,
  issuer: 'UBND tỉnh Ninh Bình',
  subject: 'triển khai thực hiện Quyết định số 534/QĐ-TTg',
  issue: new Issue('citation-conflict', { citation: 'Kế hoạch số 138/QĐ-UBND' }),
}

/** In the plan's order. */
export const BASES: readonly LegalBasis[] = [CONCLUSION_226, DECISION_534, PROVINCE_PLAN]
