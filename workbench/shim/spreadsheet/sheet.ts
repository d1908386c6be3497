// SpreadsheetApp.Sheet, put together from its families of methods; here: names, ranges, contents and rules.
import { type Methods, serviceClass, stateOf } from '../service-class.ts'
import { hexColour } from './colours.ts'
import { type FormatRuleData, formatRuleOf } from './conditional-format.ts'
import { ENUMS } from './enums.ts'
import { filterOf } from './filter.ts'
import { checkedRange, rangeByA1, selectionOn } from './lookup.ts'
import { areaOf, contentSize, gridSize, type RangeState, sheetName, type SheetRef, type SheetServices } from './model.ts'
import { listNamedRanges } from './named-range.ts'
import { listProtections } from './protection.ts'
import { type ClearOptions, clearArea } from './range-actions.ts'
import { lineMethods, lineSignatures } from './sheet-lines.ts'

const SIGNATURES: Readonly<Record<string, string>> = {
  getRange: 's|nn|nnn|nnnn',
  getRangeList: 'a',
  getSheetValues: 'nnnn',
  appendRow: 'a',
  setName: 's',
  copyTo: '<Spreadsheet>',
  clear: '|o',
  sort: 'n|nb',
  createTextFinder: 's',
  getProtections: 'o',
  setConditionalFormatRules: 'a',
  setTabColor: '*',
  setHiddenGridlines: 'b',
  setActiveRange: '<Range>',
  setActiveSelection: 's|<Range>',
  setCurrentCell: '<Range>',
}

/** The class's factory. */
export function defineSheet(services: SheetServices): (state: SheetRef) => object {
  return serviceClass<SheetRef>(services.runtime, {
    fullName: 'SpreadsheetApp.Sheet',
    methods: {
      ...nameMethods(services), ...rangeMethods(services), ...contentMethods(services), ...ruleMethods(services),
      ...selectionMethods(services), ...lineMethods(services),
    },
    signatures: { ...SIGNATURES, ...lineSignatures },
  })
}

function nameMethods(services: SheetServices): Methods<SheetRef> {
  const { call } = services
  const property = (id: string, name: string): unknown => call('sheet.property', id, name)
  const setProperty = (state: SheetRef, name: string, value: unknown): SheetRef => {
    call('sheet.property!', state.id, name, value)
    return state
  }
  const hide = (state: SheetRef, hidden: boolean): SheetRef => {
    call('sheet.hide!', state.id, hidden)
    return state
  }
  return {
    getName: ({ id }) => sheetName(services, id),
    getSheetName: ({ id }) => sheetName(services, id),
    getSheetId: ({ id }) => call('sheet.gid', id),
    getIndex: ({ id }) => (call('sheet.index', id) as number) + 1,
    getType: () => ENUMS.SheetType.GRID,
    getParent: () => services.spreadsheet(),
    setName: (state, name: string) => {
      call('sheet.rename!', state.id, name)
      return state
    },
    isSheetHidden: ({ id }) => property(id, 'hidden'),
    hideSheet: (state) => hide(state, true),
    showSheet: (state) => hide(state, false),
    getTabColor: ({ id }) => property(id, 'tabColor'),
    setTabColor: (state, color: unknown) => setProperty(state, 'tabColor', color === null ? null : hexColour(String(color))),
    hasHiddenGridlines: ({ id }) => property(id, 'gridlinesHidden'),
    setHiddenGridlines: (state, hidden: boolean) => setProperty(state, 'gridlinesHidden', hidden),
    copyTo: ({ id }) => services.sheet({ id: call('sheets.copy!', id, { index: null }) as string }),
    getNamedRanges: ({ id }) => listNamedRanges(services, sheetName(services, id)),
  }
}

function rangeMethods(services: SheetServices): Methods<SheetRef> {
  const dataRange = (id: string): RangeState => {
    const { rows, columns } = contentSize(services, id)
    return { sheet: id, row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) }
  }
  const block = (id: string, row: number, column: number, [rows, columns]: readonly [number, number]): RangeState =>
    checkedRange(services, { sheet: id, row: row - 1, column: column - 1, rows, columns })
  type Readable = { getValues(): unknown[][] }
  return {
    getLastRow: ({ id }) => contentSize(services, id).rows,
    getLastColumn: ({ id }) => contentSize(services, id).columns,
    getDataRange: ({ id }) => services.range(dataRange(id)),
    getRange: ({ id }, ...[first, column = 1, rows = 1, columns = 1]: [string | number, number?, number?, number?]) =>
      services.range(typeof first === 'string' ? rangeByA1(services, first, id) : block(id, first, column, [rows, columns])),
    getRangeList: ({ id }, texts: string[]) => services.rangeList({ ranges: texts.map((text) => rangeByA1(services, text, id)) }),
    getSheetValues: ({ id }, ...[row, column, rows, columns]: [number, number, number, number]) =>
      (services.range(block(id, row, column, [rows, columns])) as Readable).getValues(),
    createTextFinder: ({ id }, text: string) => services.textFinder(text, [{ sheet: id }]),
    getFilter: ({ id }) => (filterOf(services, id) ? services.filter.filter({ sheet: id }) : null),
  }
}

function contentMethods(services: SheetServices): Methods<SheetRef> {
  const { call } = services
  const all = (id: string): RangeState => ({ sheet: id, row: 0, column: 0, ...gridSize(services, id) })
  const clearing = (options: ClearOptions) => (state: SheetRef): SheetRef => {
    clearArea(services, all(state.id), options)
    return state
  }
  return {
    appendRow: (state, values: unknown[]) => {
      const { rows } = contentSize(services, state.id)
      const grid = gridSize(services, state.id)
      if (rows >= grid.rows) call('sheet.insertLines!', state.id, { axis: 'row', at: grid.rows, count: 1, like: grid.rows - 1 })
      const range = services.range({ sheet: state.id, row: rows, column: 0, rows: 1, columns: values.length })
      ;(range as { setValues(values: unknown[][]): void }).setValues([values])
      return state
    },
    clear: (state, options: ClearOptions = {}) => clearing(options)(state),
    clearContents: clearing({ contentsOnly: true }),
    clearFormats: clearing({ formatOnly: true }),
    clearNotes: clearing({ commentsOnly: true }),
    sort: (state, column: number, ascending = true) => {
      const { rows, columns } = contentSize(services, state.id)
      const frozen = call('sheet.property', state.id, 'frozenRows') as number
      const body: RangeState = { sheet: state.id, row: frozen, column: 0, rows: rows - frozen, columns }
      if (body.rows > 0) call('cells.sort!', areaOf(body), [{ column: column - 1, ascending }])
      return state
    },
  }
}

function ruleMethods(services: SheetServices): Methods<SheetRef> {
  const { call, runtime } = services
  const setFormats = (id: string, rules: readonly unknown[]): void => {
    const data = rules.map((rule) => {
      const found = formatRuleOf(rule)
      if (!found) throw runtime.exception('Invalid argument: rules')
      return found
    })
    call('sheet.property!', id, 'conditionalFormats', data)
  }
  return {
    getConditionalFormatRules: ({ id }) =>
      (call('sheet.property', id, 'conditionalFormats') as FormatRuleData[]).map(({ ranges, ...rest }) =>
        services.conditionalFormat.rule({ ...rest, ranges: ranges.map((range) => ({ sheet: id, ...range })) }),
      ),
    setConditionalFormatRules: ({ id }, rules: unknown[]) => setFormats(id, rules),
    clearConditionalFormatRules: ({ id }) => setFormats(id, []),
    protect: ({ id }) => services.protection({ id: call('protection.add!', id, null) as number, sheet: id }),
    getProtections: ({ id }, type: unknown) => listProtections(services, id, type),
  }
}

function selectionMethods(services: SheetServices): Methods<SheetRef> {
  const { call } = services
  const selected = (id: string): RangeState => selectionOn(services, id)
  const select = (range: unknown, id: string): unknown => {
    const state = typeof range === 'string' ? rangeByA1(services, range, id) : (stateOf<RangeState>(range, 'Range') as RangeState)
    call('selection.set', areaOf(state))
    return typeof range === 'string' ? services.range(state) : range
  }
  return {
    activate: (state) => {
      call('sheets.activate', state.id)
      return state
    },
    getActiveRange: ({ id }) => services.range(selected(id)),
    getActiveCell: ({ id }) => services.range({ ...selected(id), rows: 1, columns: 1 }),
    getCurrentCell: ({ id }) => services.range({ ...selected(id), rows: 1, columns: 1 }),
    setActiveRange: ({ id }, range: unknown) => select(range, id),
    setActiveSelection: ({ id }, range: unknown) => select(range, id),
    setCurrentCell: ({ id }, range: unknown) => select(range, id),
  }
}
