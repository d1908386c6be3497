// Formulas between Google's text and the engine's.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnName, columnNumber, fromEngine, type FormulaDialect, type GridOf, toEngine } from '../../workbench/formula.ts'

const VIETNAMESE: FormulaDialect = { decimalComma: true }
const ENGLISH: FormulaDialect = { decimalComma: false }
const SHEETS: Readonly<Record<string, { rows: number; columns: number }>> = {
  'Cuộc họp': { rows: 500, columns: 22 }, Thuế: { rows: 50, columns: 5 }, "Chợ 'mới'": { rows: 7, columns: 3 },
}
const gridOf: GridOf = (name) => (name === null ? { rows: 1000, columns: 26 } : (SHEETS[name] ?? null))

const engine = (formula: string, dialect = VIETNAMESE): unknown => {
  const result = toEngine(formula, gridOf, dialect)
  return result.kind === 'formula' ? result.text : result
}

describe('to the engine', () => {
  test.each([
    ['=SUM(A1;B2)', '=SUM(A1,B2)'],
    ['=IF(A1="a;b,c";1,5;"x""y;")', '=IF(A1="a;b,c",1.5,"x""y;")'],
    ['=SUM(A2:A)', '=SUM(A2:A1001)'],
    ['=SUM($A$2:$C)', '=SUM($A$2:$C1001)'],
    ['=SUM(B2:3)', '=SUM(B2:AA3)'],
    ['=SUM(A:C)+SUM(1:2)', '=SUM(A:C)+SUM(1:2)'],
    ['=SUM(A1:B2)', '=SUM(A1:B2)'],
    ["=F('Cuộc họp'!A1:V; \"Quý 3/2026\")", "=F('Cuộc họp'!A1:V501, \"Quý 3/2026\")"],
    ['=SUM(Thuế!A1:B)', '=SUM(Thuế!A1:B51)'],
    ["=SUM('Chợ ''mới'''!A1:A)", "=SUM('Chợ ''mới'''!A1:A8)"],
    ['=SUM(VUNG_1)', '=SUM(VUNG_1)'],
    ['=LOG10(A1)', '=LOG10(A1)'],
    ['={1;2\\3}', '={1;2\\3}'],
  ])('%s', (google, expected) => {
    expect(engine(google)).toBe(expected)
  })

  test.each(['=SUM(A1,B2)', '=SUM(A1;B2', '=SUM(A1))', '="chưa hết', '=F(A1;,)'])('a formula that cannot be read: %s', (formula) => {
    expect(engine(formula)).toEqual({ kind: 'parse-error' })
  })

  test('a comma separates where decimals have a point', () => {
    expect([engine('=SUM(1,5)', ENGLISH), engine('=SUM(1.5;A1)', ENGLISH)]).toEqual(['=SUM(1,5)', '=SUM(1.5,A1)'])
  })

  test.each([["=SUM('Không có'!A1:A)", 'Không có'], ['=Khác!A1', 'Khác']])('a sheet that is missing: %s', (formula, sheet) => {
    expect(engine(formula)).toEqual({ kind: 'missing-sheet', sheet })
  })
})

describe('and back', () => {
  test.each([
    ['=SUM(A1,B2)', '=SUM(A1;B2)', '=SUM(A1,B2)'],
    ['=F(1.5,A1001)', '=F(1,5;A1001)', '=F(1.5,A1001)'],
    ['=SUM(A2:A1001)', '=SUM(A2:A)', '=SUM(A2:A)'],
    ['=SUM(A2:A1000)', '=SUM(A2:A1000)', '=SUM(A2:A1000)'],
    ["=F('Cuộc họp'!A1:V501,\"a,b\")", "=F('Cuộc họp'!A1:V;\"a,b\")", "=F('Cuộc họp'!A1:V,\"a,b\")"],
    ['=SUM(B2:AA3)', '=SUM(B2:3)', '=SUM(B2:3)'],
  ])('%s', (text, vietnamese, english) => {
    expect([fromEngine(text, gridOf, VIETNAMESE), fromEngine(text, gridOf, ENGLISH)]).toEqual([vietnamese, english])
  })

  test('what was set is what is read', () => {
    const reference = fc.constantFrom('A1', '$B$2', 'A2:C9', 'A2:A', "'Cuộc họp'!A1:V", 'Thuế!B2:3', 'C:D', '"a;b,c"', '1,5', 'TRUE', 'VUNG')
    const call = fc.tuple(fc.constantFrom('SUM', 'IF', 'ONLINE_RATIO'), fc.array(reference, { minLength: 1, maxLength: 4 }))
    fc.assert(
      fc.property(call, ([name, args]) => {
        const formula = `=${name}(${args.join(';')})`
        expect(fromEngine(String(engine(formula)), gridOf, VIETNAMESE)).toBe(formula)
      }),
    )
  })
})

test('columns have names', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  fc.assert(fc.property(fc.nat(20_000), (index) => columnNumber(columnName(index)) === index + 1))
})
