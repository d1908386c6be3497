// The engine's thread: one workbook on Univer, answering the script's thread one operation at a time.
import { type MessagePort, workerData } from 'node:worker_threads'
import { openContext } from '../bare-context.ts'
import { fixClock } from '../shim/clock.ts'
import type { ShimOptions } from '../shim/runtime.ts'
import { serviceOps } from '../shim/services/ops.ts'
import { failure, openDesk, type Reply } from './desk.ts'
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

const { signal, port, code, shim, options, limits } = workerData as EngineData
if (options.today !== null) fixClock(options.today)

function reply(message: Reply): void {
  port.postMessage(JSON.stringify(message))
  Atomics.store(signal, 0, 1)
  Atomics.notify(signal, 0)
}

process.on('uncaughtException', (error) => reply(failure(error)))
process.on('unhandledRejection', (error) => reply(failure(error)))

const desk = openDesk({
  engine: bootEngine(),
  code,
  options,
  services: serviceOps(),
  openContext: (call, own) => openContext({ shim, scripts: [{ name: 'Code.gs', text: code }], call, options: own }),
  timeout: limits.customFunction,
})
port.on('message', ([name, json]: [string, string]) => {
  void desk.answer(name, json).then(reply)
})
