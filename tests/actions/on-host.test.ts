import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CheckResult } from '../../src/actions/check.ts'
import type { MadeDocument } from '../../src/actions/made-documents.ts'
import type { SetUpResult } from '../../src/actions/set-up/set-up.ts'
import { ACTIONS } from '../../src/actions/index.ts'
import * as entries from '../../src/main.ts'
import { startHost, type Host } from '../../workbench/host.ts'

let host: Host
beforeAll(() => {
  host = startHost({ today: '2026-11-25T08:30:00+07:00' })
  host.run('runAction', 'setUp', {})
})
afterAll(() => host.close())

/** Runs the body of a function on the open spreadsheet, given as `book`. */
function onBook<T>(body: string): T {
  return host.script(`function main() { const book = SpreadsheetApp.getActiveSpreadsheet(); ${body} }`) as T
}

describe('set-up on a spreadsheet', () => {
  test('takes the blank first sheet away and puts the dashboard first', () => {
    const names = onBook<string[]>('return book.getSheets().map((sheet) => sheet.getName())')
    expect(names[0]).toBe('Tổng quan')
    expect(names).not.toContain('Trang tính1')
  })

  test('freezes the header, notes what to type and hides what is hidden at first', () => {
    const [frozen, note, hidden, shown] = onBook<[number, string, boolean, boolean]>(`
      const sheet = book.getSheetByName('Cuộc họp')
      return [sheet.getFrozenRows(), sheet.getRange('A1').getNote(), sheet.isColumnHiddenByUser(3), sheet.isColumnHiddenByUser(1)]`)
    expect(frozen).toBe(1)
    expect(note).toMatch(/^Nhập ngày họp.*\nVí dụ: 04\/6\/2026/)
    expect([hidden, shown]).toEqual([true, false])
  })

  test('offers the values of a list and warns only: known spellings may be typed', () => {
    const [values, allows, help] = onBook<[string[], boolean, string]>(`
      const rule = book.getSheetByName('Cuộc họp').getRange('G2').getDataValidation()
      return [rule.getCriteriaValues()[0], rule.getAllowInvalid(), rule.getHelpText()]`)
    expect(values).toEqual(['Trực tiếp', 'Trực tuyến', 'Kết hợp trực tiếp và trực tuyến'])
    expect(allows).toBe(true)
    expect(help).not.toBe('')
  })

  test('guards the header by a warning alone', () => {
    const protections = onBook<boolean[]>(`
      return book.getSheetByName('Cuộc họp').getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) => each.isWarningOnly())`)
    expect(protections).toEqual([true])
  })

  test('names each register, so that a function over the name follows its cells', () => {
    const values = onBook<unknown[]>(`
      const sheet = book.getSheetByName('Cuộc họp')
      const cell = book.getSheetByName('Danh mục').getRange('H1')
      cell.setFormula('=ONLINE_RATIO(CUOC_HOP; 2026)')
      const row = (date, form) => [date, '07:30', '', '08:30', 'Giao ban ' + date, 'Giao ban', form]
      sheet.getRange(2, 1, 2, 7).setValues([row('05/01/2026', 'Trực tuyến'), row('12/01/2026', 'Trực tiếp')])
      const before = cell.getValue()
      sheet.getRange('G3').setValue('Trực tuyến')
      const after = cell.getValue()
      sheet.getRange(2, 1, 2, 7).clearContent()
      cell.clearContent()
      return [before, after]`)
    expect(values).toEqual([0.5, 1])
  })

  test('a document number that looks like a date or a number stays as typed', () => {
    const values = onBook<unknown[]>(`
      const cell = book.getSheetByName('Văn bản').getRange('B2')
      const given = ['02/2026', '0012'].map((text) => cell.setValue(text).getValue())
      cell.clearContent()
      return given`)
    expect(values).toEqual(['02/2026', '0012'])
  })

  test('run again it changes nothing', () => {
    const before = JSON.stringify(host.snapshot())
    expect(host.run('runAction', 'setUp', {}) as SetUpResult).toMatchObject({ created: [], foreign: [] })
    expect(JSON.stringify(host.snapshot())).toBe(before)
  })

  test('fills a blank sheet of ours that is smaller than a new one', () => {
    const small = startHost()
    try {
      small.script(`function main() {
        const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Thủ tục hành chính')
        sheet.deleteRows(11, sheet.getMaxRows() - 10)
        sheet.deleteColumns(6, sheet.getMaxColumns() - 5)
      }`)
      expect((small.run('runAction', 'setUp', {}) as SetUpResult).created).toContain('Thủ tục hành chính')
      const { rowCount, cells } = small.snapshot().sheets.find(({ name }) => name === 'Thủ tục hành chính')!
      expect([rowCount, cells[0]!.filter((cell) => cell?.value).length]).toEqual([1000, 22])
    } finally {
      void small.close()
    }
  })

  test('needs a bounded number of service calls, whatever the number of rows', () => {
    const fresh = startHost()
    try {
      fresh.run('runAction', 'setUp', {})
      const calls = fresh.calls()
      expect(calls['Range.setValues']).toBe(22)
      expect(calls['Range.setValue']).toBeUndefined()
      expect(Object.values(calls).reduce((sum, count) => sum + count, 0)).toBeLessThan(2200)
    } finally {
      void fresh.close()
    }
  })
})

describe('documents on a spreadsheet', () => {
  test('are made once: the same data gives the link of the first', () => {
    const first = host.run('runAction', 'makeAppendix', {}) as MadeDocument
    const second = host.run('runAction', 'makeAppendix', {}) as MadeDocument
    expect(first.isNew).toBe(true)
    expect(second).toEqual({ ...first, isNew: false })
    expect(host.documents()).toHaveLength(1)
    expect(host.documents()[0]!.mimeType).toBe('application/vnd.google-apps.document')
  })

  test('are made anew when a task has changed', () => {
    onBook(`book.getSheetByName('Nhiệm vụ').getRange('C2').setValue('Nội dung khác')`)
    expect(host.run('runAction', 'makeAppendix', {}) as MadeDocument).toMatchObject({ isNew: true })
  })

  test('are recorded with the time and the link', () => {
    const row = onBook<string[]>(`return book.getSheetByName('Văn bản đã lập').getRange('A2:E2').getValues()[0]`)
    expect(row.slice(0, 2)).toEqual(['Phụ lục phân công nhiệm vụ', 'năm 2026'])
    expect(row[3]).toMatch(/^https:\/\/docs\.google\.com\/document\/d\//)
    expect(row[4]).toBe('25/11/2026 08:30')
  })
})

describe('the check on a spreadsheet', () => {
  test('keeps its findings in the workbook when asked, those of the check before gone', () => {
    onBook(`book.getSheetByName('Cuộc họp').getRange('A2:G2').setValues([['30/02/2026', '07:30', '', '08:30', 'Giao ban', 'Giao ban', '=1/0']])`)
    const { findings } = host.run('runAction', 'check', { keep: true }) as CheckResult
    const kept = (): string[][] => onBook(`return book.getSheetByName('Kết quả rà soát').getDataRange().getValues()`)
    expect(kept()).toHaveLength(findings.length + 4)
    expect(kept().some((row) => row.includes('30/02/2026'))).toBe(true)
    onBook(`book.getSheetByName('Cuộc họp').getRange('A2:G2').clearContent()`)
    host.run('runAction', 'check', { keep: true })
    expect(kept().some((row) => row.includes('30/02/2026'))).toBe(false)
  })
})

describe('formulas that read the workbook', () => {
  const FORMULA = '=TASK_PROGRESS()'

  test('are set anew, and no others', () => {
    onBook(`
      const sheet = book.getSheetByName('Danh mục')
      sheet.getRange('H1').setFormula('${FORMULA}')
      sheet.getRange('H2').setFormula('=SUM(1; 2)')`)
    host.resetCalls()
    expect(host.run('runAction', 'refresh', {})).toEqual({ count: 2 })
    expect(host.calls()['Range.setFormula']).toBe(2)
    expect(onBook(`return book.getSheetByName('Danh mục').getRange('H1:H2').getFormulas()`)).toEqual([[FORMULA], ['=SUM(1; 2)']])
  })

  test('come back when a refresh was cut off after it had cleared them', () => {
    onBook(`
      book.getSheetByName('Danh mục').getRange('H1').clearContent()
      PropertiesService.getDocumentProperties().setProperty('nenep.refresh', JSON.stringify([['Danh mục', 1, 8, '${FORMULA}']]))`)
    host.run('runAction', 'refresh', {})
    expect(onBook(`return book.getSheetByName('Danh mục').getRange('H1').getFormula()`)).toBe(FORMULA)
  })
})

describe('menu and panel', () => {
  test('every menu item runs a function that the entry exports', () => {
    const handlers = ACTIONS.flatMap(({ menu }) => menu.map(({ handler }) => handler))
    expect(handlers.length).toBeGreaterThan(4)
    for (const handler of handlers) expect(entries).toHaveProperty(handler)
  })

  test('opening the file shows the menu, also where the document may not be seen yet', () => {
    host.runAs('NONE', 'onOpen', { authMode: 'NONE' })
    host.runAs('LIMITED', 'onOpen', { authMode: 'LIMITED' })
  })

  test('the panel gets words, and the link of a document', () => {
    const answer = host.run('runFromPanel', 'makeReport', { period: '2026' }) as { summary: string; result: MadeDocument }
    expect(answer.summary).toMatch(/^Đã tạo «Báo cáo năm 2026»\./)
    expect(answer.result.url).toMatch(/^https:/)
  })

  test.each([
    ['setup', {}, 'Không có thao tác «setup». Tên gần nhất: setUp.'],
    ['kpi', { perod: '2026' }, 'Không có tùy chọn «perod». Tên gần nhất: period.'],
    ['makeReport', { period: 'Q7' }, 'Không hiểu kỳ «Q7».'],
  ])('%s with %j is refused with a sentence', (action, options, sentence) => {
    expect(() => host.run('runAction', action, options)).toThrow(sentence)
  })
})
