// Two periods, or two versions of the registers, side by side: every figure with its change, and the rows that make it.
import type { Indicator } from '../../indicators/indicator.ts'
import { addTo } from '../../tables/add-to.ts'
import { paragraph, type DocumentModel } from '../model.ts'
import { pageMarks, type MarkInput } from '../parts.ts'
import { annexHead } from '../report/appendices.ts'
import { prose } from '../report/blocks.ts'
import { NOTHING } from '../report/tables/indicator-table.ts'
import { listTable, type ListColumn } from '../report/tables/list-table.ts'
import { plain, upperFirst, type Words } from '../report/words.ts'
import { linesOf, onlyIn, type Comparison, type CountedRow, type SideFigure } from './side.ts'

export interface ComparisonInput extends Comparison, MarkInput {
  /** «So sánh kết quả thực hiện … với …» */
  readonly title: string
  readonly words: Words
}

/** The comparison as an annex of a report. */
export function comparisonModel({ before, now, title, words, ...marks }: ComparisonInput): DocumentModel {
  const figures: readonly ListColumn[] = [
    ['TT', 6, 'tableCenter'], ['Chỉ tiêu', 25, 'tableLeft'], [upperFirst(before.label), 18, 'tableCenter'], [upperFirst(now.label), 18, 'tableCenter'],
    ['Thay đổi', 16, 'tableCenter'], ['Đánh giá', 17, 'tableCenter'],
  ]
  const rows: readonly ListColumn[] = [
    ['TT', 6, 'tableCenter'], ['Chỉ tiêu', 22, 'tableLeft'], [`Chỉ có ở ${before.label}`, 36, 'tableLeft'], [`Chỉ có ở ${now.label}`, 36, 'tableLeft'],
  ]
  const lines = linesOf({ before, now }, words)
  return {
    title: title.replace('\n', ' '),
    marks: pageMarks(words.settings, marks),
    sections: [{
      orientation: 'landscape',
      blocks: [
        ...annexHead('Phụ lục', title, words),
        paragraph('tableCaption', 'Kết quả các chỉ tiêu'),
        listTable(figures, lines.map(({ number, indicator, old, own, change }) => [
          number, indicator.label, old.text, own.text, change, verdictsOf(old, own),
        ])),
        ...prose(`Dấu «${NOTHING}»: không có số liệu, hoặc chỉ tiêu tính tại một thời điểm nên không so sánh hai kỳ.`),
        paragraph('tableCaption', 'Các dòng trong sổ làm nên khác biệt'),
        listTable(rows, lines.map(({ number, indicator, old, own }) => [
          number, indicator.label, rowsText(indicator, onlyIn(old, own)), rowsText(indicator, onlyIn(own, old)),
        ])),
      ],
    }],
  }
}

function verdictsOf(old: SideFigure, own: SideFigure): string {
  return old.verdict === own.verdict || old.verdict === NOTHING ? own.verdict : `${old.verdict} → ${own.verdict}`
}

/** «Cuộc họp, tính vào tử số 3 dòng: 2-4; chỉ tính vào mẫu số 1 dòng: 5» */
function rowsText({ sense }: Indicator, rows: readonly CountedRow[]): string {
  const groups = new Map<string, number[]>()
  for (const { sheet, row, numerator } of rows) {
    const part = sense !== 'share' ? '' : numerator !== 0 ? ', tính vào tử số' : ', chỉ tính vào mẫu số'
    addTo(groups, sheet + part, row)
  }
  return groups.size === 0 ? NOTHING : [...groups].map(([name, numbers]) => `${name} ${plain(numbers.length)} dòng: ${rangesText(numbers)}`).join('; ')
}

/** So many ranges of rows are named, others counted. */
const MOST_RANGES = 30

/** «2-4, 6, 9» of rows in their order. */
function rangesText(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  const sorted = [...new Set(numbers)]
  sorted.sort((one, other) => one - other)
  for (const number of sorted) {
    const last = ranges[ranges.length - 1]
    if (last && last[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  const left = ranges.slice(MOST_RANGES).reduce((sum, [from, to]) => sum + to - from + 1, 0)
  const named = ranges.slice(0, MOST_RANGES).map(([from, to]) => (from === to ? String(from) : `${from}-${to}`))
  return named.join(', ') + (left > 0 ? ` và ${plain(left)} dòng khác` : '')
}
