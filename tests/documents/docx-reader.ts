// A .docx as a reader sees it: paragraphs with their effective looks, whatever says them (defaults, style, paragraph, run).
import { unzipSync } from 'fflate'
import { child, descendants, parseXml, valueOf, type XmlElement } from './xml-tree.ts'

export interface ReadParagraph {
  readonly text: string
  readonly align: string
  readonly beforePt: number
  readonly afterPt: number
  readonly lines: number
  readonly firstLineMm: number
  readonly sizesPt: readonly number[]
  readonly isBold: boolean
  readonly isItalic: boolean
  /** The length of the border above, where there is one. */
  readonly rulePt: number | null
  readonly boxPt: number
  readonly isInTable: boolean
  readonly hasBorders: boolean
  readonly isHeaderRow: boolean
}

export interface ReadSection {
  readonly properties: XmlElement
  readonly paragraphs: readonly ReadParagraph[]
  readonly tables: readonly XmlElement[]
}

export interface ReadDocx {
  readonly parts: Readonly<Record<string, XmlElement>>
  readonly sections: readonly ReadSection[]
  /** The header parts by their use: default, first. */
  readonly headers: Readonly<Record<string, XmlElement>>
}

/** The parts of the file as text, in the order of the zip. */
export function partsOf(docx: Uint8Array): Readonly<Record<string, string>> {
  const files = unzipSync(docx)
  const texts: Record<string, string> = {}
  for (const name of Object.keys(files)) texts[name] = new TextDecoder('utf-8', { fatal: true }).decode(files[name])
  return texts
}

export function readDocx(docx: Uint8Array): ReadDocx {
  const texts = partsOf(docx)
  const parts: Record<string, XmlElement> = {}
  for (const name of Object.keys(texts)) parts[name] = parseXml(texts[name]!)
  const sections = readSections(parts)
  return { parts, sections, headers: readHeaders(parts, sections[0]!.properties) }
}

const twips = (value: string | undefined): number => Number(value ?? 0) / 20

function readHeaders(parts: Readonly<Record<string, XmlElement>>, section: XmlElement): Record<string, XmlElement> {
  const targets = parts['word/_rels/document.xml.rels']!.children
  const headers: Record<string, XmlElement> = {}
  for (const reference of section.children.filter(({ name }) => name === 'w:headerReference')) {
    const target = targets.find(({ attributes }) => attributes['Id'] === reference.attributes['r:id'])!
    headers[reference.attributes['w:type']!] = parts[`word/${target.attributes['Target']}`]!
  }
  return headers
}

function readSections(parts: Readonly<Record<string, XmlElement>>): ReadSection[] {
  const styles = parts['word/styles.xml']!
  const sections: ReadSection[] = []
  let blocks: XmlElement[] = []
  const close = (properties: XmlElement): void => {
    const page = child(properties, 'w:pgMar')!.attributes
    const boxPt = twips(valueOf(properties, 'w:pgSz', 'w:w')) - twips(page['w:left']) - twips(page['w:right'])
    const tables = blocks.filter(({ name }) => name === 'w:tbl')
    sections.push({ properties, tables, paragraphs: blocks.flatMap((block) => readBlock(block, styles, boxPt)) })
    blocks = []
  }
  for (const block of child(parts['word/document.xml'], 'w:body')!.children) {
    if (block.name === 'w:sectPr') close(block)
    else blocks.push(block)
    const inner = child(child(block, 'w:pPr'), 'w:sectPr')
    if (inner) close(inner)
  }
  return sections
}

const NOT_IN_TABLE = { isInTable: false, hasBorders: false, isHeaderRow: false }

function readBlock(block: XmlElement, styles: XmlElement, boxPt: number): ReadParagraph[] {
  if (block.name === 'w:p') return [readParagraph(block, styles, { boxPt, ...NOT_IN_TABLE })]
  const properties = child(block, 'w:tblPr')
  const hasBorders = valueOf(child(properties, 'w:tblBorders'), 'w:top') === 'single'
  const padding = twips(valueOf(child(properties, 'w:tblCellMar'), 'w:left', 'w:w')) * 2
  return descendants(block, 'w:tr').flatMap((row) => {
    const isHeaderRow = child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined
    return descendants(row, 'w:tc').flatMap((cell) => {
      const cellPt = twips(valueOf(child(cell, 'w:tcPr'), 'w:tcW', 'w:w')) - padding
      const place = { boxPt: cellPt, isInTable: true, hasBorders, isHeaderRow }
      return cell.children.filter(({ name }) => name === 'w:p').map((each) => readParagraph(each, styles, place))
    })
  })
}

type Place = Pick<ReadParagraph, 'boxPt' | 'isInTable' | 'hasBorders' | 'isHeaderRow'>

function readParagraph(element: XmlElement, styles: XmlElement, place: Place): ReadParagraph {
  const own = child(element, 'w:pPr')
  const style = styles.children.find(({ attributes }) => attributes['w:styleId'] === (valueOf(own, 'w:pStyle') ?? 'Normal'))
  if (!style) throw new Error(`no style ${valueOf(own, 'w:pStyle')}`)
  const styled = child(style, 'w:pPr')
  const of = (name: string, attribute?: string): string | undefined =>
    valueOf(own, name, attribute) ?? valueOf(styled, name, attribute)
  const runs = element.children.filter(({ name }) => name === 'w:r')
  const isOn = (name: string): boolean => runs.length > 0
    && runs.every((run) => child(child(run, 'w:rPr'), name) ?? child(child(style, 'w:rPr'), name))
  const sizes = runs.map((run) => sizeOf(child(run, 'w:rPr')) ?? sizeOf(child(style, 'w:rPr')) ?? 14)
  const indents = twips(of('w:ind', 'w:left')) + twips(of('w:ind', 'w:right'))
  return {
    ...place,
    text: runs.flatMap((run) => run.children).map(textOf).join(''),
    align: of('w:jc') ?? 'left',
    beforePt: twips(of('w:spacing', 'w:before')),
    afterPt: twips(of('w:spacing', 'w:after')),
    lines: Number(of('w:spacing', 'w:line') ?? 240) / 240,
    firstLineMm: (twips(of('w:ind', 'w:firstLine')) * 25.4) / 72,
    sizesPt: [...new Set(sizes)],
    isBold: isOn('w:b'),
    isItalic: isOn('w:i'),
    rulePt: child(child(own, 'w:pBdr'), 'w:top') ? place.boxPt - indents : null,
  }
}

function sizeOf(looks: XmlElement | undefined): number | undefined {
  const size = valueOf(looks, 'w:sz')
  return size === undefined ? undefined : Number(size) / 2
}

const textOf = ({ name, text }: XmlElement): string => (name === 'w:br' ? '\n' : name === 'w:tab' ? '\t' : text)
