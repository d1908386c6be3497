// A bare V8 context with what Apps Script has and nothing more: the shim and the script are evaluated in it, and
// one function of JSON is all that links it to the host. Used by the host's thread and by the engine's.
import vm from 'node:vm'
import { ScriptError } from './script-error.ts'
import type { HostCall, ShimOptions } from './shim/runtime.ts'

export { ScriptError } from './script-error.ts'

export interface ScriptFile {
  readonly name: string
  readonly text: string
}

export interface ContextOptions {
  /** The text of build/shim.js. */
  readonly shim: string
  readonly scripts: readonly ScriptFile[]
  readonly call: HostCall
  readonly options: ShimOptions
}

export interface BareContext {
  /** Calls a global function with arguments as JSON; gives its result as JSON, with `timeout` in milliseconds. */
  invoke(functionName: string, json: string, limit: InvokeLimit): InvokeReply
  /** Service calls so far, by name. */
  counts(): Record<string, number>
}

export interface InvokeLimit {
  readonly timeout: number
  /** `event`: the argument describes a trigger's event; `cells`: arguments are cells, the result goes into cells. */
  readonly kind?: 'json' | 'event' | 'cells'
}

export interface InvokeReply {
  readonly ok?: unknown
  readonly error?: { readonly name: string; readonly message: string; readonly stack?: string }
}

/** What Node's bare contexts have and Apps Script lacks. */
const ABSENT_GLOBALS = ['console', 'SharedArrayBuffer', 'Atomics', 'WebAssembly']
const PREPARE = new vm.Script(`for (const name of ${JSON.stringify(ABSENT_GLOBALS)}) delete globalThis[name]`)
/** The call goes through a script, because a time limit holds only for what a script runs. */
const INVOKE = new vm.Script('(() => { const run = globalThis.__invoke; delete globalThis.__invoke; return run() })()')
const TIMEOUT_MESSAGE = 'Exceeded maximum execution time'

const compiled = new Map<string, vm.Script>()

/** Compiles a text once a thread. */
function compile(file: ScriptFile): vm.Script {
  let script = compiled.get(file.text)
  if (!script) {
    script = new vm.Script(file.text, { filename: file.name })
    compiled.set(file.text, script)
  }
  return script
}

const EVALUATION_LIMIT = 30_000

/** Evaluates a script at its global level. */
function evaluate(file: ScriptFile, context: vm.Context): void {
  try {
    compile(file).runInContext(context, { timeout: EVALUATION_LIMIT })
  } catch (error) {
    if (isTimeout(error)) throw new ScriptError('Exception', TIMEOUT_MESSAGE)
    const { name, message } = error as { name?: string; message?: string }
    throw new ScriptError(String(name ?? 'Error'), String(message ?? error))
  }
}

function isTimeout(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

interface InstalledShim {
  readonly invoke: (kind: string, functionName: string, json: string) => string
  readonly counts: Record<string, number>
}

/** Opens a fresh context and evaluates the shim and the scripts in it. */
export function openContext({ shim, scripts, call, options }: ContextOptions): BareContext {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY as unknown as vm.Context, {
    codeGeneration: { strings: false, wasm: false },
  })
  PREPARE.runInContext(context)
  const install = compile({ name: 'shim.js', text: shim }).runInContext(context) as (
    call: HostCall,
    options: string,
  ) => InstalledShim
  const installed = install(call, JSON.stringify(options))
  for (const file of scripts) evaluate(file, context)
  return {
    invoke: (functionName, json, { timeout, kind = 'json' }) => {
      ;(context as Record<string, unknown>)['__invoke'] = () => installed.invoke(kind, functionName, json)
      try {
        return JSON.parse(INVOKE.runInContext(context, { timeout }) as string) as InvokeReply
      } catch (error) {
        if (!isTimeout(error)) throw error
        return { error: { name: 'Exception', message: TIMEOUT_MESSAGE } }
      }
    },
    counts: () => ({ ...installed.counts }),
  }
}
