// The table of indicators in the body of a report: this period, the same one a year earlier, the verdict.
import type { Figure } from '../../../indicators/indicator.ts'
import type { Table } from '../../model.ts'
import { reductionOf, type ReportFacts } from '../facts/facts.ts'
import type { Reduction } from '../facts/reduction.ts'
import { pointsChange } from '../sentences/compared.ts'
import { leastWords } from '../sentences/verdict.ts'
import { plain, tablePercent, upperFirst, type Words } from '../words.ts'
import { listTable, type ListColumn } from './list-table.ts'
import { verdictWord } from './verdict-word.ts'

const COLUMNS: readonly ListColumn[] = [
  ['TT', 5],
  ['Chỉ tiêu', 20.5, 'tableLeft'],
  ['Chỉ tiêu giao', 13],
  ['Kỳ này', 17.5],
  ['Cùng kỳ năm trước', 17.5],
  ['So sánh', 13],
  ['Đánh giá', 13.5],
]

/** What stands where there is nothing to say. */
export const NOTHING = '-'

/** The table; `facts.figures` and `facts.figuresBefore` go in step. */
export function indicatorTable(facts: ReportFacts, words: Words): Table {
  return listTable(COLUMNS, facts.figures.map((figure, index) => {
    const reduction = reductionOf(figure, facts)
    const results = reduction === null ? shareTexts(figure, facts.figuresBefore[index]!, words) : reductionTexts(reduction, words)
    return [String(index + 1), figure.indicator.label, aimText(figure, words), ...results]
  }))
}

function shareTexts(figure: Figure, before: Figure, words: Words): string[] {
  return [valueText(figure, words), valueText(before, words), comparisonText(figure, before, words), verdictWord(figure, words)]
}

function aimText(figure: Figure, words: Words): string {
  const { target } = figure.indicator
  if (target === null) return NOTHING
  const least = target.numerator === target.denominator ? '100%' : leastWords(figure, target, words)
  return target.isAim ? `Phấn đấu ${least}` : upperFirst(least)
}

/** «30/50 (60,0%)» for a share, the count for a tally. */
export function valueText(figure: Figure, words: Words): string {
  if (figure.value === null) return NOTHING
  const { numerator, denominator, indicator } = figure
  if (indicator.sense === 'tally') return plain(numerator)
  return `${plain(numerator)}/${plain(denominator)} (${tablePercent(numerator, denominator, words, indicator.target)})`
}

function comparisonText(figure: Figure, before: Figure, words: Words): string {
  if (figure.value === null || before.value === null) return NOTHING
  return figure.indicator.sense === 'tally' ? tallyChange(figure.numerator - before.numerator) : pointsChange(figure, before, words)
}

/** A reduction has its base in itself; this period's count is known without one too. */
function reductionTexts({ figure, current, previous }: Reduction, words: Words): string[] {
  if (current === null) return [NOTHING, NOTHING, NOTHING, verdictWord(figure, words)]
  if (previous === null) return [plain(current), NOTHING, NOTHING, 'Chưa có số liệu so sánh']
  return [plain(current), plain(previous), reductionChange(current, previous, figure, words), verdictWord(figure, words)]
}

function reductionChange(current: number, previous: number, { indicator }: Figure, words: Words): string {
  if (current === previous) return 'không đổi'
  return current < previous
    ? `giảm ${tablePercent(previous - current, previous, words, indicator.target)}`
    : `tăng ${tablePercent(current - previous, previous, words)}`
}

export function tallyChange(change: number): string {
  if (change === 0) return 'không đổi'
  return `${change > 0 ? 'tăng' : 'giảm'} ${plain(Math.abs(change))}`
}
