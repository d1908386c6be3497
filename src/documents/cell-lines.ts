// The lines of a cell, which a parsed text has no more: people part several units, or points, by line breaks.
import type { Reading } from '../tables/reading.ts'
import { cleanText } from '../vietnamese/text.ts'

/** A cell's lines, each in one form, those with nothing left out; null where the cell holds no text. */
export function cellLines({ sheet, layout }: Pick<Reading, 'sheet' | 'layout'>, rowNumber: number, column: string): string | null {
  const cell = sheet.cells[rowNumber - (sheet.firstRow ?? 1)]?.[layout.indexes.get(column) ?? -1]
  if (typeof cell !== 'string') return null
  return cell.split(/[\r\n]+/).map(cleanText).filter((line) => line !== '').join('\n') || null
}
