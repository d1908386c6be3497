// Imports registers as offices keep them: the sheets of the spreadsheet that are none of ours, or those named.
import { importSource } from '../import/import-source.ts'
import type { ImportedTable, ImportSource } from '../import/result.ts'
import { WHY, whyNoColumn } from '../import/sentences.ts'
import type { ImportSpec } from '../import/spec.ts'
import { SPECS } from '../import/specs.ts'
import { TABLES } from '../tables/index.ts'
import type { Reading } from '../tables/reading.ts'
import { Registers } from '../tables/registers.ts'
import { SECRET_DOCUMENTS } from '../tables/secret-documents.ts'
import { SHEET_NAMES } from '../tables/sheet-names.ts'
import type { Table } from '../tables/table.ts'
import { Issue } from '../vietnamese/issue.ts'
import { foldText } from '../vietnamese/text.ts'
import { action, type Options, type Ports } from './action.ts'
import { ORIGINAL, type ImportResult, type TableResult } from './import/import-result.ts'
import { LIST_SHEET, writeList } from './import/list-sheet.ts'
import { mergeRows, type Merged } from './import/merge.ts'
import { secretCounts } from './import/secret-counts.ts'
import { writeTable } from './import/write.ts'
import { orRefuse, UserError } from './user-error.ts'

export const importRegister = action<ImportResult>({
  id: 'importRegister',
  menu: [{ label: 'Nhập từ sổ có sẵn', handler: 'menuImport' }],
  options: ['sheets', 'fresh'],
  run: (ports, options) => ports.exclusively(() => importSheets(ports, options)),
  summary: ({ tables, notImported }) => {
    if (tables.length === 0) return 'Không nhận ra sổ nào để nhập. Mỗi sổ cần một dòng tiêu đề với tên các cột.'
    const sum = (count: (table: TableResult) => number): number => tables.reduce((total, table) => total + count(table), 0)
    const rows = tables.map(({ sheet, rows: count }) => `${sheet} ${count} dòng`).join('; ')
    const left = notImported.length > 0 ? ` ${notImported.length} trang không phải sổ.` : ''
    return `Đã nhập: ${rows}. Ghi lại theo mẫu: ${sum((table) => table.changes.length)} ô. Chưa rõ: ${sum((table) => table.unclear.length)} ô. `
      + `Không nhập: ${sum((table) => table.leftOut.length)} mục.${left} Xem bảng «${LIST_SHEET}».`
  },
})

function importSheets(ports: Ports, options: Options): ImportResult {
  const registers = new Registers(ports.source)
  const isFresh = options['fresh'] === true
  const sources = sourcesOf(ports, options)
  const imported = new Map(sources.map((source) => [source, importSource(source)]))
  const all = [...imported.values()].flatMap(({ tables }) => tables)
  const results = new Map<ImportedTable, TableResult>()
  for (const spec of inOrder(SPECS)) {
    const tables = all.filter(({ table }) => table === spec.table)
    if (tables.length > 0) for (const [table, result] of writeRegister(spec, tables, { ports, registers, isFresh })) results.set(table, result)
  }
  const result: ImportResult = {
    tables: [...all.map((table) => results.get(table)!), ...countSecrets(all, { ports, registers })],
    notImported: sources.filter((source) => imported.get(source)!.tables.length === 0).map(({ label }) => ({ source: label, why: WHY.noRegister })),
    secretRows: sources.flatMap((source) => imported.get(source)!.secretRows.map((row) => ({ sheet: source.sheet.name, row }))),
  }
  writeList(result, ports)
  return result
}

function inOrder(specs: readonly ImportSpec[]): ImportSpec[] {
  return TABLES.flatMap((table) => specs.filter((spec) => spec.table === table))
}

/** The sheets named in the call, or all that are neither ours nor originals of an earlier import. */
function sourcesOf({ source }: Ports, options: Options): ImportSource[] {
  const named = namedSheets(options) ?? source.sheetNames().filter(isForeign).map((sheet) => ({ sheet, label: sheet }))
  return named.flatMap(({ sheet, label }) => {
    const grid = source.read(sheet)
    return grid ? [{ label, sheet: grid }] : []
  })
}

function isForeign(name: string): boolean {
  const folded = foldText(name)
  return name !== LIST_SHEET && !name.startsWith(ORIGINAL) && !SHEET_NAMES.some((known) => foldText(known) === folded)
}

interface NamedSheet {
  readonly sheet: string
  readonly label: string
}

function namedSheets(options: Options): readonly NamedSheet[] | null {
  const { sheets } = options
  if (sheets === undefined || sheets === null) return null
  const isGood = Array.isArray(sheets) && sheets.every((each: unknown): each is NamedSheet =>
    typeof each === 'object' && each !== null && typeof (each as NamedSheet).sheet === 'string' && typeof (each as NamedSheet).label === 'string')
  if (!isGood) throw new UserError(new Issue('option-bad', { option: 'sheets' }))
  return sheets as readonly NamedSheet[]
}

interface Into {
  readonly ports: Ports
  readonly registers: Registers
  readonly isFresh: boolean
}

function writeRegister(spec: ImportSpec, imported: readonly ImportedTable[], { ports, registers, isFresh }: Into): Map<ImportedTable, TableResult> {
  const reading = readingOf(registers, spec.table)
  const merged = mergeRows({ spec, reading, imported, isFresh })
  const missing = writeTable({ table: spec.table, reading, ...merged }, ports)
  return new Map(imported.map((table) => [table, resultOf(table, merged, missing)]))
}

/** The register as it is; null where its sheet has yet to be made. A sheet of our name without its header is refused. */
function readingOf(registers: Registers, table: Table): Reading | null {
  const reading = registers.readNamed(table)
  return reading instanceof Issue && reading.code === 'sheet-missing' ? null : orRefuse(reading)
}

function resultOf(imported: ImportedTable, { taken }: Merged, missing: readonly string[]): TableResult {
  const { table, source, mapping } = imported
  const { rows, leftOut } = taken.get(imported)!
  const isTaken = ({ row }: { readonly row: number }): boolean => rows.has(row)
  const notRows = [...imported.leftOut, ...leftOut, ...missing.map((header) => ({ row: 0, why: whyNoColumn(header) }))]
  notRows.sort((a, b) => a.row - b.row)
  return {
    sheet: table.sheet,
    source: source.label,
    rows: rows.size,
    changes: imported.changes.filter(isTaken),
    unclear: imported.unclear.filter(isTaken),
    leftOut: notRows,
    mapping,
  }
}

/** Adds the numbers of secret documents to «Văn bản mật»; nothing where there were none. */
function countSecrets(imported: readonly ImportedTable[], { ports, registers }: Pick<Into, 'ports' | 'registers'>): TableResult[] {
  const table = SECRET_DOCUMENTS as unknown as Table
  const withSecrets = imported.filter(({ secret }) => secret.length > 0)
  if (withSecrets.length === 0) return []
  const reading = readingOf(registers, table)
  const { rows, unclear } = secretCounts(imported, reading)
  writeTable({ table, reading, rows, isWhole: false }, ports)
  const source = withSecrets.map((each) => each.source.label).join('; ')
  return [{ sheet: table.sheet, source, rows: rows.length, changes: [], unclear, leftOut: [], mapping: [] }]
}
