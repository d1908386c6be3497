// Meetings for tests: a held one of the commune, of which each case changes what it is about.
import { evaluate } from '../../src/indicators/evaluate.ts'
import { explain } from '../../src/indicators/explain.ts'
import type { Figure, Indicator, Scope } from '../../src/indicators/indicator.ts'
import { MEETINGS } from '../../src/tables/meetings.ts'
import { sheetOf, type RowCells, type Sheets } from '../support/registers.ts'

export type MeetingCells = RowCells<(typeof MEETINGS)['columns']>

let serial = 0

/** A held meeting of the commune; every one has a content of its own. */
export function meeting(cells: MeetingCells = {}): MeetingCells {
  serial++
  return { date: '04/6/2026', start: '07:30', content: `Cuộc số ${serial}`, kind: 'Giao ban', form: 'Trực tuyến', status: 'Đã tổ chức', ...cells }
}

/** So many meetings alike. */
export function meetings(count: number, cells: MeetingCells = {}): MeetingCells[] {
  return Array.from({ length: count }, () => meeting(cells))
}

export function meetingSheet(rows: readonly MeetingCells[], columns?: string[]): Sheets {
  return sheetOf(MEETINGS, rows, columns)
}

/** One indicator in a scope. */
export function figure(indicator: Indicator, scope: Scope): Figure {
  return evaluate([indicator], scope)[0]!
}

/** «30/50», or the code of the reason why there is nothing. */
export function fraction(indicator: Indicator, scope: Scope): string {
  const { numerator, denominator, reason } = figure(indicator, scope)
  return reason ? reason.code : `${numerator}/${denominator}`
}

/** Why each item counted or not, in the order of the rows. */
export function reasons(indicator: Indicator, scope: Scope): string[] {
  return explain(indicator, scope).map(({ reason }) => reason)
}
