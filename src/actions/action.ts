// What an action is: one thing that a person can do from the menu, the panel or the command line.
// Plain data in, plain data out; whatever it touches comes through ports.
import type { Line } from '../documents/report/own-words.ts'
import type { Source } from '../tables/registers.ts'
import type { Day } from '../vietnamese/date.ts'
import type { Minutes } from '../vietnamese/time.ts'
import type { CellWriter } from './cell-writer.ts'
import type { SheetPlan } from './set-up/sheet-plan.ts'

export type ActionId =
  | 'setUp' | 'refresh' | 'kpi' | 'check' | 'importRegister' | 'makeAppendix' | 'makeReport' | 'deadline'
  | 'mend' | 'undo' | 'repair' | 'lintDocument' | 'importAppendix' | 'sampleData' | 'removeSample' | 'comparisonSide'
  | LetterId
  | PanelActionId

/** The documents that are letters, notices, plans, invitations or tables. */
export type LetterId =
  | 'makeReminder' | 'makeOverrunNotice' | 'makeMeetingPlan' | 'makeWeekly' | 'makeInvitation' | 'makeConclusion' | 'makeComparison'

/** What the panel alone asks for. */
export type PanelActionId =
  | 'overview' | 'explainIndicator' | 'previewDocument' | 'documentList' | 'goTo' | 'taskList' | 'markTask'
  | 'meetingForm' | 'meetingDraft' | 'saveMeeting' | 'health' | 'settingList' | 'settingEffect' | 'saveSetting'

/** The outside world, as actions see it. */
export interface Ports {
  /** The sheets of the open spreadsheet. */
  readonly source: Source
  /** Today in the script's time zone. */
  readonly today: Day
  /** Minutes since midnight. */
  readonly minutes: Minutes
  readonly spreadsheet: SpreadsheetWriter
  readonly cells: CellWriter
  readonly documents: DocumentStore
  /** Shows a cell («D12», or blank for the sheet) to the person; false where its sheet is gone. */
  show(sheet: string, cell: string): boolean
  /** The row of a sheet, from 1, in which a person has selected a cell; null when another sheet is open. */
  selectedRow(sheet: string): number | null
  /** Says in words how far an action is; refuses to go on where the person has stopped it. */
  progress(step: string, part?: Part): void
  /** Runs something that no one else may run meanwhile; refuses when someone does. */
  exclusively<T>(work: () => T): T
}

/** Which of several like steps one is at: «Đang đọc sổ Văn bản (2/5)…». */
export interface Part {
  /** From 0. */
  readonly index: number
  readonly count: number
  /** Whether something has been written by now, which stays when the action is stopped here. */
  readonly isWritten?: boolean
}

/** Writes whole sheets; never a single cell at a time. */
export interface SpreadsheetWriter {
  /**
   * Makes sheets, or fills those of the same name, which must be blank. The cells of a sheet are written last: cut off,
   * it is still blank and can be made again.
   */
  createSheets(sheets: readonly PlacedSheet[]): void
  /** Adds rows of text below the last one of a sheet. */
  appendRows(sheet: string, rows: readonly (readonly CellValue[])[]): void
  /** Writes all rows of text of a sheet below its header in one go, in place of those that were there. */
  replaceRows(sheet: string, rows: readonly (readonly CellValue[])[]): void
  /** Writes rows in place, each cell in its number format; a text stays the text that it is. */
  writeRows(sheet: string, block: RowBlock): void
  /** Sets anew the formulas that call one of these functions; returns how many. */
  refreshFormulas(functions: readonly string[]): number
  /** Removes the sheet that a new spreadsheet begins with, where nothing is on it. */
  removeBlankFirstSheet(): void
}

/** Rows from column A on. */
export interface RowBlock {
  /** From 1. */
  readonly firstRow: number
  readonly rows: readonly (readonly CellValue[])[]
  /** Number format of each column; all rows are as wide. */
  readonly formats: readonly string[]
}

export interface PlacedSheet {
  readonly plan: SheetPlan
  /** Where it stands among the sheets, from 0. */
  readonly index: number
}

/** A day or a time is its serial: the column's number format makes it a date. */
export type CellValue = string | number | boolean | null

/** Keeps a document that was made, and says where. */
export interface DocumentStore {
  /** `mark`: what the document is found by again; letters and digits alone. */
  save(document: { readonly name: string; readonly bytes: Uint8Array; readonly mark: string }): SavedDocument
  /** The document that was saved with this mark and is still there; null when there is none. */
  find(mark: string): SavedDocument | null
  /** The paragraphs of a document outside of its tables, as people have left it; null when it cannot be opened. */
  read(url: string): readonly Line[] | null
}

export interface SavedDocument {
  readonly id: string
  readonly url: string
}

/** Options as they arrive from the panel and the command line. */
export type Options = Readonly<Record<string, unknown>>

/** An option with the values that a person picks from. */
export interface Choices {
  readonly option: string
  readonly values: readonly Choice[]
  /** What else may be typed instead, with an example; without it the first value is picked where nothing is. */
  readonly orTyped?: string
}

export interface Choice {
  readonly value: string
  readonly label: string
}

/** Submenus, by their words. */
export const GROUPS = { documents: 'Tạo văn bản khác', figures: 'Xem số liệu' } as const

/** Where an action stands in the menu: its words, and the function of main.ts that runs it. */
export interface MenuItem {
  readonly label: string
  readonly handler: string
  readonly options?: Options
  /** What the person is asked to choose before; null where there is nothing to choose. */
  readonly asks?: (ports: Ports) => Choices | null
  /** The submenu that it stands in; without one it stands in the menu itself. */
  readonly group?: (typeof GROUPS)[keyof typeof GROUPS]
}

/** `Sent`: what the panel gets of the result. */
export interface Action<Result = unknown, Sent = Result> {
  readonly id: ActionId
  readonly menu: readonly MenuItem[]
  /** Names of the options that it takes. */
  readonly options: readonly string[]
  readonly run: (ports: Ports, options: Options) => Result
  /** What the menu lets the person choose before, where there is something to choose. */
  readonly offers?: (ports: Ports, options: Options) => Choices | null
  /** What the menu asks before it runs the action: what would change; null where nothing has to be asked. */
  readonly question?: (ports: Ports, options: Options) => string | null
  /** What to tell the person when it is done. */
  readonly summary: (result: Result) => string
  /** What the menu tells instead, which has no page to show the result on. */
  readonly told?: (result: Result) => string
  /** What goes to the panel, where the whole result can be more than a page holds; the whole by default. */
  readonly forPanel?: (result: Result) => Sent
}

/** Declares an action. */
export function action<Result, Sent = Result>(declaration: Action<Result, Sent>): Action<Result, Sent> {
  return declaration
}
