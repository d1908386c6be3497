// What a report says in words of its own, sentence by sentence under its headings, and a mark of each: by the marks kept
// with a document it is known later which of its sentences a person has written.
import { cleanText } from '../../vietnamese/text.ts'
import type { Block } from '../model.ts'
import { withoutEndMarks } from './blocks.ts'
import { fingerprintOf } from './fingerprint.ts'

/** A paragraph outside of tables, of a model or of a document that was read. */
export interface Line {
  readonly text: string
  readonly isHeading: boolean
}

export interface Sentence {
  readonly text: string
  readonly mark: string
}

/** A heading with the paragraphs under it, each as its sentences; without a mark where it is under none. */
export interface Part {
  readonly heading: string
  readonly mark: string
  readonly paragraphs: (readonly Sentence[])[]
}

/** The last sentence of a report; people may write another such one. */
const END = /\.\/\.$/

/** Where the appendices begin. */
const ANNEXES = /^phụ lục( số)?( [\divx]+)?[.:]?$|^\(kèm theo /i

/** What begins a line of a list, as editors turn it. */
const BULLET = /^[-–—+•*] /

/** A heading goes by its first words after the number: the last ones name the period or the plan. */
const NUMBER = /^(?:[IVX]+|\d+)[.)] */
const WORDS_OF_HEADING = 4

export function markOfHeading(text: string): string {
  return markOf(text.replace(NUMBER, '').split(' ', WORDS_OF_HEADING).join(' '))
}

/**
 * A report by its headings, with what stands before the first and after the last sentence; `known` are marks of headings
 * that it ought to have: what is numbered like one counts, since styles get lost, and none other stands outside of them.
 */
export function partsOf(lines: readonly Line[], known?: ReadonlySet<string>): Part[] {
  let last: Part = { heading: 'Phần đầu', mark: '', paragraphs: [] }
  const parts = [last]
  const open = (heading: string, mark: string): void => void parts.push((last = { heading, mark, paragraphs: [] }))
  for (const line of lines) {
    const text = cleanText(line.text).replace(BULLET, '- ')
    if (ANNEXES.test(text)) break
    const mark = markOfHeading(text)
    const isHeading = text !== '' && (line.isHeading || (known && NUMBER.test(text) && !/[.;,]$/.test(text)))
    const isEnd = END.test(text)
    if (isEnd) open('Phần cuối', '')
    if (!isEnd && isHeading && (!known || last.mark !== '' || known.has(mark))) open(text, mark)
    else last.paragraphs.push(sentencesOf(text))
  }
  return parts
}

/** The running text of a report's body. */
export function linesOf(body: readonly Block[]): Line[] {
  return body.flatMap((block) => (block.kind === 'paragraph'
    ? [{ text: block.runs.map((run) => run.text).join(''), isHeading: block.style === 'heading' || block.style === 'subheading' }]
    : []))
}

/** A word that ends a sentence; «TP.» does not, «V.» of a part does. */
const LAST_WORD = /[.!?]$/
const ABBREVIATION = /^(?![IVX]+\.)[A-ZĐ]{1,3}\.$/

/** The sentences of a text; joined by spaces they are the cleaned text again. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: string[] = []
  let isOpen = false
  for (const word of cleanText(text).split(' ')) {
    if (isOpen) sentences[sentences.length - 1] += ` ${word}`
    else sentences.push(word)
    isOpen = !LAST_WORD.test(word) || ABBREVIATION.test(word)
  }
  return sentences.filter((each) => each !== '').map((each) => ({ text: each, mark: markOf(each) }))
}

const MARK_LENGTH = 8

/** The mark of a sentence: how it ends does not count, since a line of a list may come to stand last, nor what editors put in. */
function markOf(text: string): string {
  const plain = withoutEndMarks(text).replace(BULLET, '').replace(/[“”„«»]/g, '"').replace(/[–—]/g, '-')
  return fingerprintOf(plain).slice(0, MARK_LENGTH + 1).replace('-', '')
}

/** More marks than the cell of a record holds are none: a sentence whose mark is lost would pass for a person's. */
const MOST_MARKS = 6_000

/** The marks of all headings and sentences, each heading before its own. */
export function marksIn(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => [part.mark, ...part.paragraphs.flatMap((each) => each.map(({ mark }) => mark))])
}

/** Those of what a report says up to its appendices, one after another; blank where they are too many. */
export function marksOf(blocks: readonly Block[]): string {
  const marks = marksIn(partsOf(linesOf(blocks)))
  return marks.length > MOST_MARKS ? '' : marks.join('')
}

/** The single marks. */
export function splitMarks(marks: string): string[] {
  return marks.match(new RegExp(`.{${MARK_LENGTH}}`, 'g')) ?? []
}
