// How the page runs a script: triggers, what it shows, what a sidebar may ask of it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cellOf, keptWorkbook } from './kept.ts'
import { chooseMenu, closeBrowser, frameFindings, goTo, openPage, type PageSession, sidebar, typeInto } from './page-session.ts'
import { sheet } from './workbooks.ts'

const CODE = `
function onOpen(e) {
  var ui = SpreadsheetApp.getUi()
  ui.createMenu('Thử').addItem('Hỏi', 'ask').addItem('Báo', 'tell').addItem('Bảng bên', 'side').addItem('Hỏng', 'fail').addItem('Chậm', 'slow')
    .addItem('Ghi', 'write').addItem('Sắp xếp', 'arrange').addToUi()
  log('mở ' + e.authMode)
}
function onEdit(e) {
  log(JSON.stringify([e.range.getA1Notation(), e.value === undefined ? null : e.value, e.oldValue === undefined ? null : e.oldValue, e.authMode]))
}
function log(text) {
  var sheet = SpreadsheetApp.getActive().getSheetByName('Nhật ký')
  sheet.getRange(sheet.getLastRow() + 1, 1).setValue(text)
}
function ask() {
  var ui = SpreadsheetApp.getUi()
  var answer = ui.prompt('Tên', 'Tên là gì?', ui.ButtonSet.OK_CANCEL)
  var button = ui.alert('Chắc không?', ui.ButtonSet.YES_NO)
  log([answer.getSelectedButton(), answer.getResponseText(), button].join(' '))
}
function tell() { SpreadsheetApp.getActive().toast('Xong rồi', 'Báo') }
function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Bên')) }
function fail() { throw new Error('Hỏng <b>mất</b> rồi') }
function slow() { Utilities.sleep(60000) }
function write() { SpreadsheetApp.getActiveSheet().getRange('E1:E2').setValues([['viết'], [1]]) }
function arrange() {
  var sheet = SpreadsheetApp.getActive().insertSheet('Mới', 0)
  sheet.getRange('A1:B1').merge().setValue('Gộp').setNote('Ghi chú').setBackground('#ff0000')
  sheet.setFrozenRows(2)
}
function globals() {
  return ['setTimeout', 'fetch', 'TextEncoder', 'URL', 'crypto', 'self', 'postMessage', 'importScripts', 'Atomics', 'indexedDB', 'navigator', 'eval', 'WorkerGlobalScope']
    .filter(function (name) { return name in globalThis })
}
function makeCode() { return (function () {}).constructor('return 1')() }
function echo(value) { return value }
function today() { return { when: new Date() } }
function secret_() { return 1 }
/** @customfunction */
function GLOBALS() { return globals().join() + typeof console }
/** @customfunction */
function FORBIDDEN() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1) }
`

const SIDEBAR = `<!doctype html><html><head><title>x</title></head><body>
<script>
  function call(name, value) {
    return new Promise(function (resolve) {
      try {
        google.script.run.withSuccessHandler(function (ok) { resolve(JSON.stringify(ok)) })
          .withFailureHandler(function (error) { resolve('Lỗi: ' + error.message) })[name](value)
      } catch (error) { resolve('Bị từ chối: ' + error.message) }
    })
  }
</script></body></html>`

let session: PageSession
beforeAll(async () => {
  session = await openPage({ sheets: [sheet('Số liệu', [[1, '=GLOBALS()', '=FORBIDDEN()']]), sheet('Nhật ký', [['Nhật ký']])], namedRanges: [] }, { code: CODE, sidebar: SIDEBAR })
})
afterAll(async () => {
  await session.close()
  await closeBrowser()
})

/** The lines that the script has written since the last time. */
let seen = 0
async function lines(): Promise<string[]> {
  const workbook = await keptWorkbook(session.page)
  const all = workbook.sheets.find(({ name }) => name === 'Nhật ký')?.cells.map((row) => String(row?.[0]?.value ?? '')) ?? []
  const fresh = all.slice(1).slice(seen)
  seen = all.length - 1
  return fresh
}

describe('triggers', () => {
  test('opening the workbook runs onOpen without authorisation', async () => {
    expect(await lines()).toEqual(['mở LIMITED'])
  })

  test('an edit of one cell tells what stands and what stood there', async () => {
    await typeInto(session.page, 'A2', 'một')
    await typeInto(session.page, 'A2', 'hai')
    expect(await lines()).toEqual(['["A2","một",null,"LIMITED"]', '["A2","hai","một","LIMITED"]'])
  })

  test('emptying several cells tells the range alone', async () => {
    await typeInto(session.page, 'A3', 'ba')
    await lines()
    await goTo(session.page, 'A2:A3')
    await session.page.keyboard.press('Delete')
    expect(await lines()).toEqual(['["A2:A3",null,null,"LIMITED"]'])
  })

  test('a paste tells the range alone', async () => {
    await session.page.evaluate("navigator.clipboard.writeText('x\\ty\\nz\\tw')")
    await goTo(session.page, 'G2')
    await session.page.keyboard.press('ControlOrMeta+V')
    expect(await lines()).toEqual(['["G2:H3",null,null,"LIMITED"]'])
    expect(cellOf(await keptWorkbook(session.page), 'Số liệu', 'H3')?.value).toBe('w')
  })

  test('what a script writes fires nothing', async () => {
    await chooseMenu(session.page, 'Ghi')
    expect(await lines()).toEqual([])
    expect(cellOf(await keptWorkbook(session.page), 'Số liệu', 'E2')?.value).toBe(1)
  })
})

describe('what a script shows', () => {
  test('questions wait for the person', async () => {
    await chooseMenu(session.page, 'Hỏi')
    await session.page.getByRole('dialog').getByRole('textbox').fill('Vũ Dương')
    expect(await frameFindings(session.page)).toEqual([])
    await session.page.getByRole('button', { name: 'OK' }).click()
    await session.page.getByRole('dialog', { name: 'Thông báo' }).getByRole('button', { name: 'Có' }).click()
    expect(await lines()).toEqual(['OK Vũ Dương YES'])
  })

  test('a message passes by', async () => {
    await chooseMenu(session.page, 'Báo')
    await session.page.locator('.toast', { hasText: 'Xong rồi' }).waitFor()
  })

  test('an error is said as text', async () => {
    await chooseMenu(session.page, 'Hỏng')
    const toast = session.page.locator('.toast.error')
    await toast.waitFor()
    expect(await toast.locator('p').textContent()).toBe('Hỏng <b>mất</b> rồi')
    expect(await frameFindings(session.page)).toEqual([])
    await toast.locator('.close').click()
  })

  test('a long run is said, and can be stopped', async () => {
    await chooseMenu(session.page, 'Chậm')
    await session.page.getByRole('button', { name: 'Dừng' }).click()
    await session.page.locator('.toast.error', { hasText: 'Đã dừng' }).locator('.close').click()
    await chooseMenu(session.page, 'Báo')
    await session.page.locator('.toast', { hasText: 'Xong rồi' }).first().waitFor()
  })

  test('sheets that it makes are there with all that is on them', async () => {
    await chooseMenu(session.page, 'Sắp xếp')
    await session.page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: 'Mới' }).waitFor()
    const { sheets: [made] } = await keptWorkbook(session.page)
    expect(made).toMatchObject({ name: 'Mới', frozenRows: 2, merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] })
    expect(made?.cells[0]?.[0]).toMatchObject({ value: 'Gộp', note: 'Ghi chú', style: { background: '#ff0000' } })
  })
})

describe('by keyboard', () => {
  const focused = (): Promise<unknown> => session.page.evaluate('document.activeElement.textContent')

  test('the menu is opened, gone through and closed, and the focus is where it was', async () => {
    const { keyboard } = session.page
    await session.page.locator('#menus button[aria-haspopup]').focus()
    await keyboard.press('Enter')
    expect(await focused()).toBe('Hỏi')
    expect(await frameFindings(session.page)).toEqual([])
    await keyboard.press('ArrowDown')
    expect(await focused()).toBe('Báo')
    await keyboard.press('End')
    expect(await focused()).toBe('Sắp xếp')
    await keyboard.press('Escape')
    expect(await focused()).toBe('Thử')
    expect(await session.page.getByRole('menu').count()).toBe(0)
    await keyboard.press('Tab')
    expect(await focused()).toBe('Mở tệp')
  })

  test('a question is closed by Escape, which is an answer', async () => {
    await lines()
    await session.page.locator('#menus button[aria-haspopup]').focus()
    await session.page.keyboard.press('Enter')
    await session.page.keyboard.press('Enter')
    await session.page.getByRole('dialog', { name: 'Tên' }).waitFor()
    await session.page.keyboard.press('Escape')
    await session.page.getByRole('dialog', { name: 'Thông báo' }).waitFor()
    await session.page.keyboard.press('Escape')
    expect(await lines()).toEqual(['CLOSE  CLOSE'])
    expect(await focused()).toBe('Thử')
  })
})

describe('a sidebar', () => {
  const call = async (name: string, value: string): Promise<unknown> => (await sidebar(session.page)).evaluate(`call('${name}', ${value})`)
  beforeAll(() => chooseMenu(session.page, 'Bảng bên'))

  test.each([
    ['echo', '{ a: [1, "hai", null, undefined], b: undefined }', '{"a":[1,"hai",null,null]}'],
    ['echo', 'undefined', 'null'],
    ['echo', 'new Date()', 'Bị từ chối: Failed due to illegal value in property: 0'],
    ['echo', '{ a: { when: new Date() } }', 'Bị từ chối: Failed due to illegal value in property: when'],
    ['echo', 'function () {}', 'Bị từ chối: Failed due to illegal value in property: 0'],
    ['today', '1', 'Lỗi: The script completed but the returned value is not a supported return type.'],
    ['secret_', '1', 'Lỗi: Script function not found: secret_'],
    ['fail', '1', 'Lỗi: Hỏng <b>mất</b> rồi'],
    ['globals', '1', '[]'],
    ['makeCode', '1', expect.stringMatching(/^Lỗi: .*(unsafe-eval|Evaluating a string|Code generation)/)],
  ])('calls %s with %s', async (name, value, answer) => {
    expect(await call(name, value)).toEqual(answer)
  })

  test('has a head that everybody can use', async () => {
    expect(await frameFindings(session.page)).toEqual([])
  })

  test('cannot reach the page around it', async () => {
    expect(await (await sidebar(session.page)).evaluate("(() => { try { return String(parent.document) } catch (error) { return error.name } })()")).toBe('SecurityError')
  })
})

describe('a custom function', () => {
  test('has no more than Apps Script has', async () => {
    expect(cellOf(await keptWorkbook(session.page), 'Số liệu', 'B1')?.value).toBe('object')
  })

  test('may not write', async () => {
    expect(cellOf(await keptWorkbook(session.page), 'Số liệu', 'C1')).toMatchObject({ value: '#ERROR!', isError: true })
  })
})

test('the browser has nothing to complain of', () => {
  expect(session.complaints.filter((text) => !/Content Security Policy/.test(text))).toEqual([])
})
