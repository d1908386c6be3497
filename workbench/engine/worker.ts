// The engine's thread: one workbook on Univer, answering the script's thread one operation at a time.
import { type MessagePort, workerData } from 'node:worker_threads'
import { openContext } from '../bare-context.ts'
import { fixClock } from '../shim/clock.ts'
import type { ShimOptions } from '../shim/runtime.ts'
import { serviceOps } from '../shim/services/ops.ts'
import { failure, openDesk, type Reply } from './desk.ts'
import { nodePlatform } from './node-platform.ts'
import { bootEngine } from './univer.ts'

/** What the host gives its engine at the start. */
export interface EngineData {
  /** One cell: the number of the last call that is answered. */
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

const { signal, port, code, shim, options, limits } = workerData as EngineData
if (options.today !== null) fixClock(options.today)

/** Calls are answered one after the other: one whose script was cut off must not mix with the next. */
let last: Promise<void> = Promise.resolve()
let current = 0

function reply(id: number, message: Reply): void {
  port.postMessage([id, JSON.stringify(message)])
  Atomics.store(signal, 0, id)
  Atomics.notify(signal, 0)
}

process.on('uncaughtException', (error) => reply(current, failure(error)))
process.on('unhandledRejection', (error) => reply(current, failure(error)))

const desk = openDesk({
  engine: bootEngine(),
  code,
  options,
  services: serviceOps(nodePlatform),
  openContext: (call, own) => openContext({ shim, scripts: [{ name: 'Code.gs', text: code }], call, options: own }),
  timeout: limits.customFunction,
})
port.on('message', ([id, name, json]: [number, string, string]) => {
  last = last.then(async () => {
    current = id
    reply(id, await desk.answer(name, json))
  })
})
