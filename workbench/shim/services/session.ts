// Session: who runs the script, and in which language and time zone. The host's user has no address.
import type { Runtime } from '../runtime.ts'
import { serviceClass } from '../service-class.ts'

export function session(runtime: Runtime): object {
  const user = serviceClass(runtime, {
    fullName: 'Session.User',
    signatures: {},
    methods: { getEmail: () => '', getUserLoginId: () => '' },
  })
  return serviceClass(runtime, {
    fullName: 'Session',
    signatures: {},
    methods: {
      getActiveUser: () => user({}),
      getEffectiveUser: () => user({}),
      getActiveUserLocale: () => runtime.locale.slice(0, 2),
      getScriptTimeZone: () => runtime.timeZone,
      getTemporaryActiveUserKey: () => 'nguoi-dung',
    },
  })({})
}
