// SpreadsheetApp.NamedRange.
import { serviceClass, stateOf } from '../service-class.ts'
import type { RangeState, SheetServices } from './model.ts'

interface NamedRangeState {
  name: string
}

interface NamedRangeData {
  readonly name: string
  readonly sheet: string
  readonly range: Omit<RangeState, 'sheet'>
}

/** All named ranges, or those on one sheet (by name). */
export function listNamedRanges(services: SheetServices, sheet: string | null): object[] {
  const all = services.call('names.list') as NamedRangeData[]
  return all.filter((one) => sheet === null || one.sheet === sheet).map(({ name }) => services.namedRange({ name }))
}

/** The class's factory. */
export function defineNamedRange(services: SheetServices): (state: NamedRangeState) => object {
  const { call } = services
  const rangeOf = (name: string): RangeState => call('names.find', name) as RangeState
  return serviceClass<NamedRangeState>(services.runtime, {
    fullName: 'SpreadsheetApp.NamedRange',
    methods: {
      getName: ({ name }) => name,
      getRange: ({ name }) => services.range(rangeOf(name)),
      setName: (state, name: string) => {
        const range = rangeOf(state.name)
        call('names.remove!', state.name)
        call('names.set!', name, range)
        state.name = name
        return state
      },
      setRange: (state, range: unknown) => {
        call('names.set!', state.name, stateOf<RangeState>(range, 'Range'))
        return state
      },
      remove: ({ name }) => {
        call('names.remove!', name)
      },
    },
    signatures: { setName: 's', setRange: '<Range>' },
  })
}
