// The services besides SpreadsheetApp, by the names under which scripts find them.
import type { Runtime } from '../runtime.ts'
import { advancedServices } from './drive.ts'
import { htmlService } from './html-service.ts'
import { otherGlobals } from './other-globals.ts'
import { cacheService, lockService, propertiesService } from './properties.ts'
import { scriptApp } from './script-app.ts'
import { session } from './session.ts'
import { utilities } from './utilities.ts'

/** Puts the services among the globals; each is made when it is first used, since most runs use few. */
export function installOtherServices(runtime: Runtime): void {
  const services: Readonly<Record<string, () => unknown>> = {
    ...otherGlobals(runtime),
    Utilities: () => utilities(runtime),
    PropertiesService: () => propertiesService(runtime),
    CacheService: () => cacheService(runtime),
    LockService: () => lockService(runtime),
    Session: () => session(runtime),
    HtmlService: () => htmlService(runtime),
    ScriptApp: () => scriptApp(runtime),
    Drive: () => advancedServices(runtime).Drive,
    Docs: () => advancedServices(runtime).Docs,
  }
  for (const name of Object.keys(services)) {
    const settle = (value: unknown): void => {
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
    }
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        const service = services[name]?.()
        settle(service)
        return service
      },
      set: settle,
    })
  }
}
