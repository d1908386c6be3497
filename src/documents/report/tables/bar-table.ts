// Charts as tables of shaded cells: the same in every reader, and each bar has its figures beside it as text.
import type { Figure } from '../../../indicators/indicator.ts'
import { paragraph, textCell, type Cell, type Row, type Table } from '../../model.ts'
import type { Reduction } from '../facts/reduction.ts'
import { leastWords } from '../sentences/verdict.ts'
import { plain, tablePercent, type Words } from '../words.ts'

/** Every target is a whole number of these; each is still wide enough for every reader. */
const CELLS = 20
const REACHED = '5B84C4'
const MISSED = 'ED7D31'
const LACKING = 'FBE5D6'
const BEFORE = 'D9D9D9'

/** So many cells of a bar, in a colour. */
type Part = readonly [cells: number, shade: string]

function barTable(rows: readonly (readonly [label: string, parts: readonly Part[], text: string])[]): Table {
  return {
    kind: 'table',
    borders: 'all',
    columns: [20, ...Array.from({ length: CELLS }, () => 3.1), 18],
    // A chart is looked at as one.
    rows: rows.map(([label, parts, text]): Row => ({ isWhole: true, isKept: true, cells: [textCell('tableBar', label), ...barCells(parts), textCell('tableBar', text)] })),
  }
}

function barCells(parts: readonly Part[]): Cell[] {
  const rest = CELLS - parts.reduce((sum, [cells]) => sum + cells, 0)
  const blocks = [paragraph('tableBar', '')]
  const cells = parts.filter(([span]) => span > 0).map(([span, shade]): Cell => ({ blocks, span, shade }))
  return rest > 0 ? [...cells, { blocks, span: rest }] : cells
}

/** What is of so many of the whole, in cells: a bar is never longer than its figure. */
function cellsOf(part: number, whole: number): number {
  return Math.min(CELLS, Math.floor((part * CELLS) / whole))
}

/** The shares, each with what it lacks of its target; null where there are none to look at side by side. */
export function shareBars(figures: readonly Figure[], words: Words): Table | null {
  const shares = figures.filter(({ indicator, value }) => indicator.sense === 'share' && value !== null)
  return shares.length < 2 ? null : barTable(shares.map((figure) => {
    const { numerator, denominator, indicator } = figure
    const { target, label } = indicator
    const reached = cellsOf(numerator, denominator)
    const lacking = target === null ? 0 : Math.max(0, cellsOf(target.numerator, target.denominator) - reached)
    const aim = target === null ? '' : ` (${target.numerator === target.denominator ? `${target.isAim ? 'phấn đấu' : 'chỉ tiêu'} 100%` : leastWords(figure, target, words)})`
    return [label, [[reached, lacking > 0 ? MISSED : REACHED], [lacking, LACKING]], tablePercent(numerator, denominator, words, target) + aim]
  }))
}

/** A count by month beside that of a year earlier; null where a period has one month, or nothing is known. */
export function monthBars({ months, previous }: Reduction, { period }: Words): Table | null {
  const most = Math.max(0, ...months.map((month) => Math.max(month.current, month.previous)))
  if (months.length < 2 || most === 0) return null
  return barTable(months.map(({ month, year, current, previous: before }) => {
    const now = cellsOf(current, most)
    const less = previous === null ? 0 : Math.max(0, cellsOf(before, most) - now)
    const text = previous === null ? plain(current) : `${plain(current)} (năm ${period.year - 1}: ${plain(before)})`
    return [`Tháng ${month}/${year}`, [[now, REACHED], [less, BEFORE]], text]
  }))
}
