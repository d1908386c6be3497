// `console` and `Logger`: what a script logs is kept by the host and never printed.
import type { Runtime } from './runtime.ts'

const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const

/** The two logging services. */
export function consoleServices(runtime: Runtime): Readonly<Record<string, unknown>> {
  const lines: string[] = []
  const keep = (level: string, values: readonly unknown[]): void => {
    const text = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value) ?? String(value))).join(' ')
    lines.push(text)
    runtime.call('log.add', level, text)
  }
  const methods = Object.fromEntries(LEVELS.map((level) => [level, (...values: unknown[]) => keep(level, values)]))
  const logger = {
    log: (...values: unknown[]): unknown => {
      keep('info', values)
      return logger
    },
    getLog: () => lines.join('\n'),
    clear: () => {
      lines.length = 0
    },
  }
  return { console: runtime.guard('console', methods), Logger: runtime.guard('Logger', logger) }
}
