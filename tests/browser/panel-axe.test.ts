import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings, openBrowser, overflow } from './panel-harness.ts'
import { byHost, openPanel } from './panel-page.ts'
import { closeHosts, startHosts, VIEWS, type Hosts } from './panel-views.ts'

let browser: Browser
let hosts: Hosts

beforeAll(async () => {
  hosts = startHosts()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await closeHosts(hosts)
})

describe('axe finds nothing in light and dark, and nothing is wider than the panel, also at 200 %:', () => {
  test.each(VIEWS)('$name', async ({ answer = ({ sample }) => byHost(sample), show }) => {
    const page = await openPanel(browser, { answer: answer(hosts) })
    await show?.(page)
    await page.waitForSelector('main :is(article, section, .notice, .finding, [role=status]):visible')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axeFindings(page), colorScheme).toEqual([])
    }
    expect(await overflow(page)).toBe(0)
    // A panel of 300 px, of which half as many are left when each is twice as large.
    await page.setViewportSize({ width: 150, height: 640 })
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })
})
