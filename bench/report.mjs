// The annual report of 20,000 register rows beside reading them, both as the host runs a script: a fresh context, each sheet
// read by its services. The base is what any way to the report needs: every sheet into cells, and each column of each
// register parsed once. The report adds the check of every row, the figures, the sentences, the .docx and its record: 1.5
// times the base is the aim, which it does not reach yet.
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { medians } from './measure.mjs'

const AS_OF = '31/12/2026'
/** Calls that move cells or files; beside them each sheet is asked once for its merged cells. */
const MOVING = ['Range.getValues', 'Files.list', 'Files.create']

export async function measure() {
  const { startHost } = await import('../build/host.mjs')
  const { withYear } = await entry('esm')
  const host = startHost({ today: '2026-12-31T08:30:00+07:00' })
  host.run('runAction', 'setUp', {})
  const workbook = withYear(host.snapshot())
  host.open(workbook)
  const reader = startHost({ code: await entry('iife'), workbook })
  const report = () => host.run('runAction', 'makeReport', { period: '2026', asOf: AS_OF, anew: true })
  const rows = reader.run('readAll')
  report()
  const [whole, reading] = await medians([report, () => reader.run('readAll')], { rounds: 7, warmUp: 1 })
  host.resetCalls()
  report()
  const calls = host.calls()
  await Promise.all([host.close(), reader.close()])
  const sheets = calls['Range.getValues']
  const moved = MOVING.reduce((sum, name) => sum + (calls[name] ?? 0), 0)
  return [
    { name: `Báo cáo năm từ ${rows} dòng sổ`, ours: `${whole.toFixed(0)} ms`, peer: `đọc các sổ ${reading.toFixed(0)} ms`, ratio: whole / reading, limit: null },
    { name: 'Báo cáo năm: lời gọi đọc ô và Drive', ours: String(moved), peer: `${sheets} bảng + 2`, ratio: moved / (sheets + 2), limit: 1 },
  ]
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
