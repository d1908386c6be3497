// Builds what ships (dist/) and the local host (build/).
// dist/Code.js holds bundles, each a function that evaluates its body once, on demand, and the top-level
// functions that Google sees: a custom function never evaluates the code of menu, panel and documents.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { buildCli } from './build-cli.mjs'
import { buildSidebar } from './build-sidebar.mjs'
import { buildPage } from './build-page.mjs'
import { buildWorkbench } from './build-workbench.mjs'

const root = new URL('..', import.meta.url).pathname
const started = performance.now()

/** Apps Script refuses newer syntax when files are pushed, but for «?.» and «??»; it has no modules. */
const APPS_SCRIPT = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  outdir: 'dist',
  minify: true,
  target: 'es2017',
  // Written out they are 9 KB more to parse at every call.
  supported: { 'optional-chain': true, 'nullish-coalescing': true },
  charset: 'utf8',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  write: false,
  metafile: true,
}

/** Entry → the function that holds its bundle. What both use stands once, in a third: less to parse at every call. */
const HOLDERS = { 'src/functions.ts': 'fx', 'src/main.ts': 'app' }
const SHARED = 'shared'

/** The bundles as functions that run their body once, and the top-level functions that Google calls. */
async function bundle() {
  const { outputFiles, metafile } = await build({ ...APPS_SCRIPT, entryPoints: Object.keys(HOLDERS) })
  const outputs = Object.entries(metafile.outputs).map(([path, { entryPoint, exports }]) => {
    const text = outputFiles.find((file) => file.path.endsWith(path.slice('dist'.length))).text
    return { entry: entryPoint, holder: HOLDERS[entryPoint] ?? SHARED, names: exports, text }
  })
  if (outputs.length > 3) throw new Error('esbuild made more than one shared chunk')
  return Promise.all(outputs.map(async ({ entry, holder, names, text }) => ({
    name: entry ?? SHARED,
    bytes: Buffer.byteLength(text),
    stubs: entry ? await stubs(entry, holder, names) : '',
    holder: asFunction(holder, text),
  })))
}

/**
 * A module of esbuild's as a function: its imports are taken from the shared bundle, its exports are what it returns.
 * Exports are read once, so none may be reassigned (lint: import/no-mutable-exports).
 */
function asFunction(holder, text) {
  const body = text
    .replace(/^import\s*\{([^}]*)\}\s*from\s*"[^"]*";/gm, (_, names) => `var {${names.replace(/ as /g, ':')}}=${SHARED}_();`)
    .replace(/export\s*\{([^}]*)\};?\s*$/, (_, names) => `${holder}Exports_={${names.split(',').map(exported).join(',')}};`)
  if (/^(import|export)\b/m.test(body) || !body.includes(`${holder}Exports_=`)) throw new Error(`${holder} is not in the expected form`)
  const run = `{\nif (!${holder}Exports_) {\n${body}}\nreturn ${holder}Exports_\n}`
  // In brackets V8 compiles a function with the script, not once more at its first call: right for what every call needs.
  // What a custom function never runs is an arrow: V8 reads over it a fifth faster.
  return `var ${holder}Exports_\nvar ${holder}_ = ${holder === 'app' ? `() => ${run}` : `(function () ${run})`}\n`
}

function exported(pair) {
  const [local, name = local] = pair.trim().split(' as ')
  return `${name}:${local}`
}

async function stubs(entry, holder, names) {
  if (names.length === 0) throw new Error(`${entry} exports nothing`)
  const source = await readFile(root + entry, 'utf8')
  return names.map((name) => stub(name, holder, source)).join('')
}

/** The top-level function that Google calls, with the JSDoc that Sheets shows. */
function stub(name, holder, source) {
  const found = new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\n)?export function ${name}\\(([^)]*)\\)`).exec(source)
  if (!found) throw new Error(`export function ${name}(…) is not written out in the entry file`)
  const parameters = found[2].split(',').map((part) => /^\s*(\.\.\.)?([\p{L}\w$]+)/u.exec(part)).filter(Boolean)
  const list = parameters.map(([, rest = '', parameter]) => rest + parameter).join(', ')
  return `${found[1] ?? ''}function ${name}(${list}) { return ${holder}_().${name}(${list}) }\n`
}

async function buildDist() {
  const bundles = await bundle()
  const code = bundles.map((part) => part.stubs).join('') + bundles.map((part) => part.holder).join('')
  await mkdir(root + 'dist', { recursive: true })
  await Promise.all([
    writeFile(root + 'dist/Code.js', code),
    copy('appsscript.json', 'dist/appsscript.json'),
    buildSidebar(),
  ])
  return [
    ['dist/Code.js', Buffer.byteLength(code)],
    ...bundles.map((part) => [`  ${part.name}`, part.bytes]),
    ['dist/sidebar.html', (await readFile(root + 'dist/sidebar.html')).length],
  ]
}

async function copy(from, to) {
  await writeFile(root + to, await readFile(root + from))
}

const [sizes] = await Promise.all([buildDist(), buildWorkbench().then(buildCli), buildPage()])
if (!process.argv.includes('--quiet')) {
  for (const [name, bytes] of sizes) process.stdout.write(`${name.padEnd(22)} ${(bytes / 1024).toFixed(1).padStart(7)} KB\n`)
  process.stdout.write(`${Math.round(performance.now() - started)} ms\n`)
}
