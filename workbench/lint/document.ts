// A .docx as its reader sees it, as plain data: sections with their pages and heads, paragraphs with their looks and places.
import type { RunLook } from '../docx/xml-looks.ts'

export interface ReadDocument {
  readonly sections: readonly ReadSection[]
  /** Constructs that Google Docs loses or changes when it takes the file over, with how often each is there. */
  readonly constructs: readonly { readonly id: ConstructId; readonly count: number }[]
  /** How many pages the program that saved it has counted; null where it says nothing. */
  readonly pages: number | null
}

export type ConstructId = 'vml' | 'shape' | 'chart' | 'svg' | 'frame' | 'alt-chunk' | 'nested-table' | 'exact-lines' | 'table-width' | 'narrow-column' | 'header-row'

export interface ReadSection {
  readonly page: Page
  readonly heads: Heads
  readonly paragraphs: readonly ReadParagraph[]
}

export interface Page {
  readonly widthMm: number
  readonly heightMm: number
  readonly isLandscape: boolean
  readonly marginsMm: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header', number>>
  /** Whether it begins on the page on which the section before ends. */
  readonly isContinuous: boolean
  /** The number that its first page bears; null: it goes on from the section before. */
  readonly startsAt: number | null
  readonly numberFormat: string
}

export interface Heads {
  /** Whether the first page has heads of its own. */
  readonly isFirstApart: boolean
  /** Whether even pages have heads of their own. */
  readonly isEvenApart: boolean
  readonly numberInHead: PageNumber | null
  readonly numberInEvenHead: PageNumber | null
  readonly numberInFirstHead: PageNumber | null
  readonly hasNumberInFoot: boolean
}

/** Where a page number stands in a head, and how it looks. */
export interface PageNumber {
  readonly isCentred: boolean
  /** Whether nothing but figures stands there: no «Trang 2/5», «- 2 -», «II». */
  readonly isBare: boolean
  readonly runs: readonly ReadRun[]
}

export interface ReadRun extends Required<Omit<RunLook, 'hidden' | 'caps'>> {
  readonly text: string
}

export interface ReadParagraph {
  readonly text: string
  readonly runs: readonly ReadRun[]
  /** Whether its style or itself makes it a heading. */
  readonly isHeading: boolean
  readonly align: 'left' | 'center' | 'right' | 'both'
  readonly spacePt: number
  /** In lines; a spacing in points is counted over in lines of the paragraph's size. */
  readonly lines: number
  readonly firstLineMm: number
  /** The width that it has to itself. */
  readonly boxPt: number
  /** The lengths of the lines drawn at it, by a border or a shape; null where a length cannot be told. */
  readonly rulesPt: readonly (number | null)[]
  readonly place: ParagraphPlace
  /** Whether it stands in a text box, which is drawn at the paragraph of that place. */
  readonly isBoxed: boolean
}

/** Where a paragraph stands; numbers count from 1. */
export interface ParagraphPlace {
  readonly paragraph: number
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null
}
