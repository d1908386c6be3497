// What the tests of the panel share: the browser, and what is measured on a page.
import axe from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { inject } from 'vitest'

/** A browser that all tests of a file share. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('browser'), args: ['--no-sandbox', '--disable-gpu'] })
}

/** What axe finds wrong with a page, by all of its rules: rule and place. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Reading it takes as long as looking once.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }))
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`))
}

/** How many CSS pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}
