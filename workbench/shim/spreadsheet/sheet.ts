// SpreadsheetApp.Sheet, put together from its families of methods.
import { parseA1 } from '../a1.ts'
import { serviceClass, type Methods } from '../service-class.ts'
import { checkedRange } from './range-geometry.ts'
import type { RangeState } from './range.ts'
import { contentSize, gridSize, sheetName, type SheetServices } from './services.ts'

export interface SheetRef {
  readonly id: string
}

/** The class's factory. */
export function defineSheet(services: SheetServices): (state: SheetRef) => object {
  return serviceClass<SheetRef>(services.runtime, {
    fullName: 'SpreadsheetApp.Sheet',
    methods: { ...sheetMethods(services) },
    signatures: {
      getRange: 's|nn|nnn|nnnn',
      getSheetValues: 'nnnn',
      appendRow: 'a',
    },
  })
}

function sheetMethods(services: SheetServices): Methods<SheetRef> {
  return {
    getName: ({ id }) => sheetName(services, id),
    getSheetName: ({ id }) => sheetName(services, id),
    getSheetId: ({ id }) => services.call('sheet.gid', id),
    getParent: () => services.spreadsheet(),
    getLastRow: ({ id }) => contentSize(services, id).rows,
    getLastColumn: ({ id }) => contentSize(services, id).columns,
    getMaxRows: ({ id }) => gridSize(services, id).rows,
    getMaxColumns: ({ id }) => gridSize(services, id).columns,
    getDataRange: ({ id }) => {
      const { rows, columns } = contentSize(services, id)
      return services.range({ sheet: id, row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) })
    },
    getRange: ({ id }, first: string | number, column = 1, rows = 1, columns = 1) => {
      if (typeof first === 'string') return services.range(rangeByA1(services, first, id))
      return services.range(checkedRange(services, { sheet: id, row: first - 1, column: column - 1, rows, columns }))
    },
    appendRow: (state, values: unknown[]) => {
      const { rows } = contentSize(services, state.id)
      const grid = gridSize(services, state.id)
      if (rows >= grid.rows) services.call('sheet.insertRows!', state.id, grid.rows, 1)
      const range = services.range({ sheet: state.id, row: rows, column: 0, rows: 1, columns: values.length })
      ;(range as { setValues(values: unknown[][]): void }).setValues([values])
      return state
    },
  }
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
