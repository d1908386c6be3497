import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Host } from '../../workbench/host.ts'
import { axeFindings, openBrowser } from './panel-harness.ts'
import { byHost, never, openPanel, sampleHost } from './panel-page.ts'

let browser: Browser
let host: Host

beforeAll(async () => {
  host = sampleHost(`book.getSheetByName('Cuộc họp').getRange('G5').setValue('truc tuyen')`)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

/** Each page of the panel with what can be opened on it. */
const PAGES: readonly (readonly [name: string, show: (page: Page) => Promise<unknown>])[] = [
  ['figures and their rows', async (page) => {
    await page.waitForSelector('article')
    await page.click('text=Xem cách tính')
    await page.click('summary')
  }],
  ['days of one’s own', (page) => page.selectOption('header select', 'own')],
  ['findings and what can be mended', async (page) => {
    await page.click('#tab-checks')
    await page.click('text=Xem trước')
  }],
  ['tasks and the form of one', async (page) => {
    await page.click('#tab-tasks')
    await page.click('text=Cập nhật tiến độ >> visible=true')
  }],
  ['the form of a meeting with its problems', async (page) => {
    await page.click('#tab-meetings')
    await page.fill('#field-date', '2026-12-01')
    await page.selectOption('#field-kind', 'Giao ban')
    await page.click('main button[type=submit] >> visible=true')
    await page.waitForSelector('text=Chưa nhập «Nội dung». >> visible=true')
  }],
  ['documents and the preview of one', async (page) => {
    await page.click('#tab-documents')
    await page.click('text=Xem trước >> visible=true')
  }],
  ['settings and the effect of one', async (page) => {
    await page.click('#tab-setup')
    await page.click('text=Cuộc họp kết hợp >> visible=true')
    await page.selectOption('select[aria-label="Cuộc họp kết hợp"]', 'tính là trực tuyến')
    await page.waitForSelector('text=/→/ >> visible=true')
  }],
]

describe.each(['light', 'dark'] as const)('axe finds nothing, %s:', (colorScheme) => {
  let page: Page
  beforeAll(async () => {
    page = await openPanel(browser, { answer: byHost(host), colorScheme })
  })
  afterAll(() => page.context().close())

  test.each(PAGES)('%s', async (_, show) => {
    await show(page)
    expect(await axeFindings(page)).toEqual([])
  })

  test('loading, silence and refusal', async () => {
    const waiting = await openPanel(browser, { answer: never, colorScheme, isClockStopped: true })
    await waiting.clock.runFor(5000)
    await waiting.waitForSelector('[role=alert]')
    await waiting.clock.resume()
    expect(await axeFindings(waiting)).toEqual([])
    await waiting.context().close()
  })
})
