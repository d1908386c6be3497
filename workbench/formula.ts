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
const SHEET = "(?:'((?:[^']|'')*)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!"
const OPEN_RANGE = '(\\$?[A-Za-z]{1,3}\\$?\\d+):(\\$?[A-Za-z]{1,3}|\\$?\\d+)(?![\\p{L}\\p{N}_$(:.])'
const WORD = '[\\p{L}_$][\\p{L}\\p{N}_.$]*'
const NUMBER = '\\d+(?:[.,]\\d+)?(?:[eE][+-]?\\d+)?'
const TO_ENGINE = new RegExp(`${STRING}|${ARRAY}|(?:${SHEET})?${OPEN_RANGE}|${SHEET}|${WORD}|${NUMBER}|[;,]`, 'gu')

/** Translates a formula with its leading `=` into the engine's syntax. */
export function toEngine(formula: string, gridOf: GridOf, dialect: FormulaDialect): EngineFormula {
  let failure: EngineFormula | null = null
  const text = formula.replace(TO_ENGINE, (token: string, ...groups: (string | undefined)[]) => {
    const [quotedA, plainA, from, to, quotedB, plainB] = groups
    const sheet = quotedA?.replaceAll("''", "'") ?? plainA ?? quotedB?.replaceAll("''", "'") ?? plainB ?? null
    const grid = sheet === null && from === undefined ? null : gridOf(sheet)
    if (sheet !== null && !grid) failure ??= { kind: 'missing-sheet', sheet }
    if (from !== undefined && to !== undefined && grid) return closeRange(token, to, grid)
    if (token === ';') return ','
    const commaRefused = dialect !== 'neutral' && dialect.decimalComma
    if (token === ',' && commaRefused) failure = { kind: 'parse-error' }
    return commaRefused && /^\d+,\d/.test(token) ? token.replace(',', '.') : token
  })
  if (!failure && !isBalanced(formula)) return { kind: 'parse-error' }
  return failure ?? { kind: 'formula', text }
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
const CLOSED_RANGE = '(\\$?[A-Z]{1,3}\\$?\\d+):(\\$?)([A-Z]{1,3})(\\$?)(\\d+)(?![\\p{L}\\p{N}_$(:.])'
const FROM_ENGINE = new RegExp(`${STRING}|${ARRAY}|(?:${SHEET})?${CLOSED_RANGE}|${SHEET}|${WORD}|${POINT_NUMBER}|,`, 'gu')

/** Translates the engine's formula back into Google's, as the dialect writes it. */
export function fromEngine(formula: string, gridOf: GridOf, dialect: FormulaDialect): string {
  const decimalComma = dialect !== 'neutral' && dialect.decimalComma
  const separator = dialect === 'neutral' || decimalComma ? ';' : ','
  return formula.replace(FROM_ENGINE, (token: string, ...groups: (string | undefined)[]) => {
    const [quoted, plain, from, dollarColumn, column, dollarRow, row] = groups
    if (from !== undefined && column !== undefined && row !== undefined) {
      const grid = gridOf(quoted?.replaceAll("''", "'") ?? plain ?? null)
      return grid ? openRange(token, { column, row, prefix: dollarColumn ?? '', rowPrefix: dollarRow ?? '' }, grid) : token
    }
    if (token === ',') return separator
    return decimalComma && /^\d+\.\d/.test(token) ? token.replace('.', ',') : token
  })
}

interface RangeEnd {
  readonly prefix: string
  readonly column: string
  readonly rowPrefix: string
  readonly row: string
}

function openRange(token: string, end: RangeEnd, grid: GridSize): string {
  const start = token.slice(0, token.lastIndexOf(':') + 1)
  if (Number(end.row) > grid.rows) return `${start}${end.prefix}${end.column}`
  if (columnNumber(end.column) > grid.columns) return `${start}${end.rowPrefix}${end.row}`
  return token
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
