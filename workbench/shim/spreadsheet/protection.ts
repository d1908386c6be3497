// SpreadsheetApp.Protection: kept and given back; the owner, who runs the host, may always write.
import type { Rectangle } from '../a1.ts'
import { type Methods, serviceClass, stateOf } from '../service-class.ts'
import { ENUMS } from './enums.ts'
import { gridSize, type ProtectionRef, type RangeState, type SheetServices } from './model.ts'

interface ProtectionData {
  readonly range: Rectangle | null
  readonly description: string
  readonly warningOnly: boolean
  readonly unprotected: readonly Rectangle[]
  readonly rangeName: string | null
}

/** The class's factory. */
export function defineProtection(services: SheetServices): (state: ProtectionRef) => object {
  return serviceClass<ProtectionRef>(services.runtime, {
    fullName: 'SpreadsheetApp.Protection',
    methods: { ...descriptionMethods(services), ...rangeMethods(services), ...editorMethods() },
    signatures: {
      setDescription: 's', setWarningOnly: 'b', setRange: '<Range>', setRangeName: 's', setUnprotectedRanges: 'a', setDomainEdit: 'b',
      addEditor: '*', addEditors: 'a', removeEditor: '*', removeEditors: 'a',
    },
  })
}

/** Protections of a kind on one sheet, or on all of them. */
export function listProtections(services: SheetServices, sheet: string | null, type: unknown): object[] {
  const wholeSheet = type === ENUMS.ProtectionType.SHEET
  const all = services.call('protection.list', sheet) as (ProtectionRef & ProtectionData)[]
  return all.filter(({ range }) => (range === null) === wholeSheet).map(({ id, sheet: own }) => services.protection({ id, sheet: own }))
}

const get = (services: SheetServices, { id }: ProtectionRef): ProtectionData =>
  services.call('protection.get', id) as ProtectionData

function set(services: SheetServices, state: ProtectionRef, changes: Partial<ProtectionData>): ProtectionRef {
  services.call('protection.set!', state.id, changes)
  return state
}

function descriptionMethods(services: SheetServices): Methods<ProtectionRef> {
  return {
    getDescription: (state) => get(services, state).description,
    setDescription: (state, description: string) => set(services, state, { description }),
    isWarningOnly: (state) => get(services, state).warningOnly,
    setWarningOnly: (state, warningOnly: boolean) => set(services, state, { warningOnly }),
    getProtectionType: (state) => (get(services, state).range ? ENUMS.ProtectionType.RANGE : ENUMS.ProtectionType.SHEET),
    remove: ({ id }) => {
      services.call('protection.remove!', id)
    },
  }
}

function rangeMethods(services: SheetServices): Methods<ProtectionRef> {
  const rectangle = (range: unknown): Rectangle => {
    const state = stateOf<RangeState>(range, 'Range')
    if (!state) throw services.runtime.exception('Invalid argument: range')
    const { row, column, rows, columns } = state
    return { row, column, rows, columns }
  }
  return {
    getRange: (state) => {
      const whole = { row: 0, column: 0, ...gridSize(services, state.sheet) }
      return services.range({ sheet: state.sheet, ...(get(services, state).range ?? whole) })
    },
    setRange: (state, range: unknown) => set(services, state, { range: rectangle(range), rangeName: null }),
    getRangeName: (state) => get(services, state).rangeName,
    setRangeName: (state, name: string) => {
      const range = services.call('names.find', name) as RangeState | null
      if (!range) throw services.runtime.exception('Range not found')
      const { row, column, rows, columns } = range
      return set(services, state, { range: { row, column, rows, columns }, rangeName: name })
    },
    getUnprotectedRanges: (state) =>
      get(services, state).unprotected.map((range) => services.range({ sheet: state.sheet, ...range })),
    setUnprotectedRanges: (state, ranges: unknown[]) => set(services, state, { unprotected: ranges.map(rectangle) }),
  }
}

/** Nobody but the owner is known to the host. */
function editorMethods(): Methods<ProtectionRef> {
  const same = (state: ProtectionRef, _editors: unknown): ProtectionRef => state
  return {
    canEdit: () => true,
    canDomainEdit: () => false,
    setDomainEdit: same,
    getEditors: () => [],
    addEditor: same,
    addEditors: same,
    removeEditor: same,
    removeEditors: same,
  }
}
