// Puts the classes of SpreadsheetApp of one context together.
import { dateConversion } from '../dates.ts'
import type { Runtime } from '../runtime.ts'
import { defineConditionalFormat } from './conditional-format.ts'
import { defineDataValidation } from './data-validation.ts'
import { defineFilter } from './filter.ts'
import type { SheetServices } from './model.ts'
import { defineNamedRange } from './named-range.ts'
import { defineProtection } from './protection.ts'
import { defineRangeList } from './range-list.ts'
import { defineRange } from './range.ts'
import { defineSheet } from './sheet.ts'
import { defineSpreadsheet } from './spreadsheet.ts'
import { defineTextFinder } from './text-finder.ts'
import { defineUi } from './ui.ts'

type Definitions = { readonly [Key in keyof SheetServices]?: (services: SheetServices) => SheetServices[Key] }

/** Each class is made when it is first needed: a custom function needs few. */
const DEFINITIONS: Definitions = {
  range: defineRange,
  rangeList: defineRangeList,
  sheet: defineSheet,
  spreadsheet: defineSpreadsheet,
  namedRange: defineNamedRange,
  protection: defineProtection,
  textFinder: defineTextFinder,
  validation: defineDataValidation,
  conditionalFormat: defineConditionalFormat,
  filter: defineFilter,
  ui: defineUi,
}

/** Builds the classes; each refers to the others through the returned object. */
export function createSheetServices(runtime: Runtime): SheetServices {
  const services = {
    runtime,
    call: runtime.call,
    dates: dateConversion(runtime.timeZone, runtime.spreadsheetTimeZone),
  }
  for (const [key, define] of Object.entries(DEFINITIONS)) {
    Object.defineProperty(services, key, {
      configurable: true,
      get: () => {
        const value: unknown = define(services as unknown as SheetServices)
        Object.defineProperty(services, key, { value })
        return value
      },
    })
  }
  return services as unknown as SheetServices
}
