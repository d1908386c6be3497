// What a person types, as Google takes it: Vietnamese numbers and dates, formulas with `;`, rules that reject; and back,
// what the editor of a cell shows.
import { CellValueType, type ICellData, InterceptorEffectEnum, type Nullable } from '@univerjs/core'
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService, VALIDATE_CELL } from '@univerjs/sheets'
import { type Book, type Cell, styleOf, worksheet, cellAt } from '../engine/book.ts'
import { dialectOf, googleFormula, valueOf } from '../engine/cells.ts'
import { displayValue, isDateFormat } from '../engine/display.ts'
import { enforceRule } from '../engine/enforce.ts'
import { entryLocale, parseEntry } from '../engine/entry.ts'
import { ruleOf } from '../engine/rules.ts'
import { injectorOf } from '../engine/univer.ts'
import { valueWriter } from '../engine/write.ts'

/** Before the number formats of Univer, which know English alone. */
const FIRST = 1000

export interface TypingOptions {
  readonly book: Book
  /** Told why an entry was not taken. */
  readonly onRefused: (message: string) => void
}

/** Takes Univer's cell editor in hand. */
export function takeTyping({ book, onRefused }: TypingOptions): void {
  const service = injectorOf(book.engine.univer).get(SheetInterceptorService)
  const interceptors = service.writeCellInterceptor
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _place, next) => next(shownInCell(book, cell)),
  })
  interceptors.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (typed, { subUnitId, row, col, worksheet: sheet }) => {
      const current = cellAt(sheet, row, col)
      const text = typed?.f ?? typed?.v
      const long = longText(current)
      if (long === null || !String(text).startsWith(long.slice(0, SURELY_LONG))) return taken(book, typed, { id: subUnitId, current })
      if (text !== shortened(long)) onRefused(`Ô này dài hơn ${MOST_EDITED} ký tự nên không sửa từng chữ ở đây được. Xóa ô rồi nhập lại, hoặc dán nội dung mới.`)
      return current
    },
  })
  interceptors.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }) => shownInEditor(book, cell, { id: subUnitId, row, column: col }),
  })
  interceptors.intercept(VALIDATE_CELL, {
    priority: FIRST,
    handler: (_earlier, { subUnitId, row, col }) => {
      const refusal = refusalAt(book, { id: subUnitId, row, column: col })
      if (refusal !== null) onRefused(refusal)
      return Promise.resolve(refusal === null)
    },
  })
}

/** A number without a format, with a decimal comma. */
function shownInCell<T extends Nullable<ICellData>>(book: Book, cell: T): T {
  if (typeof cell?.v !== 'number' || Number.isInteger(cell.v) || cell.t === CellValueType.BOOLEAN) return cell
  const format = styleOf(book, cell as Cell)?.n?.pattern
  return format && format !== 'General' ? cell : { ...cell, v: displayValue(cell.v, null, book.settings.locale) }
}

/** Univer lays out a text in its editor in time that grows with the square of its length: a longer one is shown in part. */
const MOST_EDITED = 3000
/** Who types over a long text begins otherwise than it does. */
const SURELY_LONG = 200

/** The text of a cell that is too long for the editor, or null. */
function longText(cell: Cell | null): string | null {
  return typeof cell?.v === 'string' && !cell.f && cell.v.length > MOST_EDITED ? cell.v : null
}

function shortened(text: string): string {
  return `${text.slice(0, MOST_EDITED)}…`
}

interface Place {
  readonly id: string
  readonly row: number
  readonly column: number
}

function taken(book: Book, typed: Nullable<ICellData>, { id, current }: { id: string; current: Cell | null }): Nullable<ICellData> {
  if (!typed || typed.p || typed.t === CellValueType.FORCE_STRING) return typed
  const text = typed.f ?? typed.v
  if (typeof text !== 'string') return typed
  return { ...typed, ...valueWriter(book, id)(text, { ...current, s: typed.s ?? null }) }
}

function shownInEditor(book: Book, cell: Nullable<ICellData>, { id, row, column }: Place): Nullable<ICellData> {
  // Univer asks for the editor of a sheet while the workbook is still being opened.
  const own = book.facade.getSheetBySheetId(id) ? cellAt(worksheet(book, id), row, column) : null
  if (!own || own.p) return cell
  const long = longText(own)
  if (long !== null) return { ...own, v: shortened(long) }
  if (own.f) return { ...own, f: googleFormula(book, own, { id, dialect: dialectOf(book) }) }
  const text = editorText(book, own)
  return text === null ? cell : { ...own, v: text, t: CellValueType.STRING }
}

/** The text that, typed again, gives the same value; null for a cell that is shown as it is. */
function editorText(book: Book, cell: Cell): string | null {
  const value = valueOf(cell)
  const format = styleOf(book, cell)?.n?.pattern ?? ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') {
    const isText = format === '@' || typeof parseEntry(value, entryLocale(book.settings.locale)).value === 'string'
    return isText ? value : `'${value}`
  }
  if (isDateFormat(format)) return displayValue(value, momentFormat(book, value), book.settings.locale)
  if (format.endsWith('%')) return `${decimal(Number((value * 100).toPrecision(14)))}%`
  return decimal(value)
}

function momentFormat(book: Book, value: number): string {
  const { dateFormat } = entryLocale(book.settings.locale)
  const hasSeconds = Math.round(value * 86_400) % 60 !== 0
  const time = hasSeconds ? 'hh:mm:ss' : 'hh:mm'
  if (value < 1) return time
  return Number.isInteger(value) ? dateFormat : `${dateFormat} ${time}`
}

function decimal(value: number): string {
  return String(value).replace('.', ',')
}

/** Why the value that now stands in a cell is not taken, or null. */
function refusalAt(book: Book, { id, row, column }: Place): string | null {
  const cell = cellAt(worksheet(book, id), row, column)
  try {
    enforceRule(book, cell, { value: cell ? valueOf(cell) : '', row, column })
    return null
  } catch {
    return ruleOf(book, cell)?.helpText ?? 'Dữ liệu vừa nhập không đúng quy tắc của ô này.'
  }
}
