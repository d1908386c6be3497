// A realm of its own for each call of a custom function: a hidden frame, on the engine's thread, because a call has to
// answer while the engine calculates. There is no time limit here: nothing can interrupt the page's own thread.
import type { InvokeReply } from '../bare-context.ts'
import type { FunctionContext } from '../engine/custom-functions.ts'
import { ScriptError } from '../script-error.ts'
import type { HostCall, ShimOptions } from '../shim/runtime.ts'
import { removeGlobals } from './bare-globals.ts'

interface Installed {
  readonly invoke: (kind: string, functionName: string, json: string) => string
}

interface RealmGlobal {
  eval?(text: string): unknown
  installShim?: (call: HostCall, options: string) => Installed
}

export interface RealmTexts {
  /** Declares `installShim`. */
  readonly shim: string
  readonly code: string
}

/** Gives what opens a context: evaluates the shim and the script in a fresh frame. */
export function realmOpener({ shim, code }: RealmTexts): (call: HostCall, options: ShimOptions) => FunctionContext {
  return (call, options) => ({
    invoke: (functionName, json, { kind = 'json' }) => {
      const frame = document.createElement('iframe')
      frame.hidden = true
      document.body.append(frame)
      try {
        const realm = frame.contentWindow as unknown as RealmGlobal
        const evaluate = realm.eval as (text: string) => unknown
        evaluate(shim)
        const install = realm.installShim as NonNullable<RealmGlobal['installShim']>
        removeGlobals(realm)
        const installed = install(call, JSON.stringify(options))
        runScript(evaluate, code)
        return JSON.parse(installed.invoke(kind, functionName, json)) as InvokeReply
      } finally {
        frame.remove()
      }
    },
  })
}

function runScript(evaluate: (text: string) => unknown, code: string): void {
  try {
    evaluate(code)
  } catch (error) {
    const { name, message } = error as Error
    throw new ScriptError(name, message)
  }
}
