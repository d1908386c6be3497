// What a range holds: values, formulas, shown text, notes, and taking them away.
import { type DatedBlock, inflate } from '../dates.ts'
import { fromR1C1, toR1C1 } from '../r1c1.ts'
import type { Methods } from '../service-class.ts'
import { areaOf, type RangeState, type SheetServices } from './model.ts'
import { checkShape } from './shape.ts'

export const valueSignatures = {
  setValue: '*',
  setValues: 'a',
  setFormula: 's',
  setFormulas: 'a',
  setNote: '*',
  setNotes: 'a',
  setFormulaR1C1: 's',
  setFormulasR1C1: 'a',
}

export function valueMethods(services: SheetServices): Methods<RangeState> {
  const { call } = services
  const read = <T>(op: string, state: RangeState): T[][] => call(op, areaOf(state)) as T[][]
  const topLeft = (state: RangeState): RangeState => ({ ...state, rows: 1, columns: 1 })
  const values = (state: RangeState): unknown[][] =>
    inflate(call('cells.values', areaOf(state)) as DatedBlock, services.dates)
  const write = (state: RangeState, rows: unknown[][]): RangeState => {
    call('cells.write!', areaOf(state), rows.map((row) => row.map((value) => written(value, services))))
    return state
  }
  const filled = <T>({ rows, columns }: RangeState, value: T): T[][] =>
    Array.from({ length: rows }, () => new Array<T>(columns).fill(value))
  return {
    getValues: values,
    getValue: (state) => values(topLeft(state))[0]?.[0],
    getDisplayValues: (state) => read<string>('cells.display', state),
    getDisplayValue: (state) => read<string>('cells.display', topLeft(state))[0]?.[0],
    getFormulas: (state) => read<string>('cells.formulas', state),
    getFormula: (state) => read<string>('cells.formulas', topLeft(state))[0]?.[0],
    getFormulasR1C1: (state) => relative(state, read<string>('cells.formulas', state)),
    getFormulaR1C1: (state) => relative(state, read<string>('cells.formulas', topLeft(state)))[0]?.[0],
    getNotes: (state) => read<string>('cells.notes', state),
    getNote: (state) => read<string>('cells.notes', topLeft(state))[0]?.[0],
    isBlank: (state) => values(state).every((row) => row.every((value) => value === '')),
    setValues: (state, rows: unknown[][]) => write(state, checkShape(services, { state, rows, method: 'setValues' })),
    setValue: (state, value: unknown) => write(state, filled(state, value)),
    setFormulas: (state, rows: string[][]) => {
      call('cells.writeFormulas!', areaOf(state), checkShape(services, { state, rows, method: 'setFormulas' }))
      return state
    },
    setFormula: (state, formula: string) => {
      call('cells.fillFormula!', areaOf(state), formula)
      return state
    },
    setFormulaR1C1: (state, formula: string) => {
      call('cells.writeFormulas!', areaOf(state), filled(state, formula).map((row, r) => row.map((text, c) => absolute(state, [r, c], text))))
      return state
    },
    setFormulasR1C1: (state, rows: string[][]) => {
      const shaped = checkShape(services, { state, rows, method: 'setFormulasR1C1' })
      call('cells.writeFormulas!', areaOf(state), shaped.map((row, r) => row.map((text, c) => absolute(state, [r, c], text))))
      return state
    },
    setNotes: (state, notes: unknown[][]) => {
      call('cells.note!', areaOf(state), checkShape(services, { state, rows: notes, method: 'setNotes' }))
      return state
    },
    setNote: (state, note: unknown) => {
      call('cells.note!', areaOf(state), filled(state, note === null || note === undefined ? null : String(note)))
      return state
    },
  }
}

/** Formulas in R1C1 notation, seen from their own cells. */
function relative(state: RangeState, formulas: readonly string[][]): string[][] {
  return formulas.map((row, r) => row.map((text, c) => toR1C1(text, { row: state.row + r, column: state.column + c })))
}

function absolute(state: RangeState, [r, c]: readonly [number, number], formula: string): string {
  return fromR1C1(formula, { row: state.row + r, column: state.column + c })
}

/** A value as the engine takes it. */
export function written(value: unknown, services: SheetServices): unknown {
  if (value === undefined || value === null) return null
  if (value instanceof Date) return { date: services.dates.toSerial(value) }
  return typeof value === 'object' ? String(value) : value
}
