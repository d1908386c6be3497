// K4: the share of dossiers of administrative procedures that were handled in the digital environment.
import { TARGETS } from '../plan/plan.ts'
import type { Settings } from '../plan/settings.ts'
import { PROCEDURES } from '../tables/procedures.ts'
import type { RowOf } from '../tables/table.ts'
import { Issue } from '../vietnamese/issue.ts'
import type { Month } from '../vietnamese/period.ts'
import { begunMonths, hasMonth } from './facts/comparison.ts'
import { AFTER_AS_OF, indicator, out, OUTSIDE_PERIOD, reads, type Contribution, type Indicator, type Scope } from './indicator.ts'
import { remember } from './memo.ts'

export type ProcedureMonth = RowOf<typeof PROCEDURES>

const NO_MONTH = out('no-month')
const BAD_MONTH = out('bad-month')
const WRONG_FIGURES = out('procedure-error')
const NO_ONLINE_SERVICE = out('no-online-service')

export const onlineProcedureRatio: Indicator = indicator<ProcedureMonth>({
  name: 'ONLINE_PROCEDURE_RATIO',
  label: 'Tỷ lệ hồ sơ TTHC xử lý trên môi trường số',
  help: 'Tỷ lệ hồ sơ thủ tục hành chính xử lý trên môi trường số, theo cách tính chọn ở Cấu hình.',
  unit: 'ratio',
  sense: 'share',
  target: TARGETS.digitalProcedures,
  clause: TARGETS.digitalProcedures.clause,
  additive: true,
  reads: [reads(PROCEDURES, ['month', 'received', 'fullOnline', 'partialOnline'])],
  items: [procedureRows],
  classify: (row, scope) => whyNotInPeriod(row.month, scope) ?? classifyDossiers(row, scope.settings.procedures),
  alongside: [
    { id: 'anyOnline', settings: { procedures: 'anyOnline' } },
    { id: 'fullOnline', settings: { procedures: 'fullOnline' } },
    { id: 'onlineService', settings: { procedures: 'onlineService' } },
  ],
})

/** The rows of the register; none where it cannot be read. */
export function procedureRows({ registers }: Pick<Scope, 'registers'>): readonly ProcedureMonth[] {
  const reading = registers.read(PROCEDURES)
  return reading instanceof Issue ? [] : reading.rows
}

const begunMonthsOf = remember(({ period, asOf }: Scope): readonly Month[] => begunMonths(period, asOf))

function whyNotInPeriod(month: ProcedureMonth['month'], scope: Scope): Contribution | null {
  if (month === null) return NO_MONTH
  if (typeof month === 'symbol') return BAD_MONTH
  if (hasMonth(begunMonthsOf(scope), month)) return null
  return hasMonth(scope.period.months, month) ? AFTER_AS_OF : OUTSIDE_PERIOD
}

/** The channels of a row as numbers, blank being none; null where they contradict each other or cannot be read. */
export function dossiersOf(row: ProcedureMonth): { readonly received: number; readonly full: number; readonly partial: number; readonly digitised: number } | null {
  const received = numberOf(row.received)
  const full = numberOf(row.fullOnline)
  const partial = numberOf(row.partialOnline)
  const digitised = numberOf(row.paperDigitised)
  // Not a number fails the comparison too.
  return received >= 0 && full >= 0 && partial >= 0 && digitised >= 0 && full + partial + digitised <= received
    ? { received, full, partial, digitised }
    : null
}

function classifyDossiers(row: ProcedureMonth, choice: Settings['procedures']): Contribution {
  const dossiers = dossiersOf(row)
  if (!dossiers) return WRONG_FIGURES
  const { received, full, partial, digitised } = dossiers
  const online = full + partial
  if (choice === 'digital') return added(online + digitised, received)
  if (choice === 'fullOnline') return added(full, received)
  return choice === 'anyOnline' ? added(online, received) : withOnlineService(row, online, received)
}

/** The dossiers of procedures that have an online service: as counted, else all of a field that has one. */
function withOnlineService(row: ProcedureMonth, online: number, received: number): Contribution {
  const { onlineServiceDossiers, hasOnlineService } = row
  if (typeof onlineServiceDossiers === 'number') {
    return onlineServiceDossiers >= online && onlineServiceDossiers <= received ? added(online, onlineServiceDossiers) : WRONG_FIGURES
  }
  const hasNone = hasOnlineService === null || hasOnlineService === 'none' || typeof hasOnlineService === 'symbol'
  return hasNone ? NO_ONLINE_SERVICE : added(online, received)
}

function added(numerator: number, denominator: number): Contribution {
  return { numerator, denominator, reason: 'procedures' }
}

function numberOf(value: number | symbol | null): number {
  return value === null ? 0 : typeof value === 'number' ? value : NaN
}
