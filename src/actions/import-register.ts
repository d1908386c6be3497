// Imports registers as offices keep them: the sheets of the spreadsheet that are none of ours, or those named.
import { isGarbled } from '../import/garbled.ts'
import { importSource, type ImportedSource } from '../import/import-source.ts'
import { rowsOfText } from '../import/pasted.ts'
import type { ImportedTable, ImportSource } from '../import/result.ts'
import { WHY, whyNoColumn } from '../import/sentences.ts'
import type { ImportSpec } from '../import/spec.ts'
import { SPECS } from '../import/specs.ts'
import { TABLES } from '../tables/index.ts'
import type { Reading, SheetGrid } from '../tables/reading.ts'
import type { Registers } from '../tables/registers.ts'
import { SECRET_DOCUMENTS } from '../tables/secret-documents.ts'
import { SHEET_NAMES } from '../tables/sheet-names.ts'
import type { Table } from '../tables/table.ts'
import { Issue } from '../vietnamese/issue.ts'
import { foldText } from '../vietnamese/text.ts'
import { action, type Choices, type Options, type Ports } from './action.ts'
import { readAppendix } from './import/appendix-rows.ts'
import { ORIGINAL, shownImport, type ImportResult, type ShownImport, type TableResult } from './import/import-result.ts'
import { LIST_SHEET, writeList } from './import/list-sheet.ts'
import { mergeRows, type Merged } from './import/merge.ts'
import { secretCounts } from './import/secret-counts.ts'
import { writeTable } from './import/write.ts'
import { textOption } from './options.ts'
import { orRefuse, UserError } from './user-error.ts'
import { openWorkbook } from './workbook.ts'

export const importRegister = action<ImportResult, ShownImport>({
  id: 'importRegister',
  menu: [{ label: 'Nhập từ sổ có sẵn', handler: 'menuImport', asks: whichSheet }],
  options: ['sheets', 'fresh', 'preview'],
  run: (ports, options) => runImport(ports, options),
  question: (ports, options) => importQuestion(ports, options),
  summary: (result) => (result.tables.length === 0 ? 'Không nhận ra sổ nào để nhập. Mỗi sổ cần một dòng tiêu đề với tên các cột.' : importSummary(result)),
  forPanel: shownImport,
})

/** Imports, or with the option `preview` tells what would be; `only` names the one table that is wanted. */
export function runImport(ports: Ports, options: Options, only?: string): ImportResult {
  return options['preview'] === true ? planImport(ports, options, only).preview : ports.exclusively(() => importSheets(ports, options, only))
}

/** All sheets with a register in them, or one of them. */
function whichSheet(ports: Ports): Choices | null {
  const sources = [...new Set(planImport(ports, {}, undefined).preview.tables.filter(({ mapping }) => mapping.length > 0).map(({ source }) => source))]
  if (sources.length < 2) return null
  return { option: 'sheets', values: [{ value: '', label: 'mọi trang có sổ' }, ...sources.map((sheet) => ({ value: sheet, label: sheet }))] }
}

/** What would go where; null where there is nothing to import. */
export function importQuestion(ports: Ports, options: Options, only?: string): string | null {
  const { tables } = planImport(ports, options, only).preview
  if (tables.length === 0) return null
  return ['Nhập vào các bảng sau?', ...tables.map(({ source, sheet, rows, unclear, leftOut }) =>
    `- ${source} → ${sheet}: ${rows} dòng; chưa rõ ${unclear.length} ô; không nhập ${leftOut.length} mục`)].join('\n')
}

/** What an import has done, or would do, in a sentence. */
export function importSummary({ tables, notImported, isPreview }: ImportResult): string {
  const sum = (count: (table: TableResult) => number): number => tables.reduce((total, table) => total + count(table), 0)
  const rows = tables.map(({ sheet, rows: count }) => `${sheet} ${count} dòng`).join('; ')
  const left = notImported.length > 0 ? ` ${notImported.length} trang không phải sổ.` : ''
  return `${isPreview ? 'Sẽ' : 'Đã'} nhập: ${rows}. Ghi lại theo mẫu: ${sum((table) => table.changes.length)} ô. Chưa rõ: ${sum((table) => table.unclear.length)} ô. `
    + `Không nhập: ${sum((table) => table.leftOut.length)} mục.${left} ${isPreview ? 'Chưa ghi gì vào bảng tính.' : `Xem bảng «${LIST_SHEET}».`}`
}

function importSheets(ports: Ports, options: Options, only: string | undefined): ImportResult {
  const { plans, resultWith } = planImport(ports, options, only)
  const missing = new Map<Table, readonly string[]>()
  for (const [index, [table, plan]] of [...plans].entries()) {
    ports.progress(`Đang ghi bảng ${table.sheet}`, { index, count: plans.size, isWritten: index > 0 })
    missing.set(table, writeTable({ table, ...plan }, ports))
  }
  const result = resultWith(missing)
  writeList(result, ports)
  return result
}

interface ImportPlan {
  readonly plans: ReadonlyMap<Table, RegisterPlan>
  /** What is told of it, given the headers of columns that the sheets turn out to lack. */
  readonly resultWith: (missing: ReadonlyMap<Table, readonly string[]>) => ImportResult
  /** What would be told, before anything is written. */
  readonly preview: ImportResult
}

function planImport(ports: Ports, options: Options, only: string | undefined): ImportPlan {
  const workbook = openWorkbook(ports, {})
  const sources = sourcesOf(ports, options)
  const imported = new Map(sources.map((source) => [source, wanted(importSource(source), only)]))
  const all = [...imported.values()].flatMap(({ tables }) => tables).map((table) => readAppendix(table, workbook))
  const plans = planRegisters(all, { registers: workbook.registers, isFresh: options['fresh'] === true })
  const secrets = countSecrets(all, plans)
  const notImported = sources
    .filter((source) => imported.get(source)!.tables.length === 0)
    .map((source) => ({ source: source.label, why: whyNot(source.sheet, imported.get(source)!.isSecret) }))
  const secretRows = sources.flatMap((source) => imported.get(source)!.secretRows.map((row) => ({ sheet: source.sheet.name, row })))
  const resultWith: ImportPlan['resultWith'] = (missing) => ({
    tables: [...all.map((table) => resultOf(table, plans.get(table.table)!, missing.get(table.table) ?? [])), ...secrets],
    notImported,
    secretRows,
  })
  return { plans, resultWith, preview: { ...resultWith(new Map()), isPreview: true } }
}

function wanted(imported: ImportedSource, only: string | undefined): ImportedSource {
  return only === undefined ? imported : { ...imported, tables: imported.tables.filter(({ table }) => table.id === only) }
}

interface RegisterPlan extends Merged {
  readonly spec: ImportSpec
  /** The register as it is; null where its sheet has yet to be made. */
  readonly reading: Reading | null
}

/** What is to be written into each register, in the order of the sheets. */
function planRegisters(imported: readonly ImportedTable[], { registers, isFresh }: { registers: Registers; isFresh: boolean }): Map<Table, RegisterPlan> {
  const plans = new Map<Table, RegisterPlan>()
  const hasSecrets = imported.some(({ secret }) => secret.length > 0)
  for (const spec of inOrder(SPECS)) {
    const own = imported.filter(({ table }) => table === spec.table)
    if (own.length === 0 && !(hasSecrets && spec.table.id === SECRET_DOCUMENTS.id)) continue
    const reading = readingOf(registers, spec.table)
    plans.set(spec.table, { spec, reading, ...mergeRows({ spec, reading, imported: own, isFresh }) })
  }
  return plans
}

/** A source marked secret is left out whole; sheets that the add-in keeps are no registers; others have no known header. */
function whyNot({ name, cells }: SheetGrid, isSecret: boolean): string {
  if (isSecret) return WHY.secretSource
  if (cells.some((row) => row.some(isGarbled))) return WHY.garbled
  const own = foldText(name.startsWith(ORIGINAL) ? name.slice(ORIGINAL.length) : name)
  return SHEET_NAMES.some((known) => foldText(known) === own) || own === foldText(LIST_SHEET) ? WHY.kept : WHY.noRegister
}

function inOrder(specs: readonly ImportSpec[]): ImportSpec[] {
  return TABLES.flatMap((table) => specs.filter((spec) => spec.table === table))
}

/** The sheets named in the call, or all that are neither ours nor originals of an earlier import. */
function sourcesOf({ source, progress }: Ports, options: Options): ImportSource[] {
  const text = textOption(options, 'text')
  if (text !== null) return [pastedSource(text)]
  const named = namedSheets(options) ?? source.sheetNames().filter(isForeign).map((sheet) => ({ sheet, label: sheet }))
  return named.flatMap(({ sheet, label }, index) => {
    progress(`Đang đọc trang ${sheet}`, { index, count: named.length })
    const grid = source.read(sheet)
    return grid ? [{ label, sheet: grid, atRow: (row, count) => progress(`Đang đọc sổ ${sheet}`, { index: row, count }) }] : []
  })
}

const PASTED = 'Bảng đã dán'

/** A table as it was pasted, every row as wide as the widest. */
function pastedSource(text: string): ImportSource {
  const rows = rowsOfText(text)
  const width = Math.max(...rows.map((row) => row.length))
  return { label: PASTED, sheet: { name: PASTED, cells: rows.map((row) => row.concat(new Array<string>(width - row.length).fill(''))) } }
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
  if (sheets === undefined || sheets === null || sheets === '') return null
  if (typeof sheets === 'string') return [{ sheet: sheets, label: sheets }]
  const isGood = Array.isArray(sheets) && sheets.every((each: unknown): each is NamedSheet =>
    typeof each === 'object' && each !== null && typeof (each as NamedSheet).sheet === 'string' && typeof (each as NamedSheet).label === 'string')
  if (!isGood) throw new UserError(new Issue('option-bad', { option: 'sheets' }))
  return sheets as readonly NamedSheet[]
}

/** The register as it is; null where its sheet has yet to be made. A sheet of our name without its header is refused. */
function readingOf(registers: Registers, table: Table): Reading | null {
  const reading = registers.readNamed(table)
  return reading instanceof Issue && reading.code === 'sheet-missing' ? null : orRefuse(reading)
}

function resultOf(imported: ImportedTable, { taken }: Pick<Merged, 'taken'>, missing: readonly string[]): TableResult {
  const { table, source, mapping } = imported
  const { rows, leftOut } = taken.get(imported)!
  const known = new Set(leftOut.map(({ row }) => row))
  const isTaken = ({ row }: { readonly row: number }): boolean => !known.has(row)
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

/** Adds the numbers of secret documents to what «Văn bản mật» will hold; nothing where there were none. */
function countSecrets(imported: readonly ImportedTable[], plans: Map<Table, RegisterPlan>): TableResult[] {
  const table = SECRET_DOCUMENTS as unknown as Table
  const withSecrets = imported.filter(({ secret }) => secret.length > 0)
  if (withSecrets.length === 0) return []
  const plan = plans.get(table)!
  const { rows, added, changes, unclear } = secretCounts({ imported, ...plan })
  plans.set(table, { ...plan, rows })
  const source = withSecrets.map((each) => each.source.label).join('; ')
  return [{ sheet: table.sheet, source, rows: added, changes, unclear, leftOut: [], mapping: [] }]
}
