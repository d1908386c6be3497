// Changes one thing of a .docx: a good document becomes one that breaks a rule.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

export type Mutation = (xml: string) => string

/** The file with one of its parts changed; a mutation that changes nothing is a mistake of the test. */
export function mutated(docx: Uint8Array, mutate: Mutation, part = 'word/document.xml'): Uint8Array {
  const files = unzipSync(docx)
  const before = strFromU8(files[part]!)
  const after = mutate(before)
  if (after === before) throw new Error('nothing was mutated')
  return zipSync({ ...files, [part]: strToU8(after) }, { level: 1 })
}

/** Replaces a text or pattern, the first one that is there. */
export const swap = (from: string | RegExp, to: string): Mutation => (xml) => xml.replace(from, to)

/** Changes the paragraph that holds a text. */
export function onParagraph(text: string, change: Mutation): Mutation {
  return (xml) => {
    const at = xml.indexOf(`>${text}`)
    if (at < 0) throw new Error(`no «${text}»`)
    const start = xml.lastIndexOf('<w:p>', at)
    const end = xml.indexOf('</w:p>', at) + '</w:p>'.length
    return xml.slice(0, start) + change(xml.slice(start, end)) + xml.slice(end)
  }
}

/** Gives the runs of a paragraph a look of their own. */
export const runLook = (text: string, look: string): Mutation => onParagraph(text, (paragraph) => paragraph.replaceAll('<w:r>', `<w:r><w:rPr>${look}</w:rPr>`))

/** Gives a paragraph a look of its own, beside its style. */
export const paragraphLook = (text: string, look: string): Mutation => onParagraph(text, (paragraph) => paragraph.replace('</w:pPr>', `${look}</w:pPr>`))

/** Removes the paragraph that holds a text. */
export const without = (text: string): Mutation => onParagraph(text, () => '<w:p/>')

/** Removes the first rule below a text. */
export const withoutRule = (text: string): Mutation => (xml) => {
  const at = xml.indexOf(`>${text}`)
  return xml.slice(0, at) + xml.slice(at).replace(/<w:pBdr>.*?<\/w:pBdr>/, '')
}

/** Makes the first rule below a text shorter or longer, by its indents. */
export const indentRule = (text: string, twips: number): Mutation => (xml) => {
  const at = xml.indexOf(`>${text}`)
  return xml.slice(0, at) + xml.slice(at).replace(/<w:ind w:left="\d+" w:right="\d+"/, `<w:ind w:left="${twips}" w:right="${twips}"`)
}
