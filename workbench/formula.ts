// Google's formula text to the engine's and back. The engine separates arguments by `,`, writes decimals with a
// point, and knows no open-ended range (`A1:V`): such a range is closed one row past the sheet's grid, where no
// reference can be, so that it is known again on the way back and grows with the grid.

/** How a spreadsheet's locale writes formulas. */
export interface FormulaStyle {
  /** Decimal comma: `;` between arguments, `1,5` a number; a comma elsewhere is a parse error. */
  readonly decimalComma: boolean
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
}

/** The grid of a sheet by name; null name: the formula's own sheet; null: no such sheet. */
export type GridOf = (sheet: string | null) => GridSize | null

/** How snapshots and files write formulas: `;` between arguments, decimal point, commas nowhere. */
export type FormulaDialect = FormulaStyle | 'neutral'

export type EngineFormula =
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'parse-error' }
  | { readonly kind: 'missing-sheet'; readonly sheet: string }

const STRING = '"(?:[^"]|"")*"'
const ARRAY = '\\{[^}]*\\}'
const SHEET = "(?:'(?<quoted>(?:[^']|'')*)'|(?<plain>[\\p{L}_][\\p{L}\\p{N}_.]*))!"
const LONE_SHEET = SHEET.replace('quoted', 'loneQuoted').replace('plain', 'lonePlain')
const WORD = '[\\p{L}_$][\\p{L}\\p{N}_.$]*'
const END = '(?![\\p{L}\\p{N}_$(:.])'

const OPEN_RANGE = `\\$?[A-Za-z]{1,3}\\$?\\d+:(?<to>\\$?[A-Za-z]{1,3}|\\$?\\d+)${END}`
const NUMBER = '\\d+(?:[.,]\\d+)?(?:[eE][+-]?\\d+)?'
const TO_ENGINE = new RegExp(`${STRING}|${ARRAY}|(?:${SHEET})?${OPEN_RANGE}|${LONE_SHEET}|${WORD}|${NUMBER}|[;,]`, 'gu')

type Groups = Readonly<Record<string, string | undefined>>

/** The sheet that a token names, or null. */
function sheetOf({ quoted, plain, loneQuoted, lonePlain }: Groups): string | null {
  return (quoted ?? loneQuoted)?.replaceAll("''", "'") ?? plain ?? lonePlain ?? null
}

/** Replaces every match; the callback gets its text and its named groups. */
function translate(text: string, pattern: RegExp, callback: (token: string, groups: Groups) => string): string {
  return text.replace(pattern, (...match: unknown[]) => callback(match[0] as string, match[match.length - 1] as Groups))
}

/** Translates a formula with its leading `=` into the engine's syntax. */
export function toEngine(formula: string, gridOf: GridOf, dialect: FormulaDialect): EngineFormula {
  let failure: EngineFormula | null = isBalanced(formula) ? null : { kind: 'parse-error' }
  const decimalComma = dialect !== 'neutral' && dialect.decimalComma
  const text = translate(formula, TO_ENGINE, (token, groups) => {
    const sheet = sheetOf(groups)
    const grid = sheet !== null || groups['to'] !== undefined ? gridOf(sheet) : null
    if (sheet !== null && !grid) failure ??= { kind: 'missing-sheet', sheet }
    if (groups['to'] !== undefined && grid) return closeRange(token, groups['to'], grid)
    if (token === ',' && decimalComma) failure = { kind: 'parse-error' }
    return engineToken(token, decimalComma)
  })
  return failure ?? { kind: 'formula', text }
}

function engineToken(token: string, decimalComma: boolean): string {
  if (token === ';') return ','
  return decimalComma && /^\d+,\d/.test(token) ? token.replace(',', '.') : token
}

/** `A1:V` and `A1:3` closed one past the grid. */
function closeRange(token: string, to: string, grid: GridSize): string {
  const isColumn = /[A-Za-z]/.test(to)
  return isColumn ? `${token}${grid.rows + 1}` : token.slice(0, -to.length) + columnName(grid.columns) + to.replace('$', '')
}

function isBalanced(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '')
  let depth = 0
  for (const character of bare) {
    if (character === '(') depth++
    else if (character === ')' && --depth < 0) return false
  }
  return depth === 0 && !/["']/.test(bare)
}

const POINT_NUMBER = '\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?'
const CLOSED_RANGE = `\\$?[A-Z]{1,3}\\$?\\d+:(?<toColumn>\\$?[A-Z]{1,3})(?<toRow>\\$?\\d+)${END}`
const FROM_ENGINE = new RegExp(`${STRING}|${ARRAY}|(?:${SHEET})?${CLOSED_RANGE}|${LONE_SHEET}|${WORD}|${POINT_NUMBER}|,`, 'gu')

/** Translates the engine's formula back into Google's, as the dialect writes it. */
export function fromEngine(formula: string, gridOf: GridOf, dialect: FormulaDialect): string {
  const decimalComma = dialect !== 'neutral' && dialect.decimalComma
  const separator = dialect === 'neutral' || decimalComma ? ';' : ','
  return translate(formula, FROM_ENGINE, (token, groups) => {
    const { toColumn, toRow } = groups
    if (toColumn !== undefined && toRow !== undefined) {
      const grid = gridOf(sheetOf(groups))
      return grid ? openRange(token, [toColumn, toRow], grid) : token
    }
    if (token === ',') return separator
    return decimalComma && /^\d+\.\d/.test(token) ? token.replace('.', ',') : token
  })
}

/** A range that ends past the grid, without its end. */
function openRange(token: string, [column, row]: readonly [string, string], grid: GridSize): string {
  const start = token.slice(0, token.lastIndexOf(':') + 1)
  if (Number(row.replace('$', '')) > grid.rows) return start + column
  return columnNumber(column.replace('$', '')) > grid.columns ? start + row : token
}

/** `A` for 0, `AA` for 26. */
export function columnName(index: number): string {
  let name = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/** 1 for `A`, 27 for `AA`. */
export function columnNumber(name: string): number {
  let number = 0
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}
