// What an action that the panel has begun is doing, and whether the person has stopped it: two entries of the cache,
// since the panel's calls are executions of their own.
import { UserError } from '../actions/user-error.ts'
import { Issue } from '../vietnamese/issue.ts'

/** Longer than any execution. */
const SECONDS = 600

const stepKey = (job: string): string => `nenep.step.${job}`
const stopKey = (job: string): string => `nenep.stop.${job}`

/** Tells each step of a job, unless it was stopped; an action without a job tells nobody. */
export function jobProgress(job: string): (step: string) => void {
  return (step) => {
    if (job === '') return
    const cache = CacheService.getUserCache()
    if (cache.get(stopKey(job)) !== null) throw new UserError(new Issue('stopped', {}))
    cache.put(stepKey(job), step, SECONDS)
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
