// Data validation: each cell names its rule, so that a rule moves, copies and goes with its cell.
import type { RangeData } from '../workbook-data.ts'
import { type Area, type Book, type Cell, type Rule, cellAt, ensureCell, worksheet } from './book.ts'
import { mapArea } from './cells.ts'

/** The index of a rule in the book; equal rules are one. */
export function internRule(book: Book, rule: Rule): number {
  const key = JSON.stringify(rule)
  const known = book.rules.findIndex((other) => JSON.stringify(other) === key)
  return known >= 0 ? known : book.rules.push(rule) - 1
}

/** Each rule once, and which of them each cell has: -1 for none. A column of dropdowns is one rule, not a thousand. */
export function readRules(book: Book, [id, row, column, rows, columns]: Area): { rules: Rule[]; cells: number[][] } {
  const sheet = worksheet(book, id)
  const found: Rule[] = []
  const places = new Map<Rule, number>()
  const cells = mapArea(rows, columns, (r, c) => {
    const rule = ruleOf(book, cellAt(sheet, row + r, column + c))
    if (!rule) return -1
    const place = places.get(rule) ?? found.push(rule) - 1
    places.set(rule, place)
    return place
  })
  return { rules: found, cells }
}

export function ruleOf(book: Book, cell: Cell | null): Rule | null {
  const index = cell?.custom?.rule
  return index === undefined ? null : (book.rules[index] ?? null)
}

/** Sets the rules, rows × columns, or one for all; null takes a cell's rule away. */
export function writeRules(
  book: Book,
  [id, row, column, rows, columns]: Area,
  rules: Rule | null | readonly (readonly (Rule | null)[])[],
): void {
  const sheet = worksheet(book, id)
  const isGrid = Array.isArray(rules)
  const single = isGrid || rules === null ? null : internRule(book, rules as Rule)
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const own = isGrid ? ((rules[r] as readonly (Rule | null)[])[c] ?? null) : null
      setRule(ensureCell(sheet, row + r, column + c), isGrid ? (own ? internRule(book, own) : null) : single)
    }
  }
}

function setRule(cell: Cell, rule: number | null): void {
  if (rule !== null) {
    cell.custom = { ...cell.custom, rule }
  } else if (cell.custom) {
    const rest = { ...cell.custom }
    delete rest.rule
    cell.custom = rest
  }
}

/** Every rule of a sheet with its cells as ranges: whole columns of cells first, neighbours joined. */
export function ruleRanges(book: Book, id: string): { rule: Rule; ranges: RangeData[] }[] {
  const runs = new Map<number, RangeData[]>()
  const open = new Map<number, { rule: number; range: { row: number; rows: number } }>()
  const close = (column: number): void => {
    const run = open.get(column)
    if (!run) return
    const ranges = runs.get(run.rule) ?? []
    ranges.push({ row: run.range.row, column, rows: run.range.rows, columns: 1 })
    runs.set(run.rule, ranges)
    open.delete(column)
  }
  worksheet(book, id)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const rule = (cell as Cell | null)?.custom?.rule
      const run = open.get(column)
      if (run && run.rule === rule && run.range.row + run.range.rows === row) {
        run.range.rows++
        return
      }
      close(column)
      if (rule !== undefined) open.set(column, { rule, range: { row, rows: 1 } })
    })
  for (const column of Array.from(open.keys())) close(column)
  return [...runs].map(([rule, ranges]) => ({ rule: book.rules[rule] as Rule, ranges: joinColumns(ranges) }))
}

/** Joins runs of the same rows that stand side by side. */
export function joinColumns(ranges: readonly RangeData[]): RangeData[] {
  const sorted = ranges.toSorted((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column)
  const joined: { row: number; column: number; rows: number; columns: number }[] = []
  for (const range of sorted) {
    const last = joined[joined.length - 1]
    if (last && last.row === range.row && last.rows === range.rows && last.column + last.columns === range.column) {
      last.columns += range.columns
    } else {
      joined.push({ ...range })
    }
  }
  return joined
}
