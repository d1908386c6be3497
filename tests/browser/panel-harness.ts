// What the tests of the panel share: the browser, and what is measured on a page.
import axe from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { inject } from 'vitest'

/** A browser that all tests of a file share. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('browser'), args: ['--no-sandbox', '--disable-gpu'] })
}

/** What axe finds wrong with a page, by all rules or by some: rule and place. */
export async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe.source)
  const options = rules ? { runOnly: rules } : {}
  const { violations } = await page.evaluate((given) => (globalThis as unknown as { axe: typeof axe }).axe.run(given), options)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`))
}

/** How many CSS pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}
