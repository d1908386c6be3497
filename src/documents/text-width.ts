// How wide a line of bold Times New Roman is, to draw the rules of a letterhead as long as their texts ask.
import { stripDiacritics } from '../vietnamese/text.ts'

/** Widths in thousandths of the size; Vietnamese marks do not widen a letter. What is not here is 500. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ['il/jI', 278], [' ,.', 250], ['-fjt():', 333], ['IsJ', 389], ['cerz', 444], ['FPS', 611], ['bdhnpquSk', 556],
  ['BELTZ', 667], ['ACDNRUVXYw', 722], ['GHKOQ', 778], ['m', 833], ['M', 944], ['W', 1000],
]

const WIDTH_BY_LETTER = new Map<string, number>()
for (const [letters, width] of WIDTHS) for (const letter of letters) WIDTH_BY_LETTER.set(letter, width)

/** The width in points of the longest line of a text set in bold at a size in points. */
export function boldWidthPt(text: string, sizePt: number): number {
  return Math.max(...text.split('\n').map(lineWidth)) * (sizePt / 1000)
}

function lineWidth(line: string): number {
  let width = 0
  for (const letter of stripDiacritics(line)) width += WIDTH_BY_LETTER.get(letter) ?? 500
  return width
}
