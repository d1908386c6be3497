// Golden documents: the parts of a .docx as text, one element a line, kept in a folder a document.
// `UPDATE_GOLDEN=1 npx vitest run tests/golden` writes them anew; the difference is then reviewed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { partsOf } from '../documents/docx-reader.ts'

/** A part with one element a line; text stays beside its element. */
const normalised = (xml: string): string => `${xml.replace(/></g, '>\n<')}\n`

/** Holds a document to the golden one of its name. */
export function expectGolden(name: string, docx: Uint8Array): void {
  const folder = fileURLToPath(new URL(`./${name}/`, import.meta.url))
  const parts = partsOf(docx)
  const files = new Map(Object.keys(parts).map((part) => [fileNameOf(part), normalised(parts[part]!)]))
  if (process.env['UPDATE_GOLDEN'] === '1') writeGolden(folder, files)
  expect(existsSync(folder), `no golden document ${name}`).toBe(true)
  expect(new Set(readdirSync(folder))).toEqual(new Set(files.keys()))
  for (const [file, xml] of files) expect(xml, file).toBe(readFileSync(`${folder}${file}`, 'utf8'))
}

/** «word/_rels/document.xml.rels» → «word-_rels-document.xml.rels.xml» */
const fileNameOf = (part: string): string => part.replace(/\//g, '-').replace(/\.rels$/, '.rels.xml')

function writeGolden(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [file, xml] of files) writeFileSync(`${folder}${file}`, xml)
}
