// SpreadsheetApp.Range, put together from its families of methods.
import { serviceClass } from '../service-class.ts'
import { actionMethods, actionSignatures } from './range-actions.ts'
import { formatMethods, formatSignatures } from './range-format.ts'
import { geometryMethods, geometrySignatures } from './range-geometry.ts'
import { ruleMethods, ruleSignatures } from './range-rules.ts'
import { valueMethods, valueSignatures } from './range-values.ts'
import type { Area, SheetServices } from './services.ts'

export interface RangeState {
  readonly sheet: string
  /** From 0. */
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export function areaOf({ sheet, row, column, rows, columns }: RangeState): Area {
  return [sheet, row, column, rows, columns]
}

/** The class's factory. */
export function defineRange(services: SheetServices): (state: RangeState) => object {
  return serviceClass<RangeState>(services.runtime, {
    fullName: 'SpreadsheetApp.Range',
    methods: {
      ...geometryMethods(services), ...valueMethods(services), ...formatMethods(services), ...ruleMethods(services),
      ...actionMethods(services),
    },
    signatures: { ...geometrySignatures, ...valueSignatures, ...formatSignatures, ...ruleSignatures, ...actionSignatures },
  })
}
