// The worker in which one execution of the script runs: the shim and the bundle, with what Apps Script has and no
// more. It waits for each answer of the engine, which is on the page's thread, as Google's services make one wait.
import type { HostCall, ShimOptions } from '../shim/runtime.ts'
import { removeGlobals } from './bare-globals.ts'
import { type Waiter, waiterOn } from './shared-reply.ts'

/** What the page asks of the worker. */
export interface Execution {
  readonly options: ShimOptions
  readonly functionName: string
  /** Arguments as JSON. */
  readonly json: string
  readonly kind: 'json' | 'event' | 'panel'
  readonly memory: SharedArrayBuffer
}

/** What the worker tells the page: a call of a service, a wish for the rest of an answer, the end. */
export type WorkerMessage = readonly ['call', string, string] | readonly ['more'] | readonly ['done', string]

interface Installed {
  readonly invoke: (kind: string, functionName: string, json: string) => string
}

interface ScriptGlobal {
  installShim?: (call: HostCall, options: string) => Installed
  addEventListener(type: 'message', listener: (event: { data: Execution }) => void): void
  postMessage(message: WorkerMessage): void
  importScripts(...urls: string[]): void
}

const global = globalThis as unknown as ScriptGlobal
const post = global.postMessage.bind(global)
const load = global.importScripts.bind(global)

function callThrough(waiter: Waiter): HostCall {
  return (name, json) => waiter.wait(() => post(['call', name, json]), () => post(['more']))
}

function execute({ options, functionName, json, kind, memory }: Execution): string {
  const waiter = waiterOn(memory)
  load('/shim.js')
  const install = global.installShim as NonNullable<ScriptGlobal['installShim']>
  removeGlobals(globalThis)
  const installed = install(callThrough(waiter), JSON.stringify(options))
  try {
    load('/Code.js')
  } catch (error) {
    const { name, message } = error as Error
    return JSON.stringify({ error: { name, message } })
  }
  return installed.invoke(kind, functionName, json)
}

global.addEventListener('message', ({ data }) => post(['done', execute(data)]))
