// ScriptApp: authorisation modes and triggers. Triggers are kept as data; nothing fires them.
import type { Runtime } from '../runtime.ts'
import { serviceClass, stateOf } from '../service-class.ts'
import { type EnumMember, enumeration, memberName } from './enumeration.ts'
import type { TriggerData } from './ops.ts'

const AuthMode = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL')
const AuthorizationStatus = enumeration('REQUIRED', 'NOT_REQUIRED')
const EventType = enumeration('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED')
const TriggerSource = enumeration('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR')
const WeekDay = enumeration('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')
const InstallationSource = enumeration('APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON')

type Draft = { -readonly [K in keyof Omit<TriggerData, 'id'>]: TriggerData[K] }

const TRIGGER_SCOPE = 'https://www.googleapis.com/auth/script.scriptapp'

/** Serves a script in full authorisation only. */
function demandFull(runtime: Runtime, member: string): void {
  if (runtime.mode === 'FULL') return
  throw runtime.exception(
    `You do not have permission to call ScriptApp.${member}. Required permissions: ${TRIGGER_SCOPE}`,
  )
}

function triggerFactory(runtime: Runtime): (data: TriggerData) => object {
  return serviceClass<TriggerData>(runtime, {
    fullName: 'ScriptApp.Trigger',
    signatures: {},
    methods: {
      getHandlerFunction: ({ handler }) => handler,
      getEventType: ({ eventType }) => EventType[eventType as keyof typeof EventType],
      getTriggerSource: ({ source }) => TriggerSource[source as keyof typeof TriggerSource],
      getTriggerSourceId: ({ sourceId }) => sourceId,
      getUniqueId: ({ id }) => id,
    },
  })
}

type Create = (draft: Draft) => object

const CLOCK_SIGNATURES = {
  everyDays: 'n',
  everyHours: 'n',
  everyMinutes: 'n',
  everyWeeks: 'n',
  atHour: 'n',
  nearMinute: 'n',
  onMonthDay: 'n',
  onWeekDay: '*',
  at: 'd',
  after: 'n',
  atDate: 'nnn',
  inTimezone: 's',
}

const WRONG_MINUTES = 'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'

function note(draft: Draft, schedule: Readonly<Record<string, unknown>>): Draft {
  draft.schedule = { ...draft.schedule, ...schedule }
  return draft
}

function clockBuilder(runtime: Runtime, create: Create): (draft: Draft) => object {
  const number = (key: string) => (draft: Draft, value: number) => note(draft, { [key]: value })
  return serviceClass<Draft>(runtime, {
    fullName: 'ScriptApp.ClockTriggerBuilder',
    signatures: CLOCK_SIGNATURES,
    methods: {
      create,
      everyMinutes: (draft, minutes: number) => {
        if (![1, 5, 10, 15, 30].includes(minutes)) throw runtime.exception(WRONG_MINUTES)
        return note(draft, { everyMinutes: minutes })
      },
      everyDays: number('everyDays'),
      everyHours: number('everyHours'),
      everyWeeks: number('everyWeeks'),
      atHour: number('atHour'),
      nearMinute: number('nearMinute'),
      onMonthDay: number('onMonthDay'),
      after: number('after'),
      onWeekDay: (draft, day: EnumMember) => note(draft, { onWeekDay: memberName(WeekDay, day) }),
      at: (draft, date: Date) => note(draft, { at: date.toISOString() }),
      atDate: (draft, year: number, month: number, day: number) => note(draft, { atDate: [year, month, day] }),
      inTimezone: (draft, zone: string) => note(draft, { inTimezone: zone }),
    },
  })
}

function spreadsheetBuilder(runtime: Runtime, create: Create): (draft: Draft) => object {
  const event = (eventType: string) => (draft: Draft) => Object.assign(draft, { eventType })
  return serviceClass<Draft>(runtime, {
    fullName: 'ScriptApp.SpreadsheetTriggerBuilder',
    signatures: {},
    methods: {
      create,
      onOpen: event('ON_OPEN'),
      onEdit: event('ON_EDIT'),
      onChange: event('ON_CHANGE'),
      onFormSubmit: event('ON_FORM_SUBMIT'),
    },
  })
}

function builders(runtime: Runtime, trigger: (data: TriggerData) => object): (handler: string) => object {
  const create = (draft: Draft): object => trigger(runtime.call('triggers.create', draft) as TriggerData)
  const clock = clockBuilder(runtime, create)
  const spreadsheet = spreadsheetBuilder(runtime, create)
  const builder = serviceClass<{ readonly handler: string }>(runtime, {
    fullName: 'ScriptApp.TriggerBuilder',
    signatures: { forSpreadsheet: '*' },
    methods: {
      timeBased: ({ handler }) => clock({ handler, eventType: 'CLOCK', source: 'CLOCK', sourceId: null, schedule: {} }),
      forSpreadsheet: ({ handler }, target: unknown) => {
        const sourceId = typeof target === 'string' ? target : null
        return spreadsheet({ handler, eventType: 'ON_OPEN', source: 'SPREADSHEETS', sourceId, schedule: {} })
      },
    },
  })
  return (handler) => builder({ handler })
}

/** The service of one context. */
export function scriptApp(runtime: Runtime): object {
  const trigger = triggerFactory(runtime)
  const builder = builders(runtime, trigger)
  const triggers = (member: string) => () => {
    demandFull(runtime, member)
    return (runtime.call('triggers.list') as TriggerData[]).map(trigger)
  }
  const authorization = serviceClass(runtime, {
    fullName: 'ScriptApp.AuthorizationInfo',
    signatures: {},
    methods: {
      getAuthorizationStatus: () => AuthorizationStatus.NOT_REQUIRED,
      getAuthorizationUrl: () => null,
      getAuthorizedScopes: () => [],
    },
  })
  return serviceClass(runtime, {
    fullName: 'ScriptApp',
    signatures: {
      newTrigger: 's',
      deleteTrigger: '<Trigger>',
      getUserTriggers: '*',
      getAuthorizationInfo: '*|*a',
      requireScopes: '*a',
      requireAllScopes: '*',
    },
    constants: { AuthMode, AuthorizationStatus, EventType, TriggerSource, WeekDay, InstallationSource },
    methods: {
      getProjectTriggers: triggers('getProjectTriggers'),
      getUserTriggers: triggers('getUserTriggers'),
      newTrigger: (_state, handler: string) => {
        demandFull(runtime, 'newTrigger')
        return builder(handler)
      },
      deleteTrigger: (_state, target: object) => {
        demandFull(runtime, 'deleteTrigger')
        runtime.call('triggers.delete', stateOf<TriggerData>(target, 'Trigger')?.id)
      },
      getScriptId: () => 'nenep-local',
      getAuthorizationInfo: () => authorization({}),
      requireScopes: () => null,
      requireAllScopes: () => null,
      invalidateAuth: () => null,
      getInstallationSource: () => InstallationSource.NONE,
    },
  })({})
}
