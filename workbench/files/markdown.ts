// Markdown and plain text as sheets: tables of pipes or tabs keep their columns, other lines stand in the first one.
import type { SheetData } from '../workbook-data.ts'
import { textSheet, type TextRow } from './text-sheet.ts'

const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^#{1,6}\s+/, ''],
  [/(\*{1,3}|__)(?=\S)([^*_]*[^*_\s])\1/g, '$2'],
  [/<br\s*\/?>/gi, '\n'],
  [/<\/?[a-z][^>]*>/gi, ''],
  [/\\([\\`*_{}[\]()#+.!|-])/g, '$1'],
]

/** The tables and lines of a Markdown text. */
export function readMarkdown(text: string, path: string): SheetData {
  const rows: TextRow[] = []
  for (const line of linesOf(text)) {
    if (RULE.test(line) && line.includes('-') && line.includes('|')) continue
    rows.push(isTableLine(line) ? cellsOf(line) : line.split('\t').map((cell) => plain(cell.trim())))
  }
  return textSheet(path, rows)
}

/** The lines of a text. */
export function readPlainText(text: string, path: string): SheetData {
  return textSheet(path, linesOf(text).map((line) => line.split('\t').map((cell) => cell.trim())))
}

function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
}

function isTableLine(line: string): boolean {
  return /^\s*\|.*\|/.test(line)
}

/** «| a | b \| c |» has two cells. */
function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => plain(cell.trim()))
}

function plain(text: string): string {
  return MARKS.reduce((rest, [mark, instead]) => rest.replace(mark, instead), text)
}
