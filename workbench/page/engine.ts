// The engine on the page: Univer with its interface, and the same operations as the headless host's.
import { LifecycleService, LifecycleStages, type Univer } from '@univerjs/core'
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt'
import { type Desk, type DeskOptions, openDesk } from '../engine/desk.ts'
import type { Platform } from '../shim/services/platform.ts'
import { serviceOps, type ServiceOperations } from '../shim/services/ops.ts'
import type { ShimOptions } from '../shim/runtime.ts'
import { engineOf, holdTrigger, injectorOf } from '../engine/univer.ts'
import { fromBase64, toBase64 } from '../base64.ts'
import { refuse } from '../engine/refusal.ts'
import { createUniver } from './univer.ts'
import { realmOpener, type RealmTexts } from './realm.ts'

const DIGESTS: Readonly<Record<string, string>> = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' }

function digestName(algorithm: string): string {
  const name = DIGESTS[algorithm]
  if (!name) throw refuse(`${algorithm} is not available in a browser.`)
  return name
}

/** What services need of the machine, from the browser. */
const browserPlatform: Platform = {
  uuid: () => crypto.randomUUID(),
  digest: async (algorithm, data) => toBase64(new Uint8Array(await crypto.subtle.digest(digestName(algorithm), buffer(data)))),
  hmac: async (algorithm, data, key) => {
    const imported = await crypto.subtle.importKey('raw', buffer(key), { name: 'HMAC', hash: digestName(algorithm) }, false, ['sign'])
    return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', imported, buffer(data))))
  },
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

function buffer(base64: string): ArrayBuffer {
  return fromBase64(base64).buffer as ArrayBuffer
}

export interface PageEngine extends Desk {
  readonly univer: Univer
  readonly services: ServiceOperations
  /** Univer listens to what is done only when it has drawn itself. */
  readonly ready: Promise<void>
}

/** How long typing may settle before what depends on it is calculated, in milliseconds. */
const SETTLING = 30

export interface PageEngineOptions {
  readonly texts: RealmTexts
  readonly options: ShimOptions
  /** Carries each operation out. */
  readonly around: NonNullable<DeskOptions['around']>
}

/** Starts the engine in the element with this id, with an empty workbook. */
export function startEngine(container: string, { texts, options, around }: PageEngineOptions): PageEngine {
  const after = globalThis.setTimeout
  let isPlanned = false
  const held = holdTrigger(() => {
    if (isPlanned) return
    isPlanned = true
    after(() => {
      isPlanned = false
      void engine.calculate()
    }, SETTLING)
  })
  const univer = createUniver(container)
  const engine = engineOf(univer, held)
  const services = serviceOps(browserPlatform)
  const desk = openDesk({ engine, code: texts.code, options, services, openContext: realmOpener(texts), around, timeout: 0 })
  // Univer's plugins are there once a workbook is.
  injectorOf(univer).get(SheetsNumfmtCellContentController).setNumfmtLocal('vi')
  const ready = injectorOf(univer).get(LifecycleService).onStage(LifecycleStages.Rendered)
  return { ...desk, univer, services, ready }
}
