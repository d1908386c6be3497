// Makes the sample and its documents in out/; hands the sample to the process that started this one, and goes on with
// the documents when that process says so, or has ended. The sample is made anew only when what makes it has changed.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildFingerprint, writeWhole } from './build-files.mjs'

const root = new URL('..', import.meta.url)
const KEPT = 'build/sample.json'
const MAKERS = ['dist/Code.js', 'build/cli.mjs', 'build/engine.mjs', 'build/shim.js']

const fingerprint = (await buildFingerprint('tools/make-out.mjs'))(MAKERS)
const kept = await readFile(new URL(KEPT, root), 'utf8').then(JSON.parse).catch(() => null)
const hash = await fingerprint
const sample = kept?.hash === hash ? kept.workbook : null

/** Hands a workbook over, and waits for the word to go on. */
function handOver(workbook) {
  return new Promise((resolve) => {
    process.once('message', resolve)
    process.once('disconnect', resolve)
    process.send(workbook)
  })
}

if (sample) await handOver(sample)
const { start, processTerminal } = await import('../build/cli.mjs')
await start(fileURLToPath(new URL('out', root)), processTerminal(), {
  sample,
  onSample: async (workbook) => {
    await handOver(workbook)
    await writeWhole(KEPT, JSON.stringify({ hash, workbook }))
  },
})
if (process.connected) process.disconnect()
