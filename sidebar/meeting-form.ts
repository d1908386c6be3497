// What the form of a meeting shows of a check: pure, so that it is tested without a page.
import type { DraftProblem } from '../src/actions/panel/meeting-draft.ts'

/** What was typed, without fields that are blank again. */
export function typedOnly(values: Readonly<Record<string, string>>): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const id of Object.keys(values)) if (values[id]!.trim() !== '') typed[id] = values[id]!
  return typed
}

/** The problems of a field; what is merely still to be typed is none before one has tried to save. */
export function problemsAt(problems: readonly DraftProblem[], column: string, isTried: boolean): readonly DraftProblem[] {
  return problems.filter((problem) => problem.column === column && (isTried || !problem.isMissing))
}
