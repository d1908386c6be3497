// Appendix I: the choices that the figures were computed with, and what others would change.
import type { Table } from '../../model.ts'
import type { Choice } from '../facts/choices.ts'
import { flipWords } from '../sentences/settings.ts'
import { placed, upperFirst, type Words } from '../words.ts'
import { listTable, type ListColumn } from './list-table.ts'

const COLUMNS: readonly ListColumn[] = [
  ['Mục', 30, 'tableLeft'],
  ['Lựa chọn', 26, 'tableLeft'],
  ['Lựa chọn khác làm thay đổi đánh giá', 44, 'tableLeft'],
]

/** The table, a row a choice. */
export function choiceTable(choices: readonly Choice[], words: Words): Table {
  return listTable(COLUMNS, choices.map(({ name, value, isDefault, flips }) => [
    placed(name, words), isDefault ? value : `${value} (khác mặc định)`, flipWords(flips, words).map(upperFirst).join('\n'),
  ]))
}
