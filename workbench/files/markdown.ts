// Markdown and plain text as sheets: tables of pipes or tabs keep their columns, other lines stand in the first one.
import { rowsOfText } from '../../src/import/pasted.ts'
import type { SheetData } from '../workbook-data.ts'
import { textSheet } from './text-sheet.ts'

/** The tables and lines of a Markdown text. */
export function readMarkdown(text: string, path: string): SheetData {
  return textSheet(path, rowsOfText(text))
}

/** The lines of a text. */
export function readPlainText(text: string, path: string): SheetData {
  return textSheet(path, linesOf(text).map((line) => line.split('\t').map((cell) => cell.trim())))
}

function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
}
