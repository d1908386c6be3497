// TextFinder: where a text stands in shown values or in formulas.
import { type Area, type Book, cellAt, worksheet } from './book.ts'
import { dialectOf, googleFormula, readDisplay } from './cells.ts'
import { writeValues } from './write.ts'

export interface FindOptions {
  readonly text: string
  readonly matchCase: boolean
  readonly matchEntireCell: boolean
  readonly matchFormulaText: boolean
  readonly ignoreDiacritics: boolean
  readonly useRegularExpression: boolean
}

/** Cells that match, row by row. */
export function findCells(book: Book, area: Area, options: FindOptions): [row: number, column: number][] {
  const texts = searchedTexts(book, area, options)
  const pattern = patternOf(options)
  const found: [number, number][] = []
  texts.forEach((line, r) =>
    line.forEach((text, c) => {
      if (text !== '' && pattern.test(folded(text, options))) found.push([area[1] + r, area[2] + c])
    }),
  )
  return found
}

function searchedTexts(book: Book, area: Area, { matchFormulaText }: FindOptions): string[][] {
  const shown = readDisplay(book, area)
  if (!matchFormulaText) return shown
  const dialect = dialectOf(book)
  const [id, row, column] = area
  const sheet = worksheet(book, id)
  return shown.map((line, r) =>
    line.map((text, c) => googleFormula(book, cellAt(sheet, row + r, column + c), { id, dialect }) || text),
  )
}

function folded(text: string, { ignoreDiacritics }: FindOptions): string {
  return ignoreDiacritics ? text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D') : text
}

function patternOf(options: FindOptions, flags = ''): RegExp {
  const text = folded(options.text, options)
  const source = options.useRegularExpression ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const whole = options.matchEntireCell ? `^(?:${source})$` : source
  return new RegExp(whole, `${options.matchCase ? '' : 'i'}${flags}u`)
}

/** Replaces in one cell or all of an area; gives how often. */
export function replaceText(book: Book, area: Area, { options, replacement }: { options: FindOptions; replacement: string }): number {
  const pattern = patternOf(options, 'g')
  let count = 0
  for (const [row, column] of findCells(book, area, options)) {
    const cell: Area = [area[0], row, column, 1, 1]
    const text = searchedTexts(book, cell, options)[0]?.[0] ?? ''
    const replaced = text.replace(pattern, (...match) => {
      count++
      return options.useRegularExpression ? expand(replacement, match) : replacement
    })
    writeValues(book, cell, [[replaced]])
  }
  return count
}

/** `$1` of a replacement, as regular expressions write it. */
function expand(replacement: string, match: readonly unknown[]): string {
  return replacement.replace(/\$(\d)/g, (_all, digit: string) => String(match[Number(digit)] ?? ''))
}
