// The words by which the lines of a document are known; of folded text.
import { DOCUMENT_KIND } from '../../src/tables/lists/document-kinds.ts'
import { foldText } from '../../src/vietnamese/text.ts'

export const NATION = /^cộng hòa xã hội chủ nghĩa/
export const MOTTO = /^độc lập\s*[-–—]\s*tự do/
export const NUMBER = /^số(?: hiệu)?\s*(?::|[.…/]*\s*[\d./…])/
export const ABOUT = /^v\/v\b/
export const DATE = /\bngày\b.*\btháng\b.*\bnăm\b.{0,12}$/
/** A date in figures, where a letterhead has its date. */
export const SHORT_DATE = /\bngày\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}$/
export const RECIPIENTS = /^nơi nhận/
export const ISSUER = /^(?:ủy ban nhân dân|hội đồng nhân dân|ubnd|xã|phường|đặc khu|văn phòng|phòng|trung tâm|ban|sở) ?/
/** Bodies that are part of another one, whose name stands above theirs. */
export const DIVISION = /^(?:văn phòng|phòng(?!,? chống)|trung tâm|ban|trạm|công an)(?: |$)/
/** Where the name of a body begins. */
export const BODY = /^(?:ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd|chủ tịch|sở|bộ)(?: |$)/
export const APPENDIX = /^phụ lục(?: (?:số )?(?:[ivxl]+|\d+|[a-h]))?(?: \(phần \d+\/\d+\))?$/

/** Whether a line is the name of a kind of document by itself: «kế hoạch». */
export function isKind(folded: string): boolean {
  const kind = DOCUMENT_KIND.match(folded)
  return kind !== null && kind !== 'ambiguous' && foldText(DOCUMENT_KIND.label(kind)) === folded
}
