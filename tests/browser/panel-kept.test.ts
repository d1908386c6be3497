// What people wrote into the last report, in the panel: listed as text, and taken along where the box is ticked.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PanelAnswer } from '../../src/actions/index.ts'
import type { DocumentPreview } from '../../src/actions/panel/preview-document.ts'
import type { Host } from '../../workbench/host.ts'
import { openBrowser, overflow } from './panel-harness.ts'
import { byHost, good, openPanel, sampleHost, withAnswers } from './panel-page.ts'

let browser: Browser
let host: Host
beforeAll(async () => {
  host = sampleHost()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

test('is listed with what becomes of it, and used where the box is ticked', async () => {
  const kept = [
    { heading: '3. Nguyên nhân', text: `<img src=x> ${'x'.repeat(400)}`, fate: 'thêm vào cuối mục', isUsed: true },
    { heading: '3. Nguyên nhân', text: 'Có 5 phòng.', fate: 'có số liệu của kỳ trước, không dùng lại', isUsed: false },
  ]
  const asked: [string, unknown, unknown][] = []
  const previewed = new Map<unknown, DocumentPreview>()
  const page = await openPanel(browser, {
    answer: withAnswers({
      previewDocument: ({ keep, ...options }) => {
        asked.push(['previewDocument', options['period'], keep])
        const key = String(options['period'])
        const { result } = previewed.has(key) ? { result: previewed.get(key)! } : (host.run('runFromPanel', 'previewDocument', options) as PanelAnswer & { result: DocumentPreview })
        previewed.set(key, result)
        // Of the half-year alone: what cannot be read is said of the year.
        return good(key.startsWith('6T') ? { ...result, kept } : { ...result, keptNote: options['document'] === 'report' ? 'Không mở được bản trước.' : '' })
      },
      makeReport: ({ period, keep }) => {
        asked.push(['makeReport', period, keep])
        return good({ name: 'Báo cáo', url: 'https://docs.google.com/document/d/x/edit', fingerprint: '', isNew: true, changes: null })
      },
    }, byHost(host)),
  })
  await page.click('#tab-documents')
  await page.click('text=Bản trước có 2 đoạn do người viết')
  expect(await page.textContent('main')).toContain('3. Nguyên nhân: «Có 5 phòng.» (có số liệu của kỳ trước, không dùng lại)')
  expect(await page.textContent('main')).toContain('Không mở được bản trước.')
  expect(await page.locator('main img').count()).toBe(0)
  expect(await overflow(page)).toBe(0)
  const box = page.getByLabel('Dùng lại các đoạn đã sửa ở bản trước')
  await box.check()
  await expect.poll(() => asked.at(-1)?.join(' ')).toMatch(/^previewDocument 6T\/\d+ true$/)
  await page.click('text=/^Tạo báo cáo 6 tháng$/')
  await page.waitForSelector('text=Mở văn bản')
  expect(asked.at(-1)!.join(' ')).toMatch(/^makeReport 6T\/\d+ true$/)
  await box.uncheck()
  await expect.poll(() => String(asked.at(-1)?.[2])).toMatch(/undefined|false/)
  await page.context().close()
})
