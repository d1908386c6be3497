// The table of indicators in the body of a report: this period, the same one a year earlier, the verdict.
import type { Figure } from '../../../indicators/indicator.ts'
import { formatPoints } from '../../../vietnamese/number.ts'
import { textCell, type Cell, type ParagraphStyle, type Row, type Table } from '../../model.ts'
import type { ReportFacts } from '../facts/facts.ts'
import { isAimed } from '../facts/figures.ts'
import { leastWords } from '../sentences/verdict.ts'
import { plain, tablePercent, type Words } from '../words.ts'
import { verdictWord } from './verdict-word.ts'

const COLUMNS: readonly (readonly [header: string, share: number, style: ParagraphStyle])[] = [
  ['TT', 6, 'tableCenter'],
  ['Chỉ tiêu', 25, 'tableLeft'],
  ['Chỉ tiêu giao', 12, 'tableCenter'],
  ['Kỳ này', 17, 'tableCenter'],
  ['Cùng kỳ năm trước', 15, 'tableCenter'],
  ['So sánh', 12, 'tableCenter'],
  ['Đánh giá', 13, 'tableCenter'],
]

/** What stands where there is nothing to say. */
const NOTHING = '-'

/** The table; `facts.figures` and `facts.figuresBefore` go in step. */
export function indicatorTable({ figures, figuresBefore }: ReportFacts, words: Words): Table {
  const rows = figures.map((figure, index) => figureRow(figure, figuresBefore[index] ?? null, { position: index + 1, words }))
  return { kind: 'table', borders: 'all', columns: COLUMNS.map(([, share]) => share), rows: [headerRow(), ...rows] }
}

function headerRow(): Row {
  return { isHeader: true, isWhole: true, cells: COLUMNS.map(([header]) => textCell('tableHead', header)) }
}

interface RowContext {
  readonly position: number
  readonly words: Words
}

function figureRow(figure: Figure, before: Figure | null, { position, words }: RowContext): Row {
  const texts = [
    String(position), figure.indicator.label, aimText(figure, words), valueText(figure, words),
    beforeText(figure, before, words), comparisonText(figure, before, words), verdictWord(figure, words),
  ]
  return { isWhole: true, cells: texts.map((text, column): Cell => textCell(COLUMNS[column]![2], text)) }
}

function aimText(figure: Figure, words: Words): string {
  const { target } = figure.indicator
  if (target === null) return NOTHING
  const least = target.numerator === target.denominator ? '100%' : leastWords(figure, target, words)
  return isAimed(target) ? `Phấn đấu ${least}` : `${least.charAt(0).toUpperCase()}${least.slice(1)}`
}

/** «30/50 (60,0%)» for a share, «45» for a count that should fall and for a tally. */
function valueText(figure: Figure | null, words: Words): string {
  if (figure === null || figure.value === null) return NOTHING
  const { numerator, denominator, indicator } = figure
  if (indicator.sense === 'tally') return plain(numerator)
  if (indicator.sense === 'reduction') return plain(denominator - numerator)
  return `${plain(numerator)}/${plain(denominator)} (${tablePercent(numerator, denominator, words, indicator.target)})`
}

/** A reduction has its base in itself; what it was a year earlier is another comparison. */
function beforeText(figure: Figure, before: Figure | null, words: Words): string {
  if (figure.indicator.sense !== 'reduction') return valueText(before, words)
  return figure.value === null ? NOTHING : plain(figure.denominator)
}

function comparisonText(figure: Figure, before: Figure | null, words: Words): string {
  if (figure.value === null) return NOTHING
  const { sense, target } = figure.indicator
  if (sense === 'reduction') {
    const { numerator, denominator } = figure
    if (numerator === 0) return 'không đổi'
    return numerator > 0
      ? `giảm ${tablePercent(numerator, denominator, words, target)}`
      : `tăng ${tablePercent(-numerator, denominator, words)}`
  }
  if (before === null || before.value === null) return NOTHING
  return sense === 'tally' ? tallyChange(figure.numerator - before.numerator) : pointsChange(figure, before, words)
}

function tallyChange(change: number): string {
  if (change === 0) return 'không đổi'
  return `${change > 0 ? 'tăng' : 'giảm'} ${plain(Math.abs(change))}`
}

function pointsChange(figure: Figure, before: Figure, words: Words): string {
  const change = figure.numerator * before.denominator - before.numerator * figure.denominator
  if (change === 0) return 'không đổi'
  return `${change > 0 ? 'tăng' : 'giảm'} ${formatPoints(figure, before, { decimals: words.settings.decimals })} điểm phần trăm`
}
