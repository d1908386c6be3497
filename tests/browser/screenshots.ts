// Pictures of the panel and of the page: those of the README into one folder, those of every state, for eyes, into another.
import { mkdirSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import type { Host } from '../../workbench/host.ts'
import { servePage } from '../../workbench/server/server.ts'
import { byHost, openPanel, TODAY } from './panel-page.ts'
import { closeHosts, startHosts, VIEWS, type Hosts, type View } from './panel-views.ts'
import { findBrowser } from './unpack-chromium.ts'

/** Quiet: what moved has come to rest. */
const REST_MS = 700

interface Folders {
  readonly shown: string
  readonly all: string
  /** Which pictures are taken; empty for all. */
  readonly names: readonly string[]
}

/** Takes every picture, light and dark; the README's in light alone. */
export async function takePictures({ shown, all, names }: Folders, tell: (line: string) => void): Promise<void> {
  const isWanted = (name: string): boolean => names.length === 0 || names.includes(name)
  for (const folder of [shown, all]) mkdirSync(folder, { recursive: true })
  const hosts = startHosts()
  const executablePath = await findBrowser()
  // The fonts of this machine, not the few of the unpacked browser.
  const { FONTCONFIG_PATH: _, ...env } = process.env
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], env: env as Record<string, string> })
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const picture of VIEWS.filter(({ name }) => isWanted(name))) {
        const path = colorScheme === 'light' && picture.isShown ? `${shown}/${picture.name}.png` : `${all}/${picture.name}-${colorScheme}.png`
        await takePicture(browser, { picture, hosts, colorScheme, path })
        tell(path)
      }
    }
    if (isWanted('ban-lam-viec')) {
      await takeWorkbench(browser, hosts.sample, `${shown}/ban-lam-viec.png`)
      tell(`${shown}/ban-lam-viec.png`)
    }
  } finally {
    await browser.close()
    await closeHosts(hosts)
  }
}

interface Taking {
  readonly picture: View
  readonly hosts: Hosts
  readonly colorScheme: 'light' | 'dark'
  readonly path: string
}

async function takePicture(browser: Browser, { picture, hosts, colorScheme, path }: Taking): Promise<void> {
  const { answer = ({ sample }) => byHost(sample), show, height = 720 } = picture
  const page = await openPanel(browser, { answer: answer(hosts), colorScheme, height, scale: 2 })
  if (show) await show(page)
  await page.waitForTimeout(REST_MS)
  await page.screenshot({ path })
  await page.context().close()
}

/** The whole page: spreadsheet, menu and panel. */
async function takeWorkbench(browser: Browser, host: Host, path: string): Promise<void> {
  const server = await servePage({ workbook: Promise.resolve(host.snapshot()), name: 'Sổ theo dõi', key: 'pictures', today: TODAY })
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
  const page = await context.newPage()
  await page.goto(server.url)
  await page.waitForSelector('body[data-ready]')
  await page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: /^Cuộc họp$/ }).click()
  await page.locator('#menus button[aria-haspopup]').click()
  await page.getByRole('menuitem', { name: 'Mở bảng điều khiển' }).click()
  const panel = await (await page.waitForSelector('#sidebar iframe')).contentFrame()
  await panel?.waitForSelector('article')
  await page.mouse.move(500, 500)
  await page.waitForTimeout(2 * REST_MS)
  await page.screenshot({ path })
  await context.close()
  await server.close()
}
