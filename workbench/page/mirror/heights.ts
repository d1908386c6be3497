// Heights of rows: a row as high as its wrapped texts need, as Google makes it.
import { AutoHeightController } from '@univerjs/sheets-ui'
import { contentSize } from '../../engine/book.ts'
import { injectorOf } from '../../engine/univer.ts'
import type { Target } from './mirror.ts'

/** Rows that are measured when a sheet is first shown; the others have one line until they are edited. */
const MOST_ROWS = 1000

/** Fits the rows of the active sheet, once. */
export function fitRows({ book, univer, run, hasChanged }: Target): void {
  const id = book.active
  const { rows, columns } = contentSize(book, id)
  if (rows === 0 || !hasChanged(`heights ${id}`, columns)) return
  const range = { startRow: 0, endRow: Math.min(rows, MOST_ROWS) - 1, startColumn: 0, endColumn: columns - 1 }
  const { redos } = injectorOf(univer).get(AutoHeightController).getUndoRedoParamsOfAutoHeight([range], id)
  for (const { id: mutation, params } of redos) run(mutation, params as object)
}
