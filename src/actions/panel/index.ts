// What the panel alone asks for, and what it gets.
import type { Action, ActionId, LetterId, Options } from '../action.ts'
import type { check } from '../check.ts'
import type { importAppendix } from '../import-appendix.ts'
import type { importRegister } from '../import-register.ts'
import type { lintDocument } from '../lint-document.ts'
import type { makeAppendix } from '../make-appendix.ts'
import type { makeReport } from '../make-report.ts'
import type { MadeDocument } from '../made-documents.ts'
import type { mend } from '../mend.ts'
import type { refresh } from '../refresh.ts'
import type { repair } from '../repair.ts'
import type { removeSample, sampleData } from '../sample.ts'
import type { setUp } from '../set-up/set-up.ts'
import type { undo } from '../undo.ts'
import { documentList } from './document-list.ts'
import { explainIndicator } from './explain-indicator.ts'
import { goTo } from './go-to.ts'
import { health } from './health.ts'
import { markTask } from './mark-task.ts'
import { meetingDraft } from './meeting-draft.ts'
import { meetingForm } from './meeting-form.ts'
import { overview } from './overview.ts'
import { previewDocument } from './preview-document.ts'
import { saveMeeting } from './save-meeting.ts'
import { saveSetting, settingEffect, settingList } from './settings.ts'
import { taskList } from './task-list.ts'

export const PANEL_ACTIONS = [
  overview, explainIndicator, previewDocument, documentList, goTo, taskList, markTask, meetingForm, meetingDraft, saveMeeting, health,
  settingList, settingEffect, saveSetting,
] as unknown as readonly Action[]

type Result<A> = A extends Action<infer _, infer Sent> ? Sent : never

/** The actions that the panel calls, with what each gives. */
export interface PanelResults extends Readonly<Record<LetterId, MadeDocument>> {
  readonly overview: Result<typeof overview>
  readonly explainIndicator: Result<typeof explainIndicator>
  readonly previewDocument: Result<typeof previewDocument>
  readonly documentList: Result<typeof documentList>
  readonly goTo: Result<typeof goTo>
  readonly taskList: Result<typeof taskList>
  readonly markTask: Result<typeof markTask>
  readonly meetingForm: Result<typeof meetingForm>
  readonly meetingDraft: Result<typeof meetingDraft>
  readonly saveMeeting: Result<typeof saveMeeting>
  readonly health: Result<typeof health>
  readonly settingList: Result<typeof settingList>
  readonly settingEffect: Result<typeof settingEffect>
  readonly saveSetting: Result<typeof saveSetting>
  readonly mend: Result<typeof mend>
  readonly undo: Result<typeof undo>
  readonly repair: Result<typeof repair>
  readonly check: Result<typeof check>
  readonly importRegister: Result<typeof importRegister>
  readonly importAppendix: Result<typeof importAppendix>
  readonly lintDocument: Result<typeof lintDocument>
  readonly refresh: Result<typeof refresh>
  readonly setUp: Result<typeof setUp>
  readonly sampleData: Result<typeof sampleData>
  readonly removeSample: Result<typeof removeSample>
  readonly makeAppendix: Result<typeof makeAppendix>
  readonly makeReport: Result<typeof makeReport>
}

export type PanelCall = keyof PanelResults & ActionId
export type PanelOptions = Options
