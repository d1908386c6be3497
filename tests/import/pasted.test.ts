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
    ['as Word copies a table, a line for each of a cell', 'PHỤ LỤC\nTT\tNội dung\tChủ\ntrì\tThời hạn\nI\tHội họp\n1\tA:\n- một;\n- hai.\tVăn phòng\nPhòng Kinh tế\tQuý I\n(nếu có)\n2\tB\tTổ\tQuý II\nTổng cộng: 2\n- Lưu: VT.', [
      ['PHỤ LỤC'], ['TT', 'Nội dung', 'Chủ\ntrì', 'Thời hạn'], ['I', 'Hội họp'], ['1', 'A:\n- một;\n- hai.', 'Văn phòng\nPhòng Kinh tế', 'Quý I\n(nếu có)'],
      ['2', 'B', 'Tổ', 'Quý II'], ['Tổng cộng: 2'], ['- Lưu: VT.'],
    ]],
    ['a short row stays one where nothing fills it up', 'TT\tA\tB\tC\n1\tx\n2\ty\tz\nII\tw\n3\tu\n\tv\tw', [['TT', 'A', 'B', 'C'], ['1', 'x'], ['2', 'y', 'z'], ['II', 'w'], ['3', 'u'], ['', 'v', 'w']]],
  ])('%s', (_, text, rows) => {
    expect(rowsOfText(text)).toEqual(rows)
  })

  test('whatever is pasted, it ends and no row is lost', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 6 }).chain((width) => fc.array(fc.array(fc.stringMatching(/^[a-zà-ỹ0-9 ]{0,8}$/), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 })), (rows) => {
      expect(rowsOfText(rows.map((cells) => cells.join('\t')).join('\n'))).toEqual(rows.map((cells) => cells.map((cell) => cell.trim())))
    }))
    fc.assert(fc.property(fc.string(), (text) => {
      expect(rowsOfText(text).length).toBeGreaterThan(-1)
    }))
  })
})
