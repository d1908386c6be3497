// Operations on cells: values, formulas, looks, notes and rules.
import { type Area, type Book, type CellExtra, type Rule, cellAt, ensureCell, worksheet } from './book.ts'
import { mapArea, readDisplay, readFormulas, readValues } from './cells.ts'
import { type CopyKind, copyArea, moveArea, type SortKey, sortArea } from './copy.ts'
import { type FindOptions, findCells, replaceText } from './find.ts'
import { readRules, writeRules } from './rules.ts'
import { placeOf } from './sheet-operations.ts'
import { type StyleValue, clearStyles, readStyles, writeStyles } from './style.ts'
import { clearContents, fillFormula, fillValues, type WrittenValue, writeFormulas, writeValues } from './write.ts'

export const cellOperations = {
  'cells.values': (book: Book, area: Area) => readValues(book, area),
  'cells.display': (book: Book, area: Area) => readDisplay(book, area),
  'cells.formulas': (book: Book, area: Area) => readFormulas(book, area),
  'cells.write!': (book: Book, area: Area, values: WrittenValue[][]) => writeValues(book, area, values),
  'cells.fill!': (book: Book, areas: Area[], value: WrittenValue) => fillValues(book, areas, value),
  'cells.writeFormulas!': (book: Book, area: Area, formulas: string[][]) => writeFormulas(book, area, formulas),
  'cells.fillFormula!': (book: Book, area: Area, formula: string) => fillFormula(book, area, formula),
  'cells.clear!': (book: Book, area: Area) => clearContents(book, area),
  'cells.copy!': (book: Book, from: Area, to: Area, options: { kind: CopyKind; transposed: boolean }) =>
    copyArea(book, from, to, options),
  'cells.move!': (book: Book, from: Area, to: Area) => moveArea(book, from, to),
  'cells.sort!': (book: Book, area: Area, keys: SortKey[]) => sortArea(book, area, keys),
  'cells.find': (book: Book, area: Area, options: FindOptions) => findCells(book, area, options),
  'cells.replace!': (book: Book, area: Area, options: FindOptions, replacement: string) =>
    replaceText(book, area, { options, replacement }),
  'cells.type!': typeValue,
  'cells.paste!': pasteValues,
  'cells.styles': (book: Book, area: Area, name: string) => readStyles(book, area, name),
  'cells.style!': (book: Book, area: Area, name: string, values: StyleValue | StyleValue[][]) =>
    writeStyles(book, area, { name, values }),
  'cells.clearStyles!': (book: Book, area: Area) => clearStyles(book, area),
  'cells.notes': (book: Book, area: Area) => readNotes(book, area),
  'cells.note!': (book: Book, area: Area, notes: (string | null)[][]) => writeNotes(book, area, notes),
  'cells.clearNotes!': (book: Book, area: Area) => clearNotes(book, area),
  'cells.rules': (book: Book, area: Area) => readRules(book, area),
  'cells.rule!': (book: Book, area: Area, rules: Rule | null | (Rule | null)[][]) => writeRules(book, area, rules),
}

function readNotes(book: Book, [id, row, column, rows, columns]: Area): string[][] {
  const sheet = worksheet(book, id)
  return mapArea(rows, columns, (r, c) => cellAt(sheet, row + r, column + c)?.custom?.note ?? '')
}

function clearNotes(book: Book, [id, row, column, rows, columns]: Area): void {
  const sheet = worksheet(book, id)
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const cell = cellAt(sheet, r, c)
      if (cell?.custom?.note) writeNotes(book, [id, r, c, 1, 1], [[null]])
    }
  }
}

function writeNotes(book: Book, [id, row, column]: Area, notes: readonly (readonly (string | null)[])[]): void {
  const sheet = worksheet(book, id)
  notes.forEach((line, r) =>
    line.forEach((note, c) => {
      const cell = ensureCell(sheet, row + r, column + c)
      const rest: CellExtra = { ...cell.custom }
      delete rest.note
      cell.custom = note ? { ...rest, note } : rest
    }),
  )
}

interface EditEvent {
  readonly authMode: string
  readonly range: { sheet: string; row: number; column: number; rows: number; columns: number }
  readonly value?: unknown
  readonly oldValue?: unknown
}

/** Types a value as a person does; gives the event that `onEdit` gets: texts, and only what is not blank. */
function typeValue(book: Book, sheet: string, a1: string, value: string | number | boolean | null): EditEvent {
  const [id, row, column] = placeOf(book, sheet, a1)
  const area: Area = [id, row, column, 1, 1]
  const before = readValues(book, area).rows[0]?.[0] ?? ''
  writeValues(book, area, [[value]])
  const after = readValues(book, area).rows[0]?.[0] ?? ''
  book.active = id
  book.selection = area
  return {
    authMode: 'LIMITED',
    range: { sheet: id, row, column, rows: 1, columns: 1 },
    ...(after === '' ? {} : { value: String(after) }),
    ...(before === '' ? {} : { oldValue: String(before) }),
  }
}

/** Pastes texts as a person does: they take the place of what was there, its rules included. The event has a range alone. */
function pasteValues(book: Book, sheet: string, a1: string, values: WrittenValue[][]): EditEvent {
  const [id, row, column] = placeOf(book, sheet, a1)
  const columns = Math.max(...values.map((line) => line.length))
  const area: Area = [id, row, column, values.length, columns]
  writeRules(book, area, null)
  writeValues(book, area, values)
  book.active = id
  book.selection = area
  return { authMode: 'LIMITED', range: { sheet: id, row, column, rows: values.length, columns } }
}
