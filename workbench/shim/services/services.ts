// The services besides SpreadsheetApp, by the names under which scripts find them.
import type { Runtime } from '../runtime.ts'
import { advancedServices } from './drive.ts'
import { htmlService } from './html-service.ts'
import { cacheService, lockService, propertiesService } from './properties.ts'
import { scriptApp } from './script-app.ts'
import { session } from './session.ts'
import { utilities } from './utilities.ts'

/** The globals of one context; each is made when it is first used, since most runs use few. */
export function otherServices(runtime: Runtime): Readonly<Record<string, () => object>> {
  return {
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
}
