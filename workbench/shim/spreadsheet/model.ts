// What the classes of SpreadsheetApp share: the states behind their objects, the classes by name, and short reads.
import type { Rectangle } from '../a1.ts'
import type { DateConversion } from '../dates.ts'
import type { Runtime } from '../runtime.ts'

/** `[sheet id, row, column, rows, columns]`, as the engine takes it. */
export type Area = [sheet: string, row: number, column: number, rows: number, columns: number]

/** A range; rows and columns count from 0. */
export interface RangeState extends Rectangle {
  readonly sheet: string
}

export interface SheetRef {
  readonly id: string
}

export interface ProtectionRef {
  readonly id: number
  readonly sheet: string
}

export interface FilterRef {
  readonly sheet: string
}

/** A validation rule as the engine keeps it. */
export interface RuleData {
  readonly criteria: string
  readonly values: readonly unknown[]
  readonly allowInvalid: boolean
  readonly helpText: string | null
}

/** A rule of conditional formatting. */
export interface FormatRuleState {
  readonly ranges: readonly RangeState[]
  readonly criteria: string
  readonly values: readonly unknown[]
  readonly format: Readonly<Record<string, string | boolean>>
}

/** Where a text finder looks: a range, or a sheet up to its last content. */
export type FinderScope = readonly (RangeState | { readonly sheet: string })[]

export interface SheetServices {
  readonly runtime: Runtime
  readonly dates: DateConversion
  readonly call: Runtime['call']
  readonly range: (state: RangeState) => object
  readonly rangeList: (state: { readonly ranges: readonly RangeState[] }) => object
  readonly sheet: (state: SheetRef) => object
  readonly spreadsheet: () => object
  readonly namedRange: (state: { name: string }) => object
  readonly protection: (state: ProtectionRef) => object
  readonly textFinder: (text: string, scope: FinderScope) => object
  readonly validation: { readonly builder: (rule?: RuleData) => object; readonly rule: (rule: RuleData) => object }
  readonly conditionalFormat: {
    readonly builder: (rule?: FormatRuleState) => object
    readonly rule: (rule: FormatRuleState) => object
  }
  readonly filter: { readonly filter: (state: FilterRef) => object; readonly criteriaBuilder: () => object }
  readonly ui: () => object
}

export function areaOf({ sheet, row, column, rows, columns }: RangeState): Area {
  return [sheet, row, column, rows, columns]
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
