// A fresh bare context as Apps Script gives one: no Node, no code from strings, an empty spreadsheet.
import { readFileSync } from 'node:fs'
import vm from 'node:vm'

const root = new URL('..', import.meta.url)
export const CODE = readFileSync(new URL('dist/Code.js', root), 'utf8')

/** The least that a custom function asks of the document: no sheet in it, so that nothing but our own work is timed. */
const EMPTY_SPREADSHEET = `var SpreadsheetApp = {
  getActiveSpreadsheet: function () {
    return { getSheets: function () { return [] }, getSheetByName: function () { return null } }
  },
}`

/** A context with a script evaluated in it, compiled anew. */
export function freshContext(code) {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: false } })
  new vm.Script(EMPTY_SPREADSHEET).runInContext(context)
  new vm.Script(code, { filename: 'Code.js' }).runInContext(context)
  return context
}
