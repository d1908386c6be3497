// K3: by how much the number of administrative documents issued fell against the same period of the previous year.
import { TARGETS } from '../plan/plan.ts'
import { DOCUMENTS } from '../tables/documents.ts'
import { PREVIOUS_YEAR } from '../tables/previous-year.ts'
import { SECRET_DOCUMENTS } from '../tables/secret-documents.ts'
import type { RowOf } from '../tables/table.ts'
import { Issue } from '../vietnamese/issue.ts'
import { baseRows, classifyBaseMonth, classifyYear, compare, hasMonth, yearOf, type BaseMonth, type Comparison } from './facts/comparison.ts'
import { dayIssued, documentRows, whyNotIssued, type OfficeDocument } from './facts/documents.ts'
import { AFTER_AS_OF, indicator, out, OUTSIDE_PERIOD, reads, type Contribution, type Indicator, type Scope } from './indicator.ts'
import { remember } from './memo.ts'

type SecretMonth = RowOf<typeof SECRET_DOCUMENTS>

const BASE_TYPED = out('base-typed')
const comparisonOf = remember((scope: Scope) => compare(scope, 'documents'))

export const documentReduction: Indicator = indicator<OfficeDocument | SecretMonth | BaseMonth>({
  name: 'DOCUMENT_REDUCTION',
  label: 'Mức giảm số văn bản hành chính',
  help: 'Mức giảm số văn bản hành chính ban hành so với cùng kỳ năm trước; số âm là tăng.',
  unit: 'ratio',
  sense: 'reduction',
  target: TARGETS.documentReduction,
  clause: TARGETS.documentReduction.clause,
  additive: true,
  reads: [
    reads(DOCUMENTS, ['register', 'number', 'date'], { hasRows: true }),
    reads(SECRET_DOCUMENTS, ['month', 'outgoing'], { optional: true }),
    reads(PREVIOUS_YEAR, ['month', 'documents'], { optional: true }),
  ],
  items: [documentRows, secretMonths, baseRows],
  classify: (item, scope) => {
    const comparison = comparisonOf(scope)
    if ('documents' in item) return classifyBaseMonth(item, 'documents', comparison)
    if ('month' in item) return classifySecretMonth(item, comparison)
    const day = dayIssued(item)
    if (typeof day === 'number' && yearOf(day, comparison) === null) return isLater(day, scope) ? AFTER_AS_OF : OUTSIDE_PERIOD
    const why = whyNotIssued(item, scope)
    if (why) return why
    return typeof day === 'number' ? classifyYear(day, comparison) : day
  },
})

function isLater(day: number, { period, asOf }: Scope): boolean {
  return day > asOf && day <= period.to
}

/** The months of «Văn bản mật»; none without the register. */
function secretMonths({ registers }: Scope): readonly SecretMonth[] {
  const reading = registers.read(SECRET_DOCUMENTS)
  return reading instanceof Issue ? [] : reading.rows
}

/** Secret documents issued count by number alone. */
function classifySecretMonth({ month, outgoing }: SecretMonth, comparison: Comparison): Contribution {
  if (month === null || typeof month === 'symbol' || typeof outgoing !== 'number' || outgoing < 0) return OUTSIDE_PERIOD
  if (hasMonth(comparison.currentMonths, month)) return { numerator: -outgoing, denominator: 0, reason: 'secret-month' }
  if (!hasMonth(comparison.previousMonths, month)) return OUTSIDE_PERIOD
  return comparison.isTyped ? BASE_TYPED : { numerator: outgoing, denominator: outgoing, reason: 'secret-month' }
}
