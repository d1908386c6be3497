// PropertiesService, CacheService and LockService: what they keep is on the host's side.
import type { Runtime } from '../runtime.ts'
import { serviceClass } from '../service-class.ts'

interface ScopeState {
  readonly scope: string
}

const DEFAULT_SECONDS = 600
const MOST_SECONDS = 21_600

/** Text as the stores keep it; null is refused. */
function textOf(runtime: Runtime, value: unknown, argument: string): string {
  if (value === null || value === undefined) throw runtime.exception(`Argument cannot be null: ${argument}`)
  return String(value)
}

function textsOf(runtime: Runtime, values: object): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const key of Object.keys(values)) texts[key] = textOf(runtime, (values as Record<string, unknown>)[key], 'value')
  return texts
}

/** Keeps texts by key, without end. */
export function propertiesService(runtime: Runtime): object {
  const set = (state: ScopeState, values: Record<string, string>, isWhole = false): ScopeState => {
    runtime.call('properties.set', state.scope, values, isWhole)
    return state
  }
  const all = ({ scope }: ScopeState) => runtime.call('properties.all', scope) as Record<string, string>
  const properties = serviceClass<ScopeState>(runtime, {
    fullName: 'PropertiesService.Properties',
    signatures: { getProperty: 's', deleteProperty: 's', setProperty: 's*', setProperties: 'o|ob' },
    methods: {
      getProperty: ({ scope }, key: string) => runtime.call('properties.get', scope, key),
      getProperties: all,
      getKeys: (state) => Object.keys(all(state)),
      setProperty: (state, key: string, value: unknown) =>
        set(state, { [textOf(runtime, key, 'key')]: textOf(runtime, value, 'value') }),
      setProperties: (state, values: object, deleteOthers = false) =>
        set(state, textsOf(runtime, values), deleteOthers),
      deleteProperty: (state, key: string) => {
        runtime.call('properties.delete', state.scope, key)
        return state
      },
      deleteAllProperties: (state) => set(state, {}, true),
    },
  })
  const open = (scope: string, member: string) => () => {
    if (runtime.mode === 'NONE')
      throw runtime.exception(`You do not have permission to call PropertiesService.${member}`)
    return properties({ scope })
  }
  return serviceClass(runtime, {
    fullName: 'PropertiesService',
    signatures: {},
    methods: {
      getScriptProperties: open('script', 'getScriptProperties'),
      getUserProperties: open('user', 'getUserProperties'),
      getDocumentProperties: open('document', 'getDocumentProperties'),
    },
  })({})
}

/** Keeps texts by key for some seconds. */
export function cacheService(runtime: Runtime): object {
  const put = (scope: string, values: Record<string, string>, seconds = DEFAULT_SECONDS): void => {
    if (!(seconds >= 1)) throw runtime.exception('Invalid argument: expirationInSeconds')
    runtime.call('cache.put', scope, values, Math.min(seconds, MOST_SECONDS))
  }
  const get = (scope: string, key: string) =>
    runtime.call('cache.get', scope, textOf(runtime, key, 'key')) as string | null
  const cache = serviceClass<ScopeState>(runtime, {
    fullName: 'CacheService.Cache',
    signatures: { get: 's', getAll: 'a', put: 's*|s*n', putAll: 'o|on', remove: 's', removeAll: 'a' },
    methods: {
      get: ({ scope }, key: string) => get(scope, key),
      getAll: ({ scope }, keys: readonly string[]) => {
        const found: Record<string, string> = {}
        for (const key of keys) {
          const value = get(scope, key)
          if (value !== null) found[key] = value
        }
        return found
      },
      put: ({ scope }, key: string, value: unknown, seconds?: number) =>
        put(scope, { [textOf(runtime, key, 'key')]: textOf(runtime, value, 'value') }, seconds),
      putAll: ({ scope }, values: object, seconds?: number) => put(scope, textsOf(runtime, values), seconds),
      remove: ({ scope }, key: string) => {
        runtime.call('cache.remove', scope, [key])
      },
      removeAll: ({ scope }, keys: readonly string[]) => {
        runtime.call('cache.remove', scope, keys)
      },
    },
  })
  return serviceClass(runtime, {
    fullName: 'CacheService',
    signatures: {},
    methods: {
      getScriptCache: () => cache({ scope: 'script' }),
      getUserCache: () => cache({ scope: 'user' }),
      getDocumentCache: () => cache({ scope: 'document' }),
    },
  })({})
}

const LOCK_TIMEOUT = 'Lock timeout: another process was holding the lock for too long.'

/** Locks of this execution against others; they are given back when it ends. */
export function lockService(runtime: Runtime): object {
  const held = new Set<string>()
  const tryLock = (scope: string, milliseconds: number): boolean => {
    if (!(milliseconds >= 0)) throw runtime.exception('Invalid argument: timeoutInMillis')
    if (!runtime.call('lock.take', scope, milliseconds)) return false
    held.add(scope)
    return true
  }
  const lock = serviceClass<ScopeState>(runtime, {
    fullName: 'LockService.Lock',
    signatures: { tryLock: 'n', waitLock: 'n' },
    methods: {
      tryLock: ({ scope }, milliseconds: number) => tryLock(scope, milliseconds),
      waitLock: ({ scope }, milliseconds: number) => {
        if (!tryLock(scope, milliseconds)) throw runtime.exception(LOCK_TIMEOUT)
      },
      hasLock: ({ scope }) => held.has(scope),
      releaseLock: ({ scope }) => {
        if (held.delete(scope)) runtime.call('lock.release', scope)
      },
    },
  })
  return serviceClass(runtime, {
    fullName: 'LockService',
    signatures: {},
    methods: {
      getScriptLock: () => lock({ scope: 'script' }),
      getUserLock: () => lock({ scope: 'user' }),
      getDocumentLock: () => (runtime.mode === 'NONE' ? null : lock({ scope: 'document' })),
    },
  })({})
}
