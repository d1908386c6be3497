// How headers compare when a register was not made by us: letters and digits alone, without units and marks.
import { plainText } from '../vietnamese/text.ts'

const BRACKET = /\([^()]*\)/g
const OTHER = /[^a-z0-9%]+/g

/** The loose key of a header: «Số, ký hiệu (*)» and «So/ky hieu» are one; empty for what holds no letters. */
export function headerKey(header: string): string {
  const plain = plainText(header)
  return squeeze(plain.replace(BRACKET, ' ')) || squeeze(plain)
}

function squeeze(plain: string): string {
  return plain.replace(OTHER, ' ').trim()
}
