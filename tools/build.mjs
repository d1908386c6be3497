// Builds what ships (dist/) and the local host (build/).
// dist/Code.js holds two bundles, each a function that evaluates its body once, on demand, and the
// top-level functions that Google sees: a custom function never evaluates the code of menu and panel.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { buildWorkbench } from './build-workbench.mjs'

const root = new URL('..', import.meta.url).pathname
const started = performance.now()

/** Apps Script refuses newer syntax when files are pushed; it has no modules. */
const APPS_SCRIPT = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: 'es2017',
  charset: 'utf8',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  write: false,
  metafile: true,
}

const BUNDLES = [
  { entry: 'src/functions.ts', holder: 'fx' },
  { entry: 'src/main.ts', holder: 'app' },
]

/** One bundle: its stubs, and its body inside a function that runs it once. */
async function bundle({ entry, holder }) {
  const [body, listed, source] = await Promise.all([
    build({ ...APPS_SCRIPT, entryPoints: [entry], format: 'iife', globalName: 'bundle' }),
    // An iife's metafile lists no exports: the same build as a module does.
    build({ ...APPS_SCRIPT, entryPoints: [entry], format: 'esm' }),
    readFile(root + entry, 'utf8'),
  ])
  const names = Object.values(listed.metafile.outputs)[0].exports
  if (names.length === 0) throw new Error(`${entry} exports nothing`)
  const text = body.outputFiles[0].text
  return {
    entry,
    names,
    bytes: Buffer.byteLength(text),
    stubs: names.map((name) => stub(name, holder, source)).join(''),
    holder: `var ${holder}Exports_\nfunction ${holder}_() {\nif (!${holder}Exports_) {\n${text}${holder}Exports_ = bundle\n}\nreturn ${holder}Exports_\n}\n`,
  }
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
  const bundles = await Promise.all(BUNDLES.map(bundle))
  const code = bundles.map((part) => part.stubs).join('') + bundles.map((part) => part.holder).join('')
  await mkdir(root + 'dist', { recursive: true })
  await Promise.all([
    writeFile(root + 'dist/Code.js', code),
    copy('appsscript.json', 'dist/appsscript.json'),
    copy('sidebar/sidebar.html', 'dist/sidebar.html'),
  ])
  return [
    ['dist/Code.js', Buffer.byteLength(code)],
    ...bundles.map((part) => [`  ${part.entry}`, part.bytes]),
    ['dist/sidebar.html', (await readFile(root + 'dist/sidebar.html')).length],
  ]
}

async function copy(from, to) {
  await writeFile(root + to, await readFile(root + from))
}

const [sizes] = await Promise.all([buildDist(), buildWorkbench()])
if (!process.argv.includes('--quiet')) {
  for (const [name, bytes] of sizes) process.stdout.write(`${name.padEnd(22)} ${(bytes / 1024).toFixed(1).padStart(7)} KB\n`)
  process.stdout.write(`${Math.round(performance.now() - started)} ms\n`)
}
