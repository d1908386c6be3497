// Where a range is: rows, columns, notation, and ranges made from it.
import { formatA1 } from '../a1.ts'
import type { Methods } from '../service-class.ts'
import { checkedRange } from './lookup.ts'
import type { RangeState, SheetServices } from './model.ts'

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
    offset: (state, ...[rowOffset, columnOffset, rows = state.rows, columns = state.columns]: [number, number, number?, number?]) =>
      range(checkedRange(services, {
        sheet: state.sheet, row: state.row + rowOffset, column: state.column + columnOffset, rows, columns,
      })),
  }
}
