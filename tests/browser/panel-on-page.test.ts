// The panel beside the workbook of the workbench: the same files, from the figures to the document.
import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseMenu, closeBrowser, openPage, sidebar, type PageSession } from './page-session.ts'
import { sampleHost } from './panel-page.ts'

let session: PageSession
let panel: Frame

beforeAll(async () => {
  const host = sampleHost(`book.getSheetByName('Cuộc họp').getRange('G5').setValue('truc tuyen')`)
  const workbook = host.snapshot()
  await host.close()
  session = await openPage(workbook)
  await chooseMenu(session.page, 'Mở bảng điều khiển')
  panel = await sidebar(session.page)
})
afterAll(async () => {
  await session.close()
  await closeBrowser()
})

/** The cell that the person is at. */
function nameBox(): Promise<string> {
  return session.page.locator('[data-u-comp=defined-name] input').inputValue()
}

function sheetShown(): Promise<string | null> {
  return session.page.locator('[data-u-comp=slide-tab-item][aria-selected=true]').first().textContent()
}

describe('the panel on the page', () => {
  test('shows the figures of the workbook', async () => {
    await panel.waitForSelector('article')
    const shown = await panel.textContent('main')
    expect(shown).toContain('Tỷ lệ hội nghị, cuộc họp trực tuyến')
    expect(shown).toMatch(/\d+(,\d+)?%/)
    expect(await panel.textContent('header')).toContain('Số liệu đến 08:00, 30/9/2026')
  })

  test('a finding leads to its cell', async () => {
    await panel.click('#tab-checks')
    const link = panel.locator('.finding .link').first()
    const cell = await link.textContent()
    await link.click()
    await expect.poll(nameBox).toBe(cell)
    await expect.poll(sheetShown).toContain('Cuộc họp')
  })

  test('what can be mended is shown, mended and taken back', async () => {
    await panel.click('text=Xem trước')
    expect(await panel.textContent('[aria-label="Sửa giúp"]')).toMatch(/truc tuyen.*Trực tuyến/)
    await panel.click('text=/^Sửa \\d+ ô$/')
    await panel.click('text=Hoàn tác')
    await panel.waitForSelector('text=Đã trả lại 1 ô.')
  })

  test('a meeting typed into the form becomes a row of the register', async () => {
    await panel.click('#tab-meetings')
    const fields = { date: '05/10/2026', start: '08:00', end: '09:30', content: 'Họp thử bảng điều khiển', chair: 'Chủ tịch UBND xã' }
    for (const [id, value] of Object.entries(fields)) await panel.fill(`#field-${id}`, value)
    await panel.selectOption('#field-kind', 'Giao ban')
    await panel.selectOption('#field-form', 'Trực tuyến')
    await panel.waitForSelector('text=Khi đã họp, tỷ lệ trực tuyến năm 2026')
    await panel.click('text=/^Ghi vào sổ$/')
    await panel.waitForSelector('text=/^Đã ghi vào dòng \\d+ của bảng «Cuộc họp»/')
    const row = /dòng (\d+)/.exec((await panel.textContent('#said')) ?? '')?.[1]
    await expect.poll(nameBox).toBe(`A${row}`)
  })

  test('the appendix is made and listed, and asked for again it is the same one', async () => {
    await panel.click('#tab-documents')
    await panel.getByRole('button', { name: 'Tạo phụ lục phân công nhiệm vụ' }).click()
    await panel.waitForSelector('text=Mở văn bản')
    await panel.waitForSelector('[aria-label="Đã lập"] >> text=số liệu chưa đổi')
    await panel.getByRole('button', { name: 'Tạo phụ lục phân công nhiệm vụ' }).click()
    await panel.waitForSelector('text=Số liệu không đổi nên đã có sẵn.')
  })

  test('complains of nothing', () => {
    expect(session.complaints).toEqual([])
  })
})
