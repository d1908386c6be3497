// Appendix I: the choices that the figures were computed with, and what others would change.
import { textCell, type ParagraphStyle, type Row, type Table } from '../../model.ts'
import type { Choice } from '../facts/choices.ts'
import { flipWords } from '../sentences/settings.ts'
import type { Words } from '../words.ts'

const COLUMNS: readonly (readonly [header: string, share: number, style: ParagraphStyle])[] = [
  ['Mục', 30, 'tableLeft'],
  ['Lựa chọn', 26, 'tableLeft'],
  ['Lựa chọn khác làm thay đổi đánh giá', 44, 'tableLeft'],
]

/** The table, a row a choice. */
export function choiceTable(choices: readonly Choice[], words: Words): Table {
  const header: Row = { isHeader: true, isWhole: true, cells: COLUMNS.map(([text]) => textCell('tableHead', text)) }
  const rows = choices.map(({ name, value, isDefault, flips }): Row => {
    const texts = [name, isDefault ? value : `${value} (khác mặc định)`, flipWords(flips, words).map(upperFirst).join('\n')]
    return { isWhole: true, cells: texts.map((text, column) => textCell(COLUMNS[column]![2], text)) }
  })
  return { kind: 'table', borders: 'all', columns: COLUMNS.map(([, share]) => share), rows: [header, ...rows] }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
