// Sheets as Univer shows them: order, visibility, frozen parts, merges, colour of the tab, which is active.
import { BooleanNumber, type IRange, type Worksheet } from '@univerjs/core'
import {
  AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, SetFrozenMutation, SetTabColorMutation, SetWorksheetActiveOperation,
  SetWorksheetHideMutation, SetWorksheetOrderMutation, ToggleGridlinesMutation,
} from '@univerjs/sheets'
import { type SheetState, workbookOf, worksheet } from '../../engine/book.ts'
import type { RangeData } from '../../workbook-data.ts'
import type { Target } from './mirror.ts'

export function pushSheets(target: Target): void {
  const { book } = target
  for (const state of book.sheets) pushSheet(target, state, worksheet(book, state.id))
  pushOrder(target)
  pushActive(target)
}

function pushSheet({ run }: Target, state: SheetState, sheet: Worksheet): void {
  const { freeze, hidden, mergeData, showGridlines, tabColor } = sheet.getConfig()
  const subUnitId = state.id
  const isHidden = hidden === BooleanNumber.TRUE
  if (isHidden !== state.hidden) run(SetWorksheetHideMutation.id, { subUnitId, hidden: Number(state.hidden) })
  if (freeze.ySplit !== state.frozenRows || freeze.xSplit !== state.frozenColumns) run(SetFrozenMutation.id, { subUnitId, ...frozen(state) })
  if ((tabColor || null) !== state.tabColor) run(SetTabColorMutation.id, { subUnitId, color: state.tabColor ?? '' })
  const areHidden = showGridlines === BooleanNumber.FALSE
  if (areHidden !== state.gridlinesHidden) run(ToggleGridlinesMutation.id, { subUnitId, showGridlines: Number(!state.gridlinesHidden) })
  const merges = state.merges.map(univerRange)
  if (sameRanges(merges, mergeData)) return
  if (mergeData.length > 0) run(RemoveWorksheetMergeMutation.id, { subUnitId, ranges: [...mergeData] })
  if (merges.length > 0) run(AddWorksheetMergeMutation.id, { subUnitId, ranges: merges })
}

function frozen({ frozenRows, frozenColumns }: SheetState): object {
  return { startRow: frozenRows || -1, startColumn: frozenColumns || -1, ySplit: frozenRows, xSplit: frozenColumns }
}

/** A range as Univer writes it. */
export function univerRange({ row, column, rows, columns }: RangeData): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 }
}

/** Univer's range as plain data. */
export function plainRange({ startRow, startColumn, endRow, endColumn }: IRange): RangeData {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 }
}

export function sameRanges(some: readonly IRange[], others: readonly IRange[]): boolean {
  const text = (ranges: readonly IRange[]): string => ranges.map((range) => Object.values(plainRange(range)).join()).toSorted().join(';')
  return text(some) === text(others)
}

function pushOrder({ book, run }: Target): void {
  const workbook = workbookOf(book)
  book.sheets.forEach(({ id }, toOrder) => {
    const fromOrder = workbook.getSheetOrders().indexOf(id)
    if (fromOrder !== toOrder) run(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder, toOrder })
  })
}

/** What is chosen already is left alone: a person may be typing there. */
function pushActive({ book, run }: Target): void {
  if (workbookOf(book).getActiveSheet().getSheetId() !== book.active) run(SetWorksheetActiveOperation.id, { subUnitId: book.active })
  if (book.selection === null) return
  const [id, row, column, rows, columns] = book.selection
  const chosen = book.facade.getActiveRange()?.getRange()
  const wanted = univerRange({ row, column, rows, columns })
  if (id !== book.active || (chosen && sameRanges([chosen], [wanted]))) return
  book.facade.getSheetBySheetId(id)?.getRange(row, column, rows, columns).activate()
}
