// A clock that stands still: for a host that is told what «today» is.

/** Makes `new Date()` and `Date.now()` give the same instant always, in this global scope. */
export function fixClock(today: string): void {
  const now = new Date(today).getTime()
  const clock = new Proxy(Date, {
    construct: (target, args: unknown[]) => Reflect.construct(target, args.length === 0 ? [now] : args) as Date,
    apply: () => new Date(now).toString(),
    get: (target, key) => (key === 'now' ? () => now : (Reflect.get(target, key) as unknown)),
  })
  Object.defineProperty(globalThis, 'Date', { value: clock, configurable: true, writable: true })
}
