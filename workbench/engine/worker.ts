// The engine's thread: one workbook on Univer, answering the script's thread one operation at a time.
import { type MessagePort, workerData } from 'node:worker_threads'
import type { ContextOptions } from '../bare-context.ts'
import { fixClock } from '../shim/clock.ts'
import type { HostCall, ShimOptions } from '../shim/runtime.ts'
import { serviceOps } from '../shim/services/ops.ts'
import type { FWorkbook } from '@univerjs/sheets/facade'
import type { Book } from './book.ts'
import { customFunctionNames, registerCustomFunctions } from './custom-functions.ts'
import { emptyWorkbook, openWorkbook } from './load.ts'
import { OPERATIONS, needsCalculation } from './operations.ts'
import { Refusal } from './refusal.ts'
import { emptyUi } from './ui.ts'
import { bootEngine } from './univer.ts'

/** What the host gives its engine at the start. */
export interface EngineData {
  /** One cell: 0 waiting, 1 answered. */
  readonly signal: Int32Array
  readonly port: MessagePort
  readonly code: string
  readonly shim: string
  readonly options: ShimOptions
  readonly limits: Limits
}

/** Milliseconds that executions may take. */
export interface Limits {
  readonly run: number
  readonly trigger: number
  readonly customFunction: number
}

interface Reply {
  readonly ok?: unknown
  readonly error?: string
  readonly notImplemented?: boolean
  readonly internal?: boolean
}

const { signal, port, code, shim, options, limits } = workerData as EngineData
if (options.today !== null) fixClock(options.today)

const names = customFunctionNames(code)

const book: Book = {
  engine: bootEngine(),
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
  customFunctions: new Set(names.map((name) => name.toUpperCase())),
  messages: new Map(),
}

/** Drive, properties, cache and the other services: one state for all runs of the host. */
const services = serviceOps()

function perform(name: string, json: string): unknown {
  const operation = OPERATIONS[name] as ((book: Book, ...args: unknown[]) => unknown) | undefined
  const args = JSON.parse(json) as unknown[]
  if (operation) return operation(book, ...args)
  const service = services[name] as ((...args: unknown[]) => unknown) | undefined
  if (!service) throw new Refusal(name, true)
  return service(...args)
}

function failure(error: unknown): Reply {
  if (error instanceof Refusal) return { error: error.message, notImplemented: error.isNotImplemented }
  return { error: `Internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, internal: true }
}

/** Service calls of custom functions: nothing is calculated in the middle of a calculation. */
const callDuringCalculation: HostCall = (name, json) => {
  try {
    return JSON.stringify({ ok: perform(name, json) ?? null })
  } catch (error) {
    return JSON.stringify(failure(error))
  }
}

function customFunctionContext(): ContextOptions {
  return {
    shim,
    scripts: [{ name: 'Code.gs', text: code }],
    call: callDuringCalculation,
    options: { ...options, mode: 'CUSTOM_FUNCTION' },
  }
}

async function answer(name: string, json: string): Promise<Reply> {
  try {
    if (needsCalculation(name)) await book.engine.calculate()
    const ok = perform(name, json) ?? null
    if (name === 'workbook.open!') {
      services['services.newDocument']?.()
      await book.engine.calculateAll()
    }
    return { ok }
  } catch (error) {
    return failure(error)
  }
}

function reply(message: Reply): void {
  port.postMessage(JSON.stringify(message))
  Atomics.store(signal, 0, 1)
  Atomics.notify(signal, 0)
}

process.on('uncaughtException', (error) => reply(failure(error)))
process.on('unhandledRejection', (error) => reply(failure(error)))
registerCustomFunctions(book, names, { context: customFunctionContext, timeout: limits.customFunction })
openWorkbook(book, emptyWorkbook(options.locale))
port.on('message', ([name, json]: [string, string]) => {
  void answer(name, json).then(reply)
})
