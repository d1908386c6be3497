// What the builds share: files that are written whole, and fingerprints of what a bundle was made from.
import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'

const root = new URL('..', import.meta.url).pathname

/** Hashes source files with what their dependencies are pinned to and the tool that bundles them. */
export async function buildFingerprint(tool) {
  const pinned = await Promise.all(['package-lock.json', tool].map((path) => readFile(root + path)))
  return async (inputs) => {
    const hash = createHash('sha256')
    for (const part of pinned) hash.update(part)
    for (const path of inputs) hash.update(path).update(await readFile(root + path).catch(() => ''))
    return hash.digest('hex')
  }
}

export async function writeIfChanged(path, text) {
  const previous = await readFile(root + path, 'utf8').catch(() => null)
  if (previous !== text) await writeWhole(path, text)
}

/** Never leaves a file half-written for a host that starts meanwhile. */
export async function writeWhole(path, content) {
  const draft = `${root}${path}.${process.pid}`
  await writeFile(draft, content)
  await rename(draft, root + path)
}
