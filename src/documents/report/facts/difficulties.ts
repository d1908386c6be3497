// Facts on difficulties and proposals: what people entered, in their words.
import { DIFFICULTIES } from '../../../tables/difficulties.ts'
import type { Registers } from '../../../tables/registers.ts'
import { Issue } from '../../../vietnamese/issue.ts'
import { textOf, type Span } from './rows.ts'

export type Level = 'commune' | 'department' | 'province' | 'central'

export interface Difficulty {
  readonly unit: string | null
  readonly difficulty: string | null
  readonly proposal: string | null
  /** who can settle it; null where nobody said */
  readonly level: Level | null
}

const SETTLED = ['resolved', 'answered']
const LEVELS: readonly Level[] = ['commune', 'department', 'province', 'central']

/** Difficulties that were raised by the as-of date and are not settled; null where the sheet is missing. */
export function gatherDifficulties(registers: Registers, { period, asOf }: Span): readonly Difficulty[] | null {
  const reading = registers.read(DIFFICULTIES)
  if (reading instanceof Issue) return null
  const end = Math.min(period.to, asOf)
  return reading.rows
    .filter(({ status, date }) => SETTLED.indexOf(String(status)) < 0 && !(typeof date === 'number' && date > end))
    .map((row) => ({
      unit: textOf(row.unit),
      difficulty: textOf(row.difficulty),
      proposal: textOf(row.proposal),
      level: LEVELS.find((level) => level === row.level) ?? null,
    }))
    .filter(({ difficulty, proposal }) => difficulty !== null || proposal !== null)
}
