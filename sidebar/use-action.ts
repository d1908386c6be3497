// Hooks around the script's actions: loading with words, a failure with a way on, a job that can be stopped.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { PanelCall, PanelOptions, PanelResults } from '../src/actions/panel/index.ts'
import { type Answer, CallFailure, run, stepOf, stop } from './server.ts'

export interface ActionState<T> {
  /** The last answer; it stays while the next one is on its way. */
  readonly answer: Answer<T> | null
  readonly isRunning: boolean
  /** What the action is doing, in the script's words; blank in its first second. */
  readonly step: string
  /** The steps that it has been through. */
  readonly steps: readonly string[]
  readonly failure: CallFailure | null
}

export interface Running<T> extends ActionState<T> {
  /** Runs the action; gives its answer, or null where it failed or was stopped. */
  readonly start: (options?: PanelOptions) => Promise<Answer<T> | null>
  /** Stops it: its answer is not waited for any longer. */
  readonly cancel: () => void
  readonly forget: () => void
}

const IDLE = { answer: null, isRunning: false, step: '', steps: [], failure: null }
const STOPPED = new CallFailure('refused', 'Đã dừng theo yêu cầu. Không có gì thay đổi.')

/** How long an action runs before one asks how far it is, and between two such questions. */
const POLL_MS = 1000

let jobs = 0

/** A name that no other panel's job has. */
function newJob(): string {
  jobs++
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${jobs}`
}

/** An action that runs when started. */
export function useAction<Id extends PanelCall>(id: Id): Running<PanelResults[Id]> {
  const [state, setState] = useState<ActionState<PanelResults[Id]>>(IDLE)
  const current = useRef('')
  const start = useCallback(async (options: PanelOptions = {}) => {
    const job = newJob()
    current.current = job
    setState((before) => ({ ...before, isRunning: true, step: '', steps: [], failure: null }))
    const polling = poll(job, () => current.current === job, (step) => setState((before) => withStep(before, step)))
    try {
      const answer = await run(id, options, job)
      if (current.current !== job) return null
      setState({ ...IDLE, answer })
      return answer
    } catch (error) {
      if (current.current === job) setState((before) => ({ ...before, isRunning: false, failure: asFailure(error) }))
      return null
    } finally {
      polling.end()
    }
  }, [id])
  const cancel = useCallback(() => {
    if (current.current === '') return
    stop(current.current).catch(() => undefined)
    current.current = ''
    setState((before) => ({ ...before, isRunning: false, failure: STOPPED }))
  }, [])
  const forget = useCallback(() => setState(IDLE), [])
  return { ...state, start, cancel, forget }
}

/** An action that runs at once, and again whenever its options or the version change; null options wait. */
export function useAnswer<Id extends PanelCall>(id: Id, options: PanelOptions | null, version: unknown = 0): Running<PanelResults[Id]> {
  const action = useAction(id)
  const key = options === null ? '' : JSON.stringify(options)
  useEffect(() => {
    if (options !== null) void action.start(options)
    // The options are compared by what they say.
  }, [key, version])
  const start = useCallback((given?: PanelOptions) => action.start(given ?? (JSON.parse(key || '{}') as PanelOptions)), [key])
  return { ...action, start }
}

function withStep<T>(state: ActionState<T>, step: string): ActionState<T> {
  return step === '' || step === state.step ? state : { ...state, step, steps: [...state.steps, step] }
}

function asFailure(error: unknown): CallFailure {
  return error instanceof CallFailure ? error : new CallFailure('broken', String(error))
}

/** Asks how far a job is, one question at a time; a question that fails is no reason to stop the job. */
function poll(job: string, isCurrent: () => boolean, tell: (step: string) => void): { readonly end: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  const next = (): void => {
    if (!isOver) timer = setTimeout(ask, POLL_MS)
  }
  const ask = (): void => {
    stepOf(job).then((step) => {
      if (!isOver && isCurrent()) tell(step)
    }, () => undefined).then(next, next)
  }
  next()
  return {
    end: () => {
      isOver = true
      clearTimeout(timer)
    },
  }
}
