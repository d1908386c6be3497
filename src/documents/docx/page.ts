// The page: A4, its margins, and what stands at the head of each page.
import type { Section } from '../model.ts'
import { characterXml, MARK_PT, PAGE_NUMBER_PT, twipsOfMm, twipsOfPt } from './styles.ts'
import { escapeXml } from './xml.ts'

const SHORT_SIDE = 11906
const LONG_SIDE = 16838
const TOP = twipsOfMm(20)
const BOTTOM = twipsOfMm(20)
const LEFT = twipsOfMm(30)
const RIGHT = twipsOfMm(15)
const HEADER = twipsOfMm(8)

type Orientation = Section['orientation']

/** The width between the margins, in twips. */
export function textWidth(orientation: Orientation): number {
  return (orientation === 'landscape' ? LONG_SIDE : SHORT_SIDE) - LEFT - RIGHT
}

/** The properties of a section: every section bears its own, with the heads and with pages counted from 1. */
export function sectionXml(orientation: Orientation): string {
  const size = orientation === 'landscape'
    ? `<w:pgSz w:w="${LONG_SIDE}" w:h="${SHORT_SIDE}" w:orient="landscape"/>`
    : `<w:pgSz w:w="${SHORT_SIDE}" w:h="${LONG_SIDE}"/>`
  return '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/>'
    + `<w:type w:val="nextPage"/>${size}<w:pgMar w:top="${TOP}" w:right="${RIGHT}" w:bottom="${BOTTOM}" w:left="${LEFT}" `
    + `w:header="${HEADER}" w:footer="${HEADER}" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`
}

const headParagraph = (runs: string, afterPt = 0): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="${twipsOfPt(afterPt)}"/><w:jc w:val="center"/></w:pPr>${runs}</w:p>`

const numberRun = (content: string): string =>
  `<w:r><w:rPr>${characterXml({ sizePt: PAGE_NUMBER_PT })}</w:rPr>${content}</w:r>`

const markRun = (mark: string): string =>
  `<w:r><w:rPr>${characterXml({ bold: true, sizePt: MARK_PT })}</w:rPr><w:t xml:space="preserve">${escapeXml(mark)}</w:t></w:r>`

const marksXml = (marks: readonly string[]): string => marks
  .map((mark, index) => headParagraph(markRun(mark), index === marks.length - 1 ? 4 : 0))
  .join('')

/** The head of the pages after the first: the page number, then the marks. */
export function pageHeadXml(marks: readonly string[]): string {
  const number = headParagraph(
    numberRun('<w:fldChar w:fldCharType="begin"/>')
    + numberRun('<w:instrText xml:space="preserve"> PAGE </w:instrText>')
    + numberRun('<w:fldChar w:fldCharType="separate"/>')
    + numberRun('<w:t>2</w:t>')
    + numberRun('<w:fldChar w:fldCharType="end"/>'),
  )
  return number + marksXml(marks)
}

/** The head of a first page: the marks alone. */
export function firstPageHeadXml(marks: readonly string[]): string {
  return marks.length > 0 ? marksXml(marks) : headParagraph('')
}
