// The shape of blocks that scripts write: it must be the range's.
import type { RangeState, SheetServices } from './model.ts'

interface ShapeCheck<T> {
  readonly state: RangeState
  readonly rows: T[][]
  readonly method: string
}

/** The rows when they have the range's shape, else Google's message with both sizes. */
export function checkShape<T>(services: SheetServices, { state, rows, method }: ShapeCheck<T>): T[][] {
  const { exception } = services.runtime
  if (!rows.every((row) => Array.isArray(row))) {
    throw exception(`The parameters (${typeof rows[0] === 'number' ? 'number' : 'String'}[]) don't match the method signature for SpreadsheetApp.Range.${method}.`)
  }
  if (rows.length !== state.rows) throw exception(mismatch('rows', rows.length, state.rows))
  const wrong = rows.find((row) => row.length !== state.columns)
  if (wrong) throw exception(mismatch('columns', wrong.length, state.columns))
  return rows
}

function mismatch(what: 'rows' | 'columns', given: number, expected: number): string {
  return `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${expected}.`
}
