// Two periods, or two versions of the registers, side by side: every figure with its change, and the rows that make it.
import type { Indicator } from '../../indicators/indicator.ts'
import { paragraph, type DocumentModel } from '../model.ts'
import { pageMarks, type MarkInput } from '../parts.ts'
import { annexHead } from '../report/appendices.ts'
import { prose } from '../report/blocks.ts'
import { NOTHING } from '../report/tables/indicator-table.ts'
import { listTable, type ListColumn } from '../report/tables/list-table.ts'
import { plain, upperFirst, type Words } from '../report/words.ts'
import { linesOf, settingChanges, type Comparison, type CountedRow, type SideFigure } from './side.ts'

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
  const choices: readonly ListColumn[] = [['Mục', 34, 'tableLeft'], [upperFirst(before.label), 33, 'tableLeft'], [upperFirst(now.label), 33, 'tableLeft']]
  const lines = linesOf({ before, now }, words)
  const differing = lines.filter(({ gone, added }) => gone.length + added.length > 0)
  const settings = settingChanges({ before, now })
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
        ...(differing.length === 0 ? prose('Không có dòng nào khác nhau.') : [listTable(rows, differing.map(({ number, indicator, gone, added }) => (
          [number, indicator.label, rowsText(indicator, gone), rowsText(indicator, added)])))]),
        ...(settings.length > 0 ? [paragraph('tableCaption', 'Thiết lập khác nhau'), listTable(choices, settings)] : []),
      ],
    }],
  }
}

function verdictsOf(old: SideFigure, own: SideFigure): string {
  return old.verdict === own.verdict || old.verdict === NOTHING ? own.verdict : `${old.verdict} → ${own.verdict}`
}

/** «Cuộc họp, tính vào tử số: dòng 2-4 (3 dòng); Cuộc họp, chỉ tính vào mẫu số: dòng 5»; where a row adds more than 1, also the sum. */
function rowsText({ sense }: Indicator, rows: readonly CountedRow[]): string {
  const groups = new Map<string, { numbers: Set<number>; numerator: number; denominator: number }>()
  for (const { sheet, row, numerator, denominator } of rows) {
    const name = sheet + (sense !== 'share' ? '' : numerator !== 0 ? ', tính vào tử số' : ', chỉ tính vào mẫu số')
    const group = groups.get(name) ?? { numbers: new Set(), numerator: 0, denominator: 0 }
    groups.set(name, group)
    group.numbers.add(row)
    group.numerator += numerator
    group.denominator += denominator
  }
  const texts = [...groups].map(([name, { numbers, numerator, denominator }]) => {
    const count = numbers.size
    const sum = sense === 'share' ? denominator : Math.abs(numerator)
    const told = [
      ...(count > 1 ? [`${plain(count)} dòng`] : []),
      ...(sum === count ? [] : [`cộng ${sense === 'share' ? `${plain(numerator)}/` : ''}${plain(sum)}`]),
    ].join(', ')
    return `${name}: dòng ${rangesText(numbers)}${told && ` (${told})`}`
  })
  return texts.join('; ') || NOTHING
}

/** So many ranges of rows are named, others counted. */
const MOST_RANGES = 30

/** «2-4, 6, 9» of rows, put in their order. */
function rangesText(numbers: Iterable<number>): string {
  const ranges: [number, number][] = []
  const sorted = [...numbers]
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
