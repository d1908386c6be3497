// What the panel alone asks for, and what it gets.
import type { Action, ActionId, Options } from '../action.ts'
import type { check } from '../check.ts'
import type { makeAppendix } from '../make-appendix.ts'
import type { makeReport } from '../make-report.ts'
import type { refresh } from '../refresh.ts'
import type { setUp } from '../set-up/set-up.ts'
import { documentList } from './document-list.ts'
import { explainIndicator } from './explain-indicator.ts'
import { goTo } from './go-to.ts'
import { overview } from './overview.ts'
import { previewDocument } from './preview-document.ts'

export const PANEL_ACTIONS = [overview, explainIndicator, previewDocument, documentList, goTo] as unknown as readonly Action[]

type Result<A> = A extends Action<infer R> ? R : never

/** The actions that the panel calls, with what each gives. */
export interface PanelResults {
  readonly overview: Result<typeof overview>
  readonly explainIndicator: Result<typeof explainIndicator>
  readonly previewDocument: Result<typeof previewDocument>
  readonly documentList: Result<typeof documentList>
  readonly goTo: Result<typeof goTo>
  readonly check: Result<typeof check>
  readonly refresh: Result<typeof refresh>
  readonly setUp: Result<typeof setUp>
  readonly makeAppendix: Result<typeof makeAppendix>
  readonly makeReport: Result<typeof makeReport>
}

export type PanelCall = keyof PanelResults & ActionId
export type PanelOptions = Options
