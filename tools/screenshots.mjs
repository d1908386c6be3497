// npm run screenshots [-- NAME…]: pictures of the panel and the page into docs/images, those of every state into out/screenshots.
import { build } from 'esbuild'

const root = new URL('..', import.meta.url).pathname
const names = process.argv.slice(2)
process.argv.push('--quiet')
await import('./build.mjs')
await build({
  absWorkingDir: root, entryPoints: ['tests/browser/screenshots.ts'], outfile: 'build/screenshots.mjs', bundle: true, format: 'esm',
  platform: 'node', target: 'node20', charset: 'utf8', packages: 'external', logLevel: 'error',
})
const { takePictures } = await import('../build/screenshots.mjs')
await takePictures({ shown: `${root}docs/images`, all: `${root}out/screenshots`, names }, (line) => process.stdout.write(`${line.slice(root.length)}\n`))
