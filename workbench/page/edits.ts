// What a person changes: taken into the book, told to the script as `onEdit`, and kept. Changes of scripts and results of
// formulas are not edits.
import { CommandType, ICommandService, type ICommandInfo, type ICellData, type IExecutionOptions, type Nullable, UndoCommand } from '@univerjs/core'
import { FormulaDataModel } from '@univerjs/engine-formula'
import { type IMoveRangeMutationParams, MoveRangeMutation, SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets'
import { COPY_TYPE, ISheetClipboardService } from '@univerjs/sheets-ui'
import { type Area, type Book, type Cell, type Rule, cellAt, unitId, worksheet } from '../engine/book.ts'
import { readValues, valueOf } from '../engine/cells.ts'
import { ruleOf, writeRules } from '../engine/rules.ts'
import { injectorOf } from '../engine/univer.ts'
import { pullChange } from './mirror/pull.ts'

/** The event of an edit, as the shim takes it. */
export interface EditEvent {
  readonly authMode: 'LIMITED'
  readonly range: { sheet: string; row: number; column: number; rows: number; columns: number }
  readonly value?: string
  readonly oldValue?: string
}

export interface EditsOptions {
  readonly book: Book
  /** True while a script or the page itself changes the workbook. */
  readonly isOwnChange: () => boolean
  readonly onEdit: (event: EditEvent) => void
  /** Something is to be kept. */
  readonly onChange: () => void
  /** What the page shows may no longer be what the book holds: another sheet is active, rows have come, an edit is done. */
  readonly onStale: () => void
}

/** Milliseconds after which an edit is taken as accepted: a rule that rejects takes it back at once. */
const SETTLING = 60

interface Edit {
  readonly sheet: string
  readonly before: Map<string, string>
  isPaste: boolean
}

/** Rules of cells, rows × columns; null: none. */
type Rules = readonly (readonly (Rule | null)[])[] | null

/** Watches the commands of Univer. */
export function watchEdits({ book, isOwnChange, onEdit, onChange, onStale }: EditsOptions): void {
  const commands = injectorOf(book.engine.univer).get(ICommandService)
  let edit: Edit | null = null
  let isPasting = false
  let pasted: Rules | 'kept' = null
  let isUndoing = false
  // Rules go with the cells that are copied; what comes from elsewhere has none. What is cut takes its own along.
  injectorOf(book.engine.univer).get(ISheetClipboardService).addClipboardHook({
    id: 'rules',
    onPasteCells: (from, _to, _data, { copyType }) => {
      pasted = copyType === COPY_TYPE.CUT ? 'kept' : from && rulesOf(book, from.subUnitId, from.range)
      return { undos: [], redos: [] }
    },
  })
  const settle = (): void => {
    const settled = edit
    edit = null
    isPasting = false
    const event = settled ? eventOf(book, settled, pasted) : null
    pasted = null
    onStale()
    if (event) onEdit(event)
  }
  commands.beforeCommandExecuted((command, options) => {
    if (/paste/i.test(command.id)) isPasting = true
    if (/paste-value/.test(command.id)) pasted = 'kept'
    if (command.id === UndoCommand.id) isUndoing = true
    const params = cellsOf(command, options)
    if (!params || isOwnChange()) return
    if (edit && edit.sheet !== params.subUnitId) settle()
    if (!edit) {
      edit = { sheet: params.subUnitId, before: new Map(), isPaste: isPasting }
      setTimeout(settle, SETTLING)
    }
    edit.isPaste ||= isPasting
    remember(book, edit, params)
  })
  commands.onCommandExecuted((command, options) => {
    if (command.id === UndoCommand.id) isUndoing = false
    if (command.type !== CommandType.MUTATION && command.type !== CommandType.OPERATION) return
    if (isResult(command, options)) return
    if (!isOwnChange() && pullChange(book, command, isUndoing)) setTimeout(onStale)
    if (command.type === CommandType.MUTATION) onChange()
  })
}

function isResult({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): boolean {
  return Boolean(options?.['applyFormulaCalculationResult']) || /formula/i.test(id) || (params as { trigger?: string } | undefined)?.trigger === 'formula'
}

type CellsParams = Pick<ISetRangeValuesMutationParams, 'subUnitId'> & Required<Pick<ISetRangeValuesMutationParams, 'cellValue'>>

function cellsOf(command: ICommandInfo, options: IExecutionOptions | undefined): CellsParams | null {
  if (command.id === MoveRangeMutation.id) {
    const { to } = command.params as IMoveRangeMutationParams
    return { subUnitId: to.subUnitId, cellValue: to.value }
  }
  if (command.id !== SetRangeValuesMutation.id || isResult(command, options)) return null
  const params = command.params as ISetRangeValuesMutationParams
  return params.cellValue ? (params as CellsParams) : null
}

function contentOf(cell: Nullable<ICellData>): string {
  return cell ? JSON.stringify([valueOf(cell), cell.f ?? null]) : '["",null]'
}

/** Notes what stood in the cells before the first change of an edit. */
function remember(book: Book, { sheet, before }: Edit, { cellValue }: CellsParams): void {
  const grid = worksheet(book, sheet)
  for (const [row, cells] of Object.entries(cellValue)) {
    for (const column of Object.keys(cells ?? {})) {
      const key = `${row},${column}`
      if (!before.has(key)) before.set(key, contentOf(cellAt(grid, Number(row), Number(column))))
    }
  }
}

function rulesOf(book: Book, sheet: string, { rows, cols }: { readonly rows: readonly number[]; readonly cols: readonly number[] }): Rules {
  const grid = worksheet(book, sheet)
  return rows.map((row) => cols.map((column) => ruleOf(book, cellAt(grid, row, column))))
}

/** The rules of the copied cells, as often as they go into the area. */
function tiled(rules: NonNullable<Rules>, [, , , rows, columns]: Area): Rules {
  const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length]
  return Array.from({ length: rows }, (_row, r) => Array.from({ length: columns }, (_column, c) => at(at(rules, r) ?? [], c) ?? null))
}

function eventOf(book: Book, { sheet, before, isPaste }: Edit, pasted: Rules | 'kept'): EditEvent | null {
  if (!book.facade.getSheetBySheetId(sheet)) return null
  const area = areaOf(sheet, before.keys())
  const [, row, column, rows, columns] = area
  const range = { sheet, row, column, rows, columns }
  if (!isChanged(book, sheet, before)) return null
  if (isPaste && pasted !== 'kept') writeRules(book, area, pasted && tiled(pasted, area))
  if (isPaste || before.size > 1) return { authMode: 'LIMITED', range }
  const value = readValues(book, area).rows[0]?.[0] ?? ''
  const [oldValue = ''] = JSON.parse([...before.values()][0] ?? '[]') as [unknown?]
  return {
    authMode: 'LIMITED', range,
    ...(value === '' ? {} : { value: String(value) }),
    ...(oldValue === '' ? {} : { oldValue: String(oldValue) }),
  }
}

/** The smallest area that holds all cells, given as `row,column`. */
function areaOf(sheet: string, keys: Iterable<string>): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1]
  for (const key of keys) {
    const [row = 0, column = 0] = key.split(',').map(Number)
    ;[top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)]
  }
  return [sheet, top, left, bottom - top + 1, right - left + 1]
}

/** True when a cell holds something else than before; a rule that rejects has put back what was there. */
function isChanged(book: Book, sheet: string, before: ReadonlyMap<string, string>): boolean {
  const grid = worksheet(book, sheet)
  let result = false
  for (const [key, content] of before) {
    const [row = 0, column = 0] = key.split(',').map(Number)
    const cell = cellAt(grid, row, column)
    if (cell) plainFormula(book, cell, { sheet, row, column })
    if (contentOf(cell) !== content) result = true
  }
  return result
}

/** Dragging a formula down gives cells that share it: each gets its own text, which is what the book knows. */
function plainFormula(book: Book, cell: Cell, { sheet, row, column }: { sheet: string; row: number; column: number }): void {
  if (!cell.si || cell.f) return
  const formula = injectorOf(book.engine.univer).get(FormulaDataModel).getFormulaStringByCell(row, column, sheet, unitId(book))
  if (formula) Object.assign(cell, { f: formula, si: null })
}
