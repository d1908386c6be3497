// A set of names that compares as people read them: case, spaces and tone placement do not matter.
import { foldText } from '../vietnamese/text.ts'

/** Tells whether a name is one of `names`; «Phòng Kinh tế xã Vũ Dương» is «Phòng Kinh tế» too. */
export function nameSet(names: Iterable<string>): (folded: string) => boolean {
  const known = new Set<string>()
  for (const name of names) known.add(foldText(name))
  return (folded) => known.has(folded) || known.has(folded.replace(PLACE, '')) || known.has(folded.replace(PLACE, ' $1'))
}

/** «… xã Vũ Dương» at the end. */
const PLACE = /\s+(xã|phường|đặc khu)(?:\s.*)?$/
