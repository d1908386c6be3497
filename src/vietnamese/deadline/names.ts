// The dates and stretches of months that a phrase names, each with the small words before it («trước», «đến hết»),
// and with the month and year that it leaves to its neighbours.
import type { Token } from './token.ts'

/** How a name goes on from the one before it: «… - …», «…, … và …». */
export type Link = 'through' | 'and' | null

export interface Name {
  /** First month, 1–12; null where only a day of some month is named. */
  readonly month: number | null
  /** Months that it spans; 0 for a date. */
  readonly length: number
  /** Day of the month, for a date. */
  readonly date: number | null
  readonly year: number | null
  readonly part: 'start' | 'middle' | 'end' | null
  readonly isBefore: boolean
  /** «chậm nhất»: outranks names without it. */
  readonly isLatest: boolean
  /** «hết», «đến hết». */
  readonly isWhole: boolean
  /** «từ»: a beginning, unless another name ends it. */
  readonly isStart: boolean
  readonly link: Link
}

export interface Names {
  readonly names: readonly Name[]
  /** A word stands between «trước» and what it belongs to, or a number belongs to nothing: no day can be told. */
  readonly isBroken: boolean
}

type Words = Pick<Name, 'part' | 'isBefore' | 'isLatest' | 'isWhole' | 'isStart' | 'link'>

const NO_WORDS: Words = { part: null, isBefore: false, isLatest: false, isWhole: false, isStart: false, link: null }

/** Gathers the names of a phrase, in order. */
export function namesOf(tokens: readonly Token[]): Names {
  const names: Name[] = []
  let words = NO_WORDS
  let isBroken = false
  for (const token of tokens) {
    const name = nameOf(token, words, names[names.length - 1])
    if (name) names.push(name)
    if (token.type === 'unread' || token.type === 'break') isBroken ||= words.isBefore
    if (token.type === 'number') isBroken ||= !name
    if (token.type === 'unclear') isBroken = true
    words = name || token.type === 'break' ? NO_WORDS : wordsAfter(token, words)
  }
  return { names, isBroken: isBroken || words.isBefore }
}

function nameOf(token: Token, words: Words, previous: Name | undefined): Name | null {
  switch (token.type) {
    case 'date':
      return { ...inherit(words, previous), month: token.month, length: 0, date: token.date, year: token.year }
    case 'day':
      return { ...inherit(words, previous), month: null, length: 0, date: token.date, year: null }
    case 'months':
      return { ...inherit(words, previous), month: token.first, length: token.length, date: null, year: token.year }
    case 'number':
      return words.link && previous ? nameOfNumber(token, { ...previous, ...inherit(words, previous) }) : null
    case 'unit':
      // «cuối năm», «hết năm» without its number.
      if (token.every !== 'year' || (!words.part && !words.isWhole)) return null
      return { ...inherit(words, previous), month: 1, length: 12, date: null, year: null }
    default:
      return null
  }
}

// «Quý III, IV/2026», «tháng 11, 12», «ngày 05 và 20»: the number is of the kind before it.
function nameOfNumber({ value, year }: Extract<Token, { type: 'number' }>, like: Name): Name | null {
  if (like.length === 0) return like.month === null ? { ...like, date: value } : null
  if (like.length !== 1 && like.length !== 3) return null
  return { ...like, month: (value - 1) * like.length + 1, year }
}

// «trước ngày 01/6 và 15/11»: the word goes for both.
function inherit(words: Words, previous: Name | undefined): Words {
  return words.link === 'and' && previous?.isBefore ? { ...words, isBefore: true } : words
}

function wordsAfter(token: Token, words: Words): Words {
  switch (token.type) {
    case 'part':
      return { ...words, part: token.part }
    case 'before':
      return { ...words, isBefore: true }
    case 'time':
      // Before an hour of a day is on that day.
      return { ...words, isBefore: false }
    case 'latest':
      return { ...words, isLatest: true }
    case 'whole':
      return { ...words, isWhole: true, isStart: false, link: words.link ?? 'through' }
    case 'from':
      return { ...words, isStart: true }
    case 'through':
      return { ...words, isStart: false, link: 'through' }
    case 'and':
      return { ...words, link: 'and' }
    default:
      return words
  }
}
