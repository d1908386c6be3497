// The sample on the page with the script that ships: figures, files in and out, documents.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeXlsx } from '../../workbench/files/xlsx.ts'
import { startHost } from '../../workbench/host.ts'
import type { WorkbookData } from '../../workbench/workbook-data.ts'
import { cellOf, keptWorkbook } from './kept.ts'
import { closeBrowser, frameFindings, goTo, makeDocument, openPage, type PageSession, savedBy, TODAY } from './page-session.ts'
import { sample, sheet } from './workbooks.ts'

let session: PageSession
let workbook: WorkbookData
let folder: string
beforeAll(async () => {
  workbook = await sample()
  session = await openPage(workbook)
  folder = await mkdtemp(join(tmpdir(), 'nenep-'))
})
afterAll(async () => {
  await session.close()
  await closeBrowser()
  await rm(folder, { recursive: true })
})

describe('the sample', () => {
  test('shows its figures, computed here', async () => {
    const kept = await keptWorkbook(session.page)
    const figures = kept.sheets.find(({ name }) => name === 'Tổng quan')?.cells.map((row) => row?.slice(0, 5).map((cell) => cell?.value ?? null))
    const expected = workbook.sheets.find(({ name }) => name === 'Tổng quan')?.cells.map((row) => row?.slice(0, 5).map((cell) => cell?.value ?? null))
    expect(figures?.slice(4)).toEqual(expected?.slice(4))
    expect(figures?.slice(4).length).toBeGreaterThan(10)
  })

  test('is saved as a file with all that stands there', async () => {
    const { name, bytes } = await savedBy(session.page, 'Lưu tệp .xlsx')
    expect(name).toBe('Sổ theo dõi.xlsx')
    expect(Buffer.from(bytes).equals(await writeXlsx(await keptWorkbook(session.page)))).toBe(true)
  })
})

/** A document in which somebody has written something else. */
function withText(bytes: Uint8Array, text: string, other: string): Uint8Array {
  const parts = unzipSync(bytes)
  const xml = strFromU8(parts['word/document.xml']!)
  expect(xml).toContain(text)
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(text, other)) })
}

async function bring(name: string): Promise<void> {
  const [chooser] = await Promise.all([session.page.waitForEvent('filechooser'), session.page.getByRole('button', { name: 'Nạp bản đã sửa' }).click()])
  await chooser.setFiles(join(folder, name))
}

describe('documents', () => {
  test('are made by the menu, shown, and are the bytes of the command line', async () => {
    await makeDocument(session.page, 'Tạo phụ lục phân công nhiệm vụ')
    await session.page.locator('.paper', { hasText: 'PHỤ LỤC' }).waitFor()
    expect(await frameFindings(session.page)).toEqual([])
    const { name, bytes } = await savedBy(session.page, 'Tải về .docx')
    expect(name).toMatch(/\.docx$/)
    const host = startHost({ workbook, today: TODAY })
    try {
      host.run('runAction', 'makeAppendix', {})
      expect(Buffer.from(bytes).equals(host.documents().at(-1)!.bytes)).toBe(true)
    } finally {
      await host.close()
    }
    await writeFile(join(folder, 'sửa.docx'), withText(bytes, 'Phụ lục', 'BẢNG GIAO VIỆC'))
  })

  test('are brought back as a person has changed them; what is no document is refused', async () => {
    await writeFile(join(folder, 'hỏng.docx'), 'x')
    await bring('hỏng.docx')
    await session.page.locator('text=/không phải văn bản Word/').waitFor()
    await bring('sửa.docx')
    await session.page.locator('.paper', { hasText: 'BẢNG GIAO VIỆC' }).waitFor()
    expect(await session.page.locator('dialog.document').count()).toBe(1)
    await session.page.locator('dialog.document .close').click()
  })

  test('are still there after a reload', async () => {
    await keptWorkbook(session.page)
    await session.reload()
    await session.page.getByRole('button', { name: 'Văn bản đã tạo' }).click()
    expect(await session.page.locator('dialog.documents li').count()).toBe(1)
    expect(await frameFindings(session.page)).toEqual([])
    await session.page.locator('dialog.documents li button').click()
    await session.page.locator('.paper', { hasText: 'BẢNG GIAO VIỆC' }).waitFor()
    await session.page.locator('dialog.document .close').click()
  })
})

describe('a file', () => {
  const HOSTILE = ['<img src=x onerror="document.body.dataset.hacked=1">', '\u202eđảo ngược\u202c', 'a'.repeat(32_767), '{{7*7}}', '=1+1 là chữ'] as const

  test('is opened by the button, hostile texts as texts', async () => {
    const path = join(folder, '<b>của tôi.xlsx')
    await writeFile(path, await writeXlsx({ sheets: [sheet('Trang <i>1', HOSTILE.map((text) => [{ value: text }]))], namedRanges: [] }))
    const [chooser] = await Promise.all([session.page.waitForEvent('filechooser'), session.page.getByRole('button', { name: 'Mở tệp' }).click()])
    await chooser.setFiles(path)
    await session.page.locator('#name', { hasText: 'của tôi' }).waitFor()
    expect(await session.page.locator('#name').textContent()).toBe('<b>của tôi')
    await session.page.locator('[data-u-comp=slide-tab-item]', { hasText: 'Trang <i>1' }).waitFor()
    for (const row of [1, 2, 3]) await goTo(session.page, `A${row}`)
    const kept = await keptWorkbook(session.page)
    expect(HOSTILE.map((_text, index) => cellOf(kept, 'Trang <i>1', `A${index + 1}`)?.value)).toEqual(HOSTILE)
    expect(await session.page.evaluate('document.body.dataset.hacked ?? null')).toBeNull()
  })

  test('that is no spreadsheet is refused in words, and the work stays', async () => {
    const path = join(folder, 'ảnh.xlsx')
    await writeFile(path, 'không phải bảng tính')
    const [chooser] = await Promise.all([session.page.waitForEvent('filechooser'), session.page.getByRole('button', { name: 'Mở tệp' }).click()])
    await chooser.setFiles(path)
    await session.page.locator('.toast.error', { hasText: 'không phải bảng tính' }).waitFor()
    expect(await session.page.locator('#name').textContent()).toBe('<b>của tôi')
  })

  test('dropped onto the page is opened', async () => {
    const bytes = await writeXlsx({ sheets: [sheet('Thả', [['vào']])], namedRanges: [] })
    await session.page.evaluate(`{
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (c) => c.charCodeAt(0))], 'thả.xlsx'))
      document.querySelector('#sheet').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
    }`)
    await session.page.locator('#name', { hasText: 'thả' }).waitFor()
    expect(cellOf(await keptWorkbook(session.page), 'Thả', 'A1')?.value).toBe('vào')
  })
})

test('starting anew asks first, then brings the first workbook back', async () => {
  await session.page.getByRole('button', { name: 'Bắt đầu lại' }).click()
  await session.page.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click()
  expect(await session.page.locator('#name').textContent()).toBe('thả')
  await session.page.getByRole('button', { name: 'Bắt đầu lại' }).click()
  await Promise.all([session.page.waitForEvent('load'), session.page.getByRole('dialog').getByRole('button', { name: 'Bắt đầu lại' }).click()])
  await session.page.waitForSelector('body[data-ready]')
  expect(await session.page.locator('#name').textContent()).toBe('Sổ theo dõi')
})

test('the browser has nothing to complain of', () => {
  expect(session.complaints).toEqual([])
})
