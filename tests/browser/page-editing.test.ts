// The other ways in which a person changes the workbook on the page: rows, columns and sheets that come and go, copying,
// filling, undoing. Each reaches the book, what is kept beside cells goes with them, and a reload brings it back.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { servePage } from '../../workbench/server/server.ts'
import { keptWorkbook } from './kept.ts'
import { closeBrowser, goTo, openPage, openSheet, type PageSession, TODAY, typeInto } from './page-session.ts'
import { sheet } from './workbooks.ts'

const KIND = { criteria: 'VALUE_IN_LIST', values: [['Giao ban', 'Chuyên đề'], true], allowInvalid: false, helpText: 'Chọn một loại.' } as const
const WARNING = { ranges: [{ row: 1, column: 3, rows: 20, columns: 1 }], criteria: 'CUSTOM_FORMULA', values: ['=$D2>3'], background: '#fff2cc' }
const WORKBOOK = {
  sheets: [
    sheet('Sổ', [
      ['Ngày', 'Loại', 'Hình thức', 'Số', 'Gấp đôi'],
      [46_027, 'Giao ban', 'Trực tuyến', 1, '=D2*2'],
      [46_028, { value: 'Giao ban', note: 'Ghi chú' }, 'Trực tiếp', 2, '=D3*2'],
      [46_029, 'Giao ban', 'Trực tiếp', 3, '=D4*2'],
    ], { validations: [{ ...KIND, ranges: [{ row: 1, column: 1, rows: 20, columns: 1 }] }], conditionalFormats: [WARNING] }),
    sheet('Tính', [["='Sổ'!D4", "=ONLINE_RATIO('Sổ'!C2:C4)"]]),
  ],
  namedRanges: [{ name: 'HINH_THUC', sheet: 'Sổ', range: { row: 1, column: 2, rows: 3, columns: 1 } }],
}

let session: PageSession
let page: Page
beforeAll(async () => {
  session = await openPage(WORKBOOK)
  page = session.page
})
afterAll(async () => {
  await session.close()
  await closeBrowser()
})

interface Seen {
  readonly sheets: readonly string[]
  /** Rows as texts: values, formulas with their results, notes in brackets. */
  readonly rows: readonly string[]
  /** Of the rule: `row,column,rows,columns` from 0. */
  readonly rules: readonly string[]
  readonly figures: readonly unknown[]
  /** Rows of the named range, and of the conditional format. */
  readonly ranges: readonly (string | undefined)[]
}

async function seen(): Promise<Seen> {
  const { sheets, namedRanges } = await keptWorkbook(page)
  const [first] = sheets
  const place = (range: { row: number; column: number; rows: number; columns: number } | undefined): string | undefined =>
    range && [range.row, range.column, range.rows, range.columns].join()
  return {
    sheets: sheets.map(({ name }) => name),
    rows: (first?.cells.slice(1, 6) ?? []).map((row) => Array.from({ length: 7 }, (_none, column) => {
      const { value = null, formula, note } = row?.[column] ?? {}
      return `${formula ? `${formula} ` : ''}${value ?? ''}${note ? `[${note}]` : ''}`
    }).join('|').replace(/\|+$/, '')),
    rules: first?.validations?.flatMap(({ ranges }) => ranges.map((range) => place(range) ?? '')).toSorted() ?? [],
    figures: sheets.find(({ name }) => name === 'Tính')?.cells[0]?.map((cell) => cell?.value) ?? [],
    ranges: [place(namedRanges[0]?.range), place(first?.conditionalFormats?.[0]?.ranges[0])],
  }
}

const START: Seen = {
  sheets: ['Sổ', 'Tính'],
  rows: ['46027|Giao ban|Trực tuyến|1|=D2*2 2', '46028|Giao ban[Ghi chú]|Trực tiếp|2|=D3*2 4', '46029|Giao ban|Trực tiếp|3|=D4*2 6'],
  rules: ['1,1,20,1'], figures: [3, 1 / 3], ranges: ['1,2,3,1', '1,3,20,1'],
}

/** After a row has been filled. */
const FILLED: Seen = { ...START, rows: [...START.rows, '|||4|=D5*2 8'] }

/** Height of a row and of what is above the first one, width of a column and of what is left of the first one. */
const [ROW, TOP, COLUMN, LEFT] = [24, 132, 88, 46]

/** Opens the menu of the header of a row, or of a column. */
async function headerMenu({ row, column }: { row?: number; column?: number }): Promise<void> {
  if (row !== undefined) await page.mouse.click(LEFT / 2, TOP + ROW * (row - 0.5), { button: 'right' })
  if (column !== undefined) await page.mouse.click(LEFT + COLUMN * (column - 0.5), TOP - 10, { button: 'right' })
}

async function press(key: string): Promise<void> {
  await page.keyboard.press(`ControlOrMeta+${key}`)
  await page.waitForTimeout(150)
}

const tab = (name: string) => page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: new RegExp(`^${name}$`) })

test('a row comes between others with their rules, and goes again by undoing', async () => {
  await headerMenu({ row: 3 })
  // In the middle of the words stands a field for how many.
  await page.getByText('dòng ở trên').click({ position: { x: 150, y: 14 } })
  await typeInto(page, 'D3', '5')
  await expect.poll(seen).toEqual({
    sheets: START.sheets, rows: [START.rows[0], '|||5', '46028|Giao ban[Ghi chú]|Trực tiếp|2|=D4*2 4', '46029|Giao ban|Trực tiếp|3|=D5*2 6'],
    rules: ['1,1,21,1'], figures: [3, 1 / 3], ranges: ['1,2,4,1', '1,3,21,1'],
  })
  await press('z')
  await press('z')
  await expect.poll(seen).toEqual(START)
})

test('a row goes with its rule and note, and comes back with them', async () => {
  await headerMenu({ row: 3 })
  await page.getByText('Xóa hàng đã chọn').click()
  await expect.poll(seen).toEqual({
    sheets: START.sheets, rows: [START.rows[0], '46029|Giao ban|Trực tiếp|3|=D3*2 6'], rules: ['1,1,19,1'], figures: [3, 1 / 2], ranges: ['1,2,2,1', '1,3,19,1'],
  })
  await press('z')
  await expect.poll(seen).toEqual(START)
})

test('a column goes and comes back', async () => {
  await headerMenu({ column: 1 })
  await page.getByText('Xóa cột đã chọn').click()
  await expect.poll(seen).toMatchObject({ rules: ['1,0,20,1'], figures: [3, 1 / 3], ranges: ['1,1,3,1', '1,2,20,1'] })
  await press('z')
  await expect.poll(seen).toEqual(START)
})

test('filling goes on with numbers and formulas', async () => {
  await goTo(page, 'D3:E4')
  const [x, y] = [LEFT + COLUMN * 5, TOP + ROW * 4]
  // Fonts differ a little in height: the handle is where the pointer becomes a cross.
  let at = y - ROW / 2
  const pointers = (): Promise<unknown> => page.evaluate("Array.from(document.querySelectorAll('#sheet canvas'), ({ style }) => style.cursor).join()")
  for (; at < y + ROW && !/crosshair/.test(String(await pointers())); at += 2) {
    await page.mouse.move(x, at)
    await page.waitForTimeout(60)
  }
  await page.mouse.down()
  await page.mouse.move(x, at + ROW / 2, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await seen()).rows).toEqual(FILLED.rows)
  await press('z')
  await expect.poll(seen).toEqual(START)
  await press('y')
  await expect.poll(async () => (await seen()).rows).toEqual(FILLED.rows)
})

test('copied cells take their rules along, what comes from elsewhere has none', async () => {
  await goTo(page, 'B2')
  await press('c')
  await goTo(page, 'F2')
  await press('v')
  await expect.poll(async () => (await seen()).rules).toEqual(['1,1,20,1', '1,5,1,1'])
  await page.evaluate("navigator.clipboard.writeText('Liên hoan')")
  await goTo(page, 'F2')
  await press('v')
  await expect.poll(seen).toMatchObject({ rows: [`${FILLED.rows[0]}|Liên hoan`, ...FILLED.rows.slice(1)], rules: ['1,1,20,1'] })
  await press('z')
  await press('z')
  await expect.poll(seen).toEqual(FILLED)
})

test('sheets are made, renamed, deleted and brought back', async () => {
  await page.mouse.click(35, 742)
  await typeInto(page, 'A1', "=SUM('Sổ'!D2:D5)")
  await openSheet(page, 'Sổ')
  await tab('Sổ').click({ button: 'right' })
  await page.getByText('Đổi tên').click()
  await press('a')
  await page.keyboard.type('Sổ họp')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await keptWorkbook(page)).sheets[2]?.cells[0]?.[0]).toMatchObject({ value: 10, formula: "=SUM('Sổ họp'!D2:D5)" })
  await openSheet(page, 'Bảng tính1')
  await tab('Bảng tính1').click({ button: 'right' })
  await page.locator('text="Xóa" >> visible=true').last().click()
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await expect.poll(async () => (await seen()).sheets).toEqual(['Sổ họp', 'Tính'])
  await goTo(page, 'C3')
  await press('z')
  await expect.poll(seen).toEqual({ ...FILLED, sheets: ['Sổ họp', 'Tính', 'Bảng tính1'] })
})

test('all of it is there after a reload', async () => {
  const before = await seen()
  await session.reload()
  await typeInto(page, 'J1', 'sau')
  await expect.poll(seen).toEqual(before)
})

test('where the file has changed since, the person is asked which work to go on with', async () => {
  const { port } = new URL(session.server.url)
  await session.server.close()
  const server = await servePage({ workbook: Promise.resolve(WORKBOOK), name: 'Sổ theo dõi', key: 'test', today: TODAY, port: Number(port), version: 'mới' })
  try {
    await page.goto(server.url)
    await page.getByRole('dialog').getByRole('button', { name: 'Mở tệp trên máy' }).click()
    await page.waitForSelector('body[data-ready]')
    await typeInto(page, 'J1', 'mới')
    await expect.poll(seen).toEqual(START)
    await page.reload()
    await page.waitForSelector('body[data-ready]')
    expect((await keptWorkbook(page)).sheets[0]?.cells[0]?.[9]?.value).toBe('mới')
  } finally {
    await server.close()
  }
})

test('the browser has nothing to complain of', () => {
  expect(session.complaints).toEqual([])
})
