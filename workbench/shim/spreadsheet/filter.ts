// SpreadsheetApp.Filter: one a sheet. Criteria hide the values that they list.
import { type Methods, serviceClass, stateOf } from '../service-class.ts'
import { areaOf, type FilterRef, type RangeState, type SheetServices } from './model.ts'

interface Criteria {
  readonly hiddenValues: readonly string[]
}

interface FilterData {
  readonly range: Omit<RangeState, 'sheet'>
  readonly criteria: Readonly<Record<number, Criteria>>
}

/** What a sheet's filter is, or null. */
export function filterOf(services: SheetServices, sheet: string): FilterData | null {
  return services.call('sheet.property', sheet, 'filter') as FilterData | null
}

/** Gives the classes. */
export function defineFilter(services: SheetServices): SheetServices['filter'] {
  const makeCriteria = serviceClass<Criteria>(services.runtime, {
    fullName: 'SpreadsheetApp.FilterCriteria',
    methods: { getHiddenValues: ({ hiddenValues }) => [...hiddenValues] },
    signatures: {},
  })
  const criteriaBuilder = serviceClass<{ hiddenValues: readonly string[] }>(services.runtime, {
    fullName: 'SpreadsheetApp.FilterCriteriaBuilder',
    methods: {
      setHiddenValues: (state, values: unknown[]) => {
        state.hiddenValues = values.map(String)
        return state
      },
      build: (state) => makeCriteria({ ...state }),
    },
    signatures: { setHiddenValues: 'a' },
  })
  const filter = serviceClass<FilterRef>(services.runtime, {
    fullName: 'SpreadsheetApp.Filter',
    methods: filterMethods(services, makeCriteria),
    signatures: {
      getColumnFilterCriteria: 'n', setColumnFilterCriteria: 'n*', removeColumnFilterCriteria: 'n', sort: 'nb',
    },
  })
  return { filter, criteriaBuilder: () => criteriaBuilder({ hiddenValues: [] }) }
}

function filterMethods(services: SheetServices, makeCriteria: (criteria: Criteria) => object): Methods<FilterRef> {
  const get = ({ sheet }: FilterRef): FilterData => {
    const data = filterOf(services, sheet)
    if (!data) throw services.runtime.exception('The filter no longer exists.')
    return data
  }
  const setCriteria = (state: FilterRef, column: number, criteria: Criteria | null): FilterRef => {
    const data = get(state)
    const rest: Record<number, Criteria> = { ...data.criteria }
    delete rest[column]
    services.call('sheet.property!', state.sheet, 'filter', { ...data, criteria: criteria ? { ...rest, [column]: criteria } : rest })
    return state
  }
  return {
    getRange: (state) => services.range({ sheet: state.sheet, ...get(state).range }),
    getColumnFilterCriteria: (state, column: number) => {
      const criteria = get(state).criteria[column]
      return criteria ? makeCriteria(criteria) : null
    },
    setColumnFilterCriteria: (state, column: number, criteria: unknown) =>
      setCriteria(state, column, stateOf<Criteria>(criteria, 'FilterCriteria')),
    removeColumnFilterCriteria: (state, column: number) => setCriteria(state, column, null),
    remove: ({ sheet }) => {
      services.call('sheet.property!', sheet, 'filter', null)
    },
    sort: (state, column: number, ascending: boolean) => {
      const { row, rows, ...rest } = get(state).range
      const body = { sheet: state.sheet, ...rest, row: row + 1, rows: rows - 1 }
      if (body.rows > 0) services.call('cells.sort!', areaOf(body), [{ column: column - 1, ascending }])
      return state
    },
  }
}

/** True when a filter hides the row, from 0. */
export function isHiddenByFilter(services: SheetServices, sheet: string, row: number): boolean {
  const data = filterOf(services, sheet)
  if (!data || row <= data.range.row || row >= data.range.row + data.range.rows) return false
  return Object.entries(data.criteria).some(([column, { hiddenValues }]) => {
    const shown = services.call('cells.display', [sheet, row, Number(column) - 1, 1, 1]) as string[][]
    return hiddenValues.includes(shown[0]?.[0] ?? '')
  })
}
