// Which appendices a report has, and how each is called: they are numbered as they come.
import type { ReportFacts } from './facts/facts.ts'

export type Annex = 'figures' | 'tasks' | 'overruns' | 'missed' | 'units'

const NUMERALS = ['I', 'II', 'III', 'IV', 'V']

/** The appendices that have something in them, in their order. */
export function annexesOf({ tasks, overruns, missed, unitLines }: ReportFacts): Annex[] {
  const all: readonly (readonly [annex: Annex, items: number])[] = [
    ['figures', 1], ['tasks', tasks.lines.length], ['overruns', overruns.length], ['missed', missed.length], ['units', unitLines.length],
  ]
  return all.filter(([, items]) => items > 0).map(([annex]) => annex)
}

/** «Phụ lục III». */
export function annexLabel(annex: Annex, facts: ReportFacts): string {
  return `Phụ lục ${NUMERALS[annexesOf(facts).indexOf(annex)] ?? ''}`.trim()
}
