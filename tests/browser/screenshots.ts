// Pictures of the panel and of the page: those of the README into one folder, those of every state, for eyes, into another.
import { mkdirSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import type { Host } from '../../workbench/host.ts'
import { servePage } from '../../workbench/server/server.ts'
import { byHost, good, never, openPanel, sampleHost, withAnswers, type Answerer } from './panel-page.ts'
import { findBrowser } from './unpack-chromium.ts'

/** Two things that can be mended, and a long name. */
const SPOILT = `
  const meetings = book.getSheetByName('Cuộc họp')
  meetings.getRange('G5').setValue('truc tuyen')
  meetings.getRange('F7').setValue('họp giao ban')
  const tasks = book.getSheetByName('Nhiệm vụ')
  const header = tasks.getRange(1, 1, 1, 18).getValues()[0]
  const set = (row, name, value) => tasks.getRange(row, header.indexOf(name) + 1).setValue(value)
  set(3, 'Trạng thái', 'Đang thực hiện')
  set(3, 'Hạn cụ thể', new Date(2026, 8, 18))
  set(4, 'Trạng thái', 'Đang thực hiện')
  set(4, 'Hạn cụ thể', new Date(2026, 9, 4))
  const settings = book.getSheetByName('Cấu hình')
  const names = settings.getRange(1, 1, 40, 1).getValues().map(([name]) => name)
  settings.getRange(names.indexOf('Ngày chốt số liệu') + 1, 2).setValue('')
`

interface Picture {
  readonly name: string
  readonly answer?: (host: Host) => Answerer
  readonly show?: (page: Page) => Promise<unknown>
  readonly height?: number
  /** Whether the README shows it. */
  readonly isShown?: boolean
}

const open = (tab: string) => (page: Page): Promise<void> => page.click(`#tab-${tab}`)

/** The panel's pages and states, in the order in which one meets them. */
const PICTURES: readonly Picture[] = [
  { name: 'tong-quan', isShown: true },
  {
    name: 'cach-tinh', isShown: true, height: 900,
    show: async (page) => {
      await page.click('text=Xem cách tính')
      await page.click('details summary')
    },
  },
  { name: 'tu-chon-ngay', show: (page) => page.selectOption('header select', 'own') },
  { name: 'kiem-tra', isShown: true, show: open('checks') },
  {
    name: 'sua-giup', isShown: true,
    show: async (page) => {
      await page.click('#tab-checks')
      await page.click('text=Xem trước')
    },
  },
  { name: 'nhiem-vu', isShown: true, show: open('tasks') },
  {
    name: 'cuoc-hop', isShown: true, height: 860,
    show: async (page) => {
      await page.click('#tab-meetings')
      for (const [id, value] of Object.entries({ date: '05/10/2026', start: '07:30', end: '15:30', content: 'Giao ban tuần', chair: 'Chủ tịch UBND xã' })) {
        await page.fill(`#field-${id}`, value)
      }
      await page.selectOption('#field-kind', 'Giao ban')
      await page.selectOption('#field-form', 'Trực tuyến')
      await page.waitForSelector('text=Khi đã họp')
    },
  },
  {
    name: 'van-ban', isShown: true,
    show: async (page) => {
      await page.click('#tab-documents')
      await page.click('text=Tạo phụ lục')
      await page.waitForSelector('text=Mở văn bản')
    },
  },
  {
    name: 'xem-truoc', height: 900,
    show: async (page) => {
      await page.click('#tab-documents')
      await page.locator('text=Xem trước >> visible=true').nth(1).click()
    },
  },
  { name: 'thiet-lap', isShown: true, show: open('setup') },
  {
    name: 'thiet-lap-lan-dau', isShown: true, answer: (host) => withAnswers({ overview: () => good({ ...overviewOf(host), isSetUp: false, cards: [] }) }, byHost(host)),
    show: (page) => page.click('text=Thiết lập lần đầu'),
  },
  { name: 'dang-doc', answer: () => (name) => (name === 'runFromPanel' ? never() : 'Đang tính các chỉ tiêu…'), show: (page) => page.waitForSelector('text=Dừng') },
  { name: 'hai-tai-khoan', answer: () => () => { throw new Error('PERMISSION_DENIED') }, show: (page) => page.waitForSelector('[role=alert]') },
  { name: 'tu-choi', answer: (host) => withAnswers({ overview: () => ({ ok: false, message: 'Người khác đang chạy thao tác này. Chờ ít phút rồi thử lại.' }) }, byHost(host)) },
  { name: 'khong-co-loi', answer: (host) => withAnswers({ check: () => good({ findings: [] }), mend: () => good({ changes: [] }) }, byHost(host)), show: open('checks') },
  {
    name: 'dang-tao', answer: (host) => withAnswers({ makeAppendix: never }, (name, args) => (name === 'panelStep' && args[0] !== '' ? 'Đang lưu vào Google Drive…' : byHost(host)(name, args))),
    show: async (page) => {
      await page.click('#tab-documents')
      await page.click('text=Tạo phụ lục')
      await page.waitForSelector('text=Đang lưu vào Google Drive…')
    },
  },
]

function overviewOf(host: Host): object {
  return (host.run('runFromPanel', 'overview', {}) as { result: object }).result
}

/** Quiet: what moved has come to rest. */
const REST_MS = 700

interface Folders {
  readonly shown: string
  readonly all: string
}

/** Takes every picture, light and dark; the README's in light alone. */
export async function takePictures({ shown, all }: Folders, tell: (line: string) => void): Promise<void> {
  for (const folder of [shown, all]) mkdirSync(folder, { recursive: true })
  const host = sampleHost(SPOILT)
  const executablePath = await findBrowser()
  // The fonts of this machine, not the few of the unpacked browser.
  const { FONTCONFIG_PATH: _, ...env } = process.env
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], env: env as Record<string, string> })
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const picture of PICTURES) {
        const path = colorScheme === 'light' && picture.isShown ? `${shown}/${picture.name}.png` : `${all}/${picture.name}-${colorScheme}.png`
        await takePicture(browser, { picture, host, colorScheme, path })
        tell(path)
      }
    }
    await takeWorkbench(browser, host, `${shown}/ban-lam-viec.png`)
    tell(`${shown}/ban-lam-viec.png`)
  } finally {
    await browser.close()
    await host.close()
  }
}

interface Taking {
  readonly picture: Picture
  readonly host: Host
  readonly colorScheme: 'light' | 'dark'
  readonly path: string
}

async function takePicture(browser: Browser, { picture, host, colorScheme, path }: Taking): Promise<void> {
  const { answer = byHost, show, height = 720 } = picture
  const page = await openPanel(browser, { answer: answer(host), colorScheme, height, scale: 2 })
  if (show) await show(page)
  await page.waitForTimeout(REST_MS)
  await page.screenshot({ path })
  await page.context().close()
}

/** The whole page: spreadsheet, menu and panel. */
async function takeWorkbench(browser: Browser, host: Host, path: string): Promise<void> {
  const server = await servePage({ workbook: Promise.resolve(host.snapshot()), name: 'Sổ theo dõi', key: 'pictures', today: '2026-09-30T08:00:00+07:00' })
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
  const page = await context.newPage()
  await page.goto(server.url)
  await page.waitForSelector('body[data-ready]')
  await page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: /^Cuộc họp$/ }).click()
  await page.locator('#menus button[aria-haspopup]').click()
  await page.getByRole('menuitem', { name: 'Mở bảng điều khiển' }).click()
  const panel = await (await page.waitForSelector('#sidebar iframe')).contentFrame()
  await panel?.waitForSelector('article')
  await page.waitForTimeout(2 * REST_MS)
  await page.screenshot({ path })
  await context.close()
  await server.close()
}
