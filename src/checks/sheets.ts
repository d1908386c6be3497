// Findings about a sheet as a whole: missing, ambiguous, without its headers, merged, with cells outside of its table.
import type { Format } from '../tables/column.ts'
import type { Layout } from '../tables/header.ts'
import { isVisible, type Merge, type Reading, type SheetGrid } from '../tables/reading.ts'
import type { Registers } from '../tables/registers.ts'
import type { Columns, Table } from '../tables/table.ts'
import { Issue } from '../vietnamese/issue.ts'
import type { Severity } from '../vietnamese/messages.ts'
import { cellName, shownText, type Placed } from './finding.ts'
import { ruleMessage } from './sentences.ts'

/** The register of a table, or what is wrong with its sheet; a sheet that only helps is a notice when missing. */
export function openRegister(table: Table, registers: Registers): { reading: Reading | null; found: Placed[] } {
  const reading = table.role === 'needed' ? registers.read(table) : registers.readNamed(table)
  if (!(reading instanceof Issue)) return { reading, found: [] }
  const severity = table.role === 'needed' || reading.code !== 'sheet-missing' ? undefined : 'notice'
  return { reading: null, found: [aboutSheet(table, reading, severity)] }
}

/** Required headers that are not there, headers that stand twice, merged cells, cells outside of the table. */
export function checkLayout(reading: Reading): Placed[] {
  return [...missingHeaders(reading), ...repeatedHeaders(reading), ...mergedCells(reading), ...strayCells(reading)]
}

function aboutSheet({ sheet, clause }: Table, { code, params }: Issue, severity?: Severity): Placed {
  const message = ruleMessage(code)
  return {
    finding: {
      severity: severity ?? message.severity,
      sheet: typeof params['sheet'] === 'string' ? params['sheet'] : sheet,
      cell: '',
      value: '',
      rule: code,
      clause,
      message: message.sentence(params),
    },
    row: -1,
    column: -1,
  }
}

function missingHeaders({ table, sheet, layout }: Reading): Placed[] {
  return Object.entries<Columns[string]>(table.columns)
    .filter(([id, column]) => column.presence === 'required' && !layout.indexes.has(id))
    .map(([, column]) => aboutSheet(table, new Issue('header-missing', { header: column.header, sheet: sheet.name })))
}

function repeatedHeaders({ table, sheet, layout }: Reading): Placed[] {
  return [...layout.repeated].map(([id, indexes]) => {
    const { header, clause = table.clause } = table.columns[id]!
    const cells = indexes.map((index) => cellName(sheet, layout.headerRow, index)).join(', ')
    const at = { sheet, row: layout.headerRow, column: indexes[1]!, clause }
    return atCell(at, new Issue('header-duplicate', { header, cells }))
  })
}

function mergedCells(reading: Reading): Placed[] {
  const { table, sheet, layout } = reading
  const hidden = confidentialRows(reading)
  const columns = [...layout.indexes.values()]
  const ids = new Map([...layout.indexes].map(([id, index]) => [index, id]))
  return (sheet.merges ?? [])
    .filter((merge) => isInTable(merge, layout, columns))
    .map(({ row, column }) => {
      const format = table.columns[ids.get(column) ?? '']?.format
      return atCell({ sheet, row, column, clause: table.clause, format, isHidden: hidden.has(row) }, new Issue('merged-cell'))
    })
}

/** Whether a merged block below the header makes cells of the table blank. */
function isInTable({ row, rows, column, columns }: Merge, { headerRow }: Layout, indexes: readonly number[]): boolean {
  const covered = indexes.filter((index) => index >= column && index < column + columns).length
  return row > headerRow && (rows > 1 ? covered > 0 : covered > 1)
}

/** The first cell of each column that has content under a blank header, and lone cells far below the rows. */
function strayCells(reading: Reading): Placed[] {
  const { sheet, layout, table } = reading
  const header = sheet.cells[layout.headerRow]!
  const strays = new Map<number, number>()
  for (let row = layout.headerRow + 1; row < sheet.cells.length; row++) {
    const line = sheet.cells[row]!
    for (let column = 0; column < line.length; column++) {
      if (!isVisible(header[column]) && isVisible(line[column]) && !strays.has(column)) strays.set(column, row)
    }
  }
  const hidden = confidentialRows(reading)
  const lone = [...strayRows(reading)].map((row) => [sheet.cells[row]!.findIndex(isVisible), row] as const)
  return [...strays, ...lone].map(([column, row]) => {
    const issue = new Issue('stray-cell', { cell: cellName(sheet, row, column) })
    return atCell({ sheet, row, column, clause: table.clause, isHidden: hidden.has(row) }, issue)
  })
}

/** From how many rows below the others a lone cell is no row of the register. */
const FAR_BELOW = 10

/** Indexes in the grid of rows with one single cell, far below the rows of the register (or below another such one). */
export function strayRows({ table, sheet, layout, gridRows }: Reading): ReadonlySet<number> {
  const strays = new Set<number>()
  const required = Object.values<Columns[string]>(table.columns).filter(({ presence }) => presence === 'required')
  if (required.length < 3) return strays
  const indexes = [...layout.indexes.values()]
  let above = layout.headerRow
  for (const row of gridRows) {
    const line = sheet.cells[row]!
    const isFar = row - above >= FAR_BELOW || strays.has(above)
    if (isFar && indexes.filter((index) => isVisible(line[index])).length === 1) strays.add(row)
    above = row
  }
  return strays
}

/** Indexes in the grid of the rows of which nothing may be shown. */
export function confidentialRows({ table, rows, gridRows }: Reading): ReadonlySet<number> {
  const hidden = new Set<number>()
  const { isConfidential } = table
  if (isConfidential) rows.forEach((row, index) => isConfidential(row) && hidden.add(gridRows[index]!))
  return hidden
}

interface At {
  readonly sheet: SheetGrid
  readonly row: number
  readonly column: number
  readonly clause: string
  readonly format?: Format | undefined
  readonly isHidden?: boolean
}

function atCell({ sheet, row, column, clause, format, isHidden = false }: At, { code, params }: Issue): Placed {
  const { severity, sentence } = ruleMessage(code)
  const value = isHidden ? '' : shownText(sheet.cells[row]?.[column], format)
  return {
    finding: { severity, sheet: sheet.name, cell: cellName(sheet, row, column), value, rule: code, clause, message: sentence(params) },
    row,
    column,
  }
}
