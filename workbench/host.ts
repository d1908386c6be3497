// The headless host: runs the bundle, or any Apps Script text, on a local spreadsheet.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { MessageChannel, type MessagePort as ChannelPort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { type BareContext, openContext, type InvokeLimit, ScriptError, type ScriptFile } from './bare-context.ts'
import type { EngineData, Limits } from './engine/worker.ts'
import type { Mode, ShimOptions } from './shim/runtime.ts'
import type { UiAnswer, UiRecord } from './engine/ui.ts'
import type { WorkbookData } from './workbook-data.ts'

export interface HostOptions {
  /** The bundle; by default dist/Code.js. */
  readonly code?: string
  /** Files for HtmlService by name without extension; by default dist/*.html. */
  readonly html?: Readonly<Record<string, string>>
  /** The spreadsheet's locale: `vi_VN` or `en_US`. */
  readonly locale?: string
  /** The spreadsheet's time zone. */
  readonly timeZone?: string
  /** The script's time zone; by default the spreadsheet's. */
  readonly scriptTimeZone?: string
  /** What `new Date()` is, e.g. `2026-09-30T08:00:00+07:00`; by default the clock. */
  readonly today?: string
  readonly workbook?: WorkbookData
  /** Milliseconds that executions may take; by default Google's: 6 minutes, 30 s for triggers and custom functions. */
  readonly limits?: Partial<Limits>
}

export interface Host {
  /** Calls a global function of the bundle in a fresh context; JSON in and out. */
  run(functionName: string, ...args: unknown[]): unknown
  /** Evaluates a text after the bundle in one fresh context, then calls a function of it (`main` by default). */
  script(text: string, functionName?: string, ...args: unknown[]): unknown
  /** As `run`, in another authorisation mode. */
  runAs(mode: Mode, functionName: string, ...args: unknown[]): unknown
  /** Opens a workbook in place of the one that is open. */
  open(workbook: WorkbookData): void
  /** The open workbook as plain data. */
  snapshot(): WorkbookData
  /** What hovering over an error cell shows, or null. */
  errorAt(sheet: string, a1: string): string | null
  /** Service calls since the start or the last reset, by name, e.g. `Range.getValues`. */
  calls(): Record<string, number>
  resetCalls(): void
  /** The files that scripts have made by `Drive.Files.create`, in order. */
  documents(): HostDocument[]
  /** What scripts have shown: toasts, alerts, prompts, menus, sidebars, dialogs, log. */
  ui(): UiRecord
  /** What the person will answer to the next alerts and prompts, in order; without one they are closed. */
  answer(...answers: UiAnswer[]): void
  /** Types a value into a cell as a person does, then fires the simple trigger `onEdit` where the script has one. */
  edit(sheet: string, a1: string, value: string | number | boolean | null): void
  /** Pastes rows of values at a cell, rules of the cells replaced, then fires `onEdit` with the range alone. */
  paste(sheet: string, a1: string, rows: readonly (readonly (string | number | boolean | null)[])[]): void
  /** An operation of the engine, for what has no other way. */
  operation(name: string, ...args: unknown[]): unknown
  close(): Promise<void>
}

/** A file made by `Drive.Files.create`. */
export interface HostDocument {
  readonly name: string
  readonly mimeType: string
  readonly bytes: Uint8Array
}

/** An error that a script has thrown, or that a service has given it. */
export class HostError extends Error {
  constructor(name: string, message: string, stack?: string) {
    super(message)
    this.name = name
    if (stack) this.stack = stack
  }
}

const LIMITS: Limits = { run: 360_000, trigger: 30_000, customFunction: 30_000 }
/** Large workbooks make many short-lived objects: room for them saves a third of the time to open one. */
const YOUNG_GENERATION_MB = 128
/** How long the engine may take to answer. */
const ANSWER_LIMIT = 600_000

/** The project's root, from build/host.mjs as well as from the sources. */
const ROOT = new URL('..', import.meta.url)

const texts = new Map<string, string>()

/** A file of the project, read once. */
function projectFile(path: string): string {
  let text = texts.get(path)
  if (text === undefined) {
    text = readFileSync(new URL(path, ROOT), 'utf8')
    texts.set(path, text)
  }
  return text
}

/** The pages that ship with the bundle, by name without extension; none where it is not built. */
function builtPages(): Record<string, string> {
  const folder = new URL('dist/', ROOT)
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : []
  return Object.fromEntries(files.map((name) => [name.replace(/\.html$/, ''), projectFile(`dist/${name}`)]))
}

/** Starts a host: an empty workbook or the one given, and the bundle. */
export function startHost(options: HostOptions = {}): Host {
  return new HeadlessHost(options)
}

/** What the signal is when the engine could not start. */
const FAILED = -1

/** The worker's first lines: an engine that cannot start says why, for this thread waits and sees no event. */
function startEngine(engine: URL): string {
  return `const { workerData: { port, signal } } = require('node:worker_threads')
    import(${JSON.stringify(engine.href)}).catch((error) => {
      port.postMessage([${FAILED}, String(error && error.stack)])
      Atomics.store(signal, 0, ${FAILED})
      Atomics.notify(signal, 0)
    })`
}

class HeadlessHost implements Host {
  private readonly code: string
  private readonly shim: string
  private readonly options: ShimOptions
  private readonly limits: Limits
  private readonly signal: Int32Array
  private readonly port: ChannelPort
  private readonly worker: Worker
  private counts: Record<string, number> = {}
  private lastCall = 0
  private isReady = false

  constructor({ code = projectFile('dist/Code.js'), locale = 'vi_VN', timeZone = 'Asia/Ho_Chi_Minh', ...rest }: HostOptions) {
    this.code = code
    this.shim = projectFile('build/shim.js')
    const scriptZone = rest.scriptTimeZone ?? timeZone
    this.options = {
      mode: 'FULL', locale, timeZone: scriptZone, spreadsheetTimeZone: timeZone, today: rest.today ?? null, html: rest.html ?? builtPages(),
    }
    this.limits = { ...LIMITS, ...rest.limits }
    process.env['TZ'] = scriptZone
    this.signal = new Int32Array(new SharedArrayBuffer(4))
    const { port1, port2 } = new MessageChannel()
    this.port = port1
    const { signal, shim, limits } = this
    const workerData: EngineData = { signal, port: port2, code, shim, options: this.options, limits }
    this.worker = new Worker(startEngine(new URL('build/engine.mjs', ROOT)), {
      eval: true, workerData, transferList: [port2], resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    })
    this.worker.unref()
    if (rest.workbook) this.open(rest.workbook)
  }

  run(functionName: string, ...args: unknown[]): unknown {
    return this.invoke({ mode: 'FULL', functionName, scripts: [] }, args)
  }

  runAs(mode: Mode, functionName: string, ...args: unknown[]): unknown {
    return this.invoke({ mode, functionName, scripts: [] }, args)
  }

  script(text: string, functionName = 'main', ...args: unknown[]): unknown {
    return this.invoke({ mode: 'FULL', functionName, scripts: [{ name: 'script.gs', text }] }, args)
  }

  open(workbook: WorkbookData): void {
    this.operation('workbook.open!', workbook)
  }

  snapshot(): WorkbookData {
    return this.operation('workbook.snapshot') as WorkbookData
  }

  errorAt(sheet: string, a1: string): string | null {
    return this.operation('workbook.messageAt', sheet, a1) as string | null
  }

  calls(): Record<string, number> {
    return { ...this.counts }
  }

  resetCalls(): void {
    this.counts = {}
  }

  documents(): HostDocument[] {
    const kept = this.operation('drive.documents') as { name: string; mimeType: string; base64: string }[]
    return kept.map(({ name, mimeType, base64 }) => ({ name, mimeType, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }))
  }

  ui(): UiRecord {
    return this.operation('ui.record') as UiRecord
  }

  answer(...answers: UiAnswer[]): void {
    this.operation('ui.answer', answers)
  }

  edit(sheet: string, a1: string, value: string | number | boolean | null): void {
    this.fireEdit(this.operation('cells.type!', sheet, a1, value))
  }

  paste(sheet: string, a1: string, rows: readonly (readonly (string | number | boolean | null)[])[]): void {
    this.fireEdit(this.operation('cells.paste!', sheet, a1, rows))
  }

  private fireEdit(event: unknown): void {
    if (/(^|\n)\s*function\s+onEdit\s*\(/.test(this.code)) {
      this.invoke({ mode: 'LIMITED', functionName: 'onEdit', scripts: [], kind: 'event' }, [event])
    }
  }

  operation(name: string, ...args: unknown[]): unknown {
    const reply = JSON.parse(this.call(name, JSON.stringify(args))) as { ok?: unknown; error?: string }
    if (reply.error !== undefined) throw new HostError('Exception', reply.error)
    return reply.ok
  }

  async close(): Promise<void> {
    this.port.close()
    await this.worker.terminate()
  }

  private invoke(task: { mode: Mode; functionName: string; scripts: readonly ScriptFile[]; kind?: 'json' | 'event' }, args: unknown[]): unknown {
    if (process.env['TZ'] !== this.options.timeZone) process.env['TZ'] = this.options.timeZone
    this.waitForEngine()
    const context = this.context(task)
    const limit: InvokeLimit = { timeout: task.mode === 'FULL' ? this.limits.run : this.limits.trigger, kind: task.kind ?? 'json' }
    const reply = context.invoke(task.functionName, JSON.stringify(args), limit)
    for (const [name, count] of Object.entries(context.counts())) this.counts[name] = (this.counts[name] ?? 0) + count
    if (reply.error) throw new HostError(reply.error.name, reply.error.message, reply.error.stack)
    return reply.ok ?? null
  }

  /** The engine's start is no part of a script's time. */
  private waitForEngine(): void {
    if (!this.isReady) this.operation('workbook.ready')
    this.isReady = true
  }

  private context({ mode, scripts }: { mode: Mode; scripts: readonly ScriptFile[] }): BareContext {
    try {
      return openContext({
        shim: this.shim,
        scripts: [{ name: 'Code.gs', text: this.code }, ...scripts],
        call: (name, json) => this.call(name, json),
        options: { ...this.options, mode },
      })
    } catch (error) {
      throw error instanceof ScriptError ? new HostError(error.name, error.message) : error
    }
  }

  /** Sends an operation to the engine's thread and waits for its answer. */
  private call(name: string, json: string): string {
    const id = ++this.lastCall
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a message port has no origin
    this.port.postMessage([id, name, json])
    for (let seen = Atomics.load(this.signal, 0); seen !== id; seen = Atomics.load(this.signal, 0)) {
      if (seen === FAILED) throw new Error(`The engine did not start: ${this.answerTo(FAILED)}`)
      if (Atomics.wait(this.signal, 0, seen, ANSWER_LIMIT) === 'timed-out') throw new Error(`The engine did not answer ${name}.`)
    }
    return this.answerTo(id)
  }

  /** The answer to a call; those to calls of scripts that were cut off are left aside. */
  private answerTo(id: number): string {
    for (;;) {
      const answer = receiveMessageOnPort(this.port) as { message: [number, string] } | undefined
      if (!answer) throw new Error(`The engine gave no answer to call ${id}.`)
      const [answered, json] = answer.message
      if (answered === id) return json
    }
  }
}
