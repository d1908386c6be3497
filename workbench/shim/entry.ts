// Evaluated inside the bare context: puts the services among its globals and gives the host the way to call.
import { fixClock } from './clock.ts'
import { consoleServices } from './console.ts'
import { type DateConversion, type DatedBlock, inflate } from './dates.ts'
import { createRuntime, type HostCall, type ShimOptions } from './runtime.ts'
import { installOtherServices } from './services/services.ts'
import { spreadsheetApp } from './spreadsheet/app.ts'
import { eventOf, type EventDescription } from './spreadsheet/event.ts'
import { createSheetServices } from './spreadsheet/services.ts'

interface Installed {
  readonly invoke: (kind: string, functionName: string, json: string) => string
  readonly counts: Record<string, number>
}

/** Installs the shim: `call` reaches the host, `optionsJson` is the JSON of `ShimOptions`. */
export function install(call: HostCall, optionsJson: string): Installed {
  const options = JSON.parse(optionsJson) as ShimOptions
  const runtime = createRuntime(call, options)
  const global = globalThis as unknown as Record<string, unknown>
  if (options.today !== null) fixClock(options.today)
  const sheets = createSheetServices(runtime)
  const define = (services: Readonly<Record<string, unknown>>): void => {
    for (const name of Object.keys(services)) {
      Object.defineProperty(globalThis, name, { value: services[name], configurable: true, writable: true })
    }
  }
  define({ SpreadsheetApp: spreadsheetApp(sheets), ...consoleServices(runtime) })
  installOtherServices(runtime)
  const invoke = (kind: string, functionName: string, json: string): string => {
    try {
      const args = argumentsOf(kind, JSON.parse(json) as unknown[])
      const target = global[functionName]
      if (typeof target !== 'function') throw new ReferenceError(`Script function not found: ${functionName}`)
      const result: unknown = (target as (...args: unknown[]) => unknown)(...args)
      if (kind === 'panel' && !isPlain(result)) throw runtime.exception(UNSUPPORTED)
      return JSON.stringify({ ok: kind === 'cells' ? cellsOf(result, sheets.dates) : (result ?? null) })
    } catch (error) {
      return JSON.stringify({ error: describe(error) })
    }
  }
  const argumentsOf = (kind: string, args: unknown[]): unknown[] => {
    if (kind === 'cells') return args.map((argument) => cellArgument(argument as CellArgument, sheets.dates))
    if (kind === 'event') return [eventOf(sheets, args[0] as EventDescription)]
    return args
  }
  return { invoke, counts: runtime.counts }
}

const UNSUPPORTED = 'The script completed but the returned value is not a supported return type.'

/** What reaches a page through `google.script.run`: no dates, no functions, nothing of a class. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return false
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isPlain)
  const prototype: unknown = Object.getPrototypeOf(value)
  return (prototype === Object.prototype || prototype === null) && Object.values(value).every(isPlain)
}

type CellArgument =
  | { readonly value: unknown }
  | { readonly date: number }
  | { readonly block: DatedBlock }

function cellArgument(argument: CellArgument, dates: DateConversion): unknown {
  if ('date' in argument) return dates.toDate(argument.date)
  return 'block' in argument ? inflate(argument.block, dates) : argument.value
}

function cellsOf(result: unknown, dates: DateConversion): unknown {
  if (Array.isArray(result)) return result.map((item) => cellsOf(item, dates))
  return result instanceof Date ? { date: dates.toSerial(result) } : (result ?? null)
}

/** A thrown value as data; what is not an Error is its text. */
function describe(error: unknown): { name: string; message: string; stack?: string } {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) }
  return { name: error.name, message: error.message, ...(error.stack ? { stack: error.stack } : {}) }
}
