// Where operations are answered: one workbook on the engine, with the services that scripts share. The thread around
// it (a worker of Node's, the page) brings the operations here and carries the answers away.
import type { FWorkbook } from '@univerjs/sheets/facade'
import type { HostCall, ShimOptions } from '../shim/runtime.ts'
import type { ServiceOperations } from '../shim/services/ops.ts'
import type { Book } from './book.ts'
import { customFunctionNames, type FunctionContext, registerCustomFunctions } from './custom-functions.ts'
import { emptyWorkbook, openWorkbook } from './load.ts'
import { needsCalculation, OPERATIONS } from './operations.ts'
import { Refusal } from './refusal.ts'
import { emptyUi } from './ui.ts'
import type { Engine } from './univer.ts'

export interface Reply {
  readonly ok?: unknown
  readonly error?: string
  readonly notImplemented?: boolean
  readonly internal?: boolean
}

export interface DeskOptions {
  readonly engine: Engine
  /** The script: its custom functions become functions of the engine. */
  readonly code: string
  readonly options: ShimOptions
  /** Drive, properties, cache and the other services: one state for all runs. */
  readonly services: ServiceOperations
  /** A fresh context with the script in it, for one call of a custom function. */
  readonly openContext: (call: HostCall, options: ShimOptions) => FunctionContext
  /** Carries each operation out; where the thread has to know of it. */
  readonly around?: <T>(work: () => T, name: string) => T
  /** Milliseconds that a custom function may take. */
  readonly timeout: number
}

export interface Desk {
  readonly book: Book
  /** Answers an operation, its arguments as JSON; what is pending is calculated first where the answer depends on it. */
  answer(name: string, json: string): Promise<Reply>
}

/** Opens an empty workbook on the engine. */
export function openDesk({ engine, code, options, services, openContext, timeout, around = (work) => work() }: DeskOptions): Desk {
  const names = customFunctionNames(code)
  const book = newBook(engine, options, names)
  const perform = (name: string, json: string): unknown => {
    const operation = OPERATIONS[name] as ((book: Book, ...args: unknown[]) => unknown) | undefined
    const args = JSON.parse(json) as unknown[]
    if (operation) return operation(book, ...args)
    const service = services[name] as ((...args: unknown[]) => unknown) | undefined
    if (!service) throw new Refusal(name, true)
    return service(...args)
  }
  // Service calls of custom functions: nothing is calculated in the middle of a calculation.
  const callDuringCalculation: HostCall = (name, json) => {
    try {
      const ok = perform(name, json) ?? null
      if (ok instanceof Promise) throw new Refusal(`${name} in a custom function`, true)
      return JSON.stringify({ ok })
    } catch (error) {
      return JSON.stringify(failure(error))
    }
  }
  const answer = async (name: string, json: string): Promise<Reply> => {
    try {
      if (needsCalculation(name)) await engine.calculate()
      const ok = (await around(() => perform(name, json), name)) ?? null
      if (name === 'workbook.open!') {
        services['services.newDocument']?.()
        await engine.calculateAll()
      }
      return { ok }
    } catch (error) {
      return failure(error)
    }
  }
  const open = (): FunctionContext => openContext(callDuringCalculation, { ...options, mode: 'CUSTOM_FUNCTION' })
  registerCustomFunctions(book, names, { open, timeout })
  openWorkbook(book, emptyWorkbook(options.locale))
  return { book, answer }
}

function newBook(engine: Engine, options: ShimOptions, functions: readonly string[]): Book {
  return {
    engine,
    settings: { locale: options.locale, timeZone: options.spreadsheetTimeZone },
    facade: undefined as unknown as FWorkbook,
    sheets: [],
    active: '',
    selection: null,
    rules: [],
    name: 'Bảng tính',
    nextId: 1,
    ui: emptyUi(),
    answers: [],
    customFunctions: new Set(functions.map((name) => name.toUpperCase())),
    messages: new Map(),
  }
}

/** What is answered instead of a result. */
export function failure(error: unknown): Reply {
  if (error instanceof Refusal) return { error: error.message, notImplemented: error.isNotImplemented }
  return { error: `Internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, internal: true }
}
