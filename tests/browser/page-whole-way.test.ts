// The whole way of a clerk on the page, from an empty workbook to the documents, whose bytes are the command line's.
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from '../../workbench/root.ts'
import { keptCells, keptSheets } from './kept.ts'
import { chooseMenu, closeBrowser, goTo, makeDocument, openPage, openSheet, type PageSession, savedBy, sidebar, typeInto } from './page-session.ts'
import { sheet } from './workbooks.ts'

/** Each step waits for all that came of the one before it. */
const PATIENT = { timeout: 180_000 }

let session: PageSession
let page: Page
let panel: Frame
let folder: string
beforeAll(async () => {
  session = await openPage({ sheets: [sheet('Trang tính1', [])], namedRanges: [] })
  page = session.page
  page.setDefaultTimeout(50_000)
  folder = await mkdtemp(join(tmpdir(), 'nenep-'))
})
afterAll(async () => {
  await session.close()
  await closeBrowser()
  await rm(folder, { recursive: true })
})

const MEETINGS = 'Cuộc họp'
/** A row of the register, from its day to its status. */
const row = (day: string, content: string, kind: string, form: string): string[] =>
  [day, '8h30', '', '', content, kind, form, '', '', '', 'Chủ tịch UBND xã', '', '', '', '', '', 'Đã tổ chức']

const values = async (...names: readonly string[]): Promise<unknown[]> => (await keptCells(page, MEETINGS, names)).map((cell) => cell?.value ?? null)

/** Texts in cells side by side; a blank one is passed over. */
async function typeAcross(from: string, texts: readonly string[]): Promise<void> {
  await goTo(page, from)
  for (const text of texts) {
    await page.keyboard.type(text, { delay: 15 })
    await page.keyboard.press('Tab')
  }
}

async function paste(at: string, rows: readonly (readonly string[])[]): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(rows.map((line) => line.join('\t')).join('\n'))})`)
  await goTo(page, at)
  await page.keyboard.press('ControlOrMeta+V')
}

describe('a clerk', PATIENT, () => {
  test('sets the workbook up in the panel: the sheets are there', async () => {
    await chooseMenu(page, 'Mở bảng điều khiển')
    panel = await sidebar(page)
    await panel.click('text=Thiết lập lần đầu')
    await panel.click('button:text-is("Tiếp tục")')
    await panel.click('button:text-is("Tạo các bảng")')
    await panel.click('text=Xem Tổng quan')
    expect(await keptSheets(page)).toEqual(expect.arrayContaining([MEETINGS, 'Nhiệm vụ', 'Văn bản', 'Cấu hình', 'Tổng quan']))
  })

  test('types a meeting', async () => {
    await openSheet(page, MEETINGS)
    // The column of the last day is hidden.
    await typeAcross('A2', ['5/6/2026', '7:30', '', 'Giao ban tuần', 'Giao ban', 'Trực tuyến'])
    await typeInto(page, 'Z1', '=ONLINE_RATIO(CUOC_HOP)')
    await expect.poll(() => values('A2', 'B2', 'E2', 'F2', 'G2', 'Z1')).toEqual([46_178, 0.3125, 'Giao ban tuần', 'Giao ban', 'Trực tuyến', 1])
  })

  test('is told what the dropdown does not hold, and chooses from it', async () => {
    await typeInto(page, 'G2', 'Tại chỗ')
    const cell = async (): Promise<unknown> => (await keptCells(page, MEETINGS, ['G2'])).map((kept) => [kept?.value, kept?.note ?? null])[0]
    await expect.poll(cell).toEqual(['Tại chỗ', expect.stringContaining('«Tại chỗ» không có trong danh sách')])
    await typeInto(page, 'G2', 'Trực tuyến')
    await expect.poll(cell).toEqual(['Trực tuyến', null])
  })

  test('pastes rows, and the bad ones are found', async () => {
    await paste('A3', [
      row('6/6/2026', 'Họp thôn', 'Giao ban', 'Trực tiếp'), row('45/6/2026', 'Họp ngày sai', 'Chuyên đề', 'Trực tuyến'),
      row('8/6/2026', 'Họp loại lạ', 'Liên hoan', 'Trực tiếp'),
    ])
    await expect.poll(() => values('E5', 'F3')).toEqual(['Họp loại lạ', 'Giao ban'])
    await panel.click('#tab-checks')
    await panel.click('text=Rà soát toàn bộ')
    await panel.waitForSelector('text=Đã rà soát.')
    const found = await panel.locator('.finding.error').allTextContents()
    expect(found).toEqual([
      expect.stringMatching(/K2.*Chưa nhập «Chủ trì»/), expect.stringMatching(/A4.*«45\/6\/2026» không có trong lịch/),
      expect.stringMatching(/F5.*«Liên hoan» không có trong danh sách/),
    ])
  })

  test('goes from a finding to its cell and corrects it: the figure follows', async () => {
    await panel.click('.finding.error .link >> text=A4')
    await expect.poll(() => page.locator('[data-u-comp=defined-name] input').inputValue()).toBe('A4')
    await typeInto(page, 'A4', '7/6/2026')
    await expect.poll(() => values('A4', 'Z1')).toEqual([46_180, 0.5])
  })

  test('has what has one meaning mended, and takes that back', async () => {
    await panel.click('text=Xem trước')
    expect(await panel.textContent('[aria-label="Sửa giúp"]')).toMatch(/8h30.*08:30/)
    await panel.click('text=/^Sửa \\d+ ô$/')
    await panel.waitForSelector('text=Hoàn tác')
    await expect.poll(() => values('B3', 'B4', 'B5')).toEqual([8.5 / 24, 8.5 / 24, 8.5 / 24])
    await panel.click('text=Hoàn tác')
    await panel.waitForSelector('text=Đã trả lại 3 ô.')
    await expect.poll(() => values('B3', 'B4', 'B5')).toEqual(['8h30', '8h30', '8h30'])
  })

  test('sees the figure anew, and the rows behind it', async () => {
    await panel.click('#tab-overview')
    await panel.click('text=Cập nhật số liệu')
    await panel.waitForSelector('article >> text=50% >> visible=true')
    await panel.click('text=Xem cách tính')
    await panel.click('summary >> visible=true')
    await panel.waitForSelector('text=Cuộc họp, dòng 2, 05/6/2026')
  })
})

describe('the documents of the page', PATIENT, () => {
  test.each([
    ['Tạo phụ lục phân công nhiệm vụ', 'PHỤ LỤC', ['appendix']],
    ['Tạo báo cáo 6 tháng', 'BÁO CÁO', ['report', '--period', '6T/2026', '--as-of', '30/09/2026']],
    ['Tạo báo cáo năm', 'BÁO CÁO', ['report', '--period', '2026', '--as-of', '30/09/2026']],
  ] as const)('%s: its bytes are the command line’s on the workbook that was saved', async (item, title, [command, ...words]) => {
    await makeDocument(page, item)
    await page.locator('.paper', { hasText: title }).waitFor()
    const { bytes } = await savedBy(page, 'Tải về .docx')
    await page.locator('dialog.document .close').click()
    const { bytes: workbook } = await savedBy(page, 'Lưu tệp .xlsx')
    const [input, out] = [join(folder, 'so.xlsx'), join(folder, `${title}${(words[1] ?? '').replace('/', '-')}.docx`)]
    await writeFile(input, workbook)
    const nenep = fileURLToPath(new URL('bin/nenep.mjs', ROOT))
    const { status, stderr } = spawnSync(nenep, [command, input, ...words, '--out', out], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, expect.stringContaining('Đã tạo')])
    expect(Buffer.from(bytes).equals(await readFile(out))).toBe(true)
  })

  test('the browser has nothing to complain of', () => {
    expect(session.complaints).toEqual([])
  })
})

