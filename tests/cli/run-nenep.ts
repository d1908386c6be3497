// Runs the command line in this process, on the built bundle: what was printed, what was told, and the code.
import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from '../../workbench/cli/main.ts'
import { workbookPlan } from '../../src/actions/set-up/set-up.ts'
import { startHost } from '../../workbench/host.ts'
import { writeXlsx } from '../../workbench/files/xlsx.ts'
import { sampleWorkbook } from '../../workbench/sample/sample.ts'
import type { WorkbookData } from '../../workbench/workbook-data.ts'

export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `nenep` with these words; `lines` are what comes in on stdin, null a person who types nothing. */
export async function nenep(words: readonly string[], lines: readonly string[] | null = null): Promise<Run> {
  const out: string[] = []
  const err: string[] = []
  const code = await runCli(words, {
    print: (line) => void out.push(line),
    tell: (line) => void err.push(line),
    stage: () => undefined,
    lines: async () => lines,
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

/** What a run printed as JSON. */
export async function nenepJson<T>(...words: string[]): Promise<T> {
  const { code, out, err } = await nenep([...words, '--json'])
  if (code === 2) throw new Error(err)
  return JSON.parse(out) as T
}

/** A folder for the files of a test, removed by `clean`. */
export function temporaryFolder(): { path: (name: string) => string; clean: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'nenep-'))
  return { path: (name) => join(folder, name), clean: () => rmSync(folder, { recursive: true, force: true }) }
}

let templates: WorkbookData | undefined

/** The workbook that set-up makes. */
export async function emptyWorkbook(): Promise<WorkbookData> {
  if (templates) return templates
  const host = startHost()
  try {
    host.run('runAction', 'setUp', {})
    return (templates = host.snapshot())
  } finally {
    await host.close()
  }
}

/** Writes the sample workbook, changed as a test needs it; only its values, so that it is read in no time. */
export async function writeSample(path: string, change: (workbook: WorkbookData) => WorkbookData = (same) => same): Promise<void> {
  await writeFile(path, await writeXlsx(change(valuesOnly(sampleWorkbook(headersOnly())))))
}

/** The registers with their headers and no more. */
function headersOnly(): WorkbookData {
  const sheets = workbookPlan().slice(1).map(({ name, rows }) => ({
    name, rowCount: 1000, columnCount: 26, cells: rows.map((row) => row.map((value) => (value === null ? undefined : { value }))),
  }))
  return { sheets, namedRanges: [] }
}

/** Days and times keep their formats: without one they would be numbers. */
function valuesOnly(workbook: WorkbookData): WorkbookData {
  const formats = new Map(workbookPlan().map(({ name, columns }) => [name, columns.map(({ format }) => format)]))
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row, index) => row?.map((cell, column) =>
      cell && index > 0 && typeof cell.value === 'number' ? { ...cell, format: formats.get(sheet.name)![column]! } : cell)),
  }))
  return { ...workbook, sheets }
}
