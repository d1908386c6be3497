// What a person types on the page, and what comes of it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cellOf, keptWorkbook } from './kept.ts'
import { closeBrowser, goTo, openPage, openSheet, type PageSession, typeInto } from './page-session.ts'
import type { WorkbookData } from '../../workbench/workbook-data.ts'
import { sheet } from './workbooks.ts'

/** As much as a cell holds, a text that turns the direction of writing, markup, what looks like a formula. */
const HOSTILE = ['a'.repeat(50_000), '\u202eđảo ngược', '<script>document.body.dataset.hacked = 1</script>', '=1+1']

const WORKBOOK = {
  sheets: [
    sheet('Cuộc họp', [
      ['Ngày', 'Loại', 'Hình thức', 'Cơ quan tổ chức', 'Trạng thái'],
      [46_027, 'Giao ban', 'Trực tuyến', 'UBND xã', 'Đã tổ chức'],
      [46_028, 'Giao ban', 'Trực tiếp', 'UBND xã', 'Đã tổ chức'],
      [46_029, 'Giao ban', 'Trực tiếp', 'UBND xã', 'Đã tổ chức'],
      [46_030, 'Giao ban', 'Trực tuyến', 'UBND xã', 'Đã tổ chức'],
    ], {
      validations: [{
        ranges: [{ row: 1, column: 1, rows: 50, columns: 1 }], criteria: 'VALUE_IN_LIST', values: [['Giao ban', 'Chuyên đề'], true],
        allowInvalid: false, helpText: 'Chọn một loại trong danh sách.',
      }],
    }),
    sheet('Thử', [['=ONLINE_RATIO(\'Cuộc họp\'!C2:C5)', 2, '=B1*10'], HOSTILE.map((value) => ({ value }))]),
  ],
  namedRanges: [{ name: 'HINH_THUC', sheet: 'Cuộc họp', range: { row: 1, column: 2, rows: 4, columns: 1 } }],
}

let session: PageSession
beforeAll(async () => {
  session = await openPage(WORKBOOK)
})
afterAll(async () => {
  await session.close()
  await closeBrowser()
})

const cell = async (name: string, a1: string): Promise<unknown> => cellOf(await keptWorkbook(session.page), name, a1)?.value ?? null

describe('a typed entry', () => {
  const entries = [
    ['a decimal comma', 'G2', '12,5', { value: 12.5 }],
    ['a day before its month', 'G3', '5/6/2026', { value: 46_178, format: 'dd/mm/yyyy' }],
    ['a share', 'G4', '45%', { value: 0.45, format: '0%' }],
    ['a time', 'G5', '7:30', { value: 0.3125, format: 'hh:mm' }],
    ['a text after an apostrophe', 'G6', "'00123", { value: '00123' }],
    ['markup as text', 'G7', '<img src=x onerror=alert(1)>', { value: '<img src=x onerror=alert(1)>' }],
    ['a formula with Vietnamese separators', 'G8', '=SUM(1,5;2)', { value: 3.5, formula: '=SUM(1.5;2)' }],
  ] as const
  let typed: WorkbookData
  beforeAll(async () => {
    for (const [, a1, text] of entries) await typeInto(session.page, a1, text)
    typed = await keptWorkbook(session.page)
  })

  test.each(entries)('is read as %s', (_what, a1, _text, expected) => {
    expect(cellOf(typed, 'Cuộc họp', a1)).toMatchObject(expected)
  })

  test('changes the figures that depend on it, custom functions among them', async () => {
    expect(await cell('Thử', 'A1')).toBe(0.5)
    await typeInto(session.page, 'C3', 'Trực tuyến')
    expect(await cell('Thử', 'A1')).toBe(0.75)
  })

  test('of our own function is calculated at once', async () => {
    await typeInto(session.page, 'H2', '=ONLINE_RATIO(HINH_THUC)')
    expect(await cell('Cuộc họp', 'H2')).toBe(0.75)
  })

  test('of our own function is helped along, and says why it is in error when one points at it', async () => {
    const { page } = session
    await goTo(page, 'I2')
    await page.keyboard.type('=ONL', { delay: 30 })
    await page.getByText('Tỷ lệ hội nghị, cuộc họp trực tuyến').first().waitFor()
    await page.keyboard.type('INE_RATIO(HINH_THUC;"xyz")', { delay: 30 })
    await page.waitForTimeout(500)
    await page.keyboard.press('Enter')
    await expect.poll(() => cell('Cuộc họp', 'I2'), { timeout: 20_000 }).toBe('#ERROR!')
    // Column I, row 2.
    await page.mouse.move(46 + 88 * 8.5, 132 + 24 * 1.5)
    await page.mouse.move(44 + 88 * 8.5, 131 + 24 * 1.5)
    await page.getByText('không có ngày nên không tính theo kỳ được').first().waitFor()
    await page.mouse.move(600, 600)
  })

  test('that a rule rejects is taken back, and why is said', async () => {
    await typeInto(session.page, 'B2', 'Liên hoan')
    await session.page.locator('.toast.error', { hasText: 'Chọn một loại trong danh sách.' }).waitFor()
    expect(await cell('Cuộc họp', 'B2')).toBe('Giao ban')
    await session.page.locator('.toast.error .close').click()
  })

  test('that a rule takes stays', async () => {
    await typeInto(session.page, 'B3', 'Chuyên đề')
    expect(await cell('Cuộc họp', 'B3')).toBe('Chuyên đề')
  })
})

test('hostile cells are texts', async () => {
  await openSheet(session.page, 'Thử')
  for (const a1 of ['A2', 'B2', 'C2', 'D2']) await goTo(session.page, a1)
  await openSheet(session.page, 'Cuộc họp')
  const kept = await keptWorkbook(session.page)
  expect(['A2', 'B2', 'C2', 'D2'].map((a1) => cellOf(kept, 'Thử', a1)?.value)).toEqual(HOSTILE)
  expect(await session.page.evaluate('document.body.dataset.hacked ?? null')).toBeNull()
})

test('a text too long for the editor stays whole, and can be typed over', async () => {
  await openSheet(session.page, 'Thử')
  await goTo(session.page, 'A2')
  await session.page.keyboard.press('F2')
  await session.page.keyboard.type('b')
  await session.page.keyboard.press('Enter')
  await session.page.locator('.toast.error', { hasText: '3000 ký tự' }).locator('.close').click()
  expect(await cell('Thử', 'A2')).toBe(HOSTILE[0])
  await typeInto(session.page, 'A2', 'ngắn')
  expect(await cell('Thử', 'A2')).toBe('ngắn')
  await openSheet(session.page, 'Cuộc họp')
})

test('work survives a reload', async () => {
  await typeInto(session.page, 'H9', 'còn đây')
  expect(await cell('Cuộc họp', 'H9')).toBe('còn đây')
  await session.reload()
  expect(await cell('Cuộc họp', 'H9')).toBe('còn đây')
  expect(await cell('Thử', 'A1')).toBe(0.75)
})

test('the browser has nothing to complain of', () => {
  expect(session.complaints).toEqual([])
})
