// The host's side of the services: one state for all runs of a host, on the engine's thread, so that scripts and
// custom functions share it. Bytes travel as base64.
import { gunzipSync, gzipSync, unzipSync, zipSync, type Zippable } from 'fflate'
import { fromBase64, toBase64 } from '../../base64.ts'
import { refuse } from '../../engine/refusal.ts'
import { createDrive } from './drive-files.ts'
import type { Platform } from './platform.ts'

export type ServiceOperations = Readonly<Record<string, (...args: never[]) => unknown>>

/** `script`, `user` or `document`. */
export type Scope = string

const MOST_VALUE_BYTES = 9 * 1024
const MOST_STORE_BYTES = 500 * 1024
const MOST_CACHE_BYTES = 100 * 1024
const LONGEST_KEY = 250
const MOST_TRIGGERS = 20

/** The operations of one host. */
export function serviceOps(platform: Platform): ServiceOperations {
  const properties = propertyOps()
  const cache = cacheOps()
  const drive = createDrive()
  const locks = new Set<Scope>()
  return {
    ...properties.operations,
    ...cache.operations,
    ...utilityOps(platform),
    ...triggerOps(),
    ...drive,
    // Here executions run one after another: nobody would give a lock back while one waits for it.
    'lock.take': (scope: Scope) => !locks.has(scope),
    'lock.release': () => undefined,
    /** For tests: another execution takes a lock or gives it back. */
    'lock.setHeld': (scope: Scope, isHeld: boolean) => {
      if (isHeld) locks.add(scope)
      else locks.delete(scope)
    },
    /** What outlives a host: properties and files. */
    'services.snapshot': () => ({ properties: properties.snapshot(), files: drive['drive.snapshot']?.() }),
    'services.restore': (kept: ServicesData) => {
      properties.restore(kept.properties)
      drive['drive.restore']?.(kept.files as never)
    },
    /** Another document is open: what is kept by document is gone. */
    'services.newDocument': () => {
      properties.clear('document')
      cache.clear('document')
      locks.delete('document')
    },
  }
}

function tooLarge(argument: string): Error {
  return refuse(`Argument too large: ${argument}`)
}

/** Texts by key, by scope. */
type PropertiesData = Readonly<Record<Scope, Readonly<Record<string, string>>>>

export interface ServicesData {
  readonly properties: PropertiesData
  readonly files: unknown
}

interface Store {
  readonly operations: ServiceOperations
  clear(scope: Scope): void
}

interface PropertyStore extends Store {
  snapshot(): PropertiesData
  restore(kept: PropertiesData): void
}

function propertyOps(): PropertyStore {
  const stores = new Map<Scope, Map<string, string>>()
  const store = (scope: Scope): Map<string, string> => {
    let found = stores.get(scope)
    if (!found) stores.set(scope, (found = new Map()))
    return found
  }
  const operations = {
    'properties.all': (scope: Scope) => Object.fromEntries(store(scope)),
    'properties.get': (scope: Scope, key: string) => store(scope).get(key) ?? null,
    'properties.delete': (scope: Scope, key: string) => store(scope).delete(key),
    'properties.set': (scope: Scope, values: Record<string, string>, isWhole: boolean) => {
      const next = new Map(isWhole ? [] : store(scope))
      for (const [key, value] of Object.entries(values)) {
        if (key.length > LONGEST_KEY) throw tooLarge('key')
        if (byteLength(value) > MOST_VALUE_BYTES) throw tooLarge('value')
        next.set(key, value)
      }
      const size = [...next].reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0)
      if (size > MOST_STORE_BYTES) {
        throw refuse('You have exceeded the property storage quota. Please remove some properties and try again.')
      }
      stores.set(scope, next)
    },
  }
  return {
    operations,
    clear: (scope) => stores.delete(scope),
    snapshot: () => Object.fromEntries([...stores].map(([scope, values]) => [scope, Object.fromEntries(values)])),
    restore: (kept) => {
      stores.clear()
      for (const [scope, values] of Object.entries(kept)) stores.set(scope, new Map(Object.entries(values)))
    },
  }
}

function cacheOps(): Store {
  const stores = new Map<Scope, Map<string, { value: string; until: number }>>()
  const store = (scope: Scope): Map<string, { value: string; until: number }> => {
    let found = stores.get(scope)
    if (!found) stores.set(scope, (found = new Map()))
    return found
  }
  const operations = {
    'cache.get': (scope: Scope, key: string) => {
      if (key.length > LONGEST_KEY) throw tooLarge('key')
      const entry = store(scope).get(key)
      return entry && entry.until > Date.now() ? entry.value : null
    },
    'cache.put': (scope: Scope, values: Record<string, string>, seconds: number) => {
      for (const [key, value] of Object.entries(values)) {
        if (key.length > LONGEST_KEY) throw tooLarge('key')
        if (byteLength(value) > MOST_CACHE_BYTES) throw tooLarge('value')
      }
      for (const [key, value] of Object.entries(values))
        store(scope).set(key, { value, until: Date.now() + seconds * 1000 })
    },
    'cache.remove': (scope: Scope, keys: readonly string[]) => {
      for (const key of keys) store(scope).delete(key)
    },
  }
  return { operations, clear: (scope) => stores.delete(scope) }
}

/** Every archive has the same stamp: no clock goes into it. */
const STAMP = new Date(1980, 0, 1)

function utilityOps({ uuid, digest, hmac, sleep }: Platform): ServiceOperations {
  return {
    'utilities.uuid': uuid,
    'utilities.sleep': sleep,
    'utilities.digest': digest,
    'utilities.hmac': hmac,
    'utilities.gzip': (data: string) => toBase64(gzipSync(fromBase64(data), { mtime: STAMP })),
    'utilities.ungzip': (data: string) => unpacked(() => toBase64(gunzipSync(fromBase64(data)))),
    'utilities.zip': (files: readonly { name: string; data: string }[]) => {
      const entries: Zippable = {}
      for (const { name, data } of files) entries[name] = fromBase64(data)
      return toBase64(zipSync(entries, { mtime: STAMP }))
    },
    'utilities.unzip': (data: string) =>
      unpacked(() => Object.entries(unzipSync(fromBase64(data))).map(([name, content]) => ({ name, data: toBase64(content) }))),
  }
}

const encoder = new TextEncoder()

/** The length of a text in UTF-8. */
function byteLength(text: string): number {
  return encoder.encode(text).length
}

function unpacked<T>(unpack: () => T): T {
  try {
    return unpack()
  } catch {
    throw refuse('Invalid argument')
  }
}

export interface TriggerData {
  readonly id: string
  readonly handler: string
  /** Name of `ScriptApp.EventType`. */
  readonly eventType: string
  /** Name of `ScriptApp.TriggerSource`. */
  readonly source: string
  readonly sourceId: string | null
  /** What the builder was told, e.g. `{everyDays: 1, atHour: 7}`. */
  readonly schedule: Readonly<Record<string, unknown>>
}

function triggerOps(): ServiceOperations {
  const triggers: TriggerData[] = []
  let created = 0
  return {
    'triggers.list': () => triggers,
    'triggers.create': (trigger: Omit<TriggerData, 'id'>) => {
      if (triggers.length >= MOST_TRIGGERS) {
        throw refuse(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        )
      }
      const whole = { ...trigger, id: String(++created) }
      triggers.push(whole)
      return whole
    },
    'triggers.delete': (id: string) => {
      const at = triggers.findIndex((trigger) => trigger.id === id)
      if (at >= 0) triggers.splice(at, 1)
    },
  }
}
