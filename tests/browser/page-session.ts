// The page in a real browser, for tests: served with a workbook, driven as a person drives it.
import { readFile } from 'node:fs/promises'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { servePage, type PageServer } from '../../workbench/server/server.ts'
import type { WorkbookData } from '../../workbench/workbook-data.ts'

/** What `new Date()` is for scripts. */
export const TODAY = '2026-09-30T08:00:00+07:00'
const SIZE = { width: 1280, height: 760 }
const READY = 'body[data-ready]'

export interface PageSession {
  readonly page: Page
  readonly server: PageServer
  /** What the browser has complained of. */
  readonly complaints: readonly string[]
  /** Opens the page again as after closing the tab. */
  reload(): Promise<void>
  close(): Promise<void>
}

let browser: Browser | null = null

async function startBrowser(): Promise<Browser> {
  browser ??= await chromium.launch({ executablePath: inject('browser'), args: ['--no-sandbox', '--disable-gpu'] })
  return browser
}

export interface SessionOptions {
  readonly colorScheme?: 'light' | 'dark'
  /** Another script, and another sidebar, than ours. */
  readonly code?: string
  readonly sidebar?: string
  /** What the script's clock says; null is the time of day. */
  readonly today?: string | null
}

/** Serves a workbook and opens the page on it. */
export async function openPage(workbook: WorkbookData, { colorScheme = 'light', code, sidebar: html, today = TODAY }: SessionOptions = {}): Promise<PageSession> {
  const shipped = { ...(code === undefined ? {} : { '/Code.js': code }), ...(html === undefined ? {} : { '/sidebar.html.txt': html }) }
  const server = await servePage({ workbook: Promise.resolve(workbook), name: 'Sổ theo dõi', key: 'test', today, shipped })
  const context = await (await startBrowser()).newContext({
    viewport: SIZE, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', colorScheme, acceptDownloads: true,
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(server.url)
  await page.waitForSelector(READY)
  return {
    page, server, complaints,
    reload: async () => {
      await page.reload()
      await page.waitForSelector(READY)
    },
    close: async () => {
      await closeContext(context)
      await server.close()
    },
  }
}

async function closeContext(context: BrowserContext): Promise<void> {
  await context.close()
}

export async function closeBrowser(): Promise<void> {
  await browser?.close()
  browser = null
}

/** Milliseconds between keys, as of a quick typist: Univer's editor opens with the first. */
const KEY_DELAY = 15

/** Goes to a cell by the name box, as a person who knows its name. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.locator('[data-u-comp=defined-name] input')
  await box.fill(cell)
  await box.press('Enter')
  // What is typed sooner goes into the name box.
  await page.waitForFunction("document.activeElement?.isContentEditable")
  await page.waitForTimeout(150)
}

/** Goes to a cell and types into it. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell)
  await page.keyboard.type(text, { delay: KEY_DELAY })
  await page.keyboard.press('Enter')
  await page.waitForTimeout(150)
}

/** Opens a sheet by its tab. */
export async function openSheet(page: Page, name: string): Promise<void> {
  await page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: new RegExp(`^${name}$`) }).click()
  await page.waitForTimeout(150)
}

/** Chooses an item of the menu of the script. */
export async function chooseMenu(page: Page, item: string): Promise<void> {
  await page.locator('#menus button[aria-haspopup]').click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

/** Makes a document by the menu, its questions answered, and opens it. */
export async function makeDocument(page: Page, item: string): Promise<void> {
  await chooseMenu(page, item)
  const dialog = page.getByRole('dialog', { name: item })
  const [yes, done] = [dialog.getByRole('button', { name: 'Có' }), dialog.getByRole('button', { name: 'OK' })]
  await yes.or(done).waitFor()
  if (await yes.isVisible()) await yes.click()
  await done.click()
  await page.getByRole('button', { name: 'Văn bản đã tạo' }).click()
  await page.locator('dialog.documents li button').first().click()
}

/** What a button lets the person save. */
export async function savedBy(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
}

/** What is not the page's own: the spreadsheet with its windows, pages in frames, a document as on paper. */
const OTHERS = ['#sheet', '[class*=univer]', 'iframe', '.paper']

/** What axe finds wrong with the frame around the spreadsheet, light and dark. */
export async function frameFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found: string[] = []
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await page.evaluate((exclude) => (globalThis as unknown as { axe: typeof axe }).axe.run({ exclude }), OTHERS.map((each) => [each]))
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${colorScheme} ${id} ${target.join(' ')} ${failureSummary ?? ''}`)))
  }
  return found
}

/** The page of the sidebar. */
export async function sidebar(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame()
  if (!frame) throw new Error('The sidebar has no page')
  return frame
}
