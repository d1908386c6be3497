// How the panel names a row: by its widest required text, unless nothing of the row may be shown.
import { cellName, shownText } from '../../checks/finding.ts'
import type { Reading } from '../../tables/reading.ts'
import type { Columns } from '../../tables/table.ts'

/** A row as a link shows it. */
export interface RowLink {
  readonly sheet: string
  /** «E12» */
  readonly cell: string
  readonly row: number
  /** Blank where nothing of the row may be shown. */
  readonly text: string
  /** «04/6/2026», where the register has days. */
  readonly day: string
}

/** Gives the link of a row of a register by its number in the sheet. */
export function rowLinker(reading: Reading): (rowNumber: number) => RowLink {
  const { table, sheet, layout } = reading
  const title = titleColumn(reading)
  const day = Object.keys(table.columns).find((id) => ['day', 'month'].includes(table.columns[id]!.format) && layout.indexes.has(id))
  const index = (id: string | undefined): number => (id === undefined ? -1 : layout.indexes.get(id)!)
  const byNumber = table.isConfidential ? new Map(reading.rows.map((row) => [row.rowNumber, row])) : null
  return (rowNumber) => {
    const line = sheet.cells[rowNumber - (sheet.firstRow ?? 1)] ?? []
    const row = byNumber?.get(rowNumber)
    const isHidden = row !== undefined && table.isConfidential?.(row) === true
    return {
      sheet: sheet.name,
      cell: cellName(sheet, rowNumber - (sheet.firstRow ?? 1), Math.max(0, index(title))),
      row: rowNumber,
      text: isHidden || title === undefined ? '' : shownText(line[index(title)], table.columns[title]!.format),
      day: isHidden || day === undefined ? '' : shownText(line[index(day)], table.columns[day]!.format),
    }
  }
}

function titleColumn({ table, layout }: Reading): string | undefined {
  const ids = Object.keys(table.columns).filter((id) => layout.indexes.has(id))
  const isTitle = (id: string): boolean => {
    const { format, presence }: Columns[string] = table.columns[id]!
    return format === 'text' && presence === 'required'
  }
  const width = (id: string): number => table.columns[id]!.width ?? 0
  return ids.filter(isTitle).reduce<string | undefined>((best, id) => (best === undefined || width(id) > width(best) ? id : best), undefined) ?? ids[0]
}
