// What can be wrong with a cell, a row or a request: a code and its parameters, without prose.
// The sentence for each code is in messages.ts.
import type { IssueCode } from './messages.ts'

export type IssueParams = Readonly<Record<string, string | number>>

/** Something wrong, as data: the host turns it into a Vietnamese sentence with `messageOf`. */
export class Issue {
  readonly code: IssueCode
  readonly params: IssueParams
  constructor(code: IssueCode, params: IssueParams = {}) {
    this.code = code
    this.params = params
  }
}

/** A parsed cell: its value, `null` when it is blank, or what is wrong with it. */
export type Parsed<T> = T | null | Issue
