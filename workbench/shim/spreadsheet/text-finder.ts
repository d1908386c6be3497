// SpreadsheetApp.TextFinder over a range, a sheet or all sheets.
import { type Methods, serviceClass } from '../service-class.ts'
import { areaOf, contentSize, type FinderScope, type RangeState, type SheetServices } from './model.ts'

interface FinderState {
  readonly text: string
  readonly scope: FinderScope
  readonly options: Record<string, boolean>
  /** Index of the current match, -1 before the first. */
  current: number
}

const OPTIONS = ['matchCase', 'matchEntireCell', 'matchFormulaText', 'ignoreDiacritics', 'useRegularExpression'] as const

/** Makes a finder. */
export function defineTextFinder(services: SheetServices): (text: string, scope: FinderScope) => object {
  const create = serviceClass<FinderState>(services.runtime, {
    fullName: 'SpreadsheetApp.TextFinder',
    methods: { ...optionMethods(), ...searchMethods(services) },
    signatures: { ...Object.fromEntries(OPTIONS.map((name) => [name, 'b'])), replaceAllWith: 's', replaceWith: 's' },
  })
  return (text, scope) => create({ text, scope, options: {}, current: -1 })
}

function optionMethods(): Methods<FinderState> {
  return Object.fromEntries(
    OPTIONS.map((name) => [
      name,
      (state: FinderState, isOn: boolean) => {
        state.options[name] = isOn
        return state
      },
    ]),
  ) as Methods<FinderState>
}

function searchMethods(services: SheetServices): Methods<FinderState> {
  const options = (state: FinderState): object => ({
    ...Object.fromEntries(OPTIONS.map((name) => [name, state.options[name] ?? false])), text: state.text,
  })
  const areas = (state: FinderState): RangeState[] =>
    state.scope.map((where) => {
      if ('row' in where) return where
      const { rows, columns } = contentSize(services, where.sheet)
      return { sheet: where.sheet, row: 0, column: 0, rows, columns }
    })
  const findAll = (state: FinderState): RangeState[] =>
    areas(state).flatMap((area) =>
      (services.call('cells.find', areaOf(area), options(state)) as [number, number][]).map(([row, column]) => ({
        sheet: area.sheet, row, column, rows: 1, columns: 1,
      })),
    )
  const match = (state: FinderState, index: number): object | null => {
    const found = findAll(state)[index]
    if (!found) return null
    state.current = index
    return services.range(found)
  }
  const replace = (state: FinderState, area: RangeState, replacement: string): number =>
    services.call('cells.replace!', areaOf(area), options(state), replacement) as number
  return {
    findAll: (state) => findAll(state).map((cell) => services.range(cell)),
    findNext: (state) => match(state, state.current + 1),
    findPrevious: (state) => (state.current > 0 ? match(state, state.current - 1) : null),
    getCurrentMatch: (state) => match(state, state.current),
    replaceAllWith: (state, replacement: string) =>
      areas(state).reduce((count, area) => count + replace(state, area, replacement), 0),
    replaceWith: (state, replacement: string) => {
      const current = findAll(state)[state.current]
      return current ? replace(state, current, replacement) : 0
    },
  }
}
