// The bundle's custom functions as functions of the engine. Each call is an execution of its own: a fresh context,
// on this thread, whose service calls are served at once (the script's thread may be waiting for us).
import {
  ArrayValueObject, type BaseReferenceObject, type BaseValueObject, BooleanValueObject, BaseFunction, ErrorType, ErrorValueObject, FunctionType,
  type FunctionVariantType, IFunctionService, NullValueObject, NumberValueObject, StringValueObject,
} from '@univerjs/engine-formula'
import type { BareContext } from '../bare-context.ts'
import { ScriptError } from '../script-error.ts'
import { type Book, worksheet } from './book.ts'
import { injectorOf } from './univer.ts'
import { type Block, type CellsAt, FAILED_FORMULA, LOADING, readValues, shownCells } from './cells.ts'

/** An argument as it travels into the context. */
type CellArgument = { readonly value: unknown } | { readonly date: number } | { readonly block: Block }

/** Names declared with `@customfunction` in a script's text. */
export function customFunctionNames(code: string): string[] {
  const pattern = /@customfunction(?:(?!\*\/)[\s\S])*\*\/\s*function\s+([A-Za-z]\w*)\s*\(/g
  return [...code.matchAll(pattern)].map((match) => match[1] as string).filter((name) => !name.endsWith('_'))
}

/** An argument that is an error: the function is not called, the cell shows the error. */
class ErrorArgument extends Error {
  readonly type: ErrorType
  constructor(type: ErrorType) {
    super(type)
    this.type = type
  }
}

/** What a custom function runs in. */
export type FunctionContext = Pick<BareContext, 'invoke'>

export interface CustomFunctionOptions {
  /** Opens a fresh context with the script in it. */
  readonly open: () => FunctionContext
  /** Milliseconds that a call may take. */
  readonly timeout: number
}

/** Registers the functions of a script but those named as a built-in, which wins as in Google; and the one that shows formulas that cannot be read. */
export function registerCustomFunctions(book: Book, names: readonly string[], options: CustomFunctionOptions): void {
  const service = injectorOf(book.engine.univer).get(IFunctionService)
  const own = names.filter((name) => !service.hasExecutor(name.toUpperCase()))
  const executors = [new FailedFormula(book), ...own.map((name) => new CustomFunction(book, { ...options, name }))]
  service.registerExecutors(...executors)
  service.registerDescriptions(
    ...executors.map(({ name }) => ({
      functionName: String(name), functionType: FunctionType.User, description: '', abstract: '', functionParameter: [],
    })),
  )
}

abstract class HostFunction extends BaseFunction {
  protected readonly book: Book
  constructor(book: Book, name: string) {
    super(name)
    this.book = book
    this.needsReferenceObject = true
    this.minParams = 0
    this.maxParams = 255
  }

  protected fail(type: ErrorType, message: string): BaseValueObject {
    this.book.messages.set(this.cellKey(), message)
    return ErrorValueObject.create(type, message)
  }

  protected cellKey(): string {
    return `${this.subUnitId}|${this.row}|${this.column}`
  }
}

class FailedFormula extends HostFunction {
  constructor(book: Book) {
    super(book, FAILED_FORMULA)
  }

  override calculate(message: BaseValueObject): BaseValueObject {
    if (message.getValue() === LOADING) return StringValueObject.create(LOADING)
    const [, type = ErrorType.ERROR, sentence = ''] = /^(#[A-Z]+!)([\s\S]*)$/.exec(String(message.getValue())) ?? []
    return this.fail(type as ErrorType, sentence)
  }
}

class CustomFunction extends HostFunction {
  private readonly options: CustomFunctionOptions & { readonly name: string }
  constructor(book: Book, options: CustomFunctionOptions & { readonly name: string }) {
    super(book, options.name.toUpperCase())
    this.options = options
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      return this.call(variants.map((variant) => argumentOf(this.book, variant)))
    } catch (error) {
      if (error instanceof ErrorArgument) return this.fail(error.type, `Đối số là lỗi ${error.type}.`)
      return this.fail(ErrorType.ERROR, error instanceof ScriptError ? error.message : `Internal error: ${String(error)}`)
    }
  }

  private call(args: readonly CellArgument[]): BaseValueObject {
    const { name, open, timeout } = this.options
    const reply = open().invoke(name, JSON.stringify(args), { timeout, kind: 'cells' })
    if (reply.error) return this.fail(ErrorType.ERROR, reply.error.message)
    this.book.messages.delete(this.cellKey())
    return this.resultOf(reply.ok)
  }

  private resultOf(result: unknown): BaseValueObject {
    if (!Array.isArray(result)) return valueObject(result)
    const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(valueObject))
    const columnCount = Math.max(0, ...rows.map((row) => row.length))
    if (columnCount === 0) return StringValueObject.create('')
    for (const row of rows) while (row.length < columnCount) row.push(StringValueObject.create(''))
    return ArrayValueObject.create({
      calculateValueList: rows, rowCount: rows.length, columnCount,
      unitId: this.unitId ?? '', sheetId: this.subUnitId ?? '', row: -1, column: -1,
    })
  }
}

/** One cell arrives as a scalar, a range as rows × columns, a blank as "", a date as a date. */
function argumentOf(book: Book, variant: FunctionVariantType): CellArgument {
  if (variant.isReferenceObject()) return referenceArgument(book, variant as BaseReferenceObject)
  if (variant.isError()) throw new ErrorArgument((variant as ErrorValueObject).getErrorType())
  if (!variant.isArray()) return { value: plainValue(variant as BaseValueObject) }
  const rows = (variant as ArrayValueObject).getArrayValue().map((row) => row.map((item) => plainValue(item as BaseValueObject | null)))
  return rows.length === 1 && rows[0]?.length === 1 ? { value: rows[0][0] } : { block: { rows: rows as Block['rows'], dates: [] } }
}

function plainValue(value: BaseValueObject | null | undefined): unknown {
  if (!value || value.isNull()) return ''
  return value.isError() ? (value as ErrorValueObject).getErrorType() : value.getValue()
}

function referenceArgument(book: Book, reference: BaseReferenceObject): CellArgument {
  if (reference.getForcedSheetName() && !reference.getForcedSheetId()) throw new ErrorArgument(ErrorType.REF)
  const id = reference.getSheetId()
  const sheet = worksheet(book, id)
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition()
  const row = Number.isNaN(startRow) ? 0 : startRow
  const column = Number.isNaN(startColumn) ? 0 : startColumn
  const lastRow = Math.min(Number.isNaN(endRow) ? Infinity : endRow, sheet.getRowCount() - 1)
  const lastColumn = Math.min(Number.isNaN(endColumn) ? Infinity : endColumn, sheet.getColumnCount() - 1)
  const block = readValues(book, [id, row, column, lastRow - row + 1, lastColumn - column + 1], calculatedCells(book, reference))
  if (block.rows.length !== 1 || block.rows[0]?.length !== 1) return { block }
  const value = block.rows[0][0]
  if (typeof value === 'string' && ERRORS.has(value)) throw new ErrorArgument(value as ErrorType)
  return block.dates.length > 0 ? { date: Number(value) } : { value }
}

/** The cells of a reference's sheet, with what this calculation has found so far and not yet applied. */
function calculatedCells(book: Book, reference: BaseReferenceObject): CellsAt {
  const shown = shownCells(book, reference.getSheetId())
  const found = reference.getCurrentRuntimeSheetData()
  const spilled = reference.getCurrentRuntimeActiveArrayFormulaCellData()
  if (!found && !spilled) return shown
  return (row, column) => {
    const own = shown(row, column)
    const fresh = found?.getValue(row, column) ?? spilled?.getValue(row, column)
    return fresh ? { v: fresh.v ?? null, t: fresh.t ?? null, s: own?.s ?? fresh.s ?? null } : own
  }
}

const ERRORS: ReadonlySet<string> = new Set(Object.values(ErrorType))

function valueObject(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create()
  if (typeof value === 'number') return NumberValueObject.create(value)
  if (typeof value === 'boolean') return BooleanValueObject.create(value)
  if (typeof value !== 'object') return StringValueObject.create(String(value))
  const date = (value as { date?: number }).date
  return date === undefined ? StringValueObject.create(JSON.stringify(value)) : NumberValueObject.create(date, 'dd/mm/yyyy')
}
