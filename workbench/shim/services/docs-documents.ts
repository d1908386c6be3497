// What the advanced Docs service tells of a document, read from the .docx that became it: paragraphs with their text and
// style, tables by their size alone.
import { docxBlocks, type DocxBlock } from '../../files/docx-lines.ts'
import { lacking } from '../../engine/refusal.ts'

/** A document as `Docs.Documents.get` gives it, as far as it is known here. */
export function documentOf({ id, name, bytes }: { readonly id: string; readonly name: string; readonly bytes: Uint8Array }): object {
  return { documentId: id, title: name, body: { content: [{ sectionBreak: {} }, ...docxBlocks(bytes, name).map(elementOf)] } }
}

function elementOf(block: DocxBlock): object {
  if (!('text' in block)) return { table: block }
  // A break of a line is a vertical tab in Docs, and the end of a paragraph belongs to its text.
  const content = `${block.text.replace(/\n/g, '\v')}\n`
  const namedStyleType = block.level > 0 ? `HEADING_${block.level}` : 'NORMAL_TEXT'
  const bullet = block.isListed ? { bullet: { listId: 'kix.list' } } : {}
  return { paragraph: { elements: [{ textRun: { content } }], paragraphStyle: { namedStyleType }, ...bullet } }
}

interface Mask {
  readonly [field: string]: Mask | null
}

/** The fields of a value that a mask asks for: «title,body(content(paragraph))». Null asks for all. */
export function masked(value: unknown, fields: string | null): unknown {
  return fields === null ? value : pick(value, parseMask(fields))
}

function pick(value: unknown, mask: Mask | null): unknown {
  if (mask === null || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => pick(each, mask))
  const object = value as Record<string, unknown>
  return Object.fromEntries(Object.keys(mask).filter((key) => key in object).map((key) => [key, pick(object[key], mask[key]!)]))
}

function parseMask(fields: string): Mask {
  const tokens = fields.replace(/\s/g, '').match(/[\w]+|[(),]|[^]/g) ?? []
  let at = 0
  const list = (): Mask => {
    const mask: Record<string, Mask | null> = {}
    do {
      const name = tokens[at++] ?? ''
      if (!/^\w+$/.test(name)) throw lacking(`Docs.Documents.get with fields: ${fields}`)
      mask[name] = null
      if (tokens[at] !== '(') continue
      at++
      mask[name] = list()
      if (tokens[at++] !== ')') throw lacking(`Docs.Documents.get with fields: ${fields}`)
    } while (tokens[at++] === ',')
    at--
    return mask
  }
  const mask = list()
  if (at < tokens.length) throw lacking(`Docs.Documents.get with fields: ${fields}`)
  return mask
}
