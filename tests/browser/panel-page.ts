// The panel as a page of a real browser, its calls answered by a function or by the script on the headless host.
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { startHost, type Host } from '../../workbench/host.ts'
import { ROOT } from '../../workbench/root.ts'
import { sampleWorkbook } from '../../workbench/sample/sample.ts'

export const TODAY = '2026-09-30T08:00:00+07:00'

/** Answers a call of `google.script.run`; what it throws goes to the failure handler. */
export type Answerer = (functionName: string, args: readonly unknown[]) => unknown

export interface PanelOptions {
  readonly answer: Answerer
  readonly colorScheme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
  /** Time stands still until the test moves it on. */
  readonly isClockStopped?: boolean
  /** Pixels of the picture for one of the page. */
  readonly scale?: number
}

/** What stands for Google's object in the page: calls go out by name, answers come back to the handlers. */
const FAKE_GOOGLE = `
  const runner = (handlers) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success })
      if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure })
      return (...args) => {
        window.callScript(name, JSON.stringify(args)).then((json) => {
          const { ok, error } = JSON.parse(json)
          if (error) handlers.failure?.(Object.assign(new Error(error.message), { name: error.name }))
          else handlers.success?.(ok)
        })
      }
    },
  })
  window.google = { script: { run: runner({}) } }
`

/** Opens the panel that was built, in a page as wide as Google's sidebar. */
export async function openPanel(browser: Browser, { answer, colorScheme = 'light', width = 300, height = 640, isClockStopped, scale = 1 }: PanelOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height }, deviceScaleFactor: scale, colorScheme, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh',
  })
  const page = await context.newPage()
  if (isClockStopped) await page.clock.install({ time: new Date(TODAY) })
  page.setDefaultTimeout(15_000)
  await page.exposeFunction('callScript', async (name: string, json: string) => {
    try {
      return JSON.stringify({ ok: await answer(name, JSON.parse(json) as unknown[]) })
    } catch (error) {
      const { name: kind, message } = error as Error
      return JSON.stringify({ error: { name: kind, message } })
    }
  })
  await page.addInitScript(FAKE_GOOGLE)
  await page.route('http://panel.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(new URL('dist/sidebar.html', ROOT), 'utf8') }))
  await page.goto('http://panel.test/')
  return page
}

/** The script on the sample workbook, spoilt where a test asks for it. */
export function sampleHost(spoil = ''): Host {
  const host = startHost({ today: TODAY })
  host.run('runAction', 'setUp', {})
  host.open(sampleWorkbook(host.snapshot()))
  if (spoil !== '') host.script(`function main() { const book = SpreadsheetApp.getActiveSpreadsheet(); ${spoil} }`)
  return host
}

/** Calls go to the script of a host. */
export function byHost(host: Host): Answerer {
  return (name, args) => host.run(name, ...args)
}

/** Answers of actions by their names, the others by another answerer. */
export function withAnswers(answers: Readonly<Record<string, (options: Readonly<Record<string, unknown>>) => unknown>>, others: Answerer): Answerer {
  return (name, args) => {
    const own = name === 'runFromPanel' ? answers[args[0] as string] : undefined
    return own ? own(args[1] as Record<string, unknown>) : others(name, args)
  }
}

export function good(result: unknown, summary = 'Xong.'): unknown {
  return { ok: true, result, summary }
}

/** An answer that never comes. */
export function never(): Promise<never> {
  return new Promise(() => undefined)
}
