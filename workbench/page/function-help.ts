// What helps a person with the script's functions: their descriptions while one types, and the sentence of an error
// when one points at it.
import { type IFunctionInfo, type IFunctionParam, FunctionType, IFunctionService } from '@univerjs/engine-formula'
import { IDescriptionService } from '@univerjs/sheets-formula'
import { CellAlertManagerService, type ICellAlert } from '@univerjs/sheets-ui'
import type { Book } from '../engine/book.ts'
import { FAILED_FORMULA } from '../engine/cells.ts'
import { injectorOf } from '../engine/univer.ts'

/** A JSDoc comment and the custom function below it. */
const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z]\w*)\s*\(([^)]*)\)/g

/** The descriptions of a script's custom functions, from their comments. */
export function functionInfos(code: string): IFunctionInfo[] {
  return Array.from(code.matchAll(DOCUMENTED), ([, comment = '', name = '', list = '']) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trim()).filter((line) => line !== '')
    const abstract = lines.filter((line) => !line.startsWith('@')).join(' ')
    const result = lines.find((line) => line.startsWith('@return'))?.replace(/^@returns?\s+\{.*?\}\s*/, '')
    return {
      functionName: name.toUpperCase(),
      functionType: FunctionType.User,
      abstract,
      description: result === undefined ? abstract : `${abstract} Kết quả: ${result}`,
      functionParameter: list.split(',').filter((part) => part.trim() !== '').map((part) => parameter(part.trim(), lines)),
    }
  })
}

function parameter(written: string, lines: readonly string[]): IFunctionParam {
  const name = written.replace(/^\.\.\./, '')
  const line = lines.find((each) => new RegExp(`^@param\\s+\\{.*\\}\\s+${name}\\s`).test(each))
  const detail = line?.replace(/^@param\s+\{.*\}\s+\w+\s+/, '') ?? ''
  return { name, detail, example: '', require: 0, repeat: written.startsWith('...') ? 1 : 0 }
}

/** Shows the descriptions beside those of the functions that are built in. */
export function describeFunctions({ engine }: Book, code: string): void {
  const injector = injectorOf(engine.univer)
  injector.get(IFunctionService).unregisterDescriptions(FAILED_FORMULA)
  injector.get(IDescriptionService).registerDescriptions(functionInfos(code))
}

/** Univer's own window of an error in a cell, and the room that a sentence takes in it. */
const ERROR_ALERT = 'SHEET_FORMULA_ALERT'
const ROOM = { width: 300, height: 120 }

/** Where a function has said why it failed, its sentence stands in the place of Univer's general one. */
export function explainErrors(book: Book): void {
  const alerts = injectorOf(book.engine.univer).get(CellAlertManagerService)
  const show = alerts.showAlert.bind(alerts)
  alerts.showAlert = (alert: ICellAlert) => {
    const { subUnitId, row, col } = alert.location
    const message = alert.key === ERROR_ALERT ? book.messages.get(`${subUnitId}|${row}|${col}`) : undefined
    show(message ? { ...alert, message, ...ROOM } : alert)
  }
}
