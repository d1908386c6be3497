// Makes the sample and its documents in out/; hands the sample to the process that started this one, and goes on with
// the documents when that process says so, or has ended.
import { fileURLToPath } from 'node:url'
import { keepSample, keptSample } from './kept-sample.mjs'

const sample = await keptSample()

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
await start(fileURLToPath(new URL('../out', import.meta.url)), processTerminal(), {
  sample,
  onSample: async (workbook) => {
    await handOver(workbook)
    await keepSample(workbook)
  },
})
if (process.connected) process.disconnect()
