// A workbook that set-up has made on the host, and short ways to look at its cells.
import { startHost, type Host } from '../../workbench/host.ts'

export const TODAY = '2026-11-25T08:30:00+07:00'

export interface SheetHost {
  readonly host: Host
  /** Runs the body of a function on a sheet, given as `sheet`, of the open spreadsheet, given as `book`. */
  on<T>(sheet: string, body: string): T
  note(sheet: string, a1: string): string
  value(sheet: string, a1: string): unknown
  /** Writes rows as a script does: no trigger runs. */
  write(sheet: string, a1: string, rows: readonly (readonly unknown[])[]): void
}

export function sheetHost(): SheetHost {
  const host = startHost({ today: TODAY })
  host.run('runAction', 'setUp', {})
  const on = <T>(sheet: string, body: string): T =>
    host.script(`function main() {
      const book = SpreadsheetApp.getActiveSpreadsheet()
      const sheet = book.getSheetByName(${JSON.stringify(sheet)})
      ${body}
    }`) as T
  return {
    host,
    on,
    note: (sheet, a1) => on(sheet, `return sheet.getRange('${a1}').getNote()`),
    value: (sheet, a1) => on(sheet, `return sheet.getRange('${a1}').getValue()`),
    write: (sheet, a1, rows) =>
      on(sheet, `sheet.getRange('${a1}').offset(0, 0, ${rows.length}, ${rows[0]!.length}).setValues(${JSON.stringify(rows)})`),
  }
}
