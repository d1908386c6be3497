// Writes cells that people have filled some thousand at a time, so that a person need not wait to stop it.
import type { Ports } from './action.ts'
import type { CellWrite } from './cell-writer.ts'

/** So many cells are written, or rows, before a stop is looked for. */
export const AT_ONCE = 5000

/** Writes cells of a sheet; stopped between parts, those that are written stay. */
export function writeCells(sheet: string, cells: readonly CellWrite[], { cells: writer, progress }: Pick<Ports, 'cells' | 'progress'>): void {
  for (let index = 0; index < cells.length; index += AT_ONCE) {
    if (index > 0) progress(`Đang ghi vào bảng ${sheet}`, { index, count: cells.length, isWritten: true })
    writer.write(sheet, cells.slice(index, index + AT_ONCE))
  }
}
