// The ports of the actions, on Google's services.
import type { Ports } from '../actions/action.ts'
import { UserError } from '../actions/user-error.ts'
import { Refusal } from '../documents/refusal.ts'
import { dayOfDate } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import { cellWriter } from './cells.ts'
import { driveDocuments } from './drive.ts'
import { jobProgress } from './job.ts'
import { spreadsheetSource } from './source.ts'
import { spreadsheetWriter } from './spreadsheet-writer.ts'

/** How long one waits for another's action to end. */
const PATIENCE_MS = 5000

/** Everything that an action may touch in the open spreadsheet; what the panel has begun as a job can be stopped. */
export function openPorts(job = ''): Ports {
  const now = new Date()
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const progress = jobProgress(job)
  return {
    source: spreadsheetSource(spreadsheet),
    today: dayOfDate(now),
    minutes: now.getHours() * 60 + now.getMinutes(),
    spreadsheet: spreadsheetWriter(spreadsheet, progress),
    cells: cellWriter(spreadsheet),
    documents: driveDocuments(),
    show: (sheet, cell) => show(spreadsheet, sheet, cell),
    selectedRow: (name) => selectedRow(spreadsheet, name),
    progress,
    exclusively,
  }
}

/** Goes to a cell, or to a sheet where no cell is named. */
function show(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string, cell: string): boolean {
  const sheet = spreadsheet.getSheetByName(name)
  if (!sheet) return false
  sheet.activate()
  sheet.getRange(cell === '' ? 'A1' : cell).activate()
  return true
}

function selectedRow(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): number | null {
  const range = spreadsheet.getActiveRange()
  return range?.getSheet().getName() === name ? range.getRow() : null
}

/** What Google says where somebody has protected what would be written. */
const GUARDED = /protected cell|được bảo vệ/i

/** What was written is there for the next one before the lock goes. */
function exclusively<T>(work: () => T): T {
  const lock = LockService.getDocumentLock()
  if (lock && !lock.tryLock(PATIENCE_MS)) throw new UserError(new Issue('locked'))
  try {
    try {
      return work()
    } finally {
      // What Google has put off it refuses here.
      SpreadsheetApp.flush()
    }
  } catch (error) {
    throw GUARDED.test(String(error)) ? new UserError(new Refusal('sheet-guarded')) : error
  } finally {
    lock?.releaseLock()
  }
}
