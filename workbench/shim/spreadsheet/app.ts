// SpreadsheetApp itself.
import { serviceClass, stateOf } from '../service-class.ts'
import { ENUMS } from './enums.ts'
import { selectionOn } from './lookup.ts'
import type { SheetRef, SheetServices } from './model.ts'

type Callable = Readonly<Record<string, (...args: unknown[]) => unknown>>

/** The global SpreadsheetApp. */
export function spreadsheetApp(services: SheetServices): object {
  const { call, runtime } = services
  /** Without authorisation there is no document. */
  const spreadsheet = (): Callable => {
    if (runtime.mode === 'NONE') {
      throw runtime.exception('You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)')
    }
    return services.spreadsheet() as Callable
  }
  const otherFile = (member: string) => (): never => {
    throw runtime.exception(`You do not have permission to call SpreadsheetApp.${member}. Required permissions: https://www.googleapis.com/auth/spreadsheets`)
  }
  const create = serviceClass<object>(runtime, {
    fullName: 'SpreadsheetApp',
    constants: ENUMS,
    methods: {
      getActiveSpreadsheet: spreadsheet,
      getActive: spreadsheet,
      getActiveSheet: () => spreadsheet()['getActiveSheet']?.(),
      getActiveRange: () => services.range(selectionOn(services, call('sheets.active') as string)),
      getCurrentCell: () => spreadsheet()['getCurrentCell']?.(),
      setActiveSheet: (_state, sheet: unknown) => {
        call('sheets.activate', stateOf<SheetRef>(sheet, 'Sheet')?.id)
        return sheet
      },
      setActiveRange: (_state, range: unknown) => spreadsheet()['setActiveRange']?.(range),
      setCurrentCell: (_state, range: unknown) => spreadsheet()['setCurrentCell']?.(range),
      openById: otherFile('openById'),
      openByUrl: otherFile('openByUrl'),
      open: otherFile('open'),
      create: otherFile('create'),
      getUi: () => services.ui(),
      newDataValidation: () => services.validation.builder(),
      newConditionalFormatRule: () => services.conditionalFormat.builder(),
      newFilterCriteria: () => services.filter.criteriaBuilder(),
      flush: () => {
        call('workbook.flush')
      },
    },
    signatures: {
      setActiveSheet: '<Sheet>|<Sheet>b', setActiveRange: '<Range>', setCurrentCell: '<Range>', openById: 's', openByUrl: 's', open: 'o',
      create: 's|snn',
    },
  })
  return create({})
}
