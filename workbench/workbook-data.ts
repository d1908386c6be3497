// A workbook as plain data: what the files readers give, what the engine loads and gives back.
// Rows and columns count from 0; values are what a spreadsheet holds (a date is a serial).

export interface WorkbookData {
  readonly sheets: readonly SheetData[]
  readonly namedRanges: readonly NamedRangeData[]
}

export interface NamedRangeData {
  readonly name: string
  readonly sheet: string
  readonly range: RangeData
}

export interface RangeData {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export interface SheetData {
  readonly name: string
  readonly hidden?: boolean
  /** The size of the grid, not of its content. */
  readonly rowCount: number
  readonly columnCount: number
  readonly frozenRows?: number
  readonly frozenColumns?: number
  /** Sparse: `cells[row]?.[column]`. */
  readonly cells: ReadonlyArray<ReadonlyArray<CellData | undefined> | undefined>
  readonly merges?: readonly RangeData[]
  /** In pixels, by column; a column that is absent has the default width. */
  readonly columnWidths?: Readonly<Record<number, number>>
  readonly hiddenColumns?: readonly number[]
  readonly hiddenRows?: readonly number[]
  readonly validations?: readonly ValidationData[]
  readonly conditionalFormats?: readonly ConditionalFormatData[]
  readonly filter?: RangeData
}

export interface CellData {
  /** Text, number (dates and times as serials), boolean; an error is its text, «#REF!», with `isError`. */
  readonly value: string | number | boolean | null
  readonly isError?: boolean
  /** With its leading `=`, as Google writes it (`;` between arguments). */
  readonly formula?: string
  /** Filled by the array that the formula of another cell spills: never loaded as a value of its own. */
  readonly spilled?: boolean
  /** Number format pattern, e.g. `dd/mm/yyyy`. */
  readonly format?: string
  readonly style?: CellStyleData
  readonly note?: string
}

export interface CellStyleData {
  readonly bold?: boolean
  readonly italic?: boolean
  /** Points. */
  readonly fontSize?: number
  readonly fontFamily?: string
  /** `#rrggbb`, lower case. */
  readonly fontColor?: string
  readonly background?: string
  readonly wrap?: boolean
  readonly horizontalAlignment?: 'left' | 'center' | 'right'
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom'
}

export interface ValidationData {
  readonly ranges: readonly RangeData[]
  /** Name of `SpreadsheetApp.DataValidationCriteria`, e.g. `VALUE_IN_LIST`. */
  readonly criteria: string
  /** As `getCriteriaValues()`; a range as its A1 text with its sheet, a date as its serial. */
  readonly values: readonly unknown[]
  readonly allowInvalid: boolean
  readonly helpText?: string
}

export interface ConditionalFormatData {
  readonly ranges: readonly RangeData[]
  /** Name of `SpreadsheetApp.BooleanCriteria`, e.g. `CUSTOM_FORMULA`. */
  readonly criteria: string
  readonly values: readonly unknown[]
  readonly background?: string
  readonly fontColor?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly strikethrough?: boolean
}
