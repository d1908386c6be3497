// What a command of the command line declares, and what it gets to work with.
import type { Terminal } from './terminal.ts'

export interface OptionDeclaration {
  /** What stands for the value in the help, e.g. `P`; none: a flag. */
  readonly value?: string
  readonly help: string
  /** May be given several times. */
  readonly repeated?: boolean
  readonly required?: boolean
  /** A flag with which a required option may be left out. */
  readonly waivedBy?: string
}

export interface Command {
  readonly name: string
  readonly summary: string
  /** What it works on: `INPUT`, `PHRASE`; none: it takes nothing. */
  readonly argument?: { readonly name: string; readonly help: string; readonly optional?: boolean }
  readonly options: Readonly<Record<string, OptionDeclaration>>
  readonly examples: readonly string[]
  readonly run: (given: Given, terminal: Terminal) => Promise<ExitCode>
}

/** 0 done, 1 findings or a verdict that was not wanted, 2 bad use or unreadable input. */
export type ExitCode = 0 | 1 | 2

/** What was typed behind a command. */
export interface Given {
  readonly argument: string | null
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, readonly string[]>
}

/** The value of an option, the last one where it was repeated; null when it was not given. */
export function valueOf({ values }: Given, option: string): string | null {
  const all = values.get(option)
  return all?.[all.length - 1] ?? null
}

/** A use that cannot be understood: ends with code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}
