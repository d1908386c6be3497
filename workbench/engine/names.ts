// Named ranges, kept as Univer's defined names so that formulas know them and they move with the cells.
import type { NamedRangeData, RangeData } from '../workbook-data.ts'
import { columnName, columnNumber } from '../formula.ts'
import { type Book, sheetByName } from './book.ts'
import { refuse } from './refusal.ts'

const REFERENCE = /^(?:'((?:[^']|'')*)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/

/** All named ranges whose cells are there, in the order they were made. */
export function definedNames(book: Book): NamedRangeData[] {
  return book.facade.getDefinedNames().flatMap((name) => {
    const match = REFERENCE.exec(name.getFormulaOrRefString())
    const [, quoted, plain, fromColumn, fromRow, toColumn, toRow] = match ?? []
    if (fromColumn === undefined || fromRow === undefined) return []
    const column = columnNumber(fromColumn) - 1
    const row = Number(fromRow) - 1
    const range: RangeData = {
      row, column,
      rows: Number(toRow ?? fromRow) - row,
      columns: columnNumber(toColumn ?? fromColumn) - column,
    }
    return [{ name: name.getName(), sheet: quoted?.replaceAll("''", "'") ?? plain ?? '', range }]
  })
}

/** Defines a name, or moves it. */
export function setDefinedName(book: Book, { name, sheet, range }: NamedRangeData): void {
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || /^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name)) {
    throw refuse(`The name "${name}" is not valid for a named range.`)
  }
  const state = sheetByName(book, sheet)
  if (!state) throw refuse('The requested sheet does not exist.')
  const from = `$${columnName(range.column)}$${range.row + 1}`
  const to = `$${columnName(range.column + range.columns - 1)}$${range.row + range.rows}`
  const reference = `'${state.name.replaceAll("'", "''")}'!${from === to ? from : `${from}:${to}`}`
  removeDefinedName(book, name)
  book.facade.insertDefinedName(name, reference)
}

export function removeDefinedName(book: Book, name: string): boolean {
  const found = book.facade.getDefinedNames().find((defined) => defined.getName().toLowerCase() === name.toLowerCase())
  found?.delete()
  return !!found
}
