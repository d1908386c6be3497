// Service classes: methods are plain functions of a hidden state, the script sees a guarded object. The guard counts
// calls, checks arguments against Google's signatures and throws NotImplemented for members that are not here.
import { exception, isLanguageMember, notImplemented, type Runtime } from './runtime.ts'

/** Methods of a service class: each takes the hidden state first. */
export type Methods<State> = Readonly<Record<string, (state: State, ...args: never[]) => unknown>>

/**
 * Signatures by method, one letter an argument, alternatives apart by `|`: n number, s string, b boolean, d Date,
 * a array, f function, o any object, * anything, or a class name in `<…>`. A method that is not listed and whose
 * function takes no argument takes none.
 */
export type Signatures = Readonly<Record<string, string>>

export interface ServiceClassOptions<State> {
  /** As in Google's messages: `SpreadsheetApp.Range`. */
  readonly fullName: string
  readonly methods: Methods<State>
  readonly signatures: Signatures
  /** Members that are not functions, such as enums. */
  readonly constants?: Readonly<Record<string, unknown>>
}

interface Hidden {
  readonly className: string
  readonly state: unknown
}

const hidden = new WeakMap<object, Hidden>()

/** The hidden state of a guarded object when it is one of the class, else null. */
export function stateOf<State>(object: unknown, className: string): State | null {
  if (typeof object !== 'object' || object === null) return null
  const found = hidden.get(object)
  return found?.className === className ? (found.state as State) : null
}

/** The class of a guarded object, or null. */
export function classNameOf(object: unknown): string | null {
  return typeof object === 'object' && object !== null ? (hidden.get(object)?.className ?? null) : null
}

/** Makes the factory of a class's objects. */
export function serviceClass<State extends object>(
  runtime: Runtime,
  options: ServiceClassOptions<State>,
): (state: State) => object {
  const className = options.fullName.slice(options.fullName.lastIndexOf('.') + 1)
  const methods = ownMembers(options.methods)
  const constants = ownMembers(options.constants ?? {})
  const parse = signatureParser(ownMembers(options.signatures))
  const invoke = (key: string, state: State, receiver: unknown, args: unknown[]): unknown => {
    runtime.count(`${className}.${key}`)
    const method = methods[key] as (state: State, ...args: unknown[]) => unknown
    const signature = parse(key, method.length)
    if (signature && !signature.some((types) => matches(types, args))) {
      throw exception(
        `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${options.fullName}.${key}.`,
      )
    }
    const result = method(state, ...args)
    return result === state ? receiver : result
  }
  const get = (state: State, key: string | symbol, receiver: unknown): unknown => {
    if (typeof key === 'symbol') return undefined
    if (methods[key]) return (...args: unknown[]) => invoke(key, state, receiver, args)
    if (key in constants) return constants[key]
    if (key === 'toString') return () => className
    if (isLanguageMember(key)) return undefined
    throw notImplemented(`${className}.${key}`)
  }
  return (state) => {
    const proxy = new Proxy({}, {
      get: (_target, key, receiver) => get(state, key, receiver),
      set: (_target, key) => {
        throw new TypeError(`Cannot add property ${String(key)}, object is not extensible`)
      },
      has: (_target, key) => typeof key === 'string' && key in methods,
    })
    hidden.set(proxy, { className, state })
    return proxy
  }
}

/** A table in which `toString` and the like are not found. */
function ownMembers<T extends object>(table: T): T {
  return Object.assign(Object.create(null) as T, table)
}

function signatureParser(signatures: Signatures): (key: string, arity: number) => readonly string[][] | null {
  const parsed = new Map<string, readonly string[][]>()
  return (key, arity) => {
    const text = signatures[key] ?? (arity <= 1 ? '' : null)
    if (text === null) return null
    let found = parsed.get(text)
    if (!found) {
      found = text.split('|').map((alternative) => alternative.match(/<[^>]+>|./g) ?? [])
      parsed.set(text, found)
    }
    return found
  }
}

function matches(types: readonly string[], args: readonly unknown[]): boolean {
  return types.length === args.length && types.every((type, index) => isOfType(type, args[index]))
}

const TYPE_CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  n: (value) => typeof value === 'number',
  s: (value) => typeof value === 'string' || value === null,
  b: (value) => typeof value === 'boolean',
  d: (value) => value instanceof Date,
  a: Array.isArray,
  f: (value) => typeof value === 'function',
  o: (value) => typeof value === 'object',
  '*': () => true,
}

function isOfType(type: string, value: unknown): boolean {
  const check = TYPE_CHECKS[type]
  return check ? check(value) : value === null || `<${classNameOf(value)}>` === type
}

/** The type of an argument as Google's messages name it. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return 'String'
  if (typeof value === 'boolean') return 'Boolean'
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : 'Array'
  if (value instanceof Date) return 'Date'
  if (typeof value !== 'object') return typeof value
  const className = classNameOf(value)
  return className ? `SpreadsheetApp.${className}` : 'Object'
}
