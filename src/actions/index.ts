// The actions, in the order of the menu.
import type { Action, Options, Ports } from './action.ts'
import { check } from './check.ts'
import { deadline } from './deadline.ts'
import { importAppendix } from './import-appendix.ts'
import { importRegister } from './import-register.ts'
import { kpi } from './kpi.ts'
import { lintDocument } from './lint-document.ts'
import { makeAppendix } from './make-appendix.ts'
import { LETTERS } from './make-letters.ts'
import { makeReport } from './make-report.ts'
import { comparisonSide } from './make-comparison.ts'
import { mend } from './mend.ts'
import { checkOptions } from './options.ts'
import { PANEL_ACTIONS } from './panel/index.ts'
import { refresh } from './refresh.ts'
import { repair } from './repair.ts'
import { removeSample, sampleData } from './sample.ts'
import { setUp } from './set-up/set-up.ts'
import { undo } from './undo.ts'
import { UserError } from './user-error.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { Issue } from '../vietnamese/issue.ts'

export const ACTIONS: readonly Action[] = [
  refresh, check, mend, undo, makeAppendix, makeReport, ...LETTERS, lintDocument,
  setUp, repair, importRegister, importAppendix, sampleData, removeSample, kpi, deadline, comparisonSide,
  ...PANEL_ACTIONS,
] as readonly Action[]

/** The action of an identifier; refuses an unknown one. */
export function actionOf(id: string): Action {
  const found = ACTIONS.find((each) => each.id === id)
  if (found) return found
  const name = nearest(id, ACTIONS.map((each) => each.id))
  throw new UserError(new Issue('action-unknown', { action: id, nearest: name ?? '' }))
}

/** Runs an action on the open spreadsheet. */
export function run(id: string, options: Options, ports: Ports): unknown {
  const found = actionOf(id)
  checkOptions(found, options)
  return found.run(ports, options)
}

/** What the panel gets: the result and what to tell the person, or a sentence that says why there is none. */
export type PanelAnswer =
  | { readonly ok: true; readonly result: unknown; readonly summary: string }
  | { readonly ok: false; readonly message: string }

/** Runs an action for the panel. A refusal is an answer too; a bug is thrown. */
export function answer(id: string, options: Options, ports: Ports): PanelAnswer {
  try {
    const result = run(id, options, ports)
    const { summary, forPanel } = actionOf(id)
    return { ok: true, result: forPanel ? forPanel(result) : result, summary: summary(result) }
  } catch (error) {
    if (error instanceof UserError) return { ok: false, message: error.message }
    throw error
  }
}
