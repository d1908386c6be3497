// Reads a .docx, ours or anybody's, into plain data.
import { boxesOf, drawnLines } from '../docx/drawings.ts'
import { Numbering } from '../docx/numbering.ts'
import { Styles } from '../docx/styles.ts'
import { formatsOf, type CellStyle } from '../docx/table-formats.ts'
import { childOf, ptOfTwips, valueOf, type ParagraphLook } from '../docx/xml-looks.ts'
import { blocksOf, bodyOf, cellsOf, docxParts, rowsOf } from '../files/docx.ts'
import type { XmlNode } from '../files/xml.ts'
import { constructsOf } from './constructs.ts'
import type { ParagraphPlace, ReadDocument, ReadParagraph, ReadRun, ReadSection } from './document.ts'
import { HeadReader, readPage } from './heads.ts'
import { readRuns } from './runs.ts'

const PARTS = /^(?:word\/(?:styles|settings|numbering|theme\/theme\d*|header\d*|footer\d*)\.xml|word\/_rels\/document\.xml\.rels|docProps\/app\.xml)$/
const A_LINE = 1.15
const MM_OF_PT = 25.4 / 72

/** The document of a file. Throws FileError with a Vietnamese sentence. */
export function readDocument(bytes: Uint8Array, path: string): ReadDocument {
  const parts = docxParts(bytes, path, (name) => PARTS.test(name))
  const body = bodyOf(parts, path)
  const pages = /<Pages>(\d+)<\/Pages>/.exec(parts.get('docProps/app.xml') ?? '')?.[1]
  return {
    sections: new BodyReader(parts).read(body),
    constructs: constructsOf(body),
    pages: pages === undefined ? null : Number(pages),
  }
}

interface Box {
  readonly widthPt: number
  readonly cell: ParagraphPlace['cell']
  readonly cellStyle: CellStyle | undefined
  /** Of a text box: the number of the paragraph at which it is drawn. */
  readonly anchor?: number
}

/** A paragraph before its neighbours are known. */
interface UnspacedParagraph extends Omit<ReadParagraph, 'spacePt'> {
  readonly beforePt: number
  readonly afterPt: number
  readonly style: string
  readonly isContextual: boolean
}

/** The paragraphs with their spaces; a contextual one has none beside a neighbour of its style. */
function spaced(paragraphs: readonly UnspacedParagraph[]): ReadParagraph[] {
  return paragraphs.map(({ beforePt, afterPt, style, isContextual, ...rest }, index) => {
    const space = (points: number, neighbour: number): number => (isContextual && paragraphs[neighbour]?.style === style ? 0 : points)
    return { ...rest, spacePt: space(beforePt, index - 1) + space(afterPt, index + 1) }
  })
}

class BodyReader {
  private readonly styles: Styles
  private readonly numbering: Numbering
  private readonly heads: HeadReader
  private paragraphs = 0
  private tables = 0

  constructor(parts: ReadonlyMap<string, string>) {
    const theme = [...parts.keys()].find((name) => name.startsWith('word/theme/'))
    this.styles = new Styles(parts.get('word/styles.xml'), theme === undefined ? undefined : parts.get(theme))
    this.numbering = new Numbering(parts.get('word/numbering.xml'))
    this.heads = new HeadReader(parts, this.styles)
  }

  read(body: XmlNode): ReadSection[] {
    const sections: ReadSection[] = []
    let blocks: XmlNode[] = []
    const close = (properties: XmlNode): void => {
      const page = readPage(properties)
      const widthPt = (page.widthMm - page.marginsMm.left - page.marginsMm.right) / MM_OF_PT
      const paragraphs = spaced(blocks.flatMap((block) => this.block(block, { widthPt, cell: null, cellStyle: undefined })))
      sections.push({ page, heads: this.heads.read(properties), paragraphs })
      blocks = []
    }
    for (const block of blocksOf(body)) {
      blocks.push(block)
      const inner = childOf(childOf(block, 'pPr'), 'sectPr')
      if (inner) close(inner)
    }
    close(childOf(body, 'sectPr') ?? { name: 'sectPr', attributes: {}, nodes: [], text: '' })
    return sections
  }

  private block(node: XmlNode, box: Box): UnspacedParagraph[] {
    if (node.name !== 'p') return this.table(node, box)
    const paragraph = this.paragraph(node, box)
    if (box.anchor !== undefined) return [paragraph]
    const inside: Box = { ...box, anchor: paragraph.place.paragraph, cellStyle: undefined }
    return [paragraph, ...boxesOf(node).flatMap(blocksOf).flatMap((block) => this.block(block, inside))]
  }

  private table(node: XmlNode, box: Box): UnspacedParagraph[] {
    const properties = childOf(node, 'tblPr')
    const margins = childOf(properties, 'tblCellMar')
    const paddingPt = (ptOfTwips(valueOf(margins, 'left', 'w')) ?? 5.4) + (ptOfTwips(valueOf(margins, 'right', 'w')) ?? 5.4)
    const table = box.cell?.table ?? ++this.tables
    const style = valueOf(properties, 'tblStyle')
    const bands = this.styles.bandsOf(style ?? '')
    return rowsOf(node).flatMap((row, rowIndex, { length: rows }) => cellsOf(row).flatMap((cell, column, { length: columns }) => {
      const cellPt = widthOf(cell, box.widthPt) ?? box.widthPt
      const place = box.cell ?? { table, row: rowIndex + 1, column: column + 1 }
      const formats = style === undefined ? [] : formatsOf(childOf(properties, 'tblLook'), { row: rowIndex, rows, column, columns }, bands)
      const inner: Box = { widthPt: cellPt - paddingPt, cell: place, cellStyle: style === undefined ? undefined : { id: style, formats } }
      return blocksOf(cell).flatMap((block) => this.block(block, inner))
    }))
  }

  private paragraph(node: XmlNode, { widthPt, cell, cellStyle, anchor }: Box): UnspacedParagraph {
    const properties = childOf(node, 'pPr')
    const look = this.styles.paragraph(properties, cellStyle, (own) => this.numbering.look(own))
    const runs = readRuns(node, { styles: this.styles, cellStyle })
    const label = runs.length === 0 ? '' : this.numbering.label(look)
    const all = label === '' ? runs : [{ ...runs[0]!, text: label }, ...runs]
    const boxPt = widthPt - (look.leftPt ?? 0) - (look.rightPt ?? 0)
    return {
      text: all.map(({ text }) => text).join(''),
      runs: all,
      isHeading: look.outline !== undefined && look.outline < 9,
      align: look.align ?? 'left',
      beforePt: look.beforePt ?? 0,
      afterPt: look.afterPt ?? 0,
      style: valueOf(properties, 'pStyle') ?? '',
      isContextual: look.isContextual === true,
      lines: linesOf(look, all),
      firstLineMm: firstLineOf(look) * MM_OF_PT,
      boxPt,
      rulesPt: [...(look.isRuled ? [boxPt] : []), ...drawnLines(node)],
      place: { paragraph: anchor ?? ++this.paragraphs, cell },
      isBoxed: anchor !== undefined,
    }
  }
}

/** The width of a cell: in twips, or in fiftieths of a percent of what its table may fill; null where it is left to the program. */
function widthOf(cell: XmlNode, widthPt: number): number | null {
  const { w, type = 'dxa' } = childOf(childOf(cell, 'tcPr'), 'tcW')?.attributes ?? {}
  if (w === undefined || Number(w) === 0) return null
  if (type === 'dxa') return ptOfTwips(w) ?? null
  return type === 'pct' ? (widthPt * parseFloat(w)) / (w.endsWith('%') ? 100 : 5000) : null
}

/** How far the first line is set in; where the others are set in further, from the margin. */
function firstLineOf({ firstLinePt = 0, leftPt = 0 }: ParagraphLook): number {
  return firstLinePt < 0 ? leftPt + firstLinePt : firstLinePt
}

function linesOf({ line }: ParagraphLook, runs: readonly ReadRun[]): number {
  if (line === undefined) return 1
  if ('lines' in line) return line.lines
  const inLines = line.pt / (Math.max(1, ...runs.map(({ sizePt }) => sizePt)) * A_LINE)
  // «At least» is never less than a line.
  return line.isExact ? inLines : Math.max(1, inLines)
}
