// The script's functions, as the panel calls them. Types come from the script itself; nothing else of it is here.
import type { PanelCall, PanelOptions, PanelResults } from '../src/actions/panel/index.ts'
import type * as entries from '../src/main.ts'

type Entry = 'runFromPanel' | 'panelStep' | 'stopPanelJob'

type Runner = {
  withSuccessHandler(done: (value: unknown) => void): Runner
  withFailureHandler(failed: (error: Error) => void): Runner
} & { readonly [Name in Entry]: (...args: Parameters<(typeof entries)[Name]>) => void }

declare const google: { readonly script: { readonly run: Runner } }

/** Why there is no answer: a sentence of the script's, or the call never came through. */
export type FailureKind = 'refused' | 'denied' | 'broken'

export class CallFailure extends Error {
  readonly kind: FailureKind
  constructor(kind: FailureKind, message: string) {
    super(message)
    this.name = 'CallFailure'
    this.kind = kind
  }
}

function call<Name extends Entry>(name: Name, ...args: Parameters<(typeof entries)[Name]>): Promise<ReturnType<(typeof entries)[Name]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => resolve(value as ReturnType<(typeof entries)[Name]>))
      .withFailureHandler((error) => reject(failureOf(error)))
    const send = runner[name] as (...given: unknown[]) => void
    send.apply(runner, args)
  })
}

/** What Google says where it does not let a call through: two accounts, a lapsed permission. */
const DENIED = /PERMISSION_DENIED|permission|authori[sz]|not allowed|We're sorry|server error occurred/i

export function failureOf(error: unknown): CallFailure {
  const text = error instanceof Error ? error.message : String((error as { message?: unknown } | null)?.message ?? error)
  const message = text.replace(/^(?:Uncaught )?(?:\w*(?:Error|Exception)): ?/, '')
  return new CallFailure(DENIED.test(text) ? 'denied' : 'broken', message)
}

export interface Answer<T> {
  readonly result: T
  readonly summary: string
}

/** Runs an action; a job's name lets `stepOf` and `stop` reach it meanwhile. */
export async function run<Id extends PanelCall>(id: Id, options: PanelOptions, job = ''): Promise<Answer<PanelResults[Id]>> {
  const answer = await call('runFromPanel', id, options, job)
  if (!answer.ok) throw new CallFailure('refused', answer.message)
  return { result: answer.result as PanelResults[Id], summary: answer.summary }
}

/** What a job is doing now, in words; blank before its first step. */
export function stepOf(job: string): Promise<string> {
  return call('panelStep', job)
}

/** Asks a job to stop before its next step. */
export async function stop(job: string): Promise<void> {
  await call('stopPanelJob', job)
}
