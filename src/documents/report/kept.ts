// What people wrote into the report made before: found by what is not the machine's own there, and put into the next one.
// Nothing with a figure in it is printed again, and nothing takes the place of a figure.
import { cleanText } from '../../vietnamese/text.ts'
import { paragraph, type Block, type Paragraph } from '../model.ts'
import { dashes, withoutEndMarks } from './blocks.ts'
import { linesOf, markOfHeading, marksIn, partsOf, sentencesOf, splitMarks, type Line, type Part, type Sentence } from './own-words.ts'
import { isByFigures, isJudging, refusalIn, REFUSALS, type RefusalReason } from './refusals.ts'

/** A report made before, as it stands now. */
export interface PreviousReport {
  /** Of what the machine wrote in it (`marksOf`). */
  readonly marks: string
  readonly lines: readonly Line[]
}

/** Sentences of a person that stand together, and what becomes of them. */
export interface Kept {
  readonly heading: string
  readonly text: string
  readonly fate: Fate
  /** Mark of the heading. */
  readonly under: string
  /** Marks of the machine's sentences in whose place they stood. */
  readonly instead: readonly string[]
}

const USES = { replaces: 'thay câu do máy soạn', added: 'thêm vào cuối mục' }
type Fate = keyof typeof USES | RefusalReason

export function isUsed({ fate }: Kept): boolean {
  return fate in USES
}

/** What becomes of it, in words for the person who decides. */
export function fateWords({ fate, text }: Kept): string {
  if (!(fate in USES)) return `${REFUSALS[fate as RefusalReason]}, không dùng lại`
  return `${USES[fate as keyof typeof USES]}${isJudging(text) ? '; đối chiếu với số liệu kỳ này' : ''}`
}

/** Whether a report has any of the headings that were marked, and whether there is anything that the machine did not write. */
export function seenIn({ marks, lines }: PreviousReport): Readonly<Record<'isMarked' | 'isRewritten', boolean>> {
  const own = new Set(splitMarks(marks))
  const parts = partsOf(lines, own)
  return {
    isMarked: parts.some(({ mark }) => mark !== '' && own.has(mark)),
    isRewritten: marksIn(parts).some((mark) => mark !== '' && !own.has(mark)),
  }
}

interface Next {
  readonly body: readonly Block[]
  /** People whom no sentence must name. */
  readonly names: readonly string[]
}

/** What people wrote into the previous report, and what becomes of it in one with this body. */
export function keptIn(previous: PreviousReport, { body, names }: Next): Kept[] {
  const now = new Map(partsOf(linesOf(body)).map((part) => [part.mark, part]))
  const own = splitMarks(previous.marks)
  const read = partsOf(previous.lines, new Set([...now.keys(), ...own]))
  const known = new Set([...own, ...marksIn([...now.values()])])
  const there = new Set(marksIn(read))
  const all = read.flatMap((part) => {
    const begin = own.indexOf(part.mark) + 1
    const end = own.findIndex((mark, index) => index >= begin && now.has(mark))
    const before = begin === 0 ? [] : own.slice(begin, end < 0 ? undefined : end)
    const changes = changesIn(part, { before, known, there })
    const title = part.mark === '' || known.has(part.mark) ? [] : [{ texts: [part.heading], gone: [] }]
    return [...title, ...changes].flatMap((change) => fatesOf(change, part, { part: now.get(part.mark), names }))
  })
  // What stands twice under a heading, as in a section that was copied, is said once.
  return [...new Map(all.map((each) => [`${each.under} ${withoutEndMarks(each.text)}`, each])).values()]
}

/** Texts of a person in one place, and the machine's sentences that are gone from there. */
interface Change {
  readonly texts: readonly string[]
  readonly gone: readonly string[]
}

interface Was {
  /** Marks of what the machine wrote under the heading. */
  readonly before: readonly string[]
  readonly known: ReadonlySet<string>
  /** Marks of what stands in the document now. */
  readonly there: ReadonlySet<string>
}

/** What differs under a heading: known sentences part it into places. */
function changesIn({ paragraphs }: Part, { before, known, there }: Was): Change[] {
  const changes: Change[] = []
  let texts: string[] = []
  let at = 0
  const close = (until: number): void => {
    if (texts.length > 0) changes.push({ texts, gone: before.slice(at, until).filter((mark) => !there.has(mark)) })
    texts = []
  }
  for (const sentences of paragraphs) {
    let isOpen = false
    for (const { text, mark } of sentences) {
      if (!known.has(mark)) {
        if (isOpen) texts[texts.length - 1] += ` ${text}`
        else texts.push(text)
        isOpen = true
        continue
      }
      isOpen = false
      const found = before.indexOf(mark, at)
      close(Math.max(found, at))
      if (found >= 0) at = found + 1
    }
  }
  close(before.length)
  return changes
}

function fatesOf({ texts, gone }: Change, { heading, mark: under }: Part, { part, names }: Pick<Next, 'names'> & { part: Part | undefined }): Kept[] {
  const fate = part && canReplace(gone, part.paragraphs.flat()) ? 'replaces' : 'added'
  return texts.map((text) => ({ heading, text, under, instead: gone, fate: refusalOf(text, under, part && { heading: part.heading, names }) ?? fate }))
}

function refusalOf(text: string, under: string, place: Parameters<typeof refusalIn>[1] | undefined): RefusalReason | null {
  if (under === '') return 'outside'
  return place ? refusalIn(text, place) : 'homeless'
}

/** Whether all these sentences are said again, and none of them by a figure. */
function canReplace(gone: readonly string[], sentences: readonly Sentence[]): boolean {
  return gone.length > 0 && gone.every((mark) => {
    const same = sentences.find((each) => each.mark === mark)
    return same !== undefined && !isByFigures(same.text)
  })
}

/** The body with what is kept in it: in place of what it replaces, or last under its heading. */
export function withKept(body: readonly Block[], kept: readonly Kept[]): Block[] {
  const blocks: Block[] = []
  const used = kept.filter(isUsed)
  let here: readonly Kept[] = []
  let swaps = new Map<string, readonly string[]>()
  const close = (): void => {
    for (const { fate, text } of here) if (fate === 'added') addLine(blocks, text)
    here = []
  }
  for (const block of body) {
    if (block.kind !== 'paragraph') {
      blocks.push(block)
    } else if (block.style === 'body') {
      blocks.push(...swapped(block, swaps))
    } else {
      close()
      const mark = markOfHeading(cleanText(linesOf([block])[0]!.text))
      here = used.filter(({ under }) => under === mark)
      swaps = swapsOf(here)
      blocks.push(block)
    }
  }
  close()
  return blocks
}

/** By the mark of a sentence, what takes its place; nothing for one that is replaced together with another. */
function swapsOf(kept: readonly Kept[]): Map<string, readonly string[]> {
  const swaps = new Map<string, readonly string[]>()
  for (const { fate, text, instead } of kept) {
    if (fate !== 'replaces') continue
    const [first, ...others] = instead
    swaps.set(first!, [...(swaps.get(first!) ?? []), text])
    for (const mark of others) swaps.set(mark, [])
  }
  return swaps
}

/** A paragraph with its sentences swapped: the first text stands in it, others are paragraphs after it. */
function swapped(block: Paragraph, swaps: Map<string, readonly string[]>): Block[] {
  if (swaps.size === 0) return [block]
  const sentences = sentencesOf(linesOf([block])[0]!.text)
  if (!sentences.some(({ mark }) => swaps.has(mark))) return [block]
  const more: string[] = []
  const texts = sentences.flatMap(({ text, mark }) => {
    const swap = swaps.get(mark)
    if (!swap) return [text]
    // Said once more further down, it stays.
    swaps.delete(mark)
    more.push(...swap.slice(1))
    return swap.slice(0, 1).map((first) => endedAs(text, first))
  })
  const whole = texts.length > 0 ? [paragraph('body', texts.join(' '))] : []
  return [...whole, ...more.map((text) => paragraph('body', text))]
}

/** A text that ends like another one: a line of a list may stand last now. */
function endedAs(model: string, text: string): string {
  const end = model.slice(withoutEndMarks(model).length)
  return end === '' ? text : withoutEndMarks(text) + end
}

/** Adds a paragraph; a line of a list goes on with the list before it. */
function addLine(blocks: Block[], text: string): void {
  if (!text.startsWith('- ')) {
    blocks.push(paragraph('body', text))
    return
  }
  const last = linesOf(blocks.slice(-1))[0]?.text
  if (last?.startsWith('- ')) blocks.splice(-1, 1, paragraph('body', `${withoutEndMarks(last)};`))
  blocks.push(...dashes([text.slice(2)]))
}
