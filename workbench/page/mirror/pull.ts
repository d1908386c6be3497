// What a person changes in Univer's interface, taken into the book.
import { BooleanNumber, type ICommandInfo, type IRange } from '@univerjs/core'
import {
  AddWorksheetMergeMutation, InsertColMutation, InsertRowMutation, InsertSheetMutation, RemoveColMutation, RemoveRowMutation,
  RemoveSheetMutation, RemoveWorksheetMergeMutation, SetColHiddenMutation, SetColVisibleMutation, SetFrozenMutation, SetSelectionsOperation, SetTabColorMutation,
  SetWorksheetActiveOperation, SetWorksheetHideMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation, ToggleGridlinesMutation,
} from '@univerjs/sheets'
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/sheets-note'
import { type Book, type CellExtra, ensureCell, type SheetState, sheetState, workbookOf, worksheet } from '../../engine/book.ts'
import { freshState } from '../../engine/sheet-operations.ts'
import { copyLooks, shiftState } from '../../engine/structure.ts'
import { plainRange } from './sheets.ts'

interface Params {
  readonly subUnitId: string
  readonly sheetId?: string
  readonly range?: IRange
  readonly row?: number
  readonly col?: number
  readonly note?: { readonly note: string }
  readonly selections?: readonly { readonly range: IRange }[]
}

/** `isUndoing`: what was there comes back. */
type Puller = (book: Book, params: Params, isUndoing: boolean) => void

const lines = (axis: 'row' | 'column', isInsertion: boolean): Puller => (book, { subUnitId, range }, isUndoing) => {
  if (!range) return
  const { row, column, rows, columns } = plainRange(range)
  const [at, count] = axis === 'row' ? [row, rows] : [column, columns]
  shiftState(book, sheetState(book, subUnitId), { axis, at, count, isInsertion })
  // What a deletion took away comes back with its own.
  const like = at > 1 ? at - 1 : at + count
  if (isInsertion && !isUndoing) copyLooks(worksheet(book, subUnitId), { axis, at, count, like })
}

const PULLERS: Readonly<Record<string, Puller>> = {
  [InsertRowMutation.id]: lines('row', true),
  [RemoveRowMutation.id]: lines('row', false),
  [InsertColMutation.id]: lines('column', true),
  [RemoveColMutation.id]: lines('column', false),
  [UpdateNoteMutation.id]: (book, params) => setNote(book, params, params.note?.note ?? ''),
  [RemoveNoteMutation.id]: (book, params) => setNote(book, params, ''),
  [SetSelectionsOperation.id]: (book, { subUnitId, selections = [] }) => {
    const range = selections.at(-1)?.range
    if (!range) return
    const { row, column, rows, columns } = plainRange(range)
    book.selection = [subUnitId, row, column, rows, columns]
  },
}

/** After these the sheets are looked at anew. */
const SHEET_CHANGES = new Set([
  InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id, SetWorksheetOrderMutation.id, SetWorksheetHideMutation.id,
  SetFrozenMutation.id, AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id, SetTabColorMutation.id, ToggleGridlinesMutation.id,
  InsertRowMutation.id, RemoveRowMutation.id, InsertColMutation.id, RemoveColMutation.id, SetWorksheetActiveOperation.id,
  SetColHiddenMutation.id, SetColVisibleMutation.id,
])

/** Takes one of Univer's mutations into the book, where it concerns it; true when sheets have changed by it. */
export function pullChange(book: Book, { id, params }: ICommandInfo, isUndoing: boolean): boolean {
  PULLERS[id]?.(book, params as Params, isUndoing)
  const isOfSheets = SHEET_CHANGES.has(id)
  if (isOfSheets) pullSheets(book)
  return isOfSheets
}

function setNote(book: Book, { sheetId = '', row = 0, col = 0 }: Params, note: string): void {
  const cell = ensureCell(worksheet(book, sheetId), row, col)
  const rest: CellExtra = { ...cell.custom }
  delete rest.note
  cell.custom = note === '' ? rest : { ...rest, note }
}

/** States of sheets that there were: one that comes back by undoing comes back with all that was kept of it. */
const known = new WeakMap<object, Map<string, SheetState>>()

function pullSheets(book: Book): void {
  const workbook = workbookOf(book)
  const states = known.get(workbook) ?? new Map<string, SheetState>()
  known.set(workbook, states)
  for (const state of book.sheets) states.set(state.id, state)
  book.sheets = workbook.getSheetOrders().flatMap((id) => {
    const sheet = workbook.getSheetBySheetId(id)
    if (!sheet) return []
    const { freeze, hidden, mergeData, showGridlines, tabColor } = sheet.getConfig()
    const state: SheetState = states.get(id) ?? freshState(book, id, sheet.getName())
    return [Object.assign(state, {
      name: sheet.getName(),
      hidden: hidden === BooleanNumber.TRUE,
      frozenRows: freeze.ySplit,
      frozenColumns: freeze.xSplit,
      merges: mergeData.map(plainRange),
      tabColor: tabColor || null,
      gridlinesHidden: showGridlines === BooleanNumber.FALSE,
    })]
  })
  book.active = workbook.getActiveSheet().getSheetId()
}
