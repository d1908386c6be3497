// All classes of SpreadsheetApp of one context, and what they share.
import { dateConversion, type DateConversion } from '../dates.ts'
import type { Runtime } from '../runtime.ts'
import { defineConditionalFormat, type FormatRuleClasses } from './conditional-format.ts'
import { defineDataValidation, type ValidationClasses } from './data-validation.ts'
import { defineFilter, type FilterClasses } from './filter.ts'
import { defineNamedRange } from './named-range.ts'
import { defineProtection } from './protection.ts'
import { defineRangeList } from './range-list.ts'
import { defineRange, type RangeState } from './range.ts'
import { defineSheet, type SheetRef } from './sheet.ts'
import { defineSpreadsheet } from './spreadsheet.ts'
import { defineTextFinder, type FinderScope } from './text-finder.ts'
import { defineUi } from './ui.ts'

/** `[sheet id, row, column, rows, columns]`, as the engine takes it. */
export type Area = [sheet: string, row: number, column: number, rows: number, columns: number]

export interface SheetServices {
  readonly runtime: Runtime
  readonly dates: DateConversion
  readonly call: Runtime['call']
  readonly range: (state: RangeState) => object
  readonly rangeList: (state: { readonly ranges: readonly RangeState[] }) => object
  readonly sheet: (state: SheetRef) => object
  readonly spreadsheet: () => object
  readonly namedRange: (state: { name: string }) => object
  readonly protection: (state: { readonly id: number; readonly sheet: string }) => object
  readonly textFinder: (text: string, scope: FinderScope) => object
  readonly validation: ValidationClasses
  readonly conditionalFormat: FormatRuleClasses
  readonly filter: FilterClasses
  readonly ui: () => object
}

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

/** A sheet's name, by id. */
export function sheetName(services: SheetServices, id: string): string {
  return services.call('sheet.name', id) as string
}

export interface Size {
  readonly rows: number
  readonly columns: number
}

export function gridSize(services: SheetServices, id: string): Size {
  return services.call('sheet.gridSize', id) as Size
}

export function contentSize(services: SheetServices, id: string): Size {
  return services.call('sheet.contentSize', id) as Size
}
