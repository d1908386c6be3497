import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowsOfText } from '../../src/import/pasted.ts'

describe('a text becomes rows', () => {
  test.each<[string, string, string[][]]>([
    ['by tabs and lines', 'TT\tNội dung\r\n1\tA', [['TT', 'Nội dung'], ['1', 'A']]],
    ['a quoted cell keeps its lines and quotes', '1\t"Phòng A\nPhòng ""B"""\tQuý I\n2\tC\t', [['1', 'Phòng A\nPhòng "B"', 'Quý I'], ['2', 'C', '']]],
    ['a quoted first cell, where a cell follows', '"a\nb"\tc', [['a\nb', 'c']]],
    ['a quote that opens a sentence is no cell', '"Một việc"\nhai', [['"Một việc"'], ['hai']]],
    ['a quote that is not closed is a text', '1\t"a\tb', [['1', '"a', 'b']]],
    ['by pipes, without the rule', '| TT | A \\| B |\n|:--|--|\n| 1 | x<br>y |', [['TT', 'A | B'], ['1', 'x\ny']]],
    ['without the marks of Markdown', '## **Phụ lục**\n<b>TT</b>\t*a*', [['Phụ lục'], ['TT', 'a']]],
    ['a blank text is one blank cell', '', [['']]],
  ])('%s', (_, text, rows) => {
    expect(rowsOfText(text)).toEqual(rows)
  })

  test('whatever is pasted, it ends and no row is lost', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.stringMatching(/^[a-zà-ỹ0-9 ]{0,8}$/), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
      expect(rowsOfText(rows.map((cells) => cells.join('\t')).join('\n'))).toEqual(rows.map((cells) => cells.map((cell) => cell.trim())))
    }))
    fc.assert(fc.property(fc.string(), (text) => {
      expect(rowsOfText(text).length).toBeGreaterThan(-1)
    }))
  })
})
