// Operations on cells: values, formulas, looks, notes and rules.
import { type Area, type Book, type CellExtra, type Rule, cellAt, ensureCell, worksheet } from './book.ts'
import {
  type WrittenValue, clearContents, fillFormula, mapArea, readDisplay, readFormulas, readValues, writeFormulas, writeValues,
} from './cells.ts'
import { readRules, writeRules } from './rules.ts'
import { type StyleValue, readStyles, writeStyles } from './style.ts'

export const cellOperations = {
  'cells.values': (book: Book, area: Area) => readValues(book, area),
  'cells.display': (book: Book, area: Area) => readDisplay(book, area),
  'cells.formulas': (book: Book, area: Area) => readFormulas(book, area),
  'cells.write!': (book: Book, area: Area, values: WrittenValue[][]) => writeValues(book, area, values),
  'cells.writeFormulas!': (book: Book, area: Area, formulas: string[][]) => writeFormulas(book, area, formulas),
  'cells.fillFormula!': (book: Book, area: Area, formula: string) => fillFormula(book, area, formula),
  'cells.clear!': (book: Book, area: Area) => clearContents(book, area),
  'cells.styles': (book: Book, area: Area, name: string) => readStyles(book, area, name),
  'cells.style!': (book: Book, area: Area, name: string, values: StyleValue | StyleValue[][]) =>
    writeStyles(book, area, { name, values }),
  'cells.notes': (book: Book, area: Area) => readNotes(book, area),
  'cells.note!': (book: Book, area: Area, notes: (string | null)[][]) => writeNotes(book, area, notes),
  'cells.rules': (book: Book, area: Area) => readRules(book, area),
  'cells.rule!': (book: Book, area: Area, rules: Rule | null | (Rule | null)[][]) => writeRules(book, area, rules),
}

function readNotes(book: Book, [id, row, column, rows, columns]: Area): string[][] {
  const sheet = worksheet(book, id)
  return mapArea(rows, columns, (r, c) => cellAt(sheet, row + r, column + c)?.custom?.note ?? '')
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
