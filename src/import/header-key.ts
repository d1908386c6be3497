// How headers compare when a register was not made by us: letters and digits alone, without units and signs.
import { foldText, stripDiacritics } from '../vietnamese/text.ts'

const BRACKET = /\([^()]*\)/g
const OTHER = /[^a-z0-9%\u00c0-\u024f\u1e00-\u1eff]+/g

/** The loose key of a header: «Số, ký hiệu (*)» and «So/ky hieu» are one; empty for what holds no letters. */
export function headerKey(header: string): string {
  return stripDiacritics(markedKey(header))
}

/** So many texts are remembered: headers come again at each try, data do not. */
const REMEMBERED = 5000
const known = new Map<string, string>()

/** As `headerKey`, with the marks: «Số» and «Sổ» are two. */
export function markedKey(header: string): string {
  let key = known.get(header)
  if (key === undefined) {
    key = makeKey(header)
    if (known.size < REMEMBERED) known.set(header, key)
  }
  return key
}

function makeKey(header: string): string {
  const folded = foldText(header)
  return squeeze(folded.replace(BRACKET, ' ')) || squeeze(folded)
}

function squeeze(folded: string): string {
  return folded.replace(OTHER, ' ').trim()
}
