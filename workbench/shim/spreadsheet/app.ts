// SpreadsheetApp itself.
import { serviceClass } from '../service-class.ts'
import type { SheetServices } from './services.ts'

/** The global SpreadsheetApp. */
export function spreadsheetApp(services: SheetServices): object {
  const create = serviceClass<object>(services.runtime, {
    fullName: 'SpreadsheetApp',
    methods: {
      getActiveSpreadsheet: () => services.spreadsheet(),
      getActive: () => services.spreadsheet(),
      getActiveSheet: () => services.sheet({ id: services.call('sheets.active') as string }),
      flush: () => {
        services.call('workbook.flush')
      },
    },
    signatures: {},
  })
  return create({})
}
