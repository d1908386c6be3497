// Sample data: a few rows in each register that is still blank, and the workbook as it was when they are taken away.
import { isOurNote } from '../checks/entry/notes.ts'
import { CONFIG, SAMPLE_NAME } from '../tables/config.ts'
import { Registers } from '../tables/registers.ts'
import { Issue } from '../vietnamese/issue.ts'
import { action, type Ports } from './action.ts'
import { writeTable } from './import/write.ts'
import { sampleLine, sampleYear, soughtRows, type KeptRow, type SoughtRegister } from './sample/found.ts'
import { sampleRegisters, type SampleRegister } from './sample/rows.ts'
import { isSetUp } from './repair.ts'
import { orRefuse } from './user-error.ts'
import { isSampleData, openWorkbook } from './workbook.ts'

export interface SampleResult {
  readonly applied: boolean
  /** Rows that were added, by sheet. */
  readonly added: readonly SheetCount[]
  /** Registers that have rows of their own: nothing is added to them. */
  readonly skipped: readonly string[]
}

export interface RemovedSample {
  readonly applied: boolean
  readonly removed: readonly SheetCount[]
  /** Rows of the sample that somebody has changed: left as they are. */
  readonly kept: readonly KeptRow[]
}

export interface SheetCount {
  readonly sheet: string
  readonly rows: number
}

const PEOPLE_READ = 'DỮ LIỆU MẪU - KHÔNG PHẢI SỐ LIỆU CỦA CƠ QUAN'

export const sampleData = action<SampleResult>({
  id: 'sampleData',
  menu: [{ label: 'Thêm dữ liệu mẫu', handler: 'menuSample', options: { apply: true } }],
  options: ['apply'],
  run: (ports, options) =>
    options['apply'] === true ? ports.exclusively(() => addSample(ports)) : resultOf(sampleTargets(ports), false),
  question: (ports) => {
    const { added } = resultOf(sampleTargets(ports), false)
    return added.length === 0 ? null : `Thêm ${totalOf(added)} dòng mẫu vào các bảng đang trống: ${added.map(({ sheet }) => sheet).join(', ')}?`
  },
  summary: ({ applied, added, skipped }) => {
    const left = skipped.length > 0 ? ` Giữ nguyên bảng đã có số liệu: ${skipped.join(', ')}.` : ''
    if (added.length === 0) return `Không có bảng trống nào để thêm dữ liệu mẫu.${left}`
    return `${applied ? 'Đã thêm' : 'Có thể thêm'} ${totalOf(added)} dòng mẫu vào ${added.length} bảng.${left}`
  },
})

export const removeSample = action<RemovedSample>({
  id: 'removeSample',
  menu: [{ label: 'Xóa dữ liệu mẫu', handler: 'menuRemoveSample', options: { apply: true } }],
  options: ['apply'],
  run: (ports, options) =>
    options['apply'] === true ? ports.exclusively(() => takeSample(ports)) : removedOf(soughtIn(ports), false),
  question: (ports) => {
    const { removed } = removedOf(soughtIn(ports), false)
    return removed.length === 0 ? null : `Xóa ${totalOf(removed)} dòng mẫu? Dòng do người nhập và dòng mẫu đã sửa được giữ nguyên.`
  },
  summary: ({ applied, removed, kept }) => {
    const left = kept.length === 0 ? '' : ` Giữ nguyên dòng mẫu đã có người sửa: ${kept.map(({ sheet, row }) => `${sheet} dòng ${row}`).join(', ')}; `
      + 'xóa các dòng đó nếu không dùng, rồi chọn lại Xóa dữ liệu mẫu.'
    if (removed.length === 0) return `Không có dòng mẫu nào để xóa.${left || ' Nếu cả tệp là tệp mẫu, dùng bảng tính mới để nhập số liệu của cơ quan.'}`
    return `${applied ? 'Đã xóa' : 'Có thể xóa'} ${totalOf(removed)} dòng mẫu.${left}`
  },
})

function totalOf(counts: readonly SheetCount[]): number {
  return counts.reduce((sum, { rows }) => sum + rows, 0)
}

interface Targets {
  readonly year: number
  readonly registers: Registers
  readonly blank: readonly SampleRegister[]
  readonly skipped: readonly string[]
}

/** Where the sample goes: registers that set-up has made and in which nobody has entered anything. */
function sampleTargets(ports: Ports): Targets {
  const { registers, settings } = openWorkbook(ports, {})
  const year = sampleYear(registers) ?? settings.year
  const blank: SampleRegister[] = []
  const skipped: string[] = []
  for (const each of sampleRegisters(year)) {
    const reading = registers.readNamed(each.table)
    if (reading instanceof Issue || !isSetUp(reading)) continue
    if (reading.rows.length === 0) blank.push(each)
    else skipped.push(reading.sheet.name)
  }
  return { year, registers, blank, skipped }
}

function resultOf({ blank, skipped }: Targets, applied: boolean): SampleResult {
  return { applied, added: blank.map(({ table, rows }) => ({ sheet: table.sheet, rows: rows.length })), skipped }
}

/** The mark comes first: no row of the sample is ever without it. */
function addSample(ports: Ports): SampleResult {
  const targets = sampleTargets(ports)
  const { year, registers, blank } = targets
  const config = orRefuse(registers.readNamed(CONFIG))
  if (blank.length > 0 && !isSampleData(registers)) {
    const mark = { name: SAMPLE_NAME, value: String(year), note: PEOPLE_READ }
    writeTable({ table: config.table, reading: config, rows: [mark], isWhole: false }, ports)
  }
  for (const [index, { table, rows }] of blank.entries()) {
    ports.progress(`Đang thêm dòng mẫu vào bảng ${table.sheet}`, { index, count: blank.length, isWritten: true })
    writeTable({ table, reading: orRefuse(registers.readNamed(table)), rows, isWhole: false }, ports)
  }
  return resultOf(targets, true)
}

function soughtIn(ports: Ports): SoughtRegister[] {
  const { registers, settings } = openWorkbook(ports, {})
  return soughtRows(sampleRegisters(sampleYear(registers) ?? settings.year), { registers, formulas: ports.cells.formulas })
}

function removedOf(sought: readonly SoughtRegister[], applied: boolean): RemovedSample {
  const removed = sought.filter(({ rows }) => rows.length > 0).map(({ sheet, rows }) => ({ sheet, rows: rows.length }))
  return { applied, removed, kept: sought.flatMap(({ kept }) => kept) }
}

/** The mark goes last, and stays as long as a row of the sample does. */
function takeSample(ports: Ports): RemovedSample {
  const sought = soughtIn(ports)
  for (const [index, register] of sought.entries()) {
    ports.progress(`Đang xóa dòng mẫu ở bảng ${register.sheet}`, { index, count: sought.length, isWritten: index > 0 })
    if (register.rows.length > 0) blankRows(register, ports)
  }
  const line = sampleLine(new Registers(ports.source))
  if (line && sought.every(({ kept }) => kept.length === 0)) blankRows(line, ports)
  return removedOf(sought, true)
}

/** Blanks cells of rows, with the notes that checks have put there. */
function blankRows({ sheet, rows, columns }: Pick<SoughtRegister, 'sheet' | 'rows' | 'columns'>, { cells }: Ports): void {
  cells.write(sheet, rows.flatMap((row) => columns.map((column) => ({ row, column, value: '' }))))
  const notes = cells.notes(sheet)
  const ours = rows.flatMap((row) => columns.filter((column) => isOurNote(notes[row]?.[column] ?? '')).map((column) => ({ row, column, note: '' })))
  if (ours.length > 0) cells.setNotes(sheet, ours, notes)
}
