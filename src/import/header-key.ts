// How headers compare when a register was not made by us: letters and digits alone, without units and signs.
import { foldText, stripDiacritics } from '../vietnamese/text.ts'

const BRACKET = /\([^()]*\)/g
const OTHER = /[^a-z0-9%\u00c0-\u024f\u1e00-\u1eff]+/g

/** The loose key of a header: «Số, ký hiệu (*)» and «So/ky hieu» are one; empty for what holds no letters. */
export function headerKey(header: string): string {
  return stripDiacritics(markedKey(header))
}

/** As `headerKey`, with the marks: «Số» and «Sổ» are two. */
export function markedKey(header: string): string {
  const folded = foldText(header)
  return squeeze(folded.replace(BRACKET, ' ')) || squeeze(folded)
}

function squeeze(folded: string): string {
  return folded.replace(OTHER, ' ').trim()
}
