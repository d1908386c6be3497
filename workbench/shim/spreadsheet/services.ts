// All classes of SpreadsheetApp of one context, and what they share.
import { dateConversion, type DateConversion } from '../dates.ts'
import type { Runtime } from '../runtime.ts'
import { defineRange, type RangeState } from './range.ts'
import { defineSheet, type SheetRef } from './sheet.ts'
import { defineSpreadsheet } from './spreadsheet.ts'

/** `[sheet id, row, column, rows, columns]`, as the engine takes it. */
export type Area = [sheet: string, row: number, column: number, rows: number, columns: number]

export interface SheetServices {
  readonly runtime: Runtime
  readonly dates: DateConversion
  readonly call: Runtime['call']
  readonly range: (state: RangeState) => object
  readonly sheet: (state: SheetRef) => object
  readonly spreadsheet: () => object
}

/** Builds the classes; each refers to the others through the returned object. */
export function createSheetServices(runtime: Runtime): SheetServices {
  const services = {
    runtime,
    call: runtime.call,
    dates: dateConversion(runtime.timeZone, runtime.spreadsheetTimeZone),
  } as { -readonly [K in keyof SheetServices]: SheetServices[K] }
  services.range = defineRange(services)
  services.sheet = defineSheet(services)
  services.spreadsheet = defineSpreadsheet(services)
  return services
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
