// Inside the frame of a sidebar or dialog: `google.script`, as a page of HtmlService has it. Calls go to the page by
// message; only what Google lets through is let through.

type Handler = (value: unknown, userObject?: unknown) => void

interface Runner {
  readonly success: Handler | null
  readonly failure: Handler | null
  readonly userObject: unknown
}

interface Answer {
  readonly call: number
  readonly ok?: unknown
  readonly error?: { readonly name: string; readonly message: string }
}

const send = (message: object): void => parent.postMessage({ nenep: message }, '*')
const waiting = new Map<number, Runner>()
let calls = 0

/** A value as Google takes it: primitives, plain objects and arrays; `undefined` in an array becomes null. */
function legalValue(value: unknown, name: string): unknown {
  if (value === undefined) return null
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') throw illegal(name)
    return value
  }
  if (Array.isArray(value)) return value.map((item, index) => legalValue(item, String(index)))
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw illegal(name)
  const copy: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) if (item !== undefined) copy[key] = legalValue(item, key)
  return copy
}

function illegal(name: string): Error {
  return new TypeError(`Failed due to illegal value in property: ${name}`)
}

function start(runner: Runner, functionName: string, args: readonly unknown[]): void {
  const legal = args.map((value, index) => legalValue(value, String(index)))
  const call = ++calls
  waiting.set(call, runner)
  send({ call, functionName, args: legal })
}

function runnerOf(runner: Runner): object {
  return new Proxy({}, {
    get: (_target, key) => {
      if (key === 'withSuccessHandler') return (success: Handler) => runnerOf({ ...runner, success })
      if (key === 'withFailureHandler') return (failure: Handler) => runnerOf({ ...runner, failure })
      if (key === 'withUserObject') return (userObject: unknown) => runnerOf({ ...runner, userObject })
      if (typeof key !== 'string' || key === 'then') return undefined
      return (...args: unknown[]) => start(runner, key, args)
    },
  })
}

const script = {
  run: runnerOf({ success: null, failure: null, userObject: undefined }),
  host: {
    origin: location.origin,
    close: () => send({ close: true }),
    setHeight: (height: number) => send({ height }),
    setWidth: (width: number) => send({ width }),
    editor: { focus: () => send({ focus: true }) },
  },
}
Object.defineProperty(globalThis, 'google', { value: { script }, configurable: true })

addEventListener('message', ({ source, data }: MessageEvent<{ nenep?: Answer }>) => {
  if (source !== parent || !data.nenep) return
  const { call, ok, error } = data.nenep
  const runner = waiting.get(call)
  waiting.delete(call)
  if (!runner) return
  if (!error) runner.success?.(ok, runner.userObject)
  else if (runner.failure) runner.failure(Object.assign(new Error(error.message), { name: error.name }), runner.userObject)
})

/** A link to a file that scripts have made opens on the page: it is on no server. */
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const id = /^https:\/\/(?:docs|drive)\.google\.com\/(?:\w+\/)+d\/(tep-\d+)/.exec(link?.href ?? '')?.[1]
  if (!id) return
  event.preventDefault()
  send({ open: id })
}, true)
