// How soon the panel shows something, beside a workbook of 20,000 rows.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WorkbookData } from '../../workbench/workbook-data.ts'
import { chooseMenu, closeBrowser, openPage, sidebar, type PageSession } from './page-session.ts'
import { sheet } from './workbooks.ts'

const ROWS = 20_000
const HEADER = ['Ngày', 'Giờ bắt đầu', 'Giờ kết thúc', 'Nội dung', 'Loại', 'Hình thức', 'Chủ trì', 'Trạng thái']

function largeWorkbook(): WorkbookData {
  const rows = Array.from({ length: ROWS }, (_, row) => [
    46023 + (row % 270), (7.5 + (row % 9)) / 24, (8.5 + (row % 9)) / 24, `Họp triển khai nhiệm vụ số ${row}`, 'Giao ban',
    row % 3 ? 'Trực tuyến' : 'Trực tiếp', `Nguyễn Văn ${row % 1999}`, 'Đã tổ chức',
  ])
  return { sheets: [sheet('Cuộc họp', [HEADER, ...rows], { rowCount: ROWS + 200 })], namedRanges: [] }
}

let session: PageSession
beforeAll(async () => {
  session = await openPage(largeWorkbook())
})
afterAll(async () => {
  await session.close()
  await closeBrowser()
})

/** Milliseconds from the panel's page being there to its first words. */
async function paintOf(): Promise<number> {
  await chooseMenu(session.page, 'Mở bảng điều khiển')
  const panel = await sidebar(session.page)
  await panel.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0 && document.querySelector('main').innerText !== ''")
  const paint = await panel.evaluate(`performance.getEntriesByName('first-contentful-paint')[0].startTime
    - performance.getEntriesByType('navigation')[0].responseEnd`)
  await panel.waitForSelector('article')
  await session.page.click('#sidebar header button')
  await session.page.waitForSelector('#sidebar iframe', { state: 'detached' })
  return paint as number
}

test('it paints words within 150 ms of the start of its script', { timeout: 60_000 }, async ({ annotate }) => {
  // The best of some: the machine may be busy with other tests.
  const paints: number[] = []
  while (paints.length < 8 && !paints.some((paint) => paint < 150)) paints.push(await paintOf())
  await annotate(`first paint after ${paints.map(Math.round).join(', ')} ms`)
  expect(Math.min(...paints)).toBeLessThan(150)
  expect(session.complaints).toEqual([])
})
