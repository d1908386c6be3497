// A long action on the page: the panel tells how far it is, and stops it, while it runs.
import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keptCells, keptSheets } from './kept.ts'
import { chooseMenu, closeBrowser, openPage, type PageSession, sidebar } from './page-session.ts'
import { sheet } from './workbooks.ts'

let session: PageSession
let panel: Frame
beforeAll(async () => {
  // Parts are told by the clock, which has to go on.
  session = await openPage({ sheets: [sheet('Trang tính1', [])], namedRanges: [] }, { today: null })
  await chooseMenu(session.page, 'Mở bảng điều khiển')
  panel = await sidebar(session.page)
  await panel.click('text=Thiết lập lần đầu')
  await panel.click('button:text-is("Tiếp tục")')
})
afterAll(async () => {
  await session.close()
  await closeBrowser()
})

async function dashboardTitle(): Promise<unknown> {
  return (await keptCells(session.page, 'Tổng quan', ['A1']))[0]?.value ?? null
}

describe('setting up', { timeout: 120_000 }, () => {
  test('tells the sheet it is at, and stopped there it keeps what is written', async () => {
    await panel.click('button:text-is("Tạo các bảng")')
    await panel.waitForSelector('text=/Đang tạo bảng .+ \\(\\d+\\/\\d+\\)…/')
    await panel.click('button:text-is("Dừng")')
    await panel.waitForSelector('text=Phần đã ghi được giữ nguyên; chạy lại để làm tiếp.')
    // The dashboard is filled last.
    expect(await dashboardTitle()).toBeNull()
  })

  test('goes on where it was stopped', async () => {
    await panel.click('button:text-is("Tạo các bảng")')
    await panel.waitForSelector('text=Xem Tổng quan', { timeout: 100_000 })
    expect(await keptSheets(session.page)).toEqual(expect.arrayContaining(['Cuộc họp', 'Nhiệm vụ', 'Cấu hình', 'Tổng quan']))
    expect(await dashboardTitle()).not.toBeNull()
    expect(session.complaints).toEqual([])
  })
})
