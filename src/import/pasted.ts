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

/** The cells of each line, parted by tabs; a quoted one may hold breaks of lines. */
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
  return lines
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
