#!/usr/bin/env node
// Runs a function of an Apps Script file on the local host: npm run host -- SCRIPT.js FUNCTION
import { existsSync } from 'node:fs'
import { buildWorkbench } from '../tools/build-workbench.mjs'

const built = new URL('../build/run-script.mjs', import.meta.url)
if (!existsSync(built)) await buildWorkbench()
const { runScript } = await import(built.href)
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
}
process.exitCode = await runScript(process.argv.slice(2))
