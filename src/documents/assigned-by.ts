// Which tasks of the register the plan assigned, and which another document did.
import type { Task } from '../indicators/facts/tasks.ts'
import type { Settings } from '../plan/settings.ts'
import { foldText } from '../vietnamese/text.ts'
import { namesDocument, numberIn } from './cites.ts'

type Assigned = Pick<Task, 'assigningDocument'>

/** The document that a cell names, where it is not the plan of the settings. */
export function otherPlanIn(cell: unknown, { planNumber }: Pick<Settings, 'planNumber'>): string | null {
  const plan = numberIn(cell)
  return plan === null || namesDocument(planNumber, plan) ? null : plan
}

/**
 * Tells of a task the number of the document that assigned it; null where that is the plan. Where every task names one
 * and the same other document, it is the plan's number in the settings that differs, and all are the plan's.
 */
export function otherAssigner(tasks: readonly Assigned[], settings: Pick<Settings, 'planNumber'>): (task: Assigned) => string | null {
  const other = ({ assigningDocument }: Assigned): string | null => otherPlanIn(assigningDocument, settings)
  return new Set(tasks.map((task) => foldText(other(task) ?? settings.planNumber))).size > 1 ? other : () => null
}
