// Builds the page in build/page/: the spreadsheet with its engine, and the worker in which scripts run. The page is
// bundled anew only when its sources or dependencies have changed.
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rm } from 'node:fs/promises'
import { build } from 'esbuild'
import { buildFingerprint, writeIfChanged, writeWhole } from './build-files.mjs'

const root = new URL('..', import.meta.url).pathname
const STAMP = 'build/page.stamp.json'

/** What only Node has, and what stands for it in a browser. */
const ABSENT = { 'node:fs/promises': './workbench/page/absent-files.ts', 'node:path': './workbench/page/absent-files.ts' }

const BROWSER = {
  absWorkingDir: root, bundle: true, platform: 'browser', target: 'es2022', charset: 'utf8', logLevel: 'error', legalComments: 'none',
  minify: !process.env.NOMIN, write: false, metafile: true, alias: ABSENT, define: { 'process.env.NODE_ENV': '"production"' },
}

/** Builds what has changed; build/shim.js must be there. */
export async function buildPage() {
  await mkdir(`${root}build/page`, { recursive: true })
  await writeIfChanged('build/page/index.html', await readFile(`${root}workbench/page/index.html`, 'utf8'))
  const fingerprint = await buildFingerprint('tools/build-page.mjs')
  const stamp = existsSync(root + STAMP) ? JSON.parse(await readFile(root + STAMP, 'utf8')) : null
  if (stamp && existsSync(`${root}build/page/page.js`) && (await fingerprint(stamp.inputs)) === stamp.hash) return
  const results = await Promise.all([
    build({ ...BROWSER, entryPoints: { page: 'workbench/page/main.ts' }, format: 'esm', splitting: true, outdir: 'build/page', chunkNames: 'part-[hash]' }),
    build({ ...BROWSER, entryPoints: { 'script-worker': 'workbench/page/script-worker.ts', 'frame-script': 'workbench/page/frame-script.ts' }, format: 'iife', outdir: 'build/page' }),
  ])
  const files = results.flatMap((result) => result.outputFiles)
  for (const { path, contents } of files) await writeWhole(path.slice(root.length), contents)
  await removeOldParts(new Set(files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))))
  const inputs = results.flatMap((result) => Object.keys(result.metafile.inputs)).filter((path) => !path.startsWith('node_modules/'))
  await writeWhole(STAMP, JSON.stringify({ inputs, hash: await fingerprint(inputs) }))
}

async function removeOldParts(current) {
  for (const name of await readdir(`${root}build/page`)) {
    if (/^part-.*\.js$/.test(name) && !current.has(name)) await rm(`${root}build/page/${name}`, { force: true })
  }
}
