// The paragraphs of a Word document with what Google Docs and our reports tell of them: which are headings, and the marks
// that a report keeps in the file's properties.
import type { PreviousReport } from '../../src/documents/report/kept.ts'
import { blocksOf, docxParts, rowsOf, textOf } from './docx.ts'
import { childOf, children, parseXml, type XmlNode } from './xml.ts'

const MAIN = 'word/document.xml'
const STYLES = 'word/styles.xml'
const PROPERTIES = 'docProps/custom.xml'

/** A paragraph, with the level of a heading (0 for none) and whether an editor has made it a line of a list, or a table by its size. */
export type DocxBlock =
  | { readonly text: string; readonly level: number; readonly isListed: boolean }
  | { readonly rows: number; readonly columns: number }

/** The body of a document, block by block. Throws FileError with a Vietnamese sentence. */
export function docxBlocks(bytes: Uint8Array, path: string): DocxBlock[] {
  return blocksIn(docxParts(bytes, path, (name) => name === STYLES))
}

/** A report as a file has it. Throws FileError with a Vietnamese sentence. */
export function readReport(bytes: Uint8Array, path: string): PreviousReport {
  const parts = docxParts(bytes, path, (name) => name === STYLES || name === PROPERTIES)
  const lines = blocksIn(parts).flatMap((block) => ('text' in block ? [{ text: `${block.isListed ? '- ' : ''}${block.text}`, isHeading: block.level > 0 }] : []))
  return { marks: marksIn(parts.get(PROPERTIES)), lines }
}

function blocksIn(parts: ReadonlyMap<string, string>): DocxBlock[] {
  const levels = headingLevels(parts.get(STYLES))
  const body = childOf(childOf(parseXml(parts.get(MAIN)!), 'document'), 'body')
  return (body ? blocksOf(body) : []).map((block) => {
    if (block.name === 'p') return paragraphOf(block, levels.get(styleOf(block)) ?? 0)
    const rows = rowsOf(block)
    return { rows: rows.length, columns: Math.max(0, ...rows.map((row) => children(row).filter(({ name }) => name === 'tc').length)) }
  })
}

/** A heading that is numbered by the editor is one all the same, and no line of a list. */
function paragraphOf(paragraph: XmlNode, level: number): DocxBlock {
  const list = childOf(childOf(childOf(paragraph, 'pPr'), 'numPr'), 'numId')?.attributes['val'] ?? '0'
  return { text: textOf(paragraph), level, isListed: level === 0 && list !== '0' }
}

/** Levels of heading by the id of a style: the built-in headings go by their names in every language of Word. */
function headingLevels(styles: string | undefined): ReadonlyMap<string, number> {
  const all = styles === undefined ? [] : children(childOf(parseXml(styles), 'styles')!)
  return new Map(all.flatMap((style): [string, number][] => {
    const level = /^heading ([1-6])$/i.exec(childOf(style, 'name')?.attributes['val'] ?? '')?.[1]
    return level === undefined ? [] : [[style.attributes['styleId'] ?? '', Number(level)]]
  }))
}

function styleOf(paragraph: XmlNode): string {
  return childOf(childOf(paragraph, 'pPr'), 'pStyle')?.attributes['val'] ?? ''
}

/** The marks in the order of their properties, however an editor has turned these about. */
function marksIn(properties: string | undefined): string {
  const all = properties === undefined ? [] : children(childOf(parseXml(properties), 'Properties')!)
  const pieces = all.flatMap((property): [number, string][] => {
    const index = /^wording(\d+)$/.exec(property.attributes['name'] ?? '')?.[1]
    return index === undefined ? [] : [[Number(index), childOf(property, 'lpwstr')?.text ?? '']]
  })
  return pieces.toSorted(([one], [other]) => one - other).map(([, piece]) => piece).join('')
}
