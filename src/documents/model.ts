// A document as plain objects: what stands in it, not how a file format says it. docx/ turns it into bytes.
// Texts are data: any character of a cell may stand in them and none of them is markup.

export interface DocumentModel {
  /** Shown by readers as the document's title. */
  readonly title: string
  /** Printed at the head of every page: «DỰ THẢO», the mark of sample data. */
  readonly marks: readonly string[]
  /** Marks of what the machine wrote, by which people's own words are known later; the file keeps them, nobody sees them. */
  readonly wording?: string
  readonly sections: readonly Section[]
}

/** A run of pages of one orientation. Its pages count from 1, and the first bears no number. */
export interface Section {
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

export type Block = Paragraph | Rule | Table

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly style: ParagraphStyle
  readonly runs: readonly Run[]
}

/** A piece of text; a line feed in it breaks the line. What is not said comes from the paragraph's style. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
}

/** A centred line across a part of the page or cell. */
export interface Rule {
  readonly kind: 'rule'
  readonly lengthPt: number
  readonly spaceAfterPt?: number
}

export interface Table {
  readonly kind: 'table'
  readonly borders: 'all' | 'none'
  /** Widths in proportion to each other; together they fill the page. */
  readonly columns: readonly number[]
  readonly rows: readonly Row[]
}

export interface Row {
  readonly cells: readonly Cell[]
  /** Repeated at the head of each page; only the first rows of a table may be so. */
  readonly isHeader?: boolean
  /** Never parted over two pages. */
  readonly isWhole?: boolean
  /** On the page on which the next row begins. */
  readonly isKept?: boolean
}

export interface Cell {
  readonly blocks: readonly (Paragraph | Rule)[]
  /** How many columns it spans: one unless said. */
  readonly span?: number
  /** A cell that reaches down: its first row, and each row below that it reaches. */
  readonly merge?: 'first' | 'more'
  /** The colour behind it, as six hexadecimal digits. */
  readonly shade?: string
  readonly vertical?: 'top' | 'center'
}

/** What a paragraph is; how each looks is in docx/styles.ts. */
export type ParagraphStyle =
  | 'parentIssuer' | 'issuer' | 'nation' | 'motto' | 'number' | 'about' | 'placeAndDate'
  | 'documentKind' | 'documentSubject' | 'addressee' | 'addresseeLine'
  | 'basis' | 'body' | 'heading' | 'subheading'
  /** The last sentence, never left alone by the signature. */
  | 'closing'
  | 'recipientsHead' | 'recipient' | 'authority' | 'signer'
  | 'appendix' | 'appendixTitle' | 'appendixNote'
  | 'tableCaption' | 'tableHead' | 'tableGroup' | 'tableCenter' | 'tableLeft' | 'tableRight' | 'tableJustified'
  /** A line of a chart. */
  | 'tableBar'
  /** What must be there and takes no room. */
  | 'gap'

/** A paragraph of plain text, or of runs where parts of it differ. */
export function paragraph(style: ParagraphStyle, content: string | readonly Run[]): Paragraph {
  return { kind: 'paragraph', style, runs: typeof content === 'string' ? [{ text: content }] : content }
}

/** A cell of text: each of its lines is a paragraph, so that a justified line before a break is not stretched. */
export function textCell(style: ParagraphStyle, text: string, look?: Omit<Cell, 'blocks'>): Cell {
  const blocks = text.includes('\n') || text.includes('\r')
    ? text.split(/\r\n?|\n/).map((line) => paragraph(style, line))
    : [paragraph(style, text)]
  return look ? { vertical: 'center', ...look, blocks } : { vertical: 'center', blocks }
}
