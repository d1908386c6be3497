// A text as rows of cells: as a table is pasted (tabs, quoted cells with line breaks), or as Markdown has one (pipes).

const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^#{1,6}\s+/, ''],
  [/(\*{1,3}|__)(?=\S)([^*_]*[^*_\s])\1/g, '$2'],
  [/<br\s*\/?>/gi, '\n'],
  [/<\/?[a-z][^>]*>/gi, ''],
  [/\\([\\`*_{}[\]()#+.!|-])/g, '$1'],
]
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y
const PLAIN = /[^\t\n]*/y

/** The tables and lines of a text; what is no table stands in the first column. */
export function rowsOfText(text: string): string[][] {
  return cellsOfText(text).filter((cells) => !isRule(cells)).map((cells) => (cells.length === 1 && isTableLine(cells[0]!) ? cellsOf(cells[0]!) : cells.map((cell) => unmarked(cell.trim()))))
}

/** The cells of each row, parted by tabs; one may hold breaks of lines, quoted or as Word has them. */
export function cellsOfText(typed: string): string[][] {
  const text = typed.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const lines: string[][] = []
  let cells: string[] = []
  for (let at = 0; at <= text.length; at++) {
    const quoted = matchAt(QUOTED, text, at)
    // A quote at the beginning of a line of prose opens no cell.
    const isCell = quoted !== null && (cells.length > 0 || text[at + quoted[0].length] === '\t')
    const found = isCell ? quoted : matchAt(PLAIN, text, at)!
    cells.push(isCell ? quoted[1]!.replace(/""/g, '"') : found[0])
    at += found[0].length
    if (text[at] === '\t') continue
    lines.push(cells)
    cells = []
  }
  return mended(lines)
}

/** What the first cell of a row holds: its number, or the header over such numbers. */
const BEGINS = /^(?:(?:\d+(?:\.\d+)*|[ivx]+|[a-zđ])[.)]?|s?tt)$/i

/** A narrower table may have rows of any length. */
const LEAST_WIDTH = 4

/** Word breaks a row at every line within its cells: rows that begin with a number are joined again up to the widest one. */
function mended(lines: readonly string[][]): string[][] {
  const width = Math.max(...lines.map((cells) => cells.length))
  const rows: string[][] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!
    const { row, end } = width >= LEAST_WIDTH && line.length > 1 && BEGINS.test(line[0]!.trim()) ? joined(lines, at, width) : { row: line, end: at + 1 }
    const isWhole = row.length === width
    rows.push(isWhole ? row : line)
    at = isWhole ? end : at + 1
  }
  return rows
}

/** A row with the lines that go on with it, and the index of the first that does not. */
function joined(lines: readonly string[][], at: number, width: number): { row: string[]; end: number } {
  let row = lines[at]!
  let end = at + 1
  while (row.length <= width && goesOn(lines[end], row.length === width)) {
    const [first, ...rest] = lines[end++]!
    row = [...row.slice(0, -1), `${row[row.length - 1]}\n${first}`, ...rest]
  }
  return { row, end }
}

/** Whether a line is the rest of a row; behind a row that has all of its cells, one in small letters is. */
function goesOn(line: readonly string[] | undefined, isWhole: boolean): boolean {
  const first = line?.[0]!.trim() ?? ''
  if (isWhole) return line?.length === 1 && /^[-+(a-zà-ỹ]/.test(first) && first.charAt(0) === first.charAt(0).toLowerCase()
  return first !== '' && !BEGINS.test(first)
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function isRule(cells: readonly string[]): boolean {
  const [line = ''] = cells
  return cells.length === 1 && line.includes('|') && RULE.test(line)
}

function isTableLine(line: string): boolean {
  return /^\s*\|.*\|/.test(line)
}

/** «| a | b \| c |» has two cells. */
function cellsOf(line: string): string[] {
  const cells = line.trim().replace(/^\|/, '').replace(/\\\|/g, '\0').replace(/\|$/, '').split('|')
  return cells.map((cell) => unmarked(cell.replace(/\0/g, '|').trim()))
}

function unmarked(text: string): string {
  return MARKS.reduce((rest, [mark, instead]) => rest.replace(mark, instead), text)
}
