// What is done to a range as a whole: clearing, copying, moving, sorting, filtering, finding, selecting.
import { type Methods, stateOf } from '../service-class.ts'
import { memberName } from '../services/enumeration.ts'
import { ENUMS } from './enums.ts'
import { filterOf } from './filter.ts'
import { checkedRange } from './lookup.ts'
import { areaOf, contentSize, type RangeState, type SheetRef, type SheetServices } from './model.ts'

export const actionSignatures: Readonly<Record<string, string>> = {
  clear: '|o',
  copyTo: '<Range>|<Range>o|<Range>ob',
  copyValuesToRange: '<Sheet>nnnn|nnnnn',
  copyFormatToRange: '<Sheet>nnnn|nnnnn',
  moveTo: '<Range>',
  sort: '*',
  createTextFinder: 's',
}

const COPY_KINDS: Readonly<Record<string, string>> = {
  PASTE_NORMAL: 'normal', PASTE_NO_BORDERS: 'normal', PASTE_FORMAT: 'format', PASTE_FORMULA: 'formula', PASTE_VALUES: 'values',
  PASTE_DATA_VALIDATION: 'validation',
}

export function actionMethods(services: SheetServices): Methods<RangeState> {
  return {
    ...clearMethods(services), ...copyMethods(services), ...sortMethods(services), ...filterMethods(services),
    createTextFinder: (state, text: string) => services.textFinder(text, [state]),
    ...selectMethods(services),
  }
}

export interface ClearOptions {
  readonly contentsOnly?: boolean
  readonly formatOnly?: boolean
  readonly commentsOnly?: boolean
  readonly validationsOnly?: boolean
}

/** Clears what the options name; contents and formats where they name nothing. */
export function clearArea(services: SheetServices, state: RangeState, options: ClearOptions = {}): void {
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options
  const isPlain = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly
  const area = areaOf(state)
  if (contentsOnly || isPlain) services.call('cells.clear!', area)
  if (formatOnly || isPlain) services.call('cells.clearStyles!', area)
  if (commentsOnly) services.call('cells.clearNotes!', area)
  if (validationsOnly) services.call('cells.rule!', area, null)
}

function clearMethods(services: SheetServices): Methods<RangeState> {
  return {
    clear: (state, options?: ClearOptions) => {
      clearArea(services, state, options)
      return state
    },
    clearContent: (state) => {
      services.call('cells.clear!', areaOf(state))
      return state
    },
    clearNote: (state) => {
      services.call('cells.clearNotes!', areaOf(state))
      return state
    },
  }
}

function copyMethods(services: SheetServices): Methods<RangeState> {
  const { call, runtime } = services
  const copy = (from: RangeState, to: RangeState, kind: string, transposed = false): void => {
    call('cells.copy!', areaOf(from), areaOf(to), { kind, transposed })
  }
  const target = (sheet: unknown, bounds: readonly [number, number, number, number]): RangeState => {
    const [column, columnEnd, row, rowEnd] = bounds
    const id = stateOf<SheetRef>(sheet, 'Sheet')?.id ?? (call('sheets.byGid', sheet) as string)
    return checkedRange(services, { sheet: id, row: row - 1, column: column - 1, rows: rowEnd - row + 1, columns: columnEnd - column + 1 })
  }
  type Bounds = [number, number, number, number]
  return {
    copyTo: (state, destination: unknown, option?: unknown, transposed = false) => {
      const to = stateOf<RangeState>(destination, 'Range') as RangeState
      if (option === undefined) return copy(state, to, 'normal')
      const isOptions = memberName(ENUMS.CopyPasteType, option) === null
      const { contentsOnly, formatOnly } = isOptions ? (option as ClearOptions) : {}
      const name = memberName(ENUMS.CopyPasteType, option) ?? 'PASTE_NORMAL'
      const kind = contentsOnly ? 'formula' : formatOnly ? 'format' : COPY_KINDS[name]
      if (!kind) throw runtime.exception(`NotImplemented: CopyPasteType.${name}`)
      return copy(state, to, kind, transposed)
    },
    copyValuesToRange: (state, sheet: unknown, ...bounds: Bounds) => copy(state, target(sheet, bounds), 'values'),
    copyFormatToRange: (state, sheet: unknown, ...bounds: Bounds) => copy(state, target(sheet, bounds), 'format'),
    moveTo: (state, destination: unknown) => {
      const to = stateOf<RangeState>(destination, 'Range') as RangeState
      call('cells.move!', areaOf(state), areaOf({ ...state, sheet: to.sheet, row: to.row, column: to.column }))
    },
  }
}

type SortSpec = number | { readonly column: number; readonly ascending?: boolean }

function sortMethods(services: SheetServices): Methods<RangeState> {
  const keyOf = (state: RangeState, spec: SortSpec): { column: number; ascending: boolean } => {
    const { column, ascending = true } = typeof spec === 'number' ? { column: spec } : spec
    if (column <= state.column || column > state.column + state.columns) {
      throw services.runtime.exception('Sort range must include the sort column.')
    }
    return { column: column - 1, ascending }
  }
  return {
    sort: (state, spec: SortSpec | SortSpec[]) => {
      const keys = (Array.isArray(spec) ? spec : [spec]).map((one) => keyOf(state, one))
      services.call('cells.sort!', areaOf(state), keys)
      return state
    },
  }
}

function filterMethods(services: SheetServices): Methods<RangeState> {
  return {
    createFilter: ({ sheet, row, column, rows, columns }) => {
      if (filterOf(services, sheet)) {
        throw services.runtime.exception("You can't create a filter in a sheet that already has a filter.")
      }
      services.call('sheet.property!', sheet, 'filter', { range: { row, column, rows, columns }, criteria: {} })
      return services.filter.filter({ sheet })
    },
    getFilter: ({ sheet }) => (filterOf(services, sheet) ? services.filter.filter({ sheet }) : null),
  }
}

function selectMethods(services: SheetServices): Methods<RangeState> {
  const select = (state: RangeState): RangeState => {
    services.call('selection.set', areaOf(state))
    return state
  }
  return {
    activate: select,
    activateAsCurrentCell: select,
    getDataRegion: (state) => services.range(dataRegion(services, state)),
  }
}

/** The block around a cell that is bounded by blank rows and columns. */
function dataRegion(services: SheetServices, state: RangeState): RangeState {
  const { rows, columns } = contentSize(services, state.sheet)
  if (rows === 0) return { ...state, rows: 1, columns: 1 }
  const { rows: values } = services.call('cells.values', [state.sheet, 0, 0, rows, columns]) as { rows: unknown[][] }
  let [top, left, bottom, right] = [state.row, state.column, state.row, state.column]
  const isFilled = (row: number, column: number): boolean => (values[row]?.[column] ?? '') !== ''
  const rowFilled = (row: number): boolean => span(left - 1, right + 1).some((column) => isFilled(row, column))
  const columnFilled = (column: number): boolean => span(top - 1, bottom + 1).some((row) => isFilled(row, column))
  for (let grown = true; grown; ) {
    grown = false
    if (top > 0 && rowFilled(top - 1)) [top, grown] = [top - 1, true]
    if (rowFilled(bottom + 1)) [bottom, grown] = [bottom + 1, true]
    if (left > 0 && columnFilled(left - 1)) [left, grown] = [left - 1, true]
    if (columnFilled(right + 1)) [right, grown] = [right + 1, true]
  }
  return { sheet: state.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_none, index) => from + index)
}
