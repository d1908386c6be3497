// What the custom functions reach of the spreadsheet that they stand in: its sheets, read-only, and today.
import type { CallHost } from '../indicators/calls/call.ts'
import { dayOfDate } from '../vietnamese/date.ts'
import { spreadsheetSource } from './source.ts'

/** Made anew for each call: a custom function is an execution of its own. */
export function functionsHost(): CallHost {
  return { source: spreadsheetSource(SpreadsheetApp.getActiveSpreadsheet()), today: dayOfDate(new Date()) }
}
