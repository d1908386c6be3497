// Letterheads and signatures that are set with tabs, or with blanks, where others have a table: their two sides as its cells.
import { foldText } from '../../src/vietnamese/text.ts'
import type { ReadParagraph } from './document.ts'
import { splitRuns, type Piece } from './runs.ts'
import { ABOUT, DATE, ISSUER, MOTTO, NATION, NUMBER, RECIPIENTS } from './words.ts'

const GAP = /\t+| {4,}/
const isGap = (text: string): boolean => /^(?:\t+| {4,})$/.test(text)
const IN_HEAD = [NATION, MOTTO, NUMBER, DATE, ABOUT]

/** Numbers of no table of the document: the letterhead, the signature. */
const LETTERHEAD = 0
const SIGNATURE = -1

/** The paragraphs, those that are set as two columns in the order of a table with one row. */
export function tabbedAsCells(paragraphs: readonly ReadParagraph[]): ReadParagraph[] {
  const all: ReadParagraph[] = []
  for (let at = 0; at < paragraphs.length; at++) {
    const table = opens(paragraphs[at]!)
    if (table === null) {
      all.push(paragraphs[at]!)
      continue
    }
    const from = at
    while (at + 1 < paragraphs.length && goesOn(paragraphs[at + 1]!, table)) at++
    all.push(...asCells(paragraphs.slice(from, at + 1), table))
  }
  return all
}

function opens(paragraph: ReadParagraph): number | null {
  const pieces = paragraph.place.cell === null && !paragraph.isBoxed && GAP.test(paragraph.text) ? piecesOf(paragraph).filter(isFilled) : []
  if (pieces.length < 2) return null
  const some = (pattern: RegExp): boolean => pieces.some(({ text }) => pattern.test(foldText(text)))
  return some(NATION) ? LETTERHEAD : some(RECIPIENTS) ? SIGNATURE : null
}

const isFilled = ({ text }: Piece): boolean => text.trim() !== ''

function goesOn(paragraph: ReadParagraph, table: number): boolean {
  const { text, place, isBoxed } = paragraph
  if (place.cell !== null || isBoxed) return false
  const filled = piecesOf(paragraph).filter(isFilled)
  if (filled.length !== 1) return filled.length === 0 || GAP.test(text.trim())
  if (table === SIGNATURE) return text.trim().startsWith('-') || isGap(/^\s*/.exec(text)![0])
  const [folded, words] = [foldText(text), text.trim()]
  return IN_HEAD.some((pattern) => pattern.test(folded)) || (ISSUER.test(folded) && words === words.toUpperCase())
}

/** The left side, then the right one; a line that holds but one of them has it where its gap says. */
function asCells(paragraphs: readonly ReadParagraph[], table: number): ReadParagraph[] {
  const sides: [ReadParagraph[], ReadParagraph[]] = [[], []]
  const leads = paragraphs.map(leadOf)
  for (const [index, paragraph] of paragraphs.entries()) {
    const filled = piecesOf(paragraph).filter(isFilled)
    const isRight = filled.length === 1 && leads[index]! > leads[0]!
    for (const side of [0, 1] as const) {
      const piece = filled.length < 2 ? (filled.length === 1 && isRight === (side === 1) ? filled[0] : undefined) : filled[side]
      const align = table === SIGNATURE && side === 0 ? 'left' : 'center'
      sides[side].push({ ...paragraph, align, runs: piece?.runs ?? [], text: piece?.text ?? '', place: { ...paragraph.place, cell: { table, row: 1, column: side + 1 } } })
    }
  }
  return sides.flat()
}

/** How many tabs, or runs of blanks, stand before the words of a line. */
function leadOf({ text }: ReadParagraph): number {
  return /^\s*/.exec(text)![0].replace(/ {4,}/g, '\t').replace(/ /g, '').length
}

/** The sides of a line: what stands before and behind its gaps. */
function piecesOf({ runs }: ReadParagraph): Piece[] {
  return splitRuns(runs, GAP)
}
