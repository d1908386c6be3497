// Starts Univer without a page, and takes its calculation in hand: Univer recalculates 100 ms after a change; here
// the change is only remembered, and `calculate` runs it when a value is wanted.
import { type Injector, IUniverInstanceService, LocaleType, LogLevel, Univer } from '@univerjs/core'
import { FUniver } from '@univerjs/core/facade'
import { FormulaDataModel, LexerTreeBuilder, SetTriggerFormulaCalculationStartMutation, UniverFormulaEnginePlugin } from '@univerjs/engine-formula'
import type { IArrayFormulaUnitCellType } from '@univerjs/engine-formula'
import { UniverSheetsPlugin } from '@univerjs/sheets'
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula'
import { countByColumns } from './dirty-blocks.ts'
import { speedUpFormulaScans } from './formula-scan.ts'
/* oxlint-disable import/no-unassigned-import -- a facade extends Univer's API by being imported */
import '@univerjs/engine-formula/facade'
import '@univerjs/sheets/facade'
import '@univerjs/sheets-formula/facade'
/* oxlint-enable import/no-unassigned-import */

export interface Engine {
  readonly univer: Univer
  readonly api: FUniver
  /** True when a change waits to be calculated. */
  isDirty(): boolean
  /** Calculates what has changed since the last time. */
  calculate(): Promise<void>
  /** Values spilled by array formulas, by workbook, sheet, row and column. */
  arrayCells(): IArrayFormulaUnitCellType
  /** A formula with its relative references moved. */
  shiftFormula(formula: string, rows: number, columns: number): string
  /** Calculates every formula. */
  calculateAll(): Promise<void>
}

/** How Univer's trigger is told from other timers: it alone has this delay and names this method. */
const TRIGGER_DELAY = 100
const TRIGGER_METHOD = '_generateDirty'

export interface HeldTrigger {
  run: (() => void) | null
}

/** Holds Univer's debounced trigger back instead of timing it, from now on; `onHeld` is told each time. */
export function holdTrigger(onHeld: () => void = () => undefined): HeldTrigger {
  const held: HeldTrigger = { run: null }
  const original = globalThis.setTimeout
  const patched = (callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): unknown => {
    if (delay !== TRIGGER_DELAY || !String(callback).includes(TRIGGER_METHOD)) return original(callback, delay, ...args)
    held.run = () => callback(...args)
    onHeld()
    return undefined
  }
  globalThis.setTimeout = Object.assign(patched, original) as typeof setTimeout
  return held
}

/** Calculation never starts by itself. */
export const NO_INITIAL_CALCULATION = 2

/** Univer's services by class. */
export function injectorOf(univer: Univer): Injector {
  return univer.__getInjector() // oxlint-disable-line no-underscore-dangle -- the only way in
}

/** Boots the engine without a page. */
export function bootEngine(): Engine {
  const held = holdTrigger()
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.ERROR })
  univer.registerPlugins([
    [UniverFormulaEnginePlugin, {}],
    [UniverSheetsPlugin, {}],
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: NO_INITIAL_CALCULATION }],
  ])
  return engineOf(univer, held)
}

/** The engine on a Univer that has its formula and sheets plugins, and whose trigger is held. */
export function engineOf(univer: Univer, held: HeldTrigger): Engine {
  const api = FUniver.newAPI(univer)
  let running: Promise<void> | null = null
  const drain = async (): Promise<void> => {
    while (held.run) {
      const run = held.run
      held.run = null
      const done = applied()
      run()
      await done
    }
    running = null
  }
  // Whoever comes while it is calculated waits for the same end.
  const calculate = (): Promise<void> => {
    if (!running && held.run) running = drain()
    return running ?? Promise.resolve()
  }
  const model = injectorOf(univer).get(FormulaDataModel)
  speedUpFormulaScans(model, injectorOf(univer).get(IUniverInstanceService))
  countByColumns(injectorOf(univer))
  const lexer = injectorOf(univer).get(LexerTreeBuilder)
  const applied = (): Promise<void> => api.getFormula().onCalculationResultApplied()
  return {
    univer,
    api,
    isDirty: () => held.run !== null,
    arrayCells: () => model.getArrayFormulaCellData(),
    shiftFormula: (formula, rows, columns) =>
      rows === 0 && columns === 0 ? formula : lexer.moveFormulaRefOffset(formula, columns, rows),
    calculate,
    calculateAll: () => {
      api.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true })
      return calculate()
    },
  }
}
