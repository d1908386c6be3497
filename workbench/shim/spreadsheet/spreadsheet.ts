// SpreadsheetApp.Spreadsheet: the one workbook that is open.
import { serviceClass, type Methods } from '../service-class.ts'
import type { SheetServices } from './services.ts'
import { rangeByA1 } from './sheet.ts'

interface SpreadsheetState {
  readonly id: string
}

/** Gives the one object of the class. */
export function defineSpreadsheet(services: SheetServices): () => object {
  const create = serviceClass<SpreadsheetState>(services.runtime, {
    fullName: 'SpreadsheetApp.Spreadsheet',
    methods: { ...spreadsheetMethods(services) },
    signatures: {
      getSheetByName: 's',
      getRange: 's',
      getRangeByName: 's',
    },
  })
  let spreadsheet: object | null = null
  return () => (spreadsheet ??= create({ id: SPREADSHEET_ID }))
}

/** The id of every spreadsheet of the host. */
const SPREADSHEET_ID = 'host-spreadsheet'

function spreadsheetMethods(services: SheetServices): Methods<SpreadsheetState> {
  const { call } = services
  const active = (): string => call('sheets.active') as string
  const sheetOrNull = (id: string | null): object | null => (id === null ? null : services.sheet({ id }))
  return {
    getId: ({ id }) => id,
    getSheets: () => (call('sheets.list') as string[]).map((id) => services.sheet({ id })),
    getSheetByName: (_state, name: string) => sheetOrNull(call('sheets.byName', name) as string | null),
    getActiveSheet: () => services.sheet({ id: active() }),
    getRange: (_state, a1: string) => services.range(rangeByA1(services, a1, active())),
    getSpreadsheetTimeZone: () => services.runtime.spreadsheetTimeZone,
    getSpreadsheetLocale: () => services.runtime.locale,
  }
}
