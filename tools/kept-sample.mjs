// The sample workbook as it was last made, in build/: made anew only when what makes it has changed.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildFingerprint, writeWhole } from './build-files.mjs'

const root = new URL('..', import.meta.url)
const KEPT = 'build/sample.json'
const MAKERS = ['dist/Code.js', 'build/cli.mjs', 'build/engine.mjs', 'build/shim.js']

const hash = await (await buildFingerprint('tools/kept-sample.mjs'))(MAKERS)

/** The kept sample, or null where there is none of these makers. */
export async function keptSample() {
  const kept = await readFile(new URL(KEPT, root), 'utf8').then(JSON.parse).catch(() => null)
  return kept?.hash === hash ? kept.workbook : null
}

export async function keepSample(workbook) {
  await writeWhole(KEPT, JSON.stringify({ hash, workbook }))
}

// Run by itself, as after an installation: the first `npm start` then finds the sample there.
if (process.argv[1] === fileURLToPath(import.meta.url) && !(await keptSample())) {
  const { sampleAlone } = await import('../build/cli.mjs')
  await keepSample(await sampleAlone())
}
