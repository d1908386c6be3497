// Markdown and plain text as sheets: tables of pipes or tabs keep their columns, other lines stand in the first one.
import { cellsOfText, rowsOfText } from '../../src/import/pasted.ts'
import type { SheetData } from '../workbook-data.ts'
import { textSheet } from './text-sheet.ts'

/** The tables and lines of a Markdown text. */
export function readMarkdown(text: string, path: string): SheetData {
  return textSheet(path, rowsOfText(text))
}

/** The lines of a text, and its tables as «Unicode Text» of Excel has them. */
export function readPlainText(text: string, path: string): SheetData {
  return textSheet(path, cellsOfText(text).map((cells) => cells.map((cell) => cell.trim())))
}
