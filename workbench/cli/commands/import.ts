// nenep import: registers as offices keep them into a workbook of ours, with the list of what was changed or unclear.
import { ORIGINAL, type ImportResult, type TableResult } from '../../../src/actions/import/import-result.ts'
import { readImportInput, type InputSheet } from '../../files/import-input.ts'
import { FileError } from '../../files/file-error.ts'
import { readWorkbook } from '../../files/input.ts'
import { writeXlsx } from '../../files/xlsx.ts'
import type { SheetData, WorkbookData } from '../../workbook-data.ts'
import { valueOf, type Command, type Given, type OptionDeclaration } from '../command.ts'
import { checkResult, FORCE, JSON_OUTPUT, OUT, writeResult } from '../options.ts'
import { onHost } from '../session.ts'
import type { Terminal } from '../terminal.ts'

/** So many changes of one table are told to a person one by one; the others are in the workbook and in the JSON. */
const TOLD = 20

const INTO: OptionDeclaration = { value: 'TỆP', help: 'Nhập thêm vào tệp theo dõi đã có; tệp đó giữ nguyên, kết quả ở --out.' }

const PREVIEW: OptionDeclaration = { help: 'Chỉ xem trước: cột nào vào cột nào, sẽ có gì; không ghi tệp nào.' }

export const importCommand: Command = {
  name: 'import',
  summary: 'Nhập các sổ có sẵn của cơ quan vào bảng tính theo mẫu, kèm danh sách ô đã ghi lại, ô chưa rõ, dòng không nhập.',
  argument: { name: 'TỆP', help: 'tệp .xlsx, .csv, .tsv, .docx, .md, .txt, hoặc thư mục các tệp như vậy' },
  options: { out: { ...OUT, waivedBy: 'preview' }, into: INTO, preview: PREVIEW, json: JSON_OUTPUT, force: FORCE },
  examples: [
    'so-hop-2026.xlsx --out so-theo-doi.xlsx', 'thu-muc-so-cu --out so-theo-doi.xlsx --json',
    'so-hop-2026.xlsx --preview', 'phu-luc.docx --into so-theo-doi.xlsx --out so-theo-doi-moi.xlsx',
  ],
  async run(given, terminal) {
    const isPreview = given.flags.has('preview')
    if (!isPreview) await checkResult(given)
    terminal.stage('Đang đọc tệp…')
    const sheets = await readImportInput(given.argument!)
    const into = valueOf(given, 'into')
    const there = into === null ? null : await readWorkbook(into)
    const originals = originalsOf(sheets, there?.sheets ?? [])
    const earlier = sheets.filter(({ sheet }) => isOriginal(sheet)).map(({ label }) => ({ source: label, why: EARLIER }))
    const kept = [...(there?.sheets ?? []), ...originals.map(({ sheet }) => sheet)]
    const input = kept.length > 0 ? { sheets: kept, namedRanges: there?.namedRanges ?? [] } : null
    // The registers are made beside the originals, as in a spreadsheet that has only those.
    const { result, workbook } = await onHost(input, (host) => {
      if (there === null && !isPreview) host.run('runAction', 'setUp', {})
      terminal.stage(isPreview ? 'Đang tìm các sổ…' : 'Đang nhập…')
      const named = originals.map(({ sheet, label }) => ({ sheet: sheet.name, label }))
      const imported = host.run('runAction', 'importRegister', { sheets: named, fresh: there === null, preview: isPreview }) as ImportResult
      return { result: { ...imported, notImported: [...imported.notImported, ...earlier] }, workbook: host.snapshot() }
    })
    if (result.tables.length === 0) throw new FileError(given.argument!, nothingIn(given.argument!, result))
    if (isPreview) return tell(result, { given, terminal, end: 'Mới xem trước, chưa ghi tệp nào.' })
    terminal.stage('Đang ghi tệp…')
    const path = await writeResult(given, await writeXlsx(withoutSecrets(there === null ? workbook : withoutUseless(workbook, originals, result), result)))
    return tell(result, { given, terminal, end: `Đã tạo ${path}.` })
  },
}

function tell(result: ImportResult, { given, terminal, end }: { given: Given; terminal: Terminal; end: string }): 0 {
  if (given.flags.has('json')) terminal.print(JSON.stringify(publicPart(result)))
  else for (const line of linesOf(result)) terminal.print(line)
  terminal.tell(end)
  return 0
}

/** The workbook without the originals of which nothing new came: what is imported twice leaves no second copy. */
function withoutUseless(workbook: WorkbookData, originals: readonly InputSheet[], { tables }: ImportResult): WorkbookData {
  const useless = new Set(originals.filter(({ label }) => tables.every(({ source, rows }) => source !== label || rows === 0)).map(({ sheet }) => sheet.name))
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !useless.has(name)) }
}

function nothingIn(input: string, { notImported }: ImportResult): string {
  const reasons = notImported.map(({ source, why }) => `${source}: ${why}`)
  return [`Không có sổ nào trong «${input}» để nhập.`, ...reasons].join('\n')
}

function publicPart({ tables, notImported }: ImportResult): Omit<ImportResult, 'secretRows'> {
  return { tables, notImported }
}

/** The sheets of the input under names of their own, values only: a formula would look for sheets that are not there. */
function originalsOf(sheets: readonly InputSheet[], there: readonly SheetData[]): InputSheet[] {
  const taken = new Set(there.map(({ name }) => name.toLowerCase()))
  return sheets.filter(({ sheet }) => !isOriginal(sheet)).map(({ label, sheet }) => {
    const base = `${ORIGINAL}${sheet.name}`.slice(0, 31).trim()
    let name = base
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${base.slice(0, 26)} (${copy})`
    taken.add(name.toLowerCase())
    return { label, sheet: valuesOf(sheet, name) }
  })
}

const EARLIER = 'Bản gốc của lần nhập trước, không nhập lại.'

function isOriginal({ name }: SheetData): boolean {
  return name.startsWith(ORIGINAL)
}

function valuesOf({ rowCount, columnCount, cells, merges, columnWidths }: SheetData, name: string): SheetData {
  const plain = cells.map((row) => row?.map((cell) => {
    if (!cell || cell.value === null) return undefined
    const { value, format, isError } = cell
    return { value, ...(format === undefined ? {} : { format }), ...(isError ? { isError } : {}) }
  }))
  return { name, rowCount, columnCount, cells: plain, ...(merges ? { merges } : {}), ...(columnWidths ? { columnWidths } : {}) }
}

/** The workbook without any cell of the rows that hold something secret. */
function withoutSecrets(workbook: WorkbookData, { secretRows }: ImportResult): WorkbookData {
  if (secretRows.length === 0) return workbook
  const sheets = workbook.sheets.map((sheet) => {
    const rows = new Set(secretRows.filter((each) => each.sheet === sheet.name).map(({ row }) => row - 1))
    return rows.size === 0 ? sheet : { ...sheet, cells: sheet.cells.map((cells, row) => (rows.has(row) ? undefined : cells)) }
  })
  return { ...workbook, sheets }
}

/** What a person reads: a table at a time, counts first. */
function linesOf({ tables, notImported }: ImportResult): string[] {
  return [...tables.flatMap(tableLines), ...notImported.map(({ source, why }) => `${source}: ${why}`)]
}

function tableLines({ sheet, source, rows, changes, unclear, leftOut, mapping }: TableResult): string[] {
  const list = (title: string, lines: readonly string[]): string[] => {
    if (lines.length === 0) return []
    const rest = lines.length > TOLD ? [`    … và ${lines.length - TOLD} mục nữa (bảng «Kết quả nhập sổ», hoặc --json)`] : []
    return [`  ${title}:`, ...lines.slice(0, TOLD).map((line) => `    ${line}`), ...rest]
  }
  const columns = mapping.map(({ from, to, by }) => `${from} → ${to}${SURE[by]}`).join('; ')
  return [
    `${source} → ${sheet}: ${rows} dòng; ghi lại ${changes.length} ô, chưa rõ ${unclear.length} ô, không nhập ${leftOut.length} mục.`,
    ...(columns === '' ? [] : [`  Cột: ${columns}`]),
    ...list('Chưa rõ, giữ như đã ghi', unclear.map(({ row, column, message }) => `dòng ${row}${column === '' ? '' : `, ${column}`}: ${message}`)),
    ...list('Không nhập', leftOut.map(({ row, why }) => `dòng ${row}: ${why}`)),
    ...list('Ghi lại theo mẫu', changes.map(({ row, column, from, to, isDayNow }) => `dòng ${row}, ${column}: «${onOneLine(from)}» → «${onOneLine(to)}»${isDayNow ? ' (chữ thành ngày)' : ''}`)),
  ]
}

/** A text as it stands in a line of the list. */
const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' / ')

const SURE: Readonly<Record<TableResult['mapping'][number]['by'], string>> = {
  name: '', similar: ' (tên gần giống)', content: ' (theo nội dung)', title: ' (theo tên sổ)',
}
