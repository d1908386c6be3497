// Hooks around the script's actions: loading with words, a failure with a way on, a job that can be stopped.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { PanelCall, PanelOptions, PanelResults } from '../src/actions/panel/index.ts'
import { type Answer, CallFailure, run, stepOf, stop } from './server.ts'
import { type Told, withStep } from './steps.ts'

export interface ActionState<T> extends Told {
  /** The last answer; it stays while the next one is on its way. */
  readonly answer: Answer<T> | null
  readonly isRunning: boolean
  /** Whether it was asked to stop and has not answered yet: what it has written by then is for it to say. */
  readonly isStopping: boolean
  readonly failure: CallFailure | null
}

export interface Running<T> extends ActionState<T> {
  /** Runs the action; gives its answer, or null where it failed or was stopped. */
  readonly start: (options?: PanelOptions) => Promise<Answer<T> | null>
  readonly cancel: () => void
  readonly forget: () => void
}

const IDLE = { answer: null, isRunning: false, isStopping: false, step: '', steps: [], failure: null }
const STOPPED = new CallFailure('refused', 'Đã dừng theo yêu cầu. Không có gì thay đổi.')

/** How long an action runs before one asks how far it is, and between two such questions. */
const POLL_MS = 1000

let jobs = 0

/** A name that no other panel's job has. */
function newJob(): string {
  jobs++
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${jobs}`
}

/** What only reads is not waited for once it was stopped. */
type Kind = 'reads' | 'writes'

/** An action that runs when started; asked to stop, it is waited for until it says how far it came. */
export function useAction<Id extends PanelCall>(id: Id, kind: Kind = 'writes'): Running<PanelResults[Id]> {
  const [state, setState] = useState<ActionState<PanelResults[Id]>>(IDLE)
  const current = useRef('')
  const change = (changed: Partial<typeof state>): void => setState((before) => ({ ...before, ...changed }))
  const start = useCallback(async (options: PanelOptions = {}) => {
    const job = newJob()
    const isCurrent = (): boolean => current.current === job
    current.current = job
    setState(({ answer }) => ({ ...IDLE, answer, isRunning: true }))
    const endPoll = poll(job, (step) => {
      if (isCurrent()) setState((before) => ({ ...before, ...withStep(before, step) }))
    })
    try {
      const answer = await run(id, options, job)
      if (!isCurrent()) return null
      setState({ ...IDLE, answer })
      return answer
    } catch (error) {
      if (isCurrent()) change({ isRunning: false, isStopping: false, failure: asFailure(error) })
      return null
    } finally {
      endPoll()
    }
  }, [id])
  const cancel = useCallback(() => {
    stop(current.current).catch(() => undefined)
    if (kind === 'writes') return change({ isStopping: true })
    current.current = ''
    change({ isRunning: false, failure: STOPPED })
  }, [])
  const forget = useCallback(() => setState(IDLE), [])
  return { ...state, start, cancel, forget }
}

/** An action that runs at once, and again whenever its options or the version change; null options wait. */
export function useAnswer<Id extends PanelCall>(id: Id, options: PanelOptions | null, version: unknown = 0): Running<PanelResults[Id]> {
  const action = useAction(id, 'reads')
  const key = options === null ? '' : JSON.stringify(options)
  useEffect(() => {
    if (options !== null) void action.start(options)
    // The options are compared by what they say.
  }, [key, version])
  const start = useCallback((given?: PanelOptions) => action.start(given ?? (JSON.parse(key || '{}') as PanelOptions)), [key])
  return { ...action, start }
}

function asFailure(error: unknown): CallFailure {
  return error instanceof CallFailure ? error : new CallFailure('broken', String(error))
}

/** Asks how far a job is, one question at a time, until told to end; a question that fails is no reason to stop the job. */
function poll(job: string, tell: (step: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  const next = (): void => {
    if (!isOver) timer = setTimeout(ask, POLL_MS)
  }
  const ask = (): void => {
    stepOf(job).then((step) => {
      if (!isOver) tell(step)
    }, () => undefined).then(next, next)
  }
  next()
  return () => {
    isOver = true
    clearTimeout(timer)
  }
}
