// Rows and columns of a sheet: how many, inserting, deleting, hiding, sizes, freezing.
import { type Methods, stateOf } from '../service-class.ts'
import { isHiddenByFilter } from './filter.ts'
import { contentSize, gridSize, type RangeState, type SheetRef, type SheetServices } from './model.ts'

type Axis = 'row' | 'column'

export const lineSignatures: Readonly<Record<string, string>> = {
  ...both('insert{}Before', 'n'), ...both('insert{}After', 'n'), ...both('insert{}sBefore', 'nn'), ...both('insert{}sAfter', 'nn'),
  ...both('insert{}s', 'n|nn'), ...both('delete{}', 'n'), ...both('delete{}s', 'nn'),
  ...both('hide{}s', 'n|nn'), ...both('show{}s', 'n|nn'), ...both('hide{}', '<Range>'), ...both('unhide{}', '<Range>'),
  ...both('is{}HiddenByUser', 'n'), ...both('setFrozen{}s', 'n'),
  isRowHiddenByFilter: 'n', setColumnWidth: 'nn', setColumnWidths: 'nnn', setRowHeight: 'nn', setRowHeights: 'nnn',
  setRowHeightsForced: 'nnn', getColumnWidth: 'n', getRowHeight: 'n', autoResizeColumn: 'n', autoResizeColumns: 'nn', autoResizeRows: 'nn',
}

/** A name with «Row» and with «Column» in it. */
function both(pattern: string, signature: string): Record<string, string> {
  return { [pattern.replace('{}', 'Row')]: signature, [pattern.replace('{}', 'Column')]: signature }
}

export function lineMethods(services: SheetServices): Methods<SheetRef> {
  const { call } = services
  return {
    getMaxRows: ({ id }) => gridSize(services, id).rows,
    getMaxColumns: ({ id }) => gridSize(services, id).columns,
    ...axisMethods(services, 'row', 'Row'),
    ...axisMethods(services, 'column', 'Column'),
    isRowHiddenByFilter: ({ id }, row: number) => isHiddenByFilter(services, id, row - 1),
    autoResizeColumn: (state, column: number) => autoResize(services, state, { at: column - 1, count: 1 }),
    autoResizeColumns: (state, column: number, count: number) => autoResize(services, state, { at: column - 1, count }),
    autoResizeRows: (state) => state,
    setRowHeightsForced: (state, row: number, count: number, size: number) => {
      call('sheet.resizeLines!', state.id, { axis: 'row', at: row - 1, count, size })
      return state
    },
  }
}

/** The methods that rows and columns have alike. */
function axisMethods(services: SheetServices, axis: Axis, Line: 'Row' | 'Column'): Methods<SheetRef> {
  const { call } = services
  const size = axis === 'row' ? 'Height' : 'Width'
  const insert = (state: SheetRef, { at, count, like }: { at: number; count: number; like: number | null }): SheetRef => {
    call('sheet.insertLines!', state.id, { axis, at, count, like })
    return state
  }
  const before = (state: SheetRef, position: number, count: number): SheetRef =>
    insert(state, { at: position - 1, count, like: position - 1 })
  const after = (state: SheetRef, position: number, count: number): SheetRef =>
    insert(state, { at: position, count, like: position - 1 })
  const remove = (state: SheetRef, position: number, count: number): SheetRef => {
    call('sheet.deleteLines!', state.id, { axis, at: position - 1, count })
    return state
  }
  return {
    [`insert${Line}Before`]: (state, position: number) => before(state, position, 1),
    [`insert${Line}After`]: (state, position: number) => after(state, position, 1),
    [`insert${Line}sBefore`]: before,
    [`insert${Line}sAfter`]: after,
    [`insert${Line}s`]: (state, position: number, count = 1) => {
      insert(state, { at: position - 1, count, like: null })
    },
    [`delete${Line}`]: (state, position: number) => remove(state, position, 1),
    [`delete${Line}s`]: (state, position: number, count: number) => {
      remove(state, position, count)
    },
    ...visibilityMethods(services, axis, Line),
    [`getFrozen${Line}s`]: ({ id }) => call('sheet.property', id, `frozen${Line}s`),
    [`setFrozen${Line}s`]: ({ id }, count: number) => {
      const max = gridSize(services, id)[axis === 'row' ? 'rows' : 'columns']
      if (count < 0 || count >= max) throw services.runtime.exception(`You can't freeze all visible ${axis}s on the sheet.`)
      call('sheet.property!', id, `frozen${Line}s`, count)
    },
    [`get${Line}${size}`]: ({ id }, position: number) => (call('sheet.line', id, { axis, at: position - 1 }) as { size: number }).size,
    [`set${Line}${size}`]: (state, position: number, pixels: number) => resize(state, position, [1, pixels]),
    [`set${Line}${size}s`]: (state, position: number, count: number, pixels: number) => resize(state, position, [count, pixels]),
  }

  function resize(state: SheetRef, position: number, [count, pixels]: readonly [number, number]): SheetRef {
    call('sheet.resizeLines!', state.id, { axis, at: position - 1, count, size: pixels })
    return state
  }
}

function visibilityMethods(services: SheetServices, axis: Axis, Line: 'Row' | 'Column'): Methods<SheetRef> {
  const { call } = services
  const set = (id: string, { at, count, hidden }: { at: number; count: number; hidden: boolean }): void => {
    call('sheet.resizeLines!', id, { axis, at, count, hidden })
  }
  const ofRange = (id: string, range: unknown, hidden: boolean): void => {
    const { row, column, rows, columns } = stateOf<RangeState>(range, 'Range') as RangeState
    set(id, axis === 'row' ? { at: row, count: rows, hidden } : { at: column, count: columns, hidden })
  }
  return {
    [`hide${Line}s`]: ({ id }, position: number, count = 1) => set(id, { at: position - 1, count, hidden: true }),
    [`show${Line}s`]: ({ id }, position: number, count = 1) => set(id, { at: position - 1, count, hidden: false }),
    [`hide${Line}`]: ({ id }, range: unknown) => ofRange(id, range, true),
    [`unhide${Line}`]: ({ id }, range: unknown) => ofRange(id, range, false),
    [`is${Line}HiddenByUser`]: ({ id }, position: number) =>
      (call('sheet.line', id, { axis, at: position - 1 }) as { hidden: boolean }).hidden,
  }
}

/** About the width that a column's longest shown text needs. */
function autoResize(services: SheetServices, state: SheetRef, { at, count }: { at: number; count: number }): SheetRef {
  const { rows } = contentSize(services, state.id)
  for (let column = at; column < at + count; column++) {
    const shown = rows === 0 ? [] : (services.call('cells.display', [state.id, 0, column, rows, 1]) as string[][])
    const longest = shown.reduce((most, [text = '']) => Math.max(most, text.length), 0)
    services.call('sheet.resizeLines!', state.id, { axis: 'column', at: column, count: 1, size: Math.max(21, longest * 7 + 12) })
  }
  return state
}
