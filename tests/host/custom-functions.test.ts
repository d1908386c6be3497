// Custom functions as Google calls them: what their arguments are, when they are calculated, what they may not do.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Host, startHost } from '../../workbench/host.ts'

const CODE = `
var calls = 0
/**
 * Cho biết đối số. Ví dụ: =SHOW(A1; "x")
 * @customfunction
 */
function SHOW() {
  return JSON.stringify(Array.prototype.map.call(arguments, function show(value) {
    if (Array.isArray(value)) return value.map(show)
    return value instanceof Date ? 'ngày ' + [value.getFullYear(), value.getMonth() + 1, value.getDate(), value.getHours()].join('-') : value
  }))
}
/** @customfunction */
function BLOCK() { return [[1, 'x'], [true, new Date(2026, 0, 5)]] }
/** @customfunction */
function LIST() { return ['a', 'b'] }
/** @customfunction */
function FAILS() { throw new Error('Không đọc được kỳ «xx».') }
/** @customfunction */
function COUNTS() { return ++calls }
/** @customfunction */
function READS(a1) { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(a1).getValue() }
/** @customfunction */
function WRITES(how) {
  var sheet = SpreadsheetApp.getActiveSheet()
  if (how === 'value') sheet.getRange('A1').setValue(1)
  if (how === 'format') sheet.getRange('A1').setBackground('red')
  if (how === 'insert') SpreadsheetApp.getActive().insertSheet('Mới')
  if (how === 'ui') SpreadsheetApp.getUi().alert('x')
  if (how === 'toast') SpreadsheetApp.getActive().toast('x')
  if (how === 'open') SpreadsheetApp.openById('x')
}
/** @customfunction */
function ENDLESS() { for (;;) {} }
/** @customfunction */
function SUM() { return 'của ta' }
/** @customfunction */
function CACHED(value) { var cache = CacheService.getDocumentCache(); cache.put('k', String(value)); return cache.get('k') }
/** @customfunction */
function hidden_() { return 1 }
function NOT_CUSTOM() { return 1 }
`

let host: Host
beforeAll(() => {
  host = startHost({ code: CODE, limits: { customFunction: 3000 } })
})
afterAll(() => host.close())
beforeEach(() => host.open({ sheets: [{ name: 'Bảng', rowCount: 6, columnCount: 12, cells: [] }], namedRanges: [] }))

/** Sets cells, then gives what others hold. */
function evaluate(cells: Record<string, unknown>, wanted = 'H1'): unknown {
  const body = Object.entries(cells).map(([a1, value]) => `s.getRange('${a1}').setValue(${JSON.stringify(value)})`)
  return host.script(`function main() { var s = SpreadsheetApp.getActiveSheet(); ${body.join(';')}; return s.getRange('${wanted}').getValues() }`)
}
const one = (cells: Record<string, unknown>): unknown => (evaluate(cells) as unknown[][])[0]?.[0]
const show = (cells: Record<string, unknown>): unknown => JSON.parse(String(one(cells)))

describe('arguments', () => {
  test.each([
    ['nothing', '=SHOW()', []],
    ['texts and numbers', '=SHOW("a"; 1,5; TRUE)', ['a', 1.5, true]],
    ['one cell is a scalar', '=SHOW(A1)', [3]],
    ['a blank is empty text', '=SHOW(F6)', ['']],
    ['a range is rows of values', '=SHOW(A1:B2)', [[[3, 'x'], ['ngày 2026-6-4-0', 0.5]]]],
    ['an open range reaches the last row', '=SHOW(A3:A)', [[[''], [''], [''], ['']]]],
    ['a whole column', '=SHOW(B:B)', [[['x'], [0.5], [''], [''], [''], ['']]]],
    ['a date is a date', '=SHOW(A2)', ['ngày 2026-6-4-0']],
    ['what is calculated', '=SHOW(A1*2; A1&"y")', [6, '3y']],
    ['a list worked out by a function', '=SHOW(TRANSPOSE(A1:A2))', [[[3, 46177]]]],
  ])('%s', (_what, formula, expected) => {
    expect(show({ A1: 3, A2: '04/06/2026', B1: 'x', B2: '50%', H1: formula })).toEqual(expected)
  })

  test('an error stays the error and the function is not called', () => {
    expect([one({ A1: '=1/0', H1: '=SHOW(A1)' }), one({ H1: '=SHOW(1/0)' }), one({ H1: "=SHOW('Không có'!A1:B)" })]).toEqual(['#DIV/0!', '#DIV/0!', '#REF!'])
    expect(host.errorAt('Bảng', 'H1')).toBe('Trang tính «Không có» không tồn tại.')
  })

  test('an error inside a range is its text', () => {
    expect(show({ A1: '=1/0', H1: '=SHOW(A1:A2)' })).toEqual([[['#DIV/0!'], ['']]])
  })

  test('names are written in any case', () => {
    expect(show({ H1: '=show(1)' })).toEqual([1])
  })

  test.each(['=SHOW(TODAY())', '=SHOW(A1; NOW())', '=IF(TRUE; SHOW(1+RAND()); 0)'])('volatile arguments hang: %s', (formula) => {
    expect(one({ H1: formula })).toBe('Loading...')
  })

  test('a volatile function beside it does not hang', () => {
    expect(one({ H1: '=IF(TODAY()>0; SHOW("TODAY()"); 0)' })).toBe('["TODAY()"]')
  })
})

describe('results', () => {
  test('spill over empty cells and are read there', () => {
    const rows = evaluate({ H1: '=BLOCK()' }, 'H1:I2') as unknown[][]
    expect(rows).toEqual([[1, 'x'], [true, '2026-01-04T17:00:00.000Z']])
  })

  test('a plain list fills a column', () => {
    expect(evaluate({ H1: '=LIST()' }, 'H1:H2')).toEqual([['a'], ['b']])
  })

  test('do not overwrite what is there', () => {
    expect(evaluate({ I2: 'đã có', H1: '=BLOCK()' }, 'H1:I2')).toEqual([['#REF!', ''], ['', 'đã có']])
  })

  test('what is thrown is an error with the sentence that hovering shows', () => {
    expect(one({ H1: '=FAILS()' })).toBe('#ERROR!')
    expect(host.errorAt('Bảng', 'H1')).toBe('Không đọc được kỳ «xx».')
  })

  test('the sentence goes along with its cell and goes when the error goes', () => {
    one({ H1: '=FAILS()' })
    host.script(`function main() { SpreadsheetApp.getActiveSheet().insertRowBefore(1) }`)
    expect([host.errorAt('Bảng', 'H1'), host.errorAt('Bảng', 'H2')]).toEqual([null, 'Không đọc được kỳ «xx».'])
    host.script(`function main() { SpreadsheetApp.getActiveSheet().getRange('H2').setFormula('=SHOW()') }`)
    expect(host.errorAt('Bảng', 'H2')).toBeNull()
  })

  test('a call that takes too long is an error', () => {
    expect(one({ H1: '=ENDLESS()' })).toBe('#ERROR!')
    expect(host.errorAt('Bảng', 'H1')).toBe('Exceeded maximum execution time')
  })
})

describe('calculation', () => {
  test('follows the cells of a range', () => {
    expect(show({ A1: 1, H1: '=SHOW(A1:A2)' })).toEqual([[[1], ['']]])
    expect(show({ A2: 2 })).toEqual([[[1], [2]]])
  })

  test('does not follow what the function reads itself', () => {
    expect(one({ A1: 'cũ', H1: '=READS("A1")' })).toBe('cũ')
    expect(one({ A1: 'mới' })).toBe('cũ')
    expect(one({ H1: null, B1: 1 })).toBe('')
    expect(one({ H1: '=READS("A1")' })).toBe('mới')
  })

  test('each call is an execution of its own', () => {
    expect(evaluate({ H1: '=COUNTS()', H2: '=COUNTS()' }, 'H1:H2')).toEqual([[1], [1]])
  })

  test('a sheet that is renamed is followed, one that is deleted is #REF!', () => {
    const shown = (change: string): unknown =>
      host.script(`function main() { var b = SpreadsheetApp.getActive(), s = b.getSheetByName('Bảng'); ${change}; return s.getRange('H1').getValue() }`)
    expect(shown(`b.insertSheet('Hai').getRange('A1').setValue(5); s.getRange('H1').setFormula("=SHOW(Hai!A1:A2)")`)).toBe('[[[5],[""]]]')
    expect(shown(`b.getSheetByName('Hai').setName('Ba bốn').getRange('A2').setValue(6)`)).toBe('[[[5],[6]]]')
    expect(shown(`b.deleteSheet(b.getSheetByName('Ba bốn'))`)).toBe('#REF!')
  })
})

describe('limits', () => {
  test.each([
    ['value', 'You do not have permission to call setValue'],
    ['format', 'You do not have permission to call setBackground'],
    ['insert', 'You do not have permission to call insertSheet'],
    ['ui', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['toast', 'You do not have permission to call toast'],
  ])('a function may not change anything: %s', (how, message) => {
    expect(one({ A1: 'giữ', H1: `=WRITES("${how}")` })).toBe('#ERROR!')
    expect(host.errorAt('Bảng', 'H1')).toBe(message)
    expect(host.snapshot().sheets.map(({ name, cells }) => [name, cells[0]?.[0]])).toEqual([['Bảng', { value: 'giữ' }]])
  })

  test('a function may not open another file', () => {
    expect(one({ H1: '=WRITES("open")' })).toBe('#ERROR!')
    expect(host.errorAt('Bảng', 'H1')).toContain('You do not have permission to call SpreadsheetApp.openById')
  })

  test('the cache may be used', () => {
    expect(one({ H1: '=CACHED(5)' })).toBe('5')
  })

  test('a built-in keeps its name', () => {
    expect(one({ H1: '=SUM(1;2)' })).toBe(3)
  })

  test.each(['=hidden_()', '=NOT_CUSTOM()'])('what is not declared is no function: %s', (formula) => {
    expect(one({ H1: formula })).toBe('#NAME?')
  })
})

describe('separators', () => {
  test('a comma is an error in a locale of decimal commas', () => {
    expect(one({ H1: '=SHOW(A1,B1)' })).toBe('#ERROR!')
    expect(host.errorAt('Bảng', 'H1')).toBe('Lỗi phân tích cú pháp công thức.')
    expect(host.script(`function main() { return SpreadsheetApp.getActiveSheet().getRange('H1').getFormula() }`)).toBe('=SHOW(A1,B1)')
  })
})
