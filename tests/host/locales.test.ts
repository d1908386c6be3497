// Locales and time zones: how typed texts are read and values shown, and dates where script and spreadsheet differ.
import { afterAll, describe, expect, test } from 'vitest'
import { type Host, type HostOptions, startHost } from '../../workbench/host.ts'

const hosts: Host[] = []
function start(options: HostOptions): Host {
  const host = startHost({ code: '', ...options })
  hosts.push(host)
  return host
}
afterAll(() => Promise.all(hosts.map((host) => host.close())))

/** What a cell holds and shows after a text is typed into it, dates as local text. */
function typed(host: Host, text: string): [value: unknown, shown: unknown, format: unknown] {
  return host.script(
    `function main(text) {
      var cell = SpreadsheetApp.getActiveSheet().getRange('A1').clear().setValue(text), value = cell.getValue()
      var two = function (number) { return ('0' + number).slice(-2) }
      var plain = !(value instanceof Date) ? value
        : [value.getFullYear(), two(value.getMonth() + 1), two(value.getDate())].join('-') +
          ' ' + [two(value.getHours()), two(value.getMinutes()), two(value.getSeconds())].join(':')
      return [plain, cell.getDisplayValue(), cell.getNumberFormat()]
    }`,
    'main',
    text,
  ) as [unknown, unknown, unknown]
}

describe('in Vietnamese', () => {
  const host = start({})
  test.each([
    ['1.234,5', 1234.5, '1.234,50'],
    ['12,5', 12.5, '12,5'],
    ['1.234', 1234, '1.234'],
    ['12.5', '12.5', '12.5'],
    ['-0,5', -0.5, '-0,5'],
    ['25,5%', 0.255, '25,50%'],
    ['04/06/2026', '2026-06-04 00:00:00', '04/06/2026'],
    ['4-6-26', '2026-06-04 00:00:00', '04/06/2026'],
    ['2026-06-04', '2026-06-04 00:00:00', '2026-06-04'],
    ['31/02/2026', '31/02/2026', '31/02/2026'],
    ['13/13/2026', '13/13/2026', '13/13/2026'],
    ['04/06/2026 07:30', '2026-06-04 07:30:00', '04/06/2026 07:30'],
    ['07:30', '1899-12-30 07:30:00', '07:30'],
    ['7:30 PM', '1899-12-30 19:30:00', '19:30'],
    ['25:00', '25:00', '25:00'],
    ['6T/2026', '6T/2026', '6T/2026'],
    ['Quý 3/2026', 'Quý 3/2026', 'Quý 3/2026'],
    ['01/KH-UBND', '01/KH-UBND', '01/KH-UBND'],
    ['+84 912', '+84 912', '+84 912'],
    ['', '', ''],
  ])('«%s»', (text, value, shown) => {
    expect(typed(host, text).slice(0, 2)).toEqual([value, shown])
  })

  test('a new workbook has one sheet with a Vietnamese name', () => {
    expect(host.snapshot().sheets.map(({ name, rowCount, columnCount }) => [name, rowCount, columnCount])).toEqual([['Trang tính1', 1000, 26]])
  })

  test('a time of day, which is on a day before standard time, is written to the second', () => {
    const main = `function main() {
      const time = SpreadsheetApp.getActiveSheet().getRange('B1').setValue('07:30').getValue()
      return Utilities.formatDate(time, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm:ss')
    }`
    expect(host.script(main)).toBe('1899-12-30 07:30:00')
  })

  test('numbers without a format show what matters of them', () => {
    const shown = [0.1 + 0.2, 1 / 3, 1234567.891, 1e20, 123456789012, -0.00000001].map((value) =>
      host.script(`function main(v) { return SpreadsheetApp.getActiveSheet().getRange('A1').clear().setValue(v).getDisplayValue() }`, 'main', value),
    )
    expect(shown).toEqual(['0,3', '0,3333333333', '1234567,891', '1E+20', '123456789012', '-1E-08'])
  })
})

describe('in English', () => {
  const host = start({ locale: 'en_US', timeZone: 'UTC' })
  test.each([
    ['1,234.5', 1234.5, '1,234.50'],
    ['12,5', '12,5', '12,5'],
    ['12.5', 12.5, '12.5'],
    ['06/04/2026', '2026-06-04 00:00:00', '6/4/2026'],
    ['31/12/2026', '31/12/2026', '31/12/2026'],
  ])('«%s»', (text, value, shown) => {
    expect(typed(host, text).slice(0, 2)).toEqual([value, shown])
  })

  test('commas separate arguments and sheets have English names', () => {
    const result = host.script(`function main() {
      var sheet = SpreadsheetApp.getActiveSheet(), cell = sheet.getRange('B1').setFormula('=SUM(1;2.5)')
      return [cell.getValue(), cell.getFormula(), sheet.getName(), SpreadsheetApp.getActive().insertSheet().getName()]
    }`)
    expect(result).toEqual([3.5, '=SUM(1,2.5)', 'Sheet1', 'Sheet2'])
  })
})

describe('a script in another time zone than its spreadsheet', () => {
  test('shows dates in the spreadsheet’s zone and reads them in its own', () => {
    const host = start({ timeZone: 'America/New_York', scriptTimeZone: 'Asia/Ho_Chi_Minh' })
    const result = host.script(`function main() {
      var cell = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Date(2026, 5, 4, 7, 30))
      return [cell.getDisplayValue(), cell.getValue().getTime() === new Date(2026, 5, 4, 7, 30).getTime(), cell.getValue().getHours()]
    }`)
    expect(result).toEqual(['03/06/2026 20:30:00', true, 7])
  })

  test('survives the hour that a zone leaves out', () => {
    const host = start({ timeZone: 'America/New_York' })
    const result = host.script(`function main() {
      return [new Date(2026, 2, 8, 1, 59), new Date(2026, 2, 8, 3, 0), new Date(2026, 10, 1, 12, 0)].map(function (date) {
        return SpreadsheetApp.getActiveSheet().getRange('A1').setValue(date).getValue().getTime() - date.getTime()
      })
    }`)
    expect(result).toEqual([0, 0, 0])
  })
})

describe('today', () => {
  test('is what the host is told, in scripts and in formulas', () => {
    const host = start({ today: '2026-09-30T08:00:00+07:00' })
    const result = host.script(`function main() {
      var date = SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=TODAY()').getValue()
      return [new Date().toISOString(), Date.now(), date.getDate(), date.getMonth() + 1, new Date() instanceof Date]
    }`)
    expect(result).toEqual(['2026-09-30T01:00:00.000Z', Date.UTC(2026, 8, 30, 1), 30, 9, true])
  })
})

describe('modes', () => {
  const host = start({ code: `function read() { return SpreadsheetApp.getActive().getName() } function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')) } function menu() { SpreadsheetApp.getUi().createMenu('A').addToUi(); return 1 }` })

  test('without authorisation there is no document', () => {
    expect(() => host.runAs('NONE', 'read')).toThrow('You do not have permission to call SpreadsheetApp.getActiveSpreadsheet')
  })

  test('a simple trigger has menus and the document, no sidebar', () => {
    expect([host.runAs('LIMITED', 'menu'), host.runAs('LIMITED', 'read')]).toEqual([1, 'Bảng tính'])
    expect(() => host.runAs('LIMITED', 'side')).toThrow('You do not have permission to call Ui.showSidebar')
  })
})

describe('a host that is told nothing', () => {
  test('runs the bundle with its pages', () => {
    const host = startHost()
    hosts.push(host)
    host.runAs('LIMITED', 'onOpen')
    host.run('openPanel')
    expect([host.ui().menus.map(({ title }) => title), host.ui().sidebars.length]).toEqual([['Nề nếp'], 1])
  })
})
