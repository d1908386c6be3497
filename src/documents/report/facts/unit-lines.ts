// What each unit has done, as counts in the order of the register: no score, no rank, no person.
import type { Person } from '../../../indicators/facts/people.ts'
import type { IndicatorName, Place } from '../../../indicators/indicator.ts'
import type { PeriodicReport } from '../../../indicators/on-time-report-ratio.ts'
import { UNITS } from '../../../tables/units.ts'
import { foldText } from '../../../vietnamese/text.ts'
import { leadReader } from '../../letters/units.ts'
import { DUTIES } from './direction.ts'
import type { Figures } from './figures.ts'
import { filledRows, nameOf, textOf } from './rows.ts'
import type { TaskLine } from './tasks.ts'

export interface UnitLine {
  /** null for what names no unit of the register */
  readonly name: string | null
  /** as people noted it, in the order of the duties */
  readonly duties: readonly string[]
  tasks: number
  done: number
  overdue: number
  /** on time and due; trained and employed */
  readonly reports: Parts
  readonly staff: Parts
}

type Parts = [part: number, whole: number]

/** A line a unit, and one for what belongs to none of them; none without a register of units, or where all are blank. */
export function gatherUnitLines(figures: Figures, tasks: readonly TaskLine[]): UnitLine[] {
  const { registers } = figures.scope
  const units = filledRows(registers, UNITS) ?? []
  if (units.length === 0) return []
  const leadOf = leadReader(figures.scope)
  const blank = (): Pick<UnitLine, 'tasks' | 'done' | 'overdue' | 'reports' | 'staff'> => ({ tasks: 0, done: 0, overdue: 0, reports: [0, 0], staff: [0, 0] })
  const lines = units.map((unit): UnitLine => ({ name: nameOf(unit.name), duties: DUTIES.map(([column]) => nameOf(unit[column])), ...blank() }))
  const rest: UnitLine = { name: null, duties: DUTIES.map(() => ''), ...blank() }
  const known = new Map(lines.map((line): [string, UnitLine] => [foldText(line.name!), line]))
  const lineOf = (cell: unknown): UnitLine => known.get(foldText(leadOf(textOf(cell))?.name ?? '')) ?? rest
  for (const { leadUnit, state } of tasks) {
    if (state === 'cancelled') continue
    const line = lineOf(leadUnit)
    line.tasks++
    if (state === 'done') line.done++
    if (state === 'overdue') line.overdue++
  }
  addShares(figures, 'ON_TIME_REPORT_RATIO', ({ unit }: PeriodicReport) => lineOf(unit).reports)
  addShares(figures, 'TRAINING_RATIO', ({ unit }: Person) => lineOf(unit).staff)
  const all = isKnown(rest) ? [...lines, rest] : lines
  return all.some(isKnown) ? all : []
}

function isKnown({ duties, tasks, reports, staff }: UnitLine): boolean {
  return tasks + reports[1] + staff[1] > 0 || duties.join('') !== ''
}

function addShares<Item extends Place>(figures: Figures, name: IndicatorName, partsOf: (item: Item) => Parts): void {
  const { figure: { indicator }, absence } = figures.measured(name)
  for (const items of absence === null ? indicator.items : []) {
    for (const item of items(figures.scope)) {
      const { numerator, denominator } = indicator.classify(item, figures.scope)
      if (denominator === 0) continue
      const parts = partsOf(item as Item)
      parts[0] += numerator
      parts[1] += denominator
    }
  }
}
