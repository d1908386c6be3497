// Rules that several tables share: units that are in no list, citations whose kind and symbol disagree.
import { ownUnitsOf } from '../indicators/facts/units.ts'
import type { Scope } from '../indicators/indicator.ts'
import { ALL_UNITS } from '../plan/units.ts'
import { COMMENDATIONS } from '../tables/commendations.ts'
import { CONFIG } from '../tables/config.ts'
import { DIFFICULTIES } from '../tables/difficulties.ts'
import { DOCUMENTS } from '../tables/documents.ts'
import { DRAFTS } from '../tables/drafts.ts'
import { INSPECTIONS } from '../tables/inspections.ts'
import { nameSet } from '../tables/name-set.ts'
import { PERIODIC_REPORTS } from '../tables/periodic-reports.ts'
import { PUBLICITY } from '../tables/publicity.ts'
import { STAFF } from '../tables/staff.ts'
import type { Columns, Table } from '../tables/table.ts'
import { TASKS } from '../tables/tasks.ts'
import { TRAINING } from '../tables/training.ts'
import { splitUnits, UNITS } from '../tables/units.ts'
import { Issue } from '../vietnamese/issue.ts'
import { foldText } from '../vietnamese/text.ts'
import { conflictingCitation } from './citations.ts'
import { rowRule, tableRule, type Rule } from './rule.ts'

/** Tables whose column `unit` (or `leadUnit`) holds units of the commune. */
const WITH_UNITS: readonly (readonly [Table<Columns>, string])[] = [
  [STAFF, 'unit'], [TRAINING, 'unit'], [INSPECTIONS, 'unit'], [PERIODIC_REPORTS, 'unit'], [DRAFTS, 'unit'],
  [PUBLICITY, 'unit'], [COMMENDATIONS, 'unit'], [DIFFICULTIES, 'unit'], [TASKS, 'leadUnit'],
].map(([table, column]) => [table as unknown as Table<Columns>, column as string])

/** Where nobody has listed units, none can be missing from the list. */
function unitUnknown([table, column]: readonly [Table<Columns>, string]): Rule {
  return tableRule({
    id: 'unit-unknown',
    table,
    clause: 'V.1',
    check: (reading, scope, report) => {
      if (!hasUnits(scope)) return
      const isKnown = nameSet([...ownUnitsOf(scope.registers), ALL_UNITS])
      const seen = new Map<string, string | null>()
      for (const row of reading.rows) {
        const text = row[column]
        if (typeof text !== 'string') continue
        let unknown = seen.get(text)
        if (unknown === undefined) {
          unknown = splitUnits(text, isKnown).find((name) => !isKnown(foldText(name))) ?? null
          seen.set(text, unknown)
        }
        if (unknown !== null) report(row, column, { value: unknown })
      }
    },
  })
}

function hasUnits({ registers }: Scope): boolean {
  const reading = registers.readNamed(UNITS)
  return !(reading instanceof Issue) && reading.rows.length > 0
}

function citationConflict<C extends Columns>(table: Table<C>, column: keyof C & string): Rule {
  return rowRule<C>({
    id: 'citation-conflict',
    table,
    column,
    clause: 'Căn cứ',
    test: (row) => {
      const text: unknown = row[column]
      if (typeof text !== 'string' || table.isConfidential?.(row)) return null
      const citation = text.indexOf('/') < 0 ? null : conflictingCitation(text)
      return citation === null ? null : { citation }
    },
  })
}

export const NAME_RULES: readonly Rule[] = [
  ...WITH_UNITS.map(unitUnknown),
  citationConflict(DOCUMENTS, 'subject'),
  citationConflict(TASKS, 'content'),
  citationConflict(TASKS, 'assigningDocument'),
  citationConflict(TASKS, 'result'),
  citationConflict(DRAFTS, 'name'),
  citationConflict(CONFIG, 'value'),
]
