// A refusal that a person can do something about: its message is the Vietnamese sentence of an issue.
import { Refusal, refusalSentence } from '../documents/refusal.ts'
import { Issue } from '../vietnamese/issue.ts'
import { messageOf } from '../vietnamese/messages.ts'

/** Thrown by an action that cannot go on; `name` is what tells it from a bug across the host's border. */
export class UserError extends Error {
  readonly issue: Issue | Refusal
  constructor(issue: Issue | Refusal) {
    super(issue instanceof Issue ? messageOf(issue) : refusalSentence(issue))
    this.name = 'UserError'
    this.issue = issue
  }
}

/** The value, unless it is an issue: then refuses with its sentence. */
export function orRefuse<T>(value: T | Issue | Refusal): T {
  if (value instanceof Issue || value instanceof Refusal) throw new UserError(value)
  return value
}
