// SpreadsheetApp.Range, put together from its families of methods.
import { serviceClass } from '../service-class.ts'
import type { RangeState, SheetServices } from './model.ts'
import { actionMethods, actionSignatures } from './range-actions.ts'
import { formatMethods, formatSignatures } from './range-format.ts'
import { geometryMethods, geometrySignatures } from './range-geometry.ts'
import { ruleMethods, ruleSignatures } from './range-rules.ts'
import { valueMethods, valueSignatures } from './range-values.ts'

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
