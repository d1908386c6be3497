// Holds our own rules: types, lint and import direction, the syntax of dist/, size ceilings, generated files.
// Every check says how much it looked at, and fails when that is nothing.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { checkDist } from './check-dist.mjs'
import { checkGenerated } from './generate.mjs'

const root = new URL('..', import.meta.url).pathname

/** Largest sizes in bytes; the commit that raises one says why. */
const CEILINGS = {
  'dist/Code.js': 525_000,
  'dist/sidebar.html': 60_000,
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${root}node_modules/${command}`, ...args], { cwd: root })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('close', (code) => resolve({ code, output }))
  })
}

async function types(project) {
  const { code, output } = await run('typescript/bin/tsc', ['-p', project, '--listFiles'])
  const files = output.split('\n').filter((line) => line.startsWith(root) && !line.includes('/node_modules/'))
  const problems = output.split('\n').filter((line) => /error TS\d+/.test(line))
  return { looked: files.length, problems: code === 0 ? [] : problems.length ? problems : [output] }
}

async function lint() {
  const { code, output } = await run('oxlint/bin/oxlint', [])
  return { looked: Number(/on (\d+) files/.exec(output)?.[1] ?? 0), problems: code === 0 ? [] : [output] }
}

async function sizes() {
  const problems = []
  for (const [file, ceiling] of Object.entries(CEILINGS)) {
    const bytes = (await readFile(root + file)).length
    if (bytes > ceiling) problems.push(`${file}: ${bytes} bytes, ceiling ${ceiling}`)
  }
  return { looked: Object.keys(CEILINGS).length, problems }
}

const CHECKS = {
  'types of src': () => types('tsconfig.json'),
  'types of workbench, tests, bench': () => types('workbench/tsconfig.json'),
  'types of the panel': () => types('sidebar/tsconfig.json'),
  'types of the page': () => types('workbench/page/tsconfig.json'),
  'lint and import direction': lint,
  'syntax of dist/': checkDist,
  'size ceilings': sizes,
  'generated files': checkGenerated,
}

let failed = false
for (const [name, check] of Object.entries(CHECKS)) {
  const { looked, problems } = await check()
  const ok = problems.length === 0 && looked > 0
  failed ||= !ok
  process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${name} (${looked})\n`)
  for (const problem of problems) process.stdout.write(`     ${problem}\n`)
  if (looked === 0) process.stdout.write('     looked at nothing\n')
}
process.exitCode = failed ? 1 : 0
