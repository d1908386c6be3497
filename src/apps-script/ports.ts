// The ports of the actions, on Google's services.
import type { Ports } from '../actions/action.ts'
import { UserError } from '../actions/user-error.ts'
import { dayOfDate } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import { driveDocuments } from './drive.ts'
import { spreadsheetSource } from './source.ts'
import { spreadsheetWriter } from './spreadsheet-writer.ts'

/** How long one waits for another's action to end. */
const PATIENCE_MS = 5000

/** Everything that an action may touch in the open spreadsheet. */
export function openPorts(): Ports {
  const now = new Date()
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  return {
    source: spreadsheetSource(spreadsheet),
    today: dayOfDate(now),
    minutes: now.getHours() * 60 + now.getMinutes(),
    spreadsheet: spreadsheetWriter(spreadsheet),
    documents: driveDocuments,
    exclusively,
  }
}

/** What was written is there for the next one before the lock goes. */
function exclusively<T>(work: () => T): T {
  const lock = LockService.getDocumentLock()
  if (lock && !lock.tryLock(PATIENCE_MS)) throw new UserError(new Issue('locked'))
  try {
    return work()
  } finally {
    SpreadsheetApp.flush()
    lock?.releaseLock()
  }
}
