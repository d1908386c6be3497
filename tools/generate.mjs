// Generated pages of docs/reference/: made from the declarations, and held to them by `npm run check`.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'

const root = new URL('..', import.meta.url).pathname

/** Path in the repo → text, as the declarations have it now. */
async function pages() {
  const bundled = await build({
    absWorkingDir: root,
    entryPoints: ['tools/reference/pages.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const code = Buffer.from(bundled.outputFiles[0].contents).toString('base64')
  const { referencePages } = await import(`data:text/javascript;base64,${code}`)
  return referencePages()
}

/** Says which generated pages are not what the declarations say. */
export async function checkGenerated() {
  const entries = Object.entries(await pages())
  const problems = []
  for (const [path, text] of entries) {
    const current = await readFile(root + path, 'utf8').catch(() => null)
    if (current !== text) problems.push(`${path} is out of date: npm run generate`)
  }
  return { looked: entries.length, problems }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [path, text] of Object.entries(await pages())) {
    await mkdir(new URL('.', `file://${root}${path}`), { recursive: true })
    await writeFile(root + path, text)
    process.stdout.write(`${path}\n`)
  }
}
