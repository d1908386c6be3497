// The host itself: running scripts, what goes in and out, what is shown to a person, opening and giving back workbooks.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Host, HostError, startHost } from '../../workbench/host.ts'
import type { WorkbookData } from '../../workbench/workbook-data.ts'

const CODE = `
var count = 0
function echo(value) { return value }
function countUp() { return ++count }
function nothing() {}
function when() { return new Date(2026, 0, 5) }
function fail() { throw new TypeError('Không được.') }
function failWithText() { throw 'chỉ là chữ' }
function endless() { for (;;) {} }
function show() {
  var ui = SpreadsheetApp.getUi()
  ui.createMenu('Nề nếp').addItem('Rà soát', 'check').addSeparator().addSubMenu(ui.createMenu('Khác').addItem('A', 'a')).addToUi()
  SpreadsheetApp.getActive().toast('Xong', 'Nề nếp', 3)
  ui.showSidebar(HtmlService.createHtmlOutput('<p>Chào</p>').setTitle('Bảng bên'))
  console.log('một', { hai: 2 })
}
function ask() {
  var ui = SpreadsheetApp.getUi()
  var button = ui.alert('Xóa?', 'Có chắc không?', ui.ButtonSet.YES_NO)
  var answer = ui.prompt('Kỳ', ui.ButtonSet.OK_CANCEL)
  return [button === ui.Button.YES, String(answer.getSelectedButton()), answer.getResponseText()]
}
function onEdit(event) {
  var sheet = event.range.getSheet()
  if (event.range.getColumn() !== 1) return
  sheet.getRange(event.range.getRow(), 3).setValue(JSON.stringify([event.value, event.oldValue, event.authMode, event.source.getName()]))
}
`

const WORKBOOK: WorkbookData = {
  sheets: [
    {
      name: 'Cuộc họp', rowCount: 50, columnCount: 10, frozenRows: 1,
      cells: [
        [{ value: 'Ngày', style: { bold: true, background: '#ddeeff', wrap: true } }, { value: 'Số', note: 'Số người' }],
        [{ value: 46027, format: 'dd/mm/yyyy' }, { value: 12.5 }, { value: true }],
        undefined,
        [{ value: null, format: '@' }, undefined, undefined, undefined, undefined, { value: 12.5, formula: '=SUM(B2:B)' }],
      ],
      merges: [{ row: 5, column: 0, rows: 1, columns: 3 }],
      columnWidths: { 0: 120 },
      hiddenRows: [7],
      hiddenColumns: [4],
      validations: [
        { ranges: [{ row: 1, column: 3, rows: 9, columns: 2 }], criteria: 'VALUE_IN_LIST', values: [['a', 'b'], true], allowInvalid: false, helpText: 'Chọn' },
      ],
      conditionalFormats: [
        { ranges: [{ row: 1, column: 0, rows: 9, columns: 4 }], criteria: 'CUSTOM_FORMULA', values: ['=$B2>5'], background: '#ffcccc' },
      ],
      filter: { row: 0, column: 0, rows: 4, columns: 3 },
    },
    { name: 'Ẩn', hidden: true, rowCount: 20, columnCount: 5, cells: [[{ value: '=không phải công thức' }]] },
  ],
  namedRanges: [{ name: 'SO_LIEU', sheet: 'Cuộc họp', range: { row: 1, column: 1, rows: 3, columns: 1 } }],
}

let host: Host
beforeAll(() => {
  host = startHost({ code: CODE, limits: { run: 3000, trigger: 3000 } })
})
afterAll(() => host.close())

describe('running a function', () => {
  test.each([[1], ['chữ'], [null], [true], [[1, [2]]], [{ a: { b: 1 } }]])('gives %j back', (value) => {
    expect(host.run('echo', value)).toEqual(value)
  })

  test('gives dates as text and nothing as null', () => {
    expect([host.run('when'), host.run('nothing')]).toEqual(['2026-01-04T17:00:00.000Z', null])
  })

  test('starts anew each time: nothing is left of the run before', () => {
    expect([host.run('countUp'), host.run('countUp')]).toEqual([1, 1])
  })

  test.each([
    ['fail', 'TypeError', 'Không được.'],
    ['failWithText', 'Error', 'chỉ là chữ'],
    ['absent', 'ReferenceError', 'Script function not found: absent'],
  ])('throws what %s throws', (name, errorName, message) => {
    expect(() => host.run(name)).toThrow(expect.objectContaining({ name: errorName, message }))
  })

  test('ends what takes too long', () => {
    expect(() => host.run('endless')).toThrow(new HostError('Exception', 'Exceeded maximum execution time'))
  })

  test('is cut off in the middle of a service call without harm to the next', () => {
    const text = `function main() { for (;;) SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1).getValue() }`
    expect(() => host.script(text)).toThrow('Exceeded maximum execution time')
    expect(host.run('echo', 'sau')).toBe('sau')
    expect(host.script(`function main() { return SpreadsheetApp.getActive().getName() }`)).toBe('Bảng tính')
  })

  test('says what is wrong with a text that is no script', () => {
    expect(() => host.script('function main( {')).toThrow(expect.objectContaining({ name: 'SyntaxError' }))
  })

  test('names the member that the host lacks', () => {
    expect(() => host.script('function main() { SpreadsheetApp.getActiveSheet().getCharts() }')).toThrow('NotImplemented: Sheet.getCharts')
  })
})

describe('what is shown', () => {
  test('is recorded', () => {
    host.run('show')
    const { menus, toasts, sidebars, log } = host.ui()
    expect(menus).toEqual([
      {
        title: 'Nề nếp',
        items: [{ caption: 'Rà soát', functionName: 'check' }, null, { title: 'Khác', items: [{ caption: 'A', functionName: 'a' }] }],
      },
    ])
    expect(toasts).toEqual([{ message: 'Xong', title: 'Nề nếp', seconds: 3 }])
    expect(sidebars).toEqual([{ title: 'Bảng bên', html: '<p>Chào</p>' }])
    expect(log).toEqual([{ level: 'log', text: 'một {"hai":2}' }])
  })

  test('is answered as prepared, else closed', () => {
    host.answer({ button: 'YES' }, { button: 'OK', text: 'Q3/2026' })
    expect(host.run('ask')).toEqual([true, 'OK', 'Q3/2026'])
    expect(host.run('ask')).toEqual([false, 'CLOSE', ''])
    expect(host.ui().alerts[0]).toEqual({ title: 'Xóa?', prompt: 'Có chắc không?', buttons: 'YES_NO' })
  })
})

describe('a workbook', () => {
  test('comes back as it was opened', () => {
    host.open(WORKBOOK)
    const shot = host.snapshot()
    const withoutHoles = (workbook: WorkbookData): unknown => JSON.parse(JSON.stringify(workbook))
    const trimmed = { ...WORKBOOK, sheets: WORKBOOK.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((row) => row ?? []) })) }
    expect(withoutHoles(shot)).toEqual(withoutHoles(trimmed))
  })

  test('keeps a text that looks like a formula as text', () => {
    expect(host.script(`function main() { var c = SpreadsheetApp.getActive().getSheetByName('Ẩn').getRange('A1'); return [c.getValue(), c.getFormula()] }`)).toEqual(['=không phải công thức', ''])
  })

  test('is calculated when it is opened', () => {
    host.open({ ...WORKBOOK, sheets: WORKBOOK.sheets.map((sheet) => ({ ...sheet, cells: [[{ value: null, formula: '=1+1' }]] })) })
    expect(host.snapshot().sheets[0]?.cells[0]?.[0]?.value).toBe(2)
  })

  test('opened after another leaves nothing of it', () => {
    host.open(WORKBOOK)
    host.open({ sheets: [{ name: 'Một', rowCount: 10, columnCount: 3, cells: [] }], namedRanges: [] })
    expect(host.snapshot()).toEqual({ sheets: [{ name: 'Một', rowCount: 10, columnCount: 3, cells: [] }], namedRanges: [] })
  })
})

describe('what any workbook holds', () => {
  const letters = fc.constantFrom(...'aĂăỆệ😀"\'=;,!#@ \n0123456789')
  const text = fc.array(letters, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value))
  const value = fc.oneof(text, number, fc.boolean())
  const format = fc.constantFrom('0.00', 'dd/mm/yyyy', '@')
  const cell = fc.oneof(fc.record({ value }), fc.record({ value, format }), fc.record({ value, note: text }))
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })

  test('comes back unchanged', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const workbook: WorkbookData = { sheets: [{ name: 'Một', rowCount: 10, columnCount: 8, cells }], namedRanges: [] }
        host.open(workbook)
        expect(host.snapshot()).toEqual(workbook)
      }),
      { numRuns: 40 },
    )
  })

  test('is what a script writes and reads, texts kept as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text.map((one) => `'${one}`), number, fc.boolean()), { minLength: 1, maxLength: 5 }), (values) => {
        host.open({ sheets: [{ name: 'Một', rowCount: 10, columnCount: 8, cells: [] }], namedRanges: [] })
        const read = host.script(
          `function main(v) { return SpreadsheetApp.getActiveSheet().getRange(1, 1, v.length, 3).setValues(v).getValues() }`, 'main', values,
        )
        expect(read).toEqual(values.map(([quoted, ...rest]) => [quoted.slice(1), ...rest]))
      }),
      { numRuns: 40 },
    )
  })
})

describe('the last of its kind', () => {
  const refused = (statement: string): unknown => {
    host.open({ sheets: [{ name: 'Một', rowCount: 10, columnCount: 3, cells: [] }, { name: 'Ẩn', hidden: true, rowCount: 5, columnCount: 5, cells: [] }], namedRanges: [] })
    return () => host.script(`function main() { var b = SpreadsheetApp.getActive(), s = b.getSheets()[0]; ${statement} }`)
  }

  test.each([
    ['s.hideSheet()', "You can't hide all the sheets in a document."],
    ['b.deleteSheet(b.getSheets()[1]); b.deleteSheet(s)', "You can't remove all the sheets in a document."],
    ['s.deleteRows(1, 10)', "You can't delete all the rows on the sheet."],
    ['s.deleteColumns(1, 3)', "You can't delete all the columns on the sheet."],
    ['s.setFrozenRows(10)', "You can't freeze all visible rows on the sheet."],
  ])('stays: %s', (statement, message) => {
    expect(refused(statement)).toThrow(message)
  })
})

describe('an array that spills', () => {
  test('gives way to what is written over it and comes back when that goes', () => {
    host.open({ sheets: [{ name: 'Một', rowCount: 10, columnCount: 5, cells: [] }], namedRanges: [] })
    const read = (statement: string): unknown =>
      host.script(`function main() { var s = SpreadsheetApp.getActiveSheet(); ${statement}; return s.getRange('C1:C3').getValues().map(function (row) { return row[0] }) }`)
    expect(read(`s.getRange('A1:A3').setValues([[1], [2], [3]]); s.getRange('C1').setFormula('=TRANSPOSE(TRANSPOSE(A1:A3))')`)).toEqual([1, 2, 3])
    expect(read(`s.getRange('C2').setValue('chặn')`)).toEqual(['#REF!', 'chặn', ''])
    expect(read(`s.getRange('C2').clearContent()`)).toEqual([1, 2, 3])
    expect(read(`s.getRange('A2').setValue(20)`)).toEqual([1, 20, 3])
    expect(host.snapshot().sheets[0]?.cells[1]?.[2]).toEqual({ value: 20, spilled: true })
  })
})

describe('typing into a cell', () => {
  const state = (): unknown => host.script(`function main() { return SpreadsheetApp.getActiveSheet().getRange('A1:C1').getValues()[0] }`)

  test('fires onEdit with the value, the one before it, and the range', () => {
    host.open({ sheets: [{ name: 'Một', rowCount: 10, columnCount: 3, cells: [] }], namedRanges: [] })
    host.edit('Một', 'A1', 'năm')
    expect(state()).toEqual(['năm', '', '["năm",null,"LIMITED","Bảng tính"]'])
    host.edit('Một', 'A1', '6')
    expect(state()).toEqual([6, '', '["6","năm","LIMITED","Bảng tính"]'])
  })

  test('is refused by a rule that rejects', () => {
    host.open(WORKBOOK)
    expect(() => host.edit('Cuộc họp', 'D2', 'c')).toThrow('violates the data validation rules')
  })
})

describe('service calls', () => {
  test('are counted by name until the count is taken back', () => {
    host.resetCalls()
    host.script(`function main() { var s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').getValues(); s.getRange('A2').getValues(); Utilities.getUuid() }`)
    expect(host.calls()).toMatchObject({ 'SpreadsheetApp.getActiveSheet': 1, 'Sheet.getRange': 2, 'Range.getValues': 2, 'Utilities.getUuid': 1 })
    host.resetCalls()
    expect(host.calls()).toEqual({})
  })
})
