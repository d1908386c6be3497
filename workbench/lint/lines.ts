// The lines of a document: its paragraphs, some of which break their lines by hand, with what is drawn at each.
import { boldWidthPt } from '../../src/documents/text-width.ts'
import { foldText } from '../../src/vietnamese/text.ts'
import type { ReadParagraph } from './document.ts'
import { splitRuns } from './runs.ts'
import { APPENDIX, isKind } from './words.ts'

/** A line on its way: a paragraph, or a line of one that breaks its lines by hand. */
export interface Line {
  readonly text: string
  readonly folded: string
  readonly paragraph: ReadParagraph
  readonly section: number
}

/** Lines broken by hand count for themselves, but for running text and a subject that does not share a paragraph with its kind. */
export function linesOf(paragraph: ReadParagraph, section: number): Line[] {
  const first = foldText(paragraph.text.split('\n')[0]!)
  const isWhole = !paragraph.text.includes('\n') || (paragraph.place.cell === null && !APPENDIX.test(first) && !isKind(first))
  const pieces = isWhole ? [paragraph] : splitLines(paragraph)
  return pieces.map(withTypedRules).map((piece) => ({ text: piece.text.trim(), folded: foldText(piece.text), paragraph: piece, section }))
}

/** A paragraph as one for each of its lines; what is drawn at it stays with the last. */
function splitLines(paragraph: ReadParagraph): ReadParagraph[] {
  return splitRuns(paragraph.runs, /\n/).map((line, index, { length }) => ({ ...paragraph, ...line, rulesPt: index === length - 1 ? paragraph.rulesPt : [] }))
}

/** A line of signs that is drawn by typing: «_______». */
const TYPED_RULE = /^[_–—-]{4,}$/

/** Rules that are typed, or drawn by underlining, are rules as well: a line of nothing else holds no text. */
function withTypedRules(line: ReadParagraph): ReadParagraph {
  const sizePt = Math.max(1, ...line.runs.map((run) => run.sizePt))
  const typed = line.text.trim()
  if (TYPED_RULE.test(typed)) return { ...line, text: '', runs: [], rulesPt: [...line.rulesPt, boldWidthPt(typed, sizePt)] }
  const underlined = line.runs.flatMap((run) => (run.underlined ? run.text : [])).join('').trim()
  return underlined === '' ? line : { ...line, rulesPt: [...line.rulesPt, boldWidthPt(underlined, sizePt)] }
}
