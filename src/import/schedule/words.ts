// A line of a schedule beside its own plain form, letter by letter, so that what is found in one is cut from the other.
import { cleanText, stripDiacritics } from '../../vietnamese/text.ts'

export interface Words {
  readonly text: string
  /** The same without marks and capitals, of the same length. */
  readonly plain: string
}

/** A text and its plain form. */
export function words(text: string): Words {
  const clean = cleanText(text)
  const plain = stripDiacritics(clean.toLowerCase())
  // A sign that is no Vietnamese letter may fold into two: then its capitals stay.
  return { text: clean, plain: plain.length === clean.length ? plain : clean.toLowerCase() }
}

/** The part of a text between two places, without marks and dashes around it. */
export function cut({ text }: Words, from: number, to?: number): Words {
  return words(text.slice(from, to).replace(/^[\s:;,.*+•–-]+|[\s:;,*+•–-]+$/g, ''))
}
