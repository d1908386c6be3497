// Executions of the script, one after another, each in a worker of its own: a fresh global scope, as in Google.
import type { InvokeReply } from '../bare-context.ts'
import type { Reply } from '../engine/desk.ts'
import type { Mode, ShimOptions } from '../shim/runtime.ts'
import { newMemory, replyIn, sendReply } from './shared-reply.ts'
import type { Execution, WorkerMessage } from './script-worker.ts'

export interface Task {
  readonly functionName: string
  readonly args: readonly unknown[]
  readonly mode: Mode
  readonly kind?: 'json' | 'event' | 'panel'
}

export interface ExecutionsOptions {
  readonly options: ShimOptions
  /** Answers a call of a service. */
  readonly answer: (name: string, json: string) => Promise<Reply>
  /** Told when an execution begins that a person waits for, and when the last one in the queue has ended. */
  readonly onBusy: (functionName: string | null) => void
  /** Called after each execution, whatever came of it, before its result is handed on. */
  readonly onEnd: () => void
}

export interface Executions {
  /** Runs a function when those before it have ended; an error that the script throws is thrown. */
  run(task: Task): Promise<unknown>
  /** Stops the execution that is running. */
  stop(): void
}

/** An error that a script has thrown. */
export class ScriptFailure extends Error {
  constructor(name: string, message: string) {
    super(message)
    this.name = name
  }
}

/** Milliseconds that an execution may take: Google's limits. */
const LIMITS = { full: 360_000, trigger: 30_000 } as const

interface Running {
  readonly result: Promise<InvokeReply>
  readonly stop: () => void
}

/** Runs a task in a worker, which ends with it. */
function execute(worker: Worker, task: Task, { options, answer }: ExecutionsOptions): Running {
  const { functionName, mode, kind = 'json' } = task
  const memory = newMemory()
  const reply = replyIn(memory)
  let more = (): void => undefined
  let end: (result: InvokeReply) => void = () => undefined
  const result = new Promise<InvokeReply>((resolve) => {
    end = resolve
  })
  const fail = (message: string): void => end({ error: { name: 'Exception', message } })
  const timer = setTimeout(() => fail('Exceeded maximum execution time'), mode === 'FULL' ? LIMITS.full : LIMITS.trigger)
  worker.addEventListener('error', (event) => fail(event.message))
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if (data[0] === 'done') end(JSON.parse(data[1]) as InvokeReply)
    else if (data[0] === 'more') more()
    else void answer(data[1], data[2]).then((answered) => {
      more = sendReply(reply, JSON.stringify(answered))
    })
  })
  const message: Execution = { options: { ...options, mode }, functionName, json: JSON.stringify(task.args), kind, memory }
  worker.postMessage(message) // oxlint-disable-line unicorn/require-post-message-target-origin -- a worker has no origin
  const ended = result.finally(() => {
    clearTimeout(timer)
    worker.terminate()
  })
  return { result: ended, stop: () => fail('Đã dừng theo yêu cầu.') }
}

/** A worker per execution; the next one is got ready in advance. */
export function createExecutions(how: ExecutionsOptions): Executions {
  const { onBusy, onEnd } = how
  let last: Promise<unknown> = Promise.resolve()
  let count = 0
  let running: Running | null = null
  let spare = newWorker()

  const run = async (task: Task): Promise<unknown> => {
    if (task.mode === 'FULL') onBusy(task.functionName)
    running = execute(spare, task, how)
    spare = newWorker()
    const { ok, error } = await running.result
    running = null
    onEnd()
    if (error) throw new ScriptFailure(error.name, error.message)
    return ok ?? null
  }

  return {
    run: (task) => {
      count++
      const result = last.then(() => run(task))
      last = result.catch(() => undefined).then(() => {
        count--
        if (count === 0) onBusy(null)
      })
      return result
    },
    stop: () => running?.stop(),
  }
}

function newWorker(): Worker {
  return new Worker('/script-worker.js')
}
