// The annual report of 20,000 register rows beside reading them. To read them is what any way to the report needs: the file
// into cells, the cells into the host, every sheet through the services of a script, each column of each register parsed
// once. The report adds the check of every row, the figures, the sentences, the .docx and its record.
// A second row leaves the file out, both sides on a workbook that is open already; it has no limit.
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { medians } from './measure.mjs'

const AS_OF = '31/12/2026'
const TODAY = '2026-12-31T08:30:00+07:00'
/** Calls that move cells or files; beside them each sheet is asked once for its merged cells. */
const MOVING = ['Range.getValues', 'Files.list', 'Files.create']

export async function measure() {
  const { startHost } = await import('../build/host.mjs')
  const { withYear } = await entry('esm')
  const { readXlsx, writeXlsx } = await files()
  const host = startHost({ today: TODAY })
  host.run('runAction', 'setUp', {})
  const workbook = withYear(host.snapshot())
  host.open(workbook)
  const code = await entry('iife')
  const reader = startHost({ code, workbook })
  const makeReport = (on) => on.run('runAction', 'makeReport', { period: '2026', asOf: AS_OF, anew: true })
  const report = () => makeReport(host)
  const bytes = await writeXlsx(workbook)
  const fromFile = async (options, work) => {
    const opened = startHost({ ...options, today: TODAY, workbook: await readXlsx(bytes) })
    work(opened)
    await opened.close()
  }
  const rows = reader.run('readAll')
  report()
  const [whole, reading] = await medians([report, () => reader.run('readAll')], { rounds: 7, warmUp: 1 })
  const [wholeFile, readingFile] = await medians(
    [() => fromFile({}, makeReport), () => fromFile({ code }, (opened) => opened.run('readAll'))],
    { rounds: 5, warmUp: 1 },
  )
  host.resetCalls()
  report()
  const calls = host.calls()
  await Promise.all([host.close(), reader.close()])
  const sheets = calls['Range.getValues']
  const moved = MOVING.reduce((sum, name) => sum + (calls[name] ?? 0), 0)
  return [
    compared(`Báo cáo năm từ tệp ${rows} dòng sổ`, wholeFile, readingFile, 1.5),
    compared(`Báo cáo năm từ ${rows} dòng sổ đã mở`, whole, reading, null),
    { name: 'Báo cáo năm: lời gọi đọc ô và Drive', ours: String(moved), peer: `${sheets} bảng + 2`, ratio: moved / (sheets + 2), limit: 1 },
  ]
}

function compared(name, ours, reading, limit) {
  return { name, ours: `${ours.toFixed(0)} ms`, peer: `đọc các sổ ${reading.toFixed(0)} ms`, ratio: ours / reading, limit }
}

/** The workbench's reader and writer of .xlsx. */
async function files() {
  const file = new URL('../build/bench-files.mjs', import.meta.url)
  await build({
    entryPoints: [fileURLToPath(new URL('../workbench/files/xlsx.ts', import.meta.url))],
    bundle: true, format: 'esm', platform: 'node', packages: 'external', outfile: fileURLToPath(file),
  })
  return import(file)
}

/** The bench's part of the sources: for this process, or as a script for the host. */
async function entry(format) {
  const bundled = await build({
    entryPoints: [fileURLToPath(new URL('report-entry.ts', import.meta.url))],
    bundle: true, format, globalName: 'entry', platform: 'neutral', mainFields: ['module', 'main'], target: 'es2017', write: false,
  })
  const { text } = bundled.outputFiles[0]
  return format === 'esm' ? import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`) : `${text}\nfunction readAll() { return entry.readAll() }`
}
