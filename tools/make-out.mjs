// Makes the sample and its documents in out/, and hands the sample to the process that started this one.
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'

const { start, processTerminal } = await import('../build/cli.mjs')
await start(fileURLToPath(new URL('../out', import.meta.url)), processTerminal(), async (workbook) => {
  await new Promise((resolve) => process.send(workbook, resolve))
  // The documents may take their time: first comes the page that a person waits for.
  setPriority(constants.priority.PRIORITY_LOW)
})
process.disconnect()
