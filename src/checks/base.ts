// Whether there is anything to compare the plan's year with: a finding about the workbook, at no cell.
import { documentRows } from '../indicators/facts/documents.ts'
import { meetingRows } from '../indicators/facts/meetings.ts'
import type { Scope } from '../indicators/indicator.ts'
import { PREVIOUS_YEAR } from '../tables/previous-year.ts'
import { calendarOf } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import type { Finding } from './finding.ts'
import { ruleMessage } from './sentences.ts'

/** Says that a reduction cannot be computed: registers are kept, but nothing is known of the year before. */
export function checkBase(scope: Scope): Finding[] {
  const year = scope.settings.year - 1
  const registers = [meetingRows(scope), documentRows(scope)].filter((rows) => rows.length > 0)
  const isThen = ({ date }: { readonly date: unknown }): boolean => typeof date === 'number' && calendarOf(date).year === year
  if (hasTypedMonths(scope, year) || registers.every((rows) => rows.some(isThen))) return []
  const { severity, sentence } = ruleMessage('base-missing')
  const { sheet, clause } = PREVIOUS_YEAR
  return [{ severity, sheet, cell: '', value: '', rule: 'base-missing', clause, message: sentence({ year }) }]
}

function hasTypedMonths({ registers }: Scope, year: number): boolean {
  const reading = registers.readNamed(PREVIOUS_YEAR)
  if (reading instanceof Issue) return false
  return reading.column('month').some((month) => month !== null && typeof month !== 'symbol' && month.year === year)
}
