// Finding ranges: by text, by place, by selection; with Google's messages for what is not there.
import { parseA1 } from '../a1.ts'
import { gridSize, type RangeState, type SheetServices } from './model.ts'

/** The range when it lies on the sheet's grid, else Google's message for what is wrong. */
export function checkedRange(services: SheetServices, state: RangeState): RangeState {
  const { exception } = services.runtime
  const whole: RangeState = {
    sheet: state.sheet,
    row: Math.trunc(state.row), column: Math.trunc(state.column),
    rows: Math.trunc(state.rows), columns: Math.trunc(state.columns),
  }
  if (whole.row < 0) throw exception('The starting row of the range is too small.')
  if (whole.column < 0) throw exception('The starting column of the range is too small.')
  if (whole.rows < 1) throw exception('The number of rows in the range must be at least 1.')
  if (whole.columns < 1) throw exception('The number of columns in the range must be at least 1.')
  const grid = gridSize(services, whole.sheet)
  if (whole.row + whole.rows > grid.rows || whole.column + whole.columns > grid.columns) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.')
  }
  return whole
}

/** What is selected on a sheet; A1 where nothing is. */
export function selectionOn(services: SheetServices, id: string): RangeState {
  const area = services.call('selection.get') as [string, number, number, number, number] | null
  if (!area || area[0] !== id) return { sheet: id, row: 0, column: 0, rows: 1, columns: 1 }
  const [sheet, row, column, rows, columns] = area
  return { sheet, row, column, rows, columns }
}

/** The range that a text names, on the sheet given unless it names another. */
export function rangeByA1(services: SheetServices, text: string, ownSheet: string): RangeState {
  const { exception } = services.runtime
  const parsed = parseA1(text)
  if (!parsed) {
    const named = services.call('names.find', text) as RangeState | null
    if (named) return named
    throw exception('Range not found')
  }
  const sheet = parsed.sheet === null ? ownSheet : (services.call('sheets.byName', parsed.sheet) as string | null)
  if (sheet === null) throw exception('Range not found')
  const grid = gridSize(services, sheet)
  return checkedRange(services, {
    sheet,
    row: parsed.row,
    column: parsed.column,
    rows: parsed.rows === Infinity ? grid.rows - parsed.row : parsed.rows,
    columns: parsed.columns === Infinity ? grid.columns - parsed.column : parsed.columns,
  })
}
