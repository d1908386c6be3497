// What an action that the panel has begun is doing, and whether the person has stopped it: two entries of the cache,
// since the panel's calls are executions of their own.
import type { Ports } from '../actions/action.ts'
import { UserError } from '../actions/user-error.ts'
import { Issue } from '../vietnamese/issue.ts'

/** So long nothing new is told of parts: each costs two calls of the cache. */
const PAUSE_MS = 400

/** Longer than any execution. */
const SECONDS = 600

const stepKey = (job: string): string => `nenep.step.${job}`
const stopKey = (job: string): string => `nenep.stop.${job}`

/** Tells each step of a job, unless it was stopped; an action without a job tells nobody. */
export function jobProgress(job: string): Ports['progress'] {
  let toldAt = 0
  return (step, part) => {
    const now = Date.now()
    if (job === '' || (part && part.index > 0 && now - toldAt < PAUSE_MS)) return
    toldAt = now
    const cache = CacheService.getUserCache()
    if (cache.get(stopKey(job)) !== null) throw new UserError(new Issue('stopped', { isWritten: part?.isWritten ? 1 : 0 }))
    cache.put(stepKey(job), part ? `${step} (${part.index + 1}/${part.count})…` : step, SECONDS)
  }
}

/** The step that a job is at; blank before its first. */
export function stepOf(job: string): string {
  return CacheService.getUserCache().get(stepKey(job)) ?? ''
}

/** Asks a job to stop before its next step. */
export function stopJob(job: string): void {
  CacheService.getUserCache().put(stopKey(job), 'x', SECONDS)
}
