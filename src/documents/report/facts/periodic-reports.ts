// Facts on periodic reports: those sent late, and those not sent.
import type { Figures, Measured } from './figures.ts'
import { tallyReasons } from './figures.ts'

export interface PeriodicReports extends Measured {
  /** sent after their due day, of those counted */
  readonly late: number
  readonly unsent: number
}

/** Periodic reports due in the period. */
export function gatherPeriodicReports(figures: Figures): PeriodicReports {
  const measured = figures.measured('ON_TIME_REPORT_RATIO')
  // Whatever reports are measured on, those not sent are told.
  const due = { ...figures.scope, settings: { ...figures.scope.settings, reportsDue: 'due' as const } }
  const reasons = measured.absence === 'noData' ? new Map<string, number>() : tallyReasons(measured.figure.indicator, due)
  return { ...measured, late: reasons.get('late') ?? 0, unsent: reasons.get('unsent') ?? 0 }
}
