// Who the chair of a meeting is: a person of the register of staff, or else the words themselves.
import { addTo } from '../../tables/add-to.ts'
import { STAFF } from '../../tables/staff.ts'
import type { Registers } from '../../tables/registers.ts'
import type { RowOf } from '../../tables/table.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { foldText } from '../../vietnamese/text.ts'
import { remember } from '../memo.ts'

export type Person = RowOf<typeof STAFF>

/** Resolves the words that name a chair. */
export interface Chairs {
  /**
   * The one person that the words fit: by full name (with the post where two have that name), by post alone, or by
   * given name and post; null when nobody or more than one fits.
   */
  resolve(chair: string): Person | null
  /** What two meetings of one chair share: the person, or the words without titles. */
  key(chair: string): string
}

const HONORIFIC = /(^|[\s,;(-])(?:đ\/c|đ\.c|đồng chí|đc|ông|bà)(?=[\s.:]|$)[.:]?/g
const WORD_BREAK = /[^0-9a-z\u00c0-\u024f\u1e00-\u1eff/]+/
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ct: 'chủ tịch', pct: 'phó chủ tịch', cvp: 'chánh văn phòng', pcvp: 'phó chánh văn phòng', tp: 'trưởng phòng',
  ptp: 'phó trưởng phòng', bt: 'bí thư', pbt: 'phó bí thư', gđ: 'giám đốc', pgđ: 'phó giám đốc',
}
const LONGEST_NAME = 6

/** The chairs of a workbook; without a register of staff nobody resolves. */
export const chairsOf: (registers: Registers) => Chairs = remember((registers: Registers) => {
  const reading = registers.readNamed(STAFF)
  return makeChairs(reading instanceof Issue ? [] : reading.rows)
})

/** The chairs that a list of staff tells apart. */
export function makeChairs(people: readonly Person[]): Chairs {
  const index = indexOf(people)
  const resolved = new Map<string, Person | null>()
  const resolve = (chair: string): Person | null => {
    let person = resolved.get(chair)
    if (person === undefined) resolved.set(chair, (person = find(index, wordsOf(chair))))
    return person
  }
  const keys = new Map<string, string>()
  const key = (chair: string): string => {
    let known = keys.get(chair)
    if (known === undefined) {
      const person = resolve(chair)
      keys.set(chair, (known = person ? `#${person.rowNumber}` : postOf(wordsOf(chair)) || foldText(chair)))
    }
    return known
  }
  return { resolve, key }
}

interface PeopleIndex {
  readonly byName: ReadonlyMap<string, readonly Person[]>
  readonly byPost: ReadonlyMap<string, readonly Person[]>
  /** «phó chủ tịch|hùng» */
  readonly byPostAndGivenName: ReadonlyMap<string, readonly Person[]>
}

function indexOf(people: readonly Person[]): PeopleIndex {
  const byName = new Map<string, Person[]>()
  const byPost = new Map<string, Person[]>()
  const byPostAndGivenName = new Map<string, Person[]>()
  for (const person of people) {
    if (typeof person.name !== 'string') continue
    const name = wordsOf(person.name)
    addTo(byName, name.join(' '), person)
    if (typeof person.post !== 'string') continue
    const post = postOf(wordsOf(person.post))
    addTo(byPost, post, person)
    addTo(byPostAndGivenName, `${post}|${name[name.length - 1] ?? ''}`, person)
  }
  return { byName, byPost, byPostAndGivenName }
}

function find(index: PeopleIndex, words: readonly string[]): Person | null {
  const named = findByName(index, words)
  if (named.length > 0) return named.length === 1 ? named[0]! : onlyOne(named.filter((person) => hasPost(person, words)))
  const post = index.byPost.get(postOf(words))
  if (post) return onlyOne(post)
  const last = words.length - 1
  if (last < 1) return null
  const given = [`${postOf(words.slice(0, last))}|${words[last]}`, `${postOf(words.slice(1))}|${words[0]}`]
  return onlyOne(given.flatMap((key) => index.byPostAndGivenName.get(key) ?? []))
}

/** Everybody whose full name stands in the words; the longest name wins over one within it. */
function findByName(index: PeopleIndex, words: readonly string[]): readonly Person[] {
  for (let length = Math.min(LONGEST_NAME, words.length); length >= 2; length--) {
    const found = new Set<Person>()
    for (let from = 0; from + length <= words.length; from++) {
      for (const person of index.byName.get(words.slice(from, from + length).join(' ')) ?? []) found.add(person)
    }
    if (found.size > 0) return [...found]
  }
  return []
}

function hasPost(person: Person, words: readonly string[]): boolean {
  if (typeof person.post !== 'string') return false
  return ` ${postOf(words)} `.indexOf(` ${postOf(wordsOf(person.post))} `) >= 0
}

function onlyOne(people: readonly Person[]): Person | null {
  return people.length === 1 ? people[0]! : null
}

/** Folded words without titles of address, abbreviated posts written out. */
function wordsOf(text: string): string[] {
  const words = foldText(text).replace(HONORIFIC, '$1 ').split(WORD_BREAK).filter((word) => word !== '')
  return words.flatMap((word) => ABBREVIATIONS[word]?.split(' ') ?? word)
}

/** A post without the body that it belongs to: «phó chủ tịch ubnd xã» is «phó chủ tịch»; of HĐND it stays so. */
function postOf(words: readonly string[]): string {
  const post = words.join(' ').replace(/ văn phòng .*$/, ' văn phòng')
  return post.replace(/ (?:ubnd|ủy ban nhân dân)(?: .*)?$/, '').replace(/ (?:xã|phường|đặc khu)$/, '')
}
