// Formulas between the form of a spreadsheet file and the form that Google shows: separators, prefixed names,
// custom functions frozen to their value, formulas that a file shares among cells.
import { columnLetters, columnNumber, FILE_COLUMNS, FILE_ROWS, quoteSheet } from './a1.ts'
import { filePrefixOf } from './excel-functions.ts'

type TokenKind = 'string' | 'sheet' | 'bracket' | 'word' | 'symbol'

interface Token {
  readonly kind: TokenKind
  readonly text: string
}

const TOKEN = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[(?:[^[\]]|\[[^[\]]*\])*\]|[A-Za-z0-9_.$\\\u00aa-\uffff]+|[^]/g

function tokens(formula: string): Token[] {
  const found: Token[] = []
  for (const text of formula.match(TOKEN) ?? []) found.push({ kind: kindOf(text), text })
  return found
}

function kindOf(text: string): TokenKind {
  if (text.startsWith('"')) return 'string'
  if (text.startsWith("'")) return 'sheet'
  if (text.length > 1 && text.startsWith('[')) return 'bracket'
  return /^[A-Za-z0-9_.$\u00aa-\uffff]/.test(text) ? 'word' : 'symbol'
}

/** Separators between arguments outside of `{}`, and between the columns of an array inside. */
function translateSeparators(list: readonly Token[], argument: [string, string], column: [string, string]): string {
  let depth = 0
  let text = ''
  for (const token of list) {
    if (token.text === '{') depth++
    if (token.text === '}') depth--
    const [from, to] = depth > 0 ? column : argument
    text += token.kind !== 'string' && token.text === from ? to : token.text
  }
  return text
}

/** True when the text is a formula with `;` between arguments. */
function hasSemicolons(list: readonly Token[]): boolean {
  let depth = 0
  for (const { text } of list) {
    if (text === '{') depth++
    if (text === '}') depth--
    if (text === ';' && depth === 0) return true
  }
  return false
}

/** `SUM(1,2)` → `SUM(1;2)`, `{1,2;3,4}` → `{1\2;3\4}`; a text that has `;` already is left alone. */
function toSemicolons(formula: string): string {
  const list = tokens(formula)
  return hasSemicolons(list) ? formula : translateSeparators(list, [',', ';'], [',', '\\'])
}

const FROZEN = /^IFERROR\(\s*__xludf\.DUMMYFUNCTION\(\s*("(?:[^"]|"")*"(?:\s*&\s*"(?:[^"]|"")*")*)\s*\)/i

/** What Google leaves in the cells that the array of a frozen formula fills. */
const COMPUTED = '"COMPUTED_VALUE"'

function unquote(literals: string): string {
  let text = ''
  for (const piece of literals.match(/"(?:[^"]|"")*"/g) ?? []) text += piece.slice(1, -1).replace(/""/g, '"')
  return text
}

/** A formula as read from a file. */
export interface FileFormula {
  /** With its leading `=`, `;` between arguments; null where the file's formula can't be said in Google Sheets. */
  readonly formula: string | null
  /** True for a cell that the array of another cell fills. */
  readonly isSpilled: boolean
}

/** The formula of a file (without `=`) as Google shows it, a frozen custom function given back. */
export function fromFileFormula(text: string): FileFormula {
  const frozen = FROZEN.exec(text)
  if (frozen) {
    const original = unquote(frozen[1] ?? '')
    if (original === COMPUTED) return { formula: null, isSpilled: true }
    return { formula: '=' + toSemicolons(original.replace(/^=/, '')), isSpilled: false }
  }
  // LibreOffice writes plain values this way.
  if (/^(?:TRUE\(\)|FALSE\(\)|#[A-Z/0]+[!?]?)$/.test(text)) return { formula: null, isSpilled: false }
  const list = tokens(text)
  // Table columns (`Bảng1[Cột]`) and other workbooks (`[1]Sheet1!A1`) exist in the file's program only.
  if (list.some((token) => token.kind === 'bracket')) return { formula: null, isSpilled: false }
  const plain = list.map((token) => (token.kind === 'word' ? { ...token, text: stripPrefix(token.text) } : token))
  return { formula: '=' + translateSeparators(plain, [',', ';'], [',', '\\']), isSpilled: false }
}

function stripPrefix(word: string): string {
  return word.startsWith('_xl') ? word.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/, '').toUpperCase() : word
}

export interface ToFileOptions {
  /** The value that the cell shows: what a program without the function keeps. */
  readonly value: string | number | boolean | null
  /** The rows of a sheet by its name, null being the formula's own: they close ranges like `A1:V`. */
  readonly rowsOf: (sheet: string | null) => number
  /** The name under which a file has a sheet. */
  readonly sheetName: (sheet: string) => string
}

/** A formula of ours as a file holds it, without `=`; one that only Google can calculate is frozen to its value. */
export function toFileFormula(formula: string, options: ToFileOptions): string {
  const list = tokens(formula.replace(/^=/, ''))
  if (!isKnownToExcel(list)) return freeze(translateSeparators(list, [';', ','], ['\\', ',']), options.value)
  const closed = closeRanges(list, options).map((token, at) =>
    isCall(list, at) ? { ...token, text: (filePrefixOf(token.text) ?? '') + token.text } : token,
  )
  return translateSeparators(closed, [';', ','], ['\\', ','])
}

/** True for a formula of ours that a file can only hold as its value. */
export function isFrozen(formula: string): boolean {
  return !isKnownToExcel(tokens(formula.replace(/^=/, '')))
}

function isCall(list: readonly Token[], at: number): boolean {
  return list[at]?.kind === 'word' && list[at + 1]?.text === '('
}

function isKnownToExcel(list: readonly Token[]): boolean {
  return list.every((token, at) => !isCall(list, at) || filePrefixOf(token.text) !== null)
}

/** The formula of a cell that the array of a frozen formula fills. */
export function computedValueFormula(value: string | number | boolean | null): string {
  return freeze(COMPUTED, value)
}

function freeze(original: string, value: string | number | boolean | null): string {
  return `IFERROR(__xludf.DUMMYFUNCTION(${literal(original)}),${literal(value ?? '')})`
}

/** A value as a formula's constant; a text is cut into pieces that Excel takes (255 characters). */
export function literal(value: string | number | boolean): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  const pieces = value.match(/[^]{1,250}/g) ?? ['']
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join('&')
}

const OPEN_END = /^(\$?[A-Za-z]{1,3})$/
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/

/** `A2:V` → `A2:V1000`; the names of sheets as the file has them. */
function closeRanges(list: readonly Token[], options: ToFileOptions): Token[] {
  return list.map((token, at) => {
    const isSheet = list[at + 1]?.text === '!' && (token.kind === 'sheet' || token.kind === 'word')
    if (isSheet) return { ...token, text: quoteSheet(options.sheetName(sheetOf(token.text))) }
    return isOpenEnd(list, at) ? { ...token, text: token.text + rowsBefore(list, at, options) } : token
  })
}

function isOpenEnd(list: readonly Token[], at: number): boolean {
  return list[at - 1]?.text === ':' && OPEN_END.test(list[at]?.text ?? '') && CELL.test(list[at - 2]?.text ?? '')
}

function rowsBefore(list: readonly Token[], at: number, { rowsOf }: ToFileOptions): number {
  return rowsOf(list[at - 3]?.text === '!' ? sheetOf(list[at - 4]?.text ?? '') : null)
}

function sheetOf(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text
}

/** A file formula as it reads some rows and columns further on: how a file shares one formula among cells. */
export function shiftFileFormula(formula: string, rows: number, columns: number): string {
  const list = tokens(formula)
  let text = ''
  for (let at = 0; at < list.length; at++) {
    const token = list[at] as Token
    const isReference = token.kind === 'word' && list[at + 1]?.text !== '(' && list[at + 1]?.text !== '!'
    const isEdge = list[at - 1]?.text === ':' || list[at + 1]?.text === ':'
    text += isReference ? shiftWord(token.text, { rows, columns, isEdge }) : token.text
  }
  return text
}

interface Shift {
  readonly rows: number
  readonly columns: number
  /** Beside a colon: `A` and `1` are references there, in `A:B` and `1:2`. */
  readonly isEdge: boolean
}

const REFERENCE = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)([1-9]\d{0,6}))?$/

function shiftWord(word: string, { rows, columns, isEdge }: Shift): string {
  const match = REFERENCE.exec(word)
  if (!match) return word
  const [, fixColumn = '', letters = '', fixRow = '', digits = ''] = match
  if (!isEdge && (letters === '' || digits === '')) return word
  const column = letters === '' ? '' : shiftColumn(letters, fixColumn ? 0 : columns)
  const row = digits === '' ? '' : shiftRow(digits, fixRow ? 0 : rows)
  return column === null || row === null ? '#REF!' : fixColumn + column + fixRow + row
}

function shiftColumn(letters: string, by: number): string | null {
  const column = columnNumber(letters) + by
  return column < 0 || column >= FILE_COLUMNS ? null : columnLetters(column)
}

function shiftRow(digits: string, by: number): string | null {
  const row = Number(digits) + by
  return row < 1 || row > FILE_ROWS ? null : String(row)
}
