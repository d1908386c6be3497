// The appendix of the rows behind the figures that miss their targets, a part a figure.
import { NOUNS } from '../../../indicators/nouns.ts'
import { wordsOfReason } from '../../../indicators/reasons.ts'
import { formatDay } from '../../../vietnamese/date.ts'
import type { Table } from '../../model.ts'
import type { Missed, MissedRow } from '../facts/missed.ts'
import { plain, tablePercent, type Words } from '../words.ts'
import { listTable, type ListColumn } from './list-table.ts'

const COLUMNS: readonly ListColumn[] = [
  ['TT', 5],
  ['Thời gian', 13],
  ['Nội dung', 56, 'tableJustified'],
  ['Kết quả, lý do', 26, 'tableLeft'],
]

/** The table. */
export function missedTable(missed: readonly Missed[], words: Words): Table {
  return listTable(COLUMNS, missed.flatMap(({ figure: { indicator, display }, kind, rows, total }) => [
    `${indicator.label}: ${display}`,
    ...rows.map((row, index) => [
      String(index + 1), when(row), row.what || (kind === 'month' ? ABOVE : ''), RESULTS[kind](row, NOUNS[indicator.name].one, words),
    ]),
    ...(total > rows.length ? [`(in ${plain(rows.length)} dòng đầu trong ${plain(total)} dòng; các dòng còn lại ghi trong sổ)`] : []),
  ]))
}

function when({ day, month }: MissedRow): string {
  if (day !== null) return formatDay(day)
  return month === null ? '' : `Tháng ${month.month}/${month.year}`
}

const ABOVE = 'Nhiều hơn mức cần đạt so với cùng tháng năm trước'

const RESULTS: Readonly<Record<Missed['kind'], (row: MissedRow, noun: string, words: Words) => string>> = {
  item: ({ reason }) => wordsOfReason(reason),
  sum: ({ numerator, denominator }, noun, words) => `${plain(numerator)}/${plain(denominator)} ${noun} (${tablePercent(numerator, denominator, words)})`,
  month: ({ numerator, denominator }, noun) => `${plain(numerator)} ${noun}, năm trước ${plain(denominator)} ${noun}`,
}
