// A value that goes into a great many cells at once: what depends on them is calculated, and soon.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHost, type Host } from '../../workbench/host.ts'

const CODE = `
function mark(cells) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]
  sheet.getRange('E1').setFormula('=COUNTIF(A1:A1000; "x")')
  sheet.getRange('E2').setFormula('=A500&"!"')
  sheet.getRange('E3').setFormula('=LEN(B1)+COUNTIF(C:C; "x")')
  SpreadsheetApp.flush()
  sheet.getRangeList(cells).setValue('x')
  return sheet.getRange('E1:E3').getValues().map((row) => row[0])
}
function refused() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]
  sheet.getRange('H2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).setAllowInvalid(false).build())
  sheet.getRangeList(['H1', 'H2']).setValue('b')
}
`

let host: Host
beforeAll(() => {
  host = startHost({ code: CODE })
})
afterAll(() => host.close())

test.each([
  ['a few', ['A2', 'A500', 'B1', 'C3:C4'], [2, 'x!', 3]],
  ['as many as are taken together', [...Array.from({ length: 400 }, (_, row) => `A${2 * row + 100}`), 'C9:C18'], [401, 'x!', 13]],
])('%s: formulas over them and beside them', (_, cells, values) => {
  expect(host.run('mark', cells)).toEqual(values)
})

test('a rule that refuses the value keeps it out', () => {
  expect(() => host.run('refused')).toThrow('H2')
})
