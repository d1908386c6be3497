// What Google, the panel and the command line call: menu, triggers, and the entries for actions. Nothing else.
import type { Options } from './actions/action.ts'
import { ACTIONS, answer, run, type PanelAnswer } from './actions/index.ts'
import { checkEdit, type EditEvent } from './apps-script/edit-event.ts'
import { menuHandler, refreshOnOpen, showMenu, showPanel, type OpenEvent } from './apps-script/menu.ts'
import { stepOf, stopJob } from './apps-script/job.ts'
import { openPorts } from './apps-script/ports.ts'

/** Simple trigger: the menu of the spreadsheet, and figures that are not older than the opening. */
export function onOpen(event?: OpenEvent): void {
  showMenu(ACTIONS)
  refreshOnOpen(event)
}

/** Simple trigger: what was typed or pasted into a register is checked at once. */
export function onEdit(event?: EditEvent): void {
  if (event?.range) checkEdit(event)
}

/** Opens the panel beside the spreadsheet. */
export function openPanel(): void {
  showPanel()
}

/** Runs an action; plain data in and out. */
export function runAction(id: string, options: Options): unknown {
  return run(id, options ?? {}, openPorts())
}

/** Runs an action for the panel; a job's name lets it ask meanwhile how far the action is, and stop it. */
export function runFromPanel(id: string, options: Options, job?: string): PanelAnswer {
  return answer(id, options ?? {}, openPorts(job))
}

/** What a job of the panel is doing now, in words. */
export function panelStep(job: string): string {
  return stepOf(job)
}

/** Stops a job of the panel before its next step. */
export function stopPanelJob(job: string): void {
  stopJob(job)
}

export function menuRefresh(): void {
  menuHandler(ACTIONS, 'menuRefresh')
}

export function menuSetUp(): void {
  menuHandler(ACTIONS, 'menuSetUp')
}

export function menuCheck(): void {
  menuHandler(ACTIONS, 'menuCheck')
}

export function menuImport(): void {
  menuHandler(ACTIONS, 'menuImport')
}

export function menuImportAppendix(): void {
  menuHandler(ACTIONS, 'menuImportAppendix')
}

export function menuMend(): void {
  menuHandler(ACTIONS, 'menuMend')
}

export function menuUndo(): void {
  menuHandler(ACTIONS, 'menuUndo')
}

export function menuRepair(): void {
  menuHandler(ACTIONS, 'menuRepair')
}

export function menuSample(): void {
  menuHandler(ACTIONS, 'menuSample')
}

export function menuRemoveSample(): void {
  menuHandler(ACTIONS, 'menuRemoveSample')
}

export function menuAppendix(): void {
  menuHandler(ACTIONS, 'menuAppendix')
}

export function menuLint(): void {
  menuHandler(ACTIONS, 'menuLint')
}

export function menuHalfYear(): void {
  menuHandler(ACTIONS, 'menuHalfYear')
}

export function menuSecondHalf(): void {
  menuHandler(ACTIONS, 'menuSecondHalf')
}

export function menuAnnual(): void {
  menuHandler(ACTIONS, 'menuAnnual')
}

export function menuReminder(): void {
  menuHandler(ACTIONS, 'menuReminder')
}

export function menuOverrunNotice(): void {
  menuHandler(ACTIONS, 'menuOverrunNotice')
}

export function menuMeetingPlan(): void {
  menuHandler(ACTIONS, 'menuMeetingPlan')
}

export function menuWeekly(): void {
  menuHandler(ACTIONS, 'menuWeekly')
}

export function menuInvitation(): void {
  menuHandler(ACTIONS, 'menuInvitation')
}

export function menuConclusion(): void {
  menuHandler(ACTIONS, 'menuConclusion')
}

export function menuComparison(): void {
  menuHandler(ACTIONS, 'menuComparison')
}

export function menuPlanAppendix(): void {
  menuHandler(ACTIONS, 'menuPlanAppendix')
}

export function menuReport(): void {
  menuHandler(ACTIONS, 'menuReport')
}

export function menuFigures(): void {
  menuHandler(ACTIONS, 'menuFigures')
}

export function menuExplain(): void {
  menuHandler(ACTIONS, 'menuExplain')
}

export function menuTasks(): void {
  menuHandler(ACTIONS, 'menuTasks')
}

export function menuHealth(): void {
  menuHandler(ACTIONS, 'menuHealth')
}
