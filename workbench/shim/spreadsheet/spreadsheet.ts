// SpreadsheetApp.Spreadsheet: the one workbook that is open.
import { serviceClass, stateOf, type Methods } from '../service-class.ts'
import { rangeByA1, selectionOn } from './lookup.ts'
import { areaOf, type RangeState, type SheetRef, type SheetServices } from './model.ts'
import { listNamedRanges } from './named-range.ts'
import { listProtections } from './protection.ts'

interface SpreadsheetState {
  readonly id: string
}

const SIGNATURES: Readonly<Record<string, string>> = {
  getSheetByName: 's',
  getSheetById: 'n',
  getRange: 's',
  getRangeByName: 's',
  getRangeList: 'a',
  insertSheet: '|s|n|o|sn|so|no|sno',
  deleteSheet: '<Sheet>',
  setActiveSheet: '<Sheet>|<Sheet>b',
  setActiveRange: '<Range>',
  setCurrentCell: '<Range>',
  moveActiveSheet: 'n',
  renameActiveSheet: 's',
  rename: 's',
  setNamedRange: 's<Range>',
  removeNamedRange: 's',
  getProtections: 'o',
  createTextFinder: 's',
  toast: 's|ss|ssn',
  appendRow: 'a',
  setSpreadsheetTimeZone: 's',
  setSpreadsheetLocale: 's',
}

/** Gives the one object of the class. */
export function defineSpreadsheet(services: SheetServices): () => object {
  const create = serviceClass<SpreadsheetState>(services.runtime, {
    fullName: 'SpreadsheetApp.Spreadsheet',
    methods: {
      ...fileMethods(services), ...sheetMethods(services), ...orderMethods(services), ...rangeMethods(services), ...activeSheetMethods(services),
    },
    signatures: SIGNATURES,
  })
  let spreadsheet: object | null = null
  return () => (spreadsheet ??= create({ id: SPREADSHEET_ID }))
}

/** The id of every spreadsheet of the host. */
const SPREADSHEET_ID = 'host-spreadsheet'

function fileMethods(services: SheetServices): Methods<SpreadsheetState> {
  const { call, runtime } = services
  return {
    getId: ({ id }) => id,
    getUrl: ({ id }) => `https://docs.google.com/spreadsheets/d/${id}/edit`,
    getName: () => call('book.name'),
    rename: (_state, name: string) => {
      call('book.rename!', name)
    },
    getSpreadsheetTimeZone: () => runtime.spreadsheetTimeZone,
    getSpreadsheetLocale: () => runtime.locale,
    toast: (_state, message: string, title: string | null = null, seconds: number | null = null) => {
      call('ui.show!', 'toasts', { message, title, seconds })
    },
  }
}

function sheetMethods(services: SheetServices): Methods<SpreadsheetState> {
  const { call } = services
  const sheetOrNull = (id: string | null): object | null => (id === null ? null : services.sheet({ id }))
  const ids = (): string[] => call('sheets.list') as string[]
  return {
    getSheets: () => ids().map((id) => services.sheet({ id })),
    getNumSheets: () => ids().length,
    getSheetByName: (_state, name: string) => sheetOrNull(call('sheets.byName', name) as string | null),
    getSheetById: (_state, gid: number) => sheetOrNull(call('sheets.byGid', gid) as string | null),
    insertSheet: (_state, ...args: unknown[]) => services.sheet({ id: insertSheet(services, args) }),
    deleteSheet: (_state, sheet: unknown) => {
      call('sheets.delete!', stateOf<SheetRef>(sheet, 'Sheet')?.id)
    },
    getActiveSheet: () => services.sheet({ id: call('sheets.active') as string }),
    setActiveSheet: (_state, sheet: unknown) => {
      call('sheets.activate', stateOf<SheetRef>(sheet, 'Sheet')?.id)
      return sheet
    },
  }
}

/** `insertSheet` with any of a name, an index from 0 and options with a template. */
function insertSheet(services: SheetServices, args: readonly unknown[]): string {
  const name = args.find((argument) => typeof argument === 'string') ?? null
  const index = args.find((argument) => typeof argument === 'number') ?? null
  const options = args.find((argument) => typeof argument === 'object' && argument !== null) as { template?: unknown } | undefined
  const template = stateOf<SheetRef>(options?.template, 'Sheet')
  if (!template) return services.call('sheets.insert!', { name, index }) as string
  const id = services.call('sheets.copy!', template.id, { index: index ?? (services.call('sheets.list') as string[]).length }) as string
  if (name !== null) services.call('sheet.rename!', id, name)
  return id
}

function orderMethods(services: SheetServices): Methods<SpreadsheetState> {
  const { call } = services
  const active = (): string => call('sheets.active') as string
  return {
    moveActiveSheet: (_state, position: number) => {
      call('sheets.move!', active(), position - 1)
    },
    renameActiveSheet: (_state, name: string) => {
      call('sheet.rename!', active(), name)
    },
    deleteActiveSheet: () => {
      call('sheets.delete!', active())
      return services.sheet({ id: active() })
    },
    duplicateActiveSheet: () => {
      const index = (call('sheet.index', active()) as number) + 1
      return services.sheet({ id: call('sheets.copy!', active(), { index }) as string })
    },
  }
}

function rangeMethods(services: SheetServices): Methods<SpreadsheetState> {
  const { call } = services
  const active = (): string => call('sheets.active') as string
  const selected = (): RangeState => selectionOn(services, active())
  const select = (range: unknown): unknown => {
    call('selection.set', areaOf(stateOf<RangeState>(range, 'Range') as RangeState))
    return range
  }
  return {
    getRange: (_state, a1: string) => services.range(rangeByA1(services, a1, active())),
    getRangeList: (_state, texts: string[]) =>
      services.rangeList({ ranges: texts.map((text) => rangeByA1(services, text, active())) }),
    getRangeByName: (_state, name: string) => {
      const range = call('names.find', name) as RangeState | null
      return range ? services.range(range) : null
    },
    getNamedRanges: () => listNamedRanges(services, null),
    setNamedRange: (_state, name: string, range: unknown) => {
      call('names.set!', name, stateOf<RangeState>(range, 'Range'))
    },
    removeNamedRange: (_state, name: string) => {
      if (!call('names.remove!', name)) throw services.runtime.exception(`The named range "${name}" does not exist.`)
    },
    getProtections: (_state, type: unknown) => listProtections(services, null, type),
    createTextFinder: (_state, text: string) =>
      services.textFinder(text, (call('sheets.list') as string[]).map((sheet) => ({ sheet }))),
    getActiveRange: () => services.range(selected()),
    getActiveCell: () => services.range({ ...selected(), rows: 1, columns: 1 }),
    getCurrentCell: () => services.range({ ...selected(), rows: 1, columns: 1 }),
    setActiveRange: (_state, range: unknown) => select(range),
    setCurrentCell: (_state, range: unknown) => select(range),
  }
}

type Callable = Readonly<Record<string, (...args: unknown[]) => unknown>>

/** Methods of the active sheet that the spreadsheet has too. */
const OF_ACTIVE_SHEET = ['getDataRange', 'getLastRow', 'getLastColumn', 'getSheetName', 'appendRow']

function activeSheetMethods(services: SheetServices): Methods<SpreadsheetState> {
  return Object.fromEntries(
    OF_ACTIVE_SHEET.map((name) => [
      name,
      (_state: SpreadsheetState, ...args: unknown[]) =>
        (services.sheet({ id: services.call('sheets.active') as string }) as Callable)[name]?.(...args),
    ]),
  ) as Methods<SpreadsheetState>
}
