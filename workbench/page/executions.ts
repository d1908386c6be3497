// Executions of the script, each in a worker of its own: a fresh global scope, as in Google. What the panel calls runs
// at once, beside what is running; events and the menu's functions run one after another.
import type { InvokeReply } from '../bare-context.ts'
import type { Reply } from '../engine/desk.ts'
import type { Mode, ShimOptions } from '../shim/runtime.ts'
import { createLocks, type Locks } from './locks.ts'
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
  /** Told when an execution begins that a person waits for, and when none is left. */
  readonly onBusy: (functionName: string | null) => void
  /**
   * Called after each execution that asked for more than its cache, whatever came of it, before its result is handed on.
   */
  readonly onEnd: () => void
}

export interface Executions {
  /** Runs a function; an error that the script throws is thrown. */
  run(task: Task): Promise<unknown>
  /** Stops what is running. */
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

type Answer = ExecutionsOptions['answer']

/** Answers an execution's calls; locks are between executions, so nobody else can. */
function withLocks(locks: Locks, owner: object, answer: Answer): Answer {
  return async (name, json) => {
    if (!name.startsWith('lock.')) return answer(name, json)
    const [scope, milliseconds] = JSON.parse(json) as [string, number]
    if (name === 'lock.take') return { ok: await locks.take(scope, owner, milliseconds) }
    return { ok: locks.release(scope, owner) ?? null }
  }
}

/** Runs a task in a worker, which ends with it. */
function execute(worker: Worker, task: Task, { options, answer }: Pick<ExecutionsOptions, 'options' | 'answer'>): Running {
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
export function createExecutions({ options, answer, onBusy, onEnd }: ExecutionsOptions): Executions {
  const locks = createLocks()
  const running = new Set<Running>()
  let last: Promise<unknown> = Promise.resolve()
  let count = 0
  let spare = newWorker()

  const run = async (task: Task): Promise<unknown> => {
    if (task.mode === 'FULL') onBusy(task.functionName)
    const owner = {}
    let isOnlyCache = true
    const noted: Answer = (name, json) => {
      isOnlyCache &&= name.startsWith('cache.')
      return answer(name, json)
    }
    const execution = execute(spare, task, { options, answer: withLocks(locks, owner, noted) })
    running.add(execution)
    spare = newWorker()
    const { ok, error } = await execution.result
    running.delete(execution)
    locks.releaseAll(owner)
    if (!isOnlyCache) onEnd()
    if (error) throw new ScriptFailure(error.name, error.message)
    return ok ?? null
  }

  const counted = async (begin: () => Promise<unknown>): Promise<unknown> => {
    count++
    try {
      return await begin()
    } finally {
      count--
      if (count === 0) onBusy(null)
    }
  }

  return {
    run: (task) => {
      if (task.kind === 'panel') return counted(() => run(task))
      const before = last
      const result = counted(() => before.then(() => run(task)))
      last = result.catch(() => undefined)
      return result
    },
    stop: () => running.forEach((execution) => execution.stop()),
  }
}

function newWorker(): Worker {
  return new Worker('/script-worker.js')
}
