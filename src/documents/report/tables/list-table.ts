// A table of texts, a row an item: its header comes again on each page.
import { textCell, type ParagraphStyle, type Row, type Table } from '../../model.ts'

/** Widths are in proportion to each other. */
export type ListColumn = readonly [header: string, share: number, style: ParagraphStyle]

/** A row of more text is let break over two pages: kept whole it could be taller than one. */
const LONGEST_WHOLE_ROW = 1_500

/** The table; a text alone is a heading across all columns. */
export function listTable(columns: readonly ListColumn[], rows: readonly (readonly string[] | string)[]): Table {
  return {
    kind: 'table',
    borders: 'all',
    columns: columns.map(([, share]) => share),
    rows: [
      { isHeader: true, isWhole: true, cells: columns.map(([header]) => textCell('tableHead', header)) },
      ...rows.map((texts): Row => {
        if (typeof texts === 'string') return { isWhole: true, cells: [textCell('tableGroup', texts, { span: columns.length })] }
        return { isWhole: texts.join('').length <= LONGEST_WHOLE_ROW, cells: texts.map((text, column) => textCell(columns[column]![2], text)) }
      }),
    ],
  }
}
