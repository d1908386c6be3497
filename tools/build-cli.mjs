// Builds build/cli.mjs: the command line, with all that it reads and writes files with.
import { readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'

const root = new URL('..', import.meta.url).pathname

export async function buildCli() {
  const result = await build({
    absWorkingDir: root, entryPoints: ['workbench/cli/main.ts'], bundle: true, write: false, format: 'esm', platform: 'node',
    target: 'node20', charset: 'utf8', legalComments: 'none', logLevel: 'error',
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  })
  const text = result.outputFiles[0].text
  const path = `${root}build/cli.mjs`
  if ((await readFile(path, 'utf8').catch(() => null)) !== text) await writeFile(path, text)
}
