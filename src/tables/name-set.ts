// A set of names that compares as people read them: case, spaces and tone placement do not matter.
import { foldText } from '../vietnamese/text.ts'

/** Tells whether a name is one of `names`; «Phòng Kinh tế xã Vũ Dương» is «Phòng Kinh tế» too. */
export function nameSet(names: Iterable<string>): (folded: string) => boolean {
  const known = new Set<string>()
  for (const name of names) known.add(foldText(name))
  return (folded) => {
    if (known.has(folded)) return true
    const [, name = '', kind, place = ''] = PLACED.exec(folded) ?? []
    return !known.has(place) && !NO_PLACE.test(place) && (known.has(name) || known.has(`${name} ${kind}`))
  }
}

/** «… xã Vũ Dương» at the end. */
const PLACED = /^(.*?)\s+(xã|phường|đặc khu)(?:\s+(.+))?$/

/** What follows «xã» and is another unit, not a place: «Công an xã và Phòng Kinh tế», «Công an xã Đoàn Thanh niên xã». */
const NO_PLACE = /(?:^|\s)(?:xã|phường|đặc khu|và|[-–•+&/]|\S+[,;])(?:\s|$)|(?:\S+\s+){4}/
