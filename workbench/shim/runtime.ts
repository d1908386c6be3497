// What every service of the shim is built on, inside the bare context: the link to the host, the guard that
// names what is missing, Google's exceptions, and the count of service calls.

/** How far a script may go: Google's authorisation modes. */
export type Mode = 'FULL' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'NONE'

export interface ShimOptions {
  readonly mode: Mode
  /** The script's time zone. */
  readonly timeZone: string
  /** The spreadsheet's time zone. */
  readonly spreadsheetTimeZone: string
  /** The spreadsheet's locale, e.g. `vi_VN`. */
  readonly locale: string
  /** What `new Date()` is instead of the clock, or null. */
  readonly today: string | null
  /** Files for HtmlService by name without extension. */
  readonly html: Readonly<Record<string, string>>
}

/** `call(op, json) → json`: the only way out of the context. */
export type HostCall = (op: string, json: string) => string

export interface Runtime extends ShimOptions {
  /**
   * Asks the host for an operation, arguments and result as JSON; its refusal is thrown as Google's Exception.
   * The operations of a service are a table of functions kept by the host for all runs: `serviceOps()` in
   * services/ops.ts and the engine's own. One whose name ends in `!` writes: custom functions may not call it.
   */
  call(op: string, ...args: unknown[]): unknown
  /** Wraps a service object: calls are counted as `name.member`, an absent member throws NotImplemented by name. */
  guard<T extends object>(name: string, object: T): T
  /** An error as Google's services throw it: name `Exception`, message without prefix. */
  exception(message: string): Error
  /** Adds one to the count of a service call. */
  count(name: string): void
  readonly counts: Record<string, number>
}

interface Reply {
  readonly ok?: unknown
  readonly error?: string
  readonly notImplemented?: boolean
}

/** What a script gets for a member of a service that the host does not have. */
export function notImplemented(name: string): Error {
  const error = new Error(`NotImplemented: ${name}`)
  error.name = 'NotImplemented'
  return error
}

/** Builds the runtime of one context over the host's `call`. */
export function createRuntime(hostCall: HostCall, options: ShimOptions): Runtime {
  const counts: Record<string, number> = {}
  let lastMember = ''
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1
    lastMember = name.slice(name.indexOf('.') + 1)
  }
  const call = (op: string, ...args: unknown[]): unknown => {
    if (options.mode === 'CUSTOM_FUNCTION' && op.endsWith('!')) {
      throw exception(`You do not have permission to call ${lastMember}`)
    }
    const reply = JSON.parse(hostCall(op, JSON.stringify(args))) as Reply
    if (reply.error === undefined) return reply.ok
    throw reply.notImplemented ? notImplemented(reply.error) : exception(reply.error)
  }
  return { ...options, counts, count, call, exception, guard: (name, object) => guard(name, object, count) }
}

/** An error as Google's services throw it. */
export function exception(message: string): Error {
  const error = new Error(message)
  error.name = 'Exception'
  return error
}

/** Members that the language itself asks for: absent means absent, not unimplemented. */
const LANGUAGE_MEMBERS = new Set(['toJSON', 'then', 'constructor', 'valueOf', 'hasOwnProperty', 'nodeType', 'asymmetricMatch'])

/** True for members whose absence is a plain `undefined`. */
export function isLanguageMember(key: string | symbol): boolean {
  return typeof key === 'symbol' || LANGUAGE_MEMBERS.has(key)
}

function guard<T extends object>(name: string, object: T, count: (name: string) => void): T {
  return new Proxy(object, {
    get(target, key, receiver: unknown) {
      const member: unknown = Reflect.get(target, key)
      if (typeof key === 'symbol') return member
      if (key === 'toString') return () => name
      if (member === undefined && !(key in target)) {
        if (isLanguageMember(key)) return undefined
        throw notImplemented(`${name}.${key}`)
      }
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        count(`${name}.${key}`)
        const result: unknown = member.apply(target, args)
        return result === target ? receiver : result
      }
    },
    set(_target, key) {
      throw new TypeError(`Cannot add property ${String(key)}, object is not extensible`)
    },
  })
}
