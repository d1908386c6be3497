// The menu of the spreadsheet and the panel; both come from the declarations of the actions.
import type { Action, Choices, MenuItem, Options } from '../actions/action.ts'
import { refresh } from '../actions/refresh.ts'
import { UserError } from '../actions/user-error.ts'
import { openPorts } from './ports.ts'

const TITLE = 'Nề nếp'

/** Adds the menu; may run without access to the document. */
export function showMenu(actions: readonly Action[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(TITLE).addItem('Mở bảng điều khiển', 'openPanel').addSeparator()
  const groups = new Map<string, GoogleAppsScript.Base.Menu>()
  for (const { label, handler, group } of actions.flatMap((each) => each.menu)) {
    if (group === undefined) menu.addItem(label, handler)
    else groups.set(group, (groups.get(group) ?? SpreadsheetApp.getUi().createMenu(group)).addItem(label, handler))
  }
  for (const group of groups.values()) menu.addSubMenu(group)
  menu.addToUi()
}

/** What the simple trigger gets. */
export type OpenEvent = Pick<GoogleAppsScript.Events.SheetsOnOpen, 'authMode'>

/** Computes our formulas anew, where the add-on may see the document; a figure that stays old is no reason to fail. */
export function refreshOnOpen(event: OpenEvent | undefined): void {
  if (event?.authMode === ScriptApp.AuthMode.NONE) return
  try {
    refresh.run(openPorts(), {})
  } catch (error) {
    console.warn(String(error))
  }
}

export function showPanel(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(TITLE))
}

/** Runs the action of a menu item and says what came of it. */
export function menuHandler(actions: readonly Action[], handler: string): void {
  for (const each of actions) {
    const item = each.menu.find((candidate) => candidate.handler === handler)
    if (item) return report(item.label, () => runConfirmed(each, item))
  }
  throw new Error(`No menu item ${handler}`)
}

/** Runs an action, after the person has chosen what of and seen what would change; null where nothing was chosen. */
function runConfirmed(action: Action, { label, options, asks }: MenuItem): string | null {
  const ports = openPorts()
  let given = options ?? {}
  for (const choicesOf of [asks, action.offers]) {
    const choices = choicesOf?.(ports, given) ?? null
    const chosen = choices ? choose(label, choices) : {}
    if (chosen === null) return null
    given = { ...given, ...chosen }
  }
  const question = action.question?.(ports, given) ?? null
  if (question !== null) {
    const ui = SpreadsheetApp.getUi()
    if (ui.alert(label, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return 'Không thay đổi gì.'
  }
  return (action.told ?? action.summary)(action.run(ports, given))
}

/** Asks for one of some values by its number; what is typed besides is left to the action to read or refuse. */
function choose(title: string, { option, values, orTyped }: Choices): Options | null {
  const ui = SpreadsheetApp.getUi()
  const lines = values.map(({ label }, index) => `${index + 1}. ${label}`)
  const how = orTyped === undefined ? 'Nhập số dòng; để trống là dòng 1.' : `Nhập số dòng, hoặc ${orTyped}.`
  const answer = ui.prompt(title, [...lines, how].join('\n'), ui.ButtonSet.OK_CANCEL)
  const text = answer.getResponseText().trim() || (orTyped === undefined ? '1' : '')
  if (text === '' || answer.getSelectedButton() !== ui.Button.OK) return null
  return { [option]: values[Number(text) - 1]?.value ?? text }
}

function report(title: string, work: () => string | null): void {
  const ui = SpreadsheetApp.getUi()
  let message: string | null
  try {
    message = work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    message = error.message
  }
  if (message !== null) ui.alert(title, message, ui.ButtonSet.OK)
}
