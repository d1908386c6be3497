// A table of texts, a row an item: its header comes again on each page.
import { textCell, type Cell, type ParagraphStyle, type Row, type Table } from '../../model.ts'

/** Widths are in proportion to each other; what is not said to be otherwise stands in the middle. */
export type ListColumn = readonly [header: string, share: number, style?: ParagraphStyle | undefined]

/** A text a column, `null` where the cell above reaches down; a text alone is a heading across all columns. */
export type ListRow = readonly (string | null)[] | string

/**
 * Characters for each hundredth of the width (about eighteen lines): a row with more in a cell is let break over two
 * pages, since kept whole it could be taller than one.
 */
const MOST_WHOLE = 20

/** The table. */
export function listTable(columns: readonly ListColumn[], rows: readonly ListRow[]): Table {
  const total = columns.reduce((sum, [, share]) => sum + share, 0)
  const most = columns.map(([, share]) => (MOST_WHOLE * 100 * share) / total)
  return {
    kind: 'table',
    borders: 'all',
    columns: columns.map(([, share]) => share),
    rows: [
      { isHeader: true, isWhole: true, cells: columns.map(([header]) => textCell('tableHead', header)) },
      ...rows.map((texts, index): Row => {
        if (typeof texts === 'string') return { isWhole: true, cells: [textCell('tableGroup', texts, { span: columns.length })] }
        const isWhole = texts.every((text, column) => text === null || text.length <= most[column]!)
        const next = rows[index + 1]
        // Neither the first row stands alone below the head, nor the last at the top of a page, nor is a merged cell parted.
        const isKept = isWhole && (index === 0 || index === rows.length - 2 || (typeof next === 'object' && next.includes(null)))
        return { isWhole, isKept, cells: cellsOf(columns, texts, next) }
      }),
    ],
  }
}

function cellsOf(columns: readonly ListColumn[], texts: readonly (string | null)[], next: ListRow | undefined): Cell[] {
  return texts.map((text, column) => {
    const reachesDown = typeof next === 'object' && next[column] === null
    const merge = text === null ? 'more' : reachesDown ? 'first' : null
    return textCell(columns[column]![2] ?? 'tableCenter', text ?? '', merge === null ? undefined : { merge })
  })
}
