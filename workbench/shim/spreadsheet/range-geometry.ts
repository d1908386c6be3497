// Where a range is: rows, columns, notation, and ranges made from it.
import { formatA1 } from '../a1.ts'
import type { Methods } from '../service-class.ts'
import type { RangeState } from './range.ts'
import { gridSize, type SheetServices } from './services.ts'

export const geometrySignatures = {
  getCell: 'nn',
  offset: 'nn|nnn|nnnn',
}

export function geometryMethods(services: SheetServices): Methods<RangeState> {
  const { range, runtime } = {
    range: (state: RangeState) => services.range(state),
    runtime: services.runtime,
  }
  return {
    getA1Notation: (state) => formatA1(state),
    getRow: ({ row }) => row + 1,
    getColumn: ({ column }) => column + 1,
    getRowIndex: ({ row }) => row + 1,
    getColumnIndex: ({ column }) => column + 1,
    getLastRow: ({ row, rows }) => row + rows,
    getLastColumn: ({ column, columns }) => column + columns,
    getNumRows: ({ rows }) => rows,
    getNumColumns: ({ columns }) => columns,
    getHeight: ({ rows }) => rows,
    getWidth: ({ columns }) => columns,
    getSheet: ({ sheet }) => services.sheet({ id: sheet }),
    getGridId: ({ sheet }) => services.call('sheet.gid', sheet),
    getCell: (state, row: number, column: number) => {
      if (row < 1 || column < 1 || row > state.rows || column > state.columns) {
        throw runtime.exception('Cell reference out of range')
      }
      return range({ ...state, row: state.row + row - 1, column: state.column + column - 1, rows: 1, columns: 1 })
    },
    offset: (state, rowOffset: number, columnOffset: number, rows = state.rows, columns = state.columns) =>
      range(checkedRange(services, {
        sheet: state.sheet, row: state.row + rowOffset, column: state.column + columnOffset, rows, columns,
      })),
  }
}

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
