// Builds the local host: build/engine.mjs (the spreadsheet engine's thread), build/shim.js (the services inside the
// script's context), build/host.mjs (the host as a module) and build/run-script.mjs (its command). The engine is bundled anew only when its
// sources or dependencies have changed.
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { buildFingerprint, writeIfChanged, writeWhole } from './build-files.mjs'

const root = new URL('..', import.meta.url).pathname
const REQUIRE_BANNER = "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"
const NODE = {
  absWorkingDir: root, bundle: true, platform: 'node', target: 'node20', format: 'esm', charset: 'utf8', logLevel: 'error', legalComments: 'none',
}

/** Builds them all; returns true when the engine had to be bundled. */
export async function buildWorkbench() {
  await mkdir(`${root}build`, { recursive: true })
  const [, , engineBuilt] = await Promise.all([buildShim(), buildHost(), buildEngine()])
  return engineBuilt
}

/** One expression that gives `install`. */
async function buildShim() {
  const result = await build({
    absWorkingDir: root, entryPoints: ['workbench/shim/entry.ts'], bundle: true, write: false, format: 'iife', globalName: 'shim',
    target: 'es2022', platform: 'neutral', charset: 'utf8', minifySyntax: true, minifyWhitespace: true, legalComments: 'none', logLevel: 'error',
  })
  await writeIfChanged('build/shim.js', `(function () {\n${result.outputFiles[0].text}\nreturn shim.install\n})()`)
}

/** Bundles for Node, by name. */
const MODULES = { host: 'workbench/host.ts', 'run-script': 'workbench/run-script.ts', server: 'workbench/server/main.ts' }

async function buildHost() {
  for (const [name, entry] of Object.entries(MODULES)) {
    const result = await build({ ...NODE, entryPoints: [entry], write: false, banner: { js: REQUIRE_BANNER } })
    await writeIfChanged(`build/${name}.mjs`, result.outputFiles[0].text)
  }
}

async function buildEngine() {
  const fingerprint = await buildFingerprint('tools/build-workbench.mjs')
  const stamp = `${root}build/engine.stamp.json`
  const previous = existsSync(stamp) ? JSON.parse(await readFile(stamp, 'utf8')) : null
  if (previous && existsSync(`${root}build/engine.mjs`) && (await fingerprint(previous.inputs)) === previous.hash) return false
  const result = await build({
    ...NODE, entryPoints: ['workbench/engine/worker.ts'], outfile: 'build/engine.mjs', write: false, minifySyntax: true, minifyWhitespace: true,
    metafile: true, banner: { js: REQUIRE_BANNER },
  })
  await writeWhole('build/engine.mjs', result.outputFiles[0].contents)
  const inputs = Object.keys(result.metafile.inputs).filter((path) => !path.startsWith('node_modules/'))
  await writeWhole('build/engine.stamp.json', JSON.stringify({ inputs, hash: await fingerprint(inputs) }))
  return true
}
