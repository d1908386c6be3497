// Appendix I: each indicator with what it was counted from, how far it is from its target, and by which clause.
import type { Figure } from '../../../indicators/indicator.ts'
import type { Table } from '../../model.ts'
import { reductionOf, type ReportFacts } from '../facts/facts.ts'
import { plain, tablePercent, type Words } from '../words.ts'
import { listTable, type ListColumn } from './list-table.ts'
import { verdictWord } from './verdict-word.ts'

const COLUMNS: readonly ListColumn[] = [
  ['TT', 4],
  ['Chỉ tiêu', 30, 'tableLeft'],
  ['Căn cứ', 16],
  ['Tử số', 6, 'tableRight'],
  ['Mẫu số', 7, 'tableRight'],
  ['Kết quả', 10],
  ['Đánh giá', 15],
  ['Ghi chú', 12, 'tableLeft'],
]

/** The table of figures with their parts. */
export function dataTable(facts: ReportFacts, words: Words): Table {
  return listTable(COLUMNS, facts.figures.map((figure, index) => [String(index + 1), ...dataTexts(figure, words), noteOf(figure, facts, words)]))
}

function dataTexts(figure: Figure, words: Words): string[] {
  const { indicator, numerator, denominator, value } = figure
  const parts = value === null ? ['-', '-', '-'] : [signed(numerator), plain(denominator), resultText(figure, words)]
  return [indicator.label, indicator.clause, ...parts, verdictWord(figure, words)]
}

/** Where the base of a reduction comes from, or that there is none. */
function noteOf(figure: Figure, facts: ReportFacts, { period }: Words): string {
  const reduction = reductionOf(figure, facts)
  if (reduction === null || reduction.current === null) return ''
  if (reduction.previous === null) return `Không có số liệu năm ${period.year - 1} để so sánh`
  return reduction.isTyped ? `Số liệu năm ${period.year - 1} nhập theo tháng` : ''
}

const signed = (count: number): string => (count < 0 ? `-${plain(-count)}` : plain(count))

function resultText({ indicator, numerator, denominator, display }: Figure, words: Words): string {
  return indicator.sense === 'share' ? tablePercent(numerator, denominator, words, indicator.target) : display
}
