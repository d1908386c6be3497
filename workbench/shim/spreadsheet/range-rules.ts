// Validation, checkboxes, merging and protection of a range.
import type { Methods } from '../service-class.ts'
import { ruleOf } from './data-validation.ts'
import { areaOf, type RangeState, type RuleData, type SheetServices } from './model.ts'
import { checkShape } from './shape.ts'

export const ruleSignatures: Readonly<Record<string, string>> = {
  setDataValidation: '<DataValidation>',
  setDataValidations: 'a',
  insertCheckboxes: '|*|**',
}

export function ruleMethods(services: SheetServices): Methods<RangeState> {
  return { ...validationMethods(services), ...checkboxMethods(services), ...mergeMethods(services), ...protectMethods(services) }
}

/** What each cell has, made of each rule once. */
function rulesOf<T>(services: SheetServices, state: RangeState, make: (rule: RuleData) => T): (T | null)[][] {
  const { rules, cells } = services.call('cells.rules', areaOf(state)) as { rules: RuleData[]; cells: number[][] }
  const made = rules.map(make)
  return cells.map((row) => row.map((place) => made[place] ?? null))
}

function validationMethods(services: SheetServices): Methods<RangeState> {
  const read = (state: RangeState): (object | null)[][] => rulesOf(services, state, (rule) => services.validation.rule(rule))
  const write = (state: RangeState, rules: RuleData | null | (RuleData | null)[][]): RangeState => {
    services.call('cells.rule!', areaOf(state), rules)
    return state
  }
  return {
    getDataValidations: read,
    getDataValidation: (state) => read({ ...state, rows: 1, columns: 1 })[0]?.[0] ?? null,
    setDataValidation: (state, rule: unknown) => write(state, ruleOf(rule)),
    setDataValidations: (state, rules: unknown[][]) =>
      write(state, checkShape(services, { state, rows: rules, method: 'setDataValidations' }).map((row) => row.map(ruleOf))),
    clearDataValidations: (state) => write(state, null),
  }
}

function checkboxMethods(services: SheetServices): Methods<RangeState> {
  const { call } = services
  const rules = (state: RangeState): (RuleData | null)[][] => rulesOf(services, state, (rule) => rule)
  const values = (state: RangeState): unknown[][] => (call('cells.values', areaOf(state)) as { rows: unknown[][] }).rows
  /** The value of a checkbox's state: its own, or true and false. */
  const valueFor = (rule: RuleData, isChecked: boolean): unknown =>
    isChecked ? (rule.values[0] ?? true) : (rule.values[1] ?? (rule.values.length > 0 ? '' : false))
  const fill = (state: RangeState, isChecked: boolean): RangeState => {
    const current = values(state)
    const next = rules(state).map((row, r) =>
      row.map((rule, c) => (rule?.criteria === 'CHECKBOX' ? valueFor(rule, isChecked) : current[r]?.[c])),
    )
    call('cells.write!', areaOf(state), next)
    return state
  }
  return {
    insertCheckboxes: (state, ...args: unknown[]) => {
      call('cells.rule!', areaOf(state), { criteria: 'CHECKBOX', values: args, allowInvalid: false, helpText: null })
      return fill(state, false)
    },
    removeCheckboxes: (state) => {
      const kept = rules(state).map((row) => row.map((rule) => (rule?.criteria === 'CHECKBOX' ? null : rule)))
      call('cells.rule!', areaOf(state), kept)
      call('cells.clear!', areaOf(state))
      return state
    },
    check: (state) => fill(state, true),
    uncheck: (state) => fill(state, false),
    isChecked: (state) => {
      const current = values(state)
      const states = rules(state).flatMap((row, r) =>
        row.map((rule, c) => (rule?.criteria === 'CHECKBOX' ? String(current[r]?.[c]) === String(valueFor(rule, true)) : null)),
      )
      return states.every((one) => one === states[0]) ? (states[0] ?? null) : null
    },
  }
}

type Rectangle = Omit<RangeState, 'sheet'>

function mergeMethods(services: SheetServices): Methods<RangeState> {
  const { call } = services
  const merges = (sheet: string): Rectangle[] => call('sheet.property', sheet, 'merges') as Rectangle[]
  const save = (sheet: string, list: readonly Rectangle[]): void => {
    call('sheet.property!', sheet, 'merges', list)
  }
  const merge = (state: RangeState, blocks: readonly Rectangle[]): RangeState => {
    const others = merges(state.sheet).filter((one) => !overlaps(one, state))
    const real = blocks.filter(({ rows, columns }) => rows * columns > 1)
    save(state.sheet, [...others, ...real])
    for (const block of real) keepTopLeft(services, { sheet: state.sheet, ...block })
    return state
  }
  return {
    merge: (state) => merge(state, [rectangle(state)]),
    mergeAcross: (state) =>
      merge(state, Array.from({ length: state.rows }, (_none, r) => ({ ...rectangle(state), row: state.row + r, rows: 1 }))),
    mergeVertically: (state) =>
      merge(state, Array.from({ length: state.columns }, (_none, c) => ({ ...rectangle(state), column: state.column + c, columns: 1 }))),
    breakApart: (state) => {
      save(state.sheet, merges(state.sheet).filter((one) => !overlaps(one, state)))
      return state
    },
    isPartOfMerge: (state) => merges(state.sheet).some((one) => overlaps(one, state)),
    getMergedRanges: (state) =>
      merges(state.sheet).filter((one) => overlaps(one, state)).map((one) => services.range({ sheet: state.sheet, ...one })),
  }
}

function rectangle({ row, column, rows, columns }: RangeState): Rectangle {
  return { row, column, rows, columns }
}

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns
}

/** A merged block keeps its first cell's content alone. */
function keepTopLeft(services: SheetServices, { sheet, row, column, rows, columns }: RangeState): void {
  if (columns > 1) services.call('cells.clear!', [sheet, row, column + 1, 1, columns - 1])
  if (rows > 1) services.call('cells.clear!', [sheet, row + 1, column, rows - 1, columns])
}

function protectMethods(services: SheetServices): Methods<RangeState> {
  return {
    protect: (state) => {
      const id = services.call('protection.add!', state.sheet, rectangle(state)) as number
      return services.protection({ id, sheet: state.sheet })
    },
    canEdit: () => true,
  }
}
